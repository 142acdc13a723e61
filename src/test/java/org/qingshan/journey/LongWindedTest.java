package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.support.Journey;
import org.qingshan.support.LongReading;
import org.qingshan.support.Rows;
import org.qingshan.support.Trouble;

/** What a child sends that has its mother's telephone stops no shop. */
@QuarkusTest
class LongWindedTest extends Journey {
    /** What a platform brings in one message at most. */
    private static final int LONGEST = 4_096;

    @Inject
    Inbox inbox;

    @Inject
    Trouble trouble;

    @Inject
    Rows rows;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我",
                "钱",
                "刚",
                "已经",
                "老板，",
                "余款",
                "也",
                "要",
                "一",
                "1",
                "两箱",
                "黄桃",
                "黄桃一箱，",
                "A1 ",
                "+1 ",
                "哈",
                "不要",
                "是",
                "就",
                "请",
                "寄给我",
                "谢谢",
                "please ",
                "i ",
                "a ",
                "and ",
                "0",
                "13812345678 ",
                "省",
                "😀",
                "？",
                "\n我"
            })
    void however_often_something_is_said_in_one_message_it_is_answered(String words) throws Exception {
        var village = village();
        var text = words.repeat(LONGEST / words.length());

        var taken = inbox.take(message(village.key(), "long", text))
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);

        assertThat(taken.outcome()).isNotEqualTo("parked");
        assertThat(village.viewer().says("A1").text()).contains("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我", "请", "帮我", "每样都", "就", "都", "寄到王丽就行", "送给我妈谢谢", "再", "别再"})
    void who_has_something_and_says_a_word_a_thousand_times_is_answered(String filler) {
        var viewer = village().neighbour();
        viewer.says("A3 x2");

        assertThat(viewer.says(filler.repeat(1990 / filler.length())).text()).isNotEmpty();
        assertThat(viewer.says("鸡蛋" + filler.repeat(1990 / filler.length())).text())
                .isNotEmpty();
        assertThat(viewer.says("寄到王丽" + "就行".repeat(900)).text()).isNotEmpty();
    }

    /** Together they would take longer to read than a transaction may last, and come again as they were. */
    @Test
    void many_long_messages_are_decided_a_few_at_a_time() throws Exception {
        var shop = village().key();
        var gate = trouble.gate("long-" + System.nanoTime());
        var first = inbox.take(message(shop, "gate", gate.words())).toCompletableFuture();
        gate.awaitEntered();
        var all = IntStream.range(0, 25)
                .mapToObj(i -> inbox.take(message(shop, "long " + i, (i + " 号桌问").repeat(LONGEST / 7)))
                        .toCompletableFuture())
                .toList();
        gate.open().countDown();
        first.get(20, TimeUnit.SECONDS);
        for (var one : all) {
            assertThat(one.get(60, TimeUnit.SECONDS).outcome()).isNotEqualTo("parked");
        }
        List<Number> batches = rows.of(
                shop,
                "select count(distinct decided_at) from inbox where shop_id = :shop and message_key like 'long %'");
        assertThat(batches.get(0).intValue()).isBetween(2, 5);
    }

    /** A loop that goes back over what it has taken needs a stack as deep as the message is long, or its square in time. */
    @Test
    void no_pattern_overflows_or_takes_for_ever_over_a_long_message() throws Exception {
        var slow = new TreeSet<String>();
        var reading = new Thread(null, () -> LongReading.all(slow), "reading", LongReading.STACK);
        reading.start();
        reading.join();

        assertThat(slow).isEmpty();
    }

    private static IncomingMessage message(String shop, String key, String words) {
        return IncomingMessage.text(shop, key, Origin.privateChat("webchat", "of " + key, "", "zh"), words);
    }
}
