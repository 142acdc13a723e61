package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.product.Unit;

/**
 * How much more there is, or how much in all, as a host says it in a hurry: 黄桃加到300箱, 再上20箱黄桃, "20 more boxes of peaches". A
 * buyer says much the same of his order. Pure.
 *
 * @param isTotal it is so much in all
 * @param rest what stands behind the number
 */
record MoreWords(BigDecimal number, boolean isTotal, String rest) {
    private static final String NUMBER = "(?<n>\\d[\\d.]*|[零一二两三四五六七八九十百千半]+)";

    /** 晚上, 马上 and 楼上 are no putting up. */
    private static final String UP = "(?<![早晚马楼网今路街身手车地线柜])上";

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:加|补|" + UP
                    + "|添|增加|追加|涨|提|凑)(?:到|成|为|够)|\\b(?:up to|(?:raise|increase|bring|top|stock)\\b.{0,30}?\\bto))\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            "(?:(?:[再又多]|还[能可以]*)?(?:加|补|" + UP + "|添|追加|增加|放)(?:了|个|上)?|还有|(?:[又再刚还]|刚刚|刚才)(?:到|来)了?|[到来]了"
                    + "|\\b(?:add|put up|put|another|extra|plus|(?:we|i)(?:'ve| have)?(?: just)?(?: got)?|here (?:come|are))\\b(?: up)?(?: another)?)\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE_BEHIND =
            Pattern.compile("(?<n>\\d[\\d.]*)(?=\\s+(?:more|extra|additional|further)\\b)", Pattern.CASE_INSENSITIVE);

    /** The host, too, may buy. */
    private static final Pattern FOR_HIMSELF = Pattern.compile(
            "我(?:自己)?(?:再|还|也)?(?:想|要|买|订|加)|想要|给我|帮我|替我|我的|自己|购物车|订单|(?:给|帮|替)\\p{IsHan}{1,4}(?:留|加|带|买|订)"
                    + "|\\bi(?: would|'d)? (?:want|like|need|take|buy)\\b|\\bi'?ll (?:take|have|buy)\\b|\\bfor (?:me|us|my|myself)\\b|\\bmy (?:cart|order|basket)\\b|\\bgive me\\b",
            Pattern.CASE_INSENSITIVE);

    /** What somebody brings is taken in. */
    private static final Pattern FROM = Pattern.compile("\\bfrom\\b", Pattern.CASE_INSENSITIVE);

    /** What is never on sale, though it may be counted as goods are. */
    private static final Pattern NO_GOODS =
            Pattern.compile("^(?:[元块毛角¥￥%折]|(?:个|位|名)?人|(?:yuan|kuai|rmb|percent)\\b).*", Pattern.DOTALL);

    /** Before the unit, or the goods. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:(?:more|extra|additional|further|full|big|small|large|of|the)\\b\\s*|[大小整满]){1,20}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOFT = Pattern.compile(
            "^(?:[吧啊呀哦了啦嘛哈]|(?:please|now|today|tonight|in all|in total|up|here|ready|on sale)\\b).*", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("^(?:\\p{IsHan}{1,2}|[a-z]+)", Pattern.CASE_INSENSITIVE);

    /** Empty where it is anything else, a question or said for himself. */
    static Optional<MoreWords> read(String said) {
        var plain = SaidNumber.inFigures(Normaliser.plain(Amounts.plain(said))).replace('’', '\'');
        if (FOR_HIMSELF.matcher(plain).find() || FROM.matcher(plain).find() || QuestionReader.wantsAnAnswer(said)) {
            return Optional.empty();
        }
        return read(plain, TOTAL, true)
                .or(() -> read(plain, MORE_BEHIND, false))
                .or(() -> read(plain, MORE, false));
    }

    private static Optional<MoreWords> read(String plain, Pattern pattern, boolean isTotal) {
        var found = pattern.matcher(plain);
        return found.find() ? number(plain, found, isTotal) : Optional.empty();
    }

    private static Optional<MoreWords> number(String plain, Matcher found, boolean isTotal) {
        return SaidNumber.begin(plain.substring(found.start("n")))
                .filter(number -> number.value().signum() > 0)
                .filter(number -> !NO_GOODS.matcher(number.rest()).matches())
                .map(number -> new MoreWords(number.value(), isTotal, number.rest()));
    }

    /** Whether goods of that unit are counted so: it is said, or no word at all. What else stands there may be their name. */
    boolean isIn(Unit unit) {
        var word = WORD.matcher(goods());
        if (!word.find() || SOFT.matcher(goods()).matches()) {
            return true;
        }
        var said = word.group();
        var called = Unit.called(said);
        return called.isEmpty() && said.charAt(0) > 0x7F
                ? Unit.called(said.substring(0, 1)).contains(unit)
                : called.contains(unit);
    }

    /** What stands behind the number, from its unit on or from the name of the goods. */
    String goods() {
        return BESIDE.matcher(rest).replaceFirst("");
    }
}
