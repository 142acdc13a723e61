package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.UnsurePayment;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/** Reads of which of his orders somebody says that he has paid it. */
final class ToldOrder {
    /** 1004 付了 40 尾号 4444, 订单1004已付: which of his orders it is of, and what he says of it. */
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?:(?:老板|主播|你好|亲|在吗)[，, ]?){0,3}(?:我的?)?(?:订单号?|单号|order)?[ :：]*#?(\\d{4,9})(?![\\d.])(?:号|这|那){0,20}(?:订?单子?)?的?[，,:： ]*(.+)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** 我给1002转了100, "I sent 100 for order 1002": its number stands in the middle or at the end. */
    private static final Pattern NUMBER_WITHIN = Pattern.compile(
            "\\s*(?:(?:我|老板|主播|你好|刚刚?+|已经)[，, ]?){0,20}(?:给|为|帮|替) ?(?:我的)?(?:订单号?|单号)?[ :：]*#?(?<number>\\d{4,9})(?![\\d.])(?:号|这|那){0,20}(?:订?单子?)?[，, ]*(?<said>.+)"
                    + "|\\s*(?:hi,? |hello,? )?(?:i(?:'ve| have|'ve just| just)? )?(?:already |just )?(?:sent|paid|transferred|wired) (?<sum>(?:you |over )?[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:yuan|rmb|cny|kuai|元|块钱?)?)"
                    + "(?: (?:by|via|through|with|over|on) [a-z]+)? (?:for|to|towards) (?:my )?(?:order|number|no\\.?)? ?#?(?<number2>\\d{4,9})(?![\\d.])(?<rest>.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** 付了1001, 我只付了1001的, "paid for 1001": nothing but which. */
    private static final Pattern NUMBER_ALONE = Pattern.compile(
            "\\s*(?:我|老板|主播|[，, ]){0,4}(?:已经?|只|就|先|刚刚?){0,2}(?:付|转|汇)(?:款|钱|账)?(?:好|清|过)?了(?:订单号?|单号)? ?#?(?<number>\\d{4,9})(?:号|这|那){0,2}(?:订?单子?)?的?(?:钱|款|货款)?(?:了)?[。.!！ ]*"
                    + "|\\s*(?:i(?:'ve| have)? )?(?:already |just |only ){0,2}paid (?:only )?(?:for )?(?:only )?(?:my )?(?:order |number )?#?(?<number2>\\d{4,9})[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** Behind what is paid another order that is not, yet: 1001付了67.8，1002还没付. */
    private static final Pattern OTHER_UNPAID = Pattern.compile(
            "(?<paid>.{2,40}?)[，,;； ]+(?:而|但是?|不过|and |but )?(?:订单号?|单号|order )?#?(?<number>\\d{4,9})(?:号|这|那){0,2}(?:订?单)?的?(?:钱|款)?"
                    + UnsurePayment.NOT_YET,
            Pattern.CASE_INSENSITIVE);

    private ToldOrder() {}

    /** The same of whoever says in the same breath of another order of his that it is not paid; empty for anybody else. */
    static Optional<String> besideUnpaid(Turn turn, Predicate<String> isOwn) {
        var said = OTHER_UNPAID.matcher(Normaliser.simplified(turn.said()));
        if (!said.matches() || !isOwn.test(said.group("number"))) {
            return Optional.empty();
        }
        var paid = said.group("paid");
        var numbered = NUMBER_FIRST.matcher(paid);
        return numbered.matches() && isOwn.test(numbered.group(1))
                ? ofOne(turn, numbered.group(1), numbered.group(2))
                : ofNumberAlone(turn, paid, isOwn).or(() -> within(turn, paid, isOwn));
    }

    private static Optional<String> ofNumberAlone(Turn turn, String words, Predicate<String> isOwn) {
        var alone = NUMBER_ALONE.matcher(words);
        return alone.matches()
                ? Optional.of(alone.group("number") == null ? alone.group("number2") : alone.group("number"))
                        .flatMap(number -> isOwn.test(number)
                                ? Optional.of(number + " " + ToldPayment.PAID)
                                : UnsureSum.ofSomebody(turn, number))
                : Optional.empty();
    }

    /**
     * What is said of a payment, as the arguments of {@code /pay}; empty where none is told of.
     *
     * @param isOwn whether an order of this number is the speaker's
     */
    static Optional<String> in(Turn turn, Predicate<String> isOwn) {
        if (ReceivedSum.isOfHost(turn)) {
            return Optional.empty();
        }
        var numbered = NUMBER_FIRST.matcher(turn.said());
        var isOfOne = numbered.matches() && SeveralPaid.each(turn.said()).isEmpty();
        var ofOne = isOfOne && isOwn.test(numbered.group(1))
                ? ofOne(turn, numbered.group(1), numbered.group(2))
                : Optional.<String>empty();
        return ofOne.or(() -> behindTheVerb(turn, isOwn))
                .or(() -> isOfOne && !isOwn.test(numbered.group(1))
                        ? ofNone(turn, numbered.group(1), numbered.group(2))
                        : Optional.<String>empty())
                .or(() -> ToldPayment.told(turn, turn.said()))
                .or(() -> BarelySent.told(turn, turn.said()));
    }

    /** What is said to be paid of an order that is none of the speaker's: somebody else's, or nobody's, where the number is not what a payment is found by. */
    private static Optional<String> ofNone(Turn turn, String number, String said) {
        return UnsureSum.isForBuyers(turn)
                        && ToldPayment.told(turn, said)
                                .filter(told -> !told.isEmpty())
                                .isPresent()
                        && (CustomerOrder.numbered(Integer.parseInt(number)).isPresent()
                                || ToldPayment.told(turn, turn.said()).isEmpty())
                ? Optional.of(UnsureSum.ofAnother(number))
                : Optional.empty();
    }

    /** Whether {@link #in} can find anything in the words, whoever says them. */
    static boolean canBe(String words) {
        return NUMBER_FIRST.matcher(words).matches()
                || NUMBER_WITHIN.matcher(words).matches()
                || NUMBER_ALONE.matcher(words).matches()
                || OTHER_UNPAID.matcher(words).matches()
                || SeveralPaid.canBe(words)
                || ToldPayment.canBe(words)
                || BarelySent.canBe(words)
                || DigitsTold.canBe(words);
    }

    /** The same where the numbers of the orders stand behind the verb. */
    static Optional<String> behindTheVerb(Turn turn, Predicate<String> isOwn) {
        return SeveralPaid.in(turn, isOwn)
                .or(() -> ofNumberAlone(turn, Normaliser.simplified(turn.said()), isOwn))
                .or(() -> ofOther(turn, isOwn));
    }

    private static Optional<String> ofOther(Turn turn, Predicate<String> isOwn) {
        var other = UnsureSum.ofAnother(turn.said(), isOwn);
        if (other.isPresent()) {
            return ToldPayment.told(turn, turn.said()).isPresent() ? other : Optional.empty();
        }
        return within(turn, turn.said(), isOwn);
    }

    private static Optional<String> within(Turn turn, String words, Predicate<String> isOwn) {
        var within = NUMBER_WITHIN.matcher(words);
        if (!within.matches()) {
            return Optional.empty();
        }
        var isChinese = within.group("number") != null;
        var number = within.group(isChinese ? "number" : "number2");
        var said =
                isChinese ? within.group("said") : "paid " + within.group("sum").strip() + within.group("rest");
        return isOwn.test(number)
                ? ToldPayment.told(turn, said).map(told -> (number + " " + told).strip())
                : ofNone(turn, number, said);
    }

    private static Optional<String> ofOne(Turn turn, String number, String words) {
        var said = words.replaceFirst("^(?:我)?也", "");
        return AskedToPay.isWanted(said)
                ? Optional.of(number)
                : ToldPayment.told(turn, said).map(told -> (number + " " + told).strip());
    }
}
