package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * A host puts right what he has set, in words that name no command: 刚才价格打错了，A7应该是12, "sorry I meant A7 12". It is asked what
 * the number is, and nothing is kept for him. Of viewers' words nothing is read here.
 *
 * @param isOnlyPrice whether it is said to be the price
 */
record HostCorrects(LineupItem item, BigDecimal number, boolean isOnlyPrice) {
    private static final int LONGEST = 60;

    private static final Pattern CORRECTS = Pattern.compile(
            "(?:[打写说弄标搞设定填输报讲看按念]|改)错|错了|口误|更正|纠正|应该?是|应当是|不对|不是.{1,8}是|不是\\d|\\d(?:元|块)?[改变]"
                    + "|\\b(?:mistake|mistyped|typo|oops|wrong|should(?: be| have been)|(?:i|we) meant?|correction|not \\d[\\d.]{0,8}|from \\d[\\d.]{0,8} to|from now(?: on)?)\\b|^(?:no|sorry|oh)\\b[, ]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PRICE =
            Pattern.compile("价|[¥￥元块]|\\b(?:price|priced|yuan|kuai|rmb)\\b", Pattern.CASE_INSENSITIVE);

    /** Then the number may be of the stock or the limit, and is asked about. */
    private static final Pattern OF_STOCK = Pattern.compile(
            "库存|[剩余]|还有|限购|每人|价格?(?:不变|没错|不动|一样)|不是价|\\d\\s?[箱盒袋斤份个瓶件包罐筐只人]|\\b(?:stock|left|limit|same|box(?:es)?|bags?|jin|kg)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Then the number is that of an order. */
    private static final Pattern OF_ORDERS = Pattern.compile(
            "打包|装箱|发货|发错|发出|寄|收到|收款|付款?|退|取消|订单|单号|\\d单|地址|电话|\\b(?:pack\\w*|ship\\w*|sent|orders?|paid|payment|received|refund\\w*|cancel\\w*|address)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Goods ahead, and their price behind: 芒果是28.5, "the mangoes should be 30", "put the mangoes back to 28.50". */
    private static final Pattern GOODS_AHEAD = Pattern.compile(
            "(?<goods>.{1,40}?)(?:(?:应该?|应当)?是|应该|改[成为回到]|\\b(?:is|are|should be|(?:put|set|change|move|bring) .{2,30} to)\\b)\\s*(?:only |now |at )?[¥￥]?(?=\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_TIME = Pattern.compile(
            "\\d\\s?(?:[点號号日月天年时分秒楼层级位岁次场度%:]|(?:more |full )?(?:o'?clock|[ap]\\.?m\\b|seconds?|secs?|min(?:ute)?s?|hours?|days?|weeks?|people|viewers|percent|times)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Besides it goods may be named. */
    private static final Pattern BESIDE = Pattern.compile(
            CORRECTS.pattern()
                    + "|(?:定|售|卖|单|标)?价(?:格|钱)?|[¥￥]|[\\d.]+|[\\p{Punct}，。！？：；、～…]+|刚才|刚刚|刚|前面|上面|才|那?个|这|那|应该|应当|该|是|不|了|的|我|咱|们|把|将|给|改|成|为|到|回|调|换|更|正|打|写|说|弄|搞|错|对|就|都|也|还|要|卖|按|现在|今[天晚]|大家|抱歉|不好意思|对不起|哎呀|哎|啊|呀|哦|噢|吧|哈|啦|呢|嘛|元|块|钱|毛|角|每|一|箱|盒|袋|斤|个|瓶|份|件|包|罐|筐|只|秒杀"
                    + "|\\b(?:i|i'm|we|we're|the|an?|it|it's|its|this|that|these|those|is|are|was|were|be|been|with|made|make|my|our|in|on|at|to|for|of|by|back|put|set|change[ds]?|now|one|each|per|price[ds]?|pricing|yuan|kuai|rmb|please|pls|ok|okay|not|just|only|here|there|so|and|but|sorry|oh|no|yes|hi|all|everyone|guys|folks|let|me|can|you|them|they|has|have|had|got|get|go|goes|going|box|boxes|bags?|jin|kg|jars?|bottles?|actually|really|typed|said|wrote|entered|number|code|item|thing|last|first|first one|wrongly|again|today|tonight|because|my bad|bad)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Codes hold digits that count nothing. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z]\\d{1,3}(?!\\d)");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,6}(?:\\.\\d{1,2})?");

    /** 不是17, "not 17": of two numbers it is the other. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:不再?是|并非|\\b(?:not|isn't|instead of|rather than|no longer))\\s?(?:at )?[¥￥]?(?<n>" + FIGURES + ")",
            Pattern.CASE_INSENSITIVE);

    /** 应该是17, 18.8改17, "from 18.8 to 17". */
    private static final Pattern WANTED = Pattern.compile(
            "(?:应该?是|应当是|\\bshould (?:be|have been)|\\bmeant|\\d\\s?(?:元|块|yuan)?\\s?(?:[改变调]\\p{IsHan}?|to\\b))\\s?[¥￥]?(?<n>"
                    + FIGURES + ")",
            Pattern.CASE_INSENSITIVE);

    /** Empty where it may be of his own order, or where it is not plain which goods and which number are meant. */
    static Optional<HostCorrects> of(Turn turn, String said) {
        var isTold = turn.may(Role.HOST) && turn.isPrivate() && said.length() <= LONGEST;
        if (!isTold || MoreWords.isOwn(said) || QuestionReader.wantsAnAnswer(said)) {
            return Optional.empty();
        }
        return corrected(turn, SaidNumber.inFigures(Normaliser.plain(Amounts.plain(said))));
    }

    private static Optional<HostCorrects> corrected(Turn turn, String plain) {
        if (!CORRECTS.matcher(plain).find() || OF_ORDERS.matcher(plain).find()) {
            return Optional.empty();
        }
        var numbers = numbers(plain);
        if (numbers.size() == 2 && !OF_TIME.matcher(plain).find()) {
            return item(turn, plain).flatMap(item -> instead(turn, plain, item, numbers));
        }
        var isOnlyPrice =
                PRICE.matcher(plain).find() && !OF_STOCK.matcher(plain).find();
        return numbers.size() == 1
                ? item(turn, plain)
                        .filter(item -> isOnlyPrice || Phrasing.had(turn, item).signum() == 0)
                        .map(item -> new HostCorrects(item, new BigDecimal(numbers.get(0)), isOnlyPrice))
                : Optional.empty();
    }

    /**
     * A1 29.9改29, 不是9.8，是8.8, "8.8, not 9.8": one of the two is what it costs. Which it shall be is said, or it is asked; what it shall not be
     * is never set.
     */
    private static Optional<HostCorrects> instead(Turn turn, String plain, LineupItem item, List<String> numbers) {
        var others = numbers.stream()
                .map(BigDecimal::new)
                .filter(number -> !isPriceOf(turn, item, number))
                .toList();
        if (others.size() != 1) {
            return Optional.empty();
        }
        var wanted = wanted(CODE.matcher(plain).replaceAll(" "), numbers);
        var number = wanted.orElse(others.get(0));
        boolean isFlashEnded = item.flashUntil() != null && isPriceOf(turn, item, number);
        boolean isPlain = wanted.isPresent() && !OF_STOCK.matcher(plain).find() && !isFlashEnded;
        return PriceWords.isNear(number, item.usualPrice(), turn.shop().currency())
                        && (isPlain || Phrasing.had(turn, item).signum() == 0)
                ? Optional.of(new HostCorrects(item, number, isPlain))
                : Optional.empty();
    }

    private static boolean isPriceOf(Turn turn, LineupItem item, BigDecimal number) {
        return PriceWords.minor(number, turn.shop().currency()).compareTo(BigDecimal.valueOf(item.usualPrice())) == 0;
    }

    private static Optional<BigDecimal> wanted(String plain, List<String> numbers) {
        var denied = DENIED.matcher(plain);
        var wanted = WANTED.matcher(plain);
        return (denied.find()
                        ? numbers.stream()
                                .filter(number -> !number.equals(denied.group("n")))
                                .findFirst()
                        : Optional.of(wanted).filter(Matcher::find).map(found -> found.group("n")))
                .map(BigDecimal::new);
    }

    private static List<String> numbers(String plain) {
        return FIGURES.matcher(CODE.matcher(plain).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** Goods that are not on the list, whose price he puts right: nothing on it is changed. */
    static Optional<String> notOnList(Turn turn, String said) {
        var plain = SaidNumber.inFigures(Normaliser.plain(Amounts.plain(said)));
        var isTold = turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= LONGEST
                && CORRECTS.matcher(plain).find()
                && !OF_ORDERS.matcher(plain).find()
                && !OF_STOCK.matcher(plain).find()
                && !OF_TIME.matcher(plain).find()
                && (PRICE.matcher(plain).find() || namesGoodsAhead(plain))
                && numbers(plain).size() == 1
                && turn.round().namesOf(turn.round().shelf()).named(plain).isEmpty();
        return isTold ? Optional.of(others(plain)).filter(other -> !other.isEmpty()) : Optional.empty();
    }

    private static boolean namesGoodsAhead(String plain) {
        var found = GOODS_AHEAD.matcher(plain);
        return found.find() && !others(found.group()).isEmpty();
    }

    /** What is left of the words besides what may be said of the one that is on the card. */
    static String others(String plain) {
        return BESIDE.matcher(plain).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    /** The one that is named; where none is, that of the card. */
    private static Optional<LineupItem> item(Turn turn, String plain) {
        var named = turn.round().namesOf(turn.round().shelf()).named(plain);
        if (named.isEmpty() && !others(plain).isEmpty()) {
            return Optional.empty();
        }
        return named.isEmpty()
                ? ChangeWords.ofCard(turn)
                : turn.round().shelf().stream()
                        .filter(item -> named.size() == 1 && item.slot().equals(named.get(0)))
                        .findFirst();
    }

    /** The command that does it, which asks itself where the price is far off; empty where it is to be asked. */
    Optional<String> command() {
        return isOnlyPrice ? Optional.of("/price " + item.slot() + " " + number.toPlainString()) : Optional.empty();
    }

    void ask(Turn turn) {
        turn.outcome("doubt");
        var words = turn.words();
        var team = words.team();
        var precisely = item.slot() + " #" + item.id() + " ";
        var amount = words.quantity(number, item);
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button(team.priceToButton(money(turn)), "/price " + precisely + number.toPlainString()));
        if (isInSteps()) {
            buttons.add(new Button(team.stockToButton(amount), "/stock " + precisely + Wording.number(number)));
            buttons.add(
                    new Button(words.flash().limitToButton(amount), "/limit " + precisely + Wording.number(number)));
        }
        if (isInSteps() && turn.sale().stream().isPresent()) {
            buttons.add(new Button(team.ownMoreButton(amount), Choices.taking(item, number)));
        }
        turn.choose(
                team.changeWhat(item.slot(), words.name(item)), Turn.column(Stream.of(buttons.toArray(Button[]::new))));
    }

    private String money(Turn turn) {
        var currency = turn.shop().currency();
        return turn.money(PriceWords.minor(number, currency).longValue());
    }

    private boolean isInSteps() {
        return number.remainder(item.product().step()).signum() == 0;
    }
}
