package org.qingshan.conversation.address;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Countries other than China, by their names in English and Chinese. */
final class Countries {

    /** A country by its ISO code, and where it is named. */
    record Country(String iso, Span span) {}

    /** These are divisions here, so that their provinces and cities are read as such. */
    private static final Set<String> OURS = Set.of("CN", "HK", "MO", "TW");

    private static final Map<String, String> BY_NAME = byName();
    /** New Mexico is another place than Mexico. */
    private static final String NEW = "new ";

    private static final int LONGEST_HAN = 8;
    private static final int LONGEST_LATIN = 40;
    /** Behind the country: "Singapore 120012. Call me". */
    private static final Pattern POSTCODE = Pattern.compile("[. ]*(?: \\d{5,6}(?:[. ].*)?)?$");

    /** A full stop with a word behind it ends a sentence: "Utah, USA. Her phone is …". */
    private static final Pattern COMPONENT = Pattern.compile("(?:[^,;|?.\n" + PastedLine.TAKEN + "]|\\.(?! \\p{L}))++");

    /** A state or a province and its code, by the country's. */
    private static final Map<String, Pattern> STATES = Map.of(
            "US",
            Pattern.compile(
                    "[, ](?:al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy),? {1,2}\\d{5}(?:-\\d{4})?(?![\\d-])"),
            "CA",
            Pattern.compile(
                    "[, ](?:ab|bc|mb|nb|nl|ns|nt|nu|on|pe|qc|sk|yt),? {1,2}[abceghj-nprstvxy]\\d[a-z] ?\\d[a-z]\\d(?![a-z\\d])"));

    private Countries() {}

    static boolean isForeign(@Nullable String iso) {
        return iso != null && iso.length() == 2 && !OURS.contains(iso);
    }

    static boolean isName(String folded) {
        return BY_NAME.containsKey(folded.replace(".", "")) && !folded.equals("us");
    }

    /** The last country that is named where an address names it: at the end of a line's part, or first in Chinese. */
    static @Nullable Country named(PastedLine line) {
        Country found = null;
        Matcher component = COMPONENT.matcher(line.view());
        while (component.find()) {
            Country country = atEnd(component);
            found = country == null ? found : country;
        }
        if (found == null) {
            found = beforeHan(line);
        }
        return found == null ? ofState(line) : found;
    }

    /** "New York, NY 10166": whoever writes so names no country. */
    private static @Nullable Country ofState(PastedLine line) {
        if (line.view().chars().anyMatch(c -> Folding.isHan((char) c))) {
            return null;
        }
        for (var states : STATES.entrySet()) {
            Matcher state = states.getValue().matcher(line.view());
            if (state.find()) {
                return new Country(states.getKey(), new Span(state.end(), state.end()));
            }
        }
        return null;
    }

    private static @Nullable Country atEnd(Matcher component) {
        String text = component.group();
        int skipped = Math.max(0, text.length() - LONGEST_LATIN);
        String end = POSTCODE.matcher(text.substring(skipped)).replaceFirst("");
        boolean coded = !text.substring(skipped + end.length()).matches("[. ]*");
        for (int from = 0; from < end.length(); from++) {
            boolean startsWord = from == 0 ? skipped == 0 : end.charAt(from - 1) == ' ';
            String iso = startsWord ? BY_NAME.get(end.substring(from).replace(".", "")) : null;
            boolean isNewOne = from >= NEW.length() && end.startsWith(NEW, from - NEW.length());
            if (iso != null && !isNewOne && !Folding.isHan(end.charAt(from))) {
                return new Country(iso, span(component, skipped + from, coded));
            }
        }
        return null;
    }

    /** A code behind it belongs to it, so that both stay in the line: Singapore 120012. */
    private static Span span(Matcher component, int from, boolean coded) {
        int start = component.start() + from;
        return new Span(start, coded ? start : component.end());
    }

    private static @Nullable Country beforeHan(PastedLine line) {
        for (Span segment : line.segments()) {
            String text = line.folded(segment);
            for (int length = Math.min(LONGEST_HAN, text.length()); length > 1; length--) {
                String iso = BY_NAME.get(text.substring(0, length));
                if (iso != null && Folding.isHan(text.charAt(0)) && !StreetWords.follow(text, length)) {
                    return new Country(iso, new Span(segment.start(), segment.start() + length));
                }
            }
        }
        return null;
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String iso : Locale.getISOCountries()) {
            if (isForeign(iso)) {
                ULocale country = new ULocale("", iso);
                names.put(Folding.fold(country.getDisplayCountry(ULocale.ENGLISH)), iso);
                names.put(Folding.fold(country.getDisplayCountry(ULocale.SIMPLIFIED_CHINESE)), iso);
                names.put(Folding.fold(country.getDisplayCountry(ULocale.addLikelySubtags(country))), iso);
            }
        }
        names.putAll(Map.of("uk", "GB", "great britain", "GB", "england", "GB", "scotland", "GB", "wales", "GB"));
        names.putAll(Map.of("usa", "US", "us", "US", "united states of america", "US", "america", "US", "korea", "KR"));
        names.putAll(Map.of("英格兰", "GB", "苏格兰", "GB", "南韩", "KR", "한국", "KR", "纽西兰", "NZ"));
        names.putAll(
                Map.of("holland", "NL", "the netherlands", "NL", "uae", "AE", "澳洲", "AU", "阿联酋", "AE", "大马", "MY"));
        // A person's name far more often than where a parcel goes
        names.keySet().removeAll(Set.of("jordan", "chad", "jersey", "georgia", "guinea", "mali", "niger"));
        return names;
    }
}
