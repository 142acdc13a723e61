package org.qingshan.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A person at the web chat of a shop, with a browser of his or her own. Speaks over HTTP like the page does. */
public final class Viewer {
    private static final Duration PATIENCE = BusyMachine.patience(Duration.ofSeconds(15), Duration.ofSeconds(60));

    private final String shop;
    private final String language;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private String chooses = "";

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

    /** Somebody whose browser asks for the Chinese of Hong Kong. */
    public static Viewer traditional(String shop) {
        return new Viewer(shop, "zh-HK");
    }

    /** Somebody whose browser tells no language. */
    public static Viewer untold(String shop) {
        return new Viewer(shop, "");
    }

    /** Before he says anything he chooses the language that he is answered in. */
    Viewer choosing(String tag) {
        chooses = tag;
        return this;
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
        if (!chooses.isEmpty()) {
            var chosen = "/language " + chooses;
            chooses = "";
            says(chosen);
        }
        var said = Map.of("text", text, "clientMessageId", clientMessageId);
        var response = send(Http.posting(request("/messages"), said));
        assertThat(response.statusCode()).as("%s: %s", text, response.body()).isEqualTo(200);
        var answer = Http.read(response);
        return new Answer(answer.path("id").longValue(), lines(answer.path("replies")));
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
            var response = send(request("/messages?after=" + after).GET());
            assertThat(response.statusCode()).isEqualTo(200);
            var page = Http.read(response);
            all.addAll(lines(page.path("messages")));
            more = page.path("more").booleanValue();
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

    private HttpRequest.Builder request(String path) {
        var request = Http.to("/chat/" + shop + path);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request.header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var response = Http.send(request);
        response.headers().allValues("Set-Cookie").stream()
                .flatMap(set -> HttpCookie.parse(set).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return response;
    }

    private static List<Line> lines(JsonNode lines) {
        return each(lines).map(Viewer::line).toList();
    }

    private static Line line(JsonNode json) {
        return new Line(
                json.path("id").longValue(),
                json.path("from").asText().equals("me"),
                json.path("text").asText(),
                each(json.path("buttons"))
                        .map(button -> new Button(
                                button.path("label").asText(),
                                button.path("text").asText()))
                        .toList(),
                json.path("card").booleanValue(),
                json.path("edits").longValue());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
