package org.qingshan.conversation.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words whose sense is known, from {@code words.txt} beside this class. */
final class Words {
    private static final Phrases<Sense> GENERAL = new Phrases<>();
    private static final Phrases<Sense> AFTER_NUMBER = new Phrases<>();

    private static final Map<String, String> SPOKEN = Map.of(
            "i'm ",
            "i am ",
            "we're ",
            "we are ",
            "i'll ",
            "i will ",
            "we'll ",
            "we will ",
            "i'd ",
            "i would ",
            "we'd ",
            "we would ",
            "that's ",
            "that is ");

    static {
        var known =
                lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        known.forEach(line -> learn(line, Words::hasty));
        known.forEach(line -> learn(line, Words::writtenOut));
        known.forEach(line -> learn(line, phrase -> phrase));
    }

    private Words() {}

    /** The longest word at a place; after a number a word that makes it a number of hours, people, floors goes first. */
    static Phrases.@Nullable Hit<Sense> at(String text, int from, int limit, boolean afterNumber) {
        var counted = afterNumber ? AFTER_NUMBER.longest(text, from, limit) : null;
        var general = GENERAL.longest(text, from, limit);
        return counted != null && (general == null || counted.end() >= general.end()) ? counted : general;
    }

    /** "thats me done", "ill have": what is typed without its apostrophe; a word alone may be another ("well", "ill"). */
    private static String hasty(String phrase) {
        return phrase.indexOf(' ') > 0 && !mayTell(phrase) && !phrase.startsWith("we'") && !phrase.startsWith("let's")
                ? phrase.replace("'", "")
                : "";
    }

    /** "i am having a good time", "we are getting two boxes from the neighbour": said in haste or in full, it rather tells. */
    private static boolean mayTell(String phrase) {
        return phrase.endsWith("having") || phrase.endsWith("getting") || phrase.endsWith("after");
    }

    /** "i am requesting", "we will take": what has been learnt as it is spoken. */
    private static String writtenOut(String phrase) {
        var full = phrase;
        if (mayTell(phrase)) {
            return "";
        }
        for (var spoken : SPOKEN.entrySet()) {
            full = phrase.startsWith(spoken.getKey())
                    ? spoken.getValue() + phrase.substring(spoken.getKey().length())
                    : full;
        }
        return full.equals(phrase) ? "" : full;
    }

    private static void learn(String line, UnaryOperator<String> spelled) {
        var parts = line.split(":", 2);
        var sense = Sense.valueOf(parts[0]);
        boolean afterNumber = sense == Sense.COUNTED || sense == Sense.PRICE;
        for (var word : parts[1].split("\\|")) {
            var phrases = afterNumber ? AFTER_NUMBER : GENERAL;
            phrases.put(spelled.apply(word.strip()), sense);
        }
    }

    private static Stream<String> lines() {
        try (InputStream words = Words.class.getResourceAsStream("words.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
