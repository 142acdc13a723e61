package org.qingshan.conversation.claim;

import java.util.List;

/** How many in English, where it is misspelt, misheard by a telephone or told in other words: "tow boxes", "I want to boxes", "peaches twice", "a quarter of a kilo". */
final class NumberSpelling {
    private static final String MEASURE = "(?: more)? (?:box(?:e?s)?|bags?|cartons?|jin|kilos?|packs?|packets?)\\b";

    /** A box is none of four: "for box of peaches". */
    private static final String SEVERAL = "boxes|bags|cartons|packs";

    private static final List<Rewriting> RULES = List.of(
            // 1O箱: behind a digit the letter is a nought
            Rewriting.of("(?<=\\do?)o(?=o?(?![a-z']))", "0"),
            // I want to boxes of peaches: heard by a telephone, where nothing else can be meant
            Rewriting.of(heard("won", "box|bag|carton|pack"), "$1one "),
            Rewriting.of(heard("(?:to|too|tu)", SEVERAL), "$1two "),
            Rewriting.of(heard("tree", SEVERAL), "$1three "),
            Rewriting.of(heard("(?:for|fore)", SEVERAL), "$1four "),
            // peaches twice please
            Rewriting.of("^((?:the )?[a-z]{3,12}(?: [a-z]{3,12})?),? once(?=,? (?:please|pls|thanks)[.! ]*$)", "$1 x1"),
            Rewriting.of(
                    "^((?:the )?[a-z]{3,12}(?: [a-z]{3,12})?),? twice(?=(?:,? (?:please|pls|thanks))?[.! ]*$)",
                    "$1 x2"),
            // two times peaches
            Rewriting.of("^(\\d|two|three|four) times (?=[a-z])", "$1 "),
            // qty: 2 peaches
            Rewriting.of("\\b(?:qty|quantity)[:. ]{1,2}(\\d{1,2}) (?=[a-z]{3})", "$1 "),
            // the first one, two boxes
            Rewriting.of("^(?:the )?first (?:one|item|product|link)\\b", "number 1"),
            Rewriting.of("^(?:the )?second (?:one|item|product|link)\\b", "number 2"),
            Rewriting.of("^(?:the )?third (?:one|item|product|link)\\b", "number 3"),
            // quarter of a kilo
            Rewriting.of("\\b(?:a |one )?quarter (?:of )?(?:a )?(?:kilo|kg)\\b", "250g"),
            Rewriting.of("\\b(?:three|3) quarters? (?:of )?(?:a )?(?:kilo|kg)\\b", "750g"),
            // 2 nos peach box
            Rewriting.of("\\b(" + Rewriting.ENGLISH_NUMBER + ") nos\\b\\.?", "$1"),
            // tow boxes
            Rewriting.of("\\b(?:tow|twp|tw0|teo)(?=" + MEASURE + ")", "two"),
            Rewriting.of("\\b(?:thre|tree|theree|threee)(?=" + MEASURE + ")", "three"),
            Rewriting.of("\\b(?:fuor|foru|fourr)(?=" + MEASURE + ")", "four"));

    private NumberSpelling() {}

    /** What sounds like a number, where goods are counted and nothing else is said. */
    private static String heard(String sound, String measures) {
        return "^((?:(?:hi|hello|hey|please|yes|ok)[, ]{1,2})?(?:(?:can|could|may) i (?:please )?(?:have|get) |i(?:'d like| would like| want| need|'ll take|'ll have|'ll get) |give me |send me |add |order |get me )?)"
                + sound
                + " (?=(?:" + measures
                + ") (?:of )?[a-z]{3,12}(?: [a-z]{3,12})?(?:,? (?:please|pls|plz|thanks|thank you))?[.! ]*$)";
    }

    static String corrected(String plain) {
        return Rewriting.all(RULES, plain);
    }
}
