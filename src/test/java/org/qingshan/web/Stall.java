package org.qingshan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.qingshan.support.Http;

/**
 * A shop of a test's own, with a live stream, as a program with its key sees it.
 *
 * @param key the shop's
 * @param apiKey a program's key to it
 */
public record Stall(String key, String apiKey) {

    /** A request with the key; paths are below the shop's address. */
    public RequestSpecification asProgram() {
        return RestAssured.given().basePath("/api/v1/shops/" + key).header("Authorization", "Bearer " + apiKey);
    }

    public RequestSpecification sending(String json) {
        return asProgram().contentType(ContentType.JSON).body(json);
    }

    /** Says something as the buyer, through the interface; the id makes it one message. Returns its outcome. */
    public String say(String buyer, String text, String id) {
        var response = Http.send(Http.posting(
                Http.to("/api/v1/shops/" + key + "/claims").header("Authorization", "Bearer " + apiKey),
                Map.of("buyer", buyer, "text", text, "clientMessageId", id)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.read(response).path("outcome").textValue();
    }

    public String say(String buyer, String text) {
        return say(buyer, text, buyer + " " + System.nanoTime());
    }

    /** Orders, gives an address and confirms. */
    public void buy(String buyer, String claim) {
        say(buyer, claim);
        say(buyer, "/address 张三 13812345678 湖南省长沙市岳麓区麓山南路1号");
        say(buyer, "对");
        say(buyer, "/confirm");
    }

    /** What the lineup says of a slot. */
    public <T> T of(String slot, String field) {
        return asProgram().get("/stream").path("lineup.find { it.slot == '" + slot + "' }." + field);
    }
}
