package org.qingshan.channel.webchat;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A browser at a shop's chat, with or without a cookie. */
record Browser(String shop, Map<String, String> cookies) {

    /** One that has never been here. */
    static Browser unknown() {
        return new Browser("qingshan", Map.of());
    }

    /** One that has a cookie but has not said anything. */
    static Browser fresh() {
        return new Browser("qingshan", unknown().reads(0).cookies());
    }

    RequestSpecification request() {
        return given().cookies(cookies).pathParam("shop", shop);
    }

    Response posts(String text, String clientMessageId) {
        return request()
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "clientMessageId", clientMessageId))
                .post("/chat/{shop}/messages");
    }

    /** Says something new; its answer. */
    JsonPath says(String text) {
        return posts(text, UUID.randomUUID().toString())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Response reads(long after) {
        return request().queryParam("after", after).get("/chat/{shop}/messages");
    }

    JsonPath lines(long after) {
        return reads(after).then().statusCode(200).extract().jsonPath();
    }
}
