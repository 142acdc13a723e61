package org.qingshan.conversation.amount;

import java.util.List;
import java.util.stream.IntStream;
import org.qingshan.conversation.claim.SaidNumber;

/** A small number, for whoever has found the word that tells it: 3, 两, 十二, 仨, "both", "three", "third". */
public final class SmallNumber {
    private static final List<List<String>> ENGLISH = List.of(
            List.of("a", "one", "first"),
            List.of("two", "second", "both"),
            List.of("three", "third"),
            List.of("four", "fourth"),
            List.of("five", "fifth"));

    private SmallNumber() {}

    /**
     * Throws {@link IllegalArgumentException} where it is none.
     *
     * @param word in small letters
     */
    public static int of(String word) {
        return IntStream.range(0, ENGLISH.size())
                .filter(i -> ENGLISH.get(i).contains(word))
                .map(i -> i + 1)
                .findFirst()
                .orElseGet(() -> SaidNumber.begin(word)
                        .filter(said -> said.rest().isEmpty())
                        .orElseThrow(() -> new IllegalArgumentException("no small number"))
                        .value()
                        .intValueExact());
    }
}
