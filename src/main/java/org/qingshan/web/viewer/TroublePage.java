package org.qingshan.web.viewer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What a person sees where the program cannot answer: for a moment, or because something is broken. */
public final class TroublePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance trouble(boolean passes, String language);
    }

    private TroublePage() {}

    /** Whether a page was asked for by name; a script takes anything, and gets what it can branch on. */
    public static boolean isOfUse(Request request, HttpHeaders headers) {
        return request.getMethod().equals(HttpMethod.GET)
                && headers.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> !type.isWildcardSubtype() && MediaType.TEXT_HTML_TYPE.isCompatible(type));
    }

    /** @param passes whether the same may succeed in a moment */
    public static Response of(boolean passes, HttpHeaders headers) {
        var language = PageLanguage.ofViewer(null, headers);
        return HtmlPage.of(Templates.trouble(passes, language), language)
                .confidential()
                .as(passes ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.INTERNAL_SERVER_ERROR);
    }
}
