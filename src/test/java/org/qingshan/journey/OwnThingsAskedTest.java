package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks what he has is told, in whatever words: before he has ordered and after. */
@QuarkusTest
class OwnThingsAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "帮我看下我都要了啥",
                "给我看一下我的购物车",
                "我要了几箱来着",
                "我刚才下的啥",
                "我现在都要了些什么",
                "看看我的单子",
                "我订了几箱黄桃来着",
                "核对一下我的订单",
                "我都买了哪些东西，忘了",
                "我的购物车里有啥"
            })
    void in_chinese(String asked) {
        var viewer = ordered();

        assertThat(viewer.says(asked).text()).as(asked).contains("黄桃").contains("1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's my order",
                "whats my order now",
                "what's in my basket right now",
                "can I see what I've got",
                "so what do I have now",
                "remind me what I bought",
                "hows my order doing",
                "can you tell me what I ordered again?",
                "please read back my order",
                "what have I got so far",
                "what all did I order"
            })
    void in_english(String asked) {
        assertThat(orderedInEnglish().says(asked).text())
                .as(asked)
                .contains("ellow peaches")
                .contains("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what's my order", "帮我看下我都要了啥"})
    void who_has_nothing_is_told_so(String asked) {
        var village = liveWithBrought("Nothing", 60);

        assertThat(village.newcomer().says(asked).text())
                .doesNotContain("没听懂", "不清楚", "did not understand", "do not know");
    }

    @ParameterizedTest
    @ValueSource(strings = {"放张贺卡：生日快乐", "箱子里能不能帮我放个纸条 写妈妈节日快乐", "别放价格单 送人的", "包装好看点 送礼用", "帮我写个卡片：祝您健康"})
    void what_makes_it_a_gift_is_passed_on(String wish) {
        assertThat(ordered().says(wish).text()).as(wish).contains("转给主播");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can you add a card: happy birthday mum",
                "please write 'for grandma' on the box",
                "it's a present, please no invoice in the box",
                "no price tag in the box please, it's a present"
            })
    void what_makes_it_a_gift_is_passed_on_in_english(String wish) {
        assertThat(orderedInEnglish().says(wish).text()).as(wish).contains("passed this note on to the host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can you include a gift card that says Happy Birthday", "add a note: leave at the door"})
    void also_while_it_is_asked_how_much_was_paid(String wish) {
        var viewer = orderedInEnglish();
        viewer.says("paid by wechat");

        assertThat(viewer.says(wish).text()).as(wish).doesNotContain("do not know", "did not understand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please confirm my order",
                "ok confirm my order",
                "I want to confirm my order",
                "confirm my order, please"
            })
    void who_confirms_orders(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 2");
        viewer.says("Bob Lee 13900139000 湖南省长沙市岳麓区麓山南路1号");
        viewer.taps("Right, send it there");

        assertThat(viewer.says(said).text()).as(said).containsAnyOf("Ordered", "已下单", "下单成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"放张纸条：再加两箱黄桃", "include a card: happy birthday, A1 x2"})
    void what_is_wanted_beside_a_card_is_taken(String said) {
        assertThat(ordered().says(said).text()).as(said).doesNotContain("转给主播", "passed this note on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我拍了几张照片", "我点了几次都没反应", "我留了几个地址", "我拿了多少钱"})
    void what_is_told_of_no_goods_asks_for_no_cart(String said) {
        assertThat(ordered().says(said).text()).as(said).doesNotContain("已下单（订单 1001）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "take everything off my order",
                "when will I get all the boxes",
                "i have everything i need thanks",
                "剩下的都给我寄到公司",
                "剩下的都给我包好点",
                "全部要多少"
            })
    void nobody_is_offered_all_that_is_left_for_other_words(String said) {
        assertThat(ordered().says(said).labels()).as(said).noneMatch(label -> label.matches(".*\\d{2,} 箱.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"他们付了30运费", "他付不起20", "他转20个群了", "我明明给了", "我真的交了"})
    void what_others_paid_is_no_payment(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).as(said).doesNotContain("记下了", "请店家核对", "尾号");
    }
}
