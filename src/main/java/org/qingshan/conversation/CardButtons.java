package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** The buttons under a product card. They name the item, so that the card of an earlier stream orders nothing of today's. */
public final class CardButtons {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final List<BigDecimal> MANY =
            Stream.of(1, 2, 3, 5, 10).map(BigDecimal::valueOf).toList();

    private CardButtons() {}

    public static List<List<Button>> of(Wording words, LineupItem item) {
        var one = BigDecimal.ONE.max(item.product().step());
        if (!item.isOpen()) {
            return List.of();
        }
        var chat = words.chat();
        return item.left().signum() == 0
                ? List.of(List.of(button(item, one, chat.waitButton(words.quantity(one, item)))))
                : List.of(wanting(words, item, List.of(BigDecimal.ONE, TWO)));
    }

    /**
     * The same under a card of its own, with what is promised of the goods.
     *
     * @param isPromised whether anything is
     */
    public static List<List<Button>> ofCard(Wording words, LineupItem item, boolean isPromised) {
        var rows = of(words, item);
        return rows.isEmpty() || !isPromised
                ? rows
                : Stream.concat(
                                rows.stream(),
                                Stream.of(
                                        List.of(new Button(words.lot().certificates(), "/certificate " + item.slot()))))
                        .toList();
    }

    /** Several quantities to choose from. */
    public static List<List<Button>> amounts(Wording words, LineupItem item) {
        if (!item.isOpen() || item.left().signum() == 0) {
            return of(words, item);
        }
        var buttons = wanting(words, item, MANY);
        var row = Math.min(3, buttons.size());
        return Stream.of(buttons.subList(0, row), buttons.subList(row, buttons.size()))
                .filter(some -> !some.isEmpty())
                .toList();
    }

    /** So many times the least that can be taken, as far as one buyer may have it. */
    private static List<Button> wanting(Wording words, LineupItem item, List<BigDecimal> times) {
        var one = BigDecimal.ONE.max(item.product().step());
        return times.stream()
                .map(one::multiply)
                .filter(item::allows)
                .map(quantity -> button(item, quantity, words.chat().wantButton(words.quantity(quantity, item))))
                .toList();
    }

    private static Button button(LineupItem item, BigDecimal quantity, String label) {
        return new Button(label, "/buy " + item.slot() + " " + Wording.number(quantity) + " " + ShownPrices.key(item));
    }
}
