package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFuzzTest {

    private static final int TEXTS = 3_000;
    private static final int LONGEST = 5_000;

    /** A hundred times what one takes; only growth out of hand would pass it. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static void readInEveryWay(String text) {
        AddressReading earlier = AddressReader.read("张三 长沙市麓山南路1号");
        AddressReading reading = AddressReader.read(text);
        AddressReader.looksLikeAddress(text);
        AddressReader.complete(earlier, text);
        AddressReader.complete(reading, text);
        for (Part part : Part.values()) {
            AddressReader.correct(earlier, part, text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0x3000, 0xA000, 0x10000, 0x110000})
    void no_random_text_makes_it_throw(int codePoints) {
        Random random = new Random(codePoints);
        for (int i = 0; i < TEXTS / 5; i++) {
            int length = random.nextInt(i % 50 == 0 ? LONGEST : 80);
            String text = random.ints(length, 0, codePoints)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThatCode(() -> readInEveryWay(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void no_mix_of_the_words_of_addresses_makes_it_throw() throws IOException {
        List<String> words = AddressRow.of("addresses.tsv").stream()
                .flatMap(row -> Stream.of(row.text().split("(?<=[省市区县路号：:, ])")))
                .toList();
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(random.nextInt(12), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining());
            assertThatCode(() -> readInEveryWay(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void no_half_of_a_character_makes_it_throw() {
        for (String text :
                List.of("\uD83D", "\uDE4F", "张三\uD83D", "\uDE4F13812345678", "𠮷野家 13812345678", "\0\uFFFF\uFFFE")) {
            assertThatCode(() -> readInEveryWay(text)).doesNotThrowAnyException();
        }
    }

    static Stream<String> tedious() {
        return Stream.of(
                        "1",
                        "13812345678",
                        "1 ",
                        "+",
                        "(",
                        "）",
                        " ",
                        "\n",
                        "张",
                        "市",
                        "北京",
                        "北京市",
                        "鼓楼区",
                        "鼓楼区 ",
                        "湖南省长沙市",
                        "寄到",
                        "谢谢",
                        "收货人：",
                        "地址",
                        "电话：",
                        "a",
                        "a ",
                        "Changsha ",
                        "Beijing, ",
                        "138-",
                        "一",
                        "路",
                        "号张三",
                        "，",
                        "·",
                        "🙏",
                        "\uD83D")
                .map(word -> word.repeat(LONGEST / word.length()));
    }

    @ParameterizedTest
    @MethodSource("tedious")
    void five_thousand_characters_are_read_in_time(String text) {
        AddressReader.read(text);
        long start = System.nanoTime();

        AddressReader.read(text);
        AddressReader.looksLikeAddress(text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }
}
