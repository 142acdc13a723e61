package org.qingshan.conversation.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Hears what a buyer wants of the shop once he has ordered. A concern is a few kinds of words in one message, whatever stands
 * between them, by the rules of {@code concerns.txt}. Whether the buyer has anything that it could be about is for the reader's
 * caller to know: "it is broken" of somebody who has bought nothing is none.
 *
 * <p>Never throws, whatever the text.
 */
public final class ConcernReader {
    /** Letters; longer is an essay, and for the host to read. */
    private static final int LONGEST = 200;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[a-z]");

    /** Dictation leaves spaces between Chinese words, and no apostrophes. */
    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    private static final Pattern NO_APOSTROPHE =
            Pattern.compile("\\b(do|did|ca|wo|is|has|have|does|was|were|are|could|had)nt\\b");

    /** What ends in this says that the words behind it are not so. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:不要|不想|不用|(?<!是)不是|不需要|先不|(?<!有)没有?(?:收到|看到|看见|见到|发现)?|未|别|不|\\b(?:not|never|without|no|not a single(?: one)?|nothing (?:is|was|came|arrived))\\b|n't\\b)"
                    + "\\s*(?:再|要|想|怎么|什么|很|太|to|want to|be|been|have|any|the|a|all)?\\s*$");

    private static final int DENIAL = 24;

    /** What says nothing: signs, but no question mark. */
    private static final Pattern MUTE = Pattern.compile("[^\\p{L}\\p{N}?]+");

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final List<Rule> RULES = new ArrayList<>();
    private static final WordIndex NEEDED = new WordIndex();

    static {
        try (InputStream concerns = ConcernReader.class.getResourceAsStream("concerns.txt")) {
            learn(new String(Objects.requireNonNull(concerns).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConcernReader() {}

    /** A kind of words. */
    private record Kind(int number, Pattern words, boolean deniable) {
        boolean isIn(String text) {
            var found = words.matcher(text);
            while (found.find()) {
                if (!deniable || !isDenied(text, found.start())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isDenied(String text, int at) {
            return DENIED.matcher(text.substring(Math.max(0, at - DENIAL), at)).find();
        }
    }

    /** Which kinds of words a text has. Most need letters that it has not; several rules want to know the same, and each is looked for once, if one
     * does. */
    private static final class Words {
        private final String text;
        private final BitSet possible;
        private final BitSet asked = new BitSet();

        Words(String text) {
            this.text = text;
            this.possible = NEEDED.in(text);
        }

        boolean have(Kind kind) {
            if (mayHave(kind) && !asked.get(kind.number())) {
                asked.set(kind.number());
                possible.set(kind.number(), kind.isIn(text));
            }
            return mayHave(kind);
        }

        boolean mayHave(Kind kind) {
            return possible.get(kind.number());
        }

        /** Whether nothing is said besides. */
        boolean haveOnly(List<Kind> kinds) {
            var rest = text;
            for (var kind : kinds) {
                rest = kind.words().matcher(rest).replaceAll(" ");
            }
            return MUTE.matcher(rest).replaceAll("").isEmpty();
        }
    }

    private record Rule(Concern concern, List<Kind> all, List<Kind> none, List<Kind> only) {
        boolean fits(Words words) {
            return all.stream().allMatch(words::mayHave)
                    && all.stream().allMatch(words::have)
                    && none.stream().noneMatch(words::have)
                    && (only.isEmpty() || words.haveOnly(only));
        }
    }

    /** What it is about; of several things the weightiest. */
    public static Optional<Concern> read(String said) {
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        var words = new Words(plain(said));
        return RULES.stream()
                .filter(rule -> rule.fits(words))
                .map(Rule::concern)
                .findFirst();
    }

    /** Whether somebody is angry with the shop, whatever it is about. */
    public static boolean isAngry(String said) {
        return said.length() <= LONGEST && new Words(plain(said)).have(Objects.requireNonNull(KINDS.get("ANGRY")));
    }

    private static String plain(String said) {
        var text = GAP.matcher(PlainWords.writtenOut(Normaliser.plain(said))).replaceAll("");
        return NO_APOSTROPHE.matcher(text).replaceAll("$1n't");
    }

    private static void learn(List<String> lines) {
        String last = "";
        Map<String, List<String>> words = new HashMap<>();
        for (var line : lines) {
            if (line.startsWith("~")) {
                words.computeIfAbsent(last, first -> new ArrayList<>()).addAll(ways(line.substring(1)));
            } else if (line.contains(" = ")) {
                var parts = line.split(" = ", 2);
                last = parts[0].strip();
                words.put(last, new ArrayList<>(ways(parts[1])));
            }
        }
        words.forEach((name, ways) -> KINDS.put(name.replace("!", ""), kind(KINDS.size(), ways, name.endsWith("!"))));
        lines.stream()
                .filter(line -> !line.startsWith("~") && !line.contains(" = "))
                .map(ConcernReader::rule)
                .forEach(RULES::add);
    }

    private static List<String> ways(String line) {
        return Arrays.stream(line.split(" \\| ")).map(String::strip).toList();
    }

    /** A word of an alphabet is found as a whole; in Chinese words have no ends. */
    private static Kind kind(int number, List<String> ways, boolean deniable) {
        var words = ways.stream()
                .map(way -> HAN.matcher(way).find() || !LATIN.matcher(way).find()
                        ? way
                        : "(?<![a-z0-9])(?:" + way + ")(?![a-z0-9])")
                .collect(Collectors.joining("|"));
        NEEDED.add(number, NeededWords.of(words));
        return new Kind(number, Pattern.compile(words), deniable);
    }

    private static Rule rule(String line) {
        var parts = line.split(":", 2);
        var names = parts[1].strip().split("\\s+");
        return new Rule(Concern.valueOf(parts[0]), kinds(names, ""), kinds(names, "-"), kinds(names, "="));
    }

    /** @param sign what stands before their names; empty for none */
    private static List<Kind> kinds(String[] names, String sign) {
        return Arrays.stream(names)
                .filter(name -> name.replaceAll("[A-Z_]", "").equals(sign))
                .map(name -> Objects.requireNonNull(KINDS.get(name.substring(sign.length())), name))
                .toList();
    }
}
