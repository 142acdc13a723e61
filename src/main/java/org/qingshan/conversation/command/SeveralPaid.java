package org.qingshan.conversation.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/**
 * Orders that somebody says he has paid together: "paid 1016 and 1020", 1011和1027都付了, or a sum that several cost.
 *
 * @param orders those of which something is due
 * @param said what he says of it
 */
record SeveralPaid(List<CustomerOrder> orders, String said) {
    /** Of more nobody reckons which of them a sum is of. */
    private static final int MOST = 8;

    private static final String LIST =
            "(?<list>#?\\d{4,9}(?:号|號)?(?:订?单|訂?單)?(?:(?: and |, and |[ ,，、和跟与與及&] ?)#?\\d{4,9}(?![\\d.])){1,7})(?:号|號|这|這|那|两|兩|几|幾){0,3}(?:订?单|訂?單)?";

    private static final String MONEY = "(?:的?(?:钱|錢|款))?";

    private static final Pattern NUMBERS = Pattern.compile(
            "(?:for )?(?:(?:both )?orders? )?" + LIST + MONEY + "(?:了)?[,，。.:： ]*(?<said>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The numbers ahead, and what is said of them: 1011和1027都付了. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\s*(?:(?:我|老板|主播|你好|刚刚?|剛剛?|已经|已經)[，, ]?){0,4}(?:给|給|为|為|把|替)?(?:我的?|(?:both )?orders? |both )?(?:订单号?|訂單號?|单号|單號)? ?" + LIST + MONEY
                    + "[，,:： ]*(?:一起|一块儿?|一塊兒?|一并|一併|合起来|合起來|两单|兩單|都|全|(?:have |are |were |is )?(?:both |all )?){0,4}(?<said>\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "I paid 111.8 for 1011 and 1027": behind the verb. */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:hi,? |hello,? )?(?:i(?:'ve| have|'ve just| just)? )?(?:already |just )?(?:sent|paid|transferred|wired) (?<sum>(?:you |over )?(?:[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:yuan|rmb|cny|kuai|元|块钱?)? )?)"
                    + "(?:(?:by|via|through|with|over|on) [a-z]{1,20} )?(?:for|to|towards) (?:both )?(?:my )?(?:orders? |numbers? )?" + LIST
                    + "(?![\\d.])(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    static boolean canBe(String words) {
        return AHEAD.matcher(words).matches() || BEHIND.matcher(words).matches();
    }

    /**
     * The numbers and what is said of a payment for them, as {@code /pay} takes it; empty where none is told of, or one of them is not the
     * speaker's.
     */
    static Optional<String> in(Turn turn, Predicate<String> isOwn) {
        var words = turn.said().replace('’', '\'');
        var behind = BEHIND.matcher(words);
        if (behind.matches()) {
            return told(turn, isOwn, behind.group("list"), "paid " + behind.group("sum").strip() + behind.group("rest"));
        }
        var ahead = AHEAD.matcher(words);
        return ahead.matches()
                ? told(turn, isOwn, ahead.group("list"), ahead.group("said"))
                : Optional.empty();
    }

    private static Optional<String> told(Turn turn, Predicate<String> isOwn, String list, String said) {
        var numbers = numbers(list);
        return numbers.stream().allMatch(isOwn)
                ? ToldPayment.told(turn, said.strip()).map(told -> String.join(",", numbers) + " " + told)
                : Optional.empty();
    }

    private static List<String> numbers(String list) {
        return NUMBER.matcher(list).results().map(MatchResult::group).distinct().toList();
    }

    /**
     * What is said of several of the speaker's orders; empty where one of the numbers is none of his, or nothing is due: it may be what a
     * payment is found by. Queries.
     */
    static Optional<SeveralPaid> of(Turn turn, String arguments) {
        var named = NUMBERS.matcher(arguments);
        if (!named.matches()) {
            return Optional.empty();
        }
        var said = named.group("said").strip();
        var numbers = numbers(named.group("list"));
        var own = PaymentFinding.of(turn.buyer().id()).stream()
                .filter(order -> numbers.contains(String.valueOf(order.number())))
                .toList();
        var due = own.stream()
                .filter(order -> PayingWords.due(order) > 0)
                .sorted(Comparator.comparing(CustomerOrder::id))
                .toList();
        var isOfThem = own.size() == numbers.size()
                && numbers.size() > 1
                && !due.isEmpty()
                && (said.isEmpty() || said.equals(ToldPayment.PAID) || PayingDialogue.isProof(said));
        return isOfThem
                ? Optional.of(new SeveralPaid(due, PayingDialogue.isProof(said) ? said : arguments))
                : Optional.empty();
    }

    /** Those that cost together what he says he has paid, wherever they go: all, or the only ones of which nothing else is said; else none. */
    static List<CustomerOrder> costing(Turn turn, List<CustomerOrder> due, String said) {
        var sum = PaidSum.in(said, turn.shop().currency()).orElse(PaidSum.UNTOLD);
        if (due.size() < 2 || sum == PaidSum.UNTOLD) {
            return List.of();
        }
        var open = due.stream()
                .filter(order -> PayingWords.toPay(order) == PayingWords.due(order))
                .toList();
        if (sum == PayingDialogue.sum(due) || sum == PayingDialogue.sum(open) && open.size() > 1) {
            return sum == PayingDialogue.sum(due) ? due : open;
        }
        if (open.size() > MOST) {
            return List.of();
        }
        var fitting = IntStream.range(0, 1 << open.size())
                .filter(some -> Integer.bitCount(some) > 1)
                .mapToObj(some -> IntStream.range(0, open.size())
                        .filter(at -> (some >> at & 1) == 1)
                        .mapToObj(open::get)
                        .toList())
                .filter(some -> PayingDialogue.sum(some) == sum)
                .limit(2)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : List.of();
    }
}
