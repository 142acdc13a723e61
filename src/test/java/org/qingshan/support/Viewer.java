package org.qingshan.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A person at the web chat of a shop, with a browser of his or her own. Speaks over HTTP like the page does. */
public final class Viewer {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String shop;
    private final String language;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Viewer(String shop, String language) {
        this.shop = shop;
        this.language = language;
    }

    public static Viewer chinese(String shop) {
        return new Viewer(shop, "zh-CN");
    }

    public static Viewer english(String shop) {
        return new Viewer(shop, "en-GB");
    }

    /** Somebody whose browser tells no language. */
    public static Viewer untold(String shop) {
        return new Viewer(shop, "");
    }

    /** A button under a message: what it shows and what it says. */
    public record Button(String label, String says) {}

    /** A line of the chat as the page reads it. */
    public record Line(long id, boolean mine, String text, List<Button> buttons, boolean card, long edits) {}

    /** What was answered to one message. */
    public record Answer(long id, List<Line> replies) {
        /** All the words of the answer. */
        public String text() {
            return replies.stream().map(Line::text).collect(Collectors.joining("\n\n"));
        }

        public List<String> labels() {
            return replies.stream()
                    .flatMap(line -> line.buttons().stream())
                    .map(Button::label)
                    .toList();
        }

        /** What the button with this label says. */
        public String behind(String label) {
            return replies.stream()
                    .flatMap(line -> line.buttons().stream())
                    .filter(button -> button.label().contains(label))
                    .map(Button::says)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No button " + label + " in " + replies));
        }
    }

    /** Opens the chat's page, as somebody does who follows a link. */
    public Viewer opens() {
        var page = browser().get("/chat/" + shop);
        assertThat(page.statusCode()).isEqualTo(200);
        cookies.putAll(page.cookies());
        // As the page's script does at once; who only fetches the page may be a machine.
        cookies.putAll(browser().get("/chat/" + shop + "/messages").cookies());
        return this;
    }

    public Answer says(String text) {
        return says(text, UUID.randomUUID().toString());
    }

    public Answer says(String text, String clientMessageId) {
        var response = posts(text, clientMessageId);
        assertThat(response.statusCode())
                .as("%s: %s", text, response.asString())
                .isEqualTo(200);
        return answer(response);
    }

    /** Says it whatever the answer may be. */
    public Response posts(String text, String clientMessageId) {
        var response = browser()
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "clientMessageId", clientMessageId))
                .post("/chat/" + shop + "/messages");
        cookies.putAll(response.cookies());
        return response;
    }

    /** Sends a picture from the phone; what is answered comes by the chat. */
    public Response sends(byte[] picture) {
        var response = browser()
                .queryParam("clientMessageId", UUID.randomUUID().toString())
                .multiPart("photo", "IMG_0001.jpg", picture, "image/jpeg")
                .post("/chat/" + shop + "/photos");
        cookies.putAll(response.cookies());
        return response;
    }

    /** Taps the newest button with this label. */
    public Answer taps(String label) {
        return says(buttons().stream()
                .filter(button -> button.label().equals(label))
                .reduce((earlier, later) -> later)
                .map(Button::says)
                .orElseThrow(() -> new AssertionError("No button " + label + " among " + buttons())));
    }

    /** Every button shown so far, the newest last. */
    public List<Button> buttons() {
        return lines().stream().flatMap(line -> line.buttons().stream()).toList();
    }

    /** Waits for a message of the shop with these words and returns it. */
    public Line hears(String words) {
        return awaits(line -> line.text().contains(words), words);
    }

    /** Waits for the product card of a slot. */
    public Line seesCard(String words) {
        return awaits(line -> line.card() && line.text().contains(words), "card " + words);
    }

    private Line awaits(Predicate<Line> wanted, String what) {
        return await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> heard().stream().filter(wanted).findFirst(), found -> found.isPresent())
                .orElseThrow();
    }

    /** Everything that the shop has said in this chat. */
    public List<Line> heard() {
        return lines().stream().filter(line -> !line.mine()).toList();
    }

    public List<String> heardWords() {
        return heard().stream().map(Line::text).toList();
    }

    /** The whole chat, page after page. */
    public List<Line> lines() {
        List<Line> all = new ArrayList<>();
        var more = true;
        while (more) {
            var after = all.isEmpty() ? 0 : all.get(all.size() - 1).id();
            var response = browser().queryParam("after", after).get("/chat/" + shop + "/messages");
            assertThat(response.statusCode()).isEqualTo(200);
            cookies.putAll(response.cookies());
            all.addAll(lines(response, "messages"));
            more = Boolean.TRUE.equals(response.jsonPath().getObject("more", Boolean.class));
        }
        assertThat(all).isSortedAccordingTo(Comparator.comparingLong(Line::id));
        return all;
    }

    /** What the page shows as this person's. */
    public JsonPath mine() {
        var response = browser().get("/chat/" + shop + "/mine");
        assertThat(response.statusCode()).isEqualTo(200);
        cookies.putAll(response.cookies());
        return response.jsonPath();
    }

    /** Opens a link of this program that the shop gave. */
    public Response opens(String link) {
        var response = browser().get(URI.create(link).getRawPath());
        cookies.putAll(response.cookies());
        return response;
    }

    private RequestSpecification browser() {
        return given().cookies(Map.copyOf(cookies)).header("Accept-Language", language);
    }

    /** The answer that a response holds. */
    public static Answer answer(Response response) {
        return new Answer(response.jsonPath().getLong("id"), lines(response, "replies"));
    }

    private static List<Line> lines(Response response, String path) {
        List<Map<String, Object>> lines = response.jsonPath().getList(path);
        return lines.stream().map(Viewer::line).toList();
    }

    @SuppressWarnings("unchecked")
    private static Line line(Map<String, Object> json) {
        var buttons = (List<Map<String, String>>) json.get("buttons");
        return new Line(
                ((Number) json.get("id")).longValue(),
                "me".equals(json.get("from")),
                String.valueOf(json.get("text")),
                buttons.stream()
                        .map(button -> new Button(button.get("label"), button.get("text")))
                        .toList(),
                Boolean.TRUE.equals(json.get("card")),
                json.get("edits") instanceof Number edits ? edits.longValue() : 0);
    }
}
