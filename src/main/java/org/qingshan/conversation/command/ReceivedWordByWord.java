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
import org.qingshan.domain.order.CustomerOrder;

/**
 * Reads what a host says of money that has come word by word: numbers of orders, sums, and else nothing but what tells that it came, how,
 * and for which: 1001和1002的钱一起到了94.6, "1001 and 1002 paid together, 94.60". One word besides, and nothing is read.
 */
final class ReceivedWordByWord {
    private static final int MOST_NUMBERS = 9;

    private static final String CURRENCY = "(?:元|块钱?|yuan|rmb)";

    private static final String DONE = "(?:过来|来|给我们?|好|清|完|全|齐|过)?(?=了|的|过|现金| ?[¥￥]?\\d{1,3}(?!\\d))";

    /** That it came, and nothing else can have. */
    private static final String SURE = "收到|收款|到账|进账|入账|到付|付清|付款|已付|(?:(?:付|转|汇)(?:款|钱|账)?|[给打交](?:款|钱|账))" + DONE
            + "|[打给交](?:过来|给我们?)(?=了|的)|[给交][清齐](?=了|的)|\\b(?:got|received|paid|settled|transferred)\\b";

    /** A parcel may have been packed and sent: it is money only beside some, or beside who pays. */
    private static final String GIVEN = "[给打交]" + DONE + "|\\b(?:sent|gave)\\b";

    private static final String PAYER = "[他她](?:们|一起)?|买家|客人|客户|\\b(?:he|she|they|me|us)\\b";

    /** What they sent is a parcel. */
    private static final String SHOP = "\\b(?:i|we|i've|we've)\\b";

    /** Goods may have come, too, or a parcel. */
    private static final String LOOSE = "收|到|来|\\b(?:came|come|arrived|in|here|took|taken|collected|have)\\b";

    private static final String MONEY = "钱|货款|款|转账|付款|\\b(?:money|payments?|transfers?)\\b";

    private static final String BESIDE =
            "的|了|啦|是|有|已经?|都|也|刚刚?|刚才|今[天早晚]|昨[天晚]|又|两|三|几|俩|个|单|笔|订单|共|当面|亲自|店里|我们?(?=.{0,4}收)|分别"
                    + "|通过|用|从|微信|支付宝|云闪付|银行卡?|和|跟|与|及|加|[、,+&:()]"
                    + "|\\b(?:and|for|of|from|orders?|both|all|the|is|are|was|were|has|been|just|already|now|today|his|her|their|a|one|single|respectively"
                    + "|by|via|through|with|on|over|as|wechat|alipay|bank|card|pay)\\b";

    private static final String IN_ALL =
            "一共|总共|合计|总计|一起|一齐|一块儿?|一并|合起来|加起来|\\b(?:together|altogether|combined|total|in (?:all|total|one))\\b";

    private static final Pattern WORD = Pattern.compile("(?<total>" + IN_ALL + ")|(?<each>各自?|\\beach\\b)"
            + "|(?:订单号?|单号|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d]| ?" + CURRENCY + ")(?:号|这|那){0,2}"
            + "|\\d{1,2} ?(?:[个单笔]|orders?\\b|payments?\\b)"
            + "|(?<sum>[¥￥] ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2})?)(?![.\\d])(?: ?" + CURRENCY + "\\d?)?"
            + "|(?<cash>现金|\\bcash\\b)|(?<sure>" + SURE + ")|(?<given>" + GIVEN + ")|(?<payer>" + PAYER + ")|(?<shop>"
            + SHOP + ")|(?<money>" + MONEY + ")|(?<loose>" + LOOSE + ")|"
            + BESIDE);

    private static final Pattern END = Pattern.compile("[.! ]*");

    private final List<String> numbers = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();
    private boolean isInAll;
    private boolean isInAllBehind;
    private boolean isEach;
    private boolean isCome;
    private boolean isLoose;
    private boolean isOfMoney;
    private boolean isGiven;
    private boolean isOfPayer;
    private boolean isOfShop;

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
        isInAllBehind |= word.group("total") != null && numbers.size() > 1;
        isEach |= word.group("each") != null;
        isCome |= word.group("sure") != null || word.group("cash") != null;
        isLoose |= word.group("loose") != null;
        isOfMoney |= word.group("money") != null;
        isGiven |= word.group("given") != null;
        isOfPayer |= word.group("payer") != null;
        isOfShop |= word.group("shop") != null;
        hearsFigures(word.group("number"), word.group("sum") == null ? null : word.group());
    }

    /** 一共1500 behind them: a sum in all, though an order could be called so. */
    private void hearsFigures(@Nullable String number, @Nullable String sum) {
        if (sum != null) {
            sums.add(sum.replace(" ", ""));
        } else if (number != null
                && isInAll
                && numbers.size() > 1
                && sums.isEmpty()
                && (isInAllBehind
                        || CustomerOrder.numbered(Integer.parseInt(number)).isEmpty())) {
            sums.add(number);
        } else if (number != null && !numbers.contains(number)) {
            numbers.add(number);
        }
    }

    private Optional<String> told() {
        boolean isOneForSeveral = numbers.size() > 1 && sums.size() == 1;
        boolean isTold = isCome
                || isGiven && !isOfShop && (isOfMoney || isOfPayer || !sums.isEmpty())
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
