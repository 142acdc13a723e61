package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.BoxSharing;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** An order gets a parcel of its own, though it goes where an earlier one goes. */
@Singleton
class ApartCommand extends SharingCommand {
    private final BoxSharing sharing;

    ApartCommand(BoxSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public String name() {
        return "apart";
    }

    @Override
    public List<String> words() {
        return List.of("分开寄吧", "还是分开寄", "还是分开寄吧", "分开寄", "单独寄", "不要一起寄", "ship separately", "ship it separately");
    }

    @Override
    boolean suits(CustomerOrder order) {
        return order.isCarried();
    }

    @Override
    String nothing(Wording words) {
        return words.sharing().nothingShared();
    }

    /** Of two that share a parcel it is the later one that leaves it, whichever is named. */
    private static Optional<CustomerOrder> carried(CustomerOrder named) {
        var all = named.company().orders();
        return named.isCarried()
                ? Optional.of(named)
                : all.stream().filter(one -> all.size() == 2 && one.isCarried()).findFirst();
    }

    private static List<Integer> along(CustomerOrder first) {
        return first.company().orders().stream()
                .filter(CustomerOrder::isCarried)
                .map(CustomerOrder::number)
                .toList();
    }

    @Override
    void share(Turn turn, CustomerOrder named) {
        var words = turn.words().sharing();
        var carried = carried(named);
        if (carried.isEmpty()) {
            turn.say(
                    named.company().isShared()
                            ? words.whichApart(turn.words().numbers(along(named)))
                            : words.aloneAlready(named.number()));
            return;
        }
        var order = carried.get();
        var rest = order.company().first();
        sharing.part(turn.sale(), order);
        History.write(turn.actor(), "order.apart", "order " + order.number(), Map.of());
        turn.outcome("parted");
        turn.say(
                words.apart(order.number()) + "\n"
                        + OrderText.total(turn.words(), order, turn.shop().currency())
                        + PayingWords.collected(turn, rest)
                        + PayingWords.collected(turn, order),
                new Button(words.togetherButton(order.number()), "/together " + order.number()));
    }
}
