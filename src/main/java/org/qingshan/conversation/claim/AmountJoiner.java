package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Measure.Style;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Numeral.Spelling;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Puts numbers, signs and measures of one clause together into amounts: "+1", "2 more boxes", 一斤半, 两斤三两. */
final class AmountJoiner {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final List<Token> tokens;
    private final List<Token> joined = new ArrayList<>();
    private int at;

    private AmountJoiner(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> join(List<Token> tokens) {
        var joiner = new AmountJoiner(tokens);
        while (joiner.at < tokens.size()) {
            joiner.step(tokens.get(joiner.at));
        }
        return joiner.joined;
    }

    private void step(Token token) {
        if (token instanceof Sign sign) {
            sign(sign);
        } else if (token instanceof Numeral numeral) {
            at++;
            if (isPartOfName(numeral)) {
                joined.add(new Unknown(String.valueOf(numeral.value()), numeral.start(), numeral.end()));
            } else {
                amount(' ', numeral.start(), numeral);
            }
        } else if (token instanceof Measured measured) {
            impliedOne(measured);
        } else {
            joined.add(token);
            at++;
        }
    }

    /** 张三, 李四. */
    private boolean isPartOfName(Numeral numeral) {
        return numeral.spelling() == Spelling.WORDS
                && !(peek() instanceof Measured)
                && !joined.isEmpty()
                && joined.get(joined.size() - 1) instanceof Unknown unknown
                && unknown.isHanzi()
                && unknown.touches(numeral);
    }

    /** A sign belongs to the number after it; before a name, + is "and" and a leading - a bullet; else it is unclear. */
    private void sign(Sign sign) {
        at++;
        if (peek() instanceof Numeral numeral && isPause(sign, numeral)) {
            return;
        }
        if (peek() instanceof Numeral numeral && !(sign.sign() == '-' && isDash(sign, numeral))) {
            at++;
            amount(sign.sign(), sign.start(), numeral);
        } else if (!isLoose(sign) && !(peek() instanceof Named && (sign.sign() == '+' || joined.isEmpty()))) {
            joined.add(new Word(Sense.WAVERING, String.valueOf(sign.sign()), sign.start(), sign.end()));
        }
    }

    /** "A1 x2 - thanks!" */
    private boolean isLoose(Sign sign) {
        var next = peek();
        boolean before = !joined.isEmpty() && !joined.get(joined.size() - 1).touches(sign);
        return sign.sign() == '-' && before && next instanceof Word && !sign.touches(next);
    }

    /** "peaches - 2 boxes": between spaces, before a measured amount. */
    private boolean isPause(Sign sign, Numeral next) {
        boolean afterName =
                !joined.isEmpty() && joined.get(joined.size() - 1) instanceof Named named && !named.touches(sign);
        return sign.sign() == '-'
                && afterName
                && !sign.touches(next)
                && (peekSecond() instanceof Measured || !next.isDigits());
    }

    /** "A1 - 2" may be a dash, and "2-3" is a range. */
    private boolean isDash(Sign sign, Numeral next) {
        boolean loose = !sign.touches(next);
        return loose || !joined.isEmpty() && joined.get(joined.size() - 1) instanceof Amounted;
    }

    private void amount(char sign, int start, Numeral numeral) {
        var number = numeral.value();
        if (numeral.spelling() == Spelling.VAGUE) {
            joined.add(new Word(Sense.WAVERING, "", numeral.start(), numeral.start()));
        }
        if (peek() instanceof Word word && (word.sense() == Sense.MORE || word.sense() == Sense.LESS)) {
            joined.add(word);
            at++;
        }
        char typed = sign;
        if (peek() instanceof Sign times
                && times.sign() == Normaliser.TIMES
                && sign == ' '
                && !(peekSecond() instanceof Numeral)) {
            typed = Normaliser.TIMES;
            at++;
        }
        if (peek() instanceof Measured measured) {
            at++;
            measured(new Amount(number, measured.measure(), typed, numeral.isDigits()), start, measured.end());
        } else {
            joined.add(new Amounted(new Amount(number, null, typed, numeral.isDigits()), start, numeral.end()));
        }
    }

    private void measured(Amount amount, int start, int end) {
        var measure = amount.measure();
        if (measure != null && measure.style() == Style.DOZEN) {
            dozen(amount, start, end);
        } else {
            compound(amount, start, end);
        }
    }

    private void dozen(Amount amount, int start, int end) {
        var twelve = amount.number().multiply(TWELVE);
        if (peek() instanceof Measured measured) {
            at++;
            add(new Amount(twelve, measured.measure(), amount.sign(), amount.digits()), start, measured.end());
        } else {
            add(new Amount(twelve, amount.measure(), amount.sign(), amount.digits()), start, end);
        }
    }

    /** 一斤半 and 两斤三两. */
    private void compound(Amount amount, int start, int end) {
        var measure = amount.measure();
        if (!(peek() instanceof Numeral more)
                || measure == null
                || more.start() != end && more.spelling() != Spelling.ADDED) {
            add(amount, start, end);
        } else if (more.value().equals(HALF) && !(peekSecond() instanceof Measured)) {
            at++;
            add(with(amount, amount.number().add(HALF)), start, more.end());
        } else if (peekSecond() instanceof Measured smaller && isPartOf(smaller.measure(), measure)) {
            at += 2;
            add(with(amount, sum(amount.number(), measure, more.value(), smaller.measure())), start, smaller.end());
        } else {
            add(amount, start, end);
        }
    }

    private static Amount with(Amount amount, BigDecimal number) {
        return new Amount(number, amount.measure(), amount.sign(), amount.digits());
    }

    private static boolean isPartOf(Measure smaller, Measure measure) {
        var grams = measure.grams();
        var fewer = smaller.grams();
        return grams != null && fewer != null && fewer.compareTo(grams) < 0;
    }

    private static BigDecimal sum(BigDecimal number, Measure measure, BigDecimal more, Measure smaller) {
        var grams = measure.grams();
        var fewer = smaller.grams();
        return grams == null || fewer == null
                ? number
                : number.add(more.multiply(fewer).divide(grams, 4, RoundingMode.HALF_UP));
    }

    /** 来箱黄桃 and "a box": the one goes without saying. */
    private void impliedOne(Measured measured) {
        at++;
        var before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if ((before == null || before instanceof Named)
                && peek() instanceof Numeral half
                && half.value().equals(HALF)) {
            // 斤半, "jin and a half"
            at++;
            add(new Amount(BigDecimal.ONE.add(HALF), measured.measure(), ' ', false), measured.start(), half.end());
        } else if (before instanceof Named && isBareAmount(joined.size() - 2)) {
            var amounted = (Amounted) joined.get(joined.size() - 2);
            var bare = amounted.amount();
            joined.set(
                    joined.size() - 2,
                    new Amounted(
                            new Amount(bare.number(), measured.measure(), bare.sign(), bare.digits()),
                            amounted.start(),
                            amounted.end()));
        } else if (before == null && peek() instanceof Word of && of.text().equals("of")
                || before instanceof Word word && (word.sense() != Sense.LINK || isArticle(word))) {
            measured(new Amount(BigDecimal.ONE, measured.measure(), ' ', false), measured.start(), measured.end());
        } else {
            joined.add(new Unknown("", measured.start(), measured.end()));
        }
    }

    /** "2 peaches boxes": the measure of the number before the name. */
    private boolean isBareAmount(int place) {
        return place >= 0
                && joined.get(place) instanceof Amounted amounted
                && amounted.amount().measure() == null;
    }

    private static boolean isArticle(Word word) {
        return word.text().equals("a") || word.text().equals("an");
    }

    private void add(Amount amount, int start, int end) {
        joined.add(new Amounted(amount, start, end));
    }

    private @Nullable Token peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private @Nullable Token peekSecond() {
        return at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    }
}
