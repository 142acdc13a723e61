package org.qingshan.web.viewer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;

/** What somebody sees who may not see a page of the console: how to come in. */
public final class StrangerPage {
    private static final Pattern CONSOLE = Pattern.compile("/console([/;].*)?");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance stranger(boolean known, String language);
    }

    private StrangerPage() {}

    /** Whether a page of the console was asked for, by somebody who can show one. */
    public static boolean isOfUse(UriInfo uri, HttpHeaders headers) {
        return CONSOLE.matcher(uri.getPath()).matches() && LostPage.isOfUse(headers);
    }

    /** @param known whether we know who it is, and this person may not */
    public static Response of(boolean known, HttpHeaders headers) {
        var language = PageLanguage.of(null, headers);
        return HtmlPage.of(Templates.stranger(known, language), language)
                .confidential()
                .as(known ? Status.FORBIDDEN : Status.UNAUTHORIZED);
    }
}
