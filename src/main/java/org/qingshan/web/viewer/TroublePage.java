package org.qingshan.web.viewer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;

/** What a person sees where the program cannot answer: for a moment, or because something is broken. */
public final class TroublePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance trouble(boolean passes, String language);
    }

    /** What lies in everybody's picture says nothing of trouble, and looks again by itself. */
    private static final Pattern PICTURE = Pattern.compile("/overlay/.*");

    private static final String NOTHING =
            "<!doctype html><html><head><meta http-equiv=\"refresh\" content=\"5\"></head><body></body></html>";

    private TroublePage() {}

    /** Whether a page was asked for by name; a script takes anything, and gets what it can branch on. */
    public static boolean isOfUse(Request request, HttpHeaders headers) {
        return request.getMethod().equals(HttpMethod.GET)
                && headers.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> !type.isWildcardSubtype() && MediaType.TEXT_HTML_TYPE.isCompatible(type));
    }

    /** @param passes whether the same may succeed in a moment */
    public static Response of(boolean passes, UriInfo uri, HttpHeaders headers) {
        if (PICTURE.matcher(uri.getPath()).matches()) {
            return Response.status(status(passes))
                    .entity(NOTHING)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        var language = PageLanguage.ofViewer(null, headers);
        return HtmlPage.of(Templates.trouble(passes, language), language)
                .confidential()
                .as(status(passes));
    }

    private static Response.Status status(boolean passes) {
        return passes ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.INTERNAL_SERVER_ERROR;
    }
}
