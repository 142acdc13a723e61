package org.qingshan.web.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is changed of a confirmed order, the shop's own systems hear of it once, and of an open cart not at every word. */
@QuarkusTest
class ChangedOrdersTest extends HookStory {
    private static final String NEW_ADDRESS = "/address 李四 13912345678 广东省深圳市南山区科技园1号";

    @BeforeEach
    void order() {
        listen("ORDERS");
        stall.buy("小红", "A1 2");
        await().atMost(SOON).until(() -> queued() == 0 && lastStatus().equals("CONFIRMED"));
    }

    private long queued() {
        return ((Number) market.look(
                        stall, "select count(*) from webhook_event where shop_id = :shop and state <> 'SENT'"))
                .longValue();
    }

    private long told() {
        return ((Number) market.look(
                        stall, "select count(*) from webhook_event where shop_id = :shop and kind = 'order.changed'"))
                .longValue();
    }

    private String lastStatus() {
        var heard = receiver.heard();
        return heard.isEmpty()
                ? ""
                : JsonPath.from(heard.get(heard.size() - 1).body()).getString("data.status");
    }

    private long total() {
        return stall.asProgram().get("/orders/1001").jsonPath().getLong("total");
    }

    private void isToldOnce(Runnable change) {
        var before = told();
        change.run();
        await().pollDelay(Duration.ofMillis(300)).atMost(SOON).until(() -> queued() == 0);
        assertThat(told() - before).isEqualTo(1);
        assertThat(lastStatus()).isEqualTo("CONFIRMED");
    }

    /** What a button stands for that is shown with the answer. */
    private String behind(String label, String said) {
        return stall.sending("{\"buyer\":\"小红\",\"text\":\"%s\",\"clientMessageId\":\"%s\"}".formatted(said, said))
                .post("/claims")
                .jsonPath()
                .getString("replies.buttons.flatten().find { it.label.contains('" + label + "') }.text");
    }

    @Test
    void more_less_and_another_address_are_told_once_each() {
        var total = total();
        isToldOnce(() -> stall.say("小红", "A1 1"));
        assertThat(total()).isGreaterThan(total);
        isToldOnce(() -> stall.say("小红", "A1-1"));
        assertThat(total()).isEqualTo(total);
        stall.say("小红", NEW_ADDRESS);
        isToldOnce(() -> stall.say("小红", behind("也寄这里", "对")));
        assertThat(stall.asProgram().get("/orders/1001").jsonPath().getString("recipient"))
                .isEqualTo("李四");
    }

    @Test
    void a_cart_that_grows_is_told_when_it_is_opened_and_confirmed() {
        var before = told();
        stall.say("小明", "A1 1");
        stall.say("小明", "A1 1");
        stall.say("小明", "A2 1");
        assertThat(told() - before).isEqualTo(1);
    }

    @Test
    void a_question_and_what_waits_change_nothing() {
        var before = told();
        stall.say("小红", "到哪了");
        stall.say("小红", "A9 1");
        assertThat(told()).isEqualTo(before);
    }
}
