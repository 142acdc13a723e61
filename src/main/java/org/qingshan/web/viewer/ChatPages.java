package org.qingshan.web.viewer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.Origin;
import org.qingshan.platform.Secrets;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.viewer.ShopFront.Front;
import org.qingshan.web.viewer.ViewerPages.Played;

/** The phone page around a shop's chat. */
@PermitAll
@Path("/chat/{shop}")
public class ChatPages {
    /** The village's paper, also the colour of the page. */
    private static final String PAPER = "#faf5ea";

    /** Letters: enough to tell the few people of a browser apart. */
    private static final int MARK = 16;

    private static final String ICONS = "/app/viewer/";

    /** What a phone needs to put the page on its home screen (W3C Web Application Manifest). */
    public record Manifest(
            String name,
            @JsonProperty("short_name") String shortName,
            String id,
            @JsonProperty("start_url") String startUrl,
            String scope,
            String display,
            @JsonProperty("background_color") String backgroundColor,
            @JsonProperty("theme_color") String themeColor,
            List<Icon> icons) {}

    public record Icon(String src, String sizes, String type, String purpose) {}

    private final ShopFront shops;
    private final PhotoKeeping photos;

    ChatPages(ShopFront shops, PhotoKeeping photos) {
        this.shops = shops;
        this.photos = photos;
    }

    /**
     * The page itself; all it shows of the chat it reads by itself. Of the visitor it holds a mark only, by which it tells that another
     * chats from the same browser now.
     */
    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @RestPath String shop,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers,
            @Context RoutingContext routing) {
        var language = PageLanguage.ofViewer(lang, headers);
        var other = PageLanguage.otherOfViewer(language, headers);
        return shops.of(shop)
                .map(front -> HtmlPage.of(
                                ViewerPages.Templates.chat(front, played(routing), markOf(routing), language, other),
                                language)
                        .remembering(lang)
                        .ok())
                .orElseGet(() -> HtmlPage.of(ViewerPages.Templates.unknown(shops.all(), language, other), language)
                        .notFound());
    }

    @GET
    @Blocking
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    public Response manifest(@RestPath String shop, @RestQuery @Nullable String lang, @Context HttpHeaders headers) {
        var language = PageLanguage.ofViewer(lang, headers);
        return shops.of(shop)
                .map(front -> Response.ok(manifestOf(front, language)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    /** The shop's logo, as a phone's home screen wants it. */
    @GET
    @Blocking
    @Path("icon-{edge:192|512}.png")
    @Produces("image/png")
    public Response icon(@RestPath String shop, @RestPath int edge) {
        return shops.of(shop)
                .flatMap(front -> Optional.ofNullable(photos.icon(front.picture(), edge)))
                .map(png -> Response.ok(png).header(HttpHeaders.CACHE_CONTROL, "max-age=3600"))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    private static Icon icon(String address, int edge, String purpose) {
        return new Icon(address, edge + "x" + edge, "image/png", purpose);
    }

    private static Manifest manifestOf(Front shop, String language) {
        var address = "/chat/" + shop.key();
        var name = shop.name(language);
        var icons = shop.logo() == null
                ? List.of(icon(ICONS + "icon-192.png", 192, "any"), icon(ICONS + "icon-512.png", 512, "any maskable"))
                : List.of(icon(address + "/icon-192.png", 192, "any"), icon(address + "/icon-512.png", 512, "any"));
        return new Manifest(name, name, address, address, address, "standalone", PAPER, PAPER, icons);
    }

    /** Empty where the chat could not tell who came. */
    private static String markOf(RoutingContext routing) {
        Origin visitor = routing.get(Origin.class.getName());
        return visitor == null ? "" : Secrets.hash("page " + visitor.person()).substring(0, MARK);
    }

    /** Who is played in the demo, as the chat has understood it: the page must not speak for somebody else. Empty for oneself. */
    private static Played played(RoutingContext routing) {
        Origin visitor = routing.get(Origin.class.getName());
        return new Played(visitor == null ? "" : visitor.name());
    }
}
