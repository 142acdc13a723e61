package org.qingshan.conversation.turn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What on sale the buttons of the last answer are about. */
public final class OfferedSlots {
    private static final Pattern WANTED = Pattern.compile("/buy (\\S+) .*");

    /** A button that takes so much of something. */
    public static final Pattern TAKES =
            Pattern.compile("/buy (?<slot>\\S+) (?<much>\\d{1,9}(?:\\.\\d{1,9})?)(?: " + ShownPrices.KEY + ")?");

    private OfferedSlots() {}

    /**
     * The one slot that words without a name mean: what was asked about, or what an answer was of. Where nothing was asked, "+1" is said to
     * the card.
     */
    public static Optional<String> meant(Offered offered, String said) {
        var slots = of(offered);
        boolean toCard = !offered.asked() && (said.startsWith("+") || said.startsWith("＋"));
        return slots.size() == 1 && !toCard && !offered.beside() ? Optional.of(slots.get(0)) : Optional.empty();
    }

    /** The slots of what may be wanted, each once. */
    public static List<String> of(Offered offered) {
        return offered.buttons().stream()
                .flatMap(button -> WANTED.matcher(button.text()).results())
                .map((MatchResult wanted) -> wanted.group(1))
                .distinct()
                .toList();
    }

    /** How much of it a question that is open now would take, if that is plain. */
    public static Optional<BigDecimal> asked(Turn turn, String slot) {
        var amounts = turn.offered().filter(Offered::asked).map(Offered::buttons).orElse(List.of()).stream()
                .map(button -> TAKES.matcher(button.text()))
                .filter(takes -> takes.matches() && takes.group("slot").equals(slot))
                .map(takes -> new BigDecimal(takes.group("much")))
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }
}
