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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CardGivingBack;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.SameTransfer;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.InvoicePayment;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.payment.PaymentRules;
import org.qingshan.domain.photo.SentPhoto;
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

    /**
     * An order's money as a page shows it.
     *
     * @param seen the name of the proof to look at, 0 for none
     * @param pictures that the buyer sent of his payment
     * @param obstacle why it could not have again what it had when it was cancelled; null where it could
     */
    public record Row(
            CustomerOrder order,
            Payment payment,
            long seen,
            boolean packed,
            List<SentPicture> pictures,
            String alike,
            @Nullable Refused obstacle) {
        /**
         * Whether it is still to be packed though all that came for it has gone back.
         *
         * @param open what of it is on its way back, in minor units
         */
        public boolean isSentUnpaid(long open) {
            return payment.received() > 0 && payment.left() <= open && order.isJoinable();
        }

        /**
         * What its buyer says he paid where that is looked at, without a sum what was due when he said so; else what is due. What is more than that, and was perhaps paid for all of its
         * parcel before that changed, nobody books by a tap.
         */
        public long expected() {
            var isOfParcel = beyond() > 0 && order.company().isShared();
            return payment.proofSum() > 0 && !isOfParcel ? payment.proofSum() : payment.due() - unsaid();
        }

        /** What is due beyond what its buyer says he paid; 0 where he says nothing. */
        public long lacking() {
            return unsaid();
        }

        private long unsaid() {
            return payment.saidPaid() == 0 ? 0 : Math.max(0, payment.due() - payment.saidPaid());
        }

        /** What he says he paid beyond what is due for it, and for what he says he paid by the same payment, unless it is just what is due for all of its parcel. */
        public long beyond() {
            return payment.proofSum() <= payment.due() ? 0 : Transfer.of(order).beyond();
        }

        /** What it had when it was cancelled, and may have again. */
        public List<LineSum> gone() {
            return LineSum.of(CallingOff.returnable(order).stream());
        }

        /** Its name; empty where there is none. */
        public String why() {
            return obstacle == null ? "" : obstacle.reason().name();
        }

        /** The order that its buyer has besides, where that is the obstacle. */
        public String other() {
            return obstacle == null ? "" : obstacle.fact("other");
        }

        /** Whether the shop can still cancel it. */
        public boolean isOpen() {
            return order.isJoinable();
        }

        /** Whether its buyer comes for it. */
        public boolean isCollected() {
            return order.isCollected();
        }

        static List<Row> of(List<CustomerOrder> orders, Function<CustomerOrder, Optional<Refused>> obstacle) {
            var alike = SameTransfer.of(orders);
            var pictures =
                    SentPhoto.ofPayments(orders.stream().map(CustomerOrder::id).toList());
            return orders.stream()
                    .flatMap(order -> Stream.ofNullable(order.payment())
                            .map(payment -> new Row(
                                    order,
                                    payment,
                                    PaymentForm.nameOf(payment),
                                    order.isBoxed(),
                                    SentPicture.of(pictures.getOrDefault(order.id(), List.of())),
                                    alike.getOrDefault(order.number(), ""),
                                    CallingOff.returnable(order).isEmpty()
                                            ? null
                                            : obstacle.apply(order).orElse(null))))
                    .toList();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance payments(
                Visiting.Visit visit,
                Notice notice,
                Figures write,
                List<Row> proved,
                List<Row> surplus,
                List<Row> unpaid,
                List<InvoicePayment> unplaced,
                PaymentRules rules);

        static native TemplateInstance order(
                Visiting.Visit visit, Notice notice, Figures write, Row row, Booked booked);
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
                Row.of(PaymentFinding.surplus(), order -> Optional.empty()),
                Row.of(PaymentFinding.unpaid(), order -> Optional.empty()),
                InvoicePayment.unplaced(),
                PaymentRules.ofTheShop());
    }

    private List<Row> rows(Visiting.Visit visit, List<CustomerOrder> orders) {
        return Row.of(orders, order -> calling.obstacle(order, visit.shop()));
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
