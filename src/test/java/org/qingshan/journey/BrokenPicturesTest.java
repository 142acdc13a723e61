package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;
import org.qingshan.web.photo.Camera;

/** Pictures of payments that came in Telegram and are none: whoever sent one is asked for it again at once, and does not wait for hours. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class BrokenPicturesTest extends WithBots {
    private static final String AGAIN = "的图片打不开";

    @Inject
    Market market;

    private FakeUser owing(FakeWorld world, long person) {
        var buyer = world.user(person, "小红");
        buyer.says("A1 1").hears("已为你留");
        buyer.says("赵一 13712340001 湖南省长沙市岳麓区麓山南路1号").hears("请看看对不对");
        buyer.says("对").hears("确认");
        buyer.says("确认").hears("下单成功");
        buyer.says("付好了").hears("1001");
        return buyer;
    }

    private int tried(Village village) {
        return rows.<Integer>of(village.key(), "select tried from sent_photo where shop_id = :shop").stream()
                .mapToInt(tried -> tried)
                .max()
                .orElse(-1);
    }

    static Stream<byte @Nullable []> broken() {
        var picture = Camera.jpeg(640, 480);
        return Stream.of(
                new byte[0],
                "<html><body>Not here</body></html>".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(picture, picture.length / 2),
                null);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_was_fetched_and_is_no_picture_is_asked_for_again_at_once(byte @Nullable [] file) {
        var village = village();
        var world = bot(village, "broken_bot");
        var buyer = owing(world, 74_001);
        world.filesHold(file);
        buyer.sendsPhoto("").hears("请店家核对");
        buyer.hears("订单 1001 " + AGAIN);

        assertThat(tried(village)).as("final").isEqualTo(5);
        world.filesHold(Camera.jpeg(640, 480));
        buyer.sendsPhoto("").hears("这张照片是什么");
        buyer.taps("付款凭据 · 订单 1001").hears("请店家核对");
        await().atMost(PATIENCE)
                .until(() -> !rows.<String>of(
                                village.key(),
                                "select photo from sent_photo where shop_id = :shop and photo like 'sent/%'")
                        .isEmpty());
        village.owner().says("/bot off");
    }

    @Test
    void what_telegram_cannot_give_just_now_is_fetched_later_and_nobody_is_asked_until_it_is_given_up() {
        var village = village();
        var world = bot(village, "later_bot");
        var buyer = owing(world, 74_011);
        world.givesFiles(false);
        buyer.sendsPhoto("").hears("请店家核对");
        await().atMost(PATIENCE).until(() -> tried(village) == 1);
        assertThat(buyer.sees()).noneMatch(shown -> shown.text().contains(AGAIN));

        market.sql(
                new Stall(village.key(), ""),
                "update sent_photo set at = at - interval '5 hours' where shop_id = :shop");
        buyer.hears("订单 1001 " + AGAIN);
        village.owner().says("/bot off");
    }
}
