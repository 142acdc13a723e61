package org.qingshan.web.hook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;

/** An owner at the page of webhooks, and a system of his own that is told. */
abstract class HookStory {
    static final Duration SOON = Duration.ofSeconds(15);

    @Inject
    Market market;

    Stall stall;
    String session;
    Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        stall = market.stall();
        session = market.session(stall, Role.OWNER);
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    Response send(String form, Map<String, ?> fields) {
        return given().cookie("qs_console", session)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", FormToken.of(Secret.read(session).orElseThrow()))
                .formParams(fields)
                .post("/console/shop/webhooks" + form);
    }

    private int listening;

    /** The secret that the page shows once. Each is at an address of its own: none is told twice. */
    String listen(String... topics) {
        var url = receiver.url() + (listening++ == 0 ? "" : "?n=" + listening);
        var page = send("", Map.of("url", url, "topic", List.of(topics))).asString();
        var secret = Pattern.compile("<code class=\"secret\">(.+?)</code>").matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return secret.group(1);
    }

    String page() {
        return given().cookie("qs_console", session)
                .get("/console/shop/webhooks?lang=zh")
                .asString();
    }

    Object hook() {
        return market.look(stall, "select max(id) from webhook where shop_id = :shop");
    }

    void hears(int events) {
        await().atMost(SOON).untilAsserted(() -> assertThat(receiver.heard()).hasSizeGreaterThanOrEqualTo(events));
    }
}
