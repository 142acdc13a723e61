package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A browser that goes to the provider and comes back, with the cookies it was given on the way. */
final class ProviderDoor {
    private static final AtomicInteger CODES = new AtomicInteger();

    private final ProviderServer provider;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> every = new HashMap<>();

    ProviderDoor(ProviderServer provider) {
        this.provider = provider;
    }

    /** With the console open. */
    ProviderDoor with(String session) {
        cookies.put("qs_console", session);
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Those too that it was told to forget: whoever wants to cheat keeps them. */
    Map<String, String> everyCookie() {
        return every;
    }

    /** Where we send it to: what we ask the provider. */
    Map<String, String> asks(String below) {
        var sent = get("/console/provider" + below);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(302);
        var location = URI.create(sent.header("Location"));
        assertThat(location.toString()).startsWith(provider.issuer() + "/auth?");
        return Arrays.stream(location.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> one));
    }

    /** The provider has recognised this subject. */
    Response comesBack(String below, String subject) {
        return answered(asks(below), subject, UnaryOperator.identity());
    }

    /** @param spoil changes the token that is said to be the subject's */
    Response answered(Map<String, String> question, String subject, UnaryOperator<String> spoil) {
        var code = "code" + CODES.incrementAndGet();
        provider.answers(code, spoil.apply(provider.signed(provider.claims(subject, question.get("nonce")))));
        return answeredBy(question, code);
    }

    /** The person has said no there. */
    Response turnedAway(Map<String, String> question) {
        return said(question, "error=access_denied&error_description=The+person+said+no");
    }

    Response answeredBy(Map<String, String> question, String code) {
        return said(question, "code=" + code);
    }

    private Response said(Map<String, String> question, String what) {
        var answer = get("/console/provider?" + what + "&state=" + question.get("state"));
        // Back to where it wanted to go, without what the provider has said.
        while (answer.statusCode() == 302 && !answer.header("Location").contains("/auth?")) {
            answer = get(answer.header("Location").replaceFirst("^https?://[^/]*", ""));
        }
        return answer;
    }

    private Response get(String path) {
        var answer = given().cookies(cookies).redirects().follow(false).get(path);
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
                every.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }
}
