package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What the bot cannot answer reaches the host, and what the host says reaches whoever asked. */
@QuarkusTest
class QuestionsTest extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"黄桃甜吗", "腊肉怎么切", "蛋是土鸡下的不", "小孩能不能吃", "你们那儿下雨没?", "这桃酸不酸", "請問有幾斤重"})
    void a_question_without_an_answer_is_said_to_be_passed_on(String question) {
        assertThat(village().viewer().says(question).text()).startsWith("这个我不清楚，已经记下来给主播看了");
    }

    @Test
    void how_to_pay_is_told_and_an_order_is_found_by_its_number() {
        var village = village();
        assertThat(village.viewer().says("怎么付款呀").text()).isEqualTo("先下单，付款方式店家会另外告诉你。");
        assertThat(village.foreigner().says("How do I pay?").text()).startsWith("Order first");
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        assertThat(buyer.says("订单 1001").text()).startsWith("订单 1001 · 已确认");
    }

    @Test
    void what_the_shop_does_by_itself_is_told() {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says("下单后能改地址吗").text()).startsWith("打包前都能改");
        assertThat(viewer.says("能取消吗").text()).startsWith("打包前都能改");
        assertThat(viewer.says("给我留多久").text()).isEqualTo("说了要、还没确认的，给你留 15 分钟，过时会让给别人。\n确认了就是你的。");
        assertThat(viewer.says("要注册吗").text()).startsWith("不用注册");
        assertThat(viewer.says("候补是什么意思").text()).startsWith("候补就是排队");
        assertThat(viewer.says("轮到我了吗").text()).isEqualTo("你没有在候补的。");
        assertThat(viewer.says("几天能到").text()).contains("发货").endsWith("寄出了我把单号告诉你。");
        assertThat(viewer.says("能一起发吗").text()).contains("运费只算一次");
        assertThat(viewer.says("最便宜的是哪个").text()).startsWith("A2 竹笋 ¥9.80/斤");
        assertThat(viewer.says("黄桃半箱卖吗").text()).isEqualTo("黄桃（A1）按箱卖，1 箱 起。");
        var stranger = village.foreigner();
        assertThat(stranger.says("Where do you ship to?").text()).startsWith("We send everywhere.");
        assertThat(stranger.says("can I cancel?").text()).startsWith("Until it is packed you can change anything");
        assertThat(stranger.says("How long does delivery take?").text()).contains("tracking number");
        assertThat(village.owner().says("提问").text()).isEqualTo("没有还没答的问题。");
    }

    @Test
    void what_is_claimed_beside_a_question_of_ones_own_is_taken_unless_it_decides() {
        var viewer = village().viewer();
        assertThat(viewer.says("A2 两斤，几天能到").text())
                .startsWith("已为你留 2 斤 竹笋（A2）")
                .contains("路上几天看远近和快递");
        var stranger = village().foreigner();
        assertThat(stranger.says("two boxes of peaches, when will it arrive?").text())
                .startsWith("2 boxes of Yellow peaches (A1) kept for you");
        stranger.says("one bag of sugar, will it arrive by Friday?");
        stranger.hears("Nothing is ordered yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两箱黄桃加一袋红糖寄到广州一共多少钱",
                "2箱黄桃和1袋红糖要多少钱",
                "A1两箱A3一袋总共多少",
                "total for 2 boxes of peaches and a bag of sugar to Guangzhou",
                "how much are 2 boxes of peaches and 1 bag of sugar?"
            })
    void who_asks_what_several_things_cost_is_told_the_sum_and_has_ordered_nothing(String asked) {
        var viewer = village().viewer();
        var told = viewer.says(asked);
        assertThat(told.text()).contains("2 箱 黄桃（A1）、1 袋 红糖（A3）", "¥78.60", "还没给你下单");
        assertThat(viewer.says(told.behind("要 2 箱 黄桃（A1）")).text()).startsWith("已为你留 2 箱 黄桃（A1）");
    }

    @Test
    void what_is_asked_beside_an_order_that_is_taken_is_answered_or_passed_on() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1来2箱，几天能到？");
        viewer.hears("已为你留 2 箱 黄桃（A1）");
        viewer.hears("路上几天看远近和快递");
        var stranger = village.foreigner();
        stranger.says("two boxes of peaches please, when will it arrive?");
        stranger.hears("2 boxes of Yellow peaches (A1) kept for you");
        stranger.hears("tracking number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how many eggs are in a box? I'll take 2 | 要 2 盒 土鸡蛋（A4）",
                "how much is A4? ok 3 please | 要 3 盒 土鸡蛋（A4）",
                "What is A3? I'd like five | 要 5 袋 红糖（A3）",
                "A3是什么？来5个 | 要 5 袋 红糖（A3）",
                "Are peaches sold by the box? 3 then | 要 3 箱 黄桃（A1）",
                "is the pork smoked? 2 jin if so | 要 2 斤 腊肉（A5）",
                "能不能便宜点 来五盒 | 要 5 盒 土鸡蛋（A4）",
                "A3多少钱A4多少钱 各来一份 | 要 1 盒 土鸡蛋（A4）"
            })
    void an_amount_beside_a_question_is_offered(String said, String button) {
        var viewer = village().viewer();
        var told = viewer.says(said);
        assertThat(told.text()).contains("还没给你下单");
        viewer.says(told.behind(button));
        viewer.hears("已为你留");
    }

    @Test
    void an_amount_beside_a_question_of_who_has_some_changes_these() {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");
        var told = viewer.says("没有优惠吗 那就2箱");
        viewer.says(told.behind("改成 2 箱 黄桃（A1）"));
        viewer.hears("共 2 箱");
    }

    @ParameterizedTest
    @CsvSource({"有没有鸭蛋, 鸭蛋", "白糖有吗, 白糖", "鸡肉有吗, 鸡肉", "鸭蛋多少钱, 鸭蛋"})
    void of_what_is_not_sold_nothing_else_is_told(String asked, String thing) {
        assertThat(village().viewer().says(asked).text()).startsWith("今天的货单里没有「" + thing + "」");
    }

    @Test
    void where_the_first_to_pay_is_served_first_that_is_told_of_how_long_it_is_kept() {
        var village = village();
        village.owner().says("/shop pay 农行 6228 0000 1111 2222 张桂花");
        village.owner().says("/shop firstpaid 30");
        assertThat(village.viewer().says("给我留多久").text()).endsWith("确认了再留 30 分钟等付款，过时没付也让给别人。");
        assertThat(village.foreigner().says("how long do you hold it?").text())
                .contains("kept for another 30 min for you to pay");
    }

    @Test
    void where_parcels_do_not_go_is_told() {
        var village = village();
        village.owner().says("/shop undeliverable 西藏 新疆");
        assertThat(village.viewer().says("哪些地方不发货").text()).startsWith("西藏自治区、新疆维吾尔自治区寄不到，其他地方都寄。");
        assertThat(village.foreigner().says("where do you deliver?").text())
                .startsWith("We cannot send to Tibet, Xinjiang");
    }

    @Test
    void all_that_is_known_of_something_is_told_who_asks_for_it_by_its_name() {
        var village = village();
        var told = village.viewer().says("介绍一下A1");
        assertThat(told.text()).startsWith("A1 黄桃 ¥29.90/箱").contains("一箱 5 斤", "家的，来自");
        assertThat(told.behind("要 1 箱")).startsWith("/buy A1 1");
        assertThat(village.foreigner().says("what's A1?").text())
                .startsWith("A1 Yellow peaches")
                .contains("is grown by");
        assertThat(village.viewer().says("有桃子吗").text()).startsWith("A1 黄桃 ¥29.90/箱");
        assertThat(village.foreigner().says("peaches?").text()).startsWith("A1 Yellow peaches");
    }

    @Test
    void who_waits_hears_his_place_and_who_has_ordered_when_it_leaves() {
        var village = village();
        village.owner().says("/stock A1 1");
        village.neighbour().says("A1 1");
        var waiting = village.viewer();
        waiting.says("A1 2");
        assertThat(waiting.says("前面还有几个人").text()).contains("候补第 1 位");
        var buyer = village.neighbour();
        buyer.says("A2 2");
        assertThat(buyer.says("什么时候能到").text()).startsWith("订单 ").contains("路上几天看远近和快递");
    }

    @Test
    void what_is_no_question_is_still_not_understood() {
        assertThat(village().viewer().says("嘟嘟嘟嘟").text()).startsWith("没听懂这句");
        assertThat(village().foreigner().says("lorem ipsum dolor").text()).startsWith("I did not understand");
    }

    @Test
    void the_host_answers_once_and_everyone_who_asked_is_told_in_his_own_language() {
        var village = village();
        var host = village.joined("host");
        var asker = village.viewer();
        var other = village.viewer();
        var stranger = village.foreigner();
        asker.says("黄桃甜吗？");
        other.says("黄桃甜吗");
        stranger.says("Will the peaches survive the journey?");

        assertThat(host.says("战况").text()).contains("还有 2 句话没人答");
        var list = host.says("提问");
        assertThat(list.text()).isEqualTo("大家问过、还没人答的（2）：\n1. Will the peaches survive the journey?\n2. 黄桃甜吗（问了 2 次）");
        assertThat(host.says(list.behind("答 2")).text()).startsWith("「黄桃甜吗」怎么答？");
        assertThat(host.says("很甜，糖度 14 度").text()).isEqualTo("已经转告问的 2 个人。以后再有人问「黄桃甜吗」，我也这么答。");

        assertThat(asker.hears("糖度 14 度").text()).isEqualTo("你问的「黄桃甜吗？」，主播答：\n很甜，糖度 14 度");
        other.hears("糖度 14 度");
        assertThat(village.viewer().says("请问黄桃甜吗").text()).isEqualTo("很甜，糖度 14 度");

        host.says(host.says("/questions").behind("答 1"));
        assertThat(host.says("会的，包三层纸").text()).contains("已经转告问的 1 个人");
        assertThat(stranger.hears("包三层纸").text())
                .isEqualTo("You asked \"Will the peaches survive the journey?\". The host says:\n会的，包三层纸");
        assertThat(host.says("提问").text()).isEqualTo("没有还没答的问题。");
    }

    @Test
    void an_answer_may_be_for_this_once_only() {
        var village = village();
        var host = village.owner();
        village.viewer().says("今晚抽奖吗");
        host.says(host.says("提问").behind("答 1"));
        host.says("八点抽");

        host.taps("只答这一次");

        assertThat(village.viewer().says("今晚抽奖吗").text()).startsWith("这个我不清楚");
    }

    @Test
    void a_new_pair_of_question_and_answer_is_told_to_whoever_asked_that_before() {
        var village = village();
        var asker = village.viewer();
        asker.says("桃子怎么保存好呢");

        assertThat(village.owner().says("/faq add 怎么保存, 保鲜 = 放冰箱，三天内吃完").text()).contains("记住了", "已经转告问的 1 个人");
        asker.hears("三天内吃完");
        assertThat(village.owner().says("提问").text()).isEqualTo("没有还没答的问题。");
    }

    @Test
    void a_question_may_be_left_and_two_hosts_do_not_answer_twice() {
        var village = village();
        var host = village.joined("host");
        var other = village.owner();
        village.viewer().says("主播结婚没有啊?");
        var answering = host.says("提问").behind("答 1");
        host.says(answering);

        assertThat(other.says(other.says("提问").behind("不答 1")).text()).isEqualTo("好，不答了：主播结婚没有啊?");

        assertThat(host.says("没呢").text()).isEqualTo("这一句已经有人处理了。");
        assertThat(host.says(answering).text()).isEqualTo("这一句已经有人处理了。");
    }

    @Test
    void an_answer_that_is_too_long_is_asked_for_again_and_the_question_can_be_dropped() {
        var village = village();
        var host = village.owner();
        var asker = village.viewer();
        asker.says("树有多老了呀");
        host.says(host.says("提问").behind("答 1"));

        assertThat(host.says("很".repeat(700)).text()).startsWith("太长了，600 字以内");
        assertThat(host.says("三十年的树").text()).contains("已经转告问的 1 个人");
        asker.hears("三十年的树");
        assertThat(asker.heardWords()).noneMatch(words -> words.contains("很很"));
    }

    @Test
    void questions_are_for_the_host_alone() {
        var village = village();
        village.viewer().says("黄桃甜吗");

        assertThat(village.viewer().says("/questions").text()).doesNotContain("甜");
        assertThat(Viewer.english(village.key()).says("/questions answer #1").text())
                .doesNotContain("甜");
    }

    @Test
    void the_answer_to_a_personal_question_is_for_that_person_alone() {
        var village = village();
        var asker = village.viewer();
        asker.says("我的桃子能不能早点寄呀");
        village.owner().says(village.owner().says("提问").behind("答 1"));

        assertThat(village.owner().says("明天一早就寄").text()).isEqualTo("已经转告问的 1 个人。");

        asker.hears("明天一早就寄");
        assertThat(village.viewer().says("我的桃子能不能早点寄呀").text()).startsWith("这个我不清楚");
    }

    @Test
    void a_long_question_leaves_room_for_the_answer() {
        var village = village();
        var asker = village.viewer();
        asker.says("这桃" + "真的".repeat(400) + "脆不脆?");
        village.owner().says(village.owner().says("提问").behind("答 1"));
        village.owner().says("脆得很");

        assertThat(asker.hears("脆得很").text()).hasSizeLessThan(150).contains("…");
    }
}
