package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;

/** Each rule of the checker sees what it is for, by its key: the evening's rows are spoilt one way after the other, and put right again. */
@QuarkusTest
class InvariantsTest extends Journey {
    private static final Path RULES = Path.of("src/main/resources/db/migration/R__invariants.sql");
    private static final Pattern RULE = Pattern.compile("select \\w\\.shop_id, '((?:[^']|'')+)'");

    /** What is in someone's hands: the order lines of the story, by their states. */
    private static final String HELD = " where shop_id = :shop and state = 'HELD'";

    private static final String A2 = " where shop_id = :shop and slot = 'A2'";
    private static final String ORDER = " where shop_id = :shop and number = 1001";
    private static final String GROWER = " from member where shop_id = :shop and role = 'GROWER' limit 1";
    private static final String CLAIM = "(select claim_id from order_line" + HELD + " limit 1)";

    @Inject
    DataSource database;

    @Inject
    Rows rows;

    /** How to break a rule, and what the key of the broken thing begins with. */
    private record Spoilt(String key, String... statements) {}

    @Test
    void every_rule_names_what_breaks_it() throws SQLException, IOException {
        var shop = evening();
        var ways = ways();
        assertThat(ways.keySet()).as("one way for each rule").containsExactlyInAnyOrderElementsOf(rules());
        List<String> silent = new ArrayList<>();
        for (var way : ways.entrySet()) {
            var found = spoil(shop, way.getValue());
            if (found.stream()
                    .noneMatch(line ->
                            line.startsWith(way.getKey() + ": " + way.getValue().key()))) {
                silent.add(way.getKey() + " → " + found);
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Someone confirmed, someone holds, someone waits, someone gave back. */
    private String evening() {
        var village = village();
        village.owner().says("/stock A1 3");
        village.neighbour().says("A1");
        village.viewer().says("A1 x2");
        village.viewer().says("A1 x2");
        var undecided = village.viewer();
        undecided.says("A2 3");
        undecided.says("A2 不要了");
        assertThat(rows.<String>of(village.key(), "select state from order_line where shop_id = :shop"))
                .containsExactlyInAnyOrder("CONFIRMED", "HELD", "WAITING", "RELEASED");
        return village.key();
    }

    private static Map<String, Spoilt> ways() {
        Map<String, Spoilt> ways = new LinkedHashMap<>();
        stock(ways);
        lots(ways);
        waitlist(ways);
        orders(ways);
        messages(ways);
        growers(ways);
        places(ways);
        rehearsals(ways);
        reports(ways);
        ways.put(
                "nothing waits for a webhook that was taken away",
                new Spoilt(
                        "webhook_event ",
                        "insert into webhook (shop_id, id, url, topics, salt, created_at, ended_at)"
                                + " values (:shop, 1, 'https://example.com', array['orders'], 's', now(), now())",
                        "insert into webhook_event (shop_id, webhook_id, kind, thing, data, next_at, written_at)"
                                + " values (:shop, 1, 'test', '', jsonb_build_object(), now(), now())"));
        inChats(ways);
        belonging(ways);
        ways.put(
                "a bot speaks for one shop",
                new Spoilt(
                        "bot 5",
                        "insert into bot (shop_id, id, bot_id, sealed, mode, state)"
                                + " values (:shop, 1, '5', 's', 'POLLING', 'WORKING'),"
                                + " (:shop || '-2', 1, '5', 's', 'POLLING', 'WORKING')"));
        return ways;
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
                        "insert into inspection (shop_id, id, lot_id, round, items, aql, sample, acceptance, seed, damage,"
                                + " inspector, passed, drawn_at, judged_at) select shop_id, 1, id, 1, 200, 4.0, 32, 3, 1, 4,"
                                + " 'x', false, now(), now() from lot where shop_id = :shop and number = 1"));
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

    private static void orders(Map<String, Spoilt> ways) {
        ways.put("a line is a number of steps of its product", line("update order_line set quantity = 1.25" + HELD));
        ways.put(
                "a line is in its order's stream and its lot's product",
                line("update order_line set item_id = (select id from lineup_item" + A2 + ")" + HELD));
        ways.put(
                "a line is the claim of its order's buyer",
                line("update orders set buyer_id = (select max(id) from buyer where shop_id = :shop)" + ORDER));
        ways.put("an order's status fits its lines", order("update orders set status = 'EXPIRED'" + ORDER));
        ways.put(
                "nothing of a packed parcel is open",
                order("update orders set status = 'PACKED', recipient = 'x', phone = 'x', detail = 'x'"
                        + " where shop_id = :shop and status = 'OPEN'"));
        parcels(ways);
        ways.put("a confirmed order says since when", order("update orders set confirmed_at = null" + ORDER));
        ways.put(
                "order numbers are given once and in turn",
                order("update shop set last_order_number = 1000 where shop_key = :shop"));
        ways.put(
                "the card that is presented is of the stream itself",
                new Spoilt(
                        "stream ",
                        "insert into stream (shop_id, id, title, status, created_at) values (:shop, 1, '', 'ENDED', now())",
                        "update lineup_item set stream_id = 1 where shop_id = :shop"));
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
        ways.put("what came by card is booked, once", order(byCard("0")));
        ways.put("what went back by card has gone back in the books", order(byCard("5")));
        ways.put(
                "a payment's status fits its money",
                new Spoilt("payment ", "update payment set status = 'PAID' where shop_id = :shop"));
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
                "a code that has reached its chat is not kept",
                sent("update outbox set state = 'FAILED', secret_until = now() where shop_id = :shop"));
        ways.put(
                "no number is above the last one given",
                new Spoilt("inbox", "update lane set last_id = 1 where shop_id = :shop"));
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

    private static void rehearsals(Map<String, Spoilt> ways) {
        ways.put(
                "nobody rehearses while a stream is live",
                new Spoilt("", "insert into rehearsal_line values (:shop, 1, '', '今天有什么', now())"));
    }

    private static void places(Map<String, Spoilt> ways) {
        var place = new Spoilt(
                "place ",
                "insert into place select shop_id, 1, id, 'GROUP', '', 'LINKED', true, true, true, true, true, 1, buyer_id, null"
                        + " from chat where shop_id = :shop and buyer_id is not null limit 1");
        ways.put("a place is a chat of many", place);
        ways.put("only a channel is commented on elsewhere", place);
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

    private static Spoilt item(String... statements) {
        return new Spoilt("lineup_item ", statements);
    }

    private static Spoilt line(String... statements) {
        return new Spoilt("order_line ", statements);
    }

    private static Spoilt order(String... statements) {
        return new Spoilt("order ", statements);
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

    private static Spoilt message(String... statements) {
        return new Spoilt("inbox ", statements);
    }

    private static Spoilt sent(String... statements) {
        return new Spoilt("outbox ", statements);
    }

    private static List<String> rules() throws IOException {
        return RULE.matcher(Files.readString(RULES))
                .results()
                .map(found -> found.group(1).replace("''", "'"))
                .toList();
    }

    /** What is found while it is spoilt; nothing of that is kept. */
    private List<String> spoil(String shop, Spoilt way) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var sql : way.statements()) {
                    statement.execute(sql.replace(":shop", "'" + shop + "'"));
                }
                return broken(connection, shop);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<String> broken(Connection connection, String shop) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var query = connection.prepareStatement(
                "select concat_ws(': ', rule, key, detail) from broken_invariant where shop_id = ?")) {
            query.setString(1, shop);
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
        }
        return found;
    }
}
