package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;

/** Finds orders as the team asks for them: by number, by digits of the phone, by the name of the recipient or the buyer. */
final class OrdersFound {
    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    private OrdersFound() {}

    static void show(Turn turn, String words) {
        var asked =
                words.replaceFirst("^#", "").replaceAll("[。.!！?？~～\\s]+$", "").strip();
        var found = by(asked);
        var parcel = turn.words().parcel();
        if (found.isEmpty()) {
            turn.say(parcel.noOrderFor(Wording.quoted(asked)));
            return;
        }
        var text = new StringJoiner("\n\n");
        found.stream().limit(SHOWN).forEach(order -> text.add(sheet(turn, order)));
        if (found.size() > SHOWN) {
            text.add(parcel.moreOrders());
        }
        turn.say(text.toString());
    }

    private static String sheet(Turn turn, CustomerOrder order) {
        var buyer = Objects.requireNonNull(Buyer.<Buyer>findById(order.buyerId()));
        var to = order.destination();
        var sheet = OrderSheet.of(turn, order)
                + (buyer.name().isBlank() ? "" : "\n" + turn.words().parcel().buyerOf(buyer.name()));
        return to == null ? sheet : sheet + " " + to.maskedPhone();
    }

    /** The order of that number first; the same digits may end somebody's phone number. */
    private static List<CustomerOrder> by(String asked) {
        Set<CustomerOrder> found = new LinkedHashSet<>();
        var digits = asked.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{1,9}")) {
            CustomerOrder.numbered(Integer.parseInt(digits)).ifPresent(found::add);
        }
        if (digits.matches("\\+?\\d{4,15}")) {
            found.addAll(Parcels.toPhone(digits.replace("+", ""), SHOWN + 1));
        } else if (!digits.matches("\\d*")) {
            var buyers = Buyer.called(asked, SHOWN + 1).stream().map(Buyer::id).toList();
            found.addAll(Parcels.toPerson(asked, buyers, SHOWN + 1));
        }
        return new ArrayList<>(found);
    }
}
