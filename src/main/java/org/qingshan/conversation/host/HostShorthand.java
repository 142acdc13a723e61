package org.qingshan.conversation.host;

import static org.qingshan.conversation.host.ShorthandWay.way;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/**
 * What a host types in a hurry and in half a sentence, as the command that it stands for: 停A4, A1卖22, 黄桃便宜2块, 每人限购2箱, "flash sale on A4
 * 25". What names no item is of the one that is presented. Of viewers' words nothing is read here.
 */
final class HostShorthand {
    static final int LONGEST = 48;
    static final String NUMBER = "(?<n>\\d{1,6}(?:\\.\\d{1,2})?|[零一二两三四五六七八九十百半]{1,7})";
    /** As little as can be: 了 is none. */
    private static final String UNIT = "\\s?(?<unit>\\p{IsHan}{1,2}?|[a-z]{1,8})??";

    /** 黄桃卖22了 tells how many are sold, and so may 今天卖30, which is asked about. */
    private static final String NOT_SOLD = "(?=[¥￥]|[^了啦]{0,40}+$|[^了啦]{0,12}?" + PriceWords.YUAN + ")";

    static final String POLITELY = "(?:好了?|那|先|请|麻烦|帮我?|给我|现在|赶紧|马上|快|把|将|来|please|ok|okay|now|[,， ]){0,12}";

    private static final List<ShorthandWay> OF_ITEM = List.of(
            way("停(?<item>[^止播了]{1,12}?)", "/close @"),
            way("(?<item>.{0,12}?)截单", "/close @"),
            way("截单\\s?(?<item>.{1,12}?)", "/close @"),
            way("开(?<item>[^播始]{1,12}?)", "/open @"),
            way("(?<item>.{1,12}?)\\s?(?:再|重新|继续|接着|恢复|又?可以|又能){1,2}(?:开卖|开售|销售|上架|开|卖)", "/open @"),
            way("(?:再开|重新开卖?|继续卖|接着卖|恢复)\\s?(?<item>[^原到成]{1,12}?)", "/open @"),
            way(
                    "(?:reopen|open|start selling|put(?=.{1,24} back on))(?: the)? (?<item>.{1,16}?)(?: again| back on(?: sale)?| for sale)?",
                    "/open @"),
            way(
                    "(?<item>.{0,12}?)(?:就|只|统统|(?:今天|今晚)(?=.{0,12}(?:¥|" + PriceWords.YUAN + "))){0,2}卖\\s?" + NOT_SOLD
                            + "[¥￥]?" + NUMBER + "(?:" + PriceWords.YUAN + ")?",
                    "/price @ #"),
            way("(?<item>.{1,12}?)\\s?(?:就|只要|只|今天|今晚|现在|依家|而家){0,2}\\s?" + NUMBER + PriceWords.YUAN, "/price @ #"),
            way("(?<item>.{1,12}?)的?库存(?:改[成为到]?|调[成到为]|设[成为]|变成|是|[:：])?\\s?" + NUMBER + UNIT, "/stock @ #"),
            way("(?<item>.{0,16}?)\\s?stock(?: is| to| at| now|:| =){1,2} ?" + NUMBER + UNIT, "/stock @ #"),
            way("(?<item>)(?:加货|补货)\\s?[+＋]?\\s?" + NUMBER + UNIT, "/stock @ +#"),
            way("(?<item>)减货\\s?[-－]?\\s?" + NUMBER + UNIT, "/stock @ -#"),
            way(
                    "(?<item>.{0,12}?)(?:每人|每个人|一人|一个人|每位|[每一][家户单]|每个账?号)(?:限购?|最多|只能|只许|只准)(?:限|买|拍|要|拿){0,2}\\s?"
                            + NUMBER + UNIT,
                    "/limit @ #"),
            way("(?<item>.{0,12}?)限购?\\s?" + NUMBER + UNIT, "/limit @ #"),
            way("限购\\s?" + NUMBER + "\\s?(?<unit>[箱盒袋斤份个瓶件包罐筐只])的?(?<item>.{1,12}?)", "/limit @ #"),
            way("(?<item>.{0,12}?)(?:每人|每个人|一人|一个人|每位|[每一][家户单]|每个账?号)(?:就|只)?\\s?" + NUMBER + UNIT, "/limit @ #"),
            way(
                    "(?:每人|每个人|一人|一个人|每位|[每一][家户单]|每个账?号)(?:限购?|最多|只能|只许|只准)(?:限|买|拍|要|拿){0,2}\\s?" + NUMBER
                            + "\\s?(?<unit>[箱盒袋斤份个瓶件包罐筐只双坛桶盆块条棵颗])?+的?(?<item>.{1,12}?)",
                    "/limit @ #"),
            way(
                    "(?=.* per |.*max|only |at most |no more )(?:only |max(?:imum)?(?: of)? |at most |no more than ){0,2}"
                            + NUMBER
                            + "(?: (?<unit>\\p{L}{1,8}) of(?: the)?)?+ (?<item>.{1,16}?) (?:per (?:person|buyer|customer|head|household)|max(?:imum)?|each|apiece|a head|a person)",
                    "/limit @ #"),
            way(
                    "(?:restock|top up|stock up)(?: with| on)? (?:another )?" + NUMBER
                            + "(?: (?:more )?(?<unit>\\p{L}{1,8}) of(?: the)?)?+ (?:more )?(?<item>.{2,16}?)",
                    "/stock @ +#"),
            way(
                    "(?:restock|top up|stock up)(?: on)?(?: the)? (?<item>.{2,16}?) (?:by|with) (?:another )?" + NUMBER
                            + "(?: (?:more )?(?<unit>\\p{L}{1,8}))?(?: more)?",
                    "/stock @ +#"),
            way("(?<=[把将])(?<item>.{1,12}?)下[了掉]", "/close @"),
            way("(?<=[把将])(?<item>.{1,12}?)(?:挂|亮|摆|拿|放)[出上起]来?(?:给大家|再|先){0,2}(?:看看?|讲讲?|瞧瞧?)?(?:一下|一眼)?", "/card @"),
            way("(?:close|shut)(?: down)?(?: the)? (?<item>.{1,16}?)", "/close @"),
            way(
                    "(?<item>.{0,12}?)(?:不限购?|不限量|(?:取消|放开|解除)(?:限购|限制)|限购(?:取消|放开|解除)|(?:no (?:more )?limits?|(?:lift|remove|drop) the limit)(?: any ?more)?)",
                    "/limit @ 0"),
            way(
                    "(?:limit|cap)(?: the)? (?<item>.{1,16}?)(?: to| at)?\\s?" + NUMBER
                            + "(?: (?<unit>\\p{L}{1,8}))?(?: (?:each|per (?:person|buyer|customer|head)))?",
                    "/limit @ #"),
            way(
                    "(?:no|(?:lift|remove|cancel|drop|take off) the) limits?(?: on| for)?(?: the)? ?(?<item>.{0,16}?)(?: any ?more)?",
                    "/limit @ 0"),
            way(
                    "(?<item>.{0,16}?)\\s?" + NUMBER
                            + "(?: (?<unit>\\p{L}{1,8}?))?? (?:per (?:person|buyer|customer|head|household|order)|(?:each )?max(?:imum)?|at most)",
                    "/limit @ #"),
            way(
                    "(?<item>.{0,16}?)\\s?(?:max|at most|limit) " + NUMBER
                            + "(?: (?<unit>\\p{L}{1,8}))? (?:each|per (?:person|buyer|customer|head))",
                    "/limit @ #"),
            way(
                    "(?:上链接|挂链接|置顶|弹(?:一?下|出|窗)?|pop up|put up the link (?:of|for))(?: the)?\\s?(?<item>.{0,16}?)",
                    "/card @"));

    private static final List<ShorthandWay> FOR_GOODS =
            List.of(
                            FlashShorthand.WAYS.stream()
                                    .map(said -> way(said, "/flash @ # &"))
                                    .toList(),
                            OF_ITEM)
                    .stream()
                    .flatMap(List::stream)
                    .toList();

    /** Names the stream: after its end it is answered, too. */
    private static final ShorthandWay END_OF_STREAM = way(
            "(?:(?:拜拜|再见|可以|我们|咱们|今天|今晚|就)[,，!！ ]?){0,4}(?:下播|关播|收播|停播|结束(?:直播|这场)|(?:关闭?|停|关掉)直播"
                    + "|(?:end|stop|close|finish) (?:the |this )?(?:stream|live|show|broadcast))",
            "/end");

    private static final ShorthandWay START_OF_STREAM = way(
            "(?:(?:(?:我们|咱们|大家|可以|正式)[,， ]?){0,3}(?:开播|开始直播|开始吧|开直播|直播开始)"
                    + "|let's (?:go live|start|begin)|(?:we're|we are|i'm|i am) (?:going )?live|(?:go|going) live|(?:start|begin|open) (?:the |this )?(?:stream|live|show|broadcast))",
            "/live");

    private static final List<ShorthandWay> OF_NOTHING = List.of(
            START_OF_STREAM,
            END_OF_STREAM,
            way(
                    "(?:(?:差不多了?|可以|我们|咱们|今天|今晚|的?直播|明[天晚儿](?:再|接着|继续)?(?:开?播|来|见|聊))[,， ]?){0,4}(?:收工|收摊|打烊|就?先?(?:直?播|讲|卖)?到(?:这里|这儿|此|这(?=了?[吧哈啊。.!！ ]*$))(?:结束|为止)?(?:[,， ]明[天晚儿](?:再|接着|继续)?(?:开?播|来|见|聊))?"
                            + "|(?:that's|that is) (?:all|it) for (?:today|tonight)(?:,? (?:bye|folks|guys|everyone)){0,2}|(?:we're|we are|i'm|i am) (?:all )?(?:done|finished)(?: here)? for (?:today|tonight)|wrap (?:it )?up|end it)",
                    "/end"),
            way("(?<who>(?![谁已都刚别没莫我你他她它])[^\\s吗?？了谁不别取解]{1,20}?)(?:可以)?(?:不|别|取消|解除)(?:再)?拉黑", "/unblock $"),
            way(
                    "(?:把|将)?(?<who>(?![谁已都刚别不没莫取解移先要])[^\\s吗?？了谁被]{1,20}?)(?:给我)?(?:拉黑|(?:拉进|加到|加进|加入|放进|拉到)黑名单)",
                    "/block $"),
            way("(?:别|不要|不)(?:再)?卖给(?<who>(?![我他她你])[^\\s吗?？了谁]{1,20}?)", "/block $"),
            way(
                    "(?:block|ban|(?:put|add)(?=.{1,24} (?:on|to) the (?:black|block) ?list))(?: (?:that|this|the) (?:guy|buyer|person|one|viewer),?)? (?<who>\\S[^?？]{0,20}?)(?: (?:on|to) the (?:black|block) ?list)?",
                    "/block $"),
            way("拉黑\\s?(?<who>[^\\s吗?？了]{1,20}?)", "/block $"),
            way("(?:解除|取消|移出)(?:拉黑|黑名单)\\s?(?<who>[^\\s吗?？了]{1,20}?)", "/unblock $"));

    /** Of what is on the list it is to be sold again; else it is how goods are put up. */
    private static final Pattern PUT_UP = Pattern.compile("上架(?<item>[^\\s\\d了吗嘛呀啊没?？,，的就一二两三四五六七八九十][^?？吗]{0,30})");

    private static final Pattern PUT_UP_BEHIND = Pattern.compile(
            POLITELY + "(?<item>.{1,12}?)(?:重新|再|又|先){0,2}上架" + PriceWords.END, Pattern.CASE_INSENSITIVE);

    /** 上20斤香菇, 香菇上20斤, "put up 20 jin of mushrooms". */
    private static final List<Pattern> NEW_GOODS = List.of(
            anew(MoreWords.UP + "架?\\s?" + NUMBER + "\\s?(?<unit>\\p{IsHan}{1,2}?)的?(?<item>\\p{IsHan}{2,8}?)"),
            anew("(?<item>\\p{IsHan}{2,8}?)" + MoreWords.UP + "架?\\s?" + NUMBER + "\\s?(?<unit>\\p{IsHan}{1,2}?)"),
            anew("(?:put up|list) (?:another |some )?" + NUMBER
                    + " ?(?<unit>\\p{L}{1,8}) (?:of )?(?:the )?(?<item>\\p{L}[\\p{L} ]{2,20}?)"));

    private static Pattern anew(String said) {
        return Pattern.compile(POLITELY + "(?:[再又也还]){0,2}" + said + PriceWords.END, Pattern.CASE_INSENSITIVE);
    }

    private static final Pattern GLUED = Pattern.compile("(?<=\\p{IsHan})(?=\\d)");

    private static final Pattern USUAL = Pattern.compile(
            POLITELY + "(?<item>.{0,12}?)(?:恢复|回到?|改回|调回|变回)(?:到)?(?:原价|原来的?价格?|平时的?价格?|正常价)" + PriceWords.END
                    + "|" + POLITELY
                    + "(?:put |bring )?(?:the )?(?<english>.{1,16}?) back to (?:the )?(?:usual|normal|old|regular|full) price[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private HostShorthand() {}

    /**
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     * @return the command, with its slash
     */
    static Optional<String> of(Turn turn, String text) {
        if (!turn.may(Role.HOST) || !turn.isPrivate()) {
            return Optional.empty();
        }
        var said = Amounts.plain(text);
        return CancelShorthand.command(said)
                .or(() -> text.length() > LONGEST ? Optional.empty() : command(turn, said))
                .or(() -> text.length() > LONGEST ? Optional.empty() : command(turn, SaidNumber.inFigures(said)));
    }

    private static Optional<String> command(Turn turn, String said) {
        return PresentShorthand.command(turn, said)
                .or(() -> ofNothing(turn, said))
                .or(() -> putUpAnew(turn, said))
                .or(() -> putUp(turn, said))
                .or(() -> usual(turn, said))
                .or(() -> FlashLongerWords.command(turn, said))
                .or(() -> CheaperWords.command(turn, said))
                .or(() -> ofItem(turn, said));
    }

    private static Optional<String> ofNothing(Turn turn, String said) {
        for (var way : OF_NOTHING) {
            var found = way.said().matcher(said);
            if (found.matches()) {
                var isOfSomebody = way.command().endsWith("$");
                return isOfSomebody
                                || way == END_OF_STREAM
                                || turn.sale().stream().isEmpty() == (way == START_OF_STREAM)
                        ? Optional.of(isOfSomebody ? way.command().replace("$", found.group("who")) : way.command())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofItem(Turn turn, String said) {
        for (var way : FOR_GOODS) {
            var found = way.said().matcher(said);
            var item = found.matches() ? item(turn, found.group("item")) : Optional.<LineupItem>empty();
            if (item.isPresent() && isOfGoods(way, found)) {
                return Optional.of(
                        number(way, found, way.command().replace("@", item.get().slot())));
            }
        }
        return Optional.empty();
    }

    /** 补货3天后 and 限10分钟 count no goods. */
    private static boolean isOfGoods(ShorthandWay way, Matcher found) {
        return !way.isCounted()
                || found.group("unit") == null
                || !Unit.called(found.group("unit")).isEmpty();
    }

    /** With its unit: the command refuses another than that of the goods. */
    private static String number(ShorthandWay way, Matcher found, String command) {
        if (command.endsWith("&")) {
            var time = found.group("time") == null ? "" : " " + SaidNumber.inFigures(found.group("time"));
            return command.replace("# &", Amounts.figures(found.group("n")) + time);
        }
        if (!command.endsWith("#")) {
            return command;
        }
        var unit = way.isCounted() && found.group("unit") != null ? found.group("unit") : "";
        return command.substring(0, command.length() - 1) + Amounts.figures(found.group("n")) + unit;
    }

    /** So much of what is not on the list: how it is put up. What is on it is asked about elsewhere. */
    private static Optional<String> putUpAnew(Turn turn, String said) {
        return QuestionReader.wantsAnAnswer(said)
                ? Optional.empty()
                : NEW_GOODS.stream()
                        .map(way -> way.matcher(said))
                        .filter(Matcher::matches)
                        .filter(found -> !Unit.called(found.group("unit")).isEmpty())
                        .filter(found -> turn.round()
                                .namesOf(turn.round().shelf())
                                .named(found.group("item"))
                                .isEmpty())
                        .map(found -> "/add " + found.group("item") + " " + Amounts.figures(found.group("n"))
                                + found.group("unit"))
                        .findFirst();
    }

    private static Optional<String> putUp(Turn turn, String said) {
        var behind = PUT_UP_BEHIND.matcher(said.strip());
        var again = behind.matches() ? item(turn, behind.group("item")) : Optional.<LineupItem>empty();
        if (again.isPresent()) {
            return again.map(one -> (one.isOpen() ? "/card " : "/open ") + one.slot());
        }
        var found = PUT_UP.matcher(said.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var item = item(turn, found.group("item"));
        return item.map(one -> (one.isOpen() ? "/card " : "/open ") + one.slot())
                .or(() ->
                        Optional.of("/add " + GLUED.matcher(found.group("item")).replaceAll(" ")));
    }

    private static Optional<String> usual(Turn turn, String said) {
        var found = USUAL.matcher(said);
        return found.matches()
                ? item(turn, found.group("item") == null ? found.group("english") : found.group("item"))
                        .map(item -> "/flash " + item.slot() + " off")
                : Optional.empty();
    }

    /**
     * The one that is named by nothing but its name; where nothing is, the one that is presented. While nothing is on sale or prepared it is one
     * of the last stream, of which is told how it is put up again.
     */
    static Optional<LineupItem> item(Turn turn, String name) {
        if (name.isBlank()) {
            return turn.round().shelf().stream().filter(LineupItem::isPinned).findFirst();
        }
        var shelf = turn.round().shelf();
        var meant = shelf.isEmpty() ? Stream.last().map(LineupItem::of).orElse(shelf) : shelf;
        var named = OffSaleWords.named(turn, meant, name.strip(), Pattern.compile("\\s*"));
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
