package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links the names found in a line to chains. Each name keeps only a few chains that end with it, so the work grows with
 * the number of names.
 */
final class PlaceChains {

    private static final int KEPT = 6;
    private static final int AT_SEGMENT_START = 5;
    private static final int BEFORE_TOWN = 12;
    private static final int INSIDE = -15;
    private static final int AFTER_LONE_SURNAME = -25;
    private static final Pattern FILLER = Pattern.compile(
            "(?:省|自治区)直辖(?:县级)?(?:行政区划|行政单位|市|县)?|市辖区|县(?=城口|丰都|垫江|忠县|云阳|奉节|巫山|巫溪|石柱|秀山|酉阳|彭水)|的(?=\\p{IsHan})|\\d{6}(?=[ ,])");
    private static final Pattern BEHIND_COMMA = Pattern.compile("(?:^|[,:\n" + PastedLine.TAKEN + "]) {0,3}$");
    private static final String LEADS_TO = "到往在至给为成去是寄邮发送住";
    private static final String IN_NO_NAME = "到往至给寄邮";
    private static final String LOOSE = "-.·=";

    private final PastedLine line;
    private final CharSequence view;
    private final @Nullable Division known;
    private final List<PlaceMatch> matches;
    private final Map<Integer, List<PlaceChain>> byNextStart = new HashMap<>();
    private final List<PlaceChain> closed = new ArrayList<>();

    private PlaceChains(PastedLine line, @Nullable Division known, List<PlaceMatch> matches) {
        this.matches = matches;
        this.line = line;
        this.view = line.view().toString();
        this.known = known;
    }

    /**
     * All chains that may stand for a place.
     *
     * @param known where the address lies as far as was said before; names within it need no more proof
     */
    static List<PlaceChain> link(PastedLine line, List<PlaceMatch> matches, @Nullable Division known) {
        PlaceChains chains = new PlaceChains(line, known, matches);
        matches.stream()
                .sorted(Comparator.comparingInt(match -> match.span().start()))
                .forEach(chains::add);
        chains.closed.sort(Comparator.comparingInt(PlaceChain::score).reversed());
        return chains.closed;
    }

    private void add(PlaceMatch match) {
        List<PlaceChain> ending = new ArrayList<>(2);
        if (isKnown(match) || match.canStandAlone() || isBeforeItsTown(match)) {
            keep(PlaceChain.of(match, bonus(match) + (isBeforeItsTown(match) ? BEFORE_TOWN : 0)), ending);
        }
        for (PlaceChain before : byNextStart.getOrDefault(match.span().start(), List.of())) {
            PlaceChain longer = before.then(match);
            if (longer != null) {
                keep(longer, ending);
            }
        }
        byNextStart
                .computeIfAbsent(gapEnd(line, match.span().end()), key -> new ArrayList<>())
                .addAll(ending);
        ending.stream().filter(this::mayEnd).forEach(closed::add);
    }

    /** Of chains to the same place only the best matters; 安康，陕西省 must not hide 陕西省. */
    private static void keep(PlaceChain chain, List<PlaceChain> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).deepest().equals(chain.deepest())) {
                kept.set(i, kept.get(i).score() >= chain.score() ? kept.get(i) : chain);
                return;
            }
        }
        if (kept.size() < KEPT) {
            kept.add(chain);
        }
    }

    private boolean isKnown(PlaceMatch match) {
        return known != null
                && match.division().isOnOneLineWith(known)
                && line.startsSegment(match.span().start());
    }

    /** 徐闻 海安港: short as it is, the county is meant where one of its towns follows. */
    private boolean isBeforeItsTown(PlaceMatch match) {
        int end = match.span().end();
        return !match.full()
                && !match.latin()
                && match.level() == Division.Level.COUNTY
                && leadsTo(prefix(line, match.span().start()))
                && Towns.beginsAt(view, gapEnd(line, end), match.division());
    }

    private int bonus(PlaceMatch match) {
        int start = match.span().start();
        int bonus = isKnown(match) ? 10 : 0;
        String prefix = prefix(line, start);
        if (match.latin() || leadsTo(prefix)) {
            return bonus + AT_SEGMENT_START;
        }
        if (!PersonName.isLikely(prefix)) {
            return bonus + INSIDE;
        }
        return !match.full() && prefix.length() == 1 ? AFTER_LONE_SURNAME : bonus;
    }

    private boolean mayEnd(PlaceChain chain) {
        PlaceMatch last = chain.last();
        if (last.full() || last.latin()) {
            return !last.latin()
                    || last.full()
                    || last.level() != Division.Level.COUNTY
                    || !chain.isSingle()
                    || isKnown(last)
                    || isNamedAbove(last);
        }
        if (chain.endsUpward() && !line.isSeparator(last.span().end())) {
            return false;
        }
        if (last.level() == Division.Level.COUNTY
                && !last.canStandAlone()
                && StreetWords.mayContinueCounty(view, last.span().end())) {
            return false;
        }
        boolean inside = !leadsTo(prefix(line, chain.start()));
        return !(chain.isSingle() && inside)
                && (!StreetWords.follow(view, last.span().end()) || isTownBeforePark(chain));
    }

    /** 延边延吉公园路: where its parent is named before it, a town is no park's name. */
    private boolean isTownBeforePark(PlaceChain chain) {
        return chain.last().level() == Division.Level.COUNTY
                && !chain.isSingle()
                && !chain.endsUpward()
                && StreetWords.parkFollows(view, chain.end());
    }

    /** Yiwu, Chouzhou Road 5, Zhejiang: by itself between commas, and where it lies is named elsewhere in the line. */
    private boolean isNamedAbove(PlaceMatch county) {
        int start = county.span().start();
        int end = county.span().end();
        return (end == line.length() || view.charAt(end) == ',')
                && line.startsSegment(start)
                && BEHIND_COMMA.matcher(view.subSequence(0, start)).find()
                && matches.stream()
                        .map(PlaceMatch::division)
                        .anyMatch(other -> !other.equals(county.division())
                                && county.division().isWithin(other));
    }

    /** Whether a name stands where neither a word begins nor a person's name ends. */
    static boolean isInsideAWord(PastedLine line, int start) {
        String prefix = prefix(line, start);
        return !leadsTo(prefix) && !PersonName.isLikely(prefix);
    }

    private static String prefix(PastedLine line, int start) {
        return line.folded(line.wordBefore(start));
    }

    private static boolean leadsTo(String prefix) {
        return prefix.isEmpty()
                || LEADS_TO.indexOf(prefix.charAt(prefix.length() - 1)) >= 0
                || prefix.endsWith("地址")
                || prefix.endsWith("中国");
    }

    /** Whether the words before a place only lead to it, and are no name that ends in one of their characters. */
    static boolean onlyLeadsTo(String prefix) {
        return !prefix.isEmpty()
                && leadsTo(prefix)
                && (IN_NO_NAME.indexOf(prefix.charAt(prefix.length() - 1)) >= 0 || !PersonName.isLikely(prefix));
    }

    /** Where the next word begins behind separators, labels and words that name no place. */
    static int gapEnd(PastedLine line, int end) {
        int i = end;
        Matcher filler = FILLER.matcher(line.view());
        while (i < line.length()) {
            if (line.isSeparator(i) || LOOSE.indexOf(line.at(i)) >= 0) {
                i++;
            } else if (filler.region(i, line.length()).lookingAt()) {
                i = filler.end();
            } else {
                break;
            }
        }
        return i;
    }
}
