package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;

/**
 * Reads what a host says of money that has come word by word: numbers of orders, sums, and else nothing but what tells that it came, how,
 * and for which: 1001和1002的钱一起到了94.6, "1001 and 1002 paid together, 94.60". One word besides, and nothing is read.
 */
final class ReceivedWordByWord {
    private static final int MOST_NUMBERS = 9;

    private static final String CURRENCY = "(?:元|块钱?|yuan|rmb)";

    /** That it came, and nothing else can have. */
    private static final String SURE =
            "收到|收款|到账|进账|入账|到付|付清|付款|已付|(?:付|给|转|打|汇|交)(?:款|钱|账)?(?:过来|来|给我们?|好|清|完|全|齐|过)?(?=了|的|过|现金| ?[¥￥]?\\d{1,3}(?!\\d))|\\b(?:got|received|paid|settled|sent|transferred|gave)\\b";

    /** Goods may have come, too, or a parcel. */
    private static final String LOOSE = "收|到|来|\\b(?:came|come|arrived|in|here|took|taken|collected|have)\\b";

    private static final String MONEY = "钱|货款|款|转账|付款|\\b(?:money|payments?|transfers?)\\b";

    private static final String BESIDE =
            "的|了|啦|是|有|已经?|都|也|刚刚?|刚才|今[天早晚]|昨[天晚]|又|两|三|几|俩|个|单|笔|订单|共|[他她](?:们|一起)?|买家|客人|客户|当面|亲自|店里|我们?(?=.{0,4}收)|分别"
                    + "|通过|用|从|微信|支付宝|云闪付|银行卡?|和|跟|与|及|加|[、,+&:()]"
                    + "|\\b(?:and|for|of|from|orders?|both|all|the|is|are|was|were|has|been|just|already|now|today|i|we|i've|we've|he|she|they|me|us|his|her|their|a|one|single|respectively"
                    + "|by|via|through|with|on|over|as|wechat|alipay|bank|card|pay)\\b";

    private static final String IN_ALL =
            "一共|总共|合计|总计|一起|一齐|一块儿?|一并|合起来|加起来|\\b(?:together|altogether|combined|total|in (?:all|total|one))\\b";

    private static final Pattern WORD = Pattern.compile("(?<total>" + IN_ALL + ")|(?<each>各自?|\\beach\\b)"
            + "|(?:订单号?|单号|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d]| ?" + CURRENCY + ")(?:号|这|那){0,2}"
            + "|(?<sum>[¥￥] ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2})?)(?![.\\d])(?: ?" + CURRENCY + "\\d?)?"
            + "|(?<cash>现金|\\bcash\\b)|(?<sure>" + SURE + ")|(?<money>" + MONEY + ")|(?<loose>" + LOOSE + ")|"
            + BESIDE);

    private static final Pattern END = Pattern.compile("[.! ]*");

    private final List<String> numbers = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();
    private boolean isInAll;
    private boolean isEach;
    private boolean isCome;
    private boolean isLoose;
    private boolean isOfMoney;

    private ReceivedWordByWord() {}

    /** As the arguments of {@code /received}; empty where it is anything else. */
    static Optional<String> in(String plain) {
        var read = new ReceivedWordByWord();
        var word = WORD.matcher(plain);
        int at = 0;
        while (at < plain.length()
                && !END.matcher(plain).region(at, plain.length()).matches()) {
            if (plain.charAt(at) == ' ') {
                at++;
            } else if (word.region(at, plain.length())
                            .useTransparentBounds(true)
                            .lookingAt()
                    && word.end() > at
                    && read.numbers.size() <= MOST_NUMBERS) {
                read.hears(word);
                at = word.end();
            } else {
                return Optional.empty();
            }
        }
        return read.told();
    }

    private void hears(Matcher word) {
        isInAll |= word.group("total") != null;
        isEach |= word.group("each") != null;
        isCome |= word.group("sure") != null || word.group("cash") != null;
        isLoose |= word.group("loose") != null;
        isOfMoney |= word.group("money") != null;
        hearsFigures(word.group("number"), word.group("sum") == null ? null : word.group());
    }

    /** 一共1500: a sum in all, though an order could be called so. */
    private void hearsFigures(@Nullable String number, @Nullable String sum) {
        if (sum != null) {
            sums.add(sum.replace(" ", ""));
        } else if (number != null && isInAll && numbers.size() > 1 && sums.isEmpty()) {
            sums.add(number);
        } else if (number != null && !numbers.contains(number)) {
            numbers.add(number);
        }
    }

    private Optional<String> told() {
        boolean isOneForSeveral = numbers.size() > 1 && sums.size() == 1;
        boolean isTold = isCome
                || isLoose && isOfMoney
                || (isLoose || isOfMoney) && !sums.isEmpty()
                || isOneForSeveral && sums.get(0).contains(".");
        if (!isTold || numbers.isEmpty()) {
            return Optional.empty();
        }
        var ofAll = String.join(",", numbers);
        if (sums.isEmpty()) {
            return Optional.of(ofAll);
        }
        boolean isOne = sums.size() == 1;
        if (isOne && (!isEach || numbers.size() == 1)) {
            return Optional.of(ofAll + " " + sums.get(0));
        }
        return isOne || sums.size() == numbers.size() || isReckoned()
                ? Optional.of(IntStream.range(0, numbers.size())
                        .mapToObj(at -> numbers.get(at) + " " + sums.get(isOne ? 0 : at))
                        .collect(Collectors.joining(",")))
                : Optional.empty();
    }

    /** Behind the sum of each stands what they are in all. */
    private boolean isReckoned() {
        return isInAll
                && sums.size() == numbers.size() + 1
                && minor(sums.stream().limit(numbers.size()))
                        == minor(sums.stream().skip(numbers.size()));
    }

    private static long minor(Stream<String> some) {
        return some.mapToLong(sum -> Amounts.money(sum, "CNY").orElse(0L)).sum();
    }
}
