package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.OneParcelEnough;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.Company;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.Quote;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.order.WaitingPlaces;
import org.qingshan.outbox.Button;

/** Shows buyers what is theirs: what is kept for them, and where their last order is. */
@Singleton
public class Possessions {
    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    private static final Set<Status> UNDER_WAY = EnumSet.of(Status.CONFIRMED, Status.PACKED, Status.SHIPPED);

    private final Receipts receipts;
    private final WaitingPlaces places;
    private final Looking looking;
    private final TimeToPay time;

    Possessions(Receipts receipts, WaitingPlaces places, Looking looking, TimeToPay time) {
        this.time = time;
        this.looking = looking;
        this.receipts = receipts;
        this.places = places;
    }

    /** All that {@code /confirm} would order, and what is ordered of this stream; with the totals and what can be done next. Who has nothing yet because he was asked what he wants is asked once more. */
    public void showCart(Turn turn) {
        show(turn, "", "");
    }

    /** The same to who has left it as it is, behind these words. */
    void showAsItStands(Turn turn, String ahead) {
        show(turn, ahead + "\n", "");
    }

    /** The same to who may believe that it is ordered: it is not, and how it is. */
    void showNotOrdered(Turn turn) {
        show(turn, turn.words().talk().notOrderedYet() + turn.words().gap() + HowToConfirm.told(turn) + "\n\n", "");
    }

    /** The same to who asks whether it is; what is, is shown as it stands. */
    public void showWhetherOrdered(Turn turn) {
        var notYet = HowToConfirm.notYet(turn);
        show(turn, notYet.isEmpty() ? "" : notYet + "\n\n", "");
    }

    /** Tells so where less than a yes was said, or one to another answer, while his cart waits for his word; returns whether it was. */
    boolean tellNotOrdered(Turn turn, Offered offered) {
        boolean isHalf = CartAgreed.isHalf(turn, offered);
        if (isHalf) {
            turn.outcome("not ordered yet");
            showNotOrdered(turn);
        }
        return isHalf;
    }

    /** Whether all was wanted in one parcel: it goes so anyhow; below that what is in the cart. */
    boolean areToldInOneParcel(Turn turn) {
        if (!OneParcelEnough.isSaid(turn)) {
            return false;
        }
        turn.outcome("answered");
        var together = turn.words().fact().together();
        if (OwnOrders.isWaiting(turn)) {
            show(turn, together + "\n\n", "");
        } else {
            turn.say(together);
        }
        return true;
    }

    /** The same as the cart, with what each would cost that he was asked about and has not chosen; behind it what all costs together that lies in one parcel. */
    void showTotal(Turn turn) {
        if (!OwnOrders.hasCart(turn) && Guessing.isAskedOnceMore(turn, true)) {
            return;
        }
        show(
                turn,
                "",
                OwnOrders.shown(turn).stream()
                        .map(order -> inOneParcel(turn, order))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .map(line -> "\n\n" + line)
                        .collect(Collectors.joining()));
    }

    private static String inOneParcel(Turn turn, CustomerOrder order) {
        if (order.status() != Status.OPEN) {
            return order.company().isShared()
                    ? together(turn, order.company().numbers(), order.company().charge())
                    : "";
        }
        var to = order.destinationFor(turn.buyer());
        var quote = to == null || order.held().findAny().isEmpty()
                ? Optional.<Quote>empty()
                : Optional.of(Quote.of(order, turn.sale(), to));
        return quote.flatMap(one -> one.earlier().map(earlier -> both(turn, order, earlier.company(), one.charge())))
                .orElse("");
    }

    private static String both(Turn turn, CustomerOrder cart, Company earlier, Charge charge) {
        var numbers = Stream.concat(earlier.numbers().stream(), Stream.of(cart.number()))
                .distinct()
                .toList();
        var all = new Charge(
                earlier.charge().goods() + charge.goods(), earlier.charge().shipping() + charge.shipping());
        return together(turn, numbers, all);
    }

    private static String together(Turn turn, List<Integer> numbers, Charge all) {
        var words = turn.words();
        return words.sharing()
                .inOneParcel(
                        words.numbers(numbers),
                        OrderText.total(words, all, turn.shop().currency()));
    }

    private void show(Turn turn, String ahead, String behind) {
        turn.tellsOfOnesOwn();
        var chat = turn.words().chat();
        var found = OwnOrders.shown(turn);
        if (found.isEmpty() && Guessing.isAskedOnceMore(turn, false)) {
            return;
        }
        if (found.isEmpty() && turn.sale().stream().isEmpty() && isAnyOrdered(turn)) {
            showLastOrders(turn);
            return;
        }
        if (found.isEmpty()) {
            looking.show(turn, "cart", chat.emptyCart(), new Button(chat.lineupButton(), "/lineup"));
            return;
        }
        var text = found.stream().map(order -> sheet(turn, order)).collect(Collectors.joining("\n\n"));
        var buttons = found.stream()
                .flatMap(order -> receipts.nextSteps(turn, order).stream())
                .distinct();
        looking.show(turn, "cart", ahead + text + behind, buttons.toArray(Button[]::new));
        CartAgreed.readsBack(turn);
    }

    /** The order that is named by its number, else all that are under way, and the newest in any case. May query. */
    public void showLastOrders(Turn turn) {
        showLastOrders(turn, List.of());
    }

    /** @param otherwise what is said beside it to whoever has no order yet */
    void showLastOrders(Turn turn, List<String> otherwise) {
        turn.tellsOfOnesOwn();
        var chat = turn.words().chat();
        var orders = Parcels.of(turn.buyer().id(), SHOWN);
        if (orders.isEmpty() && Guessing.isAskedOnceMore(turn, false)) {
            return;
        }
        if (orders.isEmpty()) {
            turn.say(
                    Stream.concat(Stream.of(otherwise.isEmpty() ? noOrders(turn) : chat.noOrders()), otherwise.stream())
                            .collect(Collectors.joining("\n")),
                    new Button(chat.lineupButton(), "/lineup"));
            return;
        }
        var newest = orders.get(0);
        if (!isKept(newest)) {
            turn.say(sheets(turn, orders));
            return;
        }
        // Nothing goes anywhere before it is ordered.
        var lines = Stream.of(Stream.of(sheets(turn, orders)), otherwise.stream(), notYet(turn, newest))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
        turn.say(lines, receipts.nextSteps(turn, newest).toArray(Button[]::new));
    }

    /** That there is none yet, and how one orders where there is something to order. */
    public static String noOrders(Turn turn) {
        var chat = turn.words().chat();
        return turn.sale().stream().isEmpty()
                ? chat.noOrders()
                : chat.noOrders() + "\n"
                        + LineupText.howToOrder(turn.words(), turn.sale().lineup());
    }

    /** @param arrival when something would arrive; said where nothing of the last orders has left, for of what has its way is known */
    void showArrival(Turn turn, List<String> arrival) {
        var orders = Parcels.of(turn.buyer().id(), SHOWN);
        var lines = String.join("\n", arrival);
        if (orders.isEmpty()) {
            turn.say(lines);
            return;
        }
        turn.tellsOfOnesOwn();
        var newest = orders.get(0);
        var told = isAnySent(orders) ? sheets(turn, orders) : sheets(turn, orders) + "\n\n" + lines;
        var text = Stream.concat(Stream.of(told), notYet(turn, newest)).collect(Collectors.joining("\n"));
        // 确认 answers whether the address is right, where that is asked.
        boolean isNext = isKept(newest) && !ReadBack.isOpen(turn);
        turn.say(text, isNext ? receipts.nextSteps(turn, newest).toArray(Button[]::new) : new Button[0]);
    }

    /** Nobody is to wait for what he has not ordered. */
    private static Stream<String> notYet(Turn turn, CustomerOrder newest) {
        return isKept(newest) ? Stream.of(HowToConfirm.notYet(turn)).filter(text -> !text.isEmpty()) : Stream.empty();
    }

    private static boolean isKept(CustomerOrder order) {
        return order.status() == Status.OPEN && order.held().findAny().isPresent();
    }

    /** The one that is named by its number, else all that are under way, and the newest in any case. */
    private String sheets(Turn turn, List<CustomerOrder> orders) {
        var named = orders.stream()
                .filter(order -> turn.said().matches("(?s)(?:.*\\D)?" + order.number() + "(?:\\D.*)?"))
                .toList();
        var shown = named.isEmpty()
                ? orders.stream().filter(order -> order == orders.get(0) || UNDER_WAY.contains(order.status()))
                : named.stream();
        return shown.map(order -> OrderSheet.of(turn, order, time)).collect(Collectors.joining("\n\n"));
    }

    /** Whether the person has ever ordered. Queries. */
    boolean isAnyOrdered(Turn turn) {
        return !Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** Whether something of the last orders has left the shop. Queries. */
    boolean isAnySent(Turn turn) {
        return isAnySent(Parcels.of(turn.buyer().id(), SHOWN));
    }

    private static boolean isAnySent(List<CustomerOrder> orders) {
        return orders.stream().anyMatch(order -> order.status().wasSent());
    }

    private String sheet(Turn turn, CustomerOrder order) {
        var words = turn.words();
        var title = order.status() == CustomerOrder.Status.OPEN
                ? words.chat().cartOf(order.number())
                : words.chat().orderedIn(order.number());
        var live = order.lines().stream().filter(OrderLine::isLive);
        var rows = OrderText.rows(words, live, turn.shop().currency(), places.of(order));
        return title + "\n" + rows + "\n" + receipts.afterClaim(turn, order);
    }
}
