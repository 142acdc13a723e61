package org.qingshan.web.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in requests that are not written as they should be. Wishes that cannot be read (for a language, for a kind of answer) are none,
 * and half an escape in an address is the sign that it begins with; what names no address at all is refused in a line.
 */
@ApplicationScoped
public class OddRequests {
    /** A system's property, read when the framework's door is made. */
    public static final String UNCHECKED = "vertx.disableURIValidation";

    /** What browsers write into an address as it is typed, though none holds it. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}\\[\\]#]");

    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String WEIGHT = "\\s*;\\s*[qQ]=(?:0(?:\\.\\d{0,9})?|1(?:\\.0{0,9})?|\\.\\d{1,9})";

    /** Old phones write zh_CN. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:\\*|[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8}){0,3})(?:" + WEIGHT + ")?");

    /** What somebody says that he cannot read (RFC 9110, 12.4.2) is no wish for it. */
    private static final Pattern UNWISHED = Pattern.compile(".*;\\s*[qQ]=(?:0(?:\\.0*)?|\\.0+)");

    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+-]{1,127}";
    private static final Pattern KIND = Pattern.compile("(?:\\*|\\*/\\*|" + TOKEN + "/(?:\\*|" + TOKEN + "))" + "(?:"
            + WEIGHT + "|\\s*;\\s*(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*\")){0,20}");

    /** Before whatever looks at an address, which some of the framework does before the first of its filters. */
    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::read).failureHandler(this::failed);
    }

    private void read(RoutingContext routing) {
        var request = routing.request();
        wish(request, HttpHeaders.ACCEPT, KIND);
        wish(request, HttpHeaders.ACCEPT_LANGUAGE, LANGUAGE);
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            refuse(routing);
        } else if (isAddress(request.uri())) {
            routing.next();
        } else {
            repair(routing);
        }
    }

    /** Leaves of a wish what can be read. */
    private static void wish(HttpServerRequest request, CharSequence header, Pattern wish) {
        var said = request.headers().getAll(header);
        var parts = said.stream()
                .flatMap(one -> Stream.of(one.split(",", -1)))
                .map(String::strip)
                .toList();
        var isOfLanguage = wish == LANGUAGE;
        var isOld = isOfLanguage && said.stream().anyMatch(one -> one.contains("_"));
        Predicate<String> isWish = part -> wish.matcher(part).matches()
                && !(isOfLanguage && UNWISHED.matcher(part).matches());
        if (!isOld && parts.stream().allMatch(isWish)) {
            return;
        }
        var rest = parts.stream()
                .filter(isWish)
                .map(part -> isOld ? part.replace('_', '-') : part)
                .collect(Collectors.joining(","));
        request.headers().remove(header);
        if (!rest.isEmpty()) {
            request.headers().set(header, rest);
        }
    }

    private static boolean isAddress(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** The program's own check of addresses, which answers with an empty page, is off (see {@link #UNCHECKED}). */
    private static void repair(RoutingContext routing) {
        var whole = HALF_ESCAPE.matcher(routing.request().uri()).replaceAll("%25");
        var repaired = NO_LETTER
                .matcher(whole)
                .replaceAll(letter -> "%%%02X".formatted((int) letter.group().charAt(0) & 0xff));
        if (repaired.startsWith("/") && isAddress(repaired)) {
            routing.reroute(repaired);
        } else {
            refuse(routing);
        }
    }

    private void failed(RoutingContext routing) {
        var answer = routing.response();
        var isOpen = !answer.ended() && !answer.headWritten();
        if (isOpen && routing.statusCode() == Status.BAD_REQUEST.getStatusCode() && isNowhere(routing.request())) {
            refuse(routing);
        } else {
            routing.next();
        }
    }

    /** The framework refuses other things so, and says why. */
    private static boolean isNowhere(HttpServerRequest request) {
        return request.authority() == null
                || request.path() == null
                || !request.path().startsWith("/");
    }

    private static void refuse(RoutingContext routing) {
        routing.response()
                .setStatusCode(Status.BAD_REQUEST.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                .end("The address or the host of this request cannot be read.\n");
    }
}
