package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A cart that its buyer is asked to confirm is ordered by his plain yes, and by nothing that may be less. */
@QuarkusTest
class CartAgreedTest extends Journey {
    private static final String IN_ENGLISH = "Tom Fox 13812345678 Hengshan road 10, Xuhui, Shanghai";

    private Viewer asked() {
        return asked(village().viewer());
    }

    private Viewer asked(Viewer viewer) {
        viewer.says("两袋红糖");
        viewer.says(ADDRESS);
        assertThat(viewer.says("对").labels()).contains("确认下单");
        return viewer;
    }

    private Viewer askedInEnglish() {
        return askedInEnglish(village());
    }

    private Viewer askedInEnglish(Village village) {
        var viewer = village.foreigner();
        viewer.says("two bags of sugar");
        viewer.says(IN_ENGLISH);
        assertThat(viewer.says("yes").labels()).contains("Confirm order");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "好", "好的", "好的谢谢", "行", "嗯", "嗯嗯，谢谢", "可以", "可以的老板", "要得", "要得嘛", "好嘞", "中", "成", "对头，要得", "係呀", "OK",
                "ok啦", "没问题就这样", "那就这样吧", "妥了下单", "定下吧", "好 就這樣", "整一单", "来一单", "这一单下了吧", "我要了", "拿下", "要", "order"
            })
    void it_is_ordered_by_a_yes(String said) {
        assertThat(asked().says(said).text()).contains("下单成功", "A3 红糖 2 袋", "寄给 张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes sure",
                "yes please",
                "OK",
                "ok thanks",
                "sure",
                "alright",
                "lets do it",
                "Let's do it!",
                "go ahead then",
                "go",
                "proceed",
                "order",
                "I'll take it",
                "i buy",
                "I want this order",
                "order it please"
            })
    void it_is_ordered_by_a_yes_in_english(String said) {
        assertThat(askedInEnglish().says(said).text()).contains("Ordered!", "A3 Brown sugar 2 bags", "to Tom Fox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "谢谢老板", "收到", "知道了", "👍", "好了", "看着不错"})
    void what_may_be_less_is_told_that_nothing_is_ordered(String said) {
        var viewer = asked();
        var answer = viewer.says(said);
        assertThat(answer.text()).startsWith("还没下单。说「确认」").contains("A3 红糖 2 袋");
        assertThat(answer.labels()).contains("确认下单");
        assertThat(viewer.says("好").text()).contains("下单成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "got it", "thank you so much", "noted, thanks", "👌", "looks good"})
    void what_may_be_less_is_told_in_english(String said) {
        var viewer = askedInEnglish();
        var answer = viewer.says(said);
        assertThat(answer.text()).startsWith("It is not ordered yet. Say \"confirm\"");
        assertThat(viewer.says("ok").text()).contains("Ordered!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "唔好", "唔得", "唔系", "好办", "对了", "好的？", "行吗", "可以吗？", "是这样啊", "好贵", "好吃吗", "不", "不要了", "等一下", "我再想想",
                "行就买", "对了，多少钱"
            })
    void a_question_or_a_doubt_orders_nothing(String said) {
        assertThat(asked().says(said).text()).doesNotContain("下单成功");
    }

    @Test
    void a_yes_to_another_answer_orders_nothing() {
        var viewer = asked();
        viewer.says("几天能到？");
        var answer = viewer.says("好的");
        assertThat(answer.text()).startsWith("还没下单");
        assertThat(answer.labels()).contains("确认下单");
    }

    @Test
    void who_wants_to_wait_and_hears_for_how_long_has_not_ordered() {
        var viewer = asked();
        assertThat(viewer.says("等一下，我问问").text()).contains("要下单就说「确认」");
        assertThat(viewer.says("好的").text()).startsWith("还没下单");
    }

    @Test
    void who_asks_where_his_order_is_has_not_ordered_by_a_polite_word() {
        var viewer = asked();
        viewer.says("我的订单");
        assertThat(viewer.says("好的").text()).doesNotContain("下单成功");
    }

    @Test
    void without_an_address_a_yes_orders_nothing() {
        var viewer = village().viewer();
        viewer.says("两袋红糖");
        assertThat(viewer.says("好的").text()).startsWith("还没下单。先把收货地址发来").doesNotContain("下单成功");
    }

    @Test
    void said_twice_it_is_ordered_once() {
        var viewer = asked();
        viewer.says("好");
        assertThat(viewer.says("好的").text()).doesNotContain("已为你留");
        assertThat(viewer.says("购物车").text()).contains("A3 红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要了", "要", "拿下", "来一单", "我要了，谢谢", "i'll take it"})
    void once_a_card_came_what_takes_a_thing_is_said_to_the_card(String said) {
        var village = village();
        var viewer = asked(village.viewer());
        village.owner().says("/card A1");
        assertThat(viewer.says(said).text()).doesNotContain("下单成功");
        assertThat(viewer.says("购物车").text()).contains("A3 红糖 2 袋").doesNotContain("已下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'll take it", "i'll have it", "I want it", "let's do it", "take it"})
    void so_it_is_in_english(String said) {
        var village = village();
        var viewer = askedInEnglish(village);
        village.owner().says("/card A1");
        assertThat(viewer.says(said).text()).doesNotContain("Ordered!");
    }

    /** Whoever mutes the cards hears of none, but may see the one on the stream. */
    @ParameterizedTest
    @ValueSource(strings = {"我要了", "拿下", "来一单", "要了", "我买了"})
    void so_it_is_of_who_is_shown_no_cards(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("/mute");
        asked(viewer);
        village.owner().says("/card A1");
        assertThat(viewer.says(said).text()).doesNotContain("下单成功");
        assertThat(viewer.says("购物车").text()).contains("A3 红糖 2 袋");
    }

    @Test
    void a_yes_that_takes_no_goods_is_one_whatever_card_there_is() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("/mute");
        asked(viewer);
        village.owner().says("/card A1");
        assertThat(viewer.says("好的").text()).contains("下单成功", "A3 红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么付款", "我要付款", "付款"})
    void beside_what_is_told_of_paying_it_is_none(String asked) {
        var viewer = asked();
        viewer.says(asked);
        assertThat(viewer.says("好的").text()).startsWith("还没下单").contains("A3 红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这样啊", "这样子哦", "哦，这样啊", "咁样啊", "原来这样", "对哦", "是哦", "哦，好的", "好啦", "行啦", "好啦谢谢", "得咯", "這樣啊"})
    void surprise_and_hearing_are_told_that_nothing_is_ordered(String said) {
        var viewer = asked();
        assertThat(viewer.says(said).text()).startsWith("还没下单").contains("A3 红糖 2 袋");
        assertThat(viewer.says("好").text()).contains("下单成功");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oh right", "right, thanks", "oh ok", "all good", "all good, thanks", "oh i see", "ah ok thanks"
            })
    void surprise_and_hearing_are_told_in_english(String said) {
        var viewer = askedInEnglish();
        assertThat(viewer.says(said).text()).startsWith("It is not ordered yet.");
        assertThat(viewer.says("ok").text()).contains("Ordered!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oh yes please", "all good, go ahead", "yes that's right"})
    void beside_a_yes_they_are_one(String said) {
        assertThat(askedInEnglish().says(said).text()).contains("Ordered!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好", "好的", "对", "要"})
    void later_it_is_shown_once_more(String said) {
        var viewer = withTime();
        clock.forward(Duration.ofMinutes(11));
        assertThat(viewer.says(said).text()).startsWith("还没下单").contains("A3 红糖 2 袋");
        assertThat(viewer.says(said).text()).contains("下单成功");
    }

    @Test
    void within_ten_minutes_it_is_a_yes() {
        var viewer = withTime();
        clock.forward(Duration.ofMinutes(9));
        assertThat(viewer.says("好").text()).contains("下单成功");
    }

    private Viewer withTime() {
        var village = village();
        assertThat(village.owner().says("/shop hold 30").text()).contains("30");
        return asked(village.viewer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "好吧", "要得", "可以", "行"})
    void beside_an_answer_to_a_question_it_is_none(String said) {
        var viewer = asked();
        var answer = viewer.says("黄桃两箱，什么时候到？");
        assertThat(answer.text()).contains("已为你留 2 箱 黄桃（A1）");
        assertThat(answer.labels()).contains("确认下单");
        assertThat(viewer.says(said).text()).startsWith("还没下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "ok thanks", "sure", "alright"})
    void beside_an_answer_in_english_it_is_none(String said) {
        var viewer = askedInEnglish();
        assertThat(viewer.says("two boxes of peaches, when will it arrive?").labels())
                .contains("Confirm order");
        assertThat(viewer.says(said).text()).startsWith("It is not ordered yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的谢谢", "好吧", "行", "可以"})
    void to_what_was_given_back_it_is_none(String said) {
        var viewer = asked();
        viewer.says("黄桃两箱");
        assertThat(viewer.says("黄桃不要了").labels()).contains("确认下单");
        assertThat(viewer.says(said).text()).startsWith("还没下单").contains("A3 红糖 2 袋");
    }

    @Test
    void to_what_was_given_back_it_is_none_in_english() {
        var viewer = askedInEnglish();
        viewer.says("two boxes of peaches");
        viewer.says("no peaches please, cancel the peaches");
        assertThat(viewer.says("ok thanks").text()).startsWith("It is not ordered yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好吧", "好的", "行吧"})
    void to_what_was_refused_it_is_none(String said) {
        var village = village();
        var viewer = asked(village.viewer());
        village.owner().says("/close A1");
        viewer.says("黄桃两箱");
        assertThat(viewer.says(said).text()).doesNotContain("下单成功");
    }

    @Test
    void more_that_is_kept_is_agreed_to_with_the_rest() {
        var viewer = asked();
        assertThat(viewer.says("黄桃两箱").text()).contains("已为你留 2 箱 黄桃（A1）");
        assertThat(viewer.says("好的").text()).contains("下单成功", "A1 黄桃 2 箱", "A3 红糖 2 袋");
    }

    @Test
    void to_how_long_it_is_kept_it_is_none() {
        var viewer = asked();
        viewer.says("等一下，我问问");
        assertThat(viewer.says("对").text()).startsWith("还没下单");
    }
}
