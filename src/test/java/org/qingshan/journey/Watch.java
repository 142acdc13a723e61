package org.qingshan.journey;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.ShownMessage;

/** Looks on while a stream is replayed: each place has one card that is live, and what it says is left was true a moment ago. */
final class Watch {
    private static final Pattern LEFT = Pattern.compile("剩 ([0-9.]+)");
    private static final String LIVE = "正在讲解 ";

    /** @param since when it became so; it was so until the next one */
    private record Truth(Duration since, BigDecimal left) {}

    private final Duration oldest;
    private final Map<String, Deque<Truth>> truths = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private String presented = "A5";
    private Duration presentedAt = Duration.ZERO;

    Watch(Duration oldest) {
        this.oldest = oldest;
    }

    void presents(String slot, Duration now) {
        presented = slot;
        presentedAt = now;
    }

    /** The cards of a place that say they are being presented, the newest first. */
    static List<ShownMessage> live(FakePlace place) {
        var live = new ArrayList<>(place.shows().stream()
                .filter(shown -> shown.text().contains(LIVE))
                .toList());
        Collections.reverse(live);
        return live;
    }

    void look(Duration now, List<FakePlace> places, List<Object[]> left) {
        left.forEach(row -> note(now, (String) row[0], (BigDecimal) row[1]));
        for (var place : places) {
            var live = live(place);
            if (now.minus(presentedAt).compareTo(oldest) > 0) {
                complainUnless(live.size() == 1, now, place, live.size() + " cards are live");
                complainUnless(
                        live.get(0).text().contains(LIVE + presented), now, place, "not " + presented + " is live");
            }
            var slot = live.get(0).text().replaceAll("(?s).*" + LIVE + "(\\w+).*", "$1");
            complainUnless(
                    wasTrue(slot, number(live.get(0))), now, place, live.get(0).text() + " but " + truths.get(slot));
        }
    }

    private void note(Duration now, String slot, BigDecimal left) {
        var known = truths.computeIfAbsent(slot, none -> new ArrayDeque<>());
        if (known.isEmpty() || known.getLast().left().compareTo(left) != 0) {
            known.add(new Truth(now, left));
        }
        while (known.size() > 1 && overBefore(known, now.minus(oldest))) {
            known.removeFirst();
        }
    }

    /** What was true first is so no longer since the second began. */
    private static boolean overBefore(Deque<Truth> known, Duration time) {
        var all = known.iterator();
        all.next();
        return all.next().since().compareTo(time) < 0;
    }

    /** Between what was true at the beginning of the time and what is now: in the midst of a rush nobody looks at every number. */
    private boolean wasTrue(String slot, BigDecimal shown) {
        var lefts = truths.getOrDefault(slot, new ArrayDeque<>()).stream()
                .map(Truth::left)
                .sorted()
                .toList();
        return !lefts.isEmpty()
                && lefts.get(0).compareTo(shown) <= 0
                && lefts.get(lefts.size() - 1).compareTo(shown) >= 0;
    }

    private static BigDecimal number(ShownMessage card) {
        var left = LEFT.matcher(card.text());
        return left.find() ? new BigDecimal(left.group(1)) : BigDecimal.ZERO;
    }

    private void complainUnless(boolean isFine, Duration now, FakePlace place, String what) {
        if (!isFine) {
            complaints.add(now.toSeconds() + " s, " + place.id() + ": " + what);
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
