package org.qingshan.conversation.address;

import java.util.List;
import java.util.regex.Pattern;

/** Finds every name of a division written in Chinese. */
final class HanPlaces {

    private static final Pattern MARKET = Pattern.compile("场|民(?![主族生权乐治康政兴])");

    private static final Pattern OLD_COUNTY = Pattern.compile("\\p{IsHan}县");

    private static final Pattern LEADS_TO = Pattern.compile("(?:[寄发送][到往给]|地址[是为]?)$");

    private static final Pattern STREET = Pattern.compile("[东南西北中前后内外上下大小老新一二三四五六]{0,2}城?(?:路|街(?!道|镇|乡)|大道|巷|弄|胡同|里)");

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
                    if (isOtherDistrict(view, end, named)
                            || isInAWord(line, view, span, named)
                            || isOfAnotherToday(line, view, span, named)) {
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

    /** 陵县 as it was called once: not in 金陵县前街, nor a street's name as in 陵县路, but where a word begins or its province or city ends. */
    private static boolean isInAWord(PastedLine line, String view, Span span, DivisionTree.Named named) {
        var name = view.substring(span.start(), span.end());
        if (!OLD_COUNTY.matcher(name).matches() || named.division().name().equals(name)) {
            return false;
        }
        boolean begins = line.startsSegment(span.start())
                || LEADS_TO.matcher(view).region(0, span.start()).find()
                || isBehindParent(view, span.start(), named.division());
        return !begins || STREET.matcher(view).region(span.end(), view.length()).lookingAt();
    }

    /** 东山区 is in 鹤岗, and once was in 广州 where that is said before it. */
    private static boolean isOfAnotherToday(PastedLine line, String view, Span span, DivisionTree.Named named) {
        var name = view.substring(span.start(), span.end());
        if (!named.full()
                || named.division().name().equals(name)
                || !DivisionTree.get().isBorneToday(name)) {
            return false;
        }
        int start = span.start();
        while (start > 0 && line.isSeparator(start - 1)) {
            start--;
        }
        return !isBehindParent(view, start, named.division());
    }

    private static boolean isBehindParent(String view, int start, Division county) {
        var before = view.substring(0, start);
        return county.path().stream()
                .filter(parent -> !parent.equals(county))
                .anyMatch(
                        parent -> before.endsWith(parent.name()) || before.endsWith(DivisionNames.stem(parent.name())));
    }

    /** 东方市场 is not in 东方市; 敦化市民主街道 is in 敦化市. */
    private static boolean isMarket(String view, int end) {
        return view.charAt(end - 1) == '市'
                && MARKET.matcher(view).region(end, view.length()).lookingAt();
    }
}
