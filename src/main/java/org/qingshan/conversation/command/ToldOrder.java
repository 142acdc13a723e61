package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;

/** Reads of which of his orders somebody says that he has paid it. */
final class ToldOrder {
    /** 1004 付了 40 尾号 4444, 订单1004已付: which of his orders it is of, and what he says of it. */
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?:我的?)?(?:订单号?|单号|order)?[ :：]*#?(\\d{4,9})(?![\\d.])(?:号|这|那){0,20}(?:订?单子?)?的?[，,:： ]*(.+)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** 我给1002转了100, "I sent 100 for order 1002": its number stands in the middle or at the end. */
    private static final Pattern NUMBER_WITHIN = Pattern.compile(
            "\\s*(?:(?:我|老板|主播|你好|刚刚?+|已经)[，, ]?){0,20}(?:给|为|帮) ?(?:我的)?(?:订单号?|单号)?[ :：]*#?(?<number>\\d{4,9})(?![\\d.])(?:号|这|那){0,20}(?:订?单子?)?[，, ]*(?<said>.+)"
                    + "|\\s*(?:hi,? |hello,? )?i(?:'ve| have|'ve just| just)? (?:already |just )?(?:sent|paid|transferred|wired) (?<sum>(?:you |over )?[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:yuan|rmb|cny|kuai|元|块钱?)?)"
                    + "(?: (?:by|via|through|with|over|on) [a-z]+)? (?:for|to|towards) (?:my )?(?:order|number|no\\.?)? ?#?(?<number2>\\d{4,9})(?![\\d.])(?<rest>.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private ToldOrder() {}

    /**
     * What is said of a payment, as the arguments of {@code /pay}; empty where none is told of.
     *
     * @param isOwn whether an order of this number is the speaker's
     */
    static Optional<String> in(Turn turn, Predicate<String> isOwn) {
        var numbered = NUMBER_FIRST.matcher(turn.said());
        var isOfOne = numbered.matches() && SeveralPaid.each(turn.said()).isEmpty();
        var ofOne = isOfOne && isOwn.test(numbered.group(1))
                ? ofOne(turn, numbered.group(1), numbered.group(2))
                : Optional.<String>empty();
        return ofOne.or(() -> behindTheVerb(turn, isOwn)).or(() -> ToldPayment.told(turn, turn.said()));
    }

    /** Whether {@link #in} can find anything in the words, whoever says them. */
    static boolean canBe(String words) {
        return NUMBER_FIRST.matcher(words).matches()
                || NUMBER_WITHIN.matcher(words).matches()
                || SeveralPaid.canBe(words)
                || ToldPayment.canBe(words);
    }

    /** The same where the numbers of the orders stand behind the verb. */
    static Optional<String> behindTheVerb(Turn turn, Predicate<String> isOwn) {
        return SeveralPaid.in(turn, isOwn).or(() -> within(turn, isOwn));
    }

    private static Optional<String> within(Turn turn, Predicate<String> isOwn) {
        var other = UnsureSum.ofAnother(turn.said(), isOwn);
        if (other.isPresent()) {
            return ToldPayment.told(turn, turn.said()).isPresent() ? other : Optional.empty();
        }
        var within = NUMBER_WITHIN.matcher(turn.said());
        if (!within.matches()) {
            return Optional.empty();
        }
        var isChinese = within.group("number") != null;
        var number = within.group(isChinese ? "number" : "number2");
        var said =
                isChinese ? within.group("said") : "paid " + within.group("sum").strip() + within.group("rest");
        return isOwn.test(number)
                ? ToldPayment.told(turn, said).map(told -> (number + " " + told).strip())
                : Optional.empty();
    }

    private static Optional<String> ofOne(Turn turn, String number, String words) {
        var said = words.replaceFirst("^(?:我)?也", "");
        return ToldPayment.isWanted(said)
                ? Optional.of(number)
                : ToldPayment.told(turn, said).map(told -> (number + " " + told).strip());
    }
}
