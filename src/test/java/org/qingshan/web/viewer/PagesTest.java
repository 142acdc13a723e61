package org.qingshan.web.viewer;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.standin.StandIn;

@QuarkusTest
@TestProfile(StandIn.class)
class PagesTest {
    @Inject
    Lanes lanes;

    @Test
    void the_front_door_leads_viewer_host_and_grower_into_the_demo() {
        given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/chat/qingshan?as=viewer\""))
                .body(containsString("href=\"/chat/qingshan?as=host#say=/start%20join_demo-host\""))
                .body(containsString("href=\"/chat/qingshan?as=grower#say=/start%20join_demo-grower-zhang\""));
    }

    @Test
    void the_front_door_tells_how_to_get_into_an_ordinary_shop() {
        given().get("/")
                .then()
                .body(containsString("href=\"/chat/hetao\""))
                .body(not(containsString("/chat/hetao?as=")))
                .body(containsString("href=\"/console\""))
                .body(containsString("/start owner_"));
    }

    @Test
    void pages_speak_chinese_unless_the_browser_asks_for_english_first() {
        assertThat(languageOf("fr, de;q=0.9")).isEqualTo("zh");
        assertThat(languageOf("fr, en-GB;q=0.9, zh;q=0.8")).isEqualTo("en");
        assertThat(languageOf("zh-CN, en;q=0.9")).isEqualTo("zh");
        assertThat(languageOf("zh-Hans-HK, en;q=0.9")).isEqualTo("zh");
        for (var tag : List.of("zh-TW", "zh-HK", "zh-Hant", "zh-Hant-MO", "yue-HK")) {
            assertThat(languageOf(tag + ", en;q=0.9")).as(tag).isEqualTo("zh-Hant");
        }
    }

    @Test
    void a_language_that_was_chosen_stays_on_every_page() {
        var chosen = given().header("Accept-Language", "zh").get("/chat/qingshan?lang=en");

        assertThat(chosen.asString()).contains("<html lang=\"en\">", "Qingshan Village", "lang=\"zh\"");
        assertThat(given().cookies(chosen.cookies())
                        .header("Accept-Language", "zh")
                        .get("/")
                        .asString())
                .contains("<html lang=\"en\">");
    }

    @Test
    void the_chosen_language_is_the_one_that_the_bot_greets_in() {
        var chosen = given().header("Accept-Language", "zh").get("/chat/qingshan?lang=en");

        var heard =
                given().cookies(chosen.cookies()).get("/chat/qingshan/messages").jsonPath();
        assertThat(heard.getList("messages.text")).containsExactly("welcome  en");
    }

    @Test
    void a_language_that_is_none_is_as_if_none_were_chosen() {
        for (var none : List.of("en" + "-abcdefgh".repeat(300), "e".repeat(3000), "<b>", "")) {
            var page = given().header("Accept-Language", "zh")
                    .queryParam("lang", none)
                    .get("/chat/qingshan");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.asString()).contains("<html lang=\"zh\">").doesNotContain("abcdefgh");
            assertThat(page.cookies().values()).allMatch(value -> value.length() < 100);
            assertThat(given().cookies(page.cookies())
                            .get("/chat/qingshan/messages")
                            .jsonPath()
                            .getList("messages.text"))
                    .containsExactly("welcome  zh");
        }
    }

    @Test
    void pages_run_nothing_but_our_own_files() {
        for (var path : List.of("/", "/chat/qingshan", "/chat/nobody", "/offline")) {
            var page = given().get(path);

            assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self';");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(page.asString()).doesNotContain("<style", "style=", "onclick", "://");
        }
    }

    @Test
    void opening_the_page_sets_the_cookie_and_lets_the_shop_say_welcome() {
        var page = given().header("Accept-Language", "zh-CN").get("/chat/qingshan");

        assertThat(page.headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("qs_chat="))
                .allMatch(cookie -> cookie.contains("Path=/chat/qingshan;") && cookie.contains("HttpOnly"));
        var first = given().cookies(page.cookies()).get("/chat/qingshan/messages");
        assertThat(first.jsonPath().getList("messages.text")).containsExactly("welcome  zh-CN");
        assertThat(first.header("Set-Cookie")).startsWith("qs_new=;").contains("Max-Age=0");
        var both =
                given().cookies(page.cookies()).get("/chat/qingshan/messages").jsonPath();
        assertThat(both.getList("messages.text")).as("greeted once").containsExactly("welcome  zh-CN");
    }

    @Test
    void a_program_that_reads_the_page_and_keeps_no_cookie_leaves_no_row() {
        var before = newest();
        for (var i = 0; i < 3; i++) {
            given().get("/chat/hetao").then().statusCode(200);
        }

        assertThat(newest()).isEqualTo(before);
    }

    private long newest() {
        return lanes.read("hetao", () -> lanes.lastId("hetao"));
    }

    @Test
    void a_page_that_is_fetched_ahead_is_no_visit() {
        var page = given().header("Sec-Purpose", "prefetch").get("/chat/qingshan");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.asString()).contains("data-who=\"\"");
    }

    @Test
    void a_page_that_is_fetched_ahead_knows_whose_it_is() {
        var cookies = given().get("/chat/qingshan").cookies();
        var page = given().header("Sec-Purpose", "prefetch;prerender")
                .cookies(cookies)
                .get("/chat/qingshan");

        assertThat(page.asString()).containsPattern("data-who=\"[^\"]+\"");
    }

    @Test
    void an_unknown_shop_leads_to_those_there_are() {
        var page = given().get("/chat/nobody");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.asString()).contains("没有这家店", "href=\"/chat/qingshan\"", "href=\"/chat/hetao\"");
    }

    @Test
    void a_played_name_is_shown_in_the_demo_only() {
        assertThat(given().get("/chat/qingshan?as=host").asString()).contains("现在扮演：host");
        assertThat(given().get("/chat/qingshan?as=李 四").asString()).contains("现在扮演：李 四", "data-as=\"李 四\"");
        assertThat(given().urlEncodingEnabled(false)
                        .get("/chat/qingshan?lang=zh&as=A%26B%20%2B%23%25")
                        .asString())
                .contains("data-as=\"A&amp;B +#%\"", "href=\"/chat/qingshan?lang=en&amp;as=A%26B+%2B%23%25\"");
        assertThat(given().get("/chat/hetao?as=host").asString()).doesNotContain("现在扮演");
        assertThat(given().get("/chat/qingshan?as=<b>").asString()).doesNotContain("<b>");
    }

    @Test
    void a_phone_may_put_the_page_on_its_home_screen() {
        var manifest = given().get("/chat/qingshan/manifest.webmanifest?lang=en");

        assertThat(manifest.contentType()).startsWith("application/manifest+json");
        assertThat(manifest.jsonPath().getString("short_name")).isEqualTo("Qingshan Village");
        assertThat(manifest.jsonPath().getString("start_url")).isEqualTo("/chat/qingshan");
        for (var icon : manifest.jsonPath().getList("icons.src", String.class)) {
            assertThat(given().get(icon).contentType()).isEqualTo("image/png");
        }
        assertThat(given().get("/chat/nobody/manifest.webmanifest").statusCode())
                .isEqualTo(404);
    }

    @Test
    void scripts_and_style_sheets_are_asked_for_again_each_time() {
        for (var file : List.of("chat.js", "messages.js", "chat.css", "village.css")) {
            var asset = given().get("/app/viewer/" + file);

            assertThat(asset.statusCode()).as(file).isEqualTo(200);
            assertThat(asset.header("Cache-Control")).as(file).isEqualTo("no-cache");
        }
    }

    /** On a slow network a script that is only heard of by another one comes a whole journey later. */
    @Test
    void all_scripts_that_the_chat_needs_are_named_by_the_page_itself() {
        var page = given().get("/chat/qingshan").asString();
        var named = found("rel=\"modulepreload\" href=\"/app/viewer/([a-z]+\\.js)\"", page);

        var needed = new TreeSet<String>();
        var next = new ArrayDeque<>(List.of("chat.js"));
        while (!next.isEmpty()) {
            var imported = found("from '\\./([a-z]+\\.js)'|import '\\./([a-z]+\\.js)'", script(next.remove()));
            imported.stream().filter(needed::add).forEach(next::add);
        }
        assertThat(needed).hasSizeGreaterThan(5);
        assertThat(named).containsExactlyInAnyOrderElementsOf(needed);
    }

    private static String script(String name) {
        return given().get("/app/viewer/" + name).asString();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1) == null ? result.group(2) : result.group(1))
                .toList();
    }

    @Test
    void the_page_without_a_network_says_nothing_of_any_shop() {
        var page = given().get("/offline?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.asString())
                .contains("<html lang=\"en\">", "No network right now")
                .doesNotContain("ingshan Village");
    }

    @Test
    void the_service_worker_may_serve_the_chats_and_nothing_above_them() {
        var worker = given().get("/app/viewer/worker.js?lang=zh");

        assertThat(worker.header("Service-Worker-Allowed")).isEqualTo("/chat/");
        assertThat(worker.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(given().get("/app/viewer/chat.js").header("Service-Worker-Allowed"))
                .isNull();
    }

    @Test
    void scripts_style_sheets_and_facts_travel_packed_and_pages_do_not() {
        for (var path : List.of("/app/viewer/chat.js", "/app/viewer/chat.css", "/chat/qingshan/live")) {
            assertThat(packing(path)).as(path).isEqualTo("gzip");
        }
        assertThat(packing("/")).isNull();
    }

    private static String packing(String path) {
        return packed().get(path).header("Content-Encoding");
    }

    private static String languageOf(String accepted) {
        return given().header("Accept-Language", accepted).get("/").header("Content-Language");
    }

    /** As it travels: otherwise it is unpacked before the test sees it. */
    private static RequestSpecification packed() {
        var asItCame = config().decoderConfig(decoderConfig().noContentDecoders());
        return given().config(asItCame).header("Accept-Encoding", "gzip");
    }
}
