package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** A provider of logins, and an owner whose browser is let in already. */
abstract class ProviderStory {
    ProviderServer provider;

    @Inject
    Market market;

    Stall stall;
    Hosting browser;

    @BeforeEach
    void open() {
        provider.server().resetAll();
        provider.describe();
        stall = market.stall();
        browser = new Hosting(market.session(stall, Role.OWNER));
    }

    ProviderDoor door() {
        return new ProviderDoor(provider);
    }

    /** Links a login to whoever has that session, as a person does. */
    Response link(Hosting own, String subject) {
        return confirm(own, door().with(own.session()).comesBack("/link", subject));
    }

    static Response confirm(Hosting own, Response page) {
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return given().cookie("qs_console", own.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields(page.asString()))
                .post("/console/me/link");
    }

    static Map<String, String> fields(String page) {
        return Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .collect(java.util.stream.Collectors.toMap(field -> field.group(1), field -> field.group(2)));
    }
}
