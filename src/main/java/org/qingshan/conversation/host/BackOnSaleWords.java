package org.qingshan.conversation.host;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** What a host says to sell again what was taken off sale: 恢复 A5, 把腊肉重新上架, "bring back the bacon". Of viewers' words nothing is read here. */
final class BackOnSaleWords {
    private static final int LONGEST = 70;

    private static final String AGAIN = "(?:恢复(?:销售|上架|开卖|售卖)?|重新(?:上架|开卖|卖|上)|再(?:次)?上架|再开卖|开回来|放回来|接着卖|继续卖)";

    /** Names nothing: what is off sale is meant. */
    private static final Pattern ALONE = Pattern.compile(
            HostShorthand.POLITELY + "(?:恢复(?:销售|上架|开卖|售卖)?|重新(?:上架|开卖)|(?:接着|继续)卖)(?:一下|了|吧|哈|啊){0,3}[。.!！~～ ]*");

    private static final Pattern AHEAD = Pattern.compile(
            HostShorthand.POLITELY + "(?:" + AGAIN
                    + "一?下?|(?:bring back|put back|restore|reopen|re-open|resume(?: selling)?|sell again|start selling|sell(?=.{1,30} again\\b))(?: the)?)\\s*(?<name>.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:bring|put) (?:the )?(?<name>.+?) back(?: on(?: sale| the list| the lineup)?| up| again){0,12}(?: please| now){0,12}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKEN = Pattern.compile("^" + HostShorthand.POLITELY + "(?:把|将)\\s*(?:那个|这个)?");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:再|又|都|就|要|给|给我|现在|可以|[,， ]){0,12}(?:" + AGAIN
                    + "|开卖|开售|继续|接着)(?:一下|了|吧|哈|啊|啦){0,12}[。.!！~～ ]*|(?: is| are|'s|'re)? back on(?: sale)?(?: again| now)?[.! ]*");

    /** 红糖又有了: of what is off sale. */
    private static final Pattern THERE_AGAIN = Pattern.compile(
            "(?:现在|今天|都|又|重新|已经?){0,3}(?:(?:又有|有|到|来|补)(?:货|上)?|(?:可以|能)(?:再|接着|继续)?(?:卖|买|拍|下单))了[。.!！~～ ]*|(?:\\s?(?:is|are|'s|'re))?\\s?(?:back(?: on(?: sale)?)?|here again)(?: again| in stock| now){0,2}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("(?:了|吧|哈|啊|啦|again|on sale|now|please|[,， ]){0,12}[。.!！~～ ]*");

    /** 全部开卖. */
    private static final Pattern ALL = Pattern.compile(
            HostShorthand.POLITELY + "(?:把|将)?(?:全部|所有|全场|统统)的?(?:商品|货|东西|链接)?(?:都|先|给我|马上|全部|的|再|又){0,3}(?:" + AGAIN
                    + "|开卖|开售|上架)(?:一下|了|吧|哈|啊|啦){0,3}[。.!！~～ ]*|" + HostShorthand.POLITELY
                    + "(?:reopen|re-open|open|resume(?: selling)?|sell) (?:everything|all(?: items| of (?:it|them))?)(?: again| now| please){0,3}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private BackOnSaleWords() {}

    /** Whether it says so, and not of what. */
    static boolean isAlone(Turn turn, String text) {
        return turn.may(Role.HOST)
                && turn.isPrivate()
                && text.length() <= LONGEST
                && ALONE.matcher(text.strip()).matches()
                && turn.round().shelf().stream().anyMatch(item -> !item.isOpen());
    }

    /**
     * The slots of what shall be sold again.
     *
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    static List<String> of(Turn turn, String text) {
        if (!turn.may(Role.HOST) || text.length() > LONGEST) {
            return List.of();
        }
        var said = text.strip();
        if (turn.isPrivate() && ALL.matcher(said).matches()) {
            return turn.round().shelf().stream()
                    .filter(item -> !item.isOpen())
                    .map(LineupItem::slot)
                    .toList();
        }
        var ahead = AHEAD.matcher(said);
        var around = AROUND.matcher(said);
        return Stream.<Supplier<List<String>>>of(
                        () -> around.matches() ? named(turn, around.group("name"), END) : List.of(),
                        () -> ahead.matches() ? named(turn, ahead.group("name"), END) : List.of(),
                        () -> named(turn, TAKEN.matcher(said).replaceFirst(""), BEHIND),
                        () -> OffSaleWords.named(turn, said, THERE_AGAIN).stream()
                                .filter(item -> !item.isOpen())
                                .map(LineupItem::slot)
                                .toList())
                .map(Supplier::get)
                .filter(slots -> !slots.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What it says is to be sold again, and is on sale all the time. */
    static List<LineupItem> onSaleBefore(Turn turn, String text) {
        var isOne = turn.may(Role.HOST) && turn.isPrivate() && text.length() <= LONGEST;
        return isOne
                ? OffSaleWords.named(turn, text.strip(), THERE_AGAIN).stream()
                        .filter(item -> item.isOpen() && item.left().signum() > 0)
                        .toList()
                : List.of();
    }

    private static List<String> named(Turn turn, String text, Pattern behind) {
        return OffSaleWords.named(turn, text, behind).stream()
                .map(LineupItem::slot)
                .toList();
    }
}
