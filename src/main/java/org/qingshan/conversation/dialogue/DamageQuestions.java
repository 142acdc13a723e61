package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** What a buyer is asked of goods that came spoilt, with a button for each usual answer. */
final class DamageQuestions {
    private DamageQuestions() {}

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

    /** Reads back what is reported, and asks for pictures of it. */
    static void askPictures(Turn turn, DamageReport report, int most) {
        var words = turn.words();
        turn.say(
                words.damage()
                        .sendPictures(
                                report.order().number(),
                                words.name(report.item()),
                                words.quantity(report.quantity(), report.item()),
                                most),
                ends(turn, report));
    }

    /** What ends the sending of pictures: all are sent, there is none, it is not reported after all. */
    static Button[] ends(Turn turn, DamageReport report) {
        var text = turn.words().damage();
        return new Button[] {
            new Button(text.doneButton(), "/problem done " + report.id()),
            new Button(text.noneButton(), "/problem none " + report.id()),
            new Button(text.dropButton(), "/problem drop " + report.id())
        };
    }
}
