package org.qingshan.web.viewer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.viewer.ShopFront.Front;

/** The front door of the install: who are you? */
@PermitAll
@Path("/")
public class ViewerPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance who(List<Front> shops, String language, String other);

        static native TemplateInstance chat(Front shop, Played as, String who, String language, String other);

        static native TemplateInstance offline(String language);

        static native TemplateInstance unknown(List<Front> shops, String language, String other);
    }

    /** @param name who is played in the demo; empty for oneself */
    public record Played(String name) {
        /** As it stands in an address. */
        public String written() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    private final ShopFront shops;

    ViewerPages(ShopFront shops) {
        this.shops = shops;
    }

    /** Offers viewer, host and grower a way into each shop. */
    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    public Response who(@RestQuery @Nullable String lang, @Context HttpHeaders headers) {
        var language = PageLanguage.ofViewer(lang, headers);
        return HtmlPage.of(
                        Templates.who(shops.all(), language, PageLanguage.otherOfViewer(language, headers)), language)
                .remembering(lang)
                .ok();
    }

    /** What a phone keeps to show where there is no network; it says nothing that could be old. */
    @GET
    @Path("offline")
    @Produces(MediaType.TEXT_HTML)
    public Response offline(@RestQuery @Nullable String lang, @Context HttpHeaders headers) {
        var language = PageLanguage.ofViewer(lang, headers);
        return HtmlPage.of(Templates.offline(language), language).ok();
    }
}
