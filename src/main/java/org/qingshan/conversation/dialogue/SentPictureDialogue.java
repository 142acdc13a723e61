package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Asks what a picture is of that nobody asked for: of a payment, or of something spoilt. It is kept until that is said. */
@Singleton
class SentPictureDialogue implements Dialogue {
    /** More orders than these are named, not tapped. */
    private static final int SHOWN = 3;

    private final DamageReporting reporting;
    private final KeptPictures waiting;

    SentPictureDialogue(DamageReporting reporting, KeptPictures waiting) {
        this.reporting = reporting;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "picture";
    }

    /** What is said instead of a tap is read as any other text; the buttons stay. */
    @Override
    public boolean answer(Turn turn) {
        return false;
    }

    /** Pictures that were sent together are asked about once. */
    @Override
    public boolean takePicture(Turn turn) {
        if (turn.message().details().album() == null) {
            return pickUpPicture(turn);
        }
        turn.chat()
                .asks(
                        name(),
                        KeptPictures.keptIn(Map.of(), waiting.with(turn)),
                        turn.sale().now());
        return true;
    }

    /** Hosts send pictures of what they sell. */
    @Override
    public boolean pickUpPicture(Turn turn) {
        var buttons = turn.may(Role.HOST) ? List.<Button>of() : buttons(turn);
        if (buttons.isEmpty()) {
            return false;
        }
        var draft = KeptPictures.keptIn(Map.of(), waiting.with(turn));
        turn.chat().asks(name(), draft, turn.sale().now());
        turn.choose(turn.words().damage().whatIsIt(), Turn.column(buttons.stream()));
        return true;
    }

    private List<Button> buttons(Turn turn) {
        var text = turn.words().damage();
        List<Button> all = new ArrayList<>();
        for (CustomerOrder order : some(PaymentFinding.dueOf(turn.buyer().id()))) {
            all.add(new Button(text.isPayment(order.number()), "/pay " + order.number() + " picture"));
        }
        for (CustomerOrder order :
                some(reporting.openedBy(turn.buyer().id(), turn.sale().now()))) {
            all.add(new Button(text.isDamage(order.number()), "/problem " + order.number()));
        }
        return all;
    }

    private static List<CustomerOrder> some(List<CustomerOrder> orders) {
        return orders.stream().limit(SHOWN).toList();
    }
}
