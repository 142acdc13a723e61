package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;

/** Questions get facts, or the host's own words, or are kept for the host. They are never an order. */
@QuarkusTest
class AskingTest extends Journey {
    @Inject
    Lanes lanes;

    @Test
    void price_and_what_is_left_are_answered_as_they_are_now() {
        var village = village();
        village.viewer().says("A1 x2");
        var asker = village.viewer();
        var answer = asker.says("黄桃还有吗？多少钱");

        assertThat(answer.text()).isEqualTo("A1 黄桃 ¥29.90/箱 (5 斤) · 剩 198 箱");
        assertThat(answer.labels()).containsExactly("要 1 箱", "要 2 箱");
        assertThat(asker.taps("要 1 箱").text()).contains("已为你留 1 箱 黄桃");
        assertThat(lanes.read(village.key(), Unanswered::open)).isEmpty();
    }

    @Test
    void without_a_name_the_presented_item_is_meant_and_without_one_all_are() {
        var village = village();
        assertThat(village.foreigner().says("how much is it?").text())
                .isEqualTo("A1 Yellow peaches ¥29.90/box (5 jin) · 200 boxes left");
        village.owner().says("/card A3");

        assertThat(village.viewer().says("多少钱").text()).startsWith("A3 红糖 ¥18.80");
    }

    @Test
    void who_grew_it_what_it_holds_and_when_it_came_are_on_record() {
        var village = village();
        var asker = village.viewer();

        assertThat(asker.says("黄桃是谁家种的").text()).isEqualTo("黄桃（A1）是张桂花家的，来自青山村。");
        assertThat(asker.says("一箱几斤").text()).isEqualTo("黄桃（A1）：一箱 5 斤。");
        assertThat(asker.says("竹笋怎么称，净重多少").text()).isEqualTo("竹笋（A2）按斤卖，0.5 斤 起。");
        assertThat(asker.says("笋新鲜吗").text()).matches("竹笋（A2）是 \\d+月\\d+日 送到店里的。");
        assertThat(village.foreigner().says("where are the eggs from?").text())
                .isEqualTo("Free-range eggs (A4) is grown by 张桂花 and comes from Qingshan Village.");
    }

    @Test
    void a_limit_is_told() {
        var village = village();
        var asker = village.viewer();
        assertThat(asker.says("黄桃限购吗").text()).isEqualTo("黄桃（A1）不限购。");
        village.owner().says("/limit A1 2");

        assertThat(asker.says("黄桃限购吗").text()).isEqualTo("黄桃（A1）每人限 2 箱。");
    }

    @Test
    void shipping_is_told_for_a_province_for_the_persons_own_and_for_all() {
        var village = village();

        assertThat(village.viewer().says("寄北京运费多少").text()).isEqualTo("寄到北京市运费 ¥12.00，满 ¥99.00 包邮。");
        assertThat(village.viewer().says("包邮吗").text()).isEqualTo("运费：湖南省 ¥8.00，其他地方 ¥12.00，满 ¥99.00 包邮。");
        assertThat(village.neighbour().says("运费多少").text()).isEqualTo("寄到湖南省运费 ¥8.00，满 ¥99.00 包邮。");
        assertThat(village.foreigner().says("How much is shipping?").text())
                .isEqualTo("Shipping is ¥8.00 within Hunan and ¥12.00 elsewhere, free from ¥99.00.");
    }

    @Test
    void when_it_ships_is_told_once_the_owner_has_promised_something() {
        var village = village();
        village.owner().says("/shop dispatch off");
        village.viewer().says("什么时候发货");
        assertThat(lanes.read(village.key(), Unanswered::open)).hasSize(1);

        assertThat(village.owner().says("/shop dispatch 24").text()).contains("下单后 24 小时内发货");
        assertThat(village.viewer().says("什么时候发货").text()).isEqualTo("下单后 24 小时内发货。");
        assertThat(village.foreigner().says("when do you ship").text())
                .isEqualTo("Parcels leave within 24 h of your order.");
        assertThat(village.owner().says("/shop dispatch soon").text()).contains("/shop dispatch 24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一共多少钱呀", "老板，我要付多少", "算下来总共多少钱", "what's my total?", "How much do I owe you"})
    void what_somebody_has_to_pay_is_what_the_cart_says(String asked) {
        var viewer = village().neighbour();
        viewer.says("A1 x2");

        assertThat(viewer.says(asked).text()).contains("黄桃 2 箱", "合计 ¥67.80").doesNotContain("A2");
        assertThat(viewer.says("黄桃五箱一共多少钱").text()).contains("¥29.90/箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我的货到哪了呀",
                "发货了吗",
                "快递单号是多少",
                "Where's my order?",
                "has it shipped yet",
                "is 1001 on its way?",
                "did you send 1001",
                "tracking"
            })
    void where_a_parcel_is_is_told(String asked) {
        var viewer = village().neighbour();
        assertThat(viewer.says(asked).text()).contains("还没有订单");
        viewer.says("A1 x2");
        viewer.says("/confirm");

        assertThat(viewer.says(asked).text()).contains("已确认，等打包", "黄桃 2 箱");
    }

    @Test
    void a_question_while_the_address_is_asked_for_is_answered_and_the_address_goes_on() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.taps("填地址");

        assertThat(viewer.says("包邮吗").text()).contains("运费：");
        assertThat(viewer.says(ADDRESS).text()).contains("张伟");
        assertThat(viewer.taps("对，就寄这里").text()).contains("地址记下了");
    }

    @Test
    void before_anything_is_live_a_price_is_not_invented() {
        assertThat(emptyVillage("问村").viewer().says("黄桃多少钱").text()).contains("现在没有直播");
    }

    @ParameterizedTest
    @ValueSource(strings = {"苹果多少钱", "请问苹果怎么卖", "苹果还有吗", "你们苹果多少钱一斤"})
    void of_what_is_not_on_the_list_no_other_price_is_told(String words) {
        var village = village();
        village.owner().says("/card A1");
        var answer = village.viewer().says(words);

        assertThat(answer.text()).startsWith("今天的货单里没有「苹果」").contains("A1 黄桃");
        assertThat(answer.labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much is the honey?", "what's the price of honey", "How much does the honey cost?"})
    void of_what_is_not_on_the_list_no_other_price_is_told_in_english(String words) {
        var village = village();
        village.owner().says("/card A1");

        assertThat(village.foreigner().says(words).text()).contains("honey", "A4 Free-range eggs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天多少钱一箱", "这个怎么卖", "两箱多少钱", "还有吗", "最便宜多少钱", "主播多少钱"})
    void words_that_name_no_thing_mean_the_presented_one(String words) {
        var village = village();
        village.owner().says("/card A1");

        assertThat(village.viewer().says(words).text()).startsWith("A1 黄桃 ¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄新疆多少钱", "能寄新疆吗", "发新疆吗", "快递到新疆多少钱"})
    void whether_and_for_how_much_a_parcel_goes_there_is_no_question_of_a_products_price(String words) {
        var village = village();
        village.owner().says("/card A1");
        assertThat(village.viewer().says(words).text()).isEqualTo("寄到新疆维吾尔自治区运费 ¥12.00，满 ¥99.00 包邮。");
        village.owner().says("/shop undeliverable 新疆");

        assertThat(village.viewer().says(words).text()).contains("新疆维吾尔自治区我们寄不到");
        assertThat(village.foreigner().says("do you ship to Xinjiang?").text())
                .isEqualTo("Sorry, we cannot deliver to Xinjiang. Please send me another address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么付款", "运费多少", "付款", "结账"})
    void an_answer_about_the_shop_offers_nothing_to_buy(String words) {
        var village = village();
        village.owner().says("/card A1");
        var answer = village.viewer().says(words);

        assertThat(answer.text()).doesNotContain("没听懂", "黄桃");
        assertThat(answer.labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2?", "2?", "a2？"})
    void a_slot_with_a_question_mark_asks_what_it_costs(String words) {
        var village = village();
        village.owner().says("/card A1");

        assertThat(village.viewer().says(words).text()).startsWith("A2 竹笋 ¥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"菜单", "有啥", "还有啥", "menu"})
    void the_list_has_many_names(String words) {
        assertThat(village().viewer().says(words).text()).contains("A1 黄桃", "A5 腊肉");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock left?", "how many left", "any left", "Any more left?", "how much stock is there?"})
    void what_is_left_may_be_asked_in_few_english_words(String words) {
        var village = village();

        assertThat(village.foreigner().says(words).text())
                .isEqualTo("A1 Yellow peaches ¥29.90/box (5 jin) · 200 boxes left");
        assertThat(village.joined("host").says(words).text()).contains("A1 黄桃", "剩 200 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What's left?", "what is left", "what else is left"})
    void what_there_is_left_is_of_all_goods(String words) {
        assertThat(village().foreigner().says(words).text())
                .as(words)
                .contains("A1 Yellow peaches ¥29.90/box (5 jin) · 200 boxes left", "A4 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how much time do I have left?",
                "还剩多少时间",
                "前面还有几个人",
                "我还剩几分钟",
                "how many people are ahead of me?"
            })
    void of_time_and_people_the_cart_tells(String question) {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        var answer = viewer.says(question);
        assertThat(answer.text()).contains("A1 黄桃 2 箱", "15 分钟").doesNotContain("198");
        assertThat(answer.labels()).noneMatch(label -> label.startsWith("要 1 箱"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"还剩多少时间", "how much time is left?"})
    void who_holds_nothing_asks_no_stock_by_them(String question) {
        var viewer = village().viewer();

        assertThat(viewer.says(question).text()).doesNotContain("200");
        assertThat(viewer.says("黄桃还剩多少").text()).contains("200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三箱多少钱             | 3 箱共 ¥89.70",
                "黄桃五箱一共多少钱       | 5 箱共 ¥149.50",
                "腊肉两斤半多少钱        | 2.5 斤共 ¥145.00",
                "how much for 3 boxes  | 3 箱共 ¥89.70"
            })
    void so_much_of_it_is_added_up(String question, String sum) {
        assertThat(village().viewer().says(question).text()).contains(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一箱多少钱", "黄桃多少钱", "两箱三箱多少钱", "黄桃两斤多少钱"})
    void one_of_it_or_nobody_knows_how_much_is_not(String question) {
        assertThat(village().viewer().says(question).text())
                .contains("¥29.90/箱")
                .doesNotContain("共 ¥");
    }
}
