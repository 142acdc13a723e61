package org.qingshan.conversation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * Who puts right how much he has says how much it shall be in all, whatever else stands in the sentence: 三盒太多了两盒吧, 改成桃子一箱鸡蛋两盒,
 * "only two boxes, and a jin of bamboo". It never comes on top, by itself or by a button; only what is wanted beside it does.
 */
final class NewTotals {
    private static final int LONGEST = 80;

    static final String MUCH = AmountWords.NUMBER + " ?" + AmountWords.MEASURE;
    static final String ENGLISH =
            AmountWords.ENGLISH_NUMBER + "(?: (?:" + AmountWords.ENGLISH_MEASURE + "|kilos?|catt(?:y|ies)))?+";

    /** What the amount may be of: no word of what becomes of it. */
    private static final String NAME = "[\\p{IsHan}&&[^给寄送退换不没再加另吗么]]{0,4}?";

    private static final String OF = "(?: of (?:the |my )?[a-z][a-z ]{1,20}?)?";
    private static final String LEAD = "(?:(?:那|我|嗯|哎呀?|啊|哦|咁|不好意思|不对|等等|算了|其实|还是|请|麻烦|帮我|给我|把)[,.! ]{0,2}){0,4}+";
    private static final String ENGLISH_LEAD =
            "(?:(?:no|oh|sorry|wait|oops|hmm|actually|ok|okay|please|but|i want|i need|i meant|i said)[,.! ]{1,2}){0,5}+";
    private static final String SOFT =
            "(?:就|都|已经|也){0,2}(?:得|够|好|行|可以)?(?:了|吧|啦|喇|咯|嘞|呀|啊|哈|嘛){0,3}[,.!~ ]{0,3}(?:谢谢|唔该)?[.!~ ]{0,3}";
    private static final String PLEASE =
            "(?: (?:is|are|will be) (?:enough|plenty|fine|ok))?(?:,? (?:please|pls|thanks|thank you|only|instead|then)){0,3}[.! ]{0,4}";

    /** 三盒太多了两盒吧, 唔好三盒喇，兩盒得喇, "three is too many, two please": of whoever has the first. */
    private static final Pattern INSTEAD = Pattern.compile(LEAD
            + "(?:" + NAME + "(?<from>" + MUCH + ")" + NAME
            + "(?:实在|真的|好像|也|都|会|是){0,2}(?:太多(?:了|啦|喇|咗|点|啲)?|有[点啲]多了?|多[了咗](?=[,. 啊呀啦])|吃不[完了]|食唔[晒完])(?:了|啦|喇|呀|啊|的){0,2}"
            + "|(?:不是|不要|不用|不需要|唔好|唔要|唔系|唔使|莫要|别)(?:要|来|给我)?(?<denied>" + MUCH + ")" + NAME
            + "(?:了|啦|喇|咯|嘞|呀|啊){0,2})[,.;! ]{0,3}(?:还是|就|改成?|改为|减到|减成|来|要|那|给我|俾我|留|只|有|是|系){0,4}(?<to>"
            + MUCH + ")(?<of>" + NAME + ")" + SOFT
            + "|" + ENGLISH_LEAD + "(?:(?<efrom>" + ENGLISH + ")" + OF
            + "(?: is| are|'s| would be) (?:way |far |a bit |a little )?too (?:many|much)|(?:that's )?not (?<edenied>"
            + ENGLISH + ")" + OF + "|i (?:don't|do not) (?:want|need) (?<edont>" + ENGLISH + ")" + OF
            + ")[,.;! ]{1,3}(?:(?:so|but|and|just|only|make it|make that|change it to|i want|i'd like|i need|give me|i'll take|take|let's do) ){0,3}(?<eto>"
            + ENGLISH + ")(?<eof>" + OF + ")" + PLEASE);

    /** Behind an amount, and of no other goods: 两斤就够吃了, "two of those". */
    private static final Pattern OF_NOTHING =
            Pattern.compile("|.*[够行好吃算可]" + ".*| of (?:the |my )?(?:them|those|these|it)");

    /** 改成桃子一箱鸡蛋两盒: all that is listed. */
    private static final Pattern LISTED = Pattern.compile(
            LEAD + "(?:订单|单子)?(?:都|全部|一共)?(?:改成|改为|变成|调成)[:, ]{0,2}(?<list>.{4,60})|" + ENGLISH_LEAD
                    + "(?:can you |could you )?(?:change|make|update|set) (?:it|that|this|them|my order|the order|my cart|the cart)(?: to| into)?[: ]{1,2}(?<elist>.{6,60})");

    /** 只要两箱，再来一斤笋: so much of what there is, and something else. 那就来两箱 may say so, or want two more. */
    private static final Pattern BESIDE = Pattern.compile(LEAD
            + "(?:(?<perhaps>就)|只|改|减)(?:要|是|拿|来|买|成|到|留)?(?<own>" + MUCH + ")" + NAME
            + "(?<enough>" + SOFT + ")(?<rest>(?:另外|然后|还有|再|还要|加|外加|和|也).{2,40})|" + ENGLISH_LEAD
            + "(?:only|just|make it|make that) (?:want |need |take )?(?<eown>" + ENGLISH + ")" + OF
            + "(?:[,;.] ?(?:and |plus )?| and | plus )(?<erest>.{4,60})");

    private static final Pattern ENOUGH = Pattern.compile("[够行得]|可以");

    /** 十斤就十斤, of whoever has so much: it is all right as it is. */
    private static final Pattern BE_IT =
            Pattern.compile(LEAD + NAME + "(?<same>" + MUCH + ")" + NAME + "就\\k<same>" + NAME + SOFT);

    /** 我那个单改两箱, 订单 1001 改成两箱, "in total two boxes, not more". */
    private static final Pattern OF_ORDER = Pattern.compile(LEAD
            + "(?:我|那|这|个|的){0,3}(?:订单|单子?)号? ?(?<order>\\d{0,6}) ?(?:给我|帮我|要|想){0,2}(?:改|变|换)(?:成|为|到)?(?<to>" + MUCH
            + ")" + SOFT + "|" + ENGLISH_LEAD + "(?:in total|in all|altogether),? (?<eto>" + ENGLISH + ")" + OF
            + "(?:,? (?:not|no|nothing) more)?" + PLEASE);

    /** 红糖太多了，三袋行不行, "too many, can I have just three?": a button does it. */
    private static final Pattern ASKED = Pattern.compile(LEAD + NAME
            + "(?:实在|真的|好像|有点)?太?多了(?:点)?[,. ]{1,2}(?:我)?(?:能不能|可以|能)?(?:只|就|改成?|来|要|留){0,3}(?<to>" + MUCH + ")" + NAME
            + "(?:行不行|得不得行|行不|行吗|中不中?|可以吗|可不可以|好不好|好吗|成不成?|吗)[? ]{0,3}|" + ENGLISH_LEAD
            + "(?:that's |it's )?(?:way |far |a bit )?too (?:many|much)[,.;! ]{1,3}(?:can|could|may) i (?:please )?(?:just |only )?(?:have |get |take )?(?:just |only )?(?<eto>"
            + ENGLISH + ")" + OF + "(?: instead)?(?: please)?[? ]{0,3}");

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> said.plain().length() <= LONGEST
            && Stream.of(INSTEAD, LISTED, BESIDE, BE_IT, OF_ORDER, ASKED)
                    .anyMatch(form -> form.matcher(said.plain()).matches()));

    private NewTotals() {}

    /** Empty where none is said, or it is not plain of what. */
    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.isPrivate()
                || !turn.sentence().tells(MAY_BE)
                || turn.answeredCard().isPresent()) {
            return Optional.empty();
        }
        var plain = turn.sentence().plain();
        return instead(turn, INSTEAD.matcher(plain))
                .or(() -> listed(turn, LISTED.matcher(plain)))
                .or(() -> beside(turn, BESIDE.matcher(plain)))
                .or(() -> beIt(turn, BE_IT.matcher(plain)))
                .or(() -> ofOrder(turn, OF_ORDER.matcher(plain)))
                .or(() -> asked(turn, ASKED.matcher(plain)));
    }

    private static Optional<ClaimReading> instead(Turn turn, Matcher said) {
        if (!said.matches()) {
            return Optional.empty();
        }
        var from = first(said, "from", "denied", "efrom", "edenied", "edont");
        var to = said.start("to") < 0 ? said.start("eto") : said.start("to");
        var named = turn.round().named(said.group().substring(0, to));
        var instead = turn.round().named(said.group().substring(to));
        if (!named.isEmpty() && !instead.isEmpty() && !named.equals(instead)) {
            // 三斤笋太多了，来两斤腊肉: something else is wanted for it.
            return Optional.empty();
        }
        boolean isLess = first(said, "from", "efrom") != null;
        var changes = changes(turn, first(said, "to", "eto"), (item, total) -> {
            var had = Phrasing.had(turn, item);
            return amount(turn, item, from)
                            .filter(much -> much.compareTo(had) == 0)
                            .isPresent()
                    && (!isLess || total.compareTo(had) < 0);
        });
        boolean isOfSame = !instead.isEmpty()
                || OF_NOTHING.matcher(requireNonNull(first(said, "of", "eof"))).matches();
        return isOfSame ? settled(changes) : asked(changes);
    }

    private static Optional<ClaimReading> listed(Turn turn, Matcher said) {
        if (!said.matches()) {
            return Optional.empty();
        }
        var reading = turn.round().reading(requireNonNull(first(said, "list", "elist")), Optional.empty());
        var claims = reading.claims();
        boolean isList = reading.kind() == ClaimReading.Kind.CLAIMS
                && Hearing.adds(reading)
                && reading.suggestions().isEmpty()
                && reading.implied().isEmpty()
                && claims.stream().map(Claim::slot).distinct().count() == claims.size()
                && claims.size() > 1
                && claims.stream()
                        .anyMatch(claim -> Keeping.had(turn, claim.slot()).signum() > 0);
        return isList
                ? Optional.of(reading.surely(claims.stream()
                        .map(claim -> reading.further().contains(claim.slot()) ? claim : inAll(claim))
                        .toList()))
                : Optional.empty();
    }

    private static Claim inAll(Claim claim) {
        return new Claim(claim.slot(), Claim.Action.REPLACE, claim.quantity());
    }

    private static Optional<ClaimReading> beside(Turn turn, Matcher said) {
        if (!said.matches()) {
            return Optional.empty();
        }
        var rest = requireNonNull(first(said, "rest", "erest"));
        var reading = turn.round().reading(rest, Optional.empty());
        var others = turn.round().named(rest);
        if (reading.kind() != ClaimReading.Kind.CLAIMS
                || !Hearing.adds(reading)
                || !reading.suggestions().isEmpty()
                || others.isEmpty()) {
            return Optional.empty();
        }
        var named = turn.round().named(turn.said());
        var changes = changes(
                        turn,
                        first(said, "own", "eown"),
                        (item, total) ->
                                !others.contains(item.slot()) && total.compareTo(Phrasing.had(turn, item)) <= 0,
                        slots -> named.stream().allMatch(others::contains) ? List.of() : named)
                .toList();
        boolean isPlain = said.start("perhaps") < 0
                || ENOUGH.matcher(said.group("enough")).find();
        return changes.size() == 1 && isPlain
                ? Optional.of(reading.surely(Stream.concat(changes.stream(), reading.claims().stream())
                        .toList()))
                : changes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(reading.meaning(reading.claims())
                                .asking(changes.stream().map(Suggestion::of).toList()));
    }

    private static Optional<ClaimReading> beIt(Turn turn, Matcher said) {
        return said.matches()
                ? settled(changes(
                        turn, first(said, "same"), (item, total) -> total.compareTo(Phrasing.had(turn, item)) == 0))
                : Optional.empty();
    }

    /** Of an order that is named by its number only what lies in it is plain; another order's goods are asked about. */
    private static Optional<ClaimReading> ofOrder(Turn turn, Matcher said) {
        if (!said.matches()) {
            return Optional.empty();
        }
        var changes = changes(turn, first(said, "to", "eto"), (item, total) -> true);
        var order = said.group("order");
        return order == null || order.isEmpty() || isOfToday(turn, order) ? settled(changes) : asked(changes);
    }

    private static boolean isOfToday(Turn turn, String order) {
        return Hearing.linesOfToday(turn)
                .allMatch(line -> String.valueOf(line.order().number()).equals(order));
    }

    private static Optional<ClaimReading> asked(Turn turn, Matcher said) {
        return said.matches()
                ? asked(changes(
                        turn, first(said, "to", "eto"), (item, total) -> total.compareTo(Phrasing.had(turn, item)) < 0))
                : Optional.empty();
    }

    private static Optional<ClaimReading> asked(Stream<Claim> found) {
        var changes = found.map(Suggestion::of).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(changes, null));
    }

    /** Of one thing it is plain, of more it is asked. */
    private static Optional<ClaimReading> settled(Stream<Claim> found) {
        var changes = found.toList();
        return changes.size() == 1
                ? Optional.of(ClaimReading.doubt(List.of(), null).surely(changes))
                : asked(changes.stream());
    }

    private static Stream<Claim> changes(
            Turn turn, @Nullable String much, BiPredicate<LineupItem, BigDecimal> isMeant) {
        return changes(turn, much, isMeant, named -> named);
    }

    /** So much in all of each thing that he has, may mean and can have so much of. */
    private static Stream<Claim> changes(
            Turn turn,
            @Nullable String much,
            BiPredicate<LineupItem, BigDecimal> isMeant,
            UnaryOperator<List<String>> naming) {
        var named = naming.apply(turn.round().named(turn.said()));
        return Hearing.linesOfToday(turn)
                .map(OrderLine::item)
                .distinct()
                .filter(item -> named.isEmpty() || named.contains(item.slot()))
                .flatMap(item -> amount(turn, item, much)
                        .filter(total -> isMeant.test(item, total))
                        .map(total -> new Claim(item.slot(), Claim.Action.REPLACE, total))
                        .stream());
    }

    /** What so much is of that; empty where it is not sold so. */
    static Optional<BigDecimal> amount(Turn turn, LineupItem item, @Nullable String much) {
        if (much == null) {
            return Optional.empty();
        }
        var reading = turn.round().reading("+" + much.strip(), Optional.of(item));
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.claims().size() == 1
                ? Optional.of(reading.claims().get(0).quantity())
                : Optional.empty();
    }

    private static @Nullable String first(Matcher said, String... groups) {
        for (var group : groups) {
            if (said.group(group) != null) {
                return said.group(group);
            }
        }
        return null;
    }
}
