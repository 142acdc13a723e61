package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading.Amends;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** Whether a message takes the place of an earlier one: 还是两箱吧, 三箱不够，四箱; or says it again: 三箱黄桃 收到没, 就要黄桃吧. */
final class InPlace {
    private static final Set<String> AFTER_ALL = Set.of(
            "还是",
            "算了",
            "算了还是",
            "actually",
            "rather",
            "干脆",
            "i'd rather have",
            "i'd rather take",
            "make that",
            "make it");

    /** 那就三箱吧, of which nothing is named: what was meant before is less or more. */
    private static final Set<String> THEN = Set.of("那就", "那还是", "那就还是", "then");

    private static final Prefiltered THOUGHT = Prefiltered.of("我?想了?[想下]|我想了一下|思来想去|考虑了下|考虑好了|我?决定了");
    private static final Set<String> ENOUGH =
            Set.of("太多", "太多了", "吃不完", "吃不了", "吃不掉", "sorry", "enough", "too much", "too many");

    private static final Prefiltered PEOPLE = Prefiltered.of("(?:人|口|亲戚|孩子|小孩|娃|同事|朋友|同学|邻居|客)(?:实在|真|也)?$");

    /** These are said of much else: 寄一起就行, "just leave it at the door". */
    private static final Set<String> SO_MUCH = Set.of("就好", "就行", "就够", "就够了", "够了", "just");

    private static final Set<String> JUST = Set.of("就要", "我就要", "还是", "just", "i'll just take");

    private static final Set<String> TOO = Set.of("也", "也要", "也来", "too", "as well", "also");

    /** Said by whom nobody seems to have heard. */
    private static final Prefiltered HEARD = Prefiltered.of("(?:收到|看到|看见|听到|听见|记上|记住|记好|记下|瞧见|留上|留好)了?(?:没有?|吗|么)"
            + "|(?<![跟和对向给])我(?:都|刚才?|刚刚|已经|明明)?(?:说|讲|报)了(?!算|错|不)|再(?:说|发|报)一遍"
            + "|\\b(?:as|like) i (?:just |already )?said\\b|\\bi (?:just |already )?said\\b|\\bi repeat\\b"
            + "|\\b(?:did|do|have) you (?:get|got|see|seen|hear|heard|catch|note|noted)\\b(?! any)");

    /** 那先要10盒, of somebody who has a hundred, of which some wait. */
    private static final Prefiltered FOR_NOW = Prefiltered.of("^那我?就?先(?:要|来|拿|买|给我来?|留)(?=[\\d一二两三四五六七八九十半])");

    private static final Set<String> NOT_ENOUGH = Set.of("不够", "not", "isn't", "aren't");

    /** Words from an amount to what is said of it. */
    private static final int NEAR = 5;

    /** It keeps the time for a hostile text linear. */
    private static final int LONGEST = 80;

    private InPlace() {}

    /** @param plain the words that were read as these tokens */
    static Amends amends(String plain, List<Token> tokens) {
        var amends = Fewer.isSaid(tokens) ? Amends.IF_LESS : Amends.NOT;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word word) {
                if (word.sense() == Sense.MORE) {
                    return Amends.NOT;
                }
                if (isSecondThought(word, tokens, at)) {
                    amends = Amends.ALWAYS;
                } else if (amends == Amends.NOT && isEnough(tokens, at)) {
                    amends = Amends.IF_LESS;
                }
            }
        }
        if (amends == Amends.ALWAYS || tokens.size() > LONGEST) {
            return amends;
        }
        if (amends == Amends.NOT && FOR_NOW.begins(plain)) {
            return Amends.IF_LESS;
        }
        if (amends == Amends.NOT && (isHeard(plain) || isOnlyThat(tokens))) {
            return Amends.SAID_AGAIN;
        }
        return isToo(tokens) ? Amends.ON_TOP : amends;
    }

    /** Few messages have any of these words, and each is read while others wait. */
    private static boolean isHeard(String plain) {
        boolean likely = plain.indexOf('到') >= 0
                || plain.indexOf('见') >= 0
                || plain.indexOf('记') >= 0
                || plain.indexOf('留') >= 0
                || plain.indexOf('我') >= 0
                || plain.indexOf('再') >= 0
                || plain.contains("i ")
                || plain.contains("you ");
        return likely && HEARD.isIn(plain);
    }

    private static boolean isSecondThought(Word word, List<Token> tokens, int at) {
        boolean after = AFTER_ALL.contains(word.text()) || THOUGHT.isAllOf(word.text()) || isThen(word, tokens, at);
        return after && isAmountNext(tokens, at) || NOT_ENOUGH.contains(word.text()) && isOfMore(tokens, at);
    }

    /** At the beginning, and with nothing behind it but how much. */
    private static boolean isThen(Word word, List<Token> tokens, int at) {
        return at == 0
                && THEN.contains(word.text())
                && tokens.stream()
                        .skip(1)
                        .allMatch(token -> token instanceof Token.Amounted
                                || token instanceof Numeral
                                || token instanceof Token.Measured
                                || token instanceof Break mark && mark.mark() == ','
                                || token instanceof Word soft && soft.sense() == Sense.POLITE);
    }

    /** 还是两箱, 算了，来两箱. */
    private static boolean isAmountNext(List<Token> tokens, int from) {
        int at = from + 1;
        while (at < tokens.size() && at <= from + 3 && isPassedOver(tokens.get(at))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at) instanceof Numeral;
    }

    /** 三箱不够，四箱: so many in all; 三箱不够，来一箱 is one more. */
    private static boolean isOfMore(List<Token> tokens, int at) {
        boolean latin = Latin.is(((Word) tokens.get(at)).text().charAt(0));
        if (latin && !isEnoughNext(tokens, at)) {
            return false;
        }
        var before = last(tokens.subList(Math.max(0, at - NEAR), at));
        return before != null
                && tokens.subList(at + 1, tokens.size()).stream()
                        .filter(Numeral.class::isInstance)
                        .map(token -> ((Numeral) token).value())
                        .findFirst()
                        .filter(next -> next.compareTo(before.value()) > 0)
                        .isPresent();
    }

    private static boolean isEnoughNext(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1) instanceof Token.Unknown enough
                                && enough.text().equals("enough")
                        || InContext.isText(tokens.get(at + 1), "enough"));
    }

    private static @Nullable Numeral last(List<Token> tokens) {
        Numeral last = null;
        for (var token : tokens) {
            last = token instanceof Numeral number ? number : last;
        }
        return last;
    }

    /** 家里人太多, 太多人问了: not of the goods. */
    private static boolean isOfPeople(List<Token> tokens, int at) {
        var before = at == 0 ? "" : SentenceEnd.text(tokens.get(at - 1));
        var behind = at + 1 < tokens.size() ? SentenceEnd.text(tokens.get(at + 1)) : "";
        return PEOPLE.isIn(before) || behind.startsWith("人");
    }

    /** 两箱就好; 不好意思 2, which begs pardon for the amount. */
    private static boolean isEnough(List<Token> tokens, int at) {
        var said = ((Word) tokens.get(at)).text();
        return ENOUGH.contains(said) && !(said.startsWith("太多") && isOfPeople(tokens, at))
                || SO_MUCH.contains(said) && (isAmountBefore(tokens, at) || isAmountNext(tokens, at))
                || said.equals("不好意思") && at + 1 < tokens.size() && tokens.get(at + 1) instanceof Numeral;
    }

    private static boolean isAmountBefore(List<Token> tokens, int from) {
        int at = from - 1;
        if (from == tokens.size() - 1 && at >= 0 && tokens.get(at) instanceof Break) {
            at--;
        }
        while (at >= 0 && at >= from - NEAR && isBetween(tokens.get(at))) {
            at--;
        }
        return at >= 0 && (tokens.get(at) instanceof Numeral || tokens.get(at) instanceof Token.Amounted);
    }

    /** 两[箱][黄桃][给我]就好. */
    private static boolean isBetween(Token token) {
        return token instanceof Token.Measured
                || token instanceof Word to && to.text().startsWith("给")
                || !(token instanceof Break) && isPassedOver(token);
    }

    private static boolean isPassedOver(Token token) {
        return token instanceof Break
                || token instanceof Named
                || token instanceof Word word
                        && (word.sense() == Sense.VERB
                                || word.sense() == Sense.POLITE
                                || word.text().equals("the")
                                || AFTER_ALL.contains(word.text()));
    }

    /** 就要黄桃吧, without saying how much of it. */
    private static boolean isOnlyThat(List<Token> tokens) {
        if (tokens.stream().anyMatch(Numeral.class::isInstance)) {
            return false;
        }
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word word
                    && JUST.contains(word.text())
                    && tokens.get(at + 1) instanceof Named) {
                return true;
            }
        }
        return false;
    }

    /** 给我妈也来一箱, "a box for my mum too": not 也行, 也好, nor 我也要一箱, which whoever sees others order says. */
    private static boolean isToo(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> token instanceof Word who && People.areFamily(who))) {
            return false;
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word word && TOO.contains(word.text()) && isWish(word, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWish(Word too, List<Token> tokens, int at) {
        if (!too.text().equals("也")) {
            return true;
        }
        return at + 1 < tokens.size()
                && (tokens.get(at + 1) instanceof Numeral
                        || tokens.get(at + 1) instanceof Word verb
                                && (verb.sense() == Sense.VERB || verb.text().startsWith("给")));
    }
}
