package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.BoxSharing;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** An order lies in the parcel of an earlier one to the same place. */
@Singleton
class TogetherCommand extends SharingCommand {
    private final BoxSharing sharing;

    TogetherCommand(BoxSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public String name() {
        return "together";
    }

    @Override
    public List<String> words() {
        return List.of(
                "一起寄",
                "一起寄吧",
                "能一起寄吗",
                "可以一起寄吗",
                "还是一起寄",
                "还是一起寄吧",
                "合并寄",
                "合并",
                "合并吧",
                "合单",
                "ship together",
                "ship them together",
                "send them together",
                "together please");
    }

    @Override
    boolean suits(CustomerOrder order) {
        return !order.isCarried();
    }

    @Override
    String nothing(Wording words) {
        return words.sharing().nothingAlike();
    }

    @Override
    void share(Turn turn, CustomerOrder order) {
        var words = turn.words().sharing();
        sharing.join(turn.sale(), order);
        History.write(turn.actor(), "order.together", "order " + order.number(), Map.of());
        turn.outcome("joined");
        var others = OrderText.others(turn.words(), order);
        var isFree = order.company().charge().shipping() == 0;
        turn.say(
                (isFree ? words.togetherFree(order.number(), others) : words.together(order.number(), others)) + "\n"
                        + OrderText.total(turn.words(), order, turn.shop().currency())
                        + PayingWords.collected(turn, order),
                new Button(words.apartButton(order.number()), "/apart " + order.number()));
    }
}
