package org.qingshan.conversation.address;

import java.util.List;

/** Finds every name of a division written in Chinese. */
final class HanPlaces {

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
                    found.add(new PlaceMatch(span, named.division(), named.full(), false));
                }
            }
        }
    }

    /** 东方市场 is not in 东方市. */
    private static boolean isMarket(String view, int end) {
        return end < view.length() && view.charAt(end - 1) == '市' && "场民".indexOf(view.charAt(end)) >= 0;
    }
}
