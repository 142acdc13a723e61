package org.qingshan.conversation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text is passed over in which something stands: what is looked for needs the letters that it is said to need. */
class NeededWordsTest {
    /** Sentences of every kind of talk; each tenth of the claims is enough. */
    private static final int EACH = 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "不(?:想)?要了; 要了",
                "坏|烂(?!漫); 坏 烂",
                "[坏烂]; 坏 烂",
                "(?:别|不要)再发; 再发",
                "bags?; bag",
                "(?:no|not) (?:the )?pick ?-?up; pick",
                "c\\.?o\\.?d; c",
                "a{0,2}b+; b",
                "(?<!收)到付(?=$|吧); 到付",
            })
    void the_rarest_is_needed(String regex, String needed) {
        assertThat(NeededWords.of(regex)).containsExactlyInAnyOrder(needed.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(\\p{IsHan}{1,2}); ", "[^坏]; ", "坏?; ", "坏|.; ", "\\d+; ", "(?:坏|烂)*; "})
    void of_what_may_be_anything_nothing_is_needed(String regex) {
        assertThat(NeededWords.of(regex)).isEmpty();
    }

    @Test
    void whatever_is_found_has_what_it_needs() throws IOException {
        var said = said();

        assertThat(said).hasSizeGreaterThan(1500);
        for (var way : ways()) {
            var needed = NeededWords.of(way);
            var pattern = Pattern.compile(way);
            assertThat(said.stream()
                            .filter(text -> !hasAny(text, needed))
                            .filter(text -> pattern.matcher(text).find()))
                    .as(way)
                    .isEmpty();
        }
    }

    private static boolean hasAny(String text, Set<String> words) {
        return words.isEmpty() || words.stream().anyMatch(text::contains);
    }

    private static List<String> ways() throws IOException {
        return lines("concerns.txt")
                .filter(line -> line.startsWith("~") || line.contains(" = "))
                .map(line -> line.replaceFirst("^(?:~|.*? = )", ""))
                .flatMap(line -> Stream.of(line.split(" \\| ")))
                .map(String::strip)
                .toList();
    }

    private static List<String> said() throws IOException {
        var claims = lines("/org/qingshan/conversation/claim/claims-fresh.tsv").toList();
        return Stream.concat(
                        lines("wordings.txt").flatMap(line -> Stream.of(line.split("[|:]"))),
                        Stream.iterate(0, i -> i < claims.size(), i -> i + EACH)
                                .map(claims::get)
                                .map(line -> line.substring(line.lastIndexOf('\t') + 1)))
                .map(String::strip)
                .toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        try (var table = NeededWordsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
