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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.LotsInStream;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.GrowerName;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.console.Visiting.Visit;

/** What growers have brought, and the form that takes in more. For whoever may inspect. */
@Blocking
@Path(LotListPages.HERE)
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER})
@Produces(MediaType.TEXT_HTML)
public class LotListPages {
    static final String HERE = "/console/lots";

    /** As many as one scrolls through on a phone. */
    private static final int SHOWN = 120;

    private static final int STREAMS = 6;

    /** Which lots are meant, by what is to be done with them. */
    public enum Kind {
        ALL,
        /** Somebody has to do something. */
        WAITING,
        /** They are sold. */
        SALE,
        /** They are sold no more, or never were. */
        GONE;

        boolean has(Lot lot) {
            var state = lot.state();
            return switch (this) {
                case ALL -> true;
                case WAITING ->
                    switch (state) {
                        case PROPOSED, ANNOUNCED, BROUGHT, FAILED -> true;
                        case DECLINED, PASSED, TRUSTED, RECALLED, WITHDRAWN -> false;
                    };
                case SALE -> state.isForSale() && !lot.hasNothing();
                case GONE -> state == LotState.DECLINED || state.isPulled() || lot.hasNothing();
            };
        }
    }

    /** @param stream our key of the one whose lots are shown; 0 for all */
    public record Listed(List<Lot> lots, Kind kind, long stream, List<Stream> streams) {
        public boolean isOf(Stream one) {
            return one.id() == stream;
        }

        public List<Kind> kinds() {
            return List.of(Kind.values());
        }
    }

    /**
     * What the form chooses from.
     *
     * @param doubtful whether the grower's name is new and much like another's
     */
    public record Choices(
            List<Product> products,
            List<String> growers,
            List<Unit> units,
            boolean doubtful,
            boolean old,
            int share,
            String requestKey,
            String today) {}

    @CheckedTemplate(basePath = "LotPages")
    static class Templates {
        static native TemplateInstance lots(Visit visit, Notice notice, LotWriting write, Listed listed);

        static native TemplateInstance intake(
                Visit visit, Notice notice, LotWriting write, Choices choices, LotForm form);
    }

    private final PageShowing showing;
    private final LotDesk desk;
    private final DatabaseClock clock;

    LotListPages(PageShowing showing, LotDesk desk, DatabaseClock clock) {
        this.showing = showing;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    public Response lots(
            @BeanParam PageRequest asked, @RestQuery @Nullable String kind, @RestQuery @Nullable String stream) {
        return showing.page(
                asked,
                visit -> Templates.lots(
                        visit, asked.notice(), new LotWriting(visit.figures()), listed(kind, OwnerForm.key(stream))));
    }

    private static Listed listed(@Nullable String word, long key) {
        var kind = kind(word);
        List<Stream> streams = new ArrayList<>(Stream.planned().stream().toList());
        streams.addAll(Stream.aired(STREAMS));
        var stream = streams.stream().filter(one -> one.id() == key).findFirst();
        var lots = stream.map(LotsInStream::of).orElseGet(() -> Lots.newest(SHOWN)).stream()
                .filter(kind::has)
                .limit(SHOWN)
                .toList();
        return new Listed(lots, kind, stream.isPresent() ? key : 0, streams);
    }

    private static Kind kind(@Nullable String word) {
        return java.util.stream.Stream.of(Kind.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(Kind.ALL);
    }

    @GET
    @Path("new")
    public Response intake(@BeanParam PageRequest asked) {
        return intake(asked, new LotForm(), asked.notice());
    }

    private Response intake(PageRequest asked, LotForm form, Notice notice) {
        return showing.page(
                asked,
                HERE + "/new",
                visit -> Templates.intake(
                        visit, notice, new LotWriting(visit.figures()), choices(visit.shop(), form), form));
    }

    /** A form that is shown again keeps its key: it is the same lot that is taken in. */
    private Choices choices(Shop shop, LotForm form) {
        var growers = LotDesk.growers();
        var key =
                Optional.ofNullable(form.key).orElseGet(() -> UUID.randomUUID().toString());
        return new Choices(
                Product.all(),
                growers,
                List.of(Unit.values()),
                LotDesk.isDoubtful(form, growers),
                form.doubtfulDay(today()).isPresent(),
                shop.settling().growerShare(),
                key,
                today().toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Shop.VILLAGE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeIn(@BeanParam PageRequest asked, @BeanParam LotForm form) {
        OwnerForm.require(form.token, asked.headers);
        var wrong = form.wrong(today());
        if (wrong.isPresent()) {
            return intake(asked, form, Notice.refused(told(asked, wrong.get())));
        }
        var doubt = desk.doubt(form, text(asked)::like_grower, text(asked)::hardly_grower);
        if (doubt.isPresent()) {
            return intake(asked, form, Notice.refused(doubt.get()));
        }
        if (form.doubtfulDay(today()).isPresent()) {
            return intake(asked, form, Notice.refused(text(asked).long_ago(form.said("day"))));
        }
        return showing.unlessRefused(
                asked,
                () -> OwnerForm.backTo(HERE + '/' + desk.takeIn(form.wanted(today()))),
                notice -> intake(asked, form, notice));
    }

    private static LotPagesText text(PageRequest asked) {
        return LotWriting.text(asked.language());
    }

    static String told(PageRequest asked, LotForm.Wrong wrong) {
        return switch (wrong) {
            case GROWER -> text(asked).no_grower();
            case LONG -> text(asked).long_name(GrowerName.LONGEST);
            case NOBODY -> text(asked).nobodys_name();
            case NAME -> text(asked).no_name();
            case QUANTITY -> text(asked).wrong_quantity();
            case WEIGHT -> text(asked).wrong_weight();
            case DAY -> text(asked).wrong_day();
            case TERMS -> text(asked).wrong_terms();
            case KEY -> asked.words().not_understood();
        };
    }
}
