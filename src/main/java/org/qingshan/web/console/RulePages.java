package org.qingshan.web.console;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;

/** The rules that stand on the team's pages beside what they are about: an owner changes them there, and can take that back. */
@Blocking
@Path("/console/rules")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class RulePages {
    private static final String HERE = "/console/rules/";

    /** Where a rule stands, and how that page tells why it was refused. */
    private record Place(String page, Function<Notice, Response> refused) {}

    private final RuleForms forms;
    private final PaymentPages payments;
    private final DamagePages damage;

    RulePages(RuleForms forms, PaymentPages payments, DamagePages damage) {
        this.forms = forms;
        this.payments = payments;
        this.damage = damage;
    }

    /** @param what as {@link org.qingshan.domain.shop.ShopSettings} calls it */
    @POST
    @Path("{what:unpaid|problem}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @BeanParam PageRequest asked,
            @RestPath String what,
            @RestForm @Nullable String token,
            @RestForm List<String> value) {
        OwnerForm.require(token, asked.headers);
        var place = what.equals("unpaid")
                ? new Place(PaymentPages.HERE, notice -> payments.payments(asked, notice))
                : new Place(DamagePages.HERE, notice -> damage.damage(asked, notice));
        return forms.set(asked, HERE + what, place.page(), what, value, place.refused());
    }
}
