package org.qingshan.conversation.address;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the English sentence around an address: "… and now, my number is still …". What has a word of its own in it stays. */
final class EnglishTalk {
    private static final Pattern CLAUSE = Pattern.compile("[^,;\n|\uFFFF]+?(?=[,;\n|\uFFFF]|[?!:] |$)");

    /** A full stop alone is what is left of a sentence. */
    private static final Pattern WORD = Pattern.compile("(?![.!?:]+(?: |$))[^ ]+");

    /** A room or a block may be called so. */
    private static final Set<String> LETTERS = Set.of("a", "i");

    private static final Set<String> JOINTS =
            words("and also so then but plus now my is are please thanks still the it's");

    /** Of such words alone no street and no house is called. */
    private static final Set<String> SAYS_NOTHING =
            words("a i i'm i've and also so then but plus now my mine me is are was be been it it's its"
                    + " still the this that same as before number phone mobile tel ph telephone name address here there please pls kindly"
                    + " thanks thank you your can could would call reach at on by to of for in from live lives living stay we our us"
                    + " her his him she he they their not changed hasn't haven't isn't no new old have has had which who with send ship"
                    + " deliver mail want like again usual usually always ok okay yes hi hello only just so much very lot any time anytime use"
                    + " goes go parcel package order box place details info don't dont didn't didnt doesn't doesnt all that's thats done own sure"
                    + " one two three four five six more another boxes bag bags jin carton cartons");

    private static final Set<String> NEGATIONS = words("don't dont");
    private static final Set<String> PERSONS = words("you i we they");

    /** Beside such words: of the sentence that leads to another address. */
    private static final Set<String> LEADS_ELSEWHERE = words(
            "oops whoops actually wait sorry gave give given wrong that's thats old office work workplace home place instead"
                    + " change changed correct right moved move update forgot mistake made different another one");

    private static final Set<String> SPEECH =
            words("oops whoops actually address i i've we my me it it's that's thats you send ship deliver");

    private EnglishTalk() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Once name and place are known. */
    static void take(PastedLine line) {
        clauses(line).forEach(words -> take(line, words));
    }

    /** Before the name is looked for: of two such words or more nobody is called. */
    static void takeWholeClauses(PastedLine line) {
        clauses(line).stream()
                .filter(words -> words.size() > 1 && (saysNothing(line, words) || leadsElsewhere(line, words)))
                .forEach(words -> words.forEach(line::take));
    }

    private static List<List<Span>> clauses(PastedLine line) {
        return CLAUSE.matcher(line.view().toString())
                .results()
                .map(EnglishTalk::words)
                .toList();
    }

    private static List<Span> words(MatchResult clause) {
        return WORD.matcher(clause.group())
                .results()
                .map(word -> new Span(clause.start() + word.start(), clause.start() + word.end()))
                .toList();
    }

    /** Whether no word of its own is in it. */
    static boolean isNothing(String folded) {
        return Arrays.stream(folded.split(" ")).allMatch(SAYS_NOTHING::contains);
    }

    private static boolean saysNothing(PastedLine line, List<Span> words) {
        return !forbids(line, words)
                && words.stream().map(line::folded).allMatch(SAYS_NOTHING::contains)
                && words.stream().map(line::folded).anyMatch(word -> !LETTERS.contains(word));
    }

    /** "Don't call before 10am" is for the courier, "you don't have it" for the shop. */
    private static boolean forbids(PastedLine line, List<Span> words) {
        return words.size() > 1
                && words.stream().map(line::folded).anyMatch(NEGATIONS::contains)
                && words.stream().map(line::folded).noneMatch(PERSONS::contains);
    }

    /** "Oops that's my old address", "I gave you the wrong address": with a word of speech in it, nobody and no street. */
    private static boolean leadsElsewhere(PastedLine line, List<Span> words) {
        return words.stream()
                        .map(line::folded)
                        .allMatch(word -> SAYS_NOTHING.contains(word) || LEADS_ELSEWHERE.contains(word))
                && words.stream().map(line::folded).anyMatch(SPEECH::contains);
    }

    private static void take(PastedLine line, List<Span> words) {
        if (saysNothing(line, words)) {
            words.forEach(line::take);
            return;
        }
        takeBeforeHouse(line, words);
        int end = words.size();
        while (end > 0 && JOINTS.contains(line.folded(words.get(end - 1)))) {
            end--;
            line.take(words.get(end));
        }
    }

    /** "and the parcel goes to 12 Lushan South Road". */
    private static void takeBeforeHouse(PastedLine line, List<Span> words) {
        int house = 0;
        while (house < words.size() && SAYS_NOTHING.contains(line.folded(words.get(house)))) {
            house++;
        }
        boolean isHouse = !forbids(line, words)
                && (house > 1 || house == 1 && line.folded(words.get(0)).equals("it's"))
                && house < words.size()
                && Character.isDigit(line.at(words.get(house).start()));
        if (isHouse) {
            words.subList(0, house).forEach(line::take);
        }
    }
}
