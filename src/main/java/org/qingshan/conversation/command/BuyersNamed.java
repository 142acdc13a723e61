package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;

/** Finds the person a host means: by the number of an order, by name, or by our own key behind a button. */
final class BuyersNamed {
    /** More would not fit under one message. */
    private static final int MOST = 8;

    private static final Pattern ORDER = Pattern.compile("\\d{4,9}");
    private static final Pattern KEY = Pattern.compile("#(\\d{1,18})");

    private BuyersNamed() {}

    static List<Buyer> by(String words) {
        var key = KEY.matcher(words);
        if (key.matches()) {
            return found(Long.parseLong(key.group(1))).stream().toList();
        }
        var order = ORDER.matcher(words).matches()
                ? CustomerOrder.numbered(Integer.parseInt(words))
                : Optional.<CustomerOrder>empty();
        return order.isPresent() ? found(order.get().buyerId()).stream().toList() : Buyer.called(words, MOST);
    }

    private static Optional<Buyer> found(long id) {
        return Buyer.findByIdOptional(id);
    }

    /** A name and the last order, as far as there are such. */
    static String called(Wording words, Buyer buyer) {
        var name = buyer.nameForTeam().isBlank() ? words.team().namelessBuyer() : Wording.quoted(buyer.nameForTeam());
        return Parcels.of(buyer.id(), 1).stream()
                .findFirst()
                .map(order -> words.rule().personWithOrder(name, order.number()))
                .orElse(name);
    }
}
