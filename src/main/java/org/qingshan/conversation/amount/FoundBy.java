package org.qingshan.conversation.amount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The digits that a payment is found by, behind its sum: 尾号1234. */
public final class FoundBy {
    /** What names the digits at the end of a number of a bank, a card or a payment: 尾号, 后四位, 末五码. */
    public static final String ENDING = "(?:尾号|尾数|尾码|末尾|最?[后末](?:[三四五六3-6]?(?:位|码|个)(?:数字?|号码?)?|四))";

    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.])\\d{4,}+(?![\\d.]*\\d)");

    /** An order by its number, and what names it as one: 订单1002, 1002这单的钱, "order 1002". */
    private static final Pattern ORDER = Pattern.compile(
            "(?:(?:订单号?|单号|\\border(?: number| no\\.?)?)[ :：]*#?|(?<![\\d.¥￥$尾数四位号码]|[尾号数位码是] |\\b(?:ending|digits|in|with) )#?)(?<number>\\d{4,9})(?![\\d.])(?:号|这|那){0,2}(?:订?单子?)?的?(?:钱|款)?",
            Pattern.CASE_INSENSITIVE);

    private static final String SUM = "[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb|cny)?";

    private static final String KNOWN_BY = "(?:" + ENDING
            + "|卡号|交易号|流水号?|(?:the )?last (?:four |4 )?digits|(?:card )?ending(?: in)?)(?:是|为|are|is|were|[:： ]){0,3}\\d{3,6}";

    /** What leads to either: 我刚才付的是, "i paid". */
    private static final String LEAD =
            "(?:(?:我|刚才|刚刚?|之前|那笔|上面|付款|转账|银行卡?|微信|支付宝|的|哦|对了|一共|总共|i|it was|just now|the)[，, ]{0,2}){0,6}(?:(?:付|转|汇|打)(?:款|账|钱)?(?:成|的是|的|了|过|过去了?)*|paid|sent|transferred)?[:： ]{0,2}";

    private static final Pattern SUM_WITH_DIGITS = Pattern.compile(
            "\\s*" + LEAD + SUM + "[，,。 ]{0,3}" + KNOWN_BY + "[。.!！~～ ]*|\\s*" + LEAD + KNOWN_BY + "[，,。 ]{1,3}" + LEAD
                    + SUM + "[。.!！~～ ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOUR = Pattern.compile("(\\d{4})[.。!！]?");

    private FoundBy() {}

    /** Whether these simplified words are a sum and such digits, and nothing else: 67.8 尾号1234, "67.80, last digits 1234". */
    public static boolean isSumWithDigits(String said) {
        return SUM_WITH_DIGITS.matcher(said).matches();
    }

    /** Four figures and nothing else: they may be such digits, or a sum. */
    public static Optional<String> bare(String words) {
        var four = FOUR.matcher(words.strip());
        return four.matches() ? Optional.of(four.group(1)) : Optional.empty();
    }

    /** The numbers in simplified words that may be of orders, since nothing says that a payment is found by them. */
    public static List<String> orders(String said) {
        return ORDER.matcher(said)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The words without the names of these orders. */
    public static String withoutOrders(String said, Predicate<String> these) {
        return ORDER.matcher(said)
                .replaceAll(found -> these.test(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()));
    }

    /** Whether any are said. */
    public static boolean isSaid(String words) {
        return DIGITS.matcher(words).find();
    }

    /** Whether what is said has none that were not said before: other digits are of another payment. */
    public static boolean isTheSame(String before, String words) {
        return in(before).containsAll(in(words));
    }

    private static Set<String> in(String words) {
        return DIGITS.matcher(Amounts.plain(words))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
