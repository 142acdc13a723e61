package org.qingshan.web.viewer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a person sees at an address where there is nothing. */
public final class LostPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lost(String language);
    }

    private LostPage() {}

    /** Whether the reader can show a page; a program that asks for something else has no use for one. */
    public static boolean isOfUse(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }

    public static Response as(Response.Status status, HttpHeaders headers) {
        var language = PageLanguage.ofViewer(null, headers);
        return HtmlPage.of(Templates.lost(language), language).as(status);
    }
}
