package org.qingshan.web.overlay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.OrderCode;
import org.qingshan.web.viewer.HtmlPage;
import org.qingshan.web.viewer.PageLanguage;
import org.qingshan.web.viewer.ShopFront;

/**
 * The overlay of a shop's stream, a browser source for OBS. It keeps nothing, shows what every viewer sees, and where something is
 * wrong it shows nothing: a box with an error would be in everybody's picture. Without the right key, where the shop has one, it is as
 * empty as of a shop that is none.
 */
@PermitAll
@Path("/overlay/{shop}")
public class OverlayPages {

    /** How it lies in the picture. */
    enum Layout {
        CARD,
        BAR,
        TICKER;

        static Layout of(@Nullable String name) {
            for (var layout : values()) {
                if (layout.name().equalsIgnoreCase(name)) {
                    return layout;
                }
            }
            return CARD;
        }
    }

    /** How it is asked for. */
    public static class Wanted {
        @RestQuery
        @Nullable
        String key;

        @RestQuery
        @Nullable
        String layout;

        @RestQuery
        @Nullable
        String scale;

        @RestQuery
        @Nullable
        String lang;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overlay(
                String shop, String key, @Nullable String logo, String layout, String scale, String language);
    }

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final BigDecimal SMALLEST = new BigDecimal("0.25");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(4);

    private final ShopFront shops;
    private final RecentOrders orders;
    private final OrderCode code;
    private final OverlayAddress address;

    OverlayPages(ShopFront shops, RecentOrders orders, OrderCode code, OverlayAddress address) {
        this.address = address;
        this.shops = shops;
        this.orders = orders;
        this.code = code;
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    public Response page(@RestPath String shop, @BeanParam Wanted wanted, @Context HttpHeaders headers) {
        var language = PageLanguage.of(wanted.lang, headers);
        var front = shops.of(shop).filter(named -> address.isRight(shop, wanted.key));
        var known = front.isPresent();
        var page = Templates.overlay(
                known ? shop : "",
                known && wanted.key != null && KEY.matcher(wanted.key).matches() ? wanted.key : "",
                front.map(ShopFront.Front::logo).orElse(null),
                Layout.of(wanted.layout).name().toLowerCase(Locale.ROOT),
                sound(wanted.scale),
                language);
        return HtmlPage.of(page, language).framedAnywhere().as(known ? Status.OK : Status.NOT_FOUND);
    }

    /** What was taken just now, the newest first, by nicknames of which only the beginning is told. */
    @GET
    @Blocking
    @Path("orders")
    @Produces(MediaType.APPLICATION_JSON)
    public Response orders(@RestPath String shop, @RestQuery @Nullable String key, @RestQuery @Nullable String lang) {
        return Optional.of(shop)
                .filter(named -> address.isRight(named, key))
                .flatMap(named -> orders.of(named, PageLanguage.ENGLISH.equals(lang)))
                .map(json -> Response.ok(json).header(HttpHeaders.CACHE_CONTROL, "no-store"))
                .orElseGet(() -> Response.status(Status.NOT_FOUND))
                .build();
    }

    /** The way to the shop's chat, to be scanned from a screen. */
    @GET
    @Blocking
    @Path("code.svg")
    @Produces("image/svg+xml")
    public Response code(@RestPath String shop, @RestQuery @Nullable String key) {
        return shops.of(shop)
                .filter(front -> address.isRight(shop, key))
                .map(front ->
                        Response.ok(code.of(front.key())).header(HttpHeaders.CACHE_CONTROL, "private, max-age=600"))
                .orElseGet(() -> Response.status(Status.NOT_FOUND))
                .build();
    }

    /** A factor that a picture can bear; 1 for anything else. */
    private static String sound(@Nullable String scale) {
        if (scale == null || !scale.matches("\\d{1,2}(\\.\\d{1,3})?")) {
            return "1";
        }
        return new BigDecimal(scale).max(SMALLEST).min(LARGEST).toPlainString();
    }
}
