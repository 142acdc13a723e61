package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** Whatever is typed: no exception, nothing that could not be sold, no time that grows faster than the text. */
class ClaimFuzzTest {
    /** Of this thread alone: a busy machine is no slow reader. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final int ROUNDS = 20_000;
    private static final List<String> PIECES = List.of(
            "A1",
            "a2",
            "B7",
            "1号",
            "黄桃",
            "腊肉",
            "桃",
            "peaches",
            "huangtao",
            "黄挑",
            "+",
            "-",
            "x",
            "×",
            "1",
            "2",
            "0",
            "0.3",
            "29.9",
            "99999",
            "半",
            "两",
            "三百五",
            "一打",
            "零",
            "万",
            "亿",
            "half",
            "a dozen",
            "箱",
            "斤",
            "两",
            "g",
            "box",
            "of",
            "来",
            "我要",
            "再加",
            "不要了",
            "取消",
            "改成",
            "只要",
            "各",
            "都要",
            "和",
            "，",
            "、",
            " ",
            "\n",
            "?",
            "吗",
            "多少",
            "了",
            "的",
            "栋",
            "小时",
            "元",
            "老板",
            "谢谢",
            "哈哈",
            "如果",
            "他",
            "\uD83C",
            "\uDF51",
            "🍑",
            "٣",
            "שלום",
            "\u202E",
            "\u0301",
            "½",
            "ﷺ",
            "/",
            "@",
            "#",
            ":",
            "~",
            "'",
            "|");

    private final Random random = new Random(20240607);
    private final Lineup lineup = Lineup.of(Demo.OFFERS, "A1");

    @Test
    void random_characters_are_never_a_claim() {
        for (int round = 0; round < ROUNDS; round++) {
            var text = random.ints(5 + random.nextInt(60), 0x20, 0x2FFFF)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            assertThat(ClaimReader.read(text, lineup).kind()).as(text).isNotEqualTo(Kind.CLAIMS);
        }
    }

    @Test
    void pieces_of_claims_in_any_order_give_only_what_can_be_sold() {
        for (int round = 0; round < ROUNDS; round++) {
            var text = pieces(1 + random.nextInt(8));

            isSellable(text, ClaimReader.read(text, lineup));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 x2，",
                "黄挑",
                "来半斤",
                "哈",
                "土",
                "桃",
                "A1、",
                "peachs ",
                "x",
                "一",
                "两",
                "?",
                "和A1",
                "不要A1 ",
                "嘎A1",
                "A1+",
                "各",
                "🍑+1",
                "\uD83C",
                "א",
                "1",
                "+1",
                "a'b",
                "哈嘛",
                "A1两箱 ",
                "A1两箱，不对，",
                "A1两箱一共三箱",
                "每样来一份，",
                "除了A1，每样一份，",
                "换成A1",
                "A1 is ",
                "扣1",
                "不是2是",
                "两箱给我妈",
                "A1两箱 猕猴桃 ",
                "brwn ",
                "yi xiang ",
                "666 "
            })
    void time_grows_with_the_length_and_not_faster(String piece) {
        var once = time(piece.repeat(4_000 / piece.length()));
        var fourfold = time(piece.repeat(16_000 / piece.length()));

        // Quadratic time would be sixteenfold; the rest is for a busy machine.
        assertThat(fourfold).isLessThan(once.multipliedBy(8).plusMillis(20));
        // A few milliseconds where the processor is free.
        assertThat(once).isLessThan(Duration.ofMillis(100));
    }

    private Duration time(String text) {
        return IntStream.range(0, 8)
                .mapToObj(round -> {
                    long start = THREAD.getCurrentThreadCpuTime();
                    ClaimReader.read(text, lineup);
                    return Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - start);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private String pieces(int count) {
        return IntStream.range(0, count)
                .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static void isSellable(String text, ClaimReading reading) {
        assertThat(reading.claims().isEmpty()).as(text).isEqualTo(reading.kind() != Kind.CLAIMS);
        assertThat(reading.suggestions()).as(text).hasSizeLessThanOrEqualTo(3);
        assertThat(reading.claims().stream().map(Claim::slot)).as(text).doesNotHaveDuplicates();
        for (var claim : reading.claims()) {
            if (claim.action() != Claim.Action.CANCEL) {
                isSold(text, claim.slot(), claim.quantity());
            }
        }
        reading.suggestions().forEach(suggestion -> isSold(text, suggestion.slot(), suggestion.quantity()));
    }

    private static void isSold(String text, String slot, BigDecimal quantity) {
        var offer = Demo.OFFERS.stream().filter(any -> any.slot().equals(slot)).findFirst();

        assertThat(quantity).as(text).isBetween(new BigDecimal("0.5"), BigDecimal.valueOf(9999));
        assertThat(quantity.remainder(offer.orElseThrow().step())).as(text).isEqualByComparingTo("0");
    }
}
