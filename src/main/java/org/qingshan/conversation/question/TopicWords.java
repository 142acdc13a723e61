package org.qingshan.conversation.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Phrases;

/** The ways to ask, from {@code topics.txt} beside this class. */
final class TopicWords {
    /** "Where are" and "from" have the name of a thing between them, no more. */
    private static final int GAP = 40;

    private static final Phrases<List<Asked>> PHRASES = new Phrases<>();

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]");

    /** What asks only if it is all that is said; without spaces and marks. */
    private static final Map<String, Topic> WHOLE = new HashMap<>();

    /** The ways to ask for what the records have in figures, which are asked of things on sale. */
    private static final List<String> OF_FIGURES = new ArrayList<>();

    static {
        try (InputStream topics = TopicWords.class.getResourceAsStream("topics.txt")) {
            new String(Objects.requireNonNull(topics).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(TopicWords::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopicWords() {}

    /**
     * What some words ask for.
     *
     * @param ofAnItem they ask for it only in a text that names an item
     * @param later what must follow a few words later; empty if nothing must
     */
    record Asked(Topic topic, boolean ofAnItem, String later) {
        boolean isAskedBy(String text, int end) {
            int limit = Math.min(text.length(), end + GAP);
            return later.isEmpty() || text.substring(end, limit).contains(later);
        }
    }

    /** The longest ways to ask that begin here, of one spelling; in an alphabet only where a word begins. */
    static Phrases.@Nullable Hit<List<Asked>> at(String text, int from) {
        boolean inWord = from > 0 && isLetter(text.charAt(from)) && isLetter(text.charAt(from - 1));
        return inWord ? null : PHRASES.longest(text, from, text.length());
    }

    /** What these words, without spaces and marks, ask for if nothing else is said. */
    static @Nullable Topic whole(String text) {
        return WHOLE.get(text);
    }

    /** Whether these words are some of those by which a figure is asked for: a text that asks for it says them, too. */
    static boolean isPartOfFigures(String words) {
        return OF_FIGURES.stream().anyMatch(way -> {
            int at = way.indexOf(words);
            return at >= 0 && !cutsWord(way, at) && !cutsWord(way, at + words.length());
        });
    }

    private static boolean cutsWord(String text, int at) {
        return at > 0 && at < text.length() && isLetter(text.charAt(at)) && isLetter(text.charAt(at - 1));
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static void learn(String line) {
        var parts = line.split(":", 2);
        for (var words : parts[1].split("\\|")) {
            var way = words.strip();
            if (way.startsWith("=")) {
                WHOLE.put(MARKS.matcher(way.substring(1)).replaceAll(""), Topic.valueOf(parts[0]));
                continue;
            }
            var ofAnItem = way.startsWith("~");
            var halves = (ofAnItem ? way.substring(1) : way).split("…", 2);
            var asked = new Asked(Topic.valueOf(parts[0]), ofAnItem, halves.length == 2 ? halves[1].strip() : "");
            if (asked.topic().isFigure() && !asked.topic().isOfOnesOwn()) {
                OF_FIGURES.add(halves[0].strip());
            }
            PHRASES.merge(halves[0].strip(), List.of(asked), TopicWords::both);
        }
    }

    private static List<Asked> both(List<Asked> some, List<Asked> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
