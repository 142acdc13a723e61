package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Division.Level;
import org.qingshan.conversation.address.NameGuessing.Name;
import org.qingshan.conversation.address.PhoneFinding.Phone;
import org.qingshan.conversation.address.PhoneFinding.Phones;

/**
 * One text taken apart. Phones come first, because nothing else looks like them; then labels and courtesies, which mark
 * where words begin; then the place, then the name; what is left is the detail.
 *
 * @param introduced the recipient stood behind a label
 */
record Dissection(
        Phones phones,
        Place place,
        @Nullable Name name,
        boolean introduced,
        String country,
        @Nullable String detail) {

    private static final String HOME = "CN";
    /** "Bank of China Tower" and "China Mobile Building" are called so. */
    private static final Pattern CHINA = Pattern.compile(
            "(?:^|(?<=[\\s,:" + PastedLine.TAKEN
                    + "]))(?:p\\.? ?r\\.? ?(?:of )?china|prc|中国)(?=[\\s,.;]|" + PastedLine.TAKEN + "|$)"
                    + "|(?:^ ?|(?<=" + PastedLine.TAKEN + "[ ,.]{0,3})|(?<=[,;:\n] ?))china(?=[ ]{0,2}(?:[,.;\n\\d+]|"
                    + PastedLine.TAKEN
                    + "|$))|(?<=" + PastedLine.TAKEN
                    + "[ ,.]{0,3})china(?= (?!(?:mobile|unicom|telecom|merchants|resources|construction|life|post|southern|eastern|world|central|national|railway|petroleum|overseas)\\b))");

    private static final Pattern POSTCODE_BESIDE_PLACE =
            Pattern.compile("(?<=" + PastedLine.TAKEN + ")[ ,-]*\\d{6}(?![\\d])(?=[ ,.]|" + PastedLine.TAKEN + "|$)");
    /** "3 Xiangfu Road in Tianxin District". */
    private static final Pattern IN = Pattern.compile("(?<=[a-z\\d,] )(?:in|at|within)(?= {1,3}$)");

    private static final Pattern SENDS = Pattern.compile(".*(?:寄|发到|送到|地址|快递).*");
    private static final int SENTENCE = 5;

    static Dissection of(String text, @Nullable Division known) {
        return of(text, known, true);
    }

    /** Nobody is named in it. */
    static Dissection withoutName(String text, @Nullable Division known) {
        return of(text, known, false);
    }

    private static Dissection of(String text, @Nullable Division known, boolean mayName) {
        PastedLine line = PastedLine.of(text);
        SenderPart.take(line);
        IdentityNumber.take(line);
        Phones phones = PhoneFinding.take(line, HOME, false);
        if (phones.first() != null && PhoneTalk.isAll(line)) {
            line.take(0, line.length());
        }
        Chatter.take(line, phones.first() != null);
        List<Integer> namesFollow = new ArrayList<>(LabelStripping.take(line));
        List<Span> labelled = namesFollow.stream()
                .map(start -> NameGuessing.shortName(line, start))
                .flatMap(Optional::stream)
                .toList();
        namesFollow.addAll(Courtesies.take(line));
        Place place = PlaceFinding.find(line, known, labelled);
        String country = foreignCountry(line, place, phones.first());
        if (country == null) {
            takePlace(line, place);
        } else {
            place = Place.NONE;
        }
        Phone first = phones.first();
        if (first == null) {
            phones = PhoneFinding.take(line, country == null ? regionOf(place) : country, true);
        } else if (country != null) {
            phones = phones.with(PhoneFinding.readAgain(first, line, country));
        }
        EnglishTalk.takeWholeClauses(line);
        Name name = mayName ? NameGuessing.take(line, namesFollow, phones.first()) : null;
        Courtesies.takeTalk(
                line, place.named().stream().mapToInt(Span::start).min().orElse(0));
        String rest = line.rest();
        var atDoor = mayName && name == null && !place.isNone()
                ? NotesWithin.atDoor(rest)
                : Optional.<NotesWithin.AtDoor>empty();
        name = atDoor.map(one -> new Name(one.name(), false)).orElse(name);
        rest = atDoor.map(NotesWithin.AtDoor::rest).orElse(rest);
        country = country == null ? countryOfPhone(phones.first(), place, rest) : country;
        name = name == null && mayName ? calledAsPlace(place, line, phones.first()) : name;
        place = name == null && isPerhapsAName(place, line)
                ? place.doubting(Place.ALL_PARTS)
                : Towns.withCounty(place, rest);
        return new Dissection(
                phones,
                place,
                name,
                !namesFollow.isEmpty(),
                country == null ? HOME : country,
                rest.isEmpty() || isDayAlone(rest) ? null : rest);
    }

    /** 5号下午送 is no house. */
    private static boolean isDayAlone(String rest) {
        var said = Folding.fold(rest);
        return CourierNotes.isOfDay(said) && !CourierNotes.isOne(said);
    }

    @Nullable
    Phone phone() {
        return phones.first();
    }

    Set<Part> doubtful() {
        Set<Part> doubtful = EnumSet.noneOf(Part.class);
        doubtful.addAll(place.doubtful());
        if (name != null && name.doubtful()) {
            doubtful.add(Part.RECIPIENT);
        }
        if (phones.isBroken()) {
            doubtful.add(Part.PHONE);
        }
        return doubtful;
    }

    private static @Nullable String foreignCountry(PastedLine line, Place place, @Nullable Phone phone) {
        Countries.Country named = Countries.named(line);
        boolean isSure = place.strong() && (place.doubtful().isEmpty() || named == null);
        if (place.deepest() != null && isSure && !place.latin()) {
            return null;
        }
        if (named != null && place.named().stream().noneMatch(named.span()::overlaps)) {
            line.take(named.span());
            return named.iso();
        }
        boolean latin = line.view().chars().noneMatch(c -> Folding.isHan((char) c));
        return place.isNone() && latin && phone != null && Countries.isForeign(phone.country())
                ? phone.country()
                : null;
    }

    /** No place of ours is named, and whoever is called there lives elsewhere: 王小姐 +1 213 485 2121 加州洛杉矶日落大道100号. */
    private static @Nullable String countryOfPhone(@Nullable Phone phone, Place place, String rest) {
        String called = phone == null ? null : phone.country();
        return Countries.isForeign(called) && place.isNone() && !rest.isEmpty() ? called : null;
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
            Matcher in = IN.matcher(line.view().subSequence(0, span.start()));
            if (place.latin() && in.find()) {
                line.take(in.start(), in.end());
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

    /** 安宁 187… 云南省安宁市: the place is named once more, in full, and who is called so stands beside his phone; he is asked. */
    private static @Nullable Name calledAsPlace(Place place, PastedLine line, @Nullable Phone phone) {
        var neighbours = new PhoneNeighbours(line, phone);
        return place.named().stream()
                .filter(neighbours::isBesidePhone)
                .map(line::original)
                .filter(said -> place.named().stream()
                        .map(line::original)
                        .anyMatch(other -> other.length() > said.length() && other.contains(said)))
                .filter(said -> PersonName.isWithSurname(Folding.fold(said)))
                .map(said -> new Name(said, true))
                .findFirst()
                .orElse(null);
    }

    /** 吴忠 alone beside a phone may be the person or the city. */
    private static boolean isPerhapsAName(Place place, PastedLine line) {
        return !place.strong()
                && place.named().size() == 1
                && line.original(place.named().get(0)).length() <= 3;
    }
}
