package org.qingshan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.web.Routes.Route;

/** A stranger tries every address of the program, however it can be written. */
@QuarkusTest
class StrangersWalkTest {
    /** Nobody was recognised; it is not for him; there is nothing; the address itself cannot be. */
    private static final Set<Integer> CLOSED = Set.of(401, 403, 404, 400);

    @TestHTTPResource
    URI server;

    @Inject
    Market market;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private Map<String, String> places;
    private Stall stall;

    @BeforeEach
    void open() {
        stall = market.stall();
        stall.say("别家小红", "A1 2");
        places = Map.of(
                "shop", stall.key(), "slot", "A1", "number", "1001", "rest", "/x", "sheet", "orders", "box", "1");
    }

    @Test
    void there_are_doors_to_try() {
        assertThat(Routes.closed()).hasSizeGreaterThan(90);
        assertThat(Routes.closed())
                .extracting(Route::toString)
                .contains("GET /console/events", "GET /api{rest:(/.*)?}");
        assertThat(Routes.all())
                .filteredOn(Route::isOpen)
                .extracting(Route::template)
                .allMatch(StrangersWalkTest::isPublic);
    }

    /** What is open is said here once more, so that nothing is opened by a slip. */
    private static boolean isPublic(String template) {
        return Stream.of(
                                "/chat/",
                                "/overlay/",
                                "/photos/",
                                "/telegram/",
                                "/courier/kuaidi100/",
                                "/stripe/webhook",
                                "/console/log",
                                "/divisions.json",
                                "/offline")
                        .anyMatch(template::startsWith)
                || template.equals("/");
    }

    @Test
    void no_way_of_writing_any_address_leads_a_stranger_in() throws Exception {
        var before = stateOfTheStall();
        List<String> opened = new ArrayList<>();
        for (var route : Routes.closed()) {
            var address = route.filled(places, "1");
            for (var written : waysToWrite(address)) {
                var status = status(route, written);
                if (!CLOSED.contains(status) && !isStrictly(status, written, address)) {
                    opened.add(route.method() + " " + written + " -> " + status);
                }
            }
            if (!Set.of(401, 403).contains(status(route, address))) {
                opened.add(route + " as it is registered -> " + status(route, address));
            }
        }
        assertThat(opened).isEmpty();
        assertThat(stateOfTheStall()).isEqualTo(before);
    }

    /** An address that is written otherwise may be another one, that knows the method or the content as little. */
    private static boolean isStrictly(int status, String written, String address) {
        return !written.equals(address) && (status == 405 || status == 415);
    }

    private static Set<String> waysToWrite(String address) {
        Set<String> ways = new LinkedHashSet<>(List.of(address, address + "/", address + ";x=y", address + "/;x=y"));
        ways.addAll(List.of(
                "/" + address,
                "/." + address,
                "/x/.." + address,
                "/chat/.." + address,
                "/app/..;" + address,
                address.toUpperCase(Locale.ROOT),
                address + "%2F",
                address + "%00",
                address + "//",
                address + "%3Bx=y",
                address + "/.",
                address + "?x=y",
                address + ".json",
                address + "%20"));
        for (var at = address.indexOf('/', 1); at >= 0; at = address.indexOf('/', at + 1)) {
            var head = address.substring(0, at);
            var tail = address.substring(at + 1);
            for (var between : List.of(";x=y/", "%2F", "%2f", "//", "/./", "/%2e/", "%5C", "/x/../", "/;/", "%252F")) {
                ways.add(head + between + tail);
            }
            ways.add(head + "/%" + Integer.toHexString(address.charAt(at + 1)) + address.substring(at + 2));
            ways.add(head + "/" + tail.substring(0, 1).toUpperCase(Locale.ROOT) + tail.substring(1));
        }
        return ways;
    }

    private int status(Route route, String address) throws Exception {
        var body = route.changes()
                ? HttpRequest.BodyPublishers.ofString(body(route))
                : HttpRequest.BodyPublishers.noBody();
        var request = HttpRequest.newBuilder(URI.create("http://" + server.getAuthority() + address))
                .timeout(Duration.ofSeconds(10))
                .method(route.method(), body);
        if (route.changes()) {
            var type = route.takes().equals("multipart/form-data") ? "; boundary=b" : "";
            request.header("Content-Type", route.takes() + type);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.body().contains("别家小红")) {
            fail("%s %s told of the buyer", route.method(), address);
        }
        return answer.statusCode();
    }

    private static String body(Route route) {
        return switch (route.takes()) {
            case "application/json" -> "{}";
            case "multipart/form-data" -> "--b\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n1\r\n--b--\r\n";
            default -> "id=1&value=30&what=hold";
        };
    }

    private Object stateOfTheStall() {
        return market.look(
                stall,
                "select (select string_agg(cast(row_to_json(i) as text), '' order by id) from lineup_item i where shop_id = :shop)"
                        + " || (select count(*) from history where shop_id = :shop)"
                        + " || (select count(*) from inbox where shop_id = :shop)");
    }
}
