package org.qingshan.conversation;

import java.util.List;
import java.util.StringJoiner;
import org.qingshan.conversation.text.DepartureText;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.WaybillText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.parcel.Parcel;
import org.qingshan.domain.payment.Payment;

/** One order as its buyer sees it. May query. */
public final class OrderSheet {
    private static final int PHONE_END = 4;

    private OrderSheet() {}

    public static String of(Turn turn, CustomerOrder order) {
        return of(turn, order, "");
    }

    /** The same, and until when it has to be paid where it goes to others else. */
    public static String of(Turn turn, CustomerOrder order, TimeToPay time) {
        var payBy = time.payBy(order, turn.shop());
        return of(
                turn, order, PayingWords.within(turn.words(), payBy, turn.sale().now()));
    }

    /** @param within how long there is to pay; empty where there is no hurry */
    private static String of(Turn turn, CustomerOrder order, String within) {
        var words = turn.words();
        var currency = turn.shop().currency();
        var boxes = order.isJoinable() ? List.<Parcel>of() : Parcel.of(order);
        var sheet = new StringJoiner("\n").add(state(turn, order, boxes));
        var money = order.status().isOff() && isOwn(turn, order) ? PayingWords.ofGivenBack(turn, order) : "";
        if (!money.isEmpty()) {
            sheet.add(money);
        }
        var news = WaybillText.news(words, boxes);
        if (!news.isEmpty()) {
            sheet.add(news);
        }
        if (order.status().isOff() && isOwn(turn, order)) {
            return sheet.toString();
        }
        var rows = OrderText.rows(words, order.lines().stream().filter(line -> line.isLive()), currency);
        if (!rows.isEmpty()) {
            sheet.add(rows);
        }
        if (!order.wished().isEmpty()) {
            sheet.add(words.beside().wished(order.wished()));
        }
        if (order.charge().total() > 0) {
            sheet.add(OrderText.total(words, order, currency));
        }
        var rest = PayingWords.rest(turn, order);
        if (!rest.isEmpty()) {
            sheet.add(rest);
        }
        if (!within.isEmpty()) {
            sheet.add(within);
        }
        var to = order.destination();
        if (to != null && order.charge().total() > 0) {
            sheet.add(
                    to.isCollected()
                            ? words.pickUp().place(to.detail())
                            : (to.recipient() + " " + to.line()).strip() + phone(words, to));
        }
        var afterSale = words.inScript(turn.shop().words().afterSale(words.isChinese()));
        // Only what has left can be opened and found wanting.
        if (order.status().wasSent() && !afterSale.isEmpty()) {
            sheet.add(afterSale);
        }
        return sheet.toString();
    }

    /** The end of it is enough to see that a new one is there. */
    private static String phone(Wording words, Destination to) {
        var digits = to.phone().replaceAll("\\D", "");
        return digits.length() < PHONE_END
                ? ""
                : words.gap() + words.beside().phoneEnds(digits.substring(digits.length() - PHONE_END));
    }

    private static boolean isOwn(Turn turn, CustomerOrder order) {
        return order.buyerId() == turn.buyer().id();
    }

    /** Of the money of what is off its buyer reads a sentence; that it has gone back, and all else to the team, is a word. */
    private static boolean isTold(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        return payment != null
                && (payment.received() > 0 || payment.status() == Payment.Status.PROOF_SENT)
                && (!isOwn(turn, order) || payment.status() == Payment.Status.REFUNDED);
    }

    /** How far it is, in one line. */
    private static String state(Turn turn, CustomerOrder order, List<Parcel> boxes) {
        var words = turn.words();
        var state =
                new StringJoiner(" · ").add(words.chat().order(order.number())).add(OrderText.status(words, order));
        var payment = OrderText.payment(words, order, turn.shop().currency());
        if (!payment.isEmpty() && (!order.status().isOff() || isTold(turn, order))) {
            state.add(payment);
        }
        if (order.company().isShared()) {
            state.add(words.sharing().with(OrderText.others(words, order)));
        }
        if (order.waybill() != null) {
            state.add(WaybillText.of(words, boxes));
        } else if (boxes.size() > 1) {
            state.add(words.parcel().inBoxes(boxes.size()));
        }
        if (!order.isCollected()) {
            DepartureText.of(words, order, turn.shop(), turn.sale().now()).ifPresent(state::add);
        }
        return state.toString();
    }
}
