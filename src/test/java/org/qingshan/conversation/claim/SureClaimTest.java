package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** What counts as a claim even while the bot waits for the answer to a question. */
class SureClaimTest {
    private final Lineup lineup = Lineup.of(Demo.OFFERS, "A1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1",
                "A1+1",
                "A1 x2",
                "A1 2",
                "A1 两箱",
                "我要A1",
                "黄桃两箱",
                "two boxes of peaches",
                "再来一箱",
                "A1-1",
                "A1 不要了",
                "A1改成3箱",
                "1号 两份",
                "老板我要 A1 两箱 🙏",
                "好漂亮！A1+1"
            })
    void what_can_be_nothing_else_is_sure(String text) {
        assertThat(ClaimReader.read(text, lineup).sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "两箱", "A1", "3号", "黄挑两箱", "我要黄桃", "桂花姐我要两箱黄桃", "桃子 2", "two please"})
    void what_could_answer_another_question_is_a_claim_but_not_sure(String text) {
        var reading = ClaimReader.read(text, lineup);

        assertThat(reading.kind()).isEqualTo(Kind.CLAIMS);
        assertThat(reading.sure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1栋2号",
                "张三 13812345678 湖南省怀化市中方县A1",
                "湖南省怀化市A1路2号",
                "王五，A1-2-301，13812345678",
                "A1-201",
                "住在A1小区3栋",
                "张三",
                "李四 2号",
                "13812345678",
                "取消",
                "1002"
            })
    void an_address_or_a_phone_number_is_never_one(String text) {
        assertThat(ClaimReader.read(text, lineup).kind()).isNotEqualTo(Kind.CLAIMS);
    }
}
