package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Who looks again and again at what changes has one message that changes, not a chat full of old numbers. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class LookingAgainTest extends InPlaces {
    @Test
    void the_list_the_cart_and_the_sales_change_in_place_where_one_looks_again() {
        var viewer = acquaintance("小新");
        var list = viewer.says("今天有什么").hears("A5 腊肉");
        viewer.says("A5 1斤").hears("已为你留 1 斤 腊肉（A5）");
        viewer.taps("🔄 刷新");
        settled();
        assertThat(viewer.sees().stream()
                        .filter(shown -> shown.id() == list.id())
                        .findFirst())
                .hasValueSatisfying(now -> assertThat(now.text()).isNotEqualTo(list.text()));

        var cart = viewer.says("购物车").hears("腊肉 1 斤");
        viewer.says("A5 加 1斤").hears("共 2 斤");
        var seen = viewer.sees().size();
        viewer.taps("🔄 刷新");
        assertThat(viewer.comesToSee("腊肉 2 斤").id()).isEqualTo(cart.id());
        viewer.taps("🔄 刷新").isToasted();
        settled();
        assertThat(viewer.sees()).hasSize(seen);

        viewer.says("取消 A5").hears("腊肉");
        var host = host();
        var sales = host.says("战况").hears("腊肉");
        viewer.says("A5 1斤").hears("腊肉");
        host.taps("🔄 刷新");
        settled();
        assertThat(host.sees().stream()
                        .filter(shown -> shown.id() == sales.id())
                        .findFirst())
                .hasValueSatisfying(now -> assertThat(now.text()).isNotEqualTo(sales.text()));
    }
}
