package org.qingshan.conversation.address;

import java.util.List;
import java.util.regex.Pattern;

/** Finds every name of a division written in Chinese. */
final class HanPlaces {

    private static final Pattern MARKET = Pattern.compile("场|民(?![主族生权乐治康政兴])");

    private HanPlaces() {}

    static void find(PastedLine line, List<PlaceMatch> found) {
        DivisionTree tree = DivisionTree.get();
        String view = line.view().toString();
        for (int start = 0; start + 2 <= view.length(); start++) {
            if (!Folding.isHan(view.charAt(start))) {
                continue;
            }
            int longest = tree.longestBeginningWith(view.substring(start, start + 2));
            for (int end = start + 2; end <= Math.min(view.length(), start + longest); end++) {
                if (isMarket(view, end)) {
                    continue;
                }
                Span span = new Span(start, end);
                for (DivisionTree.Named named : tree.named(view.substring(start, end))) {
                    if (isOtherDistrict(view, end, named)) {
                        continue;
                    }
                    found.add(new PlaceMatch(span, named.division(), named.full(), false));
                }
            }
        }
    }

    /** 洪江区 is an area in 洪江市 of its own, and not that city's name with a letter too many. */
    private static boolean isOtherDistrict(String view, int end, DivisionTree.Named named) {
        var name = named.division().name();
        return !named.full()
                && named.division().level() == Division.Level.COUNTY
                && end < view.length()
                && view.charAt(end) == '区'
                && (name.endsWith("市") || name.endsWith("县"));
    }

    /** 东方市场 is not in 东方市; 敦化市民主街道 is in 敦化市. */
    private static boolean isMarket(String view, int end) {
        return view.charAt(end - 1) == '市'
                && MARKET.matcher(view).region(end, view.length()).lookingAt();
    }
}
