package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.LongReading;

/** A search that is left out would have found nothing. */
class PrefilteredTest {
    private static final Pattern PIECE = Pattern.compile("[\\p{IsHan}]+|[a-z][a-z' ]*|\\d+|[@#,?!.]");
    private static final int MADE = 60;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    abc            ; abc
                    ab?c           ; a
                    ab*            ; a
                    ab+c           ; ab
                    ab{0,3}c       ; a
                    ab{2}          ; ab
                    a(?:b|c)d      ; a
                    (?:好吃|不错)了 ; 好吃 不错
                    (?:红|黄)?糖   ; 糖
                    好|行|好吃     ; 好 行 好吃
                    [行好]的?      ; 行 好
                    [^行]          ;
                    [a-z]          ;
                    a?             ;
                    (?:a|)         ;
                    a|.            ;
                    (?<!不)要      ; 要
                    要(?=了)       ; 要
                    要(?!不)       ; 要
                    (?<name>要)    ; 要
                    \\b(?:yes|no)\\b ; yes no
                    \\d+箱          ; 箱
                    \\p{IsHan}甜    ; 甜
                    👎?不          ; 不
                    \\.             ; .
                    ^我(?>要)$     ; 我 要
                    (?i)yes        ;
                    """)
    void each_match_has_one_of_the_pieces(String regex, String pieces) {
        Set<String> expected = pieces == null ? Set.of() : Set.of(pieces.split(" "));
        if (expected.size() > 1) {
            assertThat(expected).containsAll(RequiredText.of(regex));
            assertThat(RequiredText.of(regex)).isNotEmpty();
        } else {
            assertThat(RequiredText.of(regex)).isEqualTo(expected);
        }
    }

    @Test
    void no_pattern_of_claims_matches_where_it_is_not_looked_for() throws IOException {
        var said = new ArrayList<String>();
        for (var file : List.of("claims.tsv", "claims-fresh.tsv")) {
            CorpusLine.all(file).forEach(line -> said.add(Normaliser.plain(line.text())));
        }
        Set<String> missed = new LinkedHashSet<>();
        var random = new Random(5);
        LongReading.patterns("claim", (name, pattern) -> {
            if (pattern.flags() == 0) {
                var sparing = Prefiltered.of(pattern.pattern());
                Stream.concat(said.stream(), made(pattern, random))
                        .filter(text ->
                                !sparing.mayBeIn(text) && pattern.matcher(text).find())
                        .forEach(text -> missed.add(name + " in " + text));
            }
        });
        assertThat(missed).isEmpty();
    }

    /** Texts of pieces of the pattern itself, which match it more often than what people say. */
    private static Stream<String> made(Pattern pattern, Random random) {
        var pieces = PIECE.matcher(pattern.pattern())
                .results()
                .map(found -> found.group())
                .toList();
        return pieces.isEmpty()
                ? Stream.empty()
                : Stream.generate(() -> random.ints(1 + random.nextInt(4), 0, pieces.size())
                                .mapToObj(pieces::get)
                                .reduce("", String::concat))
                        .limit(MADE);
    }

    @Test
    void what_a_text_has_no_letters_for_is_not_looked_for() {
        var denied = Prefiltered.of("(?:不用|别)给我|\\bdon't send\\b");
        assertThat(denied.isIn("不用给我A2")).isTrue();
        assertThat(denied.isIn("please don't send me any")).isTrue();
        assertThat(denied.mayBeIn("two boxes of peaches")).isFalse();
        assertThat(denied.mayBeIn("来两箱黄桃")).isFalse();
    }
}
