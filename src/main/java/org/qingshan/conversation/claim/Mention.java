package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A place in a text that names something.
 *
 * @param offers all it may mean; none for a slot that is not on the lineup
 * @param text as typed, for the answer "not on sale"
 */
record Mention(List<Offer> offers, By by, String text) {
    enum By {
        /** The slot as shown: A1. */
        SLOT,
        /** The slot by its number: 1号. */
        NUMBER,
        NAME,
        /** By its last character: 蛋 for 土鸡蛋. */
        SHORT,
        /** By sound or with a slip. */
        SLIP
    }

    boolean isClear() {
        return offers.size() == 1;
    }

    boolean isSlot() {
        return by == By.SLOT || by == By.NUMBER;
    }

    /** An English plural: the things themselves, not what they are packed in. A fungus is one. */
    boolean isPlural() {
        return by != By.SLOT
                && by != By.NUMBER
                && Latin.is(text.charAt(text.length() - 1))
                && !text.endsWith("us")
                && (!Latin.stem(text).equals(text) || text.equals("fish") && !isOfHead());
    }

    /** One of them, as in "one egg" of what is called eggs: the thing itself as well. */
    boolean isOneOfMany() {
        if (by == By.SLOT || by == By.NUMBER || !Latin.is(text.charAt(text.length() - 1))) {
            return false;
        }
        var word = text.substring(text.lastIndexOf(' ') + 1);
        return offers.stream()
                .flatMap(offer ->
                        Arrays.stream(offer.nameEn().toLowerCase(Locale.ROOT).split("[^a-z]+")))
                .anyMatch(named -> !named.equals(word) && Latin.stem(named).equals(word));
    }

    /** By the word that says what it is: in a shop of goat cheese and goat soap, "goat" is none of the goods. */
    boolean isOfHead() {
        return !Latin.is(text.charAt(text.length() - 1))
                || offers.stream()
                        .flatMap(offer -> Stream.concat(Stream.of(offer.nameEn()), offer.aliases().stream()))
                        .anyMatch(name -> stemOfLast(Normaliser.plain(name)).equals(stemOfLast(text)));
    }

    private static String stemOfLast(String name) {
        return Latin.stem(name.substring(name.lastIndexOf(' ') + 1));
    }

    Offer offer() {
        return offers.get(0);
    }

    /** Both names for the same thing, as in "A1 黄桃": what both may mean, empty offers if they contradict. */
    Mention and(Mention other) {
        var common = offers.stream().filter(other.offers::contains).toList();
        return new Mention(common, by.compareTo(other.by) <= 0 ? by : other.by, text);
    }

    boolean overlaps(Mention other) {
        return offers.stream().anyMatch(other.offers::contains);
    }

    /** Either of two, when one spelling stands for both. */
    Mention or(Mention other) {
        var either = new LinkedHashSet<>(offers);
        either.addAll(other.offers);
        return new Mention(new ArrayList<>(either), by, text);
    }
}
