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
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.Returning;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.domain.parcel.HandingOver;
import org.qingshan.domain.parcel.Labelling;
import org.qingshan.domain.parcel.Printing;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.photo.PhotoKeeping;

/** The team's parcels: which are where, and their papers. */
@Blocking
@Path("/console/parcels")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.PACKER})
@Produces(MediaType.TEXT_HTML)
public class ParcelPages {
    private static final long NO_SUM = -1;
    private static final String HERE = "/console/parcels";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance parcels(Visiting.Visit visit, Notice notice, Figures write, ParcelList list);
    }

    private final SecurityIdentity identity;
    private final Visiting visiting;
    private final PageShowing showing;
    private final Lanes lanes;
    private final Labelling labelling;
    private final DatabaseClock clock;
    private final PhotoKeeping photos;
    private final ParcelPromises promises;
    private final HandingOver handing;
    private final Returning returning;
    private final OwnSale sale;

    ParcelPages(
            SecurityIdentity identity,
            Visiting visiting,
            PageShowing showing,
            Lanes lanes,
            Labelling labelling,
            DatabaseClock clock,
            PhotoKeeping photos,
            ParcelPromises promises,
            HandingOver handing,
            Returning returning,
            OwnSale sale) {
        this.identity = identity;
        this.visiting = visiting;
        this.showing = showing;
        this.lanes = lanes;
        this.labelling = labelling;
        this.clock = clock;
        this.photos = photos;
        this.promises = promises;
        this.handing = handing;
        this.returning = returning;
        this.sale = sale;
    }

    @GET
    public Response parcels(@BeanParam PageRequest asked, @RestQuery @Nullable String show) {
        return parcels(asked, ParcelList.Show.of(show), asked.notice());
    }

    private Response parcels(PageRequest asked, ParcelList.Show show, Notice notice) {
        return showing.page(asked, HERE, visit -> {
            var list = ParcelList.read(show, labelling, clock.now());
            return Templates.parcels(visit, notice, visit.figures(), list);
        });
    }

    /** Labels that nobody has printed yet, with those that say something that has changed since. */
    @POST
    @Path("labels")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response labels(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        var visit = visiting.of(asked);
        var labels = lanes.run(shop(), () -> {
            var printing = labelling.printNew();
            return printing.boxes().isEmpty()
                    ? Optional.<Drawing>empty()
                    : Optional.of(new Drawing(new Papers(visit).labels(printing.boxes()), printing));
        });
        return labels.map(some -> pdf(drawn(some), visit, "labels"))
                .orElseGet(() -> parcels(
                        asked, ParcelList.Show.PACK, Notice.refused(words(asked).labels_none())));
    }

    /** Papers of these orders, whatever was printed of them before. */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String numbers,
            @RestForm @Nullable String paper) {
        OwnerForm.require(token, asked.headers);
        var typed = OwnerForm.typed(numbers, 400);
        var wanted = OrderNumbers.read(typed);
        var visit = visiting.of(asked);
        var slips = "slips".equals(paper);
        var logo = photos.square(visit.shop().look().logo());
        var printed = wanted.map(some -> lanes.run(shop(), () -> {
                    var boxes = labelling.unsent(some);
                    var missing = missing(OrderNumbers.single(typed), boxes);
                    if (boxes.isEmpty() || !missing.isEmpty()) {
                        return new Printed(missing, null);
                    }
                    var printing = labelling.print(boxes);
                    var papers = new Papers(visit);
                    var sheets = slips ? papers.slips(boxes, promises.of(visit, boxes), logo) : papers.labels(boxes);
                    return new Printed(missing, new Drawing(sheets, printing));
                }))
                .orElse(new Printed("", null));
        var drawing = printed.drawing();
        if (drawing != null) {
            return pdf(drawn(drawing), visit, slips ? "slips" : "labels");
        }
        var why = printed.missing().isEmpty()
                ? words(asked).bad_numbers(typed)
                : words(asked).not_to_send(printed.missing());
        return parcels(asked, ParcelList.Show.PACK, Notice.refused(why));
    }

    /** @param missing the numbers for which nothing at all was printed */
    private record Printed(String missing, @Nullable Drawing drawing) {}

    /** What counts as printed, and is drawn without the shop's lane. */
    private record Drawing(Supplier<byte[]> paper, Printing printing) {}

    private byte[] drawn(Drawing drawing) {
        return drawn(
                drawing.paper(),
                () -> lanes.run(shop(), () -> {
                    labelling.undo(drawing.printing());
                    return true;
                }));
    }

    /** Where it cannot be drawn nothing was printed. */
    static byte[] drawn(Supplier<byte[]> paper, Runnable undo) {
        try {
            return paper.get();
        } catch (RuntimeException | Error notDrawn) {
            undo.run();
            throw notDrawn;
        }
    }

    /** Those of these orders that none of the boxes is of. */
    private static String missing(Set<Integer> numbers, List<FilledBox> boxes) {
        var there = boxes.stream()
                .flatMap(box -> box.order().company().numbers().stream())
                .collect(Collectors.toSet());
        return numbers.stream()
                .filter(number -> !there.contains(number))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** What he gave; what a page of before says without a sum is no sum that is due, and refused. */
    private static long cash(@Nullable String paid, @Nullable Long sum) {
        var isNone = "no".equals(paid);
        return isNone ? 0 : sum == null || sum <= 0 ? NO_SUM : sum;
    }

    /** A buyer has come for his parcel. */
    @POST
    @Path("collected")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response collected(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm int number,
            @RestForm @Nullable String paid,
            @RestForm @Nullable Long sum) {
        OwnerForm.require(token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> lanes.run(shop(), () -> {
                    handing.collect(
                            order(number), cash(paid, sum), Caller.of(identity).actor());
                    return OwnerForm.backTo(HERE + "?show=" + ParcelList.Show.COLLECT.key());
                }),
                notice -> parcels(asked, ParcelList.Show.COLLECT, notice));
    }

    /** A courier has brought a parcel back. */
    @POST
    @Path("returned")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response returned(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm int number,
            @RestForm @Nullable List<Long> good) {
        OwnerForm.require(token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> {
                    sale.during((open, actor) -> {
                        returning.comeBack(open, order(number), good == null ? List.of() : good, actor);
                        return number;
                    });
                    return OwnerForm.backTo(HERE + "?show=" + ParcelList.Show.SHIPPED.key());
                },
                notice -> parcels(asked, ParcelList.Show.SHIPPED, notice));
    }

    private static CustomerOrder order(int number) {
        return CustomerOrder.numbered(number)
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
    }

    /** What is to be fetched for all that is not packed. */
    @GET
    @Path("picks.pdf")
    @Produces(Download.PDF)
    public Response picks(@BeanParam PageRequest asked) {
        var visit = visiting.of(asked);
        return pdf(lanes.read(shop(), () -> new Papers(visit).picks(Parcels.toPack(), clock.now())), visit, "picks");
    }

    private String shop() {
        return Caller.of(identity).shop();
    }

    private static Response pdf(byte[] file, Visiting.Visit visit, String name) {
        return Download.shown(file, Download.PDF, visit.shop().key() + "-" + name + ".pdf");
    }

    private static PackText words(PageRequest asked) {
        return MessageBundles.get(PackText.class, Localized.Literal.of(asked.language()));
    }
}
