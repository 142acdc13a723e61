package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Unit;

/** The demo shop's offers, and a reading written so that a row of a table can be read. */
final class Demo {
    static final List<Offer> OFFERS = List.of(
            offer("A1", "黄桃", "Yellow peaches", Unit.BOX, "1", "桃子", "桃"),
            offer("A2", "竹笋", "Bamboo shoots", Unit.JIN, "0.5", "笋"),
            offer("A3", "红糖", "Brown sugar", Unit.BAG, "1"),
            offer("A4", "土鸡蛋", "Free-range eggs", Unit.CARTON, "1", "鸡蛋"),
            offer("A5", "腊肉", "Cured pork", Unit.JIN, "0.5"));

    private Demo() {}

    static Offer offer(String slot, String zh, String en, Unit unit, String step, String... aliases) {
        return new Offer(slot, zh, en, List.of(aliases), unit, new BigDecimal(step));
    }

    /**
     * "A1 +2, A3 -1, A5 =1, A4 gone" for claims; "? A1 2, A1 3" for a doubt with its suggestions, then "unknown B7" if
     * something is not on the lineup; "-" for none.
     */
    static String read(String text, @Nullable String card) {
        return written(ClaimReader.read(text.replace("\\n", "\n"), Lineup.of(OFFERS, card)));
    }

    static String written(ClaimReading reading) {
        return switch (reading.kind()) {
            case CLAIMS -> reading.claims().stream().map(Demo::written).collect(Collectors.joining(", "));
            case DOUBT -> doubt(reading);
            case NONE -> "-";
        };
    }

    private static String doubt(ClaimReading reading) {
        var suggestions = reading.suggestions().stream()
                .map(suggestion -> suggestion.slot() + " " + suggestion.quantity())
                .collect(Collectors.joining(", "));
        var unknown = reading.unknown() == null ? "" : " unknown " + reading.unknown();
        return ("? " + suggestions + unknown).replaceAll(" +", " ").strip();
    }

    private static String written(Claim claim) {
        return claim.slot()
                + switch (claim.action()) {
                    case ADD -> " +" + claim.quantity();
                    case REDUCE -> " -" + claim.quantity();
                    case REPLACE -> " =" + claim.quantity();
                    case CANCEL -> " gone";
                };
    }
}
