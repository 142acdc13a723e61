package org.qingshan.conversation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.domain.product.Unit;

/** People order and ask in one breath; the two are told apart. */
class ClaimWithQuestionTest {
    private static final Lineup LINEUP = Lineup.of(
            List.of(
                    offer("A1", "黄桃", "Yellow peaches", Unit.BOX, "peach", "桃子"),
                    offer("A3", "红糖", "Brown sugar", Unit.BAG),
                    offer("A4", "土鸡蛋", "Free-range eggs", Unit.CARTON, "eggs")),
            "A1");

    private static Offer offer(String slot, String zh, String en, Unit unit, String... aliases) {
        return new Offer(slot, zh, en, List.of(aliases), unit, BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃两箱，甜不甜？ | A1 ADD 2 | 甜不甜？",
                "黄桃甜不甜，来两箱 | A1 ADD 2 | 黄桃甜不甜，",
                "A1 x2, when do you ship? | A1 ADD 2 | when do you ship?",
                "I want two boxes of peaches. Are they sweet? | A1 ADD 2 | Are they sweet?",
                "A1 2，A3 1，甜吗 | A1 ADD 2 A3 ADD 1 | 甜吗",
                "黄桃两箱 什么时候发货？ | A1 ADD 2 | 什么时候发货？",
                "黄桃两箱什么时候发货 | A1 ADD 2 | 什么时候发货",
                "黄桃两箱甜不甜 | A1 ADD 2 | 甜不甜",
                "+2 when do you ship? | A1 ADD 2 | when do you ship?",
                "A3 甜吗？来两袋 | A3 ADD 2 | A3 甜吗？",
                "A1甜吗？甜的话来两箱 | A1 ADD 2 | A1甜吗？",
                "are they sweet? if so, 2 boxes of peaches | A1 ADD 2 | are they sweet?",
                "上次的没收到，再来两箱黄桃 | A1 ADD 2 | 上次的没收到，",
                "A1不要了，什么时候退款？ | A1 CANCEL 0 | 什么时候退款？",
                "黄桃两箱寄到西藏行，我就要 | A1 ADD 2 | 寄到西藏行，我就要",
                "黄桃改成三箱，可以吗？ | A1 REPLACE 3 | ''",
                "老板在吗？黄桃两箱 | A1 ADD 2 | ''",
            })
    void claim_and_question_are_both_found(String text, String claims, String question) {
        var both = ClaimWithQuestion.in(text, LINEUP).orElseThrow(() -> new AssertionError(text));

        assertThat(both.claim().sure()).isTrue();
        assertThat(both.claim().claims().stream()
                        .map(ClaimWithQuestionTest::written)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(claims);
        assertThat(both.question()).isEqualTo(question);
    }

    private static String written(Claim claim) {
        return claim.slot() + " " + claim.action() + " " + claim.quantity();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱",
                "A1 甜吗",
                "黄桃两箱多少钱",
                "黄桃一箱 多重？",
                "黄桃一箱够三个人吃吗",
                "一箱桃子摔坏了一半",
                "一箱桃子 摔坏了一半",
                "A1 x2？A3 x1",
                "给我留两箱黄桃好吗？",
                "A1 x2?",
                "补发一箱黄桃",
                "我上次买的黄桃两箱什么时候发货",
                "今天天气好，你们那儿下雨没？",
                ""
            })
    void what_is_one_thing_alone_is_not_divided(String text) {
        assertThat(ClaimWithQuestion.in(text, LINEUP)).isEmpty();
    }

    @Test
    void a_long_text_costs_little() {
        assertThat(Duration.ofSeconds(2)).isGreaterThan(timeOf("好吗 ".repeat(50)));
        assertThat(Duration.ofSeconds(1)).isGreaterThan(timeOf("?".repeat(4_000)));
        assertThat(Duration.ofSeconds(1)).isGreaterThan(timeOf("，".repeat(160)));
    }

    private static Duration timeOf(String text) {
        var start = System.nanoTime();
        ClaimWithQuestion.in(text, LINEUP);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
