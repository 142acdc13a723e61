package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Quote;

/** A parcel to where the shop has told no fee for: its fees are for mainland China, and of all else the host is asked. */
final class BeyondMainland {
    private BeyondMainland() {}

    /** The question waits for the host, and this is what its asker hears. */
    static String passedOn(Turn turn) {
        if (Unanswered.openSaying(turn.said()).isEmpty()) {
            ForTheHost.keep(turn, turn.said());
        }
        return turn.words().beside().feesForMainland();
    }

    /** What is told in the place of a total where it is not known what the parcel costs; empty where it is. */
    static Optional<String> open(Turn turn, CustomerOrder order, Destination to) {
        return new Fees(turn).isTold(to)
                ? Optional.empty()
                : Optional.of(turn.words()
                        .fact()
                        .feeOpen(
                                turn.money(Quote.of(order, turn.sale(), to)
                                        .charge()
                                        .goods()),
                                place(turn, to)));
    }

    /** Whether one of them cannot be ordered before the host has said what its parcel costs; he is asked then. */
    static boolean isAsked(Turn turn, List<CustomerOrder> orders, Function<CustomerOrder, Destination> where) {
        var fees = new Fees(turn);
        var untold = orders.stream()
                .filter(order -> !fees.isTold(where.apply(order)))
                .findFirst();
        untold.ifPresent(order -> {
            var to = where.apply(order);
            var question = turn.words().fact().feeAsked(order.number(), place(turn, to));
            if (Unanswered.openSaying(question).isEmpty()) {
                ForTheHost.keep(turn, question);
            }
            turn.outcome("fee asked");
            turn.say(turn.words().beside().feesForMainland() + "\n"
                    + open(turn, order, to).orElse(""));
        });
        return untold.isPresent();
    }

    private static String place(Turn turn, Destination to) {
        var province = to.province();
        return to.isHome() && province != null
                ? turn.words().province(province)
                : turn.words().address().abroad();
    }
}
