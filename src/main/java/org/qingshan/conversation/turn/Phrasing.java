package org.qingshan.conversation.turn;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** What came of a claim, and of second thoughts about it, as sentences. Each names how much the buyer has in all now. */
@Singleton
public class Phrasing {
    /** What came of a claim. */
    public Answer outcome(Turn turn, ClaimResult result) {
        turn.outcome(result.status().name().toLowerCase(Locale.ROOT));
        turn.came(result);
        var words = turn.words();
        var chat = words.chat();
        var item = result.item();
        var name = words.name(item);
        var got = words.quantity(result.got(), item);
        return switch (result.status()) {
            case HELD -> Answer.of(chat.held(got, name, item.slot(), total(turn, item)) + priceOf(turn, item));
            case CONFIRMED -> Answer.of(chat.ordered(got, name, item.slot(), total(turn, item)) + priceOf(turn, item));
            case PART -> Answer.of(part(turn, result) + priceOf(turn, item));
            case WAITING ->
                Answer.of(chat.waiting(
                        name, item.slot(), words.quantity(result.waiting(), item), result.place(), total(turn, item)));
            case CLOSED -> Answer.refused(isEnding(turn) ? chat.justOver() : chat.notOpen(name, item.slot()));
            case OVER_LIMIT -> overLimit(turn, result);
            case BLOCKED -> Answer.refused(chat.blocked());
        };
    }

    /** The stream is over but for the last orders. */
    private static boolean isEnding(Turn turn) {
        return turn.sale().stream().filter(Stream::isClosing).isPresent();
    }

    private static String part(Turn turn, ClaimResult result) {
        var words = turn.words();
        var chat = words.chat();
        var item = result.item();
        var order = result.order();
        var ordered = order != null && order.status() == CustomerOrder.Status.CONFIRMED;
        if (result.waiting().signum() == 0) {
            return words.rule()
                    .lastOnes(
                            words.name(item),
                            item.slot(),
                            words.quantity(result.got(), item),
                            ordered ? chat.partOrdered() : chat.partHeld(),
                            total(turn, item));
        }
        return chat.part(
                words.name(item),
                item.slot(),
                words.quantity(result.got(), item),
                ordered ? chat.partOrdered() : chat.partHeld(),
                words.quantity(result.waiting(), item),
                result.place(),
                total(turn, item));
    }

    /** Nothing was added; what the limit still allows can be taken with one tap. */
    private static Answer overLimit(Turn turn, ClaimResult result) {
        var words = turn.words();
        var item = result.item();
        var limit = item.limitPerBuyer() == null ? BigDecimal.ZERO : item.limitPerBuyer();
        var had = had(turn, item);
        var hasNone = had.signum() == 0;
        var most = words.quantity(limit, item);
        var text = hasNone
                ? words.chat()
                        .overLimitAtOnce(words.name(item), item.slot(), most, words.quantity(result.asked(), item))
                : words.chat().overLimit(words.name(item), item.slot(), most, words.quantity(had, item));
        Product product = item.product();
        var room = limit.subtract(had);
        var allowed = product.wholeSteps(room);
        if (allowed.signum() <= 0) {
            return Answer.refused(text);
        }
        var quantity = words.quantity(allowed, item);
        var label = hasNone ? words.chat().wantButton(quantity) : words.change().allowedButton(quantity);
        return Answer.offering(text, more(item, allowed, label));
    }

    /** The quantity was set to another one. */
    public Answer replaced(Turn turn, LineupItem item, BigDecimal before, int place) {
        turn.outcome("replaced");
        var words = turn.words();
        var change = words.change();
        var text = change.replaced(
                words.name(item),
                item.slot(),
                total(turn, item),
                words.quantity(before.subtract(sum(packed(turn, item))), item));
        var price = had(turn, item).compareTo(before) > 0 ? priceOf(turn, item) : "";
        return Answer.of((place == 0 ? text : text + change.place(place)) + price);
    }

    public Answer unchanged(Turn turn, LineupItem item) {
        turn.outcome("unchanged");
        return Answer.of(turn.words().change().unchanged(turn.words().name(item), item.slot(), rest(turn, item)));
    }

    /** The shop takes a second claim for a slip; one tap adds it. */
    public Answer repeated(Turn turn, LineupItem item, BigDecimal quantity) {
        turn.outcome("repeated");
        var words = turn.words();
        var more = words.quantity(quantity, item);
        return Answer.asking(
                words.change().repeated(words.name(item), item.slot(), total(turn, item), more),
                more(item, quantity, words.change().addButton(more)));
    }

    /** What becomes of what was paid for parcels in which nothing is left; of others the receipt says it. */
    public static String money(Turn turn, List<OrderLine> givenBack) {
        return givenBack.stream()
                .map(OrderLine::order)
                .distinct()
                .filter(order -> order.taken().findAny().isEmpty())
                .map(order -> PayingWords.ofGivenBack(turn, order))
                .filter(money -> !money.isEmpty())
                .map(money -> "\n" + money)
                .collect(Collectors.joining());
    }

    public String released(Turn turn, LineupItem item, BigDecimal quantity) {
        turn.outcome("released");
        var words = turn.words();
        return words.chat().released(words.quantity(quantity, item), words.name(item), item.slot(), rest(turn, item));
    }

    /** What was given back of an order that today's total does not speak of. */
    public String releasedOf(Turn turn, CustomerOrder order, LineupItem item, BigDecimal back) {
        turn.outcome("released");
        var words = turn.words();
        var quantity = words.quantity(back, item);
        var left = order.quantityOf(item);
        var told = left.signum() == 0
                ? words.change().releasedFrom(quantity, words.name(item), item.slot(), order.number())
                : words.change()
                        .reducedIn(quantity, words.name(item), item.slot(), order.number(), words.quantity(left, item));
        return order.status() == CustomerOrder.Status.CONFIRMED
                ? told + "\n" + OrderText.total(words, order, turn.shop().currency())
                : told;
    }

    /** It would be an order of its own, with a fee of its own: that is for its buyer to say. */
    public Answer onlyAnew(Turn turn, LineupItem item, BigDecimal quantity, CustomerOrder packed) {
        turn.outcome("asked");
        var words = turn.words();
        var much = words.quantity(quantity, item);
        return new Answer(
                words.change().onlyAnew(much, words.name(item), item.slot(), packed.number()),
                List.of(more(item, quantity, words.change().anewButton(much))),
                true,
                true);
    }

    /** "共 3 箱", or that nothing is left. */
    public String rest(Turn turn, LineupItem item) {
        return had(turn, item).signum() == 0 ? turn.words().change().none() : total(turn, item);
    }

    /** "共 3 箱" of what can still be changed, and how much is packed already. */
    private static String total(Turn turn, LineupItem item) {
        var packed = packed(turn, item);
        if (packed.isEmpty()) {
            return total(turn, item, had(turn, item));
        }
        var words = turn.words();
        var open = had(turn, item).subtract(sum(packed));
        var quantity = words.quantity(sum(packed), item);
        var numbers = words.numbers(
                packed.stream().map(line -> line.order().number()).distinct().toList());
        return open.signum() == 0
                ? words.change().totalPacked(quantity, numbers)
                : words.change().totalBesidePacked(total(turn, item, open), quantity, numbers);
    }

    public static List<OrderLine> packed(Turn turn, LineupItem item) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.isLive()
                        && line.item().equals(item)
                        && line.order().status().isPacked())
                .toList();
    }

    /** With the part of it that waits. */
    private static String total(Turn turn, LineupItem item, BigDecimal quantity) {
        var words = turn.words();
        var change = words.change();
        var all = words.quantity(quantity, item);
        var waiting = sum(turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line ->
                        line.state() == OrderLine.State.WAITING && line.item().equals(item))
                .toList());
        if (waiting.signum() == 0) {
            return change.total(all);
        }
        return waiting.compareTo(quantity) == 0
                ? change.totalAllWaiting(all)
                : change.totalPartWaiting(all, words.quantity(waiting, item));
    }

    /** Adds so much whatever the shop's rule is. */
    public static Button more(LineupItem item, BigDecimal quantity, String label) {
        var unit = item.product().unit().zh();
        return new Button(
                label, "/buy " + item.slot() + " 再加 " + Wording.number(quantity) + unit + " " + ShownPrices.key(item));
    }

    public static BigDecimal had(Turn turn, LineupItem item) {
        return turn.sale().totalOf(turn.buyer().id(), item);
    }

    public static BigDecimal sum(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What one of it costs, where its buyer could take it for something else: a price for a time, or another than he has some of it at. Else the sum of
     * all that follows says it, as ever.
     */
    private static String priceOf(Turn turn, LineupItem item) {
        if (item.flashUntil() != null) {
            return turn.words().change().atFlashPrice(each(turn, item, item.price()));
        }
        boolean isOther = turn.sale().linesOf(turn.buyer().id()).stream()
                .anyMatch(line -> line.isLive() && line.item().equals(item) && line.unitPrice() != item.price());
        return isOther ? turn.words().change().atPrice(each(turn, item, item.price())) : "";
    }

    /** ¥29.90/箱 */
    public static String each(Turn turn, LineupItem item, long price) {
        return turn.money(price) + "/"
                + turn.words().unit(BigDecimal.ONE, item.product().unit());
    }
}
