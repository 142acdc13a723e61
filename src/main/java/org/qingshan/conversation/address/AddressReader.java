package org.qingshan.conversation.address;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses as people paste them: parts in any order, with or without labels, separators, or a sentence around
 * them; in Chinese (simplified and traditional), pinyin or English.
 *
 * <p>Pure and thread-safe; the packaged divisions are loaded on first use. No input makes it throw. It looks at the
 * first 500 characters, and its time grows with the text's length.
 *
 * <p>It does not know streets: whether 麓山南路 lies in 岳麓区 is not checked, and a county that is not named is found only by the town in it.
 */
public final class AddressReader {

    private AddressReader() {}

    /** Reads one text as an address; what it does not give is null and among the missing parts. */
    public static AddressReading read(String line) {
        return AddressForm.read(line).orElseGet(() -> AddressReading.of(Dissection.of(line, null)));
    }

    /**
     * Whether someone who was not asked for an address seems to have pasted one. False for claims ({@code A1 x2}),
     * questions about shipping, and talk that merely names a place.
     */
    public static boolean looksLikeAddress(String text) {
        return AddressLikeness.isLike(text);
    }

    /** Whether it gives the whole addresses of two people: name, phone, place and street of each. */
    public static boolean areSeveral(String text) {
        return SeveralAddresses.areIn(text);
    }

    /** Whether the last digits of something are told and not of what, as those of a payment are told too. */
    public static boolean isEndingOfSomething(String text) {
        return PhoneEnding.in(text).filter(ending -> !ending.named()).isPresent();
    }

    /** Whether it asks something, and gives no phone and no house in a street: whatever place is named there, nobody is to be found there. */
    public static boolean asks(String text) {
        if (!AddressLikeness.isQuestion(text) && !AddressLikeness.asksWhose(text)) {
            return false;
        }
        var reading = read(text);
        boolean isPlaced = reading.province() != null || !reading.country().equals("CN");
        return (reading.phone() == null || !isPlaced && AddressLikeness.asksWhose(text))
                && !(isPlaced && AddressLikeness.isHouseAlone(reading.detail()));
    }

    /**
     * Whether it is nothing but a name, a phone, a place or a street with its number, as somebody answers who was just asked
     * for an address.
     */
    public static boolean isPart(String text) {
        return BarePart.isOne(text);
    }

    /**
     * Completes an earlier reading by a later message: a phone, a name, a place or a piece of the detail. What was
     * missing or doubtful is filled in; a new phone and a new place replace the old; a name replaces another only
     * behind a label (我叫李四, 收件人：李四) or with a phone beside it; further detail is added behind the old. A message that is a whole address
     * replaces place and detail, and keeps recipient and phone where it gives none; with another recipient or phone it begins anew.
     */
    public static AddressReading complete(AddressReading earlier, String said) {
        var text = SpacedName.closed(said);
        boolean isOnlyNameMissing = earlier.recipient() == null
                && earlier.detail() != null
                && (earlier.province() != null || !earlier.country().equals("CN"));
        boolean isOfDayAlone = isOfDeliveryDay(text) && !isForCourier(text);
        if (isOfDayAlone || isOnlyNameMissing && NameTitles.isOfNobody(text)) {
            return earlier;
        }
        int day = CourierNotes.dayAtEnd(Folding.fold(text));
        var completed =
                AddressCompletion.complete(earlier, NameTitles.withoutLead(SpelledOut.without(text.substring(0, day))));
        completed = PhoneThere.known(earlier, completed);
        return day == text.length() ? completed : withNote(completed, text.substring(day));
    }

    /** Changes one part of an earlier reading to what this message says it is; unchanged if the message does not say. */
    public static AddressReading correct(AddressReading earlier, Part part, String text) {
        return AddressCompletion.correct(earlier, part, SpacedName.closed(text));
    }

    /** What this message says is wrong about an address that was given before; empty if it is none of that. */
    public static Optional<Correction> correction(String text) {
        return Correction.of(SpacedName.closed(text));
    }

    /** What this message says of several parts at once, each of which shall be another, or of one and the courier beside. */
    public static Corrections corrections(String text) {
        return Corrections.of(SpacedName.closed(text));
    }

    /** What a correction says of parts that stands neither in what was known before nor in what is known now: nobody has heard it. */
    public static List<String> unheard(String text, String before, AddressReading after) {
        return Corrections.unheard(SpacedName.closed(text), before, after);
    }

    /**
     * What is put right clause by clause, or was left out before; empty where not all of it is understood, or nothing is another.
     *
     * @param simplified brings traditional characters to simplified ones, letter for letter
     */
    public static Optional<AddressReading> putRight(
            AddressReading earlier, String text, UnaryOperator<String> simplified) {
        var after = HouseNotes.aside(
                earlier,
                bare -> ClauseByClause.in(bare, SpacedName.closed(text), simplified)
                        .orElse(bare));
        return Optional.of(after).filter(one -> !one.equals(earlier));
    }

    /** Whether it says in so many words that something is wrong or shall be another. */
    public static boolean corrects(String text) {
        return correction(text).filter(Correction::explicit).isPresent();
    }

    /** Puts a correction into the reading that it is about; unchanged if it does not say what it shall be. */
    public static AddressReading amend(AddressReading earlier, Correction correction) {
        return HouseNotes.aside(earlier, bare -> Amendment.amend(bare, correction));
    }

    /** A number that was left out behind the street, or the last digits of the phone; unchanged if no such piece was said. */
    public static AddressReading amendByPiece(AddressReading earlier, String text) {
        return HouseNotes.aside(earlier, bare -> HousePieces.put(bare, text).orElseGet(() -> Piece.in(bare, text)));
    }

    /** A number alone was given for the street and house: of the room, where it can be one, else in the place of the last number. */
    public static AddressReading amendByNumber(AddressReading earlier, String number) {
        return HouseNotes.aside(earlier, bare -> Amendment.byNumber(bare, number));
    }

    /** The street and house anew, or only its number or its street, which takes the place of its like. */
    public static AddressReading amendDetail(AddressReading earlier, String text) {
        return HouseNotes.aside(
                earlier, bare -> Amendment.detail(bare, "", Correction.withoutEnd(Correction.withoutLead(text))));
    }

    /** A name or a street with its number, said alone of an address that has another one; unchanged if it is neither. */
    public static AddressReading amendByPart(AddressReading earlier, String text) {
        return HouseNotes.aside(
                earlier,
                bare -> HousePieces.put(bare, text)
                        .orElseGet(() -> Amendment.byPart(bare, SpelledOut.without(SpacedName.closed(text)))));
    }

    /** Without the remark of a form (备注：…) that is for nobody who carries it. */
    public static String withoutRemark(String text) {
        return text.length() > PastedLine.LONGEST ? text : Remark.without(text);
    }

    /** The number of an order or a parcel, or that money shall come back, and no more. */
    public static boolean isOfOrder(String text) {
        return SaidOfOrder.isOne(text);
    }

    /** When or where the courier shall leave the parcel, and no more. */
    public static boolean isForCourier(String text) {
        var said = Folding.fold(text.strip());
        return CourierNotes.isOne(CourierNotes.withoutEnd(said)) || CourierNotes.isOne(Correction.withoutEnd(said));
    }

    /** On which day or at what time it shall come, and no more. */
    public static boolean isOfDeliveryDay(String text) {
        return CourierNotes.isOfDay(Correction.withoutEnd(Folding.fold(text.strip())));
    }

    /** With what the courier shall heed ({@link #isForCourier}) behind the house; unchanged where it stands there. */
    public static AddressReading withNote(AddressReading earlier, String text) {
        var detail = earlier.detail();
        var said = text.strip();
        var note = said.substring(0, CourierNotes.withoutEnd(Folding.fold(said)).length());
        var isThere = detail == null || detail.contains(note) || detail.length() + note.length() >= PastedLine.LONGEST;
        return isThere ? earlier : earlier.with(Part.DETAIL, detail + " " + note);
    }

    /** With this behind the house in the place of what stood there for the courier; with none where it is empty. */
    public static AddressReading withOtherNote(AddressReading earlier, String note) {
        var detail = earlier.detail();
        if (detail == null) {
            return earlier;
        }
        var bare = earlier.with(Part.DETAIL, HouseNotes.without(detail));
        return note.isEmpty() ? bare : withNote(bare, note);
    }

    /** Street and house as they stand on a parcel: what the courier shall heed behind them, in a label of its own. */
    public static String onParcel(String detail, String further) {
        return HouseNotes.labelled(detail, further);
    }

    /** Where a county lies that is in doubt because several cities have one of its name: province and city of each, the county behind. */
    public static List<String> placesOf(AddressReading reading) {
        var county = reading.county();
        Division known = deepest(reading.with(Part.COUNTY, null));
        var parts = county == null ? List.<Division>of() : DivisionTree.get().divided(county);
        if (county == null || reading.city() != null && parts.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        DivisionTree.get().named(county).stream()
                                .map(DivisionTree.Named::division)
                                .filter(division ->
                                        division.name().equals(county) && division.level() == Division.Level.COUNTY),
                        parts.stream())
                .filter(division -> known == null || division.isWithin(known))
                .map(division ->
                        division.path().stream().map(Division::name).distinct().collect(Collectors.joining()))
                .toList();
    }

    /** County and city in pinyin, the smaller first, as far as they are known: {@code [Yuelu District, Changsha]}. */
    public static List<String> inPinyin(AddressReading reading) {
        return LatinPlace.of(reading);
    }

    /** Whether it is the numbers of a lane, a house and a room with what they count, and no more: 12 弄 3 号 501. */
    public static boolean areNumbersOfHouse(String text) {
        return NumbersOfHouse.areAll(text);
    }

    /** Whether it names a place, and a street there with its number: somebody lives there. */
    public static boolean isStreetWithNumberIn(String text) {
        var reading = read(text);
        return reading.province() != null
                && reading.detail() != null
                && AddressLikeness.isNumberedHouse(Folding.fold(reading.detail()));
    }

    /** Whether it is a street with its number, and no more: 麓山南路19号. */
    public static boolean isStreetWithNumber(String text) {
        return AddressLikeness.isHouseAlone(text) && BarePart.isOne(text);
    }

    /** Whether it is the name of a street, an estate or a building, and no more: 湘府东路, 中建嘉和城. */
    public static boolean isStreetOrEstate(String text) {
        return StreetName.isOne(text.strip()) || HousePieces.isNamed(text) || BarePart.isLandmark(text);
    }

    /** Whether these words are the name of a country that is not China, and no more. */
    public static boolean isAbroad(String name) {
        return Countries.isName(Folding.fold(name.strip()));
    }

    /** The provinces of China with all that lies in them, in the official order. */
    public static List<Region> regions() {
        return DivisionTree.get().provinces().stream().map(Region::of).toList();
    }

    static @Nullable Division deepest(AddressReading reading) {
        return DivisionTree.get().find(reading.province(), reading.city(), reading.county());
    }
}
