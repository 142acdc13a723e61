package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** By which words a buyer orders the cart whose address was read back to him. */
@QuarkusTest
class CartOrderedInWordsTest extends Journey {
    private Viewer asked() {
        var viewer = village().viewer();
        viewer.says("一袋红糖");
        viewer.says(ADDRESS);
        return viewer;
    }

    private Viewer askedInEnglish() {
        var viewer = village().foreigner();
        viewer.says("one bag of sugar");
        viewer.says(ADDRESS);
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "快下单",
                "赶紧下单",
                "趕緊下單",
                "就寄这里，下单",
                "好的老板下单吧",
                "对，下单，付款方式发我",
                "对，下单，怎么付款？",
                "地址没错，下单，怎么付款",
                "下了吧",
                "行 就这么定了",
                "可以，就这样定",
                "成交",
                "买了",
                "可以 就这个地址 帮我下了吧",
                "不用改了 下单",
                "下单下单",
                "好 发货",
                "是的发货吧",
                "好的那就下单",
                "没问题，就下单",
                "我要下单",
                "好的 确认",
                "都帮我下单"
            })
    void it_is_ordered(String said) {
        assertThat(asked().says(said).text()).contains("下单成功", "A3 红糖 1 袋", "寄给 张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great, please order",
                "just order it",
                "go ahead and order",
                "buy now",
                "yes, buy",
                "all good, order",
                "I'll take it",
                "just place the order",
                "that's correct, order please",
                "I'm ready to order",
                "correct, go ahead with the order",
                "place it",
                "finalize",
                "can you place the order please",
                "ok order it, how do I pay?",
                "looks good, please send",
                "ok deal",
                "correct, order",
                "could you please place my order"
            })
    void it_is_ordered_in_english(String said) {
        assertThat(askedInEnglish().says(said).text()).contains("Ordered!", "A3 Brown sugar 1 bag", "to 张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先别下单",
                "不下单了",
                "下单了吗",
                "能下单吗",
                "怎么下单",
                "我下单了",
                "下单？",
                "发货了吗",
                "明天再下单",
                "没问题就下单",
                "可以就下单",
                "行就下单",
                "行就买",
                "那是要先下单啊",
                "要先下单吧",
                "是先下单吧",
                "那我先下单啊，怎么付款",
                "那要确认订单啊",
                "是可以下单吧",
                "都可以下单"
            })
    void it_is_not(String said) {
        assertThat(asked().says(said).text()).doesNotContain("下单成功");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't order",
                "do not order yet",
                "can I order?",
                "how do I order?",
                "I ordered",
                "order it later",
                "can you ship today",
                "can you ship it today",
                "could you send it now",
                "would you buy it",
                "great deal",
                "great buy",
                "i will send it",
                "perfect order",
                "great order, thanks",
                "correct order",
                "can you order now",
                "can you confirm my order"
            })
    void it_is_not_in_english(String said) {
        assertThat(askedInEnglish().says(said).text()).doesNotContain("Ordered!");
    }
}
