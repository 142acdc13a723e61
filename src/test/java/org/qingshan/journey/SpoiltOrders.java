package org.qingshan.journey;

import static org.qingshan.journey.Spoilt.A2;
import static org.qingshan.journey.Spoilt.HELD;
import static org.qingshan.journey.Spoilt.ORDER;
import static org.qingshan.journey.Spoilt.line;
import static org.qingshan.journey.Spoilt.order;

import java.util.Map;

/** Ways to spoil what is said of orders, their parcels and their money. */
final class SpoiltOrders {
    private SpoiltOrders() {}

    static void in(Map<String, Spoilt> ways) {
        orders(ways);
        belonging(ways);
    }

    private static void belonging(Map<String, Spoilt> ways) {
        ways.put(
                "a line is of an order, an item and a lot that are there",
                new Spoilt(
                        "order_line ",
                        "alter table order_line disable trigger line_belongs",
                        "update order_line set item_id = -1" + HELD));
        ways.put(
                "an order is of a buyer and a stream that are there",
                new Spoilt(
                        "order 1001",
                        "alter table orders disable trigger order_belongs",
                        "update orders set buyer_id = -1" + ORDER));
        ways.put(
                "a message goes to a chat that is there",
                new Spoilt(
                        "outbox ",
                        "alter table outbox disable trigger message_belongs",
                        "update outbox set chat_id = -1 where shop_id = :shop"));
    }

    private static void orders(Map<String, Spoilt> ways) {
        ways.put("a line is a number of steps of its product", line("update order_line set quantity = 1.25" + HELD));
        ways.put(
                "a line is in its order's stream and its lot's product",
                line("update order_line set item_id = (select id from lineup_item" + A2 + ")" + HELD));
        ways.put(
                "a line is the claim of its order's buyer",
                line("update orders set buyer_id = (select max(id) from buyer where shop_id = :shop)" + ORDER));
        ways.put(
                "only what was sold, or left out of a parcel, may be had anew",
                line("update order_line set may_return = true where shop_id = :shop and state = 'RELEASED'"));
        ways.put("an order's status fits its lines", order("update orders set status = 'EXPIRED'" + ORDER));
        ways.put(
                "nothing of a packed parcel is open",
                order("update orders set status = 'PACKED', recipient = 'x', phone = 'x', detail = 'x'"
                        + " where shop_id = :shop and status = 'OPEN'"));
        parcels(ways);
        ways.put("a confirmed order says since when", order("update orders set confirmed_at = null" + ORDER));
        ways.put(
                "order numbers are given once and in turn",
                order("update lane set last_order_number = 1000 where shop_id = :shop"));
        ways.put(
                "the card that is presented is of the stream itself",
                new Spoilt(
                        "stream ",
                        "insert into stream (shop_id, id, title, status, created_at) values (:shop, 1, '', 'ENDED', now())",
                        "update lineup_item set stream_id = 1 where shop_id = :shop"));
        ways.put(
                "what is presented is so since a time within the stream",
                new Spoilt(
                        "stream ",
                        "update stream set presented_since = started_at - interval '1 hour' where shop_id = :shop and"
                                + " pinned_item_id is not null"));
        ways.put(
                "the ledger adds up to the order",
                order("update ledger_entry set amount = amount + 1 where shop_id = :shop"));
        ways.put(
                "orders in one parcel are one buyer's, go to one place and go their way together",
                order(
                        "update orders set first_id = (select min(id) from orders f where f.shop_id = :shop and f.status = 'OPEN')"
                                + ORDER));
        ways.put(
                "who takes others along knows it, and is taken along by nobody",
                order("update orders set carries = true" + ORDER));
        ways.put(
                "an order that is on a label, or that a courier knows of, says so",
                order(
                        "insert into parcel (shop_id, id, order_id, box, printed_as) select shop_id, 1, id, 1, 'x' from orders"
                                + ORDER));
        ways.put(
                "a shop counts the parcels that are to be packed",
                new Spoilt("shop ", "update shop set to_pack = to_pack + 1 where shop_key = :shop"));
        ways.put("what costs something has a payment", order("update orders set payment_id = null" + ORDER));
        ways.put(
                "the payment is for what the order costs",
                order("update payment set amount = amount + 1 where shop_id = :shop"));
        ways.put(
                "the payment counts what came and went",
                order("update payment set received = received + 1 where shop_id = :shop"));
        ways.put(
                "what is paid is its buyer's for good",
                order(
                        "update payment set received = amount where shop_id = :shop",
                        "update order_line set deadline = now() where shop_id = :shop and state = 'CONFIRMED'"));
        ways.put(
                "what left one order came to another of its buyer's",
                order("insert into money_entry (shop_id, id, order_id, reason, amount, actor, at)"
                        + " select shop_id, 1, id, 'MOVED_HERE', 5, 'x', now() from orders" + ORDER));
        ways.put("what came by card is booked, once", order(byCard("0")));
        ways.put("what went back by card has gone back in the books", order(byCard("5")));
        ways.put(
                "what has gone back by card stands in the receipt",
                order(
                        "insert into card_refund (shop_id, id, order_id, intent, code, amount, reason, actor, state, attempts, at)"
                                + " select shop_id, 1, id, 'i', '0123456789012345678901', 5, 'GOODWILL', 'x', 'SUCCEEDED', 1, now()"
                                + " from orders" + ORDER));
        ways.put(
                "what others gave back by card stands in the receipt beside what we did",
                order(byCard("0"), "update card_receipt set named = 5 where shop_id = :shop"));
        ways.put(
                "what its buyer comes for is not sent, and costs nothing to send",
                order("update orders set country = ''" + ORDER));
        ways.put(
                "only who comes for it pays then",
                order("update payment set status = 'CASH_AT_PICKUP', at_pickup = true where shop_id = :shop"));
        ways.put(
                "a payment's status fits its money",
                new Spoilt("payment ", "update payment set status = 'PAID' where shop_id = :shop"));
        ways.put(
                "told ahead is only what was never ordered",
                new Spoilt("payment ", "update payment set amount = 0, ahead_at = now() where shop_id = :shop"));
        ways.put(
                "nobody owes anything for a parcel that came back",
                order("update orders set status = 'RETURNED'" + ORDER));
        ways.put(
                "only what went back is waived, unless the parcel came back",
                new Spoilt("payment ", "update payment set waived = 1 where shop_id = :shop"));
        ways.put(
                "who has addresses has one of them as the usual one",
                new Spoilt("buyer ", "update buyer set address_id = null where shop_id = :shop"));
        ways.put(
                "nothing tells who somebody was who is forgotten",
                new Spoilt(
                        "buyer ",
                        "alter table buyer drop constraint only_who_asked_is_forgotten",
                        "update buyer set forgotten_at = now() where shop_id = :shop"));
    }

    private static String byCard(String returned) {
        return "insert into card_receipt (shop_id, id, order_id, session, intent, amount, returned, at)"
                + " select shop_id, 1, id, 's', 'i', 5, " + returned + ", now() from orders" + ORDER;
    }

    private static void parcels(Map<String, Spoilt> ways) {
        ways.put(
                "a packed order has its boxes, numbered from one, all of them packed",
                order("update orders set status = 'PACKED'" + ORDER));
        ways.put("a box is packed only with its order", order(box("packed_by, packed_at", "'buyer 1', now()")));
        ways.put(
                "an order is on its way by the numbers of its boxes",
                order("update orders set waybill = 'YT0000000000001'" + ORDER));
        ways.put(
                "an order has arrived when all its boxes have",
                order(box(
                        "packed_by, packed_at, waybill, shipped_at, delivered_at",
                        "'buyer 1', now(), 'YT0000000000001', now(), now()")));
    }

    private static String box(String columns, String values) {
        return "insert into parcel (shop_id, id, order_id, box, " + columns + ") select shop_id, 1, id, 1, " + values
                + " from orders" + ORDER;
    }
}
