package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of divisions in pinyin or English: Changsha, Chang Sha City, Hunan Province. */
final class RomanPlaces {

    private static final int MOST_WORDS = 4;
    private static final int LOOKED_AT = 40;
    private static final Pattern WORD = Pattern.compile("[a-z](?:[a-z]|['’](?=[a-z]))*");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("province", "省区"),
            Map.entry("sheng", "省区"),
            Map.entry("region", "区"),
            Map.entry("sar", "区"),
            Map.entry("city", "市"),
            Map.entry("municipality", "市"),
            Map.entry("shi", "市"),
            Map.entry("district", "区"),
            Map.entry("area", "区"),
            Map.entry("qu", "区"),
            Map.entry("county", "县"),
            Map.entry("xian", "县"),
            Map.entry("prefecture", "州区盟"),
            Map.entry("banner", "旗"));

    private static final Pattern KIND =
            Pattern.compile("[ -]+(?:autonomous |new )?(" + String.join("|", KINDS.keySet()) + ")\\b");

    /** After one of these a place is only what a street or a house is called after. */
    private static final Pattern STREET_WORD = Pattern.compile(
            "[ -]*(?:(?:north|south|east|west|middle|central|first|second|new|old|\\d+(?:st|nd|rd|th)|bei|nan|dong|xi|zhong)[ -]+)*"
                    + "(?:road|rd|street|st|avenue|ave|lane|ln|alley|highway|boulevard|blvd|lu|jie|dajie|dadao|xiang|nong"
                    + "|university|college|school|hotel|hospital|building|bldg|tower|plaza|mansion|garden|gardens|park"
                    + "|community|village|town|station|airport|restaurant|bank|center|centre|square|international|mall)\\b.*");

    /** "Normal University" behind Hunan, "No.1 High School" behind Changsha: a few words, and then what is called so. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "[ -](?<words>(?:no\\.? ?\\d{1,3} |(?:[a-z][a-z'’]{1,15}[ -])){1,3}?)(?:university|college|institute|academy|school|hotel|hospital|bank|tower|museum|library|park|office|plaza|factory|company|clinic)\\b(?! ?\\d).*");

    private RomanPlaces() {}

    static void find(PastedLine line, List<PlaceMatch> matches) {
        List<PlaceMatch> found = new ArrayList<>();
        findAll(line, found);
        String view = line.view().toString();
        found.removeIf(match -> !match.full()
                && isAmongWords(view, match.span(), found)
                && found.stream()
                        .anyMatch(other ->
                                other.division().equals(match.division()) && !isAmongWords(view, other.span(), found)));
        matches.addAll(found);
    }

    /** Hilton Changsha Riverside: a word before it and one behind, neither of them a place. */
    private static boolean isAmongWords(String view, Span span, List<PlaceMatch> found) {
        return isWord(view, span.start() - 2, span.start(), found) && isWord(view, span.end() + 1, span.end(), found);
    }

    private static boolean isWord(String view, int at, int edge, List<PlaceMatch> found) {
        int space = at < edge ? edge - 1 : edge;
        return at >= 0
                && at < view.length()
                && view.charAt(space) == ' '
                && view.charAt(at) >= 'a'
                && view.charAt(at) <= 'z'
                && found.stream()
                        .noneMatch(match ->
                                match.span().start() <= at && at < match.span().end());
    }

    private static void findAll(PastedLine line, List<PlaceMatch> found) {
        String view = line.view().toString();
        List<Span> words = words(view);
        for (int first = 0; first < words.size(); first++) {
            StringBuilder key = new StringBuilder();
            for (int last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
                if (last > first && !areJoined(view, words.get(last - 1), words.get(last))) {
                    break;
                }
                Span word = words.get(last);
                key.append(view, word.start(), word.end());
                add(key.toString(), view, new Span(words.get(first).start(), word.end()), found);
            }
        }
    }

    private static List<Span> words(String view) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(view);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static boolean areJoined(String view, Span left, Span right) {
        return right.start() - left.end() == 1 && " -".indexOf(view.charAt(left.end())) >= 0;
    }

    private static void add(String key, String view, Span span, List<PlaceMatch> found) {
        List<Division> divisions = DivisionTree.get().romanised(key.replaceAll("['’]", ""));
        if (divisions.isEmpty() || isGluedToDigit(view, span)) {
            return;
        }
        String after = view.substring(span.end(), Math.min(view.length(), span.end() + LOOKED_AT))
                .replace('\n', ',');
        Matcher next = KIND.matcher(after);
        String kinds = next.lookingAt() ? KINDS.get(next.group(1)) : null;
        for (Division division : divisions) {
            String name = division.name();
            if (kinds != null && kinds.indexOf(name.charAt(name.length() - 1)) >= 0) {
                Span whole = new Span(span.start(), span.end() + next.end());
                found.add(new PlaceMatch(whole, division, true, true));
            } else if (kinds == null && !STREET_WORD.matcher(after).matches() && !isOfInstitution(after)) {
                found.add(new PlaceMatch(span, division, false, true));
            }
        }
    }

    /** None of the words between is a place, or of one. */
    private static boolean isOfInstitution(String after) {
        Matcher institution = INSTITUTION.matcher(after);
        return institution.matches()
                && WORD.matcher(institution.group("words"))
                        .results()
                        .map(word -> word.group())
                        .allMatch(word -> !KINDS.containsKey(word)
                                && DivisionTree.get().romanised(word).isEmpty());
    }

    private static boolean isGluedToDigit(String view, Span span) {
        return span.start() > 0 && Character.isLetterOrDigit(view.charAt(span.start() - 1))
                || span.end() < view.length() && Character.isDigit(view.charAt(span.end()));
    }
}
