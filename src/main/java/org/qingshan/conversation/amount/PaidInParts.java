package org.qingshan.conversation.amount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.SaidNumber;

/** Reads in one sentence that somebody has paid in several parts: 付了2次，每次33.9, 先付了20又付了47.8, "paid twice, 33.9 each". */
final class PaidInParts {
    /** Who pays oftener gives a list. */
    private static final int MOST_TIMES = 12;

    private static final String COUNT = "(?<n>\\d{1,2}|[一二两三四五六七八九十俩仨])";

    private static final String SUM = "\\d{1,6}(?:\\.\\d{1,2})?";

    /** Of paying, not of asking or of sending: 催了2次, 分2次发货, "asked you twice". */
    private static final Pattern TIMES = Pattern.compile(
            "(?:分(?:成|开)?)?(?<![第每.\\d])(?<!(?:催|问|说|等|退|发|寄|送|看|来)了?)" + COUNT + " ?(?:次|笔|回|遍)(?![扣费发寄送才])"
                    + "|\\b(?:in )?(?<n2>\\d{1,2}) (?:equal )?(?:times|parts|payments|instal?lments|transfers|goes)\\b"
                    + "|(?<=^|\\b(?:paid|sent|transferred)(?: it| you)? |\\d )(?<twice>twice)\\b|分开(?:付|转|打|汇)|分批");

    /** A sum that was paid, whatever it is made of: 付了67.8（29.9x2+8运费）. */
    private static final Pattern AT_VERB =
            Pattern.compile("(?:^|[付转打汇]了?(?:款|钱)?|\\b(?:paid|sent|transferred)) ?[¥$]? ?" + SUM
                    + "(?![\\d.]*\\d)(?! ?(?:元|块钱?|yuan|rmb)? ?[x×*])");

    /** 还有8块运费再付: that is not paid. */
    static final Pattern TO_COME = Pattern.compile(
            "(?:还有|还差|还要|剩)[^,，。;；]{0,10}(?:再付|没付|未付|待付|要付)|\\b(?:still to pay|will pay|to be paid)\\b");

    /** Each of the parts is as much. */
    private static final Pattern EACH = Pattern.compile(
            "每[次笔回遍]|各|都是|一[次笔回]|\\b(?:each|every|apiece|per payment|per transfer|at a time|a time|a piece)\\b|\\b(?:payments|transfers|instal?lments|parts|times) of\\b|\\btwice\\b");

    /** 33.9 x 2. */
    private static final Pattern PRODUCT = Pattern.compile("(?<![\\d.])(?:(?<sum>" + SUM
            + ") ?(?:元|块钱?|yuan|rmb)? ?[x×*] ?(?<n>\\d{1,2})|(?<n2>\\d{1,2}) ?[x×*] ?[¥$]? ?(?<sum2>" + SUM
            + "))(?![\\d.]*\\d)");

    /** The first of, and another: what only counts a part. */
    private static final Pattern COUNTING = Pattern.compile("(?<![分成了付转打汇])一[次笔]|第[一二三四1-4][次笔回]|(?:另|又|再)一?[次笔]");

    private static final Pattern IN_ALL = Pattern.compile(
            "(?:总共|一共|合计|总计|共计?|加起来|\\b(?:in total|in all|altogether|totall?ing|total))(?:是|付了?|转了?|of|to|[:： ]){0,3}[¥$]? ?(?<sum>"
                    + SUM
                    + ")(?![\\d.]*\\d)|[¥$]?(?<![\\d.])(?<sum2>" + SUM
                    + ") ?(?:元|块钱?|yuan|rmb|cny)? (?:in total|in all|altogether)\\b");

    private static final Pattern CANDIDATE = Pattern.compile("[¥$]? ?(?<![\\p{Alnum}.])(?!\\d{4}(?!\\d|\\.\\d))" + SUM
            + "(?!\\d|\\.\\d|[a-z])(?: ?(?:元|块钱?)(?:[\\d一二两三四五六七八九](?![\\d年月日号点])[毛角]?)?)?"
            + "|[零一二两三四五六七八九十百千]{1,9}(?:点[零一二三四五六七八九]{1,2})?(?:元|块钱?)(?:[一二两三四五六七八九](?![年月日号点])[毛角]?)?");

    /** That one sum comes to the other. */
    private static final Pattern ADDS =
            Pattern.compile("[和跟与加又再另+&]|然后|后来|接着|还有|\\b(?:and|then|plus|another|again|later|afterwards|more)\\b");

    /** What stands between two sums of a list, and says nothing else. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[\\s，,、；;。.:：()（）+&¥$元块钱我也都是的了给付转打汇补过款用和跟与加上又再另外先你们天]|然后|后来|接着|还有|昨天|今天|早上|上午|下午|晚上|刚才|刚刚|微信|支付宝|银行卡?"
                    + "|\\b(?:i|paid|sent|transferred|have|the|a|an|first|second|other|part|payment|of|was|for|you|now|just|today|yesterday|yuan|rmb|cny|kuai|and|then|plus|another|again|later|afterwards|more|once)\\b){0,24}+");

    private static final int LONGEST = 120;

    private PaidInParts() {}

    /**
     * The sums of the parts, in minor units; those that are named, or so many of one; empty where no parts are told of, or nobody can tell.
     *
     * @param plain in figures, in small letters
     */
    static List<Long> in(String plain, Pattern noSum, String currency) {
        if (plain.length() > LONGEST || TO_COME.matcher(plain).find()) {
            return List.of();
        }
        var product = PRODUCT.matcher(noSum.matcher(plain).replaceAll("；"));
        if (!AT_VERB.matcher(plain).find() && product.find()) {
            var first = product.group("sum") != null;
            return times(
                    Integer.parseInt(product.group(first ? "n" : "n2")),
                    product.group(first ? "sum" : "sum2"),
                    currency);
        }
        var parts = IN_ALL.matcher(plain).replaceAll("；");
        var isCounted = TIMES.matcher(parts).find();
        var listed = COUNTING.matcher(TIMES.matcher(parts).replaceAll("；")).replaceAll("又");
        var rest = noSum.matcher(listed).replaceAll("；");
        var sums = CANDIDATE.matcher(rest).results().toList();
        if (isCounted && sums.size() == 1 && EACH.matcher(plain).find()) {
            return times(count(times(plain)), sums.get(0).group(), currency);
        }
        return sums.size() < 2 || !areListed(rest, sums, isCounted)
                ? List.of()
                : sums.stream()
                        .flatMap(found -> money(found.group(), currency).stream())
                        .toList();
    }

    /** What is paid by these parts; of which one may be what the others come to, 付了20和47.8，一共67.8. */
    static long sum(List<Long> parts, String plain, String currency) {
        var all = parts.stream().mapToLong(Long::longValue).sum();
        var named = IN_ALL.matcher(plain);
        if (named.find()) {
            return money(named.group("sum") == null ? named.group("sum2") : named.group("sum"), currency)
                    .orElse(all);
        }
        var most = parts.stream().max(Comparator.naturalOrder()).orElse(0L);
        return parts.size() > 2 && 2 * most == all ? most : all;
    }

    private static Matcher times(String plain) {
        var times = TIMES.matcher(plain);
        times.find();
        return times;
    }

    private static int count(Matcher times) {
        var said = Stream.of("n", "n2")
                .map(times::group)
                .filter(one -> one != null)
                .findFirst();
        return times.group("twice") != null
                ? 2
                : said.map(one -> one.replace('俩', '两').replace('仨', '三'))
                        .flatMap(SaidNumber::begin)
                        .map(number -> number.value().intValue())
                        .orElse(0);
    }

    private static List<Long> times(int times, String sum, String currency) {
        return times < 2 || times > MOST_TIMES
                ? List.of()
                : money(sum, currency)
                        .map(each ->
                                IntStream.range(0, times).mapToObj(one -> each).toList())
                        .orElse(List.of());
    }

    private static boolean areListed(String rest, List<MatchResult> sums, boolean isCounted) {
        var gaps = IntStream.range(1, sums.size())
                .mapToObj(at ->
                        rest.substring(sums.get(at - 1).end(), sums.get(at).start()))
                .toList();
        return gaps.stream()
                        .allMatch(gap -> BETWEEN.matcher(gap).matches()
                                && (isCounted
                                        || gaps.size() > 1
                                        || ADDS.matcher(gap).find()))
                && (isCounted || gaps.stream().anyMatch(gap -> ADDS.matcher(gap).find()));
    }

    private static Optional<Long> money(String sum, String currency) {
        return Amounts.money(sum.strip().replaceFirst("^\\$ ?", ""), currency).filter(money -> money > 0);
    }
}
