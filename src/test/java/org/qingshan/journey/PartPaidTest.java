package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A part that was paid, a payment that somebody else has made or that was made for somebody else: noted, or asked about. */
@QuarkusTest
class PartPaidTest extends Journey {
    private static final String MINE = "我付的钱";

    @ParameterizedTest
    @ValueSource(strings = {"只付了20", "只付了20元", "先付了20", "我先轉了20 尾號1234", "目前只付了20", "1001只付了20", "先付了一部分，20元"})
    void a_part_is_noted_and_the_rest_asked_for(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).as(said).contains("请店家核对");
        assertThat(viewer.says(MINE).text()).as(said).contains("你说付了 ¥20.00，店家还没核对，还要付 ¥17.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"先付一半18.95", "先转18.95", "我先付18.95元", "先付一半"})
    void a_part_that_may_only_be_meant_is_asked_about(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).as(said).contains("已经付了 ¥18.95 吗");
        assertThat(viewer.says(MINE).text()).as(said).doesNotContain("你说付了");
        viewer.taps("已付 ¥18.95");
        assertThat(viewer.says(MINE).text()).as(said).contains("你说付了 ¥18.95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I only paid 20", "I've only paid 20 so far", "only paid 20 yuan"})
    void so_it_is_in_english(String said) {
        var viewer = orderedInEnglish();
        viewer.says(said);
        assertThat(viewer.says("my payments").text())
                .as(said)
                .contains("you say you paid ¥20.00", "¥17.90 is still to pay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"支付成功", "付款成功了", "轉賬成功", "钱已付，查收一下", "37.9转过去了，查收", "老婆说她已经付了", "我老公跟我说已经付了37.9", "老婆說她付了"})
    void that_it_is_paid_is_said_in_many_ways(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).as(said).contains("核对");
        assertThat(viewer.says(MINE).text()).as(said).contains("你说付了").doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payment successful",
                "the transfer was successful",
                "my wife says she has paid",
                "my husband told me it's paid",
                "my wife said she paid 37.9",
                "my wife already paid",
                "I've sent the money, please check"
            })
    void and_in_english(String said) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text()).as(said).contains("check");
        assertThat(viewer.says("my payments").text())
                .as(said)
                .contains("you say you paid")
                .doesNotContain("still to pay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"支付成功了吗", "支付不成功", "只能付20", "先付20可以吗", "我只付得起20", "我付了一部分"})
    void what_is_asked_or_not_done_is_no_payment(String said) {
        var viewer = ordered();
        viewer.says(said);
        assertThat(viewer.says(MINE).text()).as(said).doesNotContain("你说付了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"帮朋友付了37.9", "我替我妈付了37.9 尾号1234", "幫朋友付了37.9", "帮他付了37.9", "付了37.9，是帮我朋友付的", "给我姐转了37.9元"})
    void what_was_paid_for_somebody_else_is_noted_only_for_the_order_that_he_names(String said) {
        var viewer = ordered();
        var asked = viewer.says(said);
        assertThat(asked.text()).as(said).contains("¥37.90 是付哪一单的", "请本人在自己的聊天里发");
        assertThat(viewer.says(MINE).text()).as(said).doesNotContain("你说付了");
        viewer.says(said);
        viewer.taps("订单 1001 · ¥37.90");
        assertThat(viewer.says(MINE).text()).as(said).contains("你说付了 ¥37.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid 37.9 for my friend", "I paid 37.9 for her", "I paid 37.9 on behalf of my mother"})
    void it_is_asked_in_english_too(String said) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text()).as(said).contains("Which order did you pay ¥37.90 for?");
        viewer.taps("Order 1001 · ¥37.90");
        assertThat(viewer.says("my payments").text()).as(said).contains("you say you paid ¥37.90");
    }

    @Test
    void who_owes_nothing_himself_is_told_who_has_to_say_it() {
        assertThat(village().neighbour().says("帮朋友付了37.9").text()).contains("这笔先没有记", "请本人在自己的聊天里发「付了 ¥37.90」");
        assertThat(village().foreigner().says("paid 37.9 for my friend").text())
                .contains("I have noted nothing", "say \"paid ¥37.90\" in their own chat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老婆帮我付了37.9", "给老板付了37.9", "付了37.9给你"})
    void what_was_paid_for_him_or_to_the_shop_is_his_own(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).as(said).contains("请店家核对");
    }
}
