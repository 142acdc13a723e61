package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program has started while nobody was there who could say how the provider's logins begin. */
@QuarkusTest
@TestProfile(ProviderAwayTest.Away.class)
class ProviderAwayTest {

    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Nobody listens there.
            return Map.of("qingshan.oidc.url", "http://127.0.0.1:9", "qingshan.oidc.client-id", "village-bot");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/console/provider, zh, 登录没有成功",
        "/console/provider, en, The login did not work",
        "/console/provider/link, zh, 登录没有成功"
    })
    void whoever_wants_to_log_in_there_is_told_what_to_do_instead(String path, String language, String title) {
        var page = given().urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .get(path);

        assertThat(page.statusCode()).as(page.asString()).isEqualTo(503);
        assertThat(page.asString()).contains(title, "/console", "name=\"viewport\"");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Content-Security-Policy")).contains("default-src");
    }
}
