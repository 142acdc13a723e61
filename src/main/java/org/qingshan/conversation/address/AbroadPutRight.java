package org.qingshan.conversation.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts of an address in another country, where street, town and postcode stand in one: another street leaves the town, another town takes its postcode along. */
final class AbroadPutRight {
    private static final String CODE =
            "(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{3}-\\d{4}|\\d{5}-\\d{4}|\\d{4} ?[A-Z]{2}|\\d{4,6})";

    private static final Pattern LAST_CODE = Pattern.compile(
            "(?<![\\dA-Za-z])" + CODE + "(?![\\dA-Za-z-])(?!.*(?<![\\dA-Za-z])" + CODE + "(?![\\dA-Za-z-]))");

    private static final Pattern POSTCODE = Pattern.compile(
            Correction.AROUND
                    + "(?:(?:no|wrong|sorry)[ ,]{1,2})?(?:post(?:al)? ?code|zip(?: ?code)?|邮政?编码?|邮编号?)(?: (?:is wrong|was wrong))?[ ,;]{0,2}(?:should be|is now|it'?s|it is|is|to|改成|改为|应该?是|是|为|:)? ?(?<right>[a-z\\d][a-z\\d -]{2,9})(?: please| instead| thanks|[ .!])*");

    private static final Pattern STREET = Pattern.compile(
            ".*(?:\\d.*\\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|square|way|close|place|pl|terrace|crescent|row|hill|gardens?|park|rue|stra(?:ss|ß)e|str|via|calle|laan|straat|weg|platz|gasse)\\b|\\d\\w{0,12}(?:stra(?:ss|ß)e|str\\.?|weg|platz|gasse|straat|laan)|(?:stra(?:ss|ß)e|str\\.?|weg|platz|gasse|straat|laan|rue .*|via .*|calle .*) \\d).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "(?:(?:unit|flat|apt|apartment|suite|no\\.?) ?\\w{1,5}[,/ ]{1,2})?(?:\\d{1,5}[a-z]?,? (?:\\p{L}[\\p{L}.'’-]{1,20} ?){1,4}|(?:\\p{L}[\\p{L}.'’-]{1,24} ){1,4}\\d{1,4}[a-z]?)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REGION_BEHIND = Pattern.compile("^,? ?(?:[A-Z]{2,3}\\b)?,? ?(?:" + CODE + ")?");

    private AbroadPutRight() {}

    /** Another postcode in the place of the one that stands there; empty where none is said, or the address is at home. */
    static Optional<AddressReading> postcode(AddressReading earlier, String text) {
        var detail = earlier.detail();
        var said = text.strip();
        var found = POSTCODE.matcher(Folding.fold(said));
        if (!isAbroad(earlier) || detail == null || said.length() > Correction.LONGEST || !found.matches()) {
            return Optional.empty();
        }
        var right = Correction.written("right", found, said).toUpperCase(Locale.ROOT);
        if (right.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var before = LAST_CODE.matcher(detail);
        return Optional.of(earlier.with(
                Part.DETAIL,
                before.find()
                        ? detail.substring(0, before.start()) + right + detail.substring(before.end())
                        : detail + " " + right));
    }

    /** The same of a street said alone: Hauptstraße 7. */
    static Optional<AddressReading> bareStreet(AddressReading earlier, String said) {
        return BARE.matcher(said.strip()).matches() && !AddressLikeness.isQuestion(said)
                ? street(earlier, Correction.withoutEnd(said.strip()))
                : Optional.empty();
    }

    /** The street and house that take the place of those that stand there; the town stays. Empty where that is not to be told, or at home. */
    static Optional<AddressReading> street(AddressReading earlier, @Nullable String street) {
        var detail = earlier.detail();
        if (!isAbroad(earlier)
                || detail == null
                || street == null
                || !STREET.matcher(street).matches()) {
            return Optional.empty();
        }
        var pieces = detail.split(", ");
        for (int i = 0; i < pieces.length - 1; i++) {
            if (STREET.matcher(pieces[i]).matches()) {
                var town = String.join(", ", Arrays.copyOfRange(pieces, i + 1, pieces.length));
                boolean hasTown =
                        street.contains(", ") && LAST_CODE.matcher(street).find();
                return Optional.of(earlier.with(Part.DETAIL, hasTown ? street : street + ", " + town));
            }
        }
        return Optional.empty();
    }

    /** A town with its postcode in the place of another with its own: "not Sydney, it's Melbourne VIC 3000". */
    static Optional<AddressReading> town(AddressReading earlier, String wrong, String right) {
        var detail = earlier.detail();
        int at = detail == null || wrong.isBlank() ? -1 : Folding.fold(detail).indexOf(Folding.fold(wrong.strip()));
        if (!isAbroad(earlier)
                || detail == null
                || at < 0
                || !LAST_CODE.matcher(right).find()) {
            return Optional.empty();
        }
        var behind = detail.substring(at + wrong.strip().length());
        var region = REGION_BEHIND.matcher(behind);
        return region.find() && LAST_CODE.matcher(region.group()).find()
                ? Optional.of(
                        earlier.with(Part.DETAIL, detail.substring(0, at) + right + behind.substring(region.end())))
                : Optional.empty();
    }

    private static boolean isAbroad(AddressReading reading) {
        return Countries.isForeign(reading.country());
    }
}
