package org.qingshan.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Requests to the program of a test, for what is asked thousands of times: REST Assured compiles a script for each value that it
 * reads, which was the greater part of what all stories took.
 */
public final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Http() {}

    /** A request to a path of the program, with its query. Redirects are answers. */
    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
    }

    /** The method and what is written as a JSON object. */
    public static HttpRequest.Builder posting(HttpRequest.Builder request, Object body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(written(body)));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError("Nothing was answered", failure);
        }
    }

    public static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(String.valueOf(value), failure);
        }
    }

    public static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException failure) {
            throw new AssertionError(response.body(), failure);
        }
    }

    /** Fields as a plain form, or an address's query, has them. */
    public static String fields(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Fields as a form has them that may also carry files. */
    public static String parts(Map<String, ?> fields, String boundary) {
        return fields.entrySet().stream()
                        .map(field -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "--" + boundary + "--\r\n";
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
