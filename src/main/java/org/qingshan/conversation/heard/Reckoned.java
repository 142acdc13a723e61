package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.claim.TheRest;
import org.qingshan.conversation.claim.Times;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * Changes that are reckoned from what somebody has: 退一半, 翻倍, 四袋变两袋, 多了三袋, "keep two, give back the rest". Nothing is changed by
 * them; what they come to is offered by a button.
 */
final class Reckoned {
    private static final int LONGEST = 60;
    private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");

    private static final String NUMBER = "(?:" + AmountWords.NUMBER + "|" + AmountWords.ENGLISH_NUMBER + ")";
    private static final String MEASURE = " ?(?:" + AmountWords.MEASURE + "|" + AmountWords.ENGLISH_MEASURE + ")";

    /** Nobody changes an order with these beside. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "[?？吗]|涨|价|贵|钱|人|箱装|怎么|多少|昨天|上次|price|cost|how|why|what|money|pay|last time|yesterday|ago|half(?: of)? (?:a |an |the )?(?:box|bag|jin|carton)");

    private static final Pattern HALF = Pattern.compile(
            "(?:退|减|去|砍|撤|取消)(?:掉|了|回|去)?(?:其中)?(?:的)?一半|一半(?:退|不要|取消)|(?:只?留|保留|只要|只需要|就要|减到|降到)(?:下|着)?(?:其中)?一半|一半就(?:够|行|好|可以)|(?:减|砍|对)半"
                    + "|\\b(?:return|cancel|drop|give|send|take|remove)\\b.{0,12}\\bhalf\\b|\\bhalf\\b.{0,16}\\bback\\b|\\bhalve\\b|\\b(?:in|by) half\\b|\\bhalf\\b.{1,40}\\b(?:cancel|return|drop|remove|take off|give back) (?:the )?(?:rest|others?|other half|remainder)\\b"
                    + "|\\b(?:keep|just|only|want|need) (?:only |just )?half\\b|\\bhalf (?:is|would be|will be) (?:enough|fine|plenty)\\b");

    /** The same, which is half of what there is even where half of a measure could be meant. */
    private static final Pattern HALVED = Pattern.compile(
            "(?:退|减|去|砍|撤|取消|少)(?:掉|了|回|去)?(?:其中)?的?一半(?![斤箱袋盒个份公件包瓶只])|(?:减|砍|对)半(?![斤箱袋盒个份公件包瓶只])"
                    + "|\\bmake (?:it|them|that|(?:the |my )?[a-z ]{2,20}?) half(?! (?:an?|of|box|bag|jin|kg|pound)\\b)"
                    + "|\\b(?:cut|reduce|lower|decrease|drop|bring)\\b.{1,24} (?:by|in|to) half\\b|\\bhalve\\b"
                    + "|\\b(?:drop|take off|take away|remove|cancel|return|cut|lose)(?: off)? half(?: of)? (?:the|my|it|that|them|those)\\b");

    /** "Pork, half please", which may also be half a measure more. */
    private static final Pattern HALF_AT_END = Pattern.compile(
            "(?:[a-z][a-z ]{2,20},? half|half(?: of)? (?:the|my) [a-z ]{3,20}?)(?:,? (?:please|pls|thanks))?[.! ]*");

    /** What ends one change and begins another: 糖不要了，笋翻倍, 糖不要了笋翻倍, "forget the peaches and double the shoots". */
    private static final Pattern NEXT =
            Pattern.compile("[,;.!] ?(?:(?:and|then|but) )?| (?:and|then|but) |(?<=[了掉])(?=\\p{IsHan}{1,4}[翻加双])");

    /** Beside it, so much is cut in halves. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![a-z])\\d|[二两三四五六七八九十]|一(?!半)|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\\b");

    private static final Pattern TOO_MANY = Pattern.compile("多(?:了|出|出来|按|写|(?:拍|点|要|下|订|买|按|发|给|写)了)(?<much>" + NUMBER
            + MEASURE + ")" + "|\\b(?<english>" + NUMBER + ")(?:" + MEASURE + ")? too (?:many|much)\\b");

    private static final Pattern FROM_TO = Pattern.compile("(?<from>" + NUMBER + MEASURE
            + "?)(?:的)?(?:[变改换调](?:成|为|到|作)?|[减降缩加](?:成|为|到|至))(?<to>" + NUMBER + MEASURE + ")" + "|\\bfrom (?<efrom>"
            + NUMBER + ")(?:" + MEASURE + ")? (?:down |up )?to (?<eto>" + NUMBER + ")");

    /** 五袋减一袋, "five bags minus one": of whoever has five. */
    private static final Pattern LESS = Pattern.compile(
            "(?<from>" + NUMBER + MEASURE + "?)(?:的|里|里面|中)?(?:减掉?|减去|去掉?|退掉?|少)(?<much>" + NUMBER + MEASURE + ")"
                    + "|\\b(?<efrom>" + NUMBER + ")(?:" + MEASURE + ")? (?:minus|less) (?<english>" + NUMBER + ")\\b");

    private static final Pattern KEPT = Pattern.compile(
            "(?:留|保留)(?:下|着)?(?<much>" + NUMBER + MEASURE + ")|\\bkeep (?:just |only )?(?<english>" + NUMBER + ")\\b");

    /** 除了两箱都退, "all but two back": so much is kept, where a reader of claims sees so much go. */
    private static final Pattern ALL_BUT = Pattern.compile("[那我就请,. ]{0,6}(?:除了?|除开)(?<much>" + NUMBER + MEASURE
            + ")(?:以外|之外|外)?[, ]*(?:其他|其它|其余|剩下)?的?(?:我)?(?:都|全都|全部|全)(?:退|取消|不要)[掉了吧哈啊,.!~ ]*"
            + "|(?:(?:please |i'll |i will )?(?:give|send|take|put) (?:back )?|return |cancel |drop |remove )?all but (?<english>"
            + NUMBER + ")(?:" + MEASURE + ")?(?: of (?:them|those))?(?: back)?(?:,? please)?[.! ]*");

    /** Behind how much is kept it goes without saying of what. */
    private static final Pattern BACK = Pattern.compile("退|取消|\\bback\\b");

    private static final Trait<Boolean> MAY_BE_HALVED = Trait.of(said -> mayBeHalved(said.plain()));

    private static final Trait<Boolean> MAY_BE_ALL_BUT = Trait.of(said ->
            said.plain().length() <= LONGEST && ALL_BUT.matcher(said.plain()).matches());

    private Reckoned() {}

    /** How much stays where all but that goes back; empty where it is not said, or there is no more than that. */
    static Optional<ClaimReading> allBut(Turn turn) {
        if (!turn.sentence().tells(MAY_BE_ALL_BUT)) {
            return Optional.empty();
        }
        var said = ALL_BUT.matcher(turn.sentence().plain());
        var kept =
                said.matches()
                        ? meant(turn)
                                .flatMap(item -> Optional.ofNullable(
                                        inAll(item, Phrasing.had(turn, item), amount(turn, item, either(said))))
                                        .stream())
                                .filter(one -> one.quantity().compareTo(Keeping.had(turn, one.slot())) < 0)
                                .toList()
                        : List.<Suggestion>of();
        return kept.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(kept, null));
    }

    /** What is not plain by itself may be so, of what the person has. */
    static ClaimReading settled(Turn turn, ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS ? reading : of(turn).orElse(reading);
    }

    private static boolean mayBeHalved(String plain) {
        return plain.length() <= LONGEST
                && (HALVED.matcher(plain).find() || HALF_AT_END.matcher(plain).matches())
                && !OTHERWISE.matcher(plain).find()
                && !COUNTED.matcher(plain).find();
    }

    /** Half of what the person has, which is never half of a measure more; empty where it is not said. */
    static Optional<ClaimReading> halved(Turn turn) {
        if (!turn.sentence().tells(MAY_BE_HALVED)) {
            return Optional.empty();
        }
        var plain = turn.sentence().plain();
        boolean halved = HALVED.matcher(plain).find();
        boolean atEnd = !halved && HALF_AT_END.matcher(plain).matches();
        var items = halved || atEnd ? meant(turn).toList() : List.<LineupItem>of();
        if (!halved && items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ClaimReading.doubt(
                items.stream().flatMap(item -> half(turn, item, atEnd)).toList(), null));
    }

    private static Stream<Suggestion> half(Turn turn, LineupItem item, boolean mayBeMore) {
        var half =
                inAll(item, Phrasing.had(turn, item), Phrasing.had(turn, item).divide(BigDecimal.valueOf(2)));
        var more = mayBeMore && isSold(item, HALF_OF_ONE) ? new Suggestion(item.slot(), HALF_OF_ONE) : null;
        return Stream.concat(Optional.ofNullable(half).stream(), Optional.ofNullable(more).stream());
    }

    /** What it comes to, of each thing that it may be said of; empty where it says nothing of the kind, or the person has nothing. */
    private static Optional<ClaimReading> of(Turn turn) {
        var plain = turn.round().plain(turn.said());
        if (plain.length() > LONGEST || OTHERWISE.matcher(plain).find()) {
            return Optional.empty();
        }
        var parts = NEXT.split(plain);
        for (var part : parts) {
            if (parts.length > 1
                    && Times.of(part).isPresent()
                    && named(turn, part).findAny().isPresent()) {
                return besides(turn, part, plain.replace(part, ""));
            }
        }
        return of(turn, plain, meant(turn));
    }

    /** How many times as much of what the part names, beside what the rest plainly changes or asks. */
    private static Optional<ClaimReading> besides(Turn turn, String part, String rest) {
        var reckoned = of(turn, part, named(turn, part));
        var reading = turn.round().reading(rest, Optional.empty());
        return switch (reading.kind()) {
            case CLAIMS ->
                Optional.of(
                        reckoned.map(one -> reading.asking(one.suggestions())).orElse(reading));
            case DOUBT ->
                reckoned.map(one -> ClaimReading.doubt(
                        Stream.concat(one.suggestions().stream(), reading.suggestions().stream())
                                .toList(),
                        null));
            case NONE -> reckoned;
        };
    }

    private static Stream<LineupItem> named(Turn turn, String part) {
        var named = turn.round().named(part);
        return named.isEmpty() ? Stream.empty() : meant(turn).filter(item -> named.contains(item.slot()));
    }

    private static Optional<ClaimReading> of(Turn turn, String plain, Stream<LineupItem> meant) {
        var change = change(plain, turn);
        if (change == null) {
            return Optional.empty();
        }
        var suggestions = meant.flatMap(
                        item -> Optional.ofNullable(change.apply(item, Phrasing.had(turn, item))).stream())
                .toList();
        return suggestions.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(suggestions, null));
    }

    private static @Nullable BiFunction<LineupItem, BigDecimal, @Nullable Suggestion> change(String plain, Turn turn) {
        var kept = KEPT.matcher(plain);
        if (kept.find() && (TheRest.isNamed(plain) || BACK.matcher(plain).find())) {
            return (item, had) -> inAll(item, had, amount(turn, item, either(kept)));
        }
        if (HALF.matcher(plain).find()) {
            return (item, had) -> inAll(item, had, had.divide(BigDecimal.valueOf(2)));
        }
        var times = Times.of(plain);
        if (times.isPresent()) {
            return (item, had) -> inAll(item, had, had.multiply(times.get()));
        }
        var tooMany = TOO_MANY.matcher(plain);
        if (tooMany.find()) {
            return (item, had) -> less(item, had, amount(turn, item, either(tooMany)));
        }
        var minus = LESS.matcher(plain);
        if (minus.find()) {
            return (item, had) ->
                    isHad(turn, item, had, minus) ? without(item, had, amount(turn, item, either(minus))) : null;
        }
        var fromTo = FROM_TO.matcher(plain);
        return fromTo.find() ? (item, had) -> instead(turn, item, had, fromTo) : null;
    }

    private static String either(Matcher found) {
        return found.group("much") == null ? found.group("english") : found.group("much");
    }

    private static @Nullable Suggestion inAll(LineupItem item, BigDecimal had, @Nullable BigDecimal quantity) {
        return quantity == null || quantity.compareTo(had) == 0 || !isSold(item, quantity)
                ? null
                : new Suggestion(item.slot(), quantity, Claim.Action.REPLACE);
    }

    private static @Nullable Suggestion less(LineupItem item, BigDecimal had, @Nullable BigDecimal quantity) {
        return quantity == null || quantity.compareTo(had) > 0
                ? null
                : new Suggestion(item.slot(), quantity, Claim.Action.REDUCE);
    }

    /** 四袋变两袋, of whoever has four. */
    private static @Nullable Suggestion instead(Turn turn, LineupItem item, BigDecimal had, Matcher said) {
        var to = said.group("to") == null ? said.group("eto") : said.group("to");
        return isHad(turn, item, had, said) ? inAll(item, had, amount(turn, item, to)) : null;
    }

    private static boolean isHad(Turn turn, LineupItem item, BigDecimal had, Matcher said) {
        var from = amount(turn, item, said.group("from") == null ? said.group("efrom") : said.group("from"));
        return from != null && from.compareTo(had) == 0;
    }

    /** What is left of it; null where nothing is, or so much cannot be taken off. */
    private static @Nullable Suggestion without(LineupItem item, BigDecimal had, @Nullable BigDecimal quantity) {
        return quantity == null || quantity.compareTo(had) >= 0 ? null : inAll(item, had, had.subtract(quantity));
    }

    private static boolean isSold(LineupItem item, BigDecimal quantity) {
        return quantity.signum() > 0
                && quantity.remainder(item.product().step()).signum() == 0;
    }

    /** As the claim reader understands so much of it; null where it is not sold so. */
    private static @Nullable BigDecimal amount(Turn turn, LineupItem item, String words) {
        var reading = turn.round().reading("+" + words.strip(), Optional.of(item));
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.claims().size() == 1
                ? reading.claims().get(0).quantity()
                : null;
    }

    /** What is named, else all that the person has today. */
    private static Stream<LineupItem> meant(Turn turn) {
        List<String> named = turn.round().named(turn.said());
        return OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .distinct()
                .filter(item -> named.isEmpty() || named.contains(item.slot()));
    }
}
