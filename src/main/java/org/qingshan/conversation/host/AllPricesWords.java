package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.AllPrices;

/** By how much everything is cheaper now or dearer, as a host says it: 所有的打九折, 全场便宜2块, "10% off everything". */
final class AllPricesWords {
    private static final String ALL =
            "(?:(?:所有|全部|剩下|余下|剩余|全场|全店|整场|统统|样样|每样|一律|统一|大家)的?(?:商品|货|东西|价格?|价钱|链接)?(?:都|统一|一律|全部?|的|给我){0,3}|(?:价格?|价钱)?(?:都|全都|统统|一律))";
    private static final String ENGLISH_ALL =
            "(?:everything(?: that(?:'s| is)? left| left)?|what(?:'s| is) left|all(?: (?:of )?(?:the |our )?(?:items|prices|goods|products|things|of it|it))?|the (?:whole|entire) (?:lineup|shop|store|list|stream)|every(?: single)? (?:item|price|product)|storewide|sitewide)";
    private static final String TENTHS =
            "(?:打个?|卖|按|降到|改成)?\\s?(?<z>[一二三四五六七八九1-9](?:[点.]?[一二三四五六七八九1-9])?|对)折(?:卖|优惠|处理)?";
    private static final String PERCENT = "(?<p>\\d{1,2})\\s?(?:%|percent|per cent|pct)";
    private static final String CHEAPER = "(?:便宜|降价?|优惠|减|立减|少|下调)(?:了|个)?\\s?";
    private static final String DEARER = "(?:涨价?|贵|加价|提价|上调|上涨)(?:了|个)?\\s?";
    private static final String YUAN = PriceWords.YUAN;
    private static final String NUMBER = HostShorthand.NUMBER;

    private static Pattern way(String said) {
        return Pattern.compile(HostShorthand.POLITELY + "(?:" + said + ")" + PriceWords.END, Pattern.CASE_INSENSITIVE);
    }

    private static final List<Pattern> CHEAPER_WAYS = List.of(
            way(ALL + TENTHS),
            way(ALL + "(?<half>半价)(?:卖|优惠)?"),
            way(ALL + CHEAPER + "(?:百分之)?(?:" + PERCENT + "|" + NUMBER + YUAN + ")"),
            way(ALL + CHEAPER + "百分之(?<han>[一二三四五六七八九十]{1,3})"),
            way(ENGLISH_ALL + "(?: (?:is|are|goes?|now|at|for)){0,2} (?:" + PERCENT + "|" + NUMBER + YUAN
                    + ") (?:off|cheaper|less|down|discount)"),
            way("(?:(?:take|knock|give|make it|put) )?(?:an? )?(?:" + PERCENT + "|" + NUMBER + YUAN
                    + ") (?:off|discount|cheaper)(?: (?:on|for|of))? " + ENGLISH_ALL),
            way("(?:cut|drop|lower|reduce|slash|discount) " + ENGLISH_ALL + " by (?:" + PERCENT + "|" + NUMBER + "(?:"
                    + YUAN + ")?)"),
            way("(?:" + ENGLISH_ALL
                    + "(?: (?:is|are|now|at|for)){0,2} (?<half>half(?: price| off))|(?<halfof>half (?:price|off))(?: (?:on|for))? "
                    + ENGLISH_ALL + ")"));

    private static final List<Pattern> DEARER_WAYS = List.of(
            way(ALL + DEARER + "(?:百分之)?(?:" + PERCENT + "|" + NUMBER + YUAN + ")"),
            way(ENGLISH_ALL + "(?: (?:is|are|now)){0,2} (?:" + PERCENT + "|" + NUMBER + YUAN + ") (?:more|dearer|up)"),
            way("(?:raise|increase|bump|put up) " + ENGLISH_ALL + " by (?:" + PERCENT + "|" + NUMBER + "(?:" + YUAN
                    + ")?)"));

    private static final String LAST = "(?:刚才|刚刚|全场|所有|的)";
    private static final String DISCOUNT = "(?:打折|折扣|几折|优惠|降价)(?:活动)?";
    private static final String ENDED = "(?:撤[回销]|取消|结束|停止?)";
    private static final String DISCOUNT_ENDS =
            DISCOUNT + "(?:都|就|先|也){0,2}(?:撤(?:了|掉|回|销)?|取消(?:了|掉)?|不要了?|结束|收回|停(?:了|掉)?|恢复)";

    /** People come back, too: 大家都回来. */
    private static final Pattern BACK = way(ALL
            + "(?:(?:恢复|回到?|改回|调回|变回|换回)(?:到|成)?(?:原价|原来的?价格?|平时的?价格?|正常价)|(?:恢复|[改调]回)(?:到|成)?(?:原来的?|平时的?|正常)|[改调]回[去来])|(?:put |bring |set |change )?(?:"
            + ENGLISH_ALL
            + " back to (?:the )?(?:usual|normal|old|regular|full|original) prices?|all (?:of )?(?:the |our )?prices back)"
            + "|" + LAST + "{1,3}" + DISCOUNT_ENDS + "|" + ENDED + LAST + "{1,3}" + DISCOUNT);

    /** The discount of one thing ends, too: only of all that was made cheaper last. */
    private static final Pattern PERHAPS_BACK = way(DISCOUNT_ENDS + "|" + ENDED + DISCOUNT
            + "|(?:end|stop|cancel|undo|take back|remove|lift)(?: the| our){1,2} (?:discount|percent off|price cut)");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private AllPricesWords() {}

    /** The command; empty where anything else is said. */
    static Optional<String> command(Turn turn, String said) {
        if (BACK.matcher(said).matches() || PERHAPS_BACK.matcher(said).matches() && isCheaper(turn)) {
            return Optional.of("/prices back");
        }
        return first(CHEAPER_WAYS, said)
                .flatMap(found -> change("-", found))
                .or(() -> first(DEARER_WAYS, said).flatMap(found -> change("+", found)));
    }

    private static boolean isCheaper(Turn turn) {
        var back = AllPrices.last().stream()
                .flatMap(row -> AllPrices.back(turn.round().shelf(), row).stream())
                .toList();
        return !back.isEmpty() && back.stream().allMatch(one -> one.after() > one.before());
    }

    private static Optional<Matcher> first(List<Pattern> ways, String said) {
        return ways.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<String> change(String sign, Matcher found) {
        var percent = percent(found);
        return percent.isPresent()
                ? percent.map(by -> "/prices " + sign + by.stripTrailingZeros().toPlainString() + "%")
                : group(found, "n").map(by -> "/prices " + sign + Amounts.figures(by));
    }

    private static Optional<BigDecimal> percent(Matcher found) {
        return group(found, "z")
                .map(tenths -> HUNDRED.subtract(
                        tenths.equals("对") ? new BigDecimal(50) : PartOfPrice.ofTenths(tenths.replace("点", ""))))
                .or(() -> group(found, "half").or(() -> group(found, "halfof")).map(half -> new BigDecimal(50)))
                .or(() -> group(found, "han").map(Amounts::figures).map(BigDecimal::new))
                .or(() -> group(found, "p").map(BigDecimal::new));
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.pattern().pattern().contains("<" + name + ">")
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }
}
