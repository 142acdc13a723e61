package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Unbroken;
import org.qingshan.support.Viewer;

/** Being forgotten by a bot on Telegram: the file by a link, and a newcomer the next time. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramForgettingTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/mine/[^\"\\s]+");

    @Inject
    Rows rows;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    @Test
    void what_is_known_comes_by_a_link_and_who_writes_again_is_new() {
        var viewer = telegram.user(77_001_234, "欧阳小满");
        viewer.says("/start").hears("青山村");
        viewer.says("/address " + Journey.ADDRESS.replace("张伟", "欧阳小满")).hears("请看看对不对");
        viewer.taps("对，就寄这里").hears("记下了");

        viewer.says("忘记我").hears("1 个收货地址");
        var asked = telegram.calls("sendMessage").stream()
                .map(call -> call.body().toString())
                .filter(body -> body.contains("77001234") && body.contains("/mine/"))
                .findFirst()
                .orElseThrow();
        var link = LINK.matcher(asked);
        assertThat(link.find()).isTrue();
        var file = Viewer.chinese("qingshan").opens(link.group());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asString()).contains("77001234", "欧阳小满", "麓山南路");

        viewer.taps("全忘掉").hears("都忘掉了");
        await().untilAsserted(() -> assertThat(rows.traces("qingshan", "欧阳小满")).isEmpty());
        assertThat(rows.<String>of("qingshan", "select address from chat where shop_id = :shop"))
                .doesNotContain("77001234");
        assertThat(Viewer.chinese("qingshan").opens(link.group()).statusCode()).isEqualTo(404);
        viewer.says("A1").hears("接下来发收货地址");
    }
}
