package org.qingshan.conversation.host;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.lot.CalledGrowers;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.NotedByMistake;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/**
 * What a host says of the shop's money, as the command that it stands for: 付给张桂花500了, "paid Guihua 500", 1009的钱记错了，其实没到, "undo 1009's
 * payment". Nothing of it is booked before a tap.
 */
public final class MoneyTold {
    private static final int LONGEST = 60;

    private static final String SUM =
            "[¥￥]?\\s?(?<sum>\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千零]{1,9})(?![\\d.])\\s?(?:元|块钱|块|钱|yuan|rmb|kuai)?";

    private static final String WAY = "(?:(?:用|是|的|,)?(?:现金|微信|支付宝|转账|银行卡?))";

    private static final String CODE = "(?:[, ]{0,2}口令(?:是|:)? ?(?<code>\\d{4}))?";

    private static final String CODE_WORD = "(?:[,; ]{1,2}(?:the )?code(?: ?word)?(?: is|:)? ?(?<code>\\d{4}))?";

    private static final String BY = "(?:,? (?:(?:in|by|via|with|through) )?(?:cash|wechat|bank|(?:bank )?transfer))?";

    /** Before anybody's name is looked for. */
    private static final Pattern MAY_BE_PAID = Pattern.compile(
            "^(?=.*[\\d一二两三四五六七八九十百千])(?=.*(?:[付给结转打发支交]|\\b(?:paid|pay|gave|transferred|sent|handed|wired|settled|payout|payment)\\b))");

    /** Who gets it stands as @. */
    private static final List<Pattern> PAID = Stream.of(
                    "(?:我们?|店里|今[天早晚]|昨[天晚]|刚刚?|刚才|已经?|都|好|那|,| ){0,5}" + WAY
                            + "?(?:[付结转打发支交]给|给|[付结](?:了)?) ?@ ?(?:的?(?:货款|钱|款))?(?:今天|刚刚?|刚才|已经?){0,2}[付结转打给发支]?[清好]?[了过]? ?"
                            + SUM + "(?:的?(?:货款|工钱))?" + WAY + "?[了啦]?" + WAY + "?" + CODE + "[.! ]*",
                    "@ ?的?(?:货款|钱|款)(?:我们?|今天|刚刚?|刚才|已经?|都){0,2}" + WAY + "?[付结转给][清好给]?[了过]? ?" + SUM + WAY + "?[了啦]?"
                            + CODE + "[.! ]*",
                    "(?:(?:i|we|i've|we've|just|have|already|please|today) ){0,4}(?:paid|pay|gave|transferred|sent|handed|wired)(?: out)? @,? (?:her |his |the )?"
                            + SUM + BY + "(?: for (?:the |her |his )(?:\\w+ ?){1,3}?)?"
                            + "(?: (?:today|now|just now|already))?" + CODE_WORD + "[.! ]*",
                    "(?:(?:i|we|i've|we've|just|have|already|please|today) ){0,4}(?:paid|pay|gave|transferred|sent|handed|wired)(?: out)? "
                            + SUM + BY + " to @" + BY + "(?: (?:today|now|just now|already))?" + CODE_WORD + "[.! ]*",
                    "@ ?" + SUM + "(?:我|已经?|都){0,2}[付给结转](?:给)?[清好]?[了过]{1,2}" + WAY + "?" + CODE + "[.! ]*",
                    "@ ?(?:那边|这边|那里|那儿)(?:我|已经?|都){0,2}[付给结转][清好]?了? ?" + SUM + WAY + "?了?" + CODE + "[.! ]*",
                    "(?:(?:i|we|i've|we've|just|have|already) ){0,4}settled " + SUM + " with @" + BY + CODE_WORD
                            + "[.! ]*",
                    "(?:(?:a )?payout|payment)(?: of)? " + SUM + " to @" + BY + CODE_WORD + "[.! ]*")
            .map(Pattern::compile)
            .toList();

    private static final String NUMBER = "(?:订单|单号|单|order )? ?#?(?<number>\\d{4,9})(?![\\d.])";

    private static final String OF_IT = NUMBER + " ?(?:号|单){0,2}";

    private static final String MONEY = "(?:的|那|这|一| ){0,3}(?:[钱款账帐笔]|货款|付款|收款|到账)(?:[钱款]|收款|到账|付款)?";

    private static final String WRONG = "(?:是)?(?:我)?(?:不小心|刚才|刚刚)?[记点标按弄登写入搞看]错(?:的|了){0,2}";

    private static final String NOT_COME =
            "(?:其实|根本|实际上?|并|[钱款他她]|人家|买家|我|还|压根|,| ){0,4}没有?(?:到账|收到|付|来|转|给|到)(?:过)?[钱款]?(?:过来)?[了呢]?";

    private static final String END = "[了吧啊哈]?[.! ]*";

    private static final String POLITELY = "(?:不好意思|抱歉|哎呀?|啊|糟了?|请|帮我|麻烦|把|sorry|oops|please|no|wait|[,! ]){0,5}";

    private static final String A_MISTAKE =
            "(?:a mistake|my mistake|wrong|an error|not real|(?:booked|noted|marked|entered)(?: by mistake| wrongly| in error)|by mistake)";

    private static final String AND_UNDO =
            "(?:[,;.]{0,2} ?(?:and )?(?:please )?(?:undo|remove|revert|delete|take) (?:it|that)(?: back| out)?|[,;.]{1,2} ?(?:it |the money |he |she |they )?(?:(?:has |have )?never|hasn't|didn't|did not|has not) (?:come|came|arrived?|paid?|pay)(?: in)?)?";

    private static final List<Pattern> MISTAKEN = Stream.of(
                    OF_IT + MONEY + WRONG + "(?:[, ]{0,2}" + NOT_COME + ")?" + END,
                    OF_IT + "(?:" + MONEY + ")?[, ]?" + NOT_COME + "[, ]{0,2}" + WRONG + END,
                    OF_IT + "[, ]?" + WRONG + "[, ]{1,2}" + NOT_COME + END,
                    "(?:撤[销回]|取消|去掉|删[掉除])(?:一下|了)? ?" + OF_IT + MONEY + "(?:记录)?" + END,
                    "(?:撤[销回]|取消|去掉|删[掉除])(?:一下|了)?(?:收款|到账|付款) ?" + OF_IT + END,
                    "我?把?" + OF_IT + "[记标点]成了?(?:收到|到账|已?付款?|付清)了?[, ]{0,2}(?:其实)?(?:没有|" + NOT_COME + "|" + WRONG + ")"
                            + END,
                    NUMBER + " (?:wasn't|isn't|was not|is not|hasn't been|was never) paid after all[.! ]*",
                    "(?:i )?(?:have )?(?:booked|noted) " + NUMBER + " (?:by mistake|wrongly|in error)[.! ]*",
                    "(?:the )?(?:payment|money) (?:for|of|from) " + NUMBER
                            + " (?:never|did not|didn't|has not|hasn't|has never) (?:come|came|arrived?|been paid)(?: in)?(?: after all|[,;.]{1,2} ?(?:please )?(?:undo|remove|take) (?:it|that)(?: back| out)?)[.! ]*",
                    OF_IT + MONEY + "(?:给我)?(?:撤[销回掉]|撤|去掉|删掉)(?:一下)?" + END,
                    NUMBER + "(?:'s)? (?:payment|money|receipt) (?:was|is) " + A_MISTAKE + AND_UNDO + "[.! ]*",
                    "(?:the )?(?:payment|money|receipt) (?:for|of|on|from) " + NUMBER + " (?:was|is) " + A_MISTAKE
                            + AND_UNDO + "[.! ]*",
                    "(?:undo|revert|take back|remove|delete|cancel) (?:the )?(?:payment|receipt|money) (?:for|of|on|from) "
                            + NUMBER + "[.! ]*",
                    "(?:undo|revert|take back|remove|delete|cancel) " + NUMBER
                            + "(?:'s)? (?:payment|receipt|money)[.! ]*",
                    NUMBER + " (?:is|was) (?:not|never) paid[,;. ]{1,3}(?:that was |it was )?(?:my|by|a) mistake[.! ]*",
                    "(?:i )?(?:have )?(?:booked|noted|marked) " + NUMBER
                            + " (?:as )?(?:paid|received) (?:by mistake|wrongly|in error)[.! ]*",
                    NUMBER
                            + " was (?:booked|noted|marked)(?: as)? (?:paid|received) (?:by mistake|wrongly|in error)[.! ]*")
            .map(said -> Pattern.compile(POLITELY + said))
            .toList();

    private static final Pattern LAST_MISTAKEN = Pattern.compile(POLITELY
            + "(?:(?:刚才|刚刚|上|最后|前面)(?:的)?(?:那|这|一){0,2}笔?(?:收款|到账|付款|钱)" + WRONG + "(?:[, ]{0,2}" + NOT_COME + ")?"
            + END
            + "|(?:the |that )?(?:last|latest) (?:payment|receipt) (?:was|is) " + A_MISTAKE + AND_UNDO + "[.! ]*"
            + "|(?:undo|take back|remove) (?:the |that )?last (?:payment|receipt)[.! ]*)");

    private static final Duration LATELY = Duration.ofHours(1);

    private MoneyTold() {}

    /** Empty for all else, and for whoever books no money. Queries, once something may be meant. */
    static Optional<String> command(Turn turn) {
        var said = turn.said();
        if (!turn.isPrivate() || !turn.may(Role.HOST) || said.length() > LONGEST || Commands.isSlash(said)) {
            return Optional.empty();
        }
        var plain = plain(said);
        return mistaken(turn, plain).or(() -> lastMistaken(turn, plain)).or(() -> payout(said));
    }

    /** 刚才那笔收款点错了: the last that he has noted by hand, not long ago, for whichever orders. */
    private static Optional<String> lastMistaken(Turn turn, String plain) {
        if (!LAST_MISTAKEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        var numbers = NotedByMistake.lastBy(
                        turn.actor(),
                        turn.sale().now().minus(LATELY),
                        turn.buyer().id())
                .stream()
                .map(order -> String.valueOf(order.number()))
                .collect(Collectors.joining(","));
        return numbers.isEmpty() ? Optional.empty() : Optional.of("/received " + numbers + " mistake");
    }

    private static String plain(String said) {
        return Normaliser.simplified(Amounts.plain(said))
                .replaceAll("[，。；、]", ",")
                .replace('：', ':')
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[,.!！~ ]+$", "")
                .strip();
    }

    private static Optional<String> mistaken(Turn turn, String plain) {
        return first(MISTAKEN, plain)
                .map(found -> found.group("number"))
                .filter(number -> CustomerOrder.numbered(Integer.parseInt(number))
                        .filter(order -> order.buyerId() != turn.buyer().id())
                        .isPresent())
                .map(number -> "/received " + number + " mistake");
    }

    /** Who of the growers has got how much; empty where that is not what is said. Queries. */
    public static Optional<String> payout(String said) {
        var plain = plain(said);
        if (!MAY_BE_PAID.matcher(plain).find()) {
            return Optional.empty();
        }
        return CalledGrowers.in(plain, Member.growerNames())
                .flatMap(called -> first(PAID, called.with("@"))
                        .map(found -> "/payout "
                                + called.names().stream()
                                        .flatMap(name -> Member.growersNamed(name).stream())
                                        .map(grower -> "#" + grower.id())
                                        .collect(Collectors.joining(","))
                                + " " + Amounts.figures(found.group("sum")) + " " + way(plain)
                                + code(found.group("code"))));
    }

    private static String way(String plain) {
        return plain.matches(".*(?:现金|\\bcash\\b).*")
                ? "cash"
                : plain.matches(".*(?:微信|\\bwechat\\b).*")
                        ? "wechat"
                        : plain.matches(".*(?:转账|银行|支付宝|\\b(?:bank|transfer|wired)\\b).*") ? "transfer" : "-";
    }

    private static String code(@Nullable String word) {
        return word == null ? "" : " " + word;
    }

    private static Optional<Matcher> first(List<Pattern> ways, String plain) {
        return ways.stream()
                .map(way -> way.matcher(plain))
                .filter(Matcher::matches)
                .findFirst();
    }
}
