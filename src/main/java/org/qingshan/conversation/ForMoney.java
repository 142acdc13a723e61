package org.qingshan.conversation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** 100块能买几箱, "how many boxes can I get for 100": how much of it so much money buys, of what there is and may be had. */
final class ForMoney {
    private ForMoney() {}

    /**
     * Whether it is answered of these; not where nothing is left, or the sum is none.
     *
     * @param asked what asks it
     */
    static boolean answers(Turn turn, String asked, List<LineupItem> items) {
        var sum = QuestionReader.sum(asked)
                .flatMap(one ->
                        Amounts.money(one.replace("$", "").strip(), turn.shop().currency()));
        if (sum.isEmpty()) {
            return false;
        }
        var open = (items.isEmpty() ? turn.sale().lineup() : items)
                .stream()
                        .filter(item -> item.isOpen() && item.left().signum() > 0)
                        .toList();
        if (open.isEmpty()) {
            return false;
        }
        var lines = open.stream().map(item -> line(turn, item, sum.get()));
        var fee = new Facts(turn).about(new Question(EnumSet.of(Topic.FEE), List.of(), null, null), List.of()).stream();
        turn.outcome("answered");
        turn.offer(Stream.concat(lines, fee).collect(Collectors.joining("\n")), buttons(turn, open, sum.get()));
        return true;
    }

    private static String line(Turn turn, LineupItem item, long sum) {
        var words = turn.words();
        var much = much(item, sum);
        return much.signum() > 0
                ? words.fact()
                        .forMoney(
                                turn.money(sum),
                                words.quantity(much, item),
                                words.name(item),
                                item.slot(),
                                turn.money(Contents.worth(much, item.price())))
                : words.fact()
                        .tooLittle(
                                turn.money(sum),
                                words.name(item),
                                item.slot(),
                                words.quantity(item.product().step(), item),
                                turn.money(Contents.worth(item.product().step(), item.price())));
    }

    private static List<List<Button>> buttons(Turn turn, List<LineupItem> items, long sum) {
        return items.size() != 1 || much(items.get(0), sum).signum() == 0
                ? List.of()
                : Choices.ofSuggestions(
                        turn, List.of(new Suggestion(items.get(0).slot(), much(items.get(0), sum))));
    }

    /** In whole steps, at most what is left and one buyer may have. */
    private static BigDecimal much(LineupItem item, long sum) {
        var step = item.product().step();
        var limit = item.limitPerBuyer();
        var most = limit == null ? item.left() : item.left().min(limit);
        var one = step.multiply(BigDecimal.valueOf(item.price()));
        var bought = one.signum() == 0
                ? most
                : BigDecimal.valueOf(sum).divide(one, 0, RoundingMode.DOWN).multiply(step);
        return bought.min(most.divide(step, 0, RoundingMode.DOWN).multiply(step));
    }
}
