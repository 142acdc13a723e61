package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.telegram.FakeUser;

/** Who says in a group that he has paid is answered in private: nobody else learns what he ordered, or what it costs. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class PaidInPlacesTest extends NumbersInPlaces {
    private FakeUser ordered(Stand stand, long id) {
        var viewer = acquaintance(stand.world(), id, "小付" + id);
        viewer.says("/address " + Journey.ADDRESS).hears("请看看对不对");
        viewer.taps("对，就寄这里");
        viewer.says("A1 x2").hears("已下单 2 箱");
        return viewer;
    }

    private void says(Stand stand, FakeUser viewer, String said) {
        viewer.in(stand.group().id()).says(said);
        await().untilAsserted(() -> assertThat(rows.<String>of(
                        stand.village().key(),
                        "select outcome from inbox where shop_id = :shop and words = '" + said + "' and outcome <> ''"))
                .as(said)
                .isNotEmpty());
    }

    @Test
    void what_is_said_there_of_a_payment_shows_nothing_to_others() {
        var stand = stand("paid_place_bot", 72_910, "付款群");
        var viewer = ordered(stand, 72_911);
        says(stand, viewer, "已付");
        viewer.hears("订单 1001 付了多少");
        for (var said : List.of("付了67.8 尾号1234", "1001付了67.8", "用之前付的钱", "两单都付了", "paid 67.8 for 1001")) {
            says(stand, viewer, said);
        }
        viewer.hears("收到，订单 1001 请店家核对");

        var other = acquaintance(stand.world(), 72_912, "小看");
        for (var said : List.of("1001付了67.9", "我付了1001的67.9", "之前付了37.9")) {
            says(stand, other, said);
        }
        assertThat(stand.group().shows())
                .noneMatch(shown -> shown.text().contains("1001")
                        || shown.text().contains("67.")
                        || shown.text().contains("核对"));
        assertThat(other.sees())
                .noneMatch(
                        shown -> shown.text().contains("67.8") || shown.text().contains("请店家核对"));
        assertThat(stand.village().owner().says("收到1001").text())
                .contains("订单 1001 还要付 ¥67.80", "尾号1234")
                .doesNotContain("67.9");
        stand.village().owner().says("/bot off");
    }
}
