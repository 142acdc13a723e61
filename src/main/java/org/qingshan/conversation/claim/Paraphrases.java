package org.qingshan.conversation.claim;

import java.util.List;
import java.util.stream.Stream;

/** Turns of phrase that say what plain words say, too: 剩下两箱我全要了, "a box of peaches wouldn't hurt". */
final class Paraphrases {
    private static final List<Rewriting> RULES = Stream.of(
                    Allotted.RULES,
                    DialectTurns.RULES,
                    SpokenEnglish.RULES,
                    EnglishParaphrases.RULES,
                    ChineseParaphrases.RULES,
                    Circumstances.RULES)
            .flatMap(List::stream)
            .toList();

    private Paraphrases() {}

    static String plainly(String plain) {
        return Rewriting.all(RULES, Kept.leftOut(Allotted.summed(plain)));
    }
}
