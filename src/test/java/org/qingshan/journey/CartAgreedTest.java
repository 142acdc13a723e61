package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** A cart that its buyer is asked to confirm is ordered by his plain yes, and by nothing that may be less. */
@QuarkusTest
class CartAgreedTest extends Journey {
    private static final String IN_ENGLISH = "Tom Fox 13812345678 Hengshan road 10, Xuhui, Shanghai";

    private Viewer asked() {
        var viewer = village().viewer();
        viewer.says("两袋红糖");
        viewer.says(ADDRESS);
        assertThat(viewer.says("对").labels()).contains("确认下单");
        return viewer;
    }

    private Viewer askedInEnglish() {
        var viewer = village().foreigner();
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
}
