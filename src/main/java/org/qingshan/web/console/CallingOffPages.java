package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** The shop cancels a buyer's order on the order's page, and brings it back there. */
@Blocking
@Path("/console/orders")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class CallingOffPages {
    private static final String HERE = "/console/orders/";

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final OwnSale sale;
    private final CallingOff calling;
    private final PaymentPages payments;

    CallingOffPages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            OwnSale sale,
            CallingOff calling,
            PaymentPages payments) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.sale = sale;
        this.calling = calling;
        this.payments = payments;
    }

    @POST
    @Path("{number}/cancel")
    public Response cancel(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        if (form.words().isEmpty()) {
            OwnerForm.require(form.token, asked.headers);
            return payments.order(asked, number, Notice.refused(text(asked).no_reason()));
        }
        return done(
                asked,
                number,
                form,
                (open, order) ->
                        calling.callOff(open, order, new CallingOff.Decided(form.words(), form.isWarned(), actor())));
    }

    @POST
    @Path("{number}/anew")
    public Response anew(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        return done(asked, number, form, (open, order) -> calling.takeAnew(open, order, actor()));
    }

    private Response done(PageRequest asked, int number, PaymentForm form, BiConsumer<LiveSale, CustomerOrder> work) {
        OwnerForm.require(form.token, asked.headers);
        var back = WayBack.from(asked, () -> lanes.read(shop(), () -> asItIs(asked, number)));
        return showing.unlessRefused(
                asked,
                () -> back.after(
                        PaymentPages.HERE + "/" + number,
                        () -> sale.during((open, actor) -> {
                            work.accept(open, order(number));
                            return number;
                        })),
                notice -> payments.order(asked, number, notice));
    }

    private static CustomerOrder order(int number) {
        return CustomerOrder.numbered(number)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
    }

    /** What would make it stand, or be cancelled, as it is; none where there is no way to it. */
    private static WayBack.@Nullable Form asItIs(PageRequest asked, int number) {
        var order = order(number);
        if (order.status() == CustomerOrder.Status.CANCELLED) {
            return CallingOff.returnable(order).isEmpty()
                    ? null
                    : WayBack.Form.of(
                            HERE + number + "/cancel",
                            Map.of("words", text(asked).off_again(), "warned", "yes"));
        }
        // What waits or is only kept would not be as it was.
        var live = order.lines().stream().filter(OrderLine::isLive).toList();
        return live.isEmpty() || !live.stream().allMatch(line -> line.state() == OrderLine.State.CONFIRMED)
                ? null
                : WayBack.Form.of(HERE + number + "/anew", Map.of());
    }

    private String shop() {
        return Caller.of(identity).shop();
    }

    private String actor() {
        return Caller.of(identity).actor();
    }

    private static PaymentsText text(PageRequest asked) {
        return MessageBundles.get(PaymentsText.class, Localized.Literal.of(asked.language()));
    }
}
