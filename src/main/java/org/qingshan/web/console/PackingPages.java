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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** The packing run on a phone: one order after the other, scanned or given, ticked off, weighed. */
@Blocking
@Path("/console/packing")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.PACKER})
@Produces(MediaType.TEXT_HTML)
public class PackingPages {
    private static final String HERE = "/console/packing";
    /** As a label's barcode says it, with the box behind it, or as somebody types it. */
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{4,9})(?:-\\d{1,3})?");
    /** Kilograms. */
    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,3})(?:[.。](\\d{1,3}))?");

    private static final int GRAMS = 1_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance packing(Visiting.Visit visit, Notice notice, Figures write, PackingDesk desk);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final SaleDesk sales;
    private final Packing packing;
    private final DatabaseClock clock;

    PackingPages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            SaleDesk sales,
            Packing packing,
            DatabaseClock clock) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.sales = sales;
        this.packing = packing;
        this.clock = clock;
    }

    @GET
    public Response packing(@BeanParam PageRequest asked) {
        return packing(asked, Notice.NONE);
    }

    private Response packing(PageRequest asked, Notice notice) {
        var actor = Caller.of(identity).actor();
        return showing.page(
                asked,
                HERE,
                visit -> Templates.packing(visit, notice, visit.figures(), PackingDesk.read(actor, clock.now())));
    }

    /** Gives the next order; what was before him and he does not want now is anybody's. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String skip) {
        OwnerForm.require(token, asked.headers);
        return done(asked, actor -> packing.takeNext(actor, number(skip).orElse(0)));
    }

    /** Gives the order that was scanned or typed. */
    @POST
    @Path("take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String number) {
        OwnerForm.require(token, asked.headers);
        return number(number)
                .map(wanted -> done(asked, actor -> packing.take(numbered(wanted), actor)))
                .orElseGet(() -> packing(asked, Notice.refused(words(asked).run_no_number())));
    }

    /** Closes the order, with the weights of its boxes if any were weighed, and gives the next. */
    @POST
    @Path("packed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response packed(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String number,
            @RestForm List<String> weight) {
        OwnerForm.require(token, asked.headers);
        var wanted = number(number);
        var grams = grams(weight);
        if (wanted.isEmpty() || grams.isEmpty()) {
            return packing(asked, Notice.refused(words(asked).run_no_weight()));
        }
        return done(asked, actor -> {
            packing.pack(numbered(wanted.get()), actor, grams.get());
            packing.takeNext(actor, 0);
        });
    }

    /** Of each box; none where nobody weighed any. Empty where something is no weight. */
    private static Optional<List<Integer>> grams(List<String> typed) {
        List<Integer> all = new ArrayList<>();
        for (var text : typed) {
            var weight = WEIGHT.matcher(text.strip());
            if (weight.matches()) {
                var kilograms = weight.group(1) + "." + (weight.group(2) == null ? "0" : weight.group(2));
                all.add(new BigDecimal(kilograms)
                        .multiply(BigDecimal.valueOf(GRAMS))
                        .intValueExact());
            } else if (!text.isBlank()) {
                return Optional.empty();
            }
        }
        return all.contains(0) ? Optional.empty() : Optional.of(all);
    }

    private static Optional<Integer> number(@Nullable String typed) {
        var number = NUMBER.matcher(typed == null ? "" : typed.strip());
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private static CustomerOrder numbered(int number) {
        return CustomerOrder.numbered(number)
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
    }

    /** Does it in the shop's open sale; a refusal is told on the page. */
    private Response done(PageRequest asked, Consumer<String> work) {
        var caller = Caller.of(identity);
        return showing.unlessRefused(
                asked,
                () -> {
                    lanes.run(
                            caller.shop(),
                            () -> sales.during(Shop.byKey(caller.shop()).orElseThrow(), sale -> {
                                work.accept(caller.actor());
                                return true;
                            }));
                    return OwnerForm.backTo(HERE);
                },
                notice -> packing(asked, notice));
    }

    private static PackText words(PageRequest asked) {
        return MessageBundles.get(PackText.class, Localized.Literal.of(asked.language()));
    }
}
