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
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CardGivingBack;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.NotedByMistake;
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

    private static final String NOTED = "came-";

    /** How an address says that money was noted for an order. How much is looked up: no link can tell of money that did not come. */
    private static final Pattern CAME = Pattern.compile(NOTED + "(\\d{1,9})");

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
                Visiting.Visit visit, Notice notice, Figures write, PaymentRow row, Booked booked, long doubtful);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final PaymentTaking taking;
    private final CardGivingBack givingBack;
    private final CallingOff calling;
    private final NotedByMistake mistakes;

    PaymentPages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            PaymentTaking taking,
            CardGivingBack givingBack,
            CallingOff calling,
            NotedByMistake mistakes) {
        this.mistakes = mistakes;
        this.givingBack = givingBack;
        this.calling = calling;
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.taking = taking;
    }

    @GET
    public Response payments(@BeanParam PageRequest asked) {
        return payments(asked, notice(asked));
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
        return order(asked, number, notice(asked));
    }

    Response order(PageRequest asked, int number, Notice notice) {
        return order(asked, number, notice, 0);
    }

    private Response order(PageRequest asked, int number, Notice notice, long doubtful) {
        return showing.page(
                asked,
                HERE + "/" + number,
                visit -> rows(visit, CustomerOrder.numbered(number).stream().toList()).stream()
                        .findFirst()
                        .map(row ->
                                Templates.order(visit, notice, visit.figures(), row, Booked.of(row.order()), doubtful))
                        .orElseGet(() -> all(visit, Notice.refused(text(asked).no_order()))));
    }

    @POST
    @Path("{number}/receive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        OwnerForm.require(form.token, asked.headers);
        var figures = new Figures(asked.isChinese(), currency());
        var sum = form.sum(figures.currency()).orElse(0L);
        var more = form.isSureOf(sum) ? 0 : lanes.read(shop(), () -> doubtful(number, sum));
        if (more > 0) {
            var question = console(asked).more_than_due(number, figures.money(sum), figures.money(more));
            return order(asked, number, Notice.refused(question), sum);
        }
        return withSum(
                asked,
                number,
                form,
                (order, came) -> taking.receive(order, came, form.why(true), form.seen(), form.before(), actor()),
                NOTED + number);
    }

    private static long doubtful(int number, long sum) {
        return PaymentRow.of(CustomerOrder.numbered(number).stream().toList(), order -> Optional.empty()).stream()
                .mapToLong(row -> row.doubtful(sum))
                .sum();
    }

    /** What was noted last has not come after all. */
    @POST
    @Path("{number}/mistake")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mistake(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        return done(
                asked,
                number,
                form,
                order -> mistakes.takeBack(order, OwnerForm.key(form.entry), OwnerForm.key(form.noted), actor()),
                OwnerForm.DONE);
    }

    @POST
    @Path("{number}/refund")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refund(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        return withSum(
                asked,
                number,
                form,
                (order, sum) -> {
                    if (form.isByCard()) {
                        var decided =
                                new CardGivingBack.Decided(form.why(false), form.words(), form.isWarned(), actor());
                        givingBack.ask(order, sum, form.seenMoney(), decided, Secrets::newCode);
                    } else {
                        taking.refund(
                                order, sum, form.before(), form.why(false), form.words(), form.isWarned(), actor());
                    }
                },
                OwnerForm.DONE);
    }

    @POST
    @Path("{number}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@BeanParam PageRequest asked, @RestPath int number, @BeanParam PaymentForm form) {
        if (form.words().isEmpty()) {
            OwnerForm.require(form.token, asked.headers);
            return order(asked, number, Notice.refused(text(asked).no_why()));
        }
        return done(
                asked, number, form, order -> taking.reject(order, form.seen(), form.words(), actor()), OwnerForm.DONE);
    }

    /** @param done how the page's address says what was done */
    private Response withSum(
            PageRequest asked, int number, PaymentForm form, BiConsumer<CustomerOrder, Long> work, String done) {
        var sum = form.sum(currency());
        if (sum.isEmpty()) {
            OwnerForm.require(form.token, asked.headers);
            return order(asked, number, Notice.refused(text(asked).no_sum()));
        }
        return done(asked, number, form, order -> work.accept(order, sum.get()), done);
    }

    private Response done(PageRequest asked, int number, PaymentForm form, Consumer<CustomerOrder> work, String done) {
        OwnerForm.require(form.token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> lanes.run(shop(), () -> {
                    var order = CustomerOrder.numbered(number)
                            .orElseThrow(() ->
                                    new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
                    work.accept(order);
                    return OwnerForm.backTo(form.seen() == null ? HERE + "/" + number : HERE, done);
                }),
                notice -> order(asked, number, notice));
    }

    /** What was noted is told with whose order it is for, and how much it was. */
    private Notice notice(PageRequest asked) {
        var came = CAME.matcher(asked.done == null ? "" : asked.done);
        return came.matches()
                ? lanes.read(
                        shop(),
                        () -> CustomerOrder.numbered(Integer.parseInt(came.group(1))).stream()
                                .flatMap(order -> NotedByMistake.last(order).stream())
                                .findFirst()
                                .map(last -> Notice.said(console(asked)
                                        .money_noted(
                                                Integer.parseInt(came.group(1)),
                                                new Figures(asked.isChinese(), currency())
                                                        .money(last.entry().amount()))))
                                .orElseGet(asked::notice))
                : asked.notice();
    }

    private String currency() {
        return lanes.read(shop(), () -> Shop.byKey(shop()).orElseThrow().currency());
    }

    private String shop() {
        return Caller.of(identity).shop();
    }

    private String actor() {
        return Caller.of(identity).actor();
    }

    private static ConsoleText console(PageRequest asked) {
        return MessageBundles.get(ConsoleText.class, Localized.Literal.of(asked.language()));
    }

    private static PaymentsText text(PageRequest asked) {
        return MessageBundles.get(PaymentsText.class, Localized.Literal.of(asked.language()));
    }
}
