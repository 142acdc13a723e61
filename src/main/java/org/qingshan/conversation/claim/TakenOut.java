package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * Of several things that a message lists, its end takes one out again ("peaches and eggs, actually no eggs", 竹笋就免啦), or keeps one alone
 * ("… just the peaches", 最后只要黄桃). It is said as a cancellation of what goes.
 */
final class TakenOut {
    private static final Pattern BESIDE = Pattern.compile(
            "oh|um+|er+|hm+|well|wait|sorry|actually|the|my|please|pls|thanks|though|then|now|after all|this time|today|for now|but|no|唉|哎|啊|嗯|哦|还是|那|就|最后|都是|我|先|吧|啦|了|好了|就好|谢谢|的");

    private static final Pattern ONLY = Pattern.compile("just|only|只要|只想要|光要|单要|就要|净");
    private static final Pattern NOT = Pattern.compile("no|without|skip|minus");
    private static final Pattern NOT_BEHIND = Pattern.compile("not|out|免|免了");

    private static final int LONGEST = 40;

    private TakenOut() {}

    /** The same tokens, with a cancellation of what the end takes out. */
    static List<Token> told(List<Token> tokens) {
        if (tokens.size() < 5 || tokens.size() > LONGEST) {
            return tokens;
        }
        int tail = tail(tokens);
        if (tail <= 0) {
            return tokens;
        }
        var end = tokens.subList(tail, tokens.size());
        var listed = tokens.subList(0, tail);
        var last = only(end);
        if (last == null) {
            return tokens;
        }
        var ordered = ordered(listed);
        boolean other = ordered.stream().noneMatch(one -> overlap(one, last));
        if (!other && ordered.size() < 2) {
            return tokens;
        }
        if (says(ONLY, end)) {
            return !other && isPlain(ONLY, end) && !says(NOT_BEHIND, end)
                    ? without(listed, othersThan(last, listed))
                    : tokens;
        }
        boolean goes = says(NOT, end) || says(NOT_BEHIND, end.subList(end.indexOf(last), end.size()));
        return goes && isPlainNo(end) ? without(listed, List.of(last)) : tokens;
    }

    /** Where the last part begins that counts nothing; 0 if there is none. */
    private static int tail(List<Token> tokens) {
        int behind = tokens.size() - 1;
        while (behind >= 0 && !(tokens.get(behind) instanceof Numeral) && !(tokens.get(behind) instanceof Measured)) {
            behind--;
        }
        // Two jin of shoots: the name belongs to the amount before it.
        int at = behind + 1;
        boolean named = at > 1
                && tokens.subList(Math.max(0, behind - 2), behind).stream().anyMatch(Named.class::isInstance);
        while (at < tokens.size() && !isPause(tokens.get(at))) {
            boolean begins = tokens.get(at) instanceof Word word
                    && (word.text().equals("oh") || word.text().equals("but"));
            if (begins) {
                return at;
            }
            at++;
        }
        return at < tokens.size() && (named || at > behind + 1) ? at : 0;
    }

    private static boolean isPause(Token token) {
        return token instanceof Break mark && mark.mark() != '?' || token instanceof Sign;
    }

    /** The one thing that is named there; null if none or several are. */
    private static @Nullable Named only(List<Token> end) {
        var named = end.stream().filter(Named.class::isInstance).toList();
        return named.size() == 1 && ((Named) named.get(0)).mention().isClear() ? (Named) named.get(0) : null;
    }

    private static List<Named> ordered(List<Token> listed) {
        var ordered = new ArrayList<Named>();
        for (var token : listed) {
            if (token instanceof Named named
                    && named.mention().isClear()
                    && ordered.stream().noneMatch(one -> overlap(one, named))) {
                ordered.add(named);
            }
        }
        return ordered;
    }

    private static List<Named> othersThan(Named kept, List<Token> listed) {
        return ordered(listed).stream().filter(one -> !overlap(one, kept)).toList();
    }

    private static boolean overlap(Named one, Named other) {
        return one.mention().overlaps(other.mention());
    }

    private static boolean says(Pattern pattern, List<Token> end) {
        return end.stream().anyMatch(token -> is(pattern, token));
    }

    private static boolean isPlain(Pattern said, List<Token> end) {
        return end.stream()
                .allMatch(token -> token instanceof Named
                        || isPause(token)
                        || is(said, token)
                        || is(BESIDE, token)
                        || token instanceof Word word
                                && (word.text().equals("是") || word.text().equals("要")));
    }

    private static boolean isPlainNo(List<Token> end) {
        return end.stream()
                .allMatch(token -> token instanceof Named
                        || isPause(token)
                        || is(NOT, token)
                        || is(NOT_BEHIND, token)
                        || is(BESIDE, token)
                        || SentenceEnd.text(token).equals("leave")
                        || token instanceof Word correction && correction.sense() == Sense.CORRECTION);
    }

    private static List<Token> without(List<Token> listed, List<Named> gone) {
        var tokens = new ArrayList<>(listed);
        for (var one : gone) {
            int place = listed.get(listed.size() - 1).end();
            tokens.add(new Break(',', place, place));
            tokens.add(new Word(Sense.CANCEL, "cancel", place, place));
            tokens.add(new Named(one.mention(), place, place));
        }
        return tokens;
    }

    private static boolean is(Pattern pattern, Token token) {
        return (token instanceof Word || token instanceof Unknown)
                && pattern.matcher(SentenceEnd.text(token)).matches();
    }
}
