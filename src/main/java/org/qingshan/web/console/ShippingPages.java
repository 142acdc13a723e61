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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;

/** What parcels cost and where they do not go, for owners. */
@Blocking
@Path("/console/shop/shipping")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class ShippingPages {
    private static final String HERE = "/console/shop/shipping";

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance shipping(
                Visiting.Visit visit, Notice notice, Figures write, FeeTable fees, List<Product> unweighed);
    }

    private final PageShowing showing;
    private final ShopKeeping keeping;
    private final RuleForms rules;

    ShippingPages(PageShowing showing, ShopKeeping keeping, RuleForms rules) {
        this.showing = showing;
        this.rules = rules;
        this.keeping = keeping;
    }

    @GET
    public Response shipping(@BeanParam PageRequest asked) {
        return shipping(asked, asked.notice(), null);
    }

    /** @param typed what could not be kept; null to show what holds */
    private Response shipping(PageRequest asked, Notice notice, @Nullable FeeTable typed) {
        return showing.page(asked, HERE, visit -> {
            var shipping = visit.shop().shipping();
            var fees = typed == null ? FeeTable.of(shipping, visit.figures()) : typed;
            return Templates.shipping(visit, notice, visit.figures(), fees, unweighed(shipping.goesByWeight()));
        });
    }

    private static List<Product> unweighed(boolean matters) {
        return matters
                ? Product.all().stream().filter(product -> !product.isWeighed()).toList()
                : List.of();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@BeanParam PageRequest asked, @RestForm @Nullable String token, @BeanParam FeeTable fees) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(
                asked,
                () -> keeping.reading(shop -> FeeTable.of(shop.shipping(), new Figures(true, shop.currency()))
                        .form(HERE)));
        return showing.unlessRefused(
                asked,
                () -> back.after(HERE, () -> keeping.setAll(fees.said())),
                notice -> shipping(asked, notice, fees));
    }

    /** Where parcels do not go, or do again. */
    @POST
    @Path("places")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response places(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm List<String> value) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(asked, () -> keeping.reading(ShippingPages::placesAsTheyAre));
        return showing.unlessRefused(
                asked,
                () -> back.after(HERE, () -> keeping.set("undeliverable", value)),
                notice -> shipping(asked, notice, null));
    }

    /** Where and when buyers may come for what they ordered, or that they may not any more. */
    @POST
    @Path("pickup")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pickUp(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm List<String> value) {
        OwnerForm.require(token, asked.headers);
        return rules.set(asked, HERE + "/pickup", HERE, "pickup", value, notice -> shipping(asked, notice, null));
    }

    private static WayBack.Form placesAsTheyAre(Shop shop) {
        var write = new Figures(true, shop.currency());
        var areas =
                shop.shipping().undeliverable().stream().map(write::saidArea).toList();
        return new WayBack.Form(
                HERE + "/places",
                Map.of("value", areas.isEmpty() ? List.of("none") : List.of("only", String.join("、", areas))));
    }
}
