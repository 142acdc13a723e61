package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Carries out what a claim asks for and answers each part of it once. */
@ApplicationScoped
public class ClaimDesk {
    private final OrderTaking orders;
    private final Receipts receipts;
    private final ClaimText text;
    private final RefusalText refusals;

    ClaimDesk(OrderTaking orders, Receipts receipts, ClaimText text, RefusalText refusals) {
        this.orders = orders;
        this.receipts = receipts;
        this.text = text;
        this.refusals = refusals;
    }

    /** Takes what is claimed and answers in one message. */
    public void take(Turn turn, List<Claim> claims) {
        turn.sale().stream().ifPresent(stream -> turn.chat().joins(stream.id()));
        List<String> answers = new ArrayList<>();
        for (var claim : claims) {
            answers.add(answer(turn, claim));
        }
        reply(turn, answers, turn.id());
    }

    /** The words of an earlier claim were changed: its lines follow, the rest of the cart stays. */
    void amend(Turn turn, List<Claim> claims, long original) {
        List<String> answers = new ArrayList<>();
        Map<LineupItem, BigDecimal> wanted = new LinkedHashMap<>();
        claims.forEach(claim -> wanted.merge(item(turn, claim.slot()), claim.quantity(), BigDecimal::add));
        turn.sale()
                .withClaim(turn.buyer().id(), original)
                .ifPresent(order -> order.ofClaim(original).stream()
                        .map(OrderLine::item)
                        .forEach(item -> wanted.putIfAbsent(item, BigDecimal.ZERO)));
        wanted.forEach((item, quantity) -> answers.add(adjust(turn, item, quantity, original)));
        reply(turn, answers, original);
    }

    private String adjust(Turn turn, LineupItem item, BigDecimal wanted, long claimId) {
        var order = turn.sale().withClaim(turn.buyer().id(), claimId);
        List<OrderLine> lines = order.stream()
                .flatMap(found -> found.ofClaim(claimId).stream())
                .filter(line -> line.item().equals(item))
                .toList();
        var had = sum(lines);
        return settle(turn, item, new Change(wanted.subtract(had), lines, order, claimId));
    }

    /** How much more or less is wanted, and which lines less is taken from. */
    private record Change(BigDecimal difference, List<OrderLine> lines, Optional<CustomerOrder> order, long claimId) {}

    private String settle(Turn turn, LineupItem item, Change change) {
        if (change.difference().signum() > 0) {
            return text.answer(
                    turn, orders.claim(turn.sale(), turn.buyer(), item, change.difference(), change.claimId()));
        }
        if (change.difference().signum() == 0 || change.order().isEmpty()) {
            turn.outcome("unchanged");
            return turn.words().chat().unchanged();
        }
        return reduce(
                turn,
                item,
                change.order().get(),
                change.lines(),
                change.difference().negate());
    }

    private String answer(Turn turn, Claim claim) {
        try {
            var item = item(turn, claim.slot());
            return switch (claim.action()) {
                case ADD ->
                    text.answer(turn, orders.claim(turn.sale(), turn.buyer(), item, claim.quantity(), turn.id()));
                case REDUCE -> giveBack(turn, item, claim.quantity());
                case CANCEL -> giveBack(turn, item, had(turn, item));
                case REPLACE -> replace(turn, item, claim.quantity());
            };
        } catch (Refused refused) {
            turn.outcome("refused");
            return refusals.sentence(refused, turn.words());
        }
    }

    private String replace(Turn turn, LineupItem item, BigDecimal wanted) {
        var order = turn.sale().parcelOf(turn.buyer().id());
        List<OrderLine> lines = order.map(found -> found.of(item)).orElse(List.of());
        return settle(turn, item, new Change(wanted.subtract(sum(lines)), lines, order, turn.id()));
    }

    private String giveBack(Turn turn, LineupItem item, BigDecimal quantity) {
        var order = turn.sale().parcelOf(turn.buyer().id());
        List<OrderLine> lines = order.map(found -> found.of(item)).orElse(List.of());
        if (order.isEmpty() || lines.isEmpty()) {
            throw new Refused(Reason.NOTHING_TO_RELEASE, Map.of("slot", item.slot()));
        }
        return reduce(turn, item, order.get(), lines, quantity.min(sum(lines)));
    }

    private String reduce(Turn turn, LineupItem item, CustomerOrder order, List<OrderLine> lines, BigDecimal quantity) {
        orders.reduce(turn.sale(), order, lines, quantity);
        turn.outcome("released");
        Wording words = turn.words();
        return words.chat().released(words.quantity(quantity, item), words.name(item), item.slot());
    }

    private void reply(Turn turn, List<String> answers, long claimId) {
        var order = turn.sale().parcelOf(turn.buyer().id());
        var after = order.map(found -> receipts.afterClaim(turn, found)).orElse("");
        List<Button> buttons = new ArrayList<>();
        order.ifPresent(found -> {
            buttons.addAll(receipts.nextSteps(turn, found));
            text.undo(turn, found, claimId).ifPresent(buttons::add);
        });
        var lines = String.join("\n", answers);
        turn.say(after.isEmpty() ? lines : lines + "\n" + after, buttons.toArray(Button[]::new));
    }

    private static LineupItem item(Turn turn, String slot) {
        return turn.sale().slot(slot).orElseThrow(() -> new Refused(Reason.NOT_ON_LINEUP, Map.of("slot", slot)));
    }

    private static BigDecimal had(Turn turn, LineupItem item) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .map(order -> order.quantityOf(item))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
