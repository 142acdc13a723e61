package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.Turn;

/** By how much something is cheaper now or dearer, as a host says it in a hurry: 黄桃便宜2块, A1 +2块, "2 yuan off the peaches". */
final class CheaperWords {
    private static final String NUMBER = HostShorthand.NUMBER;
    private static final String YUAN = PriceWords.YUAN;
    private static final String PRICE_OF = "(?: the)?(?: price (?:of|on|for))?(?: the)? ";

    private static Pattern way(String said) {
        return Pattern.compile(HostShorthand.POLITELY + said + PriceWords.END, Pattern.CASE_INSENSITIVE);
    }

    private static final List<Pattern> CHEAPER = List.of(
            way("(?<item>.{0,12}?)(?:再|就|给大家|现在|今天|今晚|先| ){0,4}(?:便宜|降价?|优惠|减)\\s?" + NUMBER + YUAN),
            way("(?<item>.{1,12}?)的?(?:价格?|价钱|单价)(?:再|就|都|给我|往下|向下){0,3}(?:减|降|下调|便宜)(?:低)?\\s?" + NUMBER + YUAN),
            way("(?<item>.{1,16}?) (?:goes?|going|go|comes?) down by " + NUMBER),
            way("(?<item>.{0,12}?)\\s?[-−–－]\\s?" + NUMBER + YUAN),
            way("(?<item>.{1,16}?)(?: is| are| now| at){0,2} " + NUMBER + YUAN + " (?:off|cheaper|less|down)"),
            way(NUMBER + YUAN + " (?:off|cheaper|discount)(?: on| for)?(?: the)? ?(?<item>.{0,16}?)"),
            way("(?<item>.{1,16}?) (?:goes?|going|go|comes?) down(?: by)? " + NUMBER + YUAN),
            way("(?:knock|take) " + NUMBER + YUAN + " off" + PRICE_OF + "(?<item>.{1,16}?)"),
            way("knock " + NUMBER + " off" + PRICE_OF + "(?<item>.{1,16}?)"),
            way("(?:drop|lower|cut|reduce)(?: the)? price (?:of|on|for)(?: the)? (?<item>.{1,16}?) by " + NUMBER),
            way("(?:drop|lower|cut|reduce)" + PRICE_OF + "(?<item>.{1,16}?) by " + NUMBER + YUAN));

    private static final List<Pattern> DEARER = List.of(
            way("(?<item>.{0,12}?)(?:再|就|都|现在|今天|今晚|先| ){0,4}(?:涨价?|贵|加价|提价)\\s?" + NUMBER + YUAN),
            way("(?<item>.{1,12}?)的?(?:价格?|价钱|单价)(?:再|就|都|给我|往上|向上){0,3}(?:加|涨|提|抬|上调|贵)(?:高)?\\s?" + NUMBER + YUAN),
            way("(?<item>.{1,16}?) (?:goes?|going|go) up by " + NUMBER),
            way("(?<item>.{0,12}?)\\s?[+＋]\\s?" + NUMBER + YUAN),
            way("(?<item>.{1,16}?)(?: is| are| now){0,2} " + NUMBER + YUAN + " (?:more|dearer|up)"),
            way("(?<item>.{1,16}?) (?:goes?|going|go) up(?: by)? " + NUMBER + YUAN),
            way("(?:raise|increase|bump)(?: the)? price (?:of|on|for)(?: the)? (?<item>.{1,16}?) by " + NUMBER),
            way("(?:raise|increase|bump)" + PRICE_OF + "(?<item>.{1,16}?) by " + NUMBER + YUAN));

    private static final Pattern ASKS = Pattern.compile("[?？吗]");

    /** 黄桃降了20% and "peaches are 20% off" tell how it stands. */
    private static final Pattern STANDS =
            Pattern.compile("[降涨减宜惠贵价]了|\\b(?:is|are|was|were)\\b|\\w'(?:s|re)\\b", Pattern.CASE_INSENSITIVE);

    private static final String PERCENT =
            "(?:百分之(?<zh>[一二三四五六七八九十]{1,3}|\\d{1,2})|(?<p>\\d{1,2}(?:\\.\\d)?) ?(?:%|percent|个点))";

    private static final List<Pattern> CHEAPER_BY_PART = List.of(
            way("(?<item>.{1,12}?)(?:再|就|给大家|都){0,2}(?:便宜|降价?|优惠|减)\\s?" + PERCENT),
            way(PERCENT + " (?:off|discount)(?: on| for)?(?: the)? (?<item>.{1,16}?)"),
            way("(?<item>.{1,16}?)(?: now| at){0,2} " + PERCENT + " (?:off|cheaper|less|down)"),
            way("(?:drop|lower|cut|reduce)" + PRICE_OF + "(?<item>.{1,16}?) by " + PERCENT));

    private static final List<Pattern> DEARER_BY_PART = List.of(
            way("(?<item>.{1,12}?)(?:再|就|都){0,2}(?:涨价?|贵|加价|提价)\\s?" + PERCENT),
            way("(?<item>.{1,16}?)(?: now| goes| go){0,2}(?: up)?(?: by)? " + PERCENT + " (?:more|dearer|up)"),
            way("(?<item>.{1,16}?) (?:goes?|going) up(?: by)? " + PERCENT),
            way("(?:raise|increase|bump)" + PRICE_OF + "(?<item>.{1,16}?) by " + PERCENT));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CheaperWords() {}

    /** The command that sets the price of then; none in a flash sale, which that would end: from which price, nobody knows. */
    static Optional<String> command(Turn turn, String said) {
        return ASKS.matcher(said).find() ? Optional.empty() : changed(turn, said);
    }

    private static Optional<String> changed(Turn turn, String said) {
        return byPart(turn, CHEAPER_BY_PART, said, -1)
                .or(() -> byPart(turn, DEARER_BY_PART, said, 1))
                .or(() -> changed(turn, CHEAPER, said, -1))
                .or(() -> changed(turn, DEARER, said, 1));
    }

    /** 土鸡涨价10%: to the minor unit, half up. */
    private static Optional<String> byPart(Turn turn, List<Pattern> ways, String said, int sign) {
        return ways.stream()
                .filter(way -> !STANDS.matcher(said).find())
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .filter(found -> found.group("p") != null
                        || Amounts.figures(found.group("zh")).matches("\\d{1,2}"))
                .flatMap(found -> byPart(turn, found, sign).stream())
                .findFirst();
    }

    private static Optional<String> byPart(Turn turn, Matcher found, int sign) {
        var part = new BigDecimal(found.group("p") == null ? Amounts.figures(found.group("zh")) : found.group("p"));
        var factor = HUNDRED.add(part.multiply(BigDecimal.valueOf(sign)));
        var currency = turn.shop().currency();
        return HostShorthand.item(turn, found.group("item"))
                .filter(item -> item.flashUntil() == null)
                .map(item -> "/price " + item.slot() + " "
                        + Amounts.decimal(
                                BigDecimal.valueOf(item.usualPrice())
                                        .multiply(factor)
                                        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                                        .longValueExact(),
                                currency));
    }

    private static Optional<String> changed(Turn turn, List<Pattern> ways, String said, int sign) {
        return ways.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .flatMap(found -> changed(turn, found, sign).stream())
                .findFirst();
    }

    private static Optional<String> changed(Turn turn, Matcher found, int sign) {
        var currency = turn.shop().currency();
        return HostShorthand.item(turn, found.group("item"))
                .filter(item -> item.flashUntil() == null)
                .flatMap(item -> Amounts.money(found.group("n"), currency)
                        .map(by -> item.usualPrice() + sign * by)
                        .filter(price -> price > 0)
                        .map(price -> "/price " + item.slot() + " " + Amounts.decimal(price, currency)));
    }
}
