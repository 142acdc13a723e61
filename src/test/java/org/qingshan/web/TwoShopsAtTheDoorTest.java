package org.qingshan.web;

import static io.restassured.RestAssured.given;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.TestShops;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Http;
import org.qingshan.web.Routes.Route;
import org.qingshan.web.access.ApiKey;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;

/** An owner of one shop, and a program of his, go through every address with the keys of another shop's things. */
@QuarkusTest
class TwoShopsAtTheDoorTest {
    /** What only the other shop has. Growers and goods are the demo's, people its own. */
    private static final List<String> THEIRS =
            List.of("张桂花", "吴秀英", "麻三妹", "红糖", "土鸡蛋", "腊肉", "别家", "13912345678", "theirs@");

    private static final List<String> THEIR_PEOPLE = List.of("别家小", "13912345678", "theirs@", "麓山南路1号");

    private static final int FAR_ABOVE = 500_000;

    @TestHTTPResource
    URI server;

    @Inject
    Market market;

    @Inject
    TestShops shops;

    @Inject
    Lanes lanes;

    @Inject
    EntityManager entityManager;

    private Stall mine;
    private Stall theirs;
    private String session;

    @BeforeEach
    void open() {
        mine = market.stall();
        // Keys count in each shop from 1: the other's must not be one of mine.
        market.sql(mine, "update lane set last_id = last_id + " + FAR_ABOVE + " where shop_id = :shop");
        session = market.session(mine, Role.OWNER);
        var key = shops.likeTheDemo().key();
        theirs = new Stall(key, lanes.run(key, () -> ApiKey.issue("别家的机器")));
        for (var buyer : List.of("别家小红", "别家小明", "别家小刚")) {
            theirs.say(buyer, "A4 1");
            theirs.say(buyer, "/address 别家" + buyer.substring(2) + " 13912345678 湖南省长沙市岳麓区麓山南路1号");
            theirs.say(buyer, "对");
            theirs.say(buyer, "/confirm");
            theirs.say(buyer, "别家的这个能不能刻上我儿子的名字");
        }
        market.session(theirs, Role.HOST);
    }

    /** Our keys of the other's things: the newest of every table, and what pages call orders by. */
    private List<String> keysOfTheirs() {
        List<String> keys = new ArrayList<>(List.of("1002", "1003"));
        for (var table : tables("id")) {
            var newest = market.look(theirs, "select max(id) from " + table + " where shop_id = :shop");
            if (newest != null) {
                keys.add(newest.toString());
            }
        }
        return keys.stream().distinct().toList();
    }

    private List<?> tables(String column) {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery("select c.table_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                        + " and c.column_name = :column and (c.data_type = 'bigint' or c.column_name = 'shop_id')"
                        + " order by c.table_name")
                .setParameter("column", column)
                .getResultList());
    }

    /** Every row of the other shop that is of the trade. */
    private Map<String, Object> everythingOfTheirs() {
        var all = new TreeMap<String, Object>();
        for (var table : tables("shop_id")) {
            if (!table.equals("lane")) {
                all.put(
                        table.toString(),
                        String.valueOf(market.look(
                                theirs,
                                "select string_agg(cast(row_to_json(t) as text), chr(10) order by cast(row_to_json(t) as text))"
                                        + " from " + table + " t where shop_id = :shop")));
            }
        }
        return all;
    }

    private HttpRequest.Builder asOwner(String address) {
        return Http.to(address).header("Cookie", "qs_console=" + session).header("Console-Token", token());
    }

    private String token() {
        return FormToken.of(Secret.read(session).orElseThrow());
    }

    private static void tellsNothing(HttpResponse<String> answer, String what) {
        assertThat(THEIRS).as(what).noneMatch(answer.body()::contains);
        assertThat(answer.headers().toString()).as(what).doesNotContain("别家");
    }

    @Test
    void no_page_of_an_owner_shows_or_changes_anything_of_another_shop() {
        var keys = keysOfTheirs();
        assertThat(keys).hasSizeGreaterThan(8);
        var before = everythingOfTheirs();
        assertThat(before.values().toString()).contains(THEIRS.subList(0, 7));
        var seen = 0;
        for (var route : Routes.all()) {
            if (!route.template().startsWith("/console")
                    || route.isStream()
                    || route.template().contains("/log")) {
                continue;
            }
            for (var key : route.changes() || route.template().contains("{") ? keys : List.of("1")) {
                var answer = sent(route, key);
                tellsNothing(answer, route + " with " + key);
                assertThat(answer.statusCode()).as(route + " with " + key).isLessThan(500);
                seen += answer.statusCode() < 400 ? 1 : 0;
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(everythingOfTheirs()).isEqualTo(before);
    }

    /** The form, or what a script of the page would send, with the other's key wherever a key can be. */
    private HttpResponse<String> sent(Route route, String key) {
        var address = route.filled(Map.of("slot", "A4", "rest", key), key);
        if (!route.changes()) {
            return Http.send(asOwner(address + "?" + Http.fields(Map.of("id", key, "stream", key, "order", key))));
        }
        if (route.takes().equals("application/json")) {
            return sent(route, address, route.takes(), Http.written(everyField(key)));
        }
        var fields = new LinkedHashMap<String, Object>(Map.of("id", key));
        route.fields().forEach(field -> fields.put(field, key));
        fields.put("token", token());
        return route.takes().equals("multipart/form-data")
                ? sent(route, address, route.takes() + "; boundary=b", Http.parts(fields, "b"))
                : sent(route, address, route.takes() + "; charset=UTF-8", Http.fields(fields));
    }

    private HttpResponse<String> sent(Route route, String address, String type, String body) {
        return Http.send(asOwner(address).header("Content-Type", type).method(route.method(), ofString(body)));
    }

    private static Map<String, Object> everyField(String key) {
        var order = Map.of("slot", "A4", "item", key, "quantity", 1, "tap", "t" + key);
        var fields = new LinkedHashMap<String, Object>(order);
        fields.put("changes", List.of(Map.of("deed", "STOCK", "item", key, "number", 1)));
        fields.put("messages", List.of(key));
        fields.put("words", "x");
        fields.put("name", "x");
        fields.put("wants", order);
        return fields;
    }

    @Test
    void no_call_of_a_program_shows_or_changes_anything_of_another_shop() {
        var before = everythingOfTheirs();
        for (var route : Routes.all()) {
            if (!route.template().startsWith("/api")) {
                continue;
            }
            for (var shop : List.of(theirs.key(), mine.key())) {
                for (var number : List.of("1001", "1002", "1003")) {
                    var address =
                            route.filled(Map.of("shop", shop, "slot", "A4", "number", number, "rest", "/v1"), "1");
                    var call = Http.to(address).header("Authorization", "Bearer " + mine.apiKey());
                    var answer = Http.send(
                            route.changes()
                                    ? call.header("Content-Type", route.takes()).method(route.method(), ofString("{}"))
                                    : call);
                    tellsNothing(answer, route + " of " + shop);
                    assertThat(answer.statusCode()).as(route + " of " + shop).isLessThan(500);
                    if (route.has("shop") && shop.equals(theirs.key())) {
                        assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
                    }
                }
            }
        }
        assertThat(everythingOfTheirs()).isEqualTo(before);
    }

    @Test
    void no_event_stream_tells_of_another_shop() {
        for (var route : Routes.all().stream().filter(Route::isStream).toList()) {
            var address = route.filled(Map.of("shop", mine.key()), "1");
            var request = HttpRequest.newBuilder(URI.create("http://" + server.getAuthority() + address))
                    .header("Cookie", "qs_console=" + session + "; " + visitorOf(mine, "A1 1"))
                    .build();
            var heard = new StringBuffer();
            var listening = HttpClient.newHttpClient()
                    .sendAsync(
                            request,
                            HttpResponse.BodyHandlers.ofByteArrayConsumer(some -> some.ifPresent(
                                    bytes -> heard.append(new String(bytes, StandardCharsets.ISO_8859_1)))));
            await().atMost(Duration.ofSeconds(10)).until(() -> heard.length() > 0);
            theirs.asProgram().post("/stream/cards/A5");
            theirs.say("别家小红", "A5 1");
            mine.asProgram().post("/stream/cards/A2");
            mine.say("小美", "A2 1");
            await().atMost(Duration.ofSeconds(10)).until(() -> said(heard).contains("竹笋"));
            listening.cancel(true);
            assertThat(THEIRS).as(address).noneMatch(said(heard)::contains);
        }
    }

    /** The cookie of somebody who has joined the stream, so that he is told of it. */
    private static String visitorOf(Stall shop, String says) {
        var said = given().contentType("application/json")
                .body(Map.of("text", says, "clientMessageId", "1"))
                .post("/chat/" + shop.key() + "/messages");
        return said.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(joining("; "));
    }

    /** Bytes were kept one by one, because a piece may end within a letter. */
    private static String said(StringBuffer heard) {
        return new String(heard.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Test
    void a_chat_of_one_shop_is_none_of_another() {
        var theirVisitor = visitorOf(theirs, "A4 1");
        var tried = openTo(
                mine.key(),
                (route, address) -> tellsNothing(Http.send(Http.to(address).header("Cookie", theirVisitor)), address));
        assertThat(tried).isGreaterThan(40);
    }

    /** Whoever has a session, a key and a visitor's cookie of his own shop is a stranger in the other. */
    @Test
    void what_is_open_tells_people_of_another_shop_nothing_of_its_people() {
        var cookies = "qs_console=" + session + "; " + visitorOf(mine, "A1 1");
        openTo(theirs.key(), (route, address) -> {
            var answer = Http.send(Http.to(address)
                    .header("Authorization", "Bearer " + mine.apiKey())
                    .header("Cookie", cookies));
            assertThat(THEIR_PEOPLE).as(address).noneMatch(answer.body()::contains);
            assertThat(answer.statusCode())
                    .as(address)
                    .isEqualTo(Http.send(Http.to(address)).statusCode());
        });
    }

    /** Goes to every open address of the shop, with the other's key wherever one can be. Returns how many there were. */
    private int openTo(String shop, BiConsumer<Route, String> visit) {
        var tried = 0;
        for (var route : Routes.all()) {
            if (!route.isOpen() || route.changes() || route.isStream() || !route.has("shop")) {
                continue;
            }
            for (var key : route.template().replace("{shop}", "").contains("{") ? keysOfTheirs() : List.of("1")) {
                visit.accept(route, route.filled(Map.of("shop", shop, "slot", "A4"), key));
                tried++;
            }
        }
        return tried;
    }
}
