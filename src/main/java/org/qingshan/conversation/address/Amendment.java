package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a correction into the reading that it corrects; what it does not speak of stays. */
final class Amendment {
    private static final String UNIT = "号楼|号|栋|幢|座|楼|室|单元|层|房|户|號樓|號|棟|樓|單元|層|戶";

    static final Pattern NUMBER = Pattern.compile("(?i)([a-z]?\\d+[a-z]?(?:-\\d+)*)(" + UNIT + ")?");

    /** Nothing but numbers with what they count, no street before them: 3栋2单元502. */
    static final String OF_HOUSES = "(?:[附之]?[a-z]?\\d+[a-z]?(?:-\\d+)*(?:" + UNIT + ")? ?)+";

    private static final Pattern NUMBERS = Pattern.compile(OF_HOUSES, Pattern.CASE_INSENSITIVE);

    /** The same with what leads to it, where at least one is counted: 5栋, 应该是5栋1单元301. */
    private static final Pattern OF_HOUSE = Pattern.compile(
            "(?<right>(?=[^号栋幢座楼室元层房户號棟樓層戶]*[号栋幢座楼室元层房户號棟樓層戶])" + OF_HOUSES + ")(?:instead)?[的吧啊哦呀。.!！ ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_IN_ENGLISH = Pattern.compile(
            "(?:it'?s |it should be )?(?:no|number|house(?: number)?)\\.? ?(?<right>\\d{1,4}[a-z]?)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOM = Pattern.compile("\\d{3,4}");

    private static final Pattern NAME_IN_ENGLISH = Pattern.compile("\\p{Lu}[a-z'’]{2,20}");

    private Amendment() {}

    /** Unchanged where it does not say what it shall be, or nothing that can be read. */
    static AddressReading amend(AddressReading earlier, Correction correction) {
        var right = correction.right();
        var part = correction.part() == null ? partSaying(earlier, correction.wrong()) : correction.part();
        if (right.isBlank()) {
            return earlier;
        }
        if (part == null) {
            return slip(earlier, right).orElseGet(() -> whole(earlier, right));
        }
        return switch (part) {
            case DETAIL -> detail(earlier, correction.wrong(), right);
            case PROVINCE, CITY, COUNTY -> place(earlier, right);
            case PHONE ->
                PhoneEnding.isShort(right) && !PhoneThere.isWhole(earlier, right)
                        ? PhoneEnding.instead(earlier, correction.wrong(), right)
                        : AddressCompletion.correct(earlier, part, right);
            case RECIPIENT -> recipient(earlier, correction.wrong(), right);
        };
    }

    /** 不对，是2302 of …2301: the only number of the house from which it differs in one figure; empty where the phone may be meant as well. */
    private static Optional<AddressReading> slip(AddressReading earlier, String right) {
        var detail = earlier.detail();
        var phone = Objects.requireNonNullElse(earlier.phone(), "");
        if (detail == null
                || !ROOM.matcher(right).matches()
                || isSlip(phone.substring(Math.max(0, phone.length() - right.length())), right)) {
            return Optional.empty();
        }
        var meant = NUMBER.matcher(detail)
                .results()
                .filter(number -> isSlip(number.group(1), right))
                .toList();
        return meant.size() == 1
                ? Optional.of(earlier.with(
                        Part.DETAIL,
                        detail.substring(0, meant.get(0).start(1))
                                + right
                                + detail.substring(meant.get(0).end(1))))
                : Optional.empty();
    }

    private static boolean isSlip(String before, String right) {
        return before.length() == right.length()
                && IntStream.range(0, right.length())
                                .filter(at -> before.charAt(at) != right.charAt(at))
                                .count()
                        == 1;
    }

    /** What stands alone is the part that it looks like: a name, or a street with its number. */
    static AddressReading byPart(AddressReading earlier, String said) {
        var inEnglish = NUMBER_IN_ENGLISH.matcher(said.strip());
        var house = earlier.detail();
        if (house != null && inEnglish.matches() && house.chars().noneMatch(Character::isDigit)) {
            boolean isHan = house.chars().anyMatch(c -> Folding.isHan((char) c));
            var number = inEnglish.group("right");
            return earlier.with(Part.DETAIL, isHan ? house + number + "号" : number + " " + house);
        }
        return house != null && NUMBER.matcher(house).find() && inEnglish.matches()
                ? detail(earlier, "", inEnglish.group("right"))
                : ofPart(earlier, Correction.withoutLead(said));
    }

    private static AddressReading ofPart(AddressReading earlier, String said) {
        var abroad = AbroadPutRight.bareStreet(earlier, said);
        if (abroad.isPresent()) {
            return abroad.get();
        }
        var house = earlier.detail();
        var numbers = OF_HOUSE.matcher(said.strip());
        if (house != null && said.length() <= Correction.LONGEST && numbers.matches()) {
            return HouseNumbers.put(earlier, house, numbers.group("right").strip());
        }
        var bare = BarePart.isOne(said) ? AddressReader.read(said) : AddressReading.NOTHING;
        boolean elsewhere = bare.province() != null || bare.phone() != null;
        if (bare.recipient() != null && bare.detail() == null && !elsewhere && earlier.recipient() != null) {
            return AddressCompletion.correct(earlier, Part.RECIPIENT, said);
        }
        boolean isStreet = bare.detail() != null && !elsewhere && house != null;
        return isStreet
                ? StreetName.numberOf(earlier, bare.detail())
                        .or(() -> AbroadPutRight.street(earlier, bare.detail()))
                        .orElseGet(() -> AddressCompletion.correct(earlier, Part.DETAIL, said))
                : ClauseValue.likeOf(earlier, Correction.withoutEnd(said.strip()))
                        .orElse(earlier);
    }

    /** A number alone, asked for the street and house: of a room behind a shorter one, else in the place of the last. */
    static AddressReading byNumber(AddressReading earlier, String number) {
        var before = Objects.requireNonNullElse(earlier.detail(), "");
        var last = NUMBER.matcher(before).results().reduce((one, later) -> later);
        boolean isRoom = number.length() > 2
                && last.filter(one -> one.group(1).length() >= number.length()).isEmpty();
        return isRoom ? AddressCompletion.behind(earlier, number) : detail(earlier, "", number);
    }

    static boolean isOfHouses(String said) {
        return NUMBERS.matcher(said.strip()).matches();
    }

    /** A house's number stands in many a phone too. */
    private static boolean isNumberIn(AddressReading earlier, String wrong) {
        return earlier.detail() != null
                && NUMBER.matcher(wrong).matches()
                && NUMBER.matcher(earlier.detail())
                        .results()
                        .anyMatch(
                                one -> one.group().equals(wrong) || one.group(1).equals(wrong));
    }

    private static @Nullable Part partSaying(AddressReading earlier, String wrong) {
        if (wrong.isEmpty()) {
            return null;
        }
        if (isNumberIn(earlier, wrong)) {
            return Part.DETAIL;
        }
        return Stream.of(Part.RECIPIENT, Part.PHONE, Part.COUNTY, Part.CITY, Part.PROVINCE, Part.DETAIL)
                .filter(part -> Folding.fold(Objects.requireNonNullElse(earlier.part(part), ""))
                        .contains(Folding.fold(wrong)))
                .findFirst()
                .orElse(null);
    }

    private static AddressReading recipient(AddressReading earlier, String wrong, String right) {
        var before = Objects.requireNonNullElse(earlier.recipient(), "");
        if (!wrong.isEmpty() && !before.equalsIgnoreCase(wrong) && Surname.isOne(right)) {
            return Surname.instead(before, wrong, right)
                    .map(name -> earlier.with(Part.RECIPIENT, name))
                    .orElse(earlier);
        }
        var named = AddressCompletion.correct(earlier, Part.RECIPIENT, right);
        return AddressCompletion.correct(named, Part.PHONE, right);
    }

    private static AddressReading place(AddressReading earlier, String right) {
        var placed = AddressCompletion.correct(earlier, Part.COUNTY, right);
        if (placed.equals(earlier) && NAME_IN_ENGLISH.matcher(right).matches()) {
            // "The district is Yuhua".
            placed = AddressCompletion.correct(earlier, Part.COUNTY, right + " District");
        }
        var detail = AddressReader.read(right).detail();
        return detail != null && (AddressLikeness.isNumberedHouse(detail) || StreetName.isNumbered(detail))
                ? placed.with(Part.DETAIL, detail)
                : placed;
    }

    private static AddressReading whole(AddressReading earlier, String right) {
        var bare = byPart(earlier, right);
        if (!bare.equals(earlier)) {
            return bare;
        }
        var said = AddressReader.read(right);
        var name = said.recipient();
        var detail = said.detail();
        var result = AddressCompletion.correct(place(earlier, right), Part.PHONE, right);
        if (name != null
                && PersonName.isWithSurname(Folding.fold(name))
                && !said.doubtful().contains(Part.RECIPIENT)) {
            result = result.with(Part.RECIPIENT, name);
        }
        var before = result.detail();
        var number = NUMBER.matcher(right);
        if (before != null && number.matches() && number.group(2) != null) {
            return HouseNumbers.put(result, before, right);
        }
        boolean isHouse = detail != null && (said.province() != null || AddressLikeness.isNumberedHouse(detail));
        return isHouse ? result.with(Part.DETAIL, detail) : result;
    }

    /** A number alone takes the place of the last one, or of the last of its kind: 1204室, 3栋. */
    static AddressReading detail(AddressReading earlier, String wrong, String right) {
        var before = earlier.detail();
        var number = NUMBER.matcher(right);
        if (before == null) {
            return AddressCompletion.correct(earlier, Part.DETAIL, right);
        }
        var elsewhere = AbroadPutRight.town(earlier, wrong, right)
                .or(() -> HouseNumbers.instead(earlier, before, wrong, right));
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        var sameStreet = wrong.isEmpty() ? Optional.<AddressReading>empty() : StreetName.numberOf(earlier, right);
        if (sameStreet.isPresent()) {
            return sameStreet.get();
        }
        var written = inPlaceOf(earlier, before, wrong, right);
        if (written.isPresent()) {
            return written.get();
        }
        if (!number.matches() && NUMBERS.matcher(right).matches()) {
            return HouseNumbers.put(earlier, before, right);
        }
        var labelled = LabelledNumber.put(earlier, right);
        if (labelled.isPresent()) {
            return labelled.get();
        }
        var inChinese = LabelledNumber.of(right, Folding.fold(right))
                .filter(one -> !one.right().equals(right));
        if (inChinese.isPresent()) {
            return detail(earlier, "", inChinese.get().right());
        }
        if (StreetName.isNone(right)) {
            return earlier;
        }
        if (StreetName.isOne(right)) {
            return StreetName.put(earlier, right);
        }
        if (!number.matches()) {
            var numbered = StreetName.numberOf(earlier, right);
            if (numbered.isPresent()) {
                return numbered.get();
            }
            var moved = place(earlier, right);
            return moved.equals(earlier)
                    ? AbroadPutRight.street(earlier, right)
                            .orElseGet(() -> AddressCompletion.correct(earlier, Part.DETAIL, right))
                    : moved;
        }
        return number.group(2) != null ? HouseNumbers.put(earlier, before, right) : bareNumber(earlier, before, number);
    }

    /** In the place of what is called wrong; unchanged where that is a number that stands there twice. Empty where it does not stand there. */
    private static Optional<AddressReading> inPlaceOf(
            AddressReading earlier, String before, String wrong, String right) {
        var end = wrong.isEmpty() || Folding.isHan(wrong.charAt(wrong.length() - 1)) ? "" : "(?![\\dA-Za-z])";
        var whole = Pattern.compile("(?<![\\dA-Za-z])" + Pattern.quote(wrong) + end, Pattern.CASE_INSENSITIVE);
        long times = wrong.isEmpty() ? 0 : whole.matcher(before).results().count();
        boolean isNumber = NUMBER.matcher(wrong).matches();
        if (times == 0 || times > 1 && isNumber) {
            return times == 0 ? Optional.empty() : Optional.of(earlier);
        }
        var number = NUMBER.matcher(right);
        var all = number.matches() && number.group(2) != null && isNumber
                ? Pattern.compile(whole.pattern() + "(?:" + UNIT + ")?")
                : whole;
        return Optional.of(earlier.with(Part.DETAIL, all.matcher(before).replaceAll(Matcher.quoteReplacement(right))));
    }

    /** A number of which nobody says what it counts. */
    private static AddressReading bareNumber(AddressReading earlier, String before, Matcher number) {
        var numbers = NUMBER.matcher(before).results().toList();
        if (numbers.isEmpty()) {
            return AddressCompletion.behind(earlier, number.group());
        }
        var meant = LabelledNumber.ofHouse(before, numbers);
        var counted = meant.group(2) == null ? "" : meant.group(2);
        return earlier.with(Part.DETAIL, replaced(before, meant, number.group(1) + counted));
    }

    static String replaced(String detail, MatchResult number, String by) {
        return detail.substring(0, number.start()) + by + detail.substring(number.end());
    }
}
