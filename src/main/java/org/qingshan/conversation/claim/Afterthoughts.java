package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What puts an order right in passing: who begs pardon for it and names another (黄桃两箱，讲错，鸡蛋两盒; "two boxes, whoops, three"), or
 * hesitates and ends with another number ("one box of peaches, hmm, better two"). Both are said as {@link SecondThoughts} hears them.
 */
final class Afterthoughts {
    /** Whoever says this takes back what he has just said. */
    private static final Pattern SLIP = Pattern.compile(
            "nope|手滑了?|whoops|whoopsie|oops|oopsie|nah|rather|wrong|错|讲错了?|我是说|我说的是|我讲的是|my mistake|my bad");

    /** The same, with a pause behind it: 不是，鸡蛋两盒; 不是一箱 denies it. */
    private static final Pattern DENIAL = Pattern.compile("不是|唔是|唔系");

    /** It may beg pardon for the trouble as well, or say which is meant. */
    private static final Pattern PARDON = Pattern.compile("(?:oh )?(?:sorry|pardon)|不好意思|唔好意思|抱歉|对不起|对唔住|是");

    private static final Pattern WRONG = Pattern.compile("wrong");

    private static final Pattern BESIDE =
            Pattern.compile("oh|um+|er+|ah|uh|hm+|well|wait|that|it|the|ones?|啊+|哦+|呃+|嗯+|唔|[哎唉]呀?|诶|噢|喔|的|了");

    private static final Pattern HESITATING = Pattern.compile(
            "um+|er+|ah|uh|ugh|hm+|meh|well|or|better|should be|should|be|should have been|supposed to be|ok|ok fine|okay|fine|let's|say|maybe|perhaps|i|guess|think|just|make|it|sod|actually|rather|times|too much|that's|only|take|go|for|let|me|have|please|pls|嗯+|唔+|呃+|啊+|哎呀?|额+");

    /** What was said before is not what is meant. */
    private static final Pattern OTHERWISE = Pattern.compile("no|better|up to|hm+|um+|uh|er+|手滑了?|不|唔");

    private static final Pattern ENOUGH = Pattern.compile(
            "rather|then|actually|instead|will|will do|do|is|are|be|would|would be|fine|enough|plenty|ok|okay|please|pls|thanks|thank you|i|think|guess|better|good|吧|好了|够了|就好|就行|就够|就够了|啦|了");

    private static final Word CORRECTION = new Word(Sense.CORRECTION, "", 0, 0);
    private static final Word DOUBTFUL = new Word(Sense.WAVERING, "", 0, 0);

    /** Nobody says more words between; it keeps the time for a hostile text linear. */
    private static final int MOST = 8;

    private static final int LONGEST = 40;

    private Afterthoughts() {}

    /** The same tokens, with a correction where one is meant. */
    static List<Token> marked(List<Token> said) {
        var tokens = ChangeAhead.led(said);
        int first = tokens.size() < 2 || tokens.size() > LONGEST ? -1 : firstAmount(tokens);
        if (first < 0) {
            return tokens;
        }
        if (isAlone(tokens, first)) {
            return Stream.concat(
                            Stream.of(CORRECTION),
                            tokens.subList(first, tokens.size()).stream().filter(Afterthoughts::isContent))
                    .toList();
        }
        return hesitated(pardoned(tokens, first + 1), first);
    }

    /** "No, three", "hmm, better two", 手滑了，是两袋: of what was ordered in another message. */
    private static boolean isAlone(List<Token> tokens, int number) {
        int behind = number + 1 < tokens.size() && tokens.get(number + 1) instanceof Measured ? number + 2 : number + 1;
        var before = tokens.subList(0, number);
        return tokens.get(number) instanceof Numeral
                && before.stream().anyMatch(token -> is(OTHERWISE, token))
                && before.stream()
                        .allMatch(token -> isPause(token)
                                || is(OTHERWISE, token)
                                || is(HESITATING, token)
                                || is(BESIDE, token)
                                || isText(token, "是"))
                && isEnough(tokens.subList(behind, tokens.size()));
    }

    /** Nothing, or that so much will do. */
    private static boolean isEnough(List<Token> tokens) {
        return tokens.stream().allMatch(token -> isPause(token) || is(ENOUGH, token));
    }

    private static boolean isPause(Token token) {
        return token instanceof Break mark && mark.mark() != '?';
    }

    private static List<Token> pardoned(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size(); at++) {
            int end = isContent(tokens.get(at - 1)) ? endOfRun(tokens, at) : at;
            if (end > at
                    && isOrder(tokens, end)
                    && !named(tokens.subList(0, at)).isEmpty()
                    && !isDenying(tokens.subList(0, at))) {
                var run = tokens.subList(at, end);
                boolean slip = run.stream().anyMatch(token -> is(SLIP, token) || isCorrection(token))
                        || isDenied(run)
                        || isNoBehindDash(tokens, at + 1)
                        || PutOtherwise.isIn(tokens, at, end);
                boolean pardon = run.stream().anyMatch(token -> is(PARDON, token)) && run.size() > 1;
                boolean denial = run.stream().anyMatch(token -> is(DENIAL, token))
                        && !run.get(run.size() - 1).touches(tokens.get(end));
                if (slip || pardon || denial) {
                    return corrected(tokens, at, end, slip || pardon && isSameAmount(tokens, at, end));
                }
            }
        }
        return tokens;
    }

    private static boolean isDenying(List<Token> before) {
        return before.stream().anyMatch(token -> is(DENIAL, token) || isText(token, "not"));
    }

    private static boolean isDenied(List<Token> run) {
        for (int at = 0; at + 1 < run.size(); at++) {
            if (is(DENIAL, run.get(at))
                            && (run.get(at + 1) instanceof Break
                                    || is(BESIDE, run.get(at + 1))
                                    || is(PARDON, run.get(at + 1)))
                    || is(BESIDE, run.get(at)) && is(DENIAL, run.get(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfRun(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + MOST
                && (isPause(tokens.get(at))
                        || tokens.get(at) instanceof Sign
                        || isNoBehindDash(tokens, at)
                        || PutOtherwise.isAt(tokens, at, from)
                        || isCorrection(tokens.get(at))
                        || tokens.get(at) instanceof Numeral && is(WRONG, tokens.get(at - 1))
                        || is(SLIP, tokens.get(at))
                        || is(DENIAL, tokens.get(at))
                        || is(PARDON, tokens.get(at))
                        || is(BESIDE, tokens.get(at)))) {
            at++;
        }
        return at;
    }

    /** "Two boxes - no, three". */
    private static boolean isNoBehindDash(List<Token> tokens, int at) {
        return at > 0 && at < tokens.size() && isText(tokens.get(at), "no") && tokens.get(at - 1) instanceof Sign;
    }

    private static boolean isCorrection(Token token) {
        return token instanceof Word word && word.sense() == Sense.CORRECTION;
    }

    private static List<Token> corrected(List<Token> tokens, int at, int end, boolean plain) {
        var corrected = new ArrayList<>(tokens.subList(0, at));
        corrected.add(
                plain
                        ? CORRECTION
                        : new Break(',', tokens.get(at).start(), tokens.get(at).start()));
        corrected.addAll(tokens.subList(end, tokens.size()).stream()
                .filter(token -> !isText(token, "才对"))
                .toList());
        if (!plain) {
            corrected.add(DOUBTFUL);
        }
        return corrected;
    }

    /** Two boxes of peaches, sorry, two boxes of eggs: not the amount was wrong; or it names nothing else. */
    private static boolean isSameAmount(List<Token> tokens, int at, int end) {
        var now = amount(tokens.subList(end, tokens.size()));
        var other = named(tokens.subList(end, tokens.size()));
        var said = named(tokens.subList(0, at));
        boolean same = other.stream()
                .allMatch(name ->
                        said.stream().anyMatch(before -> before.mention().overlaps(name.mention())));
        return same || now == null || now.equals(amount(tokens.subList(0, at)));
    }

    private static @Nullable BigDecimal amount(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral number) {
                return number.value().stripTrailingZeros();
            }
            if (isOne(tokens, at)) {
                return BigDecimal.ONE;
            }
        }
        return null;
    }

    /** What is wanted stands there, and nothing is asked of it. */
    private static boolean isOrder(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return false;
        }
        int at = from;
        while (at < tokens.size()
                && tokens.get(at) instanceof Word word
                && (word.sense() == Sense.VERB || word.sense() == Sense.LINK && !isOne(tokens, at))) {
            at++;
        }
        boolean content = at < tokens.size()
                && (tokens.get(at) instanceof Named || tokens.get(at) instanceof Numeral || isOne(tokens, at));
        return content && tokens.subList(at, tokens.size()).stream().allMatch(Afterthoughts::isPlain);
    }

    private static boolean isPlain(Token token) {
        return isContent(token)
                || isPause(token)
                || token instanceof Word word
                        && (word.text().equals("才对")
                                || switch (word.sense()) {
                                    case POLITE, LINK, VERB -> true;
                                    default -> false;
                                });
    }

    /** One thing, and another number behind it, with nothing but words of doubt beside it. */
    private static List<Token> hesitated(List<Token> tokens, int first) {
        int last = tokens.size() - 1;
        while (last > first && !(tokens.get(last) instanceof Numeral)) {
            last--;
        }
        int behind = last + 1 < tokens.size() && tokens.get(last + 1) instanceof Measured ? last + 2 : last + 1;
        int from = last;
        boolean doubts = false;
        while (from > first + 1 && last - from < MOST && isDoubt(tokens.get(from - 1))) {
            from--;
            doubts |= !(tokens.get(from) instanceof Break || isText(tokens.get(from), "or"));
        }
        boolean enough = tokens.subList(behind, tokens.size()).stream().anyMatch(token -> is(ENOUGH, token));
        boolean meant = last > first
                && (doubts || enough)
                // A pause or a word of doubt stands between.
                && from < last
                && isContent(tokens.get(from - 1))
                && tokens.subList(first + 1, from).stream().noneMatch(Numeral.class::isInstance)
                && named(tokens).size() == 1
                && !named(tokens.subList(0, from)).isEmpty()
                && isEnough(tokens.subList(behind, tokens.size()));
        if (!meant) {
            return tokens;
        }
        var marked = new ArrayList<>(tokens.subList(0, from));
        marked.add(CORRECTION);
        marked.addAll(tokens.subList(last, behind));
        return marked;
    }

    private static boolean isDoubt(Token token) {
        return isPause(token) || is(HESITATING, token);
    }

    private static int firstAmount(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral || isOne(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "a box". */
    private static boolean isOne(List<Token> tokens, int at) {
        return (isText(tokens.get(at), "a") || isText(tokens.get(at), "an"))
                && at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Measured;
    }

    private static boolean isContent(Token token) {
        return token instanceof Named || token instanceof Numeral || token instanceof Measured;
    }

    private static List<Named> named(List<Token> tokens) {
        return tokens.stream()
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .toList();
    }

    private static boolean isText(Token token, String text) {
        return InContext.isText(token, text);
    }

    private static boolean is(Pattern pattern, Token token) {
        return (token instanceof Word || token instanceof Unknown)
                && pattern.matcher(SentenceEnd.text(token)).matches();
    }
}
