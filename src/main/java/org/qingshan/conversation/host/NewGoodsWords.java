package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.StockButtons;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.BareName;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * Goods that are not on the list, as a host puts them up in plain words, with their price and how many there are in any order: 今晚还有糍粑，一斤16，40斤;
 * "new item: walnuts 30 a bag, 50 bags". One tap puts up what was read.
 *
 * @param price of one, as it is typed
 * @param unit as it was said
 * @param grower whose they are; empty where that is not said
 */
record NewGoodsWords(String name, String price, BigDecimal quantity, String unit, String grower) {
    private static final int LONGEST = 70;

    /** What a button may carry. */
    private static final int MOST_BYTES = 64;

    private static final String VESSELS = "筐|篮|串|件|提|板|盘|壶|支|根|把|头|束|baskets?|pounds?|lbs?";

    /** What holds goods, and is no unit: they are sold by the portion then. */
    private static final Pattern VESSEL = Pattern.compile(VESSELS, Pattern.CASE_INSENSITIVE);

    private static final String COUNTED = Unit.anyWord() + "|fish|" + VESSELS;

    private static final String UNIT = "(?<unit>(?:" + COUNTED + ")(?![a-z]))";

    private static final String NOT_UNIT = "(?![\\d.]|\\s?(?:" + COUNTED + ")(?![a-z]))";

    private static final String NUMBER = "(?<n>\\d{1,5}(?:\\.\\d{1,2})?)";

    private static final String MONEY = "\\s?(?:元|块钱?|圆|yuan|rmb|kuai)(?:(?<tenths>\\d)" + NOT_UNIT + ")?";

    /** A number alone, which is a price only where goods are said to be put up. */
    private static final Pattern BARE = said("(?<![\\d.])" + NUMBER + NOT_UNIT);

    private static final List<Pattern> PRICE = List.of(
            said("(?:每|/)\\s?" + UNIT + "\\s?(?:卖|只要|就|只|要|算|是|价|[,:， ]){0,3}[¥￥]?\\s?" + NUMBER + "(?:" + MONEY + "|"
                    + NOT_UNIT + ")"),
            said("[¥￥]?\\s?" + NUMBER + "(?:" + MONEY + ")?\\s?(?:每|/|\\b(?:an?|per|each|one|1)\\b)\\s?" + UNIT),
            said("[¥￥]?\\s?" + NUMBER + "(?:" + MONEY + ")?\\s?(?:each|apiece)(?![a-z])"),
            said("[¥￥]\\s?" + NUMBER + NOT_UNIT),
            said(NUMBER + MONEY),
            said("(?:\\b(?:at|for|price|costs?)\\b|@|单价|售价|价格|价钱|卖|价)\\s?(?:是|为|:)?\\s?" + NUMBER + NOT_UNIT),
            BARE);

    private static final Pattern QUANTITY = said("(?<![\\d.])" + NUMBER + "\\s?" + UNIT);

    /** "15 of them": pieces. */
    private static final Pattern OF_THEM =
            said("(?<![\\d.])" + NUMBER + "\\s?(?<unit>of (?:them|these|those)|in (?:all|total|stock))\\b");

    private static final String PIECE = "piece";

    /** 一瓶 is each of them. */
    private static final Pattern EACH =
            said("(?:(?<![\\d十百千零两二三四五六七八九])[一1]|(?<=\\d)一)(?=\\s?(?:" + COUNTED + ")(?![a-z]))");

    /** Before what it counts, or behind 块. */
    private static final Pattern CHINESE =
            said("[零一二两三四五六七八九十百千半]{1,7}(?=\\s?(?:" + COUNTED + "|元|块)(?![a-z]))|(?<=块)[一二三四五六七八九](?=[每/,，。 ]|$)");

    /** "Bamboo baskets" are no bamboo shoots. */
    private static final Pattern OTHER_NOUN = said(
            "(?!(?:are|is|was|were|back|again|price|fresh|sweet|big|small|only|just|also|too|here|again)\\b)[a-z]{3,14}s");

    /** He says that they are put up. */
    private static final Pattern CUE = said(MoreWords.UP + "架|上新|新[上品货]|挂上|(?:再|还|也|先)" + MoreWords.UP
            + "|还有|\\b(?:new|add|put up|list|put .{2,20} up)\\b");

    /** Then the numbers are of something else. */
    private static final Pattern OTHER = said(
            "(?<![a-z])[a-z]\\d{1,3}(?!\\d)|链接|\\d号|库存|总数|总共|剩|付|转账|转了|收到|收了|收款|到账|退|订单|地址|寄|发货|发走|运费|包邮|秒杀|限购|每人|[涨降改减]|送[来了到给]|打包|称|欠|换|不要|取消|帮|替|老板"
                    + "|\\b(?:paid|pay|refund|orders?|address|ship\\w*|flash|limit|per person|raise|lower|drop|change|set|brought|from|received|weighed|swap|cancel|wants?|my|total|stock|left|more|fewer|less)\\b");

    /** 再上一个：辣椒酱: the one is no amount of it. */
    private static final Pattern UP_ONE = said(
            "^(?:再|先|现在|来|那|接下来|[,，]){0,6}+(?:上|挂)(?:一|1)?[个款样种](?:新(?:的|品|货))?[:：,，]?\\s?(?=\\p{IsHan}{1,10}[,， ]?[^,，]{0,6}?[\\d一二两三四五六七八九十])");

    /** As the command has it: it is done at once. */
    private static final Pattern COMMAND = said("(?:上架|add)\\s*\\S.{0,40}?(?<! at| for)\\s+"
            + twice(
                    "[¥￥]?(?:\\d[\\d.]*|[一二两三四五六七八九十百半]{1,6})(?:元|块钱?[\\d一二三四五六七八九半]?)?",
                    "(?:\\d[\\d.]*|[一二两三四五六七八九十百半]{1,6})\\s*(?!元|块|yuan|rmb|kuai)[^\\s\\d¥￥.,，一每/]{1,20}")
            + "(?:\\s+[^\\s\\d,，]\\D{0,19})?");

    /** 多肉三盆25: no more than what, how much of it and the price. */
    private static final Pattern SHORT =
            said("\\p{IsHan}{2,6}[,， ]{0,2}\\d{1,4}\\s?" + UNIT + "[,， ]{0,2}\\d{1,4}(?:\\.\\d{1,2})?[。.!！ ]*");

    /** "three succulents at 25 each": they are counted by the piece. */
    private static final Pattern COUNTED_ONES =
            said("^(?<n>\\d{1,4}) (?!(?:" + COUNTED + ")\\b)(?<name>[a-z][a-z -]{2,24}s) (?=(?:at|for|@) ?\\d)");

    /** What it costs, and how many there are. */
    private static final Pattern NUMBERS = Pattern.compile(
            "[\\d零一二两三四五六七八九十百千半][\\d零一二两三四五六七八九十百千半.]*+[^\\d零一二两三四五六七八九十百千半.][^\\d零一二两三四五六七八九十百千半]*+[\\d零一二两三四五六七八九十百千半]|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred)\\b",
            Pattern.CASE_INSENSITIVE);

    private static Pattern said(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private static String twice(String one, String other) {
        return "(?:" + one + "\\s+" + other + "|" + other + "\\s+" + one + ")";
    }

    /** 上一个羊奶皂，15块钱一个: no card is presented. */
    static boolean isOneMore(String said) {
        return UP_ONE.matcher(Amounts.plain(said)).find();
    }

    /** @param said as {@link Normaliser#simplified} makes it */
    static Optional<NewGoodsWords> of(Turn turn, String said) {
        if (!turn.may(Role.HOST) || !turn.isPrivate() || said.length() > LONGEST) {
            return Optional.empty();
        }
        if (!NUMBERS.matcher(said).find()) {
            return Optional.empty();
        }
        var whole = UP_ONE.matcher(Amounts.plain(said).replace('’', '\'')).replaceFirst("上架 ");
        var of = GoodsOfGrower.of(whole, Member.growerNames());
        var text = of.rest();
        var mayBe = !COMMAND.matcher(whole).matches()
                && !OTHER.matcher(text).find()
                && !QuestionReader.wantsAnAnswer(said)
                && !HostsPurchase.isSaid(said);
        return mayBe
                ? read(text, of.grower())
                        .filter(found -> found.isNew(turn, text)
                                || (CUE.matcher(text).find() || !of.grower().isEmpty())
                                        && found.onList(turn).isPresent())
                : Optional.empty();
    }

    private static Optional<NewGoodsWords> read(String text, String grower) {
        var plain = figures(CHINESE.matcher(EACH.matcher(BarsSaid.plain(text)).replaceAll("每"))
                .replaceAll(number -> Amounts.figures(number.group())));
        for (var way : PRICE) {
            var price = way.matcher(plain);
            if ((way != BARE || CUE.matcher(text).find() || SHORT.matcher(plain).matches()) && price.find()) {
                var rest = plain.substring(0, price.start()) + "," + plain.substring(price.end());
                var quantity = QUANTITY.matcher(rest).results().findFirst().isPresent()
                        ? QUANTITY.matcher(rest)
                        : OF_THEM.matcher(rest);
                if (!quantity.find()) {
                    continue;
                }
                var counted = quantity.pattern() == OF_THEM ? PIECE : quantity.group("unit");
                var each = way.pattern().contains("<unit>") ? price.group("unit") : counted;
                var name = NewGoodsName.in(rest.substring(0, quantity.start()) + "," + rest.substring(quantity.end()));
                var tenths = way.pattern().contains("<tenths>") ? price.group("tenths") : null;
                return name.filter(one -> isSame(each, counted))
                        .map(one -> new NewGoodsWords(
                                one,
                                price.group("n") + (tenths == null ? "" : "." + tenths),
                                new BigDecimal(quantity.group("n")),
                                counted,
                                grower));
            }
        }
        return Optional.empty();
    }

    private static String figures(String text) {
        return COUNTED_ONES.matcher(SaidNumber.inFigures(text)).replaceFirst("${n} " + PIECE + "s, ${name}, ");
    }

    private static boolean isSame(String one, String other) {
        var units = Unit.called(one);
        return units.isEmpty()
                ? one.replaceAll("e?s$", "").equalsIgnoreCase(other.replaceAll("e?s$", ""))
                : Unit.called(other).stream().anyMatch(units::contains);
    }

    private long minor(Turn turn) {
        return PriceWords.minor(new BigDecimal(price), turn.shop().currency()).longValue();
    }

    /** What is on the list already: there is more of it, and perhaps it costs otherwise. */
    private Optional<LineupItem> onList(Turn turn) {
        var slots = turn.round()
                .namesOf(turn.round().shelf())
                .beginning(name)
                .filter(found -> found.rest().isBlank() && found.slots().size() == 1);
        return turn.round().shelf().stream()
                .filter(item ->
                        slots.filter(one -> one.slots().contains(item.slot())).isPresent())
                .filter(item -> item.product().unit().takes(Unit.called(sold())))
                .findFirst();
    }

    private boolean isNew(Turn turn, String text) {
        var known = turn.round().namesOf(turn.round().shelf()).beginning(name);
        var isOnList = known.filter(found -> found.rest().isBlank()).isPresent();
        return !isOnList
                && (known.filter(found -> !OTHER_NOUN
                                        .matcher(found.rest().strip())
                                        .matches())
                                .isEmpty()
                        || CUE.matcher(text).find())
                && !BareName.isOne(name)
                && !GoodsOfGrower.isSomebody(name)
                && Member.growerNames().stream().noneMatch(text::contains)
                && Buyer.called(name, 1).isEmpty();
    }

    /** The command that puts them up. */
    private String command() {
        return "/add " + name + " " + price + " " + quantity.toPlainString() + sold()
                + (grower.isEmpty() ? "" : " " + grower);
    }

    /** Whether goods are counted so that are sold by the portion. */
    static boolean isVessel(String word) {
        return VESSEL.matcher(word).matches() && Unit.called(word).isEmpty();
    }

    private String sold() {
        return isVessel(unit) ? Unit.PORTION.zh() : unit;
    }

    private void offerMore(Turn turn, LineupItem item) {
        var team = turn.words().team();
        var amount = turn.words().quantity(quantity, item);
        var isOtherPrice = item.usualPrice() != minor(turn);
        var of = grower.isEmpty() ? "" : " · " + grower;
        List<Button> buttons = new ArrayList<>();
        if (isOtherPrice || !grower.isEmpty()) {
            var label =
                    team.stockMoreButton(item.slot(), amount) + (isOtherPrice ? " · " + turn.money(minor(turn)) : "");
            buttons.add(new Button(label + of, command()));
        }
        if (isOtherPrice || grower.isEmpty()) {
            buttons.add(new Button(
                    team.stockMoreButton(item.slot(), amount), StockButtons.by("+" + quantity.toPlainString(), item)));
        }
        turn.choose(team.changeWhat(item.slot(), turn.words().name(item)), Turn.column(buttons.stream()));
    }

    void offer(Turn turn) {
        turn.outcome("doubt");
        var listed = onList(turn);
        if (listed.isPresent()) {
            offerMore(turn, listed.get());
            return;
        }
        var flash = turn.words().flash();
        var units = Unit.called(sold());
        if (units.isEmpty()) {
            turn.say(AddExample.told(turn));
            return;
        }
        var one = units.iterator().next();
        var minor = PriceWords.minor(new BigDecimal(price), turn.shop().currency());
        var read = flash.newGoodsButton(
                        name,
                        turn.money(minor.longValue()),
                        turn.words().unit(BigDecimal.ONE, one),
                        turn.words().quantity(quantity, one))
                + (grower.isEmpty() ? "" : " · " + grower);
        var text = sold().equals(unit)
                ? flash.newGoods(name)
                : flash.newGoods(name) + turn.words().gap() + flash.byThePortion(unit);
        if (command().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            turn.say(AddExample.told(turn));
        } else {
            turn.choose(text, new Button(read, command()));
        }
    }
}
