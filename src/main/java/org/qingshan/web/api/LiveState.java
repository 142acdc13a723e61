package org.qingshan.web.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.web.Decimals;

/** What is presented now, without anything nested: boxes of buttons read one field for each key. */
@Schema(
        description =
                "What is presented now, flat. Beside these fields each slot has two of its own: A1 is PINNED, OPEN,"
                        + " SOLD_OUT or CLOSED, A1_left is what can be claimed of it.",
        additionalProperties = Schema.True.class)
public record LiveState(
        boolean live,
        String title,

        @Schema(description = "The slot that is presented; empty if none is.", examples = "A1")
        String pinned,

        @Schema(description = "Of what is presented, in the language asked for, as unit.")
        String name,

        String unit,

        @Schema(description = "Of one unit, in minor units (分).")
        long price,

        @Schema(description = "What can be claimed now: 0 while anyone waits for it.")
        BigDecimal left,

        BigDecimal held,
        BigDecimal sold,

        @Schema(description = "How many wait for it.") int waiting,

        @Schema(description = "The slot that next would present; empty if nothing is on sale.", examples = "A2")
        String next,

        @JsonIgnore @Schema(hidden = true) Map<String, Object> bySlot) {

    static final LiveState NOTHING =
            new LiveState(false, "", "", "", "", 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, "", Map.of());

    static LiveState of(Stream stream, List<LineupItem> lineup, SpokenLanguage language) {
        var next = LineupKeeping.nextOf(lineup).map(LineupItem::slot).orElse("");
        var pinned = stream.pinned();
        if (pinned == null) {
            return new LiveState(
                    true,
                    stream.title(),
                    "",
                    "",
                    "",
                    0,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    0,
                    next,
                    bySlot(lineup));
        }
        var entry = LineupEntry.of(pinned, language);
        return new LiveState(
                true,
                stream.title(),
                entry.slot(),
                entry.name(),
                entry.unit(),
                entry.price(),
                Decimals.plain(pinned.left()),
                entry.held(),
                entry.sold(),
                pinned.waiting(),
                next,
                bySlot(lineup));
    }

    @JsonAnyGetter
    public Map<String, Object> slots() {
        return bySlot;
    }

    private static Map<String, Object> bySlot(List<LineupItem> lineup) {
        Map<String, Object> states = new LinkedHashMap<>();
        lineup.forEach(item -> {
            states.put(item.slot(), state(item));
            states.put(item.slot() + "_left", Decimals.plain(item.left()));
        });
        return states;
    }

    private static String state(LineupItem item) {
        if (item.isPinned()) {
            return "PINNED";
        }
        if (!item.isOpen()) {
            return "CLOSED";
        }
        return item.left().signum() > 0 ? "OPEN" : "SOLD_OUT";
    }
}
