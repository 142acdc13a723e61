package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.overlay.OverlayAddress;

/** Where the overlay is, for whoever sets up the picture; and whether the shop's name is enough to find it, for its owners. */
@Blocking
@Path("/console/overlay")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.TEXT_HTML)
public class OverlayAddressPages {
    private static final String HERE = "/console/overlay";
    private static final String KEY = "key";
    private static final String NAME = "name";

    /** The whole address of each layout. */
    public record Addresses(String card, String bar, String ticker) {}

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance overlay(Visiting.Visit visit, Notice notice, Addresses at, boolean hidden);
    }

    private final PageShowing showing;
    private final ShopKeeping keeping;
    private final OverlayAddress address;

    OverlayAddressPages(PageShowing showing, ShopKeeping keeping, OverlayAddress address) {
        this.showing = showing;
        this.keeping = keeping;
        this.address = address;
    }

    @GET
    public Response overlay(@BeanParam PageRequest asked) {
        return showing.page(asked, HERE, visit -> {
            var shop = visit.shop();
            var at = new Addresses(
                    address.of(shop, "card", visit.language()),
                    address.of(shop, "bar", visit.language()),
                    address.of(shop, "ticker", visit.language()));
            return Templates.overlay(visit, asked.notice(), at, isHidden(shop));
        });
    }

    /** @param by {@code name} shows it to whoever knows the shop's name, {@code key} to whoever knows the whole address only */
    @POST
    @RolesAllowed(AccessRoles.OWNER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String by) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(
                asked, () -> keeping.reading(shop -> WayBack.Form.of(HERE, Map.of("by", isHidden(shop) ? KEY : NAME))));
        return back.after(HERE, () -> keeping.hideOverlay(KEY.equals(by)));
    }

    /** The old address is nowhere any more. */
    @POST
    @Path("move")
    @RolesAllowed(AccessRoles.OWNER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        keeping.moveOverlay();
        return WayBack.none(asked, HERE);
    }

    private static boolean isHidden(Shop shop) {
        return shop.look().overlaySalt() != null;
    }
}
