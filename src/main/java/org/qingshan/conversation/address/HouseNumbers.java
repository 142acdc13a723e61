package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Numbers of a house with what they count, put into a house that was given: 2栋3单元 into 1栋1单元301, also where that is written in English. */
final class HouseNumbers {
    private HouseNumbers() {}

    /**
     * The numbers of a house in the street that was given: each in the place of its like; where one has none, or its like stands before what was
     * named before it (A1栋2号 of 泰山路1号3栋), all of them from there on.
     */
    static AddressReading put(AddressReading earlier, String before, String right) {
        var detail = before;
        int done = 0;
        for (var said : Amendment.NUMBER.matcher(right).results().toList()) {
            var like = last(detail, said.group(2));
            var inEnglish = like.isEmpty() && said.group(2) != null
                    ? LabelledNumber.putInEnglish(earlier.with(Part.DETAIL, detail), said.group(1), said.group(2))
                    : Optional.<AddressReading>empty();
            if (inEnglish.isPresent()) {
                detail = Objects.requireNonNull(inEnglish.get().detail());
                continue;
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
