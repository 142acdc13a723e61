package org.qingshan.conversation.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.dialogue.PaidAhead;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/**
 * Orders that somebody says he has paid together: "paid 1016 and 1020", 1011和1027都付了, or a sum that several cost.
 *
 * @param orders those of which he may say so
 * @param settled those that need nothing more
 * @param cart what he has not ordered yet and names with them; empty for none
 * @param said what he says of it, in words of his own
 */
record SeveralPaid(List<CustomerOrder> orders, List<CustomerOrder> settled, Optional<CustomerOrder> cart, String said) {
    /** As {@code /pay} takes it: each of them, as it was said. */
    static final String EACH = "each";

    private static final String LIST =
            "(?<list>#?\\d{4,9}(?:号|號)?(?:订?单|訂?單)?(?:(?: and |, and |[ ,，、和跟与與及&] ?)#?\\d{4,9}(?![\\d.])){1,7})(?:号|號|这|這|那|两|兩|几|幾){0,3}(?:订?单|訂?單)?";

    private static final String MONEY = "(?:的?(?:钱|錢|款))?";

    private static final Pattern NUMBERS = Pattern.compile(
            "(?:for )?(?:(?:both )?orders? )?" + LIST + MONEY + "(?:了)?(?<end>[,，。.:： ]*)(?<said>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The numbers ahead, and what is said of them: 1011和1027都付了. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\s*(?:(?:我|老板|主播|你好|刚刚?|剛剛?|已经|已經)[，, ]?){0,4}(?:给|給|为|為|把|替)?(?:我的?|(?:both )?orders? |both )?(?:订单号?|訂單號?|单号|單號)? ?"
                    + LIST + MONEY
                    + "[，,:： ]*(?:一起|一块儿?|一塊兒?|一并|一併|合起来|合起來|两单|兩單|都|全|(?:have |are |were |is )?(?:both |all )?){0,4}(?<said>\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "I paid 111.8 for 1011 and 1027": behind the verb. */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:hi,? |hello,? )?(?:i(?:'ve| have|'ve just| just)? )?(?:already |just )?(?:sent|paid|transferred|wired) (?<sum>(?:you |over )?(?:[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:yuan|rmb|cny|kuai|元|块钱?)? )?)"
                    + "(?:(?:by|via|through|with|over|on) [a-z]{1,20} )?(?:for|to|towards) (?:both )?(?:my )?(?:orders? |numbers? )?"
                    + LIST
                    + "(?![\\d.])(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String AT_ONCE =
            "(?: together| at once| in one go| already| now| with one payment| in one payment){0,2}";

    private static final String ALL_SUM = "(?<sum>[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})?(?: ?(?:yuan|rmb|cny|kuai))?)";

    /** All that are due, by how many they are: 两单都付了, "both orders are paid". */
    private static final Pattern ALL = Pattern.compile(
            "\\s*(?:(?:我的?|老板|主播|你好|这|這)[，, ]?){0,4}(?:(?<two>两|兩|俩|倆|2)|(?<three>三|3)|几|幾|所有|全部)个?(?:的)?(?:订?单子?|訂?單子?)(?:的?(?:钱|錢|款))?(?:我|[，, ]){0,2}(?:一起|一共|总共|總共|合计|合計|共|都|全部?|一块儿?|一塊兒?|已经|已經|一次性?|一并|一併){0,3}(?<said>\\S.*)"
                    + "|\\s*(?:我|老板|[，, ]){0,3}(?:都|全部?|已经|已經|一起|一块儿?|一塊兒?|一并|一併|一次性?){1,3}(?<plain>[付转轉汇匯][好清完]?(?:款|钱|錢)?(?:给你们?|給你們?|过去|過去){0,2}[了啦])[。.!！~～ ]*"
                    + "|\\s*(?:hi,? |hello,? )?(?:i(?:'ve| have)? )?(?:already |just )?paid (?:" + ALL_SUM
                    + " )?(?:for )?(?:(?<both>both|the two|them both)|(?<all3>all three|all 3|the three)|them all|all|everything)(?: of (?:them|my orders)| (?:the |my )?orders?)?"
                    + AT_ONCE + "(?:[,:]? " + ALL_SUM.replace("<sum>", "<sum2>") + ")?[.! ]*"
                    + "|\\s*(?:(?<both2>both)|all(?: (?<all32>three|3))?)(?: of)?(?: (?:my|them))?(?: orders)?(?: are| were| have been)?(?: now| already)? paid(?: for)?"
                    + AT_ONCE + "[.! ]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** 1001付了67.8，1002付了18.8: one of them, and what stands between two. */
    private static final Pattern ONE = Pattern.compile(
            "(?:订单号?|訂單號?|单号|單號|order )?#?(?<number>\\d{4,9}+)(?![.\\d])(?:号|號)?(?:订?单|訂?單)?(?:的|也|已经?|已經|我|是)?(?:付|转|轉|汇|匯|paid)?(?:款|钱|錢|账|賬)?[了的]?[:： ]*(?<sum>[¥￥]?\\d{1,6}(?:\\.\\d{1,2})?)(?![.\\d]) ?(?:元|块钱?|塊錢?|yuan)?"
                    + "|(?<sum2>[¥￥]?\\d{1,6}(?:\\.\\d{1,2})?)(?![.\\d]) ?(?:元|yuan)? for (?:order )?#?(?<number2>\\d{4,9}+)(?![.\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile(",? and |[，,、；; 和跟與与。]{1,3}", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAID = Pattern.compile("[付转轉汇匯](?:款|钱|錢)?[了的]|\\bpaid\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAID_AHEAD = Pattern.compile(
            "(?:i(?:'ve| have)? )?(?:already |just )?paid |(?:我|老板|已经|已經|刚刚?|剛剛?|[付转轉汇匯](?:款|钱|錢)?了|[，, ]){0,4}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    static boolean canBe(String words) {
        return AHEAD.matcher(words).matches()
                || BEHIND.matcher(words).matches()
                || ALL.matcher(words).matches()
                || !each(words).isEmpty();
    }

    /**
     * The numbers and what is said of a payment for them, as {@code /pay} takes it; empty where none is told of, or one of them is not the
     * speaker's.
     */
    static Optional<String> in(Turn turn, Predicate<String> isOwn) {
        var words = turn.said().replace('’', '\'');
        var each = each(words);
        // 1001 1002 1003 1004都付了 names four orders.
        if (!each.isEmpty()
                && each.values().stream().noneMatch(sum -> NUMBER.matcher(sum).matches() && isOwn.test(sum))) {
            return each.keySet().stream().allMatch(isOwn)
                    ? Optional.of(EACH)
                    : ofSomebody(turn, isOwn, List.copyOf(each.keySet()));
        }
        var behind = BEHIND.matcher(words);
        if (behind.matches()) {
            return told(
                    turn,
                    isOwn,
                    behind.group("list"),
                    "paid " + behind.group("sum").strip() + behind.group("rest"));
        }
        var all = ALL.matcher(words);
        if (all.matches()) {
            return ofAll(turn, all);
        }
        var ahead = AHEAD.matcher(words);
        return ahead.matches() ? told(turn, isOwn, ahead.group("list"), ahead.group("said")) : Optional.empty();
    }

    private static Optional<String> told(Turn turn, Predicate<String> isOwn, String list, String said) {
        var numbers = numbers(list);
        var told = ToldPayment.told(turn, said.strip());
        return numbers.stream().allMatch(isOwn)
                ? told.map(one -> String.join(",", numbers) + " " + one)
                : told.flatMap(one -> ofSomebody(turn, isOwn, numbers));
    }

    /** One of them is somebody else's. */
    private static Optional<String> ofSomebody(Turn turn, Predicate<String> isOwn, List<String> numbers) {
        return numbers.stream()
                .filter(number -> !isOwn.test(number))
                .flatMap(number -> UnsureSum.ofSomebody(turn, number).stream())
                .findFirst();
    }

    /** All that are due; of fewer than he names with what is paid already; where they are more, or fewer all the same, it is asked which. */
    private static Optional<String> ofAll(Turn turn, Matcher all) {
        var due = PaymentFinding.dueOf(turn.buyer().id());
        int count = isOne(all, "two", "both", "both2") ? 2 : isOne(all, "three", "all3", "all32") ? 3 : 0;
        var said = Stream.of(all.group("said"), sum(all, "sum"), sum(all, "sum2"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ToldPayment.PAID);
        var told = ToldPayment.told(turn, said);
        if (told.isEmpty() || due.isEmpty()) {
            return told.filter(one -> turn.isPrivate());
        }
        if (count > 0 && due.size() > count) {
            return told.map(one -> one.equals(ToldPayment.PAID) ? TakingSeveral.which(count) : one);
        }
        var cart = count == due.size() + 1 ? PaidAhead.cartOf(turn) : Optional.<CustomerOrder>empty();
        var settled = PaymentFinding.of(turn.buyer().id()).stream()
                .filter(order -> !due.contains(order)
                        && !order.status().isOff()
                        && order.payment() != null
                        && order.payment().isPaid())
                .limit(cart.isPresent() ? 0 : Math.max(0, count - due.size()));
        var numbers = Stream.of(due.stream(), settled, cart.stream())
                .flatMap(some -> some)
                .map(order -> String.valueOf(order.number()))
                .toList();
        if (due.size() > 1 && count > numbers.size()) {
            return told.map(one -> one.equals(ToldPayment.PAID) ? TakingSeveral.which(due.size()) : one);
        }
        return numbers.size() == 1 ? told : told.map(one -> String.join(",", numbers) + " " + one);
    }

    private static @Nullable String sum(Matcher all, String name) {
        return all.group(name) == null ? null : "paid " + all.group(name);
    }

    /** Whether he says that all is paid, or so many, and names none. */
    static boolean isOfAll(String said) {
        return ALL.matcher(said.replace('’', '\'')).matches();
    }

    private static boolean isOne(Matcher all, String... names) {
        return Stream.of(names).anyMatch(one -> all.group(one) != null);
    }

    /** What is said of several of his orders one by one, as {@code /pay} takes each of them: 1001付了67.8，1002付了18.8; empty where it is anything else. */
    static Map<String, String> each(String said) {
        Map<String, String> each = new LinkedHashMap<>();
        var words = said.strip();
        var ahead = PAID_AHEAD.matcher(words);
        var at = ahead.lookingAt() ? ahead.end() : 0;
        var one = ONE.matcher(words);
        for (one.region(at, words.length()); one.lookingAt(); one.region(at, words.length())) {
            var isSumFirst = one.group("number") == null;
            each.put(one.group(isSumFirst ? "number2" : "number"), one.group(isSumFirst ? "sum2" : "sum"));
            var between = BETWEEN.matcher(words).region(one.end(), words.length());
            at = between.lookingAt() ? between.end() : one.end();
        }
        var isAll = words.substring(at).matches("(?:都?[付转轉汇匯][了啦]|元|块)?[。.!！ ]{0,3}");
        return isAll && each.size() > 1 && PAID.matcher(words).find() ? each : Map.of();
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
        var cart = PaidAhead.cartOf(turn).filter(one -> numbers.contains(String.valueOf(one.number())));
        var own = PaymentFinding.of(turn.buyer().id()).stream()
                .filter(order -> numbers.contains(String.valueOf(order.number())))
                .filter(order -> cart.filter(order::equals).isEmpty())
                .toList();
        var provable = own.stream()
                .filter(PaymentFinding::isProvable)
                .sorted(Comparator.comparing(CustomerOrder::id))
                .toList();
        var others = own.stream()
                .filter(order -> !provable.contains(order))
                .sorted(Comparator.comparing(CustomerOrder::id))
                .toList();
        boolean isOfThem = own.size() + cart.stream().count() == numbers.size()
                && numbers.size() > 1
                && !provable.isEmpty()
                && (said.isEmpty()
                        || said.equals(ToldPayment.PAID)
                        || PayingDialogue.isProof(said)
                        || isSaidBehind(turn, named.group("end")));
        return isOfThem
                ? Optional.of(new SeveralPaid(
                        provable,
                        others,
                        cart,
                        PayingDialogue.isProof(said)
                                ? said
                                : inWords(
                                        turn,
                                        Stream.concat(own.stream(), cart.stream())
                                                .toList())))
                : Optional.empty();
    }

    /** Of whoever has said ahead that he has paid them, and says something else behind them: 付了1001和1002，什么时候发. */
    private static boolean isSaidBehind(Turn turn, String end) {
        return !end.isBlank()
                && PAID_AHEAD.matcher(turn.said()).lookingAt()
                && PAID.matcher(turn.said()).find();
    }

    /** As the desk reads it; who has typed a command has said no sentence. */
    private static String inWords(Turn turn, List<CustomerOrder> orders) {
        var numbers = orders.stream().map(CustomerOrder::number).sorted().toList();
        return turn.said().startsWith("/")
                ? turn.words().numbers(numbers)
                        + turn.words().gap()
                        + turn.words().pay().paidButton()
                : turn.said();
    }
}
