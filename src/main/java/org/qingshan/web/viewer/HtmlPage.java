package org.qingshan.web.viewer;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A page in a language, with the headers that every page here carries. */
public final class HtmlPage {
    /** Everything a page needs is on this server and in files of its own, so that a text that slipped in as markup does nothing. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors ";

    private final TemplateInstance template;
    private final String language;
    private String caching = "private, no-cache";
    private String framedBy = "'none'";
    private @Nullable String chosen;

    private HtmlPage(TemplateInstance template, String language) {
        this.template = template;
        this.language = language;
    }

    public static HtmlPage of(TemplateInstance template, String language) {
        return new HtmlPage(template, language);
    }

    /** Shows other pages in the language too, if it was chosen for this one. */
    public HtmlPage remembering(@Nullable String chosenLanguage) {
        chosen = chosenLanguage;
        return this;
    }

    /** It may be part of another page: it shows nothing secret and has nothing that could be pressed. */
    public HtmlPage framedAnywhere() {
        framedBy = "*";
        return this;
    }

    /** What it shows is for one person's eyes: nothing on the way, and no browser, keeps it. */
    public HtmlPage confidential() {
        caching = "no-store";
        return this;
    }

    Response ok() {
        return as(Response.Status.OK);
    }

    Response notFound() {
        return as(Response.Status.NOT_FOUND);
    }

    public Response as(Response.Status status) {
        var page = ViewerScript.of(template, language).render();
        var response = Response.status(status)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", POLICY + framedBy)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .header(HttpHeaders.CACHE_CONTROL, caching);
        if (language.equals(chosen)) {
            response.cookie(PageLanguage.remember(language));
        }
        return response.build();
    }
}
