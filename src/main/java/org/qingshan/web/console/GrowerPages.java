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
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.Complaint;
import org.qingshan.domain.statement.LotProgress;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.Proof;
import org.qingshan.domain.statement.Quality;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.StatementClosing;
import org.qingshan.domain.statement.StatementSheet;
import org.qingshan.domain.statement.Sums;
import org.qingshan.domain.statement.Unsettled;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.console.Visiting.Visit;

/** The desk where growers come for their money: who they are, what they are owed, and the form that pays it. */
@Blocking
@Path("/console/growers")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.TEXT_HTML)
public class GrowerPages {
    private static final String HERE = "/console/growers";
    /** Longer than any name. */
    private static final int LONGEST_SEARCH = 40;
    /** What a person at the desk asks about is among the last ones. */
    private static final int SHOWN = 12;

    /**
     * @param owed in minor units
     * @param coming what is earned and not settled yet
     */
    public record Row(Member grower, long owed, long coming, Quality quality) {}

    /**
     * Everybody, and whether the last evening's books are right.
     *
     * @param last the stream that ended last; null before the first
     * @param live the stream that is on; null for none
     * @param proof of it; null where it is not settled
     * @param open those that may be settled now
     */
    public record Desk(
            String search,
            List<Row> rows,
            long owed,
            @Nullable Stream last,
            @Nullable Stream live,
            @Nullable Proof proof,
            List<Stream> open) {}

    /**
     * @param coming what is earned and not settled yet
     * @param sold what the last statement says was sold; nothing before the first one
     * @param since what was entered since the last statement; null where there is none
     * @param requestKey makes a form that is sent twice one payout, or one entry
     * @param typed the form that was refused; one that says nothing where none was
     */
    public record One(
            Member grower,
            long owed,
            long coming,
            List<LotProgress> lots,
            Map<Product, BigDecimal> sold,
            @Nullable StatementSheet since,
            List<Statement> statements,
            List<Payout> payouts,
            Quality quality,
            List<Complaint> complaints,
            String requestKey,
            PayoutForm typed) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance desk(Visit visit, Notice notice, GrowerWriting write, Desk desk);

        static native TemplateInstance grower(Visit visit, Notice notice, GrowerWriting write, One one);
    }

    private final PageShowing showing;
    private final GrowerDesk actions;
    private final DatabaseClock clock;

    GrowerPages(PageShowing showing, GrowerDesk actions, DatabaseClock clock) {
        this.showing = showing;
        this.actions = actions;
        this.clock = clock;
    }

    @GET
    public Response desk(@BeanParam PageRequest asked, @RestQuery @Nullable String q) {
        return desk(asked, OwnerForm.typed(q, LONGEST_SEARCH), asked.notice());
    }

    private Response desk(PageRequest asked, String search, Notice notice) {
        return showing.page(
                asked,
                HERE,
                visit -> Templates.desk(visit, notice, new GrowerWriting(visit.figures()), deskOf(search)));
    }

    private Desk deskOf(String search) {
        var everybody = Member.growers();
        var sums = Sums.owedTo(everybody);
        // Who has left still gets what is owed.
        var growers = everybody.stream()
                .filter(one -> one.isActive() || sums.getOrDefault(one.id(), 0L) != 0)
                .toList();
        var qualities = Quality.of(growers, clock.now());
        var coming = Unsettled.comingTo(growers);
        var rows = growers.stream()
                .filter(grower -> NameSearch.matches(grower.name(), search))
                .map(grower -> new Row(
                        grower,
                        sums.getOrDefault(grower.id(), 0L),
                        coming.getOrDefault(grower.id(), 0L),
                        qualities.getOrDefault(grower.id(), Quality.NOTHING)))
                .sorted(Comparator.comparingLong(Row::owed).reversed())
                .toList();
        var owed = sums.values().stream().mapToLong(sum -> Math.max(0, sum)).sum();
        var last = Stream.unsettled().stream().findFirst().or(Stream::last).orElse(null);
        var proof = last == null || !last.isSettled() ? null : Proof.of(last);
        return new Desk(search, rows, owed, last, Stream.live().orElse(null), proof, StatementClosing.candidates());
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public Response grower(@BeanParam PageRequest asked, @RestPath long id) {
        return grower(asked, id, asked.notice(), new PayoutForm());
    }

    private Response grower(PageRequest asked, long id, Notice notice, PayoutForm typed) {
        return showing.page(
                asked,
                HERE + '/' + id,
                visit -> Templates.grower(
                        visit,
                        notice,
                        new GrowerWriting(visit.figures()),
                        GrowerDesk.grower(id).map(one -> one(one, typed)).orElseThrow(GrowerDesk.Nobody::new)));
    }

    private One one(Member grower, PayoutForm typed) {
        var lots = Lots.broughtBy(List.of(grower)).stream()
                .filter(lot -> lot.state().hasCome())
                .limit(SHOWN)
                .toList();
        var last = Statement.lastOf(grower);
        return new One(
                grower,
                Sums.owedTo(grower),
                Unsettled.comingTo(grower),
                LotProgress.of(lots),
                last.map(GrowerPages::soldBy).orElseGet(Map::of),
                last.map(StatementSheet::since).orElse(null),
                Statement.of(grower, SHOWN),
                Payout.of(grower, SHOWN),
                Quality.of(grower, clock.now()),
                Complaint.about(grower, SHOWN),
                UUID.randomUUID().toString(),
                typed);
    }

    /** Without what it only puts right of statements before. */
    private static Map<Product, BigDecimal> soldBy(Statement last) {
        Map<Product, BigDecimal> sold = new LinkedHashMap<>();
        StatementSheet.of(last).lots().stream()
                .filter(line -> !line.corrects() && line.sold().signum() > 0)
                .forEach(line -> sold.merge(line.lot().product(), line.sold(), BigDecimal::add));
        return sold;
    }

    @POST
    @Path("settle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String stream) {
        OwnerForm.require(token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> {
                    actions.settle(OwnerForm.key(stream));
                    return OwnerForm.forGood(HERE);
                },
                notice -> desk(asked, "", notice));
    }

    @POST
    @Path("{id:\\d{1,18}}/pay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(@BeanParam PageRequest asked, @RestPath long id, @BeanParam PayoutForm form) {
        OwnerForm.require(form.token, asked.headers);
        return done(
                asked,
                id,
                form,
                form.wanted().isPresent(),
                () -> actions.pay(id, form.wanted().orElseThrow()));
    }

    @POST
    @Path("{id:\\d{1,18}}/book")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(@BeanParam PageRequest asked, @RestPath long id, @BeanParam PayoutForm form) {
        OwnerForm.require(form.token, asked.headers);
        var money = form.booked();
        return done(
                asked,
                id,
                form,
                money.isPresent(),
                () -> actions.book(id, money.orElseThrow(), form.note(), form.requestKey()));
    }

    private Response done(PageRequest asked, long id, PayoutForm form, boolean understood, Runnable work) {
        if (!understood) {
            return grower(asked, id, Notice.refused(actions.notUnderstood(asked.language())), form);
        }
        return showing.unlessRefused(
                asked,
                () -> {
                    work.run();
                    return OwnerForm.forGood(HERE + '/' + id);
                },
                notice -> grower(asked, id, notice, form));
    }
}
