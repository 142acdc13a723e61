package org.qingshan.journey;

import static org.qingshan.journey.Spoilt.A2;
import static org.qingshan.journey.Spoilt.ORDER;
import static org.qingshan.journey.Spoilt.item;
import static org.qingshan.journey.Spoilt.line;

import java.util.Map;

/** Ways to spoil what is said of goods, from the lot to the grower's money. */
final class SpoiltGoods {
    private static final String GROWER = " from member where shop_id = :shop and role = 'GROWER' limit 1";

    private SpoiltGoods() {}

    static void in(Map<String, Spoilt> ways) {
        stock(ways);
        lots(ways);
        waitlist(ways);
        growers(ways);
        reports(ways);
    }

    private static void stock(Map<String, Spoilt> ways) {
        ways.put("item counts what its lines hold", item("update lineup_item set held = held + 1" + A2));
        ways.put("item counts what its lines sold", item("update lineup_item set sold = sold + 1" + A2));
        ways.put("item counts who waits", item("update lineup_item set waiting = waiting + 1" + A2));
        ways.put(
                "nothing is sold beyond what is offered",
                item(
                        "alter table lineup_item drop constraint item_never_oversold",
                        "update lineup_item set offered = 1 where shop_id = :shop and slot = 'A1'"));
        ways.put(
                "what waits for the next stream is free",
                item("update lineup_item set came_back = offered + 1 where shop_id = :shop and slot = 'A1'"));
        ways.put(
                "lot counts what its lines hold and sold",
                new Spoilt("lot ", "update lot set sold = sold + 1 where shop_id = :shop"));
        ways.put(
                "nothing is taken out of a lot beyond what was brought",
                new Spoilt(
                        "lot ",
                        "alter table lot drop constraint lot_never_oversold",
                        "update lot set brought = 0 where shop_id = :shop"));
        ways.put("what is on sale has passed", item("update lineup_item set offered = offered + 1" + A2));
    }

    private static void lots(Map<String, Spoilt> ways) {
        ways.put(
                "nothing is sold out of a lot that did not pass",
                line(
                        "alter table lot drop constraint only_good_lots_are_sold",
                        "update lot set state = 'FAILED' where shop_id = :shop"));
        ways.put(
                "a lot is where its last inspection has put it",
                new Spoilt(
                        "lot ",
                        "update lot set state = 'WITHDRAWN' where shop_id = :shop and number = 1",
                        "insert into inspection (shop_id, id, lot_id, round, items, aql, sample, acceptance, seed, damage,"
                                + " inspector, passed, drawn_at, judged_at) select shop_id, 1, id, 1, 200, 4.0, 32, 3, 1, 4,"
                                + " 'x', false, now(), now() from lot where shop_id = :shop and number = 1"));
        ways.put(
                "nobody has announced what is there on a host's word",
                new Spoilt(
                        "lot ",
                        "update lot set on_word = true, expected_on = current_date where shop_id = :shop and number = 1"));
        ways.put(
                "a lot's number is one that its shop gave",
                new Spoilt("lot ", "update shop set last_lot_number = 0 where shop_key = :shop"));
        ways.put(
                "a certificate speaks of lots of its product",
                new Spoilt(
                        "certificate ",
                        "insert into certificate (shop_id, id, product_id, lots, producers, quantity, grams, basis, origin, contact,"
                                + " issued_by, issued_at) select shop_id, 1, product_id, ',1,99,', '', 1, 0, 'PROMISED', '', '', 'x',"
                                + " now() from lot where shop_id = :shop and number = 1"));
        ways.put(
                "a certificate that was given is kept",
                new Spoilt(
                        "history ",
                        "insert into history (shop_id, id, actor, action, subject, data, at) values"
                                + " (:shop, 1, 'x', 'lot.certified', 'lot 1', '{\"certificate\": \"1\"}', now())"));
        ways.put(
                "the certificate of a packed parcel names the lots that are in it",
                new Spoilt(
                        "certificate ",
                        "insert into certificate (shop_id, id, product_id, lots, producers, quantity, grams, basis, origin, contact,"
                                + " issued_by, issued_at, order_number) select t.shop_id, 1, t.product_id, ',99,', '', 1, 0, 'PROMISED', '',"
                                + " '', 'x', now(), o.number from orders o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id"
                                + " join lot t on t.shop_id = l.shop_id and t.id = l.lot_id where o.shop_id = :shop and o.number = 1001 limit 1",
                        "update orders set status = 'PACKED', recipient = 'x', phone = 'x', detail = 'x'" + ORDER));
    }

    private static void waitlist(Map<String, Spoilt> ways) {
        var a1 = " where shop_id = :shop and slot = 'A1'";
        ways.put("nobody waits for what is there", item("update lineup_item set offered = offered + 1" + a1));
        ways.put(
                "nobody waits when the stream is over",
                line("update stream set status = 'ENDED' where shop_id = :shop"));
        ways.put(
                "nobody waits for more than the limit lets him have",
                item("update lineup_item set limit_per_buyer = 1" + a1));
        ways.put("who is blocked waits for nothing", line("update buyer set blocked = true where shop_id = :shop"));
    }

    private static void growers(Map<String, Spoilt> ways) {
        ways.put(
                "the growers' ledger says what the orders of a settled stream say",
                new Spoilt("stream ", "update stream set status = 'ENDED', settled_at = now() where shop_id = :shop"));
        ways.put("nothing is entered as sold before its stream is settled", entry("o.grower_id"));
        ways.put(
                "an entry about a lot is its grower's",
                entry("(select id from member m where m.shop_id = o.shop_id and m.role = 'GROWER'"
                        + " and m.id <> o.grower_id limit 1)"));
        ways.put(
                "what went back for damage is what was decided",
                line("update order_line set damage_refund = 1 where shop_id = :shop and state = 'CONFIRMED'"));
        ways.put(
                "a damage is borne to the last minor unit, by whom it should be",
                new Spoilt(
                        "damage ",
                        "insert into damage select shop_id, 1, id, 'GOODS', 'GROWER', 1, 5, 4, 'x', now() from order_line"
                                + " where shop_id = :shop and state = 'CONFIRMED'"));
        ways.put(
                "a payout is in its grower's ledger once",
                new Spoilt(
                        "payout ",
                        "insert into payout select shop_id, 1, id, 5, 'WECHAT', 'NONE', null, '', false, 'x', 'x', now()"
                                + GROWER));
        ways.put("a statement says what the ledger says", statement("0, 5, 0, 5"));
        ways.put("statements follow one another", statement("5, 0, 0, 5"));
    }

    private static Spoilt entry(String grower) {
        return new Spoilt(
                "grower_entry ",
                "insert into grower_entry (shop_id, id, grower_id, stream_id, lot_id, kind, amount, actor, at) select o.shop_id, 1, "
                        + grower
                        + ", (select max(id) from stream s where s.shop_id = o.shop_id), o.id, 'SOLD', 0, 'x', now()"
                        + " from lot o where o.shop_id = :shop and o.grower_id is not null limit 1");
    }

    private static Spoilt statement(String figures) {
        return new Spoilt(
                "statement ",
                "insert into statement select shop_id, 1, id, (select max(id) from stream s where s.shop_id = :shop), 0, "
                        + figures + ", '0000', 'x', now()" + GROWER);
    }

    private static void reports(Map<String, Spoilt> ways) {
        ways.put(
                "what an accepted report pays is what was decided on it",
                new Spoilt("damage_report 1", reported("5, 0.001, 'ACCEPTED', 7", "'api', now()")));
        ways.put("nobody reports more than came", new Spoilt("order ", reported("5, 99, 'OPEN', 0", "null, null")));
        ways.put(
                "only what was sent is reported, by who ordered it",
                new Spoilt("damage_report 1", reported("5, 0.001, 'OPEN', 0", "null, null")));
        ways.put("a picture is of an order of who sent it", new Spoilt("sent_photo 1", """
                        insert into sent_photo (shop_id, id, buyer_id, order_id, photo, at)
                        select shop_id, 1, buyer_id + 1000, id, 'x', now() from orders where shop_id = :shop limit 1
                        """));
    }

    private static String reported(String what, String decided) {
        return """
                insert into damage_report (shop_id, id, order_id, item_id, buyer_id, hours, quantity, status, refund, at,
                    decided_by, decided_at)
                select o.shop_id, 1, o.id, l.item_id, o.buyer_id, %s, now(), %s
                from orders o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id
                where o.shop_id = :shop and o.status = 'CONFIRMED' limit 1
                """.formatted(what, decided);
    }
}
