package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.stream.LineupItem;

/** Which of the things that a person has is meant where he names none: "take off one bag", 都改成两份. */
final class Unnamed {
    private static final Pattern ALL = Pattern.compile(
            "(?:[这那]?[两三四五几]?[样种个])?(?:全部|全|统统)?都|全部|统统|\\b(?:(?:both|all|each)(?: of them)?|them (?:both|all))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BOTH = Pattern.compile(
            "(?:i want |i'll take |give me |can i get )?(?<much>\\d{1,2}|one|two|three|four|five) of (?:them )?both(?:,? please)?[.! ]*"
                    + "|both(?: of them)?,? (?<each>\\d{1,2}|one|two|three|four|five) (?:of )?each(?:,? please)?[.! ]*"
                    + "|(?:这?两[样种个]|俩)(?:我)?都(?:要|来|拿)?,?(?:各|各要|各来)?(?<many>\\d{1,2}|[一二两三四五六七八九十])(?:份|个)?[吧哈啊呀. ]*");

    /** 再来一个, 减一个: of what is sold in boxes it counts these; ten of them may be eggs. */
    private static final Pattern PIECES = Pattern.compile(
            "((?:那|就|给我|帮我|请|麻烦|我){0,20}(?:(?:再|还|多)(?:来|加|要|拿|补|添|给我)|再|[加减退补添]|减去|减掉|退掉|去掉|少要|少来|扣掉)[1一])个([吧哈啊呀嘛了呗。.!！~ ]*)");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private Unnamed() {}

    /** The same words, with a measure that fits whatever is sold; only of somebody who has something, and nothing that is sold by the piece. */
    static String inPortions(Turn turn, String said) {
        if (said.length() > LONGEST) {
            return said;
        }
        var pieces = PIECES.matcher(turn.round().plain(said));
        boolean counts = pieces.matches()
                && OwnOrders.last(turn)
                        .filter(item -> !item.product().unit().isWeight())
                        .isPresent()
                && Stream.concat(OwnOrders.linesOfToday(turn).map(OrderLine::item), MeantCard.of(turn).stream())
                        .noneMatch(item -> item.product().unit().equals(Unit.PIECE));
        return counts ? pieces.replaceFirst("$1份$2") : said;
    }

    /**
     * Empty where it is neither so much less, nor a change of all, nor said of what the person has.
     *
     * @param ofCard what it means to the card
     */
    static Optional<ClaimReading> of(Turn turn, String said, ClaimReading ofCard) {
        var items = OwnOrders.linesOfToday(turn).map(OrderLine::item).distinct().toList();
        var all = items.size() > 1 ? ofAll(turn, said, items) : Optional.<ClaimReading>empty();
        return SaidLate.asked(turn, said, ofCard)
                .or(() -> all)
                .or(() -> ofBoth(turn, said, items))
                .or(() -> each(items, ofCard))
                .or(() -> less(turn, said, items))
                .or(() -> ofCard.kind() == ClaimReading.Kind.DOUBT ? saidOfIt(turn, said, items) : Optional.empty())
                .or(() -> ofEither(turn, said, ofCard));
    }

    /** 是的，两袋, while something is shown that is not counted so: of the only thing that is, and that the person has. */
    private static Optional<ClaimReading> saidOfIt(Turn turn, String said, List<LineupItem> items) {
        var readings = readings(turn, said, items, Claim.Action.ADD);
        return readings.stream()
                .filter(reading -> readings.size() == 1 && !reading.amends().mayReplace())
                .filter(reading -> reading.claims().stream()
                        .map(claim -> Having.of(turn, reading, claim))
                        .allMatch(meant -> meant.asked() || meant.claim().action() == Claim.Action.REPLACE))
                .findFirst();
    }

    private static Optional<ClaimReading> ofAll(Turn turn, String said, List<LineupItem> items) {
        var all = ALL.matcher(said);
        if (!all.find()) {
            return Optional.empty();
        }
        var readings = readings(turn, all.replaceFirst(" ").strip(), items, Claim.Action.REPLACE);
        return readings.size() == items.size()
                ? Optional.of(readings.get(0)
                        .with(readings.stream()
                                .flatMap(reading -> reading.claims().stream())
                                .toList()))
                : Optional.empty();
    }

    /** "Two please" of somebody who has just taken eggs by their name, while peaches are shown. */
    private static Optional<ClaimReading> ofEither(Turn turn, String said, ClaimReading ofCard) {
        if (!isNew(ofCard) || turn.askedSlots().size() == 1 || JustTalked.isPlus(turn) || !Hearing.isOfJustNow(turn)) {
            return Optional.empty();
        }
        return OwnOrders.last(turn)
                .filter(item ->
                        ofCard.claims().stream().noneMatch(claim -> claim.slot().equals(item.slot())))
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(Unnamed::isNew)
                .map(ofLast -> Hearing.either(turn, ofLast, ofCard));
    }

    private static boolean isNew(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS
                && Hearing.begins(reading)
                && !Hearing.isSecondThought(reading);
    }

    /** "Two of both", 两样都要两份, of somebody who has two things: so much in all, or so much more, he is asked of each. */
    private static Optional<ClaimReading> ofBoth(Turn turn, String said, List<LineupItem> items) {
        var much = BOTH.matcher(turn.round().plain(said));
        if (items.size() != 2 || !much.matches()) {
            return Optional.empty();
        }
        var wanted = much.group("much") == null ? much.group("many") : much.group("much");
        var number = wanted == null ? much.group("each") : wanted;
        var readings = readings(turn, "+" + number, items, Claim.Action.ADD);
        return readings.size() == 2
                ? Optional.of(asked(readings.stream().flatMap(reading -> reading.claims().stream())))
                : Optional.empty();
    }

    /** 每样来两份, of somebody who has several things: hardly of all that is on sale, but of those. */
    private static Optional<ClaimReading> each(List<LineupItem> items, ClaimReading ofAll) {
        var slots = items.stream().map(LineupItem::slot).toList();
        boolean isOfMore = slots.size() > 1
                && ofAll.kind() == ClaimReading.Kind.CLAIMS
                && ofAll.claims().size() > slots.size()
                && ofAll.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
        return isOfMore
                ? Optional.of(asked(ofAll.claims().stream().filter(claim -> slots.contains(claim.slot()))))
                : Optional.empty();
    }

    /** Of the only thing that the person has in that measure, whatever is shown or was taken last; of several it is asked. */
    private static Optional<ClaimReading> less(Turn turn, String said, List<LineupItem> items) {
        var readings = readings(turn, said, items, Claim.Action.REDUCE);
        return switch (readings.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(readings.get(0));
            default -> Optional.of(asked(readings.stream().flatMap(reading -> reading.claims().stream())));
        };
    }

    private static ClaimReading asked(Stream<Claim> claims) {
        return ClaimReading.doubt(claims.map(Suggestion::of).toList(), null);
    }

    private static List<ClaimReading> readings(Turn turn, String said, List<LineupItem> items, Claim.Action action) {
        return items.stream()
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS
                        && reading.claims().stream()
                                .allMatch(claim -> claim.action() == action
                                        && Keeping.had(turn, claim.slot()).signum() > 0))
                .toList();
    }
}
