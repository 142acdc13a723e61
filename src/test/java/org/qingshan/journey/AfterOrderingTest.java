package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What buyers say once they have ordered, in their own words: it reaches what does it, or the host, and never sells anything. */
@QuarkusTest
class AfterOrderingTest extends Journey {
    private static final String PLACE = "村口大槐树，周六 9–12 点";

    private static Viewer served(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"快递丢了", "错发了", "拒收", "你们发错货了吧", "少了一袋红糖没给我", "谁签收的不是我签的", "我要投诉", "不想要了能退吗", "数量对不上"})
    void a_trouble_is_passed_on_and_nobody_is_told_how_to_buy(String said) {
        var village = village();
        var buyer = served(village);

        assertThat(buyer.says(said).text()).as(said).contains("已经转给主播了").doesNotContain("想买就发");
        assertThat(village.owner().says("/questions").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my parcel did not come",
                "my package never came",
                "parcel is lost",
                "it says delivered but I got nothing",
                "wrong item",
                "i refused the parcel"
            })
    void in_english_too(String said) {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A1");
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        buyer.says("/confirm");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");

        assertThat(buyer.says(said).text())
                .as(said)
                .contains("passed on to the host")
                .doesNotContain("To buy");
    }

    @Test
    void who_is_no_buyer_is_asked_nothing_of_his_parcel() {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says("臭了").text()).doesNotContain("哪一样坏了");
        assertThat(viewer.says("箱子压扁了").text()).doesNotContain("哪一样坏了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"怎么付钱", "在哪付款", "付款码", "收款码发我", "钱往哪转", "可以货到付款吗", "how do i pay", "where do I send the money"})
    void who_asks_how_to_pay_and_owes_something_is_shown_it(String said) {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says("A1");

        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("1001", "¥37.90", "微信 qingshan");
        assertThat(answer.labels()).as(said).contains("我付好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一共要付多少", "我要付多少钱", "该给你多少钱", "how much do i owe", "how much should i transfer"})
    void how_much_is_told_with_the_goods_while_the_stream_goes_on_and_as_a_bill_afterwards(String said) {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        var buyer = village.neighbour();
        buyer.says("A1");
        assertThat(buyer.says(said).text()).as(said).contains("1001", "¥37.90");
        village.owner().says("/end yes");
        village.owner().says("/live");

        assertThat(buyer.says(said).text()).as(said).contains("1001", "¥37.90", "微信 qingshan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还差多少钱", "我还要付多少"})
    void how_much_is_still_due_is_told_from_the_ledger_with_the_way_to_pay_a_tap_away(String said) {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/live");

        var told = buyer.says(said);
        assertThat(told.text()).as(said).contains("1001", "还要付 ¥37.90");
        assertThat(buyer.says(told.behind("付款")).text()).contains("微信 qingshan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我想货到付款",
                "货到付款吧",
                "到付",
                "货到了再给钱",
                "钱给快递员",
                "COD",
                "pay cash when it comes",
                "cash on delivery",
                "1001 到付"
            })
    void who_pays_at_the_door_has_said_so_in_any_words(String said) {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says("A1");

        assertThat(buyer.says(said).text()).as(said).contains("37.90").containsAnyOf("收货时付", "Pay", "pay");
        assertThat(buyer.says("/status 1001").text()).as(said).containsAnyOf("货到付款", "on delivery");
    }

    @Test
    void what_is_picked_up_is_paid_to_no_courier() {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/shop cod on");
        village.owner().says("/shop pickup " + PLACE);
        var buyer = village.viewer();
        buyer.says("A1");
        buyer.says("自提");

        assertThat(buyer.says("付款").text()).contains("来取时付现金", "微信 qingshan").doesNotContain("货到付款");
    }

    @Test
    void picking_up_is_asked_wished_and_taken_back_in_words() {
        var village = village();
        village.owner().says("/shop pickup " + PLACE);
        var buyer = village.neighbour();
        assertThat(buyer.says("可以自提吗").text()).contains("可以自己来取", PLACE);
        assertThat(buyer.says("几点可以取").text()).contains(PLACE);
        buyer.says("A1");
        var asked = buyer.says("能不能自己来拿");
        assertThat(asked.text()).contains(PLACE);
        assertThat(asked.labels()).contains("自提（不收运费）");
        assertThat(buyer.says("我自己来拿").text()).contains("订单 1001 自提", PLACE);
        assertThat(buyer.says("在哪里取").text()).contains("订单 1001 自提", PLACE, "来取时付现金 ¥29.90");
        var where = buyer.says("还是寄给我吧");
        assertThat(where.text()).contains("订单 1001 改成寄给你", "寄到哪里");
        assertThat(buyer.says(where.behind("湖南")).text()).contains("¥37.90");
        assertThat(buyer.says("/status 1001").text()).doesNotContain("自己来取");
    }

    @Test
    void who_has_no_address_yet_says_it_when_asked_where_to_send_what_he_wanted_to_collect() {
        var village = village();
        village.owner().says("/shop pickup " + PLACE);
        var buyer = village.neighbour();
        buyer.says("A1");
        assertThat(buyer.says("我自己来拿").text()).contains("订单 1001 自提", PLACE);

        assertThat(buyer.says("还是寄给我吧").text()).contains("寄到哪里");
        assertThat(buyer.says("李四 13900001111 湖南省长沙市岳麓区麓山路7号").text()).contains("请看看对不对");
        assertThat(buyer.says("对").text())
                .contains("地址记下了", "订单 1001 改寄给", "李四", "¥37.90")
                .doesNotContain("Pick-up", "订单 1001 还是寄给");
        assertThat(buyer.says("/status 1001").text()).contains("麓山路7号").doesNotContain("自己来取");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can I pick it up", "where do i pick up", "what time can i collect it"})
    void in_english_it_is_asked_too(String said) {
        var village = village();
        village.owner().says("/shop pickup " + PLACE);

        assertThat(village.foreigner().says(said).text()).as(said).contains("You may pick it up", PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"刚下的单我不想要了", "能退吗", "帮我把订单取消", "拍错了", "i changed my mind", "i want to cancel my order", "取消这单"})
    void what_shall_be_given_back_is_asked_with_buttons_and_nothing_is_given_back_yet(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");

        var asked = buyer.says(said);
        assertThat(asked.behind("1001")).as(said).isEqualTo("/cancel A1 1001");
        assertThat(buyer.says("/status 1001").text()).as(said).doesNotContain("已取消", "cancelled");
    }

    @Test
    void an_order_is_given_back_though_an_address_is_asked_for() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A1");
        buyer.says("/address new");

        assertThat(buyer.says("cancel my order").behind("1001")).isEqualTo("/cancel A1 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把我的信息删掉",
                "删除我的个人信息",
                "撤回我的同意",
                "你们存了我什么信息",
                "right to be forgotten",
                "erase my personal data please"
            })
    void forgetting_is_asked_in_the_words_of_the_law(String said) {
        var village = village();

        assertThat(village.neighbour().says(said).text()).as(said).containsAnyOf("要全忘掉吗", "forget");
    }

    @Test
    void who_has_enough_of_being_told_is_told_no_more() {
        var village = village();
        var buyer = village.neighbour();
        assertThat(buyer.says("别叫我了").text()).doesNotContain("不再叫你");
        buyer.says("下次开播叫我");
        assertThat(buyer.says("别叫我了").text()).contains("不再叫你");
        buyer.says("下次开播叫我");
        assertThat(buyer.says("stop telling me").text()).containsAnyOf("不再叫你", "no more", "not tell");
    }

    @Test
    void whoever_refuses_paying_at_the_door_or_asks_about_it_is_shown_how_he_can_pay() {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says("A1");

        for (var said : List.of(
                "货到付款太麻烦了",
                "货到付款不安全",
                "货到付款还是先付款",
                "到付还是微信",
                "is cash on delivery extra",
                "I don't like cash on delivery")) {
            assertThat(buyer.says(said).text()).as(said).contains("微信 qingshan");
            assertThat(buyer.says("/status 1001").text()).as(said).contains("未付款");
            buyer.says("/language zh");
        }
        assertThat(buyer.says("那就货到付款吧").text()).contains("1001");
        assertThat(buyer.says("/status 1001").text()).contains("货到付款");
    }
}
