package org.qingshan.conversation.amount;

import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.SaidNumber;

/** Reads how much somebody says he has paid, among last digits, order numbers and times of day. */
public final class PaidSum {
    /** Of more than one nobody can tell how much came in all. */
    public static final long UNTOLD = 0;

    private static final String MONTH =
            "\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*uary|ch|il|ust|[a-z]*ber)?\\b";

    private static final String DIGITS = "[^\\d,，。;；¥￥]{0,6}\\d[\\d*]{2,}";

    /** What a payment is found by at a bank, and its name before it. */
    private static final String AT_BANK = "(?:" + FoundBy.ENDING + "|卡号|账户|账号|流水号?|交易号|凭证号?|参考号|手机号?|电话"
            + "|\\bending(?: in| with)?|\\blast (?:(?:four|4) )?digits?|\\blast (?:four|4)|\\b(?:card|account|ref(?:erence)?|transaction|receipt)(?: (?:no|number))?)"
            + DIGITS;

    private static final Pattern OF_BANK = Pattern.compile(AT_BANK, Pattern.CASE_INSENSITIVE);

    /** Numbers that are no sum: by what stands before them, or by what they count. */
    private static final Pattern NO_SUM =
            Pattern.compile(AT_BANK + "|(?:单号|订单号?|订单|#|\\border(?: (?:no|number))?)" + DIGITS
                    + "|\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?|\\d{1,2}点(?:\\d{1,2}分?)?|\\d{1,4}年|\\d{1,2}月(?:\\d{1,2}[日号])?|\\d{1,2}[日号]"
                    + "|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{7,}|\\d{1,2} ?(?:am|pm)\\b|[\\d.一二两三四五六七八九十]++ ?(?:箱|盒|袋|份|斤|公斤|个|单(?!号)|笔|次|分钟|秒|小时|钟头|刻钟|楼|层|栋|幢|室|boxes|box|bags?|jin|kg|orders?"
                    + "|(?:min(?:ute)?|hour|hr|sec(?:ond)?|day|week|month)s?\\b|floor|(?:天|周|星期)(?=[前后内]|\\P{L}|$))"
                    + "|\\bat \\d{1,2}(?![\\d.:])|\\b(?:all \\d{1,2}|the [2-9])(?![\\d.])(?! ?(?:yuan|rmb|cny|kuai))|\\d{1,2} "
                    + MONTH + "|" + MONTH + "\\.? \\d{1,2}(?![\\d.])");

    /** The point behind it may end the sentence. */
    private static final String FIGURES = "\\d{1,6}(?:\\.\\d{1,2})?(?!\\d|\\.\\d)";
    /** Not the four digits that a payment is found by, nor a part of some other name. */
    private static final String BARE = "(?!\\d{4}(?!\\d|\\.\\d))" + FIGURES + "(?!\\p{Alnum})";

    private static final String WORDS = "[零一二两三四五六七八九十百千]{1,9}";

    /** What he paid before comes to it. */
    private static final Pattern BESIDE = Pattern.compile(
            "[又补另]|再(?!查|看|核|确认|说|问|等|发|帮|给我)|剩下|剩余|剩的|余款|余下|尾款|差额|差价|差的|\\b(?:another|more|again|additional|remaining|rest|remainder|other(?= part\\b|[,:]? [¥$]?\\d))\\b");

    /** "I paid half, 18.95" names one sum; "two and a half" is a number. */
    private static final Pattern HALF =
            Pattern.compile("(?<!\\band )(?<!\\band a )\\bhalf\\b(?! (?:a )?(?:yuan|kuai)\\b)");

    private static final Pattern REST = Pattern.compile(
            "剩下|剩余|剩的|余款|余下|尾款|差额|差价|\\b(?:rest|remaining|remainder|balance|difference|outstanding)\\b");

    /** As surely as they are sums. */
    private static final List<Pattern> SUMS = List.of(
            Pattern.compile("[¥￥$] ?" + FIGURES + "|(?:rmb|cny) ?" + FIGURES + "|(?:" + FIGURES + "|" + WORDS
                    + ") ?(?:(?:元|块钱?|圆)(?:[\\d一二两三四五六七八九]{1,2}(?![\\d年月日号点]) ?[毛角]?)?|yuan|rmb|cny|kuai)"),
            Pattern.compile("(?:付|转|打|汇|给|交|paid|transferred|sent)(?:过|好|清)?(?:款|钱|账)?(?:给?你们?)?(?:过去)?了? ?(?:you )?("
                    + BARE + ")"),
            Pattern.compile("(?<![\\d.])\\d{1,6}\\.\\d{1,2}(?!\\d|\\.\\d)"),
            Pattern.compile("(?<![\\p{Alnum}.])" + BARE));

    private static final Pattern NUMBER = Pattern.compile("\\d|[一二两三四五六七八九十百千]+(?=[元块])");

    /** Too much to be true is asked about; longer is what a payment is found by. */
    private static final Pattern ABSURD = Pattern.compile(
            "(?:.*(?:付|转|汇|paid|transferred|sent)(?:款|钱|账)?了? ?(?:you )?)?[¥$]? ?(?<sum>\\d{7,10})(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb|cny)?[。.!~ ]*");

    /** As it is written where a comma stands for the point, beside a currency: 41,90 Yuan, ¥67,80. A thousand has three figures behind it. */
    private static final Pattern COMMA = Pattern.compile(
            "(?<=[¥￥$€] ?\\d{1,6}),(?=\\d{2}(?![\\d.,]))|(?<=(?<![\\d.,])\\d{1,6}),(?=\\d{2} ?(?:元|块|圆|yuan|rmb|cny|kuai))",
            Pattern.CASE_INSENSITIVE);

    /** Between the sums of several payments a comma is none. */
    private static final Pattern PAYMENTS =
            Pattern.compile("[两几三四2-4兩][次笔筆回]|分[次开批開]|先|后来|後來|各|分别|分別|\\b(?:twice|times|each|first|then|again)\\b");

    /** The fen behind the currency: "71 yuan 80", 71块80, "71 yuan and 5 cents". */
    private static final Pattern FEN_BEHIND = Pattern.compile(
            "(?<![\\d.,])(\\d{1,6}) ?(?:(?:yuan|rmb|cny|kuai)(?: and)? (\\d{1,2})( ?cents?| ?fen)?|(?:元|块钱?|圆)(\\d{2})[毛角分]?)"
                    + "(?=$|[^\\p{L}\\d.,:\\- ]|[.,](?!\\d)|[了啦的用微支给过已]| (?:by|via|through|with|on|in|to|at|now|just|already|today|last|ending|paid|sent|transferred|is|was|has)\\b|\\s+$)");

    /** Half in figures and half in words: 1千, 2百块. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\d.])([1-9]\\d?) ?([千百])(?:元|块钱?|圆)?(?![\\d一二两三四五六七八九十百千万])");

    private PaidSum() {}

    /**
     * In minor units; empty where none is named, {@link #UNTOLD} where several are that are no parts of one. Four digits alone are those that a
     * payment is found by.
     */
    public static Optional<Long> in(String said, String currency) {
        var plain = figures(said);
        var parts = PaidInParts.in(plain, NO_SUM, currency);
        if (!parts.isEmpty()) {
            return Optional.of(PaidInParts.sum(parts, plain, currency));
        }
        var paid = PaidInParts.TO_COME.matcher(plain).replaceAll("；");
        var rest = NO_SUM.matcher(paid).replaceAll("；");
        for (var pattern : SUMS) {
            var sums = pattern.matcher(rest)
                    .results()
                    .flatMap(found -> Amounts.money(sum(found), currency).stream())
                    .filter(sum -> sum > 0)
                    .distinct()
                    .toList();
            if (!sums.isEmpty()) {
                return Optional.of(sums.size() == 1 ? sums.get(0) : UNTOLD);
            }
        }
        var absurd = ABSURD.matcher(plain.strip());
        return absurd.matches()
                ? Optional.of(new BigDecimal(absurd.group("sum"))
                        .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                        .longValueExact())
                : Optional.empty();
    }

    /** Simplified words without the digits that a payment is found by at a bank: 尾号1203, "ending in 1203". */
    public static String withoutDigits(String said) {
        return OF_BANK.matcher(said).replaceAll("；");
    }

    /** Those that he says to have paid one by one, in minor units; empty where he tells of one payment. */
    public static List<Long> parts(String said, String currency) {
        return PaidInParts.in(figures(said), NO_SUM, currency);
    }

    /** Whether he speaks of money that came beside what he has told of before; of several the first tells. */
    public static boolean isBeside(String said, String currency) {
        var plain = figures(said);
        var first = parts(said, currency).isEmpty() ? Optional.<MatchResult>empty() : firstSum(plain);
        return BESIDE.matcher(first.map(sum -> plain.substring(0, sum.start())).orElse(plain))
                .find();
    }

    /** Whether he says that he has paid what was still missing, whatever that is. */
    public static boolean isRest(String said) {
        return REST.matcher(paidOf(said)).find();
    }

    private static Optional<MatchResult> firstSum(String plain) {
        return NUMBER.matcher(plain).results().findFirst();
    }

    /** What is only to come is no sum that was paid, nor one beside another. */
    private static String figures(String said) {
        // Before a wide comma is like a narrow one: with that two sums are told of.
        var pointed = COMMA.matcher(said).replaceAll(PAYMENTS.matcher(said).find() ? "元," : ".");
        var lower = Amounts.plain(pointed).toLowerCase(Locale.ROOT);
        lower = THOUSANDS
                .matcher(lower)
                .replaceAll(found -> found.group(1) + (found.group(2).equals("千") ? "000" : "00") + "元");
        var whole = FEN_BEHIND.matcher(lower).replaceAll(PaidSum::withFen);
        var plain = HALF.matcher(SpokenSum.inFigures(whole)).replaceAll("part");
        return ToCome.without(SaidNumber.inFigures(plain));
    }

    private static String withFen(MatchResult found) {
        var fen = found.group(2) == null ? found.group(4) : found.group(2);
        var isOneDigit = fen.length() == 1 && found.group(3) != null;
        return found.group(1) + (isOneDigit ? ".0" : ".") + fen + " yuan";
    }

    /** Without what the speaker says that he will pay. */
    public static String paidOf(String said) {
        return ToCome.without(Amounts.plain(said).toLowerCase(Locale.ROOT));
    }

    private static String sum(MatchResult found) {
        return (found.groupCount() > 0 ? found.group(1) : found.group()).replaceFirst("^(?:rmb|cny|\\$) ?", "");
    }
}
