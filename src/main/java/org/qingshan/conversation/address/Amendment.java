package org.qingshan.conversation.address;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a correction into the reading that it corrects; what it does not speak of stays. */
final class Amendment {
    private static final Pattern NUMBER = Pattern.compile("(?i)([a-z]?\\d+[a-z]?(?:-\\d+)*)(号楼|号|栋|幢|楼|室|单元|层|房)?");

    /** Nothing but numbers with what they count, no street before them: 3栋2单元502. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?i)(?:[a-z]?\\d+[a-z]?(?:-\\d+)*(?:号楼|号|栋|幢|座|楼|室|单元|层|房|户)? ?)+");

    private Amendment() {}

    /** Unchanged where it does not say what it shall be, or nothing that can be read. */
    static AddressReading amend(AddressReading earlier, Correction correction) {
        var right = correction.right();
        var part = correction.part() == null ? partSaying(earlier, correction.wrong()) : correction.part();
        if (right.isBlank()) {
            return earlier;
        }
        if (correction.piece()) {
            return part == Part.PHONE ? ending(earlier, right) : AddressCompletion.behind(earlier, right);
        }
        if (part == null) {
            return whole(earlier, right);
        }
        return switch (part) {
            case DETAIL -> detail(earlier, correction.wrong(), right);
            case PROVINCE, CITY, COUNTY -> place(earlier, right);
            case PHONE -> AddressCompletion.correct(earlier, part, right);
            case RECIPIENT -> recipient(earlier, right);
        };
    }

    /** What stands alone is the part that it looks like: a name, or a street with its number. */
    static AddressReading byPart(AddressReading earlier, String said) {
        var bare = BarePart.isOne(said) ? AddressReader.read(said) : AddressReading.NOTHING;
        boolean elsewhere = bare.province() != null || bare.phone() != null;
        if (bare.recipient() != null && bare.detail() == null && !elsewhere && earlier.recipient() != null) {
            return AddressCompletion.correct(earlier, Part.RECIPIENT, said);
        }
        var before = earlier.detail();
        boolean isStreet = bare.detail() != null && !elsewhere && before != null;
        if (isStreet && before != null && NUMBERS.matcher(said.strip()).matches()) {
            return numbers(earlier, before, said.strip());
        }
        return isStreet ? AddressCompletion.correct(earlier, Part.DETAIL, said) : earlier;
    }

    /** The last digits alone take the place of the last digits. */
    private static AddressReading ending(AddressReading earlier, String right) {
        var before = earlier.phone();
        if (before == null || before.contains(AddressReading.EXTENSION)) {
            return earlier;
        }
        return earlier.with(Part.PHONE, before.substring(0, before.length() - right.length()) + right);
    }

    /** The numbers of a house in the street that was given: in the place of their like, else behind what there is. */
    private static AddressReading numbers(AddressReading earlier, String before, String right) {
        var first = NUMBER.matcher(right);
        var unit = first.lookingAt() ? first.group(2) : null;
        var from = NUMBER.matcher(before)
                .results()
                .filter(one -> unit != null && unit.equals(one.group(2)))
                .findFirst();
        return from.isPresent()
                ? earlier.with(Part.DETAIL, before.substring(0, from.get().start()) + right)
                : AddressCompletion.behind(earlier, right);
    }

    private static @Nullable Part partSaying(AddressReading earlier, String wrong) {
        if (wrong.isEmpty()) {
            return null;
        }
        return Stream.of(Part.RECIPIENT, Part.PHONE, Part.COUNTY, Part.CITY, Part.PROVINCE, Part.DETAIL)
                .filter(part -> Folding.fold(Objects.requireNonNullElse(earlier.part(part), ""))
                        .contains(Folding.fold(wrong)))
                .findFirst()
                .orElse(null);
    }

    private static AddressReading recipient(AddressReading earlier, String right) {
        var named = AddressCompletion.correct(earlier, Part.RECIPIENT, right);
        return AddressCompletion.correct(named, Part.PHONE, right);
    }

    private static AddressReading place(AddressReading earlier, String right) {
        var placed = AddressCompletion.correct(earlier, Part.COUNTY, right);
        var detail = AddressReader.read(right).detail();
        return detail != null && AddressLikeness.isNumberedHouse(detail) ? placed.with(Part.DETAIL, detail) : placed;
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
            return numbers(result, before, right);
        }
        boolean isHouse = detail != null && (said.province() != null || AddressLikeness.isNumberedHouse(detail));
        return isHouse ? result.with(Part.DETAIL, detail) : result;
    }

    /** A number alone takes the place of the last one, or of the last of its kind: 1204室, 3栋. */
    private static AddressReading detail(AddressReading earlier, String wrong, String right) {
        var before = earlier.detail();
        var number = NUMBER.matcher(right);
        if (before == null) {
            return AddressCompletion.correct(earlier, Part.DETAIL, right);
        }
        if (!wrong.isEmpty() && before.contains(wrong)) {
            return earlier.with(Part.DETAIL, before.replace(wrong, right));
        }
        if (!number.matches() && NUMBERS.matcher(right).matches()) {
            return numbers(earlier, before, right);
        }
        if (!number.matches()) {
            var moved = place(earlier, right);
            return moved.equals(earlier) ? AddressCompletion.correct(earlier, Part.DETAIL, right) : moved;
        }
        var unit = number.group(2);
        var numbers = NUMBER.matcher(before)
                .results()
                .filter(one -> unit == null || unit.equals(one.group(2)))
                .toList();
        return earlier.with(
                Part.DETAIL,
                numbers.isEmpty() ? before + right : replaced(before, numbered(before, numbers), number.group(1)));
    }

    /** In Chinese the house's number comes last, elsewhere it comes first. */
    private static MatchResult numbered(String detail, List<MatchResult> numbers) {
        boolean isHan = detail.chars().anyMatch(c -> Folding.isHan((char) c));
        return numbers.get(isHan ? numbers.size() - 1 : 0);
    }

    private static String replaced(String detail, MatchResult number, String by) {
        return detail.substring(0, number.start(1)) + by + detail.substring(number.end(1));
    }
}
