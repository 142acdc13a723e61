package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What somebody shows to others in words, as a card would: A1 黄桃 29.9. One thing by its names, what it costs and how good it is, and
 * nothing else: 黄桃明天再上 and A1 卖完了 show nothing.
 */
public final class Presented {
    /** How to say that one wants it, for what price each, and who pays the way: 要的扣1, 29.9/箱, 包邮. */
    private static final Prefiltered BESIDE = Prefiltered.of("(?<=[\\d元块])\\s*/\\s*\\p{L}{1,5}|包邮|free shipping");

    private static final Prefiltered INVITING =
            Prefiltered.of("(?:想?要|需要)的?(?:\\p{IsHan}{0,4}[,，]?)?(?:扣|打|刷|回复?|发)\\s*\\+?1+"
                    + "|(?:type|reply|comment|say)(?: with)?(?: a)? \\+?1");

    /** 喜欢吃的扣1: who shows hands for whatever it is wants nothing by it. */
    private static final Prefiltered HANDS =
            Prefiltered.of("(?:扣|打|刷|敲|飘|回复?|发)\\s*\\+?\\d|(?:type|reply|comment|say)(?: with)?(?: a)? \\+?\\d");

    private static final Set<Sense> OF_GOODS =
            EnumSet.of(Sense.PRICE, Sense.EACH, Sense.POLITE, Sense.LINK, Sense.CHAT, Sense.VERB);

    private Presented() {}

    /** The slot of the one thing that a text shows; none where there is any doubt. */
    public static Optional<String> in(String text, Lineup lineup) {
        var said = BESIDE.replaceAll(Normaliser.plain(text), " ");
        var plain = INVITING.replaceAll(said, " ");
        var slots = lineup.named(plain);
        var tokens = Scanner.tokens(plain, lineup);
        boolean offered = !plain.equals(said) || isOffered(tokens);
        return offered
                        && slots.size() == 1
                        && !HANDS.isIn(plain)
                        && tokens.stream().allMatch(Presented::isOfGoods)
                ? Optional.of(slots.get(0))
                : Optional.empty();
    }

    /**
     * The same where it tells in so many words what one costs, and nobody wants any: 58 一斤 is no amount, but A1 20 may be one, and A2 5.5
     * unless that is its price.
     *
     * @param price of what is on a slot
     */
    public static Optional<String> withPrice(String text, Lineup lineup, Function<String, BigDecimal> price) {
        var plain = INVITING.replaceAll(Normaliser.plain(text), " ");
        return in(text, lineup).filter(slot -> isPriced(plain, lineup, price.apply(slot)));
    }

    private static boolean isPriced(String plain, Lineup lineup, BigDecimal known) {
        var tokens = Scanner.tokens(plain, lineup);
        if (tokens.stream().anyMatch(token -> isWord(token, Sense.VERB))) {
            return false;
        }
        boolean measured = tokens.stream().anyMatch(Measured.class::isInstance);
        for (int at = 0; at < tokens.size(); at++) {
            if (isWord(tokens.get(at), Sense.PRICE)
                    || isBare(tokens, at)
                            && tokens.get(at) instanceof Numeral price
                            && isPrice(new Amount(price.value(), null, ' ', true), measured, known)) {
                return true;
            }
        }
        return BESIDE.isIn(plain);
    }

    private static boolean isPrice(Amount amount, boolean measured, BigDecimal known) {
        return measured
                ? amount.isLikelyPrice()
                : amount.isPrice() && amount.number().compareTo(known) == 0;
    }

    private static boolean isWord(Token token, Sense sense) {
        return token instanceof Word word && word.sense() == sense;
    }

    /** A number in digits that counts nothing. */
    private static boolean isBare(List<Token> tokens, int at) {
        return tokens.get(at) instanceof Numeral number
                && number.isDigits()
                && !(at + 1 < tokens.size() && tokens.get(at + 1) instanceof Measured);
    }

    /** By its slot, or with what it costs: 黄桃好吃 offers nothing. */
    private static boolean isOffered(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token instanceof Named named && named.mention().isSlot()
                    || isWord(token, Sense.PRICE)
                    || isBare(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfGoods(Token token) {
        return token instanceof Named
                || token instanceof Numeral
                || token instanceof Measured
                || token instanceof Amounted
                || token instanceof Break mark && mark.mark() != '?'
                || token instanceof Word word && OF_GOODS.contains(word.sense());
    }
}
