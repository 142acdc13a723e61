package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** What a buyer is asked who reports something spoilt. */
final class ProblemSpeech {
    private ProblemSpeech() {}

    static void askHowMuch(Turn turn, CustomerOrder order, Bought bought) {
        var words = turn.words();
        var text = words.damage();
        turn.choose(
                text.howMuch(
                        order.number(),
                        words.name(bought.item()),
                        words.quantity(bought.delivered(), bought.item()),
                        words.unit(BigDecimal.ONE, bought.item().product().unit())),
                new Button(text.allButton(), text.allButton()),
                new Button(text.halfButton(), text.halfButton()));
    }

    static void askWhen(Turn turn) {
        var text = turn.words().damage();
        turn.choose(
                text.whenCame(),
                new Button(text.justNowButton(), text.justNowButton()),
                new Button(text.todayButton(), text.todayButton()),
                new Button(text.yesterdayButton(), text.yesterdayButton()),
                new Button(text.earlierButton(), text.earlierButton()));
    }

    static Button[] ends(Turn turn, DamageReport report) {
        var text = turn.words().damage();
        return new Button[] {
            new Button(text.doneButton(), "/problem done " + report.id()),
            new Button(text.noneButton(), "/problem none " + report.id()),
            new Button(text.dropButton(), "/problem drop " + report.id())
        };
    }
}
