package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** Owners, hosts and growers: getting in, setting up, looking on. */
@QuarkusTest
class TeamTest extends Journey {

    @Test
    void a_new_shop_is_set_up_and_sells_by_chat_alone() {
        var village = emptyVillage("新村");
        var owner = village.owner();

        assertThat(village.viewer().says("/start").text()).contains("你好，这里是新村", "现在没有直播");
        assertThat(owner.says("/live").text()).contains("货单是空的");
        assertThat(owner.says("/shop name 云上村").text()).contains("改好了", "云上村");
        assertThat(owner.says("/shop shipping 湖南 8 12 99").text()).contains("湖南省内 ¥8.00，其他 ¥12.00，满 ¥99.00 包邮");
        owner.says("收货 张桂花 黄桃 200箱");
        owner.taps("新货：黄桃");
        owner.says("验货 1 都好");
        owner.says("收货 吴秀英 竹笋 300斤");
        owner.taps("新货：竹笋");
        owner.says("验货 2 都好");
        assertThat(owner.says("上架 黄桃 29.9 200箱").text()).contains("已上架：A1 黄桃 ¥29.90/箱 · 剩 200 箱", "发「开播」就开始卖");
        assertThat(owner.says("/add 竹笋 9.8 300斤 吴秀英").text()).contains("A2 竹笋 ¥9.80/斤 · 剩 300 斤");
        assertThat(owner.says("开播 头一回").text()).contains("开播了：头一回");

        var viewer = village.viewer();
        assertThat(viewer.says("黄桃两箱，A2 1.5斤").text()).contains("已为你留 2 箱 黄桃（A1）", "已为你留 1.5 斤 竹笋（A2）", "购物车合计 ¥74.50");
        viewer.says("确认");
        viewer.says(ADDRESS);
        assertThat(viewer.says("对").text()).contains("下单成功！订单 1001", "合计 ¥82.50");
        assertThat(owner.says("战况").text()).contains("已确认订单 1 个，货款 ¥74.50", "待确认 ¥0.00", "A1 黄桃：卖出 2 箱，留着 0 箱，剩 198 箱");
    }

    @Test
    void a_grower_sees_what_of_hers_is_sold() {
        var village = village();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");

        assertThat(grower.says("我的货").text())
                .contains("张桂花，你的货", "黄桃", "送来 200 箱，卖出 0 箱，留着 0 箱，剩 200 箱", "土鸡蛋")
                .doesNotContain("竹笋");
        village.neighbour().says("A1 x3");
        village.viewer().says("A1 x2");
        assertThat(grower.says("卖了多少").text()).contains("送来 200 箱，卖出 3 箱，留着 2 箱，剩 195 箱");
    }

    @Test
    void goods_put_up_for_a_named_grower_are_hers() {
        var village = trustingVillage("石村");
        village.owner().says("上架 黄桃 29.9 20箱 龙阿婆");
        village.owner().says("开播");
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 龙阿婆"));

        village.viewer().says("A1 x2");
        assertThat(grower.says("/mine").text()).contains("龙阿婆，你的货", "送来 20 箱，卖出 0 箱，留着 2 箱，剩 18 箱");
    }

    @Test
    void an_invite_lets_one_person_in_once() {
        var village = village();
        var code = village.code("host");

        assertThat(village.viewer().says("/start join_" + code).text()).contains("你现在是主播");
        assertThat(village.viewer().says("/start join_" + code).text()).contains("这个邀请码不对、用过了，或者过期了");
        village.owner().hears("用邀请码加入了，身份：主播");
    }

    @Test
    void who_gave_no_name_is_still_somebody() {
        var village = village();
        var host = village.joined("host");

        assertThat(host.heardWords()).anyMatch(heard -> heard.startsWith("欢迎！你现在是主播"));
        var told = village.owner().hears("用邀请码加入了").text();
        assertThat(told).isEqualTo("有人（没留名字）用邀请码加入了，身份：主播。");
        var team = village.owner().says("团队");
        assertThat(team.text().lines())
                .anyMatch(line -> line.matches("主播 没留名字（\\d+月\\d+日 \\d\\d:\\d\\d 加入）"))
                .noneMatch(line -> line.endsWith(" ") || line.contains("号）") || line.contains("#"));
        assertThat(team.labels()).containsExactly("邀请");
        var grower = village.joined("grower");
        village.owner().says("上架 茶叶 120 10盒");
        assertThat(grower.says("我的货").text()).contains("还没有你的货");
    }

    @Test
    void an_invite_is_void_after_a_week() {
        var village = village();
        var inTime = village.code("host");
        var late = village.code("host");

        clock.forward(Duration.ofDays(7).minusMinutes(1));
        assertThat(village.viewer().says("/start join_" + inTime).text()).contains("你现在是主播");
        clock.forward(Duration.ofMinutes(1));
        assertThat(village.viewer().says("/start join_" + late).text()).contains("过期了");
    }

    @Test
    void the_owners_code_works_once() {
        var founded = shops.empty("单村");
        var owner = org.qingshan.support.Viewer.chinese(founded.key());

        assertThat(owner.says("/start owner_" + founded.ownerCode()).text()).contains("你现在是店主");
        var second = org.qingshan.support.Viewer.chinese(founded.key());
        assertThat(second.says("/start owner_" + founded.ownerCode()).text()).contains("这个邀请码不对");
        assertThat(second.says("/team").text()).contains("这是店主用的");
    }

    @Test
    void one_person_may_have_several_roles_and_still_buy() {
        var village = village();
        var person = village.viewer();
        person.says("/start join_demo-host");
        person.says("/start join_demo-grower-zhang");

        assertThat(person.says("战况").text()).contains("青山丰收直播");
        assertThat(person.says("我的货").text()).contains("张桂花");
        assertThat(person.says("A1 x2").text()).contains("已为你留 2 箱");
        assertThat(person.says("帮助").text()).contains("/price", "/mine", "/buy").doesNotContain("/invite");
    }

    @Test
    void a_viewer_cannot_do_what_hosts_do() {
        var village = village();
        var viewer = village.viewer();

        assertThat(viewer.says("/price A1 1").text()).contains("这是主播用的");
        assertThat(viewer.says("/invite host").text()).contains("这是店主用的");
        assertThat(viewer.says("/mine").text()).contains("这是农户用的");
        assertThat(village.foreigner().says("/price A1 1").text()).contains("That is for: host");
        assertThat(viewer.says("帮助").text()).doesNotContain("/price", "/invite", "/mine", "改价");
        assertThat(village.viewer().says("货单").text()).contains("A1 黄桃 ¥29.90");
    }

    @Test
    void the_words_of_a_host_order_nothing_for_a_viewer() {
        var village = village();
        var viewer = village.neighbour();

        for (var words : new String[] {"改价 A1 1", "加货 A1 +50", "停卖 A1", "限购 A1 2", "上 A1", "讲解 A1"}) {
            viewer.says(words);
        }
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
    }

    @Test
    void goods_that_were_refused_leave_nothing_behind() {
        var village = village();

        assertThat(village.owner().says("上架 茶叶 120 1.5箱").text()).contains("数量要是 1 箱 的倍数");
        assertThat(village.owner().says("上架 茶叶 120 10盒").text()).contains("已上架：A6 茶叶 ¥120.00/盒");
    }
}
