package org.qingshan.journey;

import static org.qingshan.journey.Spoilt.HELD;
import static org.qingshan.journey.Spoilt.line;
import static org.qingshan.journey.Spoilt.message;
import static org.qingshan.journey.Spoilt.sent;

import java.util.Map;

/** Ways to spoil what is said in chats, places and to other programs. */
final class SpoiltTalk {
    private static final String CLAIM = "(select claim_id from order_line" + HELD + " limit 1)";

    private SpoiltTalk() {}

    static void in(Map<String, Spoilt> ways) {
        messages(ways);
        inChats(ways);
        places(ways);
        rehearsals(ways);
        programs(ways);
    }

    private static void messages(Map<String, Spoilt> ways) {
        ways.put("a line comes from a message that was taken", line("update order_line set claim_id = 999999" + HELD));
        ways.put(
                "a line was given back by a message that was taken",
                line("update order_line set released_by = 999999 where shop_id = :shop and state = 'RELEASED'"));
        ways.put(
                "a message that was edited before it came claims nothing",
                line("update inbox set outcome = 'edited before' where shop_id = :shop and id = " + CLAIM));
        ways.put("who was told of goods has a line of them", message("delete from order_line" + HELD));
        ways.put(
                "a message that claimed was answered",
                message("delete from outbox where shop_id = :shop and answers_id = " + CLAIM));
        ways.put(
                "a message that was parked was apologised for",
                message(
                        "update inbox set state = 'PARKED' where shop_id = :shop and id = " + CLAIM,
                        "delete from outbox where shop_id = :shop and answers_id = " + CLAIM));
        ways.put(
                "an answer answers a message that was taken",
                sent("update outbox set answers_id = 999999 where shop_id = :shop and answers_id = " + CLAIM));
        ways.put(
                "an answer goes to who spoke, or where it was said",
                sent("update outbox set address = 'somebody' where shop_id = :shop and answers_id = " + CLAIM));
        ways.put(
                "what a text shows by now was written for its chat later on",
                sent("update outbox set shown_by = id where shop_id = :shop and answers_id = " + CLAIM));
        ways.put(
                "a code that has reached its chat is not kept",
                sent("update outbox set state = 'FAILED', secret_until = now() where shop_id = :shop"));
        ways.put(
                "no number is above the last one given",
                new Spoilt("inbox", "update lane set last_id = 1 where shop_id = :shop"));
    }

    private static void inChats(Map<String, Spoilt> ways) {
        ways.put("what was paid in a chat is booked once", new Spoilt("order ", """
                        insert into invoice_payment (shop_id, id, order_id, charge, provider_charge, amount, currency, at)
                        select shop_id, 1, id, 'c', 'p', 100, 'CNY', now() from orders where shop_id = :shop limit 1
                        """));
        ways.put("what went back by itself was paid in a chat", new Spoilt("order ", """
                        insert into money_entry (shop_id, id, order_id, reason, amount, actor, at)
                        select shop_id, 1, id, 'RETURNED', -1, 'x', now() from orders where shop_id = :shop limit 1
                        """));
        ways.put(
                "who can be paid in chats has a token for it",
                new Spoilt("shop ", "update shop set pay_by_invoice = true where shop_key = :shop"));
        ways.put(
                "a test token is tried by the team alone",
                new Spoilt(
                        "shop ", "insert into payment_token (shop_id, id, sealed, test) values (:shop, 1, 's', true)"));
    }

    private static void places(Map<String, Spoilt> ways) {
        var place = new Spoilt(
                "place ",
                "insert into place select shop_id, 1, id, 'GROUP', '', 'LINKED', true, true, true, true, true, 1, buyer_id, null"
                        + " from chat where shop_id = :shop and buyer_id is not null limit 1");
        ways.put("a place is a chat of many", place);
        ways.put("only a channel is commented on elsewhere", place);
    }

    private static void rehearsals(Map<String, Spoilt> ways) {
        ways.put(
                "nobody rehearses while a stream is live",
                new Spoilt("", "insert into rehearsal_line values (:shop, 1, '', '今天有什么', now())"));
    }

    private static void programs(Map<String, Spoilt> ways) {
        ways.put(
                "nothing waits for a webhook that was taken away",
                new Spoilt(
                        "webhook_event ",
                        "insert into webhook (shop_id, id, url, topics, salt, created_at, ended_at)"
                                + " values (:shop, 1, 'https://example.com', array['orders'], 's', now(), now())",
                        "insert into webhook_event (shop_id, webhook_id, kind, thing, data, next_at, written_at)"
                                + " values (:shop, 1, 'test', '', jsonb_build_object(), now(), now())"));
        ways.put(
                "a bot speaks for one shop",
                new Spoilt(
                        "bot 5",
                        "insert into bot (shop_id, id, bot_id, sealed, mode, state)"
                                + " values (:shop, 1, '5', 's', 'POLLING', 'WORKING'),"
                                + " (:shop || '-2', 1, '5', 's', 'POLLING', 'WORKING')"));
    }
}
