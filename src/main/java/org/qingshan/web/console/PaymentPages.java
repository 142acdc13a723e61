package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
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
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CardGivingBack;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.InvoicePayment;
import org.qingshan.domain.payment.PaymentRules;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** The payments of a shop: what buyers say of them is checked, what came and went is noted. Of two who decide at once one is told. */
@Blocking
@Path("/console/payments")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.TEXT_HTML)
public class PaymentPages {
    static final String HERE = "/console/payments";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance payments(
                Visiting.Visit visit,
                Notice notice,
                Figures write,
                List<PaymentRow> proved,
                List<PaymentRow> surplus,
                List<PaymentRow> unpaid,
                List<InvoicePayment> unplaced,
                PaymentRules rules);

        static native TemplateInstance order(
                Visiting.Visit visit, Notice notice, Figures write, PaymentRow row, Booked booked);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final PaymentTaking taking;
    private final CardGivingBack givingBack;
    private final CallingOff calling;

    PaymentPages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            PaymentTaking taking,
            CardGivingBack givingBack,
            CallingOff calling) {
        this.givingBack = givingBack;
        this.calling = calling;
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.taking = taking;
    }

    @GET
    public Response payments(@BeanParam PageRequest asked) {
        return payments(asked, asked.notice());
    }

    Response payments(PageRequest asked, Notice notice) {
        return showing.page(asked, HERE, visit -> all(visit, notice));
    }

    private TemplateInstance all(Visiting.Visit visit, Notice notice) {
        return Templates.payments(
                visit,
                notice,
                visit.figures(),
                rows(visit, PaymentFinding.proved()),
                PaymentRow.of(PaymentFinding.surplus(), order -> Optional.empty()),
                PaymentRow.of(PaymentFinding.unpaid(), order -> Optional.empty()),
                InvoicePayment.unplaced(),
                PaymentRules.ofTheShop());
    }

    private List<PaymentRow> rows(Visiting.Visit visit, List<CustomerOrder> orders) {
        return PaymentRow.ofPayments(orders, order -> calling.obstacle(order, visit.shop()));
    }

    @GET
    @Path("{number}")
    public Response order(@BeanParam PageRequest asked, @RestPath int number) {
        return order(asked, number, asked.notice());
    }

    Response order(PageRequest asked, int number, Notice notice) {
        return showing.page(
                asked,
                HERE + "/" + number,
                visit -> rows(visit, CustomerOrder.numbered(number).stream().toList()).stream()
                        .findFirst()
                        .map(row -> Templates.order(visit, notice, visit.figures(), row, Booked.of(row.order())))
                        .orElseGet(() -> all(visit, Notice.refused(text(asked).no_order()))));
    }

    @POST
    @Path("{number}/receive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        return withSum(
                asked,
                number,
                form,
                (order, sum) -> taking.receive(order, sum, form.why(true), form.seen(), form.before(), actor()));
    }

    @POST
    @Path("{number}/refund")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refund(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        return withSum(asked, number, form, (order, sum) -> {
            if (form.isByCard()) {
                var decided = new CardGivingBack.Decided(form.why(false), form.words(), form.isWarned(), actor());
                givingBack.ask(order, sum, form.seenMoney(), decided, Secrets::newCode);
            } else {
                taking.refund(order, sum, form.before(), form.why(false), form.words(), form.isWarned(), actor());
            }
        });
    }

    @POST
    @Path("{number}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        if (form.words().isEmpty()) {
            OwnerForm.require(form.token, asked.headers);
            return order(asked, number, Notice.refused(text(asked).no_why()));
        }
        return done(asked, number, form, (order, shop) -> taking.reject(order, form.seen(), form.words(), actor()));
    }

    private Response withSum(PageRequest asked, int number, PaymentForm form, BiConsumer<CustomerOrder, Long> work) {
        var currency = lanes.read(shop(), () -> Shop.byKey(shop()).orElseThrow().currency());
        var sum = form.sum(currency);
        if (sum.isEmpty()) {
            OwnerForm.require(form.token, asked.headers);
            return order(asked, number, Notice.refused(text(asked).no_sum()));
        }
        return done(asked, number, form, (order, shop) -> work.accept(order, sum.get()));
    }

    private Response done(PageRequest asked, int number, PaymentForm form, BiConsumer<CustomerOrder, String> work) {
        OwnerForm.require(form.token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> lanes.run(shop(), () -> {
                    var order = CustomerOrder.numbered(number)
                            .orElseThrow(() ->
                                    new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
                    work.accept(order, shop());
                    return OwnerForm.backTo(form.seen() == null ? HERE + "/" + number : HERE);
                }),
                notice -> order(asked, number, notice));
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
