package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** The team and the growers speak of goods all evening: what they say of them is never an order by mistake, and what they want they may have. */
@QuarkusTest
class NobodyBuysByMistakeTest extends Journey {

    private static void hasBoughtNothing(Viewer person) {
        assertThat(person.says("/cart").text()).containsAnyOf("购物车是空的", "Your cart is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"黄桃再加20箱", "再上20箱黄桃", "黄桃补20箱", "黄桃又来了20箱", "20 more boxes of peaches", "add 20 boxes of peaches"
            })
    void more_of_something_in_the_hosts_mouth_is_asked_about(String words) {
        var host = village().joined("host");

        assertThat(host.says(words).labels()).containsExactly("加货 A1 20 箱", "我自己要 20 箱");
        hasBoughtNothing(host);
        assertThat(host.says("加货 A1 20 箱").text()).contains("200 → 220 箱");
        hasBoughtNothing(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "喊话 黄桃还有20箱，抓紧",
                "喊话 黄桃再上20箱",
                "say another 20 boxes of peaches are here",
                "say 20 more boxes of peaches"
            })
    void what_is_shouted_is_not_asked_about(String words) {
        var host = village().joined("host");

        assertThat(host.says(words).text()).containsAnyOf("已经发给在场的每个人", "Everyone in the stream has been told");
        hasBoughtNothing(host);
    }

    @Test
    void a_stream_may_begin_with_what_has_come() {
        var host = village().joined("host");
        host.says("下播");
        host.taps("确定下播");

        assertThat(host.says("开播 黄桃又到200箱").text()).contains("黄桃又到200箱").doesNotContain("自己要");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃早上5点摘的",
                "晚上2箱黄桃送我妈",
                "黄桃再放10分钟",
                "we have 3 people asking for peaches",
                "add 5 minutes to the peaches flash",
                "刚收了12箱桃",
                "got 15 boxes of peaches from 张桂花"
            })
    void what_sounds_like_more_and_is_none_is_not_offered_as_stock(String words) {
        assertThat(village().joined("host").says(words).labels())
                .noneMatch(label -> label.startsWith("加货") || label.startsWith("总数改成"));
    }

    @Test
    void more_is_asked_about_where_the_goods_stand_behind_the_number() {
        var host = village().joined("host");

        assertThat(host.says("再加20黄桃").labels()).contains("加货 A1 20 箱");
        assertThat(host.says("add 20 peaches").labels()).anyMatch(label -> label.contains("20"));
        hasBoughtNothing(host);
    }

    @Test
    void so_much_in_all_is_asked_about_and_the_host_may_buy() {
        var village = village();
        var host = village.joined("host");

        assertThat(host.says("黄桃加到300箱").labels()).containsExactly("总数改成 300 箱", "我自己要 300 箱");
        hasBoughtNothing(host);
        host.says("红糖再加2袋");
        assertThat(host.taps("我自己要 2 袋").text()).contains("已为你留 2 袋 红糖");
        assertThat(host.says("我要一箱黄桃").text()).contains("已为你留 1 箱 黄桃");
        assertThat(village.viewer().says("黄桃再加20箱").text())
                .as("a viewer's words are a viewer's")
                .contains("已为你留 20 箱");
    }

    @Test
    void more_than_anybody_means_unasked_is_asked_about_once_and_its_button_buys_it() {
        var village = village();
        village.joined("host").says("/stock A2 3000");
        var viewer = village.viewer();

        assertThat(viewer.says("A2 1200斤").labels()).contains("要 1200 斤 竹笋（A2）");
        hasBoughtNothing(viewer);
        viewer.says("A2 1200斤");
        assertThat(viewer.taps("要 1200 斤 竹笋（A2）").text()).contains("已为你留 1200 斤 竹笋");
    }

    @Test
    void who_screens_takes_in_what_a_grower_has_brought() {
        var screener = village().joined("screener");

        assertThat(screener.says("桃子二十三箱，张桂花的").text()).contains("收下了：6 号，张桂花，黄桃 23 箱");
        assertThat(screener.says("张桂花的鸡蛋到了，十五盒").text()).contains("收下了：7 号，张桂花，土鸡蛋 15 盒");
        assertThat(screener.says("麻三妹红糖8袋收了").text()).contains("收下了：8 号，麻三妹，红糖 8 袋");
        assertThat(screener.says("5 boxes of eggs from 张桂花, picked yesterday").text())
                .contains("9 号，张桂花，土鸡蛋 5 盒", "摘");
        assertThat(screener.says("桃子到了12箱").text()).as("whose is not guessed").contains("黄桃是谁家的");
        assertThat(screener.says("张桂花").text()).contains("收下了：10 号，张桂花，黄桃 12 箱");
        assertThat(screener.says("吴大姐的笋到了四十斤").labels()).as("whoever that is").contains("吴秀英", "新货主：吴大姐");
        assertThat(screener.says("张桂花 dropped off 12 boxes of peaches at 9").text())
                .as("asked")
                .contains("没看懂");
        hasBoughtNothing(screener);
        assertThat(screener.says("我要两箱黄桃").text()).contains("已为你留 2 箱 黄桃");
    }

    @Test
    void a_grower_at_the_gate_has_come_to_sell() {
        var village = village();
        var grower = village.zhang();

        assertThat(grower.says("我送货来了，桃子三十箱").text()).contains("记下了", "30 箱 黄桃");
        village.owner().hears("能带 30 箱 黄桃");
        assertThat(grower.says("到村口了，三十箱桃").text()).contains("30 箱 黄桃");
        assertThat(grower.says("I'm at the gate with 31 boxes of peaches").text())
                .contains("31");
        assertThat(grower.says("桃子二十五箱摆在你门口了").text()).contains("25 箱 黄桃");
        assertThat(grower.says("三十箱桃子要不要").text()).doesNotContain("还没给你下单").contains("30 箱 黄桃");
        assertThat(grower.says("我想卖十箱桃子").text()).contains("10 箱 黄桃");
        assertThat(grower.says("I've got 40 boxes of eggs for you").text()).contains("40");
        village.owner().hears("能带 40 盒 土鸡蛋");
        hasBoughtNothing(grower);
    }

    @Test
    void own_goods_are_bought_by_who_says_so() {
        var grower = village().zhang();

        assertThat(grower.says("黄桃两箱").text()).contains("是你带来卖，还是自己要买");
        hasBoughtNothing(grower);
        assertThat(grower.says("peaches, 25 boxes, tonight").text()).contains("25 箱 黄桃，是你带来卖");
        hasBoughtNothing(grower);
        assertThat(grower.says("桃子十箱，鸡蛋五盒").text()).as("all her own").contains("带什么、带多少", "要买就说「我要黄桃两箱，鸡蛋一盒」");
        assertThat(grower.says("我送货来了，桃子十箱，鸡蛋五盒").text()).as("ten of which?").contains("带什么、带多少");
        hasBoughtNothing(grower);
        assertThat(grower.says("/mine").text()).doesNotContain("还等收货点回复");
        assertThat(grower.says("我要两箱黄桃").text()).contains("已为你留 2 箱 黄桃");
        assertThat(grower.says("A1 1").text()).contains("共 3 箱");
        assertThat(grower.says("红糖两袋").text()).as("another's goods").contains("已为你留 2 袋 红糖");
        assertThat(grower.says("黄桃两箱，红糖一袋").text()).as("a shopping list").contains("2 箱 黄桃", "1 袋 红糖");
    }

    @Test
    void another_number_said_of_what_was_just_announced_is_of_that() {
        var village = village();
        var grower = village.zhang();
        grower.says("A1 2");
        grower.says("周五能带80箱黄桃");
        grower.says("周六能带10盒鸡蛋");

        assertThat(grower.says("加到30盒").text()).contains("记下了：周六（", "30 盒 土鸡蛋");
        assertThat(grower.says("只有20盒").text()).contains("记下了：周六（", "20 盒 土鸡蛋");
        assertThat(grower.says("only 30 boxes of peaches").text()).contains("周五（", "30 箱 黄桃");
        village.owner().hears("能带 30 箱 黄桃");
        assertThat(grower.says("another 50 boxes of eggs").text()).contains("50");
        village.owner().hears("能带 50 盒 土鸡蛋");
        assertThat(grower.says("购物车").text()).contains("黄桃 2 箱").doesNotContain("30 箱", "土鸡蛋");
        grower.says("再来一箱黄桃");
        assertThat(grower.says("黄桃改成5箱").text())
                .as("bought since: it is the cart")
                .contains("共 5 箱");
    }

    @Test
    void two_of_her_own_goods_are_bought_as_she_is_told() {
        var grower = village().zhang();
        grower.says("黄桃两箱，鸡蛋一盒");

        assertThat(grower.says("我要黄桃两箱，鸡蛋一盒").text()).contains("2 箱 黄桃", "1 盒 土鸡蛋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃改成3箱", "make it 3 boxes of peaches"})
    void another_number_of_what_she_holds_is_of_that(String words) {
        var village = village();
        var grower = village.zhang();
        grower.says("A1 2");
        grower.says("周五能带80箱黄桃");
        grower.says("周六能带10盒鸡蛋");

        grower.says(words);
        assertThat(grower.says("/mine").text()).contains("80 箱");
        assertThat(grower.says("/cart").text()).contains("3");
    }

    @Test
    void a_sentence_that_takes_back_or_announces_is_no_answer_to_which_goods() {
        var village = village();
        var grower = village.zhang();
        grower.says("周五能带80箱黄桃");

        assertThat(grower.says("再带20箱").labels()).contains("黄桃", "土鸡蛋");
        assertThat(grower.says("周五的桃带不了了").text()).contains("80 箱 黄桃不带了，已经跟收货点说了");
        village.owner().hears("带不来了");
        assertThat(grower.says("再带20箱").labels()).contains("黄桃", "土鸡蛋");
        assertThat(grower.says("后天带50盒鸡蛋").text()).containsPattern("记下了：周.（.*50 盒 土鸡蛋");
        assertThat(grower.says("/mine").text()).doesNotContain("20 箱");
    }

    @Test
    void what_a_grower_cancels_is_what_she_holds_and_an_announcement_only_when_she_says_which() {
        var village = village();
        var grower = village.zhang();
        grower.says("周五能带80箱黄桃");
        grower.says("A1 2");

        assertThat(grower.says("取消").labels()).anyMatch(label -> label.contains("退 2 箱 黄桃（A1）"));
        assertThat(grower.says("取消 黄桃").text()).contains("已退回 2 箱 黄桃（A1）");
        assertThat(grower.says("cancel").text()).doesNotContain("不带了", "will not come");
        var asked = grower.says("取消 黄桃");
        assertThat(asked.text()).contains("是哪一批");
        assertThat(asked.labels()).hasSize(1);
        assertThat(grower.says("/mine").text())
                .as("nothing is taken back unasked")
                .contains("80 箱：还等收货点回复");
    }

    @Test
    void the_command_said_twice_does_not_end_the_stream() {
        var village = village();
        var host = village.joined("host");
        host.says("下播");

        assertThat(host.says("下播").labels()).containsExactly("确定下播", "接着播");
        assertThat(host.says("不").text()).contains("接着播");
        host.says("下播");
        assertThat(host.says("/end").labels()).contains("确定下播");
        assertThat(village.viewer().says("A1").text()).contains("已为你留 1 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "吴秀英会带30斤笋",
                "吴秀英周五能带30斤笋来",
                "张桃花会带20箱桃",
                "李大爷明天送30斤笋来",
                "吴秀英送来30斤笋",
                "吴秀英刚送来竹笋30斤",
                "Wu Xiuying will bring 30 jin of shoots",
                "Mei Lan has just delivered 20 boxes of peaches"
            })
    void what_a_viewer_tells_of_a_grower_is_no_order(String words) {
        var village = village();
        var viewer = village.viewer();
        var neighbour = village.neighbour();
        var before = neighbour.says("我的订单").text();

        viewer.says(words);
        neighbour.says(words);

        hasBoughtNothing(viewer);
        assertThat(neighbour.says("我的订单").text()).isEqualTo(before);
    }
}
