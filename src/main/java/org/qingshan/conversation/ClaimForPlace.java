package org.qingshan.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.BareName;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/**
 * What somebody wants, and whose address it shall go to: A2 1 寄我妈那, 给李四寄两袋红糖, "A2 1 to Mum". It goes to the kept address that is
 * called so; where none is, it is asked for, and nothing goes to the usual one meanwhile.
 *
 * @param claim what is wanted, without where it goes
 * @param whose as it was said, null where it is only said that it is not the usual place, or not yet
 * @param kept the addresses that are called so
 * @param sent sending is spoken of; else it is only for somebody, who may eat it at the buyer's table
 * @param why it does not go to the usual place where nobody is named
 */
record ClaimForPlace(
        String claim, @Nullable String whose, List<Address> kept, boolean sent, SaidElsewhere.@Nullable Why why) {
    private static final Pattern HINT = Pattern.compile(
            "[寄发邮送收给帮替搬換换改家:：]|自己|快递|地址|那[边里儿]|公司|单位|学校|宿舍|办公室|工地"
                    + "|\\b(?:to|for|not|send|ship|deliver|mail|post|moved|address|hold|receives?|recipient|receiver|consignee|addressee|gets?|accepts?|collects?|attn|attention|c/o|don['’]?t)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENDING =
            Pattern.compile("[寄邮送發]|快递|发(?:到|往|去|给|货)|\\b(?:send|ship|deliver|mail|post)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile("\\d{7,}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    static ClaimForPlace to(Address address, String claim) {
        return new ClaimForPlace(claim, address.name(), List.of(address), true, null);
    }

    /** Empty where no such place is named, or nothing is surely wanted. Queries where words may say so. */
    static Optional<ClaimForPlace> of(Turn turn) {
        var said = SaidElsewhere.ofFurtherOrder(SaidElsewhere.withoutDenied(turn.said()));
        if (!mayBe(turn, said)) {
            return Optional.empty();
        }
        // Who has no address yet is asked for one anyway; what is not sent to anybody goes there, and may be eaten at
        // his table.
        return turn.buyer().address() == null
                ? named(turn, said).filter(one -> one.kept.isEmpty() && (one.sent || !Hearing.isSure(turn)))
                : ofKnown(turn, said);
    }

    private static Optional<ClaimForPlace> named(Turn turn, String said) {
        return meant(turn, said, PlaceSaid.in(said).filter(one -> one.way() != PlaceSaid.Way.TOLD));
    }

    private static Optional<ClaimForPlace> ofKnown(Turn turn, String said) {
        return chosen(turn)
                .or(() -> named(turn, said))
                .or(() -> SaidElsewhere.in(said)
                        .flatMap(one -> wanted(turn, one.rest(), said)
                                .or(() -> perhaps(turn, said, one.rest()))
                                .map(claim -> new ClaimForPlace(claim, null, List.of(), true, one.why()))))
                .or(() -> meant(turn, said, PlaceSaid.in(said).filter(one -> one.way() == PlaceSaid.Way.TOLD))
                        .filter(one -> !one.kept().isEmpty()));
    }

    /** With one of the kept addresses, or one that should be: A1一箱，用我妈的地址. */
    private static Optional<ClaimForPlace> chosen(Turn turn) {
        return ChosenAddress.beside(
                        turn,
                        claim -> isWanted(turn, claim)
                                || FurtherWords.areIn(claim)
                                        && furtherWanted(turn, claim).isPresent())
                .flatMap(one -> {
                    var kept = one.kept(turn);
                    return kept.isEmpty() && !one.mayBeUnknown()
                            ? Stream.empty()
                            : Stream.of(new ClaimForPlace(one.claim(), one.whose(), kept, true, null));
                })
                .findFirst();
    }

    /** For whom it may be, by a likely name and no word of sending: 给李梅来一斤笋, "a bag for Bob"; 给国庆来一箱 too. Empty for who surely is somebody. */
    static Optional<String> perhapsFor(Turn turn) {
        var said = turn.said();
        return turn.buyer().address() != null && mayBe(turn, said)
                ? PlaceSaid.in(said)
                        .filter(place -> isPerhaps(said, place))
                        .map(PlaceSaid::whose)
                        .filter(whose -> !isRecipient(turn, whose))
                        .filter(whose -> turn.round().named(whose).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isPerhaps(String said, PlaceSaid place) {
        return switch (place.way()) {
            case SENT -> false;
            case GIVEN ->
                place.isElsewhere()
                        ? !isSurelySomebody(said, place.whose())
                        : SomebodyElse.mayLiveElsewhere(place.whose());
            case TOLD -> SomebodyElse.mayLiveElsewhere(place.whose());
            case NAMED -> BareName.isOne(place.whose());
        };
    }

    private static boolean isRecipient(Turn turn, String whose) {
        var usual = turn.buyer().address();
        return usual != null && usual.destination().recipient().equals(whose);
    }

    private static boolean mayBe(Turn turn, String said) {
        return turn.isPrivate()
                && said.length() <= LONGEST
                && (HINT.matcher(Normaliser.simplified(said)).find() || BareName.isIn(said))
                && !PHONE.matcher(said).find()
                && (turn.buyer().address() != null
                        || OwnOrders.open(turn).findAny().isPresent())
                // 我这几天不在 is no question: what would be ordered anyway is not lost by it.
                && (!AddressReader.asks(said) || adds(turn.round().reading(said, MeantCard.of(turn))));
    }

    private static Optional<ClaimForPlace> meant(Turn turn, String said, Stream<PlaceSaid> places) {
        return places.flatMap(place -> meant(turn, said, place).stream()).findFirst();
    }

    /** Where nothing is sent the words around it are of the order too if they make one with it. */
    private static Optional<ClaimForPlace> meant(Turn turn, String said, PlaceSaid place) {
        var whose = place.whose();
        if (!place.mayBeMeant() || !turn.round().named(whose).isEmpty()) {
            return Optional.empty();
        }
        var rest = place.rest(said);
        boolean isSent = place.way() == PlaceSaid.Way.SENT || place.way() == PlaceSaid.Way.NAMED;
        // Where somebody is surely meant, a word of where he lives makes the order no doubt.
        boolean isSure = isSent || place.way() == PlaceSaid.Way.GIVEN && SomebodyElse.isRelative(whose);
        return (isSent ? wanted(turn, rest, said) : wanted(turn, said, rest))
                .or(() -> isSure ? perhaps(turn, said, rest) : Optional.empty())
                .or(() -> isSent && place.isElsewhere() ? furtherWanted(turn, rest) : Optional.empty())
                .or(() -> place.isOwn() ? furtherWanted(turn, said) : Optional.empty())
                .map(claim -> new ClaimForPlace(claim, whose, kept(turn, place), isSent || place.isOwn(), null))
                .filter(one -> !one.kept.isEmpty()
                        || place.isElsewhere() && (isSent || isSurelySomebody(said, whose))
                        || place.isOwn() && isOfOther(turn.buyer().address()));
    }

    /** "One for myself too", of whoever has taken something. */
    private static Optional<String> furtherWanted(Turn turn, String said) {
        return adds(InParts.read(turn, said, () -> Hearing.of(turn))) ? Optional.of(said) : Optional.empty();
    }

    /** The first address that was ever given may have been said for somebody else. */
    private static boolean isOfOther(@Nullable Address usual) {
        return usual != null && SomebodyElse.isRelative(usual.name());
    }

    /** His own place need not be kept by a name; it is worth a word only where what he has goes elsewhere. */
    private static List<Address> kept(Turn turn, PlaceSaid place) {
        var kept = CalledAddress.meant(turn, place.whose());
        var usual = turn.buyer().address();
        if (kept.isEmpty() && place.isOwn() && isOfOther(usual)) {
            return AddressBook.of(turn.buyer()).all().stream()
                    .filter(one -> !isOfOther(one))
                    .toList();
        }
        boolean isOwn = kept.isEmpty() && place.isOwn() && usual != null && isAnythingElsewhere(turn, usual);
        return isOwn ? List.of(Objects.requireNonNull(usual)) : kept;
    }

    private static boolean isAnythingElsewhere(Turn turn, Address usual) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.taken().findAny().isPresent()
                        && !usual.destination().equals(order.destination()))
                .isPresent();
    }

    private static Optional<String> wanted(Turn turn, String... texts) {
        return Stream.of(texts).filter(text -> isWanted(turn, text)).findFirst();
    }

    static boolean isOfSending(String said) {
        return SENDING.matcher(said).find();
    }

    /** Where nothing is sent, a likely name may be a feast, a season or a dish. */
    private static boolean isSurelySomebody(String all, String whose) {
        return isOfSending(all) || SomebodyElse.isRelative(whose);
    }

    /** The one address that is surely meant. */
    Optional<Address> address() {
        return sent && kept.size() == 1 ? Optional.of(kept.get(0)) : Optional.empty();
    }

    /** 我不在家，A1一箱寄妈妈家: what is taken in the end all the same, if nothing else is meant. */
    private static Optional<String> perhaps(Turn turn, String... texts) {
        return Stream.of(texts)
                .filter(text -> adds(turn.round().reading(text, MeantCard.of(turn))))
                .findFirst();
    }

    static boolean isWanted(Turn turn, String claim) {
        var reading = turn.round().reading(claim, MeantCard.of(turn));
        return reading.sure() && adds(reading);
    }

    private static boolean adds(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS
                && reading.claims().stream()
                        .anyMatch(one -> one.action() == Claim.Action.ADD || one.action() == Claim.Action.REPLACE);
    }
}
