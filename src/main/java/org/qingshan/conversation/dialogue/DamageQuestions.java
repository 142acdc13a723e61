package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** What a buyer is asked of goods that came spoilt, with a button for each usual answer. */
public final class DamageQuestions {
    private DamageQuestions() {}

    static void askHowMuch(Turn turn, CustomerOrder order, Bought bought) {
        var words = turn.words();
        turn.choose(
                words.damage()
                        .howMuch(
                                order.number(),
                                words.name(bought.item()),
                                words.quantity(bought.delivered(), bought.item()),
                                unit(turn, bought)),
                amounts(turn));
    }

    static boolean askHowMuchAgain(Turn turn, Bought bought) {
        var words = turn.words();
        var quantity = words.quantity(bought.delivered(), bought.item());
        CountedOut.unclear(SpoiltAmount.plain(turn.said()), bought)
                .ifPresentOrElse(
                        counted -> askOutOfWhich(turn, bought, counted, quantity),
                        () -> turn.choose(words.damage().howMuchAgain(unit(turn, bought), quantity), amounts(turn)));
        return true;
    }

    private static void askOutOfWhich(Turn turn, Bought bought, CountedOut.Unclear counted, String quantity) {
        var text = turn.words().damage();
        var unit = unit(turn, bought);
        turn.choose(
                text.outOfWhich(counted.all(), unit, quantity),
                said(text.outOfOneButton(counted.all(), counted.bad(), unit)),
                said(text.outOfAllButton(counted.all(), counted.bad())),
                said(text.dropButton()));
    }

    /** Whether the last answer asked how much it is: a number is said to that. */
    static boolean isAskedHowMuch(Turn turn) {
        return turn.wasShown(turn.words().damage().halfButton());
    }

    /** A number may be of the bad ones, or of what is on sale. */
    static void askBadOrWanted(Turn turn, Bought bought, BigDecimal quantity) {
        var words = turn.words();
        var bad = words.damage().badButton(words.quantity(quantity, bought.item()));
        turn.ask(
                words.damage().badOrWanted(words.name(bought.item())),
                Stream.concat(Stream.of(List.of(new Button(bad, bad))), Choices.wouldOrder(turn).stream())
                        .toList());
    }

    /** Something else is bad, too: one after the other. */
    static boolean askFirst(Turn turn, Bought first, List<Bought> later, boolean isOfWhen) {
        var words = turn.words();
        turn.choose(
                firstThis(turn, first, later)
                        + words.gap()
                        + (isOfWhen ? words.damage().whenCame() : words.damage().howMuchIsBad()),
                isOfWhen ? times(turn) : amounts(turn));
        return true;
    }

    static void sayFirst(Turn turn, Bought first, List<Bought> later) {
        if (!later.isEmpty()) {
            turn.say(firstThis(turn, first, later));
        }
    }

    private static String firstThis(Turn turn, Bought first, List<Bought> later) {
        return turn.words().damage().firstThis(turn.words().name(first.item()), BadBesides.names(turn, later));
    }

    private static String unit(Turn turn, Bought bought) {
        return turn.words().unit(BigDecimal.ONE, bought.item().product().unit());
    }

    private static Button[] amounts(Turn turn) {
        var text = turn.words().damage();
        return new Button[] {said(text.allButton()), said(text.halfButton()), said(text.dropButton())};
    }

    private static Button said(String label) {
        return new Button(label, label);
    }

    static void askWhen(Turn turn) {
        turn.choose(turn.words().damage().whenCame(), times(turn));
    }

    static boolean askWhenAgain(Turn turn) {
        turn.choose(turn.words().damage().whenCameAgain(), times(turn));
        return true;
    }

    private static Button[] times(Turn turn) {
        var text = turn.words().damage();
        return new Button[] {
            said(text.justNowButton()),
            said(text.todayButton()),
            said(text.yesterdayButton()),
            said(text.earlierButton()),
            said(text.dropButton())
        };
    }

    /** What is open of an order before there is a report: of what, how much, and when it came. */
    static void askAgain(Turn turn, CustomerOrder order, Optional<Bought> bought, boolean isOfWhen) {
        if (bought.isEmpty()) {
            SpoiltGoods.ask(turn, order, Bought.in(order));
        } else if (isOfWhen) {
            askWhen(turn);
        } else {
            askHowMuch(turn, order, bought.get());
        }
    }

    /** Which of the orders it is. */
    public static void askWhichOrder(Turn turn, List<CustomerOrder> opened) {
        turn.ask(
                turn.words().damage().whichOrder(),
                Turn.column(opened.stream()
                        .map(order ->
                                new Button(turn.words().chat().order(order.number()), "/problem " + order.number()))));
    }

    static boolean askOnlyPictures(Turn turn, DamageReport report) {
        turn.say(turn.words().damage().onlyPictures(), ends(turn, report));
        return true;
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
