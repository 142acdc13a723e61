package org.qingshan.conversation.address;

import java.util.List;
import org.qingshan.conversation.address.Division.Level;

/**
 * Why a place that was found should be asked about.
 *
 * @param matches all names of divisions in the line
 */
record PlaceDoubts(PastedLine line, List<PlaceMatch> matches) {

    /** A name alone in the middle of a word, a town's stem, or a city's stem that is also a district's elsewhere. */
    boolean isWeak(PlaceMatch only) {
        if (only.full()) {
            return !only.latin() && PlaceChains.isInsideAWord(line, only.span().start());
        }
        boolean bareTown = only.level() == Level.COUNTY
                && !StreetWords.townFollows(line.view(), only.span().end());
        return bareTown || only.level() == Level.CITY && isDistrictElsewhere(only);
    }

    /** The capitals are meant by far more often than the districts called like them. */
    private static boolean isDistrictElsewhere(PlaceMatch city) {
        boolean capital = city.division().code().endsWith("01");
        return !capital
                && DivisionTree.get().named(DivisionNames.stem(city.division().name())).stream()
                        .map(DivisionTree.Named::division)
                        .anyMatch(other -> isMainlandDistrict(other) && !other.isWithin(city.division()));
    }

    private static boolean isMainlandDistrict(Division division) {
        return division.level() == Level.COUNTY
                && division.name().endsWith("区")
                && !division.code().startsWith("7");
    }

    /** Where other places are named right beside this one, or another province anywhere, that do not lie in it. */
    List<Span> contradicting(Span place, Division deepest) {
        int next = PlaceChains.gapEnd(line, place.end());
        return matches.stream()
                .filter(match -> match.span().start() == next && speaks(match)
                        || precedes(match, place)
                        || isProvinceApart(match))
                .filter(match -> !match.division().isOnOneLineWith(deepest))
                .map(PlaceMatch::span)
                .filter(span -> isNowhereIn(span, deepest))
                .distinct()
                .toList();
    }

    /** Another province: it is asked about, not kept in the street. A county may yet be the right one. */
    boolean isDivision(Span span) {
        return matches.stream()
                .anyMatch(match -> match.span().equals(span) && match.level() == Level.PROVINCE && isClear(match));
    }

    private boolean speaks(PlaceMatch match) {
        boolean county = match.level() == Level.COUNTY;
        return isClear(match) && !StreetWords.isTown(line.view(), match.span().end())
                || !match.full()
                        && !county
                        && !StreetWords.follow(line.view(), match.span().end())
                        && !StreetWords.beginTown(line.view(), match.span().end());
    }

    private boolean isProvinceApart(PlaceMatch match) {
        return match.level() == Level.PROVINCE
                && isClear(match)
                && line.startsSegment(match.span().start())
                && line.isSeparator(match.span().end());
    }

    private boolean precedes(PlaceMatch match, Span place) {
        int end = match.span().end();
        if (isClear(match) || match.latin() && match.level() != Level.COUNTY) {
            return PlaceChains.gapEnd(line, end) == place.start();
        }
        return end == place.start()
                && match.level() != Level.COUNTY
                && !PersonName.isLikely(line.folded(line.wordBefore(end)));
    }

    private static boolean isClear(PlaceMatch match) {
        return match.full() && match.span().end() - match.span().start() > 2;
    }

    private boolean isNowhereIn(Span span, Division deepest) {
        return matches.stream()
                .filter(match -> match.span().equals(span))
                .noneMatch(match -> match.division().isOnOneLineWith(deepest));
    }
}
