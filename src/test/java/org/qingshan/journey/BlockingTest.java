package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** To whom the shop sells nothing more, and what each side is told. */
@QuarkusTest
class BlockingTest extends Journey {
    @Inject
    Rows rows;

    @Inject
    Inbox inbox;

    @Test
    void who_is_blocked_gets_nothing_more_and_keeps_what_was_promised() {
        var village = village();
        var host = village.joined("host");
        var hoarder = village.viewer();
        hoarder.says("A1 x5");

        assertThat(host.says("拉黑 1001").text()).contains("拉黑了：", "订单 1001", "留着的和下了单的不变");
        assertThat(hoarder.says("A1").text()).isEqualTo("这次没能为你留货，请联系店家\n" + cartTotal());
        assertThat(outcome(village.key())).isEqualTo("blocked");
        assertThat(hoarder.says("A1-1").text()).contains("已退回 1 箱");
        assertThat(hoarder.says("购物车").text()).contains("A1 黄桃 4 箱");
        assertThat(host.says("解除拉黑 1001").text()).contains("可以买了");
        assertThat(hoarder.says("A1").text()).contains("已为你留 1 箱", "共 5 箱");
    }

    @Test
    void a_part_of_a_name_is_asked_about() {
        var village = village();
        var owner = village.owner();
        named(village, "Anna Wu").says("A1 1");
        assertThat(owner.says("block Ann").text()).contains("没找到");
        named(village, "Ann Lee").says("A1 1");
        var asked = owner.says("block Ann");
        assertThat(asked.text()).contains("没有谁就叫「Ann」");
        assertThat(asked.labels()).singleElement().asString().contains("Ann Lee");
        assertThat(owner.says("拉黑").text()).contains("没有拉黑的人");
        assertThat(owner.says("拉黑 a").text()).contains("没找到");

        assertThat(owner.says(asked.behind("Ann Lee")).text()).contains("拉黑了：Ann Lee");
        assertThat(owner.says("unblock ann").labels())
                .singleElement()
                .asString()
                .contains("恢复 Ann Lee");
        assertThat(owner.says("unblock ann lee").text()).contains("Ann Lee", "可以买了");

        named(village, "Ann Chen").says("A1 1");
        assertThat(owner.says("block ann").labels()).hasSize(2).anyMatch(label -> label.contains("Ann Chen"));
    }

    private static Viewer named(Village village, String name) {
        var viewer = village.foreigner();
        viewer.says("/address " + name + " 13800138000 湖南省长沙市岳麓区麓山南路1号");
        viewer.taps("Right, send it there");
        return viewer;
    }

    @Test
    void who_is_blocked_does_not_wait_and_blocks_nobody_who_does() {
        var village = village();
        village.owner().says("/stock A1 2");
        var first = village.viewer();
        first.says("A1 x2");
        var blocked = village.foreigner();
        blocked.says("A1 x2");
        var next = village.viewer();
        next.says("A1");
        village.owner().says("/block 1002");
        blocked.hears("Nothing came for the 2 boxes of Yellow peaches (A1) you waited for");

        first.says("A1 不要了");
        next.hears("轮到你了！1 箱 黄桃（A1）");
        assertThat(blocked.heardWords()).noneMatch(words -> words.contains("Your turn"));
        assertThat(village.viewer().says("A1").text()).contains("已为你留 1 箱");
        assertThat(blocked.says("A1").text())
                .isEqualTo("Nothing could be kept for you this time; please contact the shop");
    }

    @Test
    void the_host_sees_whom_and_lifts_it_with_a_tap() {
        var village = village();
        village.viewer().says("A1");
        assertThat(village.owner().says("拉黑").text()).contains("没有拉黑的人", "拉黑 1003（订单号）");
        village.owner().says("拉黑 1001");

        var list = village.owner().says("/block");
        assertThat(list.text()).contains("拉黑的人：");
        assertThat(list.labels()).singleElement().asString().startsWith("恢复 ").endsWith("订单 1001");
        assertThat(village.owner().taps(list.labels().get(0)).text()).contains("可以买了");
        assertThat(village.owner().says("/block").text()).contains("没有拉黑的人");
    }

    @Test
    void people_are_found_by_name_and_asked_about_where_there_are_several() {
        var village = village();
        heard(village, "one", "小明");
        assertThat(village.owner().says("拉黑 小明").text()).contains("拉黑了：小明 · 订单 1001");
        heard(village, "another", "小明");

        var asked = village.owner().says("拉黑 小明");
        assertThat(asked.text()).contains("叫「小明」的不止一个");
        assertThat(village.owner().says(asked.behind("订单 1002")).text()).contains("拉黑了：小明 · 订单 1002");
        assertThat(village.owner().says("拉黑 谁也不是").text()).contains("没找到「谁也不是」");
        assertThat(village.owner().says("/block 9999").text()).contains("没找到「9999」");
    }

    @Test
    void nobody_of_the_team_is_blocked_and_no_viewer_blocks() {
        var village = village();
        village.owner().says("A1");
        assertThat(village.owner().says("拉黑 1001").text()).contains("这是自己人");

        var viewer = village.viewer();
        assertThat(viewer.says("/block 1001").text()).contains("主播用的");
        viewer.says("拉黑 1001");
        assertThat(village.owner().says("A1").text()).contains("已为你留 1 箱");
    }

    private void heard(Village village, String person, String name) {
        var origin = Origin.privateChat("telegram", person, name, "zh");
        inbox.take(IncomingMessage.text(village.key(), person, origin, "A1"))
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static String cartTotal() {
        return "合计 ¥149.50（货款 ¥149.50，包邮）。请在 15 分钟内确认，过时会让给别人。\n接下来发收货地址给我，一行就行：姓名 电话 地址。";
    }

    private String outcome(String shop) {
        return rows.<String>of(shop, "select outcome from inbox where shop_id = :shop order by id desc limit 1")
                .get(0);
    }
}
