package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.OwnSay;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Unwanted;
import org.qingshan.domain.stream.LineupItem;

/**
 * Reads what a person claims. Words that name nothing mean the card; but "one more" and "make it three" go on from what the
 * person took last, when that is something else.
 */
public final class Hearing {
    /** Later the host has gone on to show something else. */
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private Hearing() {}

    public static ClaimReading of(Turn turn) {
        boolean isOther = SumForGoods.isSaid(turn) || Unwanted.isNever(turn.said()) || Bargaining.isSaid(turn);
        if (isOther || OneParcelEnough.isSaid(turn) || HouseOrClaim.isHouse(turn)) {
            return ClaimReading.none();
        }
        var all = Unwanted.isSentWrong(turn.said())
                ? Optional.<ClaimReading>empty()
                : Enough.orLessOfAll(turn).or(() -> AllOffered.of(turn));
        var heard = all.orElseGet(() -> OfferedInAll.of(turn, PartlyPlain.of(turn, wanted(turn))));
        return CountedSo.fitting(turn, BesideQuestion.orAsHeard(turn, OnlyAsked.of(turn, heard)));
    }

    /** Whether it orders something, beyond doubt. */
    public static boolean isSure(Turn turn) {
        var claim = of(turn);
        return claim.kind() == ClaimReading.Kind.CLAIMS && claim.sure();
    }

    /** Whether it may order something: it does, or is asked about. */
    public static boolean mayBeClaim(Turn turn) {
        return of(turn).kind() != ClaimReading.Kind.NONE;
    }

    /** What is to be sent again or paid back is no new order, whatever is named. */
    private static ClaimReading wanted(Turn turn) {
        if (Unwanted.isGivenBack(turn.said())) {
            return Unwanted.returned(turn.said())
                    .map(said -> turn.round().reading(said, MeantCard.of(turn)))
                    .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS
                            && reading.claims().stream()
                                    .allMatch(claim -> claim.action() == Claim.Action.REDUCE && has(turn, claim)))
                    .orElseGet(() -> Reckoned.settled(turn, ClaimReading.doubt(List.of(), null)));
        }
        var reading = Reckoned.settled(turn, Keeping.kept(turn, amended(turn, claimed(turn))));
        boolean isPutRight =
                adds(reading) && (turn.sentence().wantsRemedy() || reading.saysNoAmount() && Concerns.isSpoilt(turn))
                        || Unwanted.isSentWrong(turn.said());
        return reading.kind() == ClaimReading.Kind.CLAIMS && isPutRight ? ClaimReading.doubt(List.of(), null) : reading;
    }

    /** 还是两箱吧, "just one box": of somebody who has three it means so many in all. */
    private static ClaimReading amended(Turn turn, ClaimReading said) {
        var exchanged = namesNothing(turn) ? ChangedFromNothing.in(turn, said) : Having.exchanged(turn, said);
        if (exchanged.isPresent()) {
            return exchanged.get();
        }
        var reading = SaidAgain.putRight(turn, said);
        if (reading.amends() == ClaimReading.Amends.SAID_AGAIN) {
            return SaidAgain.settled(turn, reading);
        }
        if (!reading.amends().mayReplace()) {
            return reading;
        }
        if (reading.kind() == ClaimReading.Kind.DOUBT) {
            return reading.asking(amending(turn, reading));
        }
        return reading.with(reading.claims().stream()
                .map(claim -> isStill(turn, claim, reading)
                        ? Keeping.asItIs(turn, claim)
                        : isAmended(turn, claim, reading.amends())
                                ? new Claim(claim.slot(), Claim.Action.REPLACE, claim.quantity())
                                : claim)
                .toList());
    }

    /** "I'll just take the peaches then", without saying how much, of somebody who has some. */
    private static boolean isStill(Turn turn, Claim claim, ClaimReading reading) {
        return claim.action() == Claim.Action.ADD && reading.implied().contains(claim.slot()) && has(turn, claim);
    }

    /** Second thoughts are of what the person has; where they name nothing, of nothing else. */
    private static List<Suggestion> amending(Turn turn, ClaimReading reading) {
        var changes = reading.suggestions().stream()
                .filter(one -> isAmended(turn, one.claim(), reading.amends()))
                .map(Suggestion::inAll)
                .toList();
        if (!changes.isEmpty() && namesNothing(turn)) {
            return changes;
        }
        return reading.suggestions().stream()
                .map(one -> changes.contains(one.inAll()) ? one.inAll() : one)
                .toList();
    }

    private static boolean isAmended(Turn turn, Claim claim, ClaimReading.Amends amends) {
        var had = Keeping.had(turn, claim.slot());
        // 两袋够了, of somebody who has just two
        boolean less = had.compareTo(claim.quantity()) >= 0;
        return claim.action() == Claim.Action.ADD && had.signum() > 0 && (less || amends == ClaimReading.Amends.ALWAYS);
    }

    private static ClaimReading claimed(Turn turn) {
        var plain = AmongReplied.plain(turn, ByHowMuch.orAsSaid(turn));
        var said = Unnamed.inPortions(turn, OwnOrders.lastLine(turn).isPresent() ? OwnSay.ofWhatThereIs(plain) : plain);
        var reading = turn.round().reading(said, MeantCard.of(turn));
        var replied = AmongReplied.asked(turn, said, reading);
        if (replied.isPresent()) {
            return replied.get();
        }
        if (turn.askedSlots().size() > 1 && reading.kind() != ClaimReading.Kind.NONE && namesNothing(turn)) {
            var asked = ofOne(turn, said, turn.askedSlots().stream().flatMap(slot -> turn.sale().slot(slot).stream()));
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        boolean goesOn = reading.kind() == ClaimReading.Kind.CLAIMS && (!begins(reading) || isSecondThought(reading));
        if (reading.kind() != ClaimReading.Kind.NONE && !goesOn && namesNothing(turn)) {
            var talked = ofWhatWasTalkedAbout(turn, said);
            if (talked.isPresent()) {
                return talked.get();
            }
        }
        if (Replied.card(turn).isPresent()) {
            return reading;
        }
        var unnamed = namesNothing(turn) ? Unnamed.of(turn, said, reading) : Optional.<ClaimReading>empty();
        if (unnamed.isPresent() || hasMeaning(turn, reading)) {
            return unnamed.orElse(reading);
        }
        var last = OwnOrders.last(turn)
                .filter(item -> MeantCard.of(turn).filter(item::equals).isEmpty())
                .filter(item -> namesNothing(turn));
        return last.map(item -> goesOn(turn, said, item, reading)).orElse(reading);
    }

    public static boolean namesNothing(Turn turn) {
        return turn.round().named(turn.said()).isEmpty();
    }

    /** "Two" where it is not plain whether it is said of what was talked about or to the card; none where it is, or goes on from what was taken. */
    private static Optional<ClaimReading> ofWhatWasTalkedAbout(Turn turn, String said) {
        var among = JustTalked.among(turn);
        if (among.size() > 1) {
            return ofOne(turn, said, among.stream());
        }
        return among.stream()
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS && begins(reading))
                .map(reading -> ClaimReading.doubt(suggested(turn, reading).toList(), null))
                .findFirst();
    }

    /** "Two" that may be of several: of what it can be said; of more than one it is asked. */
    private static Optional<ClaimReading> ofOne(Turn turn, String said, Stream<LineupItem> items) {
        var readings = items.map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS && adds(reading))
                .toList();
        return switch (readings.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(readings.get(0));
            default ->
                Optional.of(ClaimReading.doubt(
                        readings.stream()
                                .flatMap(reading -> suggested(turn, reading))
                                .toList(),
                        null));
        };
    }

    /** Something new, and nothing more or less of what was taken before. */
    static boolean begins(ClaimReading reading) {
        return adds(reading) && !refersBack(reading);
    }

    /** It is a claim that begins something, or goes on from what the person has of the card's item. */
    private static boolean hasMeaning(Turn turn, ClaimReading reading) {
        if (reading.kind() != ClaimReading.Kind.CLAIMS) {
            return false;
        }
        return isSecondThought(reading)
                ? !namesNothing(turn)
                        || OwnOrders.last(turn)
                                .filter(item -> !isOf(reading, item))
                                .isEmpty()
                : !refersBack(reading)
                        || reading.claims().stream().allMatch(claim -> has(turn, claim)) && !isOfOther(turn, reading);
    }

    /** "One more", "make it three", of somebody who has some of the card's goods and has just taken others. */
    private static boolean isOfOther(Turn turn, ClaimReading reading) {
        boolean isOther =
                OwnOrders.last(turn).filter(item -> !isOf(reading, item)).isPresent();
        return namesNothing(turn) && isOther && isOfJustNow(turn);
    }

    private static boolean isOf(ClaimReading reading, LineupItem item) {
        return reading.claims().stream().allMatch(claim -> claim.slot().equals(item.slot()));
    }

    /** "Actually three" of somebody who has taken something; "make it three" says itself that it is a change. */
    static boolean isSecondThought(ClaimReading reading) {
        return reading.amends().mayReplace() && adds(reading);
    }

    private static boolean has(Turn turn, Claim claim) {
        return Keeping.had(turn, claim.slot()).signum() > 0;
    }

    private static ClaimReading goesOn(Turn turn, String said, LineupItem last, ClaimReading ofCard) {
        var ofLast = turn.round().reading(said, Optional.of(last));
        if (ofLast.kind() != ClaimReading.Kind.CLAIMS) {
            boolean further = ofCard.kind() == ClaimReading.Kind.CLAIMS && adds(ofCard) && refersBack(ofCard);
            return further ? either(turn, of(last, ofLast), ofCard) : ofCard;
        }
        boolean both = ofCard.kind() == ClaimReading.Kind.CLAIMS && adds(ofCard) && adds(ofLast);
        if (isSecondThought(ofLast)) {
            return secondThought(turn, ofLast, ofCard, both);
        }
        if (!refersBack(ofLast)) {
            return ofCard;
        }
        // Nobody has had one of what is weighed.
        boolean mayBePlain =
                !last.product().unit().isWeight() && ofCard.claims().stream().noneMatch(claim -> has(turn, claim));
        return both && !(mayBePlain && isOfJustNow(turn)) ? either(turn, ofLast, ofCard) : ofLast;
    }

    /** Of what was taken a moment ago, while the same thing was shown; else it may begin something as well, and is asked. */
    private static ClaimReading secondThought(Turn turn, ClaimReading ofLast, ClaimReading ofCard, boolean both) {
        var changed = amended(turn, ofLast);
        if (adds(changed)) {
            var inAll = changed.claims().stream().map(claim -> new Suggestion(claim.slot(), claim.quantity()).inAll());
            return both
                    ? ClaimReading.doubt(
                            Stream.concat(inAll, suggested(turn, ofCard)).toList(), null)
                    : ofCard;
        }
        return both && !isOfJustNow(turn) ? either(turn, changed, ofCard) : changed;
    }

    /** With no other card since: who sees one may speak of that. */
    public static boolean isOfJustNow(Turn turn) {
        var since = turn.sale().now().minus(JUST_NOW);
        return OwnOrders.lastLine(turn)
                .filter(line -> line.createdAt().isAfter(since))
                .filter(line -> !turn.isShownSince(line.claimId()))
                .isPresent();
    }

    static ClaimReading either(Turn turn, ClaimReading one, ClaimReading other) {
        return ClaimReading.doubt(
                Stream.of(one, other)
                        .flatMap(reading -> suggested(turn, reading))
                        .toList(),
                null);
    }

    static Stream<Suggestion> suggested(Turn turn, ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS
                ? amended(turn, reading).claims().stream().map(Suggestion::of)
                : reading.suggestions().stream().limit(1);
    }

    /** "再来一份" of what is sold by weight: what it may mean of that, else one, as it is sold. */
    private static ClaimReading of(LineupItem item, ClaimReading reading) {
        var one = new Suggestion(item.slot(), BigDecimal.ONE.max(item.product().step()));
        var fitting = reading.suggestions().stream()
                .filter(suggestion -> suggestion.slot().equals(item.slot()))
                .findFirst();
        return ClaimReading.doubt(List.of(fitting.orElse(one)), null);
    }

    public static boolean adds(ClaimReading reading) {
        return reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
    }

    private static boolean refersBack(ClaimReading reading) {
        return reading.claims().stream()
                .allMatch(claim ->
                        claim.action() != Claim.Action.ADD || reading.further().contains(claim.slot()));
    }
}
