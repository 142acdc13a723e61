package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Division.Level;
import org.qingshan.conversation.address.NameGuessing.Name;
import org.qingshan.conversation.address.PhoneFinding.Phone;

/**
 * One text taken apart. Phones come first, because nothing else looks like them; then labels and courtesies, which mark
 * where words begin; then the place, then the name; what is left is the detail.
 *
 * @param introduced the recipient stood behind a label
 */
record Dissection(
        @Nullable Phone phone,
        Place place,
        @Nullable Name name,
        boolean introduced,
        String country,
        @Nullable String detail) {

    private static final String HOME = "CN";
    private static final Pattern CHINA = Pattern.compile("(?:^|(?<=[\\s,:" + PastedLine.TAKEN
            + "]))(?:p\\.? ?r\\.? ?(?:of )?china|prc|china|中国)(?=[\\s,.;]|" + PastedLine.TAKEN + "|$)");
    private static final Pattern POSTCODE_BESIDE_PLACE =
            Pattern.compile("(?<=" + PastedLine.TAKEN + ")[ ,-]*\\d{6}(?![\\d])(?=[ ,.]|" + PastedLine.TAKEN + "|$)");
    private static final Pattern SENDS = Pattern.compile(".*(?:寄|发到|送到|地址|快递).*");
    private static final int SENTENCE = 5;

    static Dissection of(String text, @Nullable Division known) {
        PastedLine line = PastedLine.of(text);
        Phone phone = PhoneFinding.take(line, HOME);
        List<Integer> namesFollow = new ArrayList<>(LabelStripping.take(line));
        namesFollow.addAll(Courtesies.take(line));
        Place place = PlaceFinding.find(line, known);
        String country = foreignCountry(line, place, phone);
        if (country == null) {
            takePlace(line, place);
        } else {
            place = Place.NONE;
        }
        if (phone == null) {
            phone = PhoneFinding.take(line, country == null ? regionOf(place) : country);
        }
        Name name = NameGuessing.take(line, namesFollow, phone);
        Courtesies.takeTalk(
                line, place.named().stream().mapToInt(Span::start).min().orElse(0));
        String rest = line.rest();
        place = name == null && isPerhapsAName(place, line) ? place.doubting(Place.ALL_PARTS) : place;
        return new Dissection(
                phone,
                place,
                name,
                !namesFollow.isEmpty(),
                country == null ? HOME : country,
                rest.isEmpty() ? null : rest);
    }

    Set<Part> doubtful() {
        Set<Part> doubtful = EnumSet.noneOf(Part.class);
        doubtful.addAll(place.doubtful());
        if (name != null && name.doubtful()) {
            doubtful.add(Part.RECIPIENT);
        }
        return doubtful;
    }

    private static @Nullable String foreignCountry(PastedLine line, Place place, @Nullable Phone phone) {
        if (place.deepest() != null && place.strong() && !place.latin()) {
            return null;
        }
        Countries.Country named = Countries.named(line);
        if (named != null && place.named().stream().noneMatch(named.span()::overlaps)) {
            line.take(named.span());
            return named.iso();
        }
        boolean latin = line.view().chars().noneMatch(c -> Folding.isHan((char) c));
        return place.isNone() && latin && phone != null && Countries.isForeign(phone.country())
                ? phone.country()
                : null;
    }

    private static String regionOf(Place place) {
        Division province = place.deepest() == null ? null : place.deepest().at(Level.PROVINCE);
        return switch (province == null ? "" : province.code()) {
            case "71" -> "TW";
            case "81" -> "HK";
            case "82" -> "MO";
            default -> HOME;
        };
    }

    private static void takePlace(PastedLine line, Place place) {
        for (Span span : place.named()) {
            Span before = line.wordBefore(span.start());
            if (leadsTo(line.folded(before))) {
                line.take(before);
            }
        }
        place.named().forEach(line::take);
        if (!place.isNone()) {
            takeAll(CHINA, line);
        }
        if (place.latin()) {
            takeAll(POSTCODE_BESIDE_PLACE, line);
        }
    }

    private static boolean leadsTo(String prefix) {
        boolean sentence = prefix.length() >= SENTENCE && SENDS.matcher(prefix).matches();
        return sentence || PlaceChains.onlyLeadsTo(prefix);
    }

    private static void takeAll(Pattern words, PastedLine line) {
        Matcher word = words.matcher(line.view());
        while (word.find()) {
            line.take(word.start(), word.end());
        }
    }

    /** 吴忠 alone beside a phone may be the person or the city. */
    private static boolean isPerhapsAName(Place place, PastedLine line) {
        return !place.strong()
                && place.named().size() == 1
                && line.original(place.named().get(0)).length() <= 3;
    }
}
