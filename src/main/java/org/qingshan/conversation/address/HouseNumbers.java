package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of a house with what they count, put into a house that was given: 2栋3单元 into 1栋1单元301, also where that is written in English. */
final class HouseNumbers {
    private static final Pattern HOUSE = Pattern.compile("(?i)house (?<number>[a-z]?\\d{1,4}[a-z]?)");

    private static final Pattern LABELLED = Pattern.compile(
            "(?i).*\\b(?:room|rm|flat|unit|block|blk|building|bldg|tower|apt|apartment|floor|gate|entrance|suite|shop|phase|level)\\b(?: number| no\\b)?[ .#:]{0,3}$");

    private static final Pattern BEHIND_STREET = Pattern.compile(".*[路街道巷弄]$");

    /** 1-2-301: building, entrance and room. */
    private static final Pattern DASHED =
            Pattern.compile("(?<![\\dA-Za-z-])[A-Za-z]?\\d{1,4}(?:-[A-Za-z]?\\d{1,5}){1,3}[室房户]?$");

    private HouseNumbers() {}

    /** What is labelled in English, "house 89" or "Flat 302", in the place of its like; unchanged where that is not there, empty where no label was said. */
    static Optional<AddressReading> instead(AddressReading earlier, String before, String wrong, String right) {
        if (HOUSE.matcher(right.strip()).matches()) {
            return Optional.of(putHouse(earlier, before, wrong, right));
        }
        return !wrong.isEmpty() && LabelledNumber.isOfKind(wrong) && LabelledNumber.isOfKind(right)
                ? Optional.of(LabelledNumber.instead(earlier, right))
                : Optional.empty();
    }

    /** The number of the house itself; unchanged where that has none, or another than the one that is called wrong. */
    private static AddressReading putHouse(AddressReading earlier, String before, String wrong, String right) {
        var said = HOUSE.matcher(right.strip());
        var then = HOUSE.matcher(wrong.strip());
        var house = house(before);
        if (!said.matches()
                || house.isEmpty()
                || then.matches()
                        && !then.group("number").equalsIgnoreCase(house.get().group(1))) {
            return earlier;
        }
        var counted = Objects.requireNonNullElse(house.get().group(2), "");
        return earlier.with(Part.DETAIL, Amendment.replaced(before, house.get(), said.group("number") + counted));
    }

    private static Optional<MatchResult> house(String detail) {
        boolean isHan = detail.chars().anyMatch(c -> Folding.isHan((char) c));
        var numbers = Amendment.NUMBER.matcher(detail).results().toList();
        return isHan
                ? numbers.stream()
                        .filter(one -> "号".equals(Folding.fold(Objects.requireNonNullElse(one.group(2), ""))))
                        .findFirst()
                        .or(() -> numbers.stream()
                                .filter(one -> one.group(2) == null
                                        && BEHIND_STREET
                                                .matcher(detail.substring(0, one.start()))
                                                .matches())
                                .findFirst())
                : numbers.stream()
                        .filter(one -> !LABELLED.matcher(detail.substring(0, one.start()))
                                .matches())
                        .filter(one -> one.end() == detail.length() || !Character.isLetter(detail.charAt(one.end())))
                        .findFirst();
    }

    private static boolean hasLikeInEnglish(AddressReading earlier, String right) {
        return Amendment.NUMBER
                .matcher(right)
                .results()
                .anyMatch(one -> one.group(2) != null
                        && LabelledNumber.putInEnglish(earlier, one.group(1), one.group(2))
                                .isPresent());
    }

    /**
     * The numbers of a house in the street that was given: each in the place of its like; where one has none, or its like stands before what was
     * named before it (A1栋2号 of 泰山路1号3栋), all of them from there on.
     */
    static AddressReading put(AddressReading earlier, String before, String right) {
        var dashed = DASHED.matcher(before);
        var pieces = Amendment.NUMBER.matcher(right).results().toList();
        if (dashed.find()
                && pieces.size() > 1
                && pieces.size() == dashed.group().split("-").length) {
            return earlier.with(Part.DETAIL, before.substring(0, dashed.start()) + right.strip());
        }
        var detail = before;
        int done = 0;
        for (var said : pieces) {
            var like = last(detail, said.group(2));
            var inEnglish = like.isEmpty() && said.group(2) != null
                    ? LabelledNumber.putInEnglish(earlier.with(Part.DETAIL, detail), said.group(1), said.group(2))
                    : Optional.<AddressReading>empty();
            if (inEnglish.isPresent()) {
                detail = Objects.requireNonNull(inEnglish.get().detail());
                continue;
            }
            if (like.isEmpty() && hasLikeInEnglish(earlier, right)) {
                // Where the other belongs in a house that is written in English is not to be told.
                return earlier;
            }
            if (like.isEmpty() || like.get().start() < done) {
                return fromTheFirst(earlier, before, right);
            }
            detail = Amendment.replaced(detail, like.get(), said.group());
            done = like.get().start() + said.group().length();
        }
        return earlier.with(Part.DETAIL, detail);
    }

    private static AddressReading fromTheFirst(AddressReading earlier, String before, String right) {
        var first = Amendment.NUMBER.matcher(right);
        var from = first.lookingAt() ? last(before, first.group(2)) : Optional.<MatchResult>empty();
        return from.isPresent()
                ? earlier.with(Part.DETAIL, before.substring(0, from.get().start()) + right)
                : AddressCompletion.behind(earlier, right);
    }

    /** The last number that counts the same: 3栋, 3幢 and 3号楼 are one kind. */
    private static Optional<MatchResult> last(String detail, @Nullable String unit) {
        return unit == null
                ? Optional.empty()
                : Amendment.NUMBER
                        .matcher(detail)
                        .results()
                        .filter(one -> kind(counted(one, detail)).equals(kind(unit)))
                        .reduce((earlier, later) -> later);
    }

    /** The last number of all is a room though nobody says so. */
    private static String counted(MatchResult number, String detail) {
        var isRoom = number.group(2) == null && number.end() == detail.length() && number.start() > 0;
        return isRoom ? "室" : Objects.requireNonNullElse(number.group(2), "");
    }

    private static String kind(String unit) {
        return switch (Folding.fold(unit)) {
            case "幢", "座", "号楼" -> "栋";
            case "房", "户" -> "室";
            case "层" -> "楼";
            default -> Folding.fold(unit);
        };
    }
}
