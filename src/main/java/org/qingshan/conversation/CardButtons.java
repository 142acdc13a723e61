package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** The buttons under a product card. They name the item, so that the card of an earlier stream orders nothing of today's. */
public final class CardButtons {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private CardButtons() {}

    public static List<List<Button>> of(Wording words, LineupItem item) {
        var one = BigDecimal.ONE.max(item.product().step());
        return item.isOpen()
                ? List.of(List.of(button(words, item, one), button(words, item, one.multiply(TWO))))
                : List.of();
    }

    private static Button button(Wording words, LineupItem item, BigDecimal quantity) {
        return new Button(
                words.chat().wantButton(words.quantity(quantity, item)),
                "/buy " + item.slot() + " " + Wording.number(quantity) + " #" + item.id());
    }
}
