package org.qingshan.conversation.host;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host says to stop the sale of an item without the word of the command: 板栗下架, 先别卖竹笋了, "stop selling peaches". Of
 * viewers' words nothing is read here.
 *
 * @param sure false if it may only tell how things stand: 竹笋卖完了
 */
record OffSaleWords(List<LineupItem> items, boolean sure) {
    private static final int LONGEST = 70;

    private static final Pattern AHEAD = Pattern.compile(
            "(?:好了?|那|先|请|暂时|现在){0,12}\\s*(?:下架|停售|暂停(?:销售|卖)?|停(?![播止了掉])|关[掉闭]|下掉|撤掉|停掉|(?:先)?(?:别|不要|不|莫)(?:再)?卖)\\s*(?<name>[^了吗吧].*)"
                    + "|(?:(?:please|ok|okay|now),? )*(?:(?:stop|pause)(?: selling| the sale of)?|hold(?: off)?(?: on)?(?=.{2,30} for now)|remove|delete|do not sell|don't sell|take down) (?:the |any more |any )?(?<english>.+)",
            Pattern.CASE_INSENSITIVE);

    /** "Take the bacon down". */
    private static final Pattern AROUND = Pattern.compile(
            "(?:(?:please|ok|okay|now),? )*(?:take|pull|bring) (?:the |all the )?(?<name>.+?) (?:down|off sale|off the (?:list|lineup|sale|shelf)|(?<bare>off))(?: now| please|,)*[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** Between two of several. */
    private static final Pattern AND =
            Pattern.compile("\\s*(?:[和跟与及、,，&]|以及|还有|\\band\\b(?: the\\b)?)\\s*|\\s+|(?=[A-Za-z]\\d)");

    private static final Pattern NOTHING = Pattern.compile("\\s*");

    /** 把腊肉下架. */
    private static final Pattern TAKEN =
            Pattern.compile("^(?:好了?|那|先|请|麻烦|帮我?|给我|现在|快|赶紧|[,，]){0,12}\\s*(?:把|将)\\s*(?:那个|这个)?");

    private static final Pattern THE = Pattern.compile("^(?:all )?(?:the|our) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?:了|吧|哈|啊|啦|any ?more|for now|now|please|[,， ]){0,12}[。.!！~～\\s]*+");

    /** Why: 病了, 不新鲜. It may stand before what is to be done, or behind it. */
    private static final String WHY =
            "(?:都|全|有点|因为|天气|它们?|又|已经?|, ?){0,3}(?:生?病|死|坏|烂|霉|臭|冻|晒|蔫|碎|破|不好|不新鲜|不行|有问题|质量|不够|没货|自家|自己|下雨).{0,6}?";

    /** 先停，查一下. */
    private static final String TO_SEE =
            "(?:我们?|再|先|要|得|等|去|叫人|让人){0,4}(?:检查|查|看|问|核实|确认|抽检|复查|复检)(?:一[查下看]|看|清楚|完|好)?(?:再说|再卖|再定)?";

    private static final Pattern STOPPED = Pattern.compile(
            "(?:" + WHY + "[,，。 ]{1,2})?"
                    + "(?:先|都|就|要|给|给我|现在|今天|暂时|可以|[,，]){0,12}(?:下架|停售|停卖|删[掉除了]?|去掉|移除|撤[了掉]|暂停(?:销售|售卖|卖)?|停(?:一下|一停)?|关掉|撤下来?|拿下来?|(?:别|不要|不)(?:再)?卖|off sale)(?:了|吧|哈|啊|啦|掉){0,12}(?:[,， ](?:"
                    + WHY + "|" + TO_SEE
                    + ")(?:了|的|啊)?)?\\s*[。.!！~～ ]*|\\s?(?:is|are|went|looks?|have|has|got|smells?) (?:all |gone |a bit )?\\S[^,.;]{1,24}[,.;] ?(?:so |and |please ){0,2}(?:(?:take|pull) (?:it|them|those|these|that) (?:down|off(?: sale| the list| the lineup)?)|stop selling (?:it|them|those|these|that)|(?:don't|do not) sell (?:it|them|those|these|that)(?: any ?more)?)(?: now| please){0,2}[.! ]*");

    /** Only some of it may be bad, or it is to be taken off a table. */
    private static final Pattern PARTLY = Pattern.compile(
            "(?<![A-Za-z\\d])(?:\\d{1,4}|[一二两三四五六七八九十几半]{1,3})\\s?[箱盒袋斤个只双块条份瓶件包罐筐坛桶盆枚颗根头尾些]"
                    + "|(?<!\\b(?:sick|ill|dead|dying|rotten|mou?ldy|spoiled|spoilt|bad|dirty))[,.;] ?(?:so |and |please ){0,2}(?:take|pull|stop selling|don't sell|do not sell) (?:it|them|those|these|that)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOLD_OUT = Pattern.compile(
            "(?:已经?|都|全|全部|\\s?(?:is|are|all|now) ){0,12}(?:卖完|卖光|售完|售罄|没货|卖没|没有|没|抢完|抢光|缺货|断货|断|sold out|out of stock|finished|(?:all )?gone)(?:了|啦|咯|now|[,，]){0,12}\\s*[。.!！~～ ]*");

    /** "We're out of eggs", 卖完了 A5. */
    private static final Pattern OUT_OF = Pattern.compile(
            "(?:(?:(?:we(?:'re| are| have|'ve)?|now|sorry|oh|run|just|all|ran|have|got|[, ])\\s?){0,6}(?:(?:sold )?out of|no more) (?:the )?|(?:已经?|都){0,2}(?:卖完|卖光|售完|售罄|抢完|抢光|断货|没货)[了啦]?[,，:： ]{1,2})(?<name>.{1,20}?)(?: now| already)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** It names nothing: what is presented is meant, or perhaps the stream. */
    private static final Pattern GONE = Pattern.compile(
            "(?:都|全|这个?|已经|it's|that's|all|they're| ){0,3}(?:没了|没有了|卖没了|没货了|卖完了?|卖光了?|抢完了?|抢光了?|售罄了?|sold out|out of stock|gone)[。.!！~～ ]*"
                    + "|(?:先|好|那|快){0,2}(?:停|关)(?:了|掉|一下|卖){0,2}[吧啊哈]?[。.!！~～ ]*|(?:please |ok |okay )?(?:stop|pause|close|take)(?: it| this(?: one)?| that(?: one)?)?(?: off| down)?(?: now| please)?[.! ]*(?<!take[.! ]{0,3})",
            Pattern.CASE_INSENSITIVE);

    /** 全部停卖. */
    private static final Pattern ALL = Pattern.compile(
            "(?:好了?|那|先|请|把|将|现在|[,， ]){0,6}(?:全部|所有|全场|统统|全都?|都)的?(?:商品|货|东西|链接)?(?:都|先|给我|马上|全部|的){0,3}(?:停卖|停售|下架|暂停(?:销售|售卖|卖)?)(?:了|吧|哈|啊|啦){0,3}[。.!！~～ ]*"
                    + "|(?:(?:please|ok|okay|now),? ){0,3}(?:close|stop selling|pause) (?:everything|all(?: items| of (?:it|them))?)(?: now| please){0,2}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REMOVED = Pattern.compile("\\b(?:remove|delete)\\b", Pattern.CASE_INSENSITIVE);

    /** Whether all shall stop, or so much has stopped of itself; what is so already is told. */
    static boolean isSoBefore(Turn turn, String text) {
        if (!turn.may(Role.HOST) || !turn.isPrivate() || text.length() > LONGEST) {
            return false;
        }
        var flash = turn.words().flash();
        var isAll = ALL.matcher(text.strip()).matches() && !turn.round().shelf().isEmpty();
        var gone = isAll ? List.<LineupItem>of() : gone(turn, text.strip());
        var isGone =
                !gone.isEmpty() && gone.stream().allMatch(item -> item.left().signum() == 0);
        if (isAll) {
            turn.say(flash.allStoppedBefore());
        } else if (isGone) {
            turn.say(gone.stream()
                    .map(item -> flash.soldOutBefore(item.slot(), turn.words().name(item)))
                    .collect(Collectors.joining("\n")));
        }
        return isAll || isGone;
    }

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static Optional<OffSaleWords> of(Turn turn, String text) {
        if (!turn.may(Role.HOST) || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (turn.isPrivate() && ALL.matcher(text.strip()).matches()) {
            return of(turn.round().shelf().stream().filter(LineupItem::isOpen).toList(), true);
        }
        var ahead = AHEAD.matcher(text.strip());
        var first = ahead.matches()
                ? named(turn, ahead.group("name") == null ? ahead.group("english") : ahead.group("name"), BEHIND_NAME)
                : List.<LineupItem>of();
        if (!first.isEmpty()) {
            return of(first, !REMOVED.matcher(text).find() || first.stream().noneMatch(item -> hasHimself(turn, item)));
        }
        var around = AROUND.matcher(text.strip());
        var meant = around.matches() ? named(turn, around.group("name"), NOTHING) : List.<LineupItem>of();
        if (!meant.isEmpty()) {
            var isBare = around.group("bare") != null;
            return of(meant, !isBare || meant.stream().noneMatch(item -> hasHimself(turn, item)));
        }
        var bare = THE.matcher(TAKEN.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        var stopped = named(turn, bare, STOPPED);
        return of(
                        stopped.isEmpty() ? inShort(turn, bare) : stopped,
                        !PARTLY.matcher(bare).find())
                .or(() -> of(
                        gone(turn, text.strip()).stream()
                                .filter(item -> item.isOpen() && item.left().signum() > 0)
                                .toList(),
                        false));
    }

    /** 鞋停了, 鸡病了，不卖了: a noun of one sign, where the reader of claims sees a longer word. */
    private static List<LineupItem> inShort(Turn turn, String text) {
        return text.length() > 1 && STOPPED.matcher(text.substring(1)).matches()
                ? named(turn, text.substring(0, 1), NOTHING)
                : List.of();
    }

    private static List<LineupItem> gone(Turn turn, String text) {
        if (turn.isPrivate() && GONE.matcher(text).matches()) {
            return turn.round().shelf().stream().filter(LineupItem::isPinned).toList();
        }
        var out = OUT_OF.matcher(text.replace('’', '\''));
        return out.matches() ? named(turn, out.group("name"), NOTHING) : named(turn, text, SOLD_OUT);
    }

    private static Optional<OffSaleWords> of(List<LineupItem> items, boolean sure) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new OffSaleWords(items, sure));
    }

    /** "Take A1 off" may then be of his own order. */
    private static boolean hasHimself(Turn turn, LineupItem item) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .anyMatch(line -> line.isLive() && line.item().equals(item));
    }

    /** What the words name, one thing or several in a row, if what stands behind them is no more than this; none where a name may mean several things. */
    static List<LineupItem> named(Turn turn, String text, Pattern behind) {
        return named(turn, turn.round().shelf(), text, behind);
    }

    /** The same of other goods than those on sale or prepared. */
    static List<LineupItem> named(Turn turn, List<LineupItem> goods, String text, Pattern behind) {
        var names = turn.round().namesOf(goods);
        Set<String> slots = new LinkedHashSet<>();
        var rest = text;
        while (!rest.isBlank()) {
            var name = names.beginning(rest);
            if (name.isEmpty() || name.get().slots().size() != 1) {
                break;
            }
            slots.add(name.get().slots().get(0));
            rest = name.get().rest();
            var and = AND.matcher(rest);
            if (!and.lookingAt() || names.beginning(rest.substring(and.end())).isEmpty()) {
                return behind.matcher(rest).matches() ? items(goods, slots) : List.of();
            }
            rest = rest.substring(and.end());
        }
        return List.of();
    }

    private static List<LineupItem> items(List<LineupItem> goods, Set<String> slots) {
        return goods.stream().filter(item -> slots.contains(item.slot())).toList();
    }

    void ask(Turn turn) {
        turn.outcome("doubt");
        var words = turn.words();
        items.forEach(item -> turn.choose(
                words.rule().stopSelling(words.quantity(item.left(), item), words.name(item), item.slot()),
                new Button(words.rule().stopButton(item.slot()), "/close " + item.slot() + " #" + item.id())));
    }
}
