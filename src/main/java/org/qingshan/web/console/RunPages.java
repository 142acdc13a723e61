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
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.Cue;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.RunSheet;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** The host's run sheet: in what order the lineup is presented, what to say, and the price not to go below. */
@Blocking
@Path("/console/run")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.TEXT_HTML)
public class RunPages {
    private static final String HERE = "/console/run";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance run(Visiting.Visit visit, Notice notice, Figures write, Sheet sheet);
    }

    /**
     * @param live whether anything can be presented
     * @param shown what is presented; null for nothing
     * @param next what would be presented next; null for nothing
     * @param items in the order of presenting
     */
    public record Sheet(
            boolean live,
            @Nullable LineupItem shown,
            @Nullable LineupItem next,
            List<LineupItem> items) {
        static Sheet read() {
            var lineup = Stream.live().or(Stream::planned).map(LineupItem::of).orElse(List.of());
            var shown = lineup.stream().filter(LineupItem::isPinned).findFirst().orElse(null);
            return new Sheet(
                    Stream.live().isPresent(),
                    shown,
                    LineupKeeping.nextOf(lineup).orElse(null),
                    RunSheet.of(lineup));
        }
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final SaleDesk desk;
    private final LineupKeeping keeping;

    RunPages(SecurityIdentity identity, PageShowing showing, Lanes lanes, SaleDesk desk, LineupKeeping keeping) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.desk = desk;
        this.keeping = keeping;
    }

    @GET
    public Response run(@BeanParam PageRequest asked) {
        return run(asked, asked.notice());
    }

    private Response run(PageRequest asked, Notice notice) {
        return showing.page(asked, HERE, visit -> Templates.run(visit, notice, visit.figures(), Sheet.read()));
    }

    /** Presents what is next: what the page showed as next, else nothing, so that two who tap at once go one further only. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        return done(
                asked,
                sale -> LineupKeeping.nextOf(sale.shelf())
                        .filter(next -> next.id() == OwnerForm.key(id))
                        .ifPresent(next -> keeping.push(sale, next, actor())));
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String id,
            @RestForm @Nullable String to) {
        OwnerForm.require(token, asked.headers);
        return done(asked, about(id, (lineup, item) -> keeping.move(lineup, item, "up".equals(to), actor())));
    }

    @POST
    @Path("cue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cue(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String id,
            @RestForm @Nullable String notes,
            @RestForm @Nullable String floor) {
        OwnerForm.require(token, asked.headers);
        var typed = OwnerForm.typed(floor, 12);
        var price = floor(typed);
        if (!typed.isEmpty() && price.isEmpty()) {
            return run(asked, Notice.refused(words(asked).bad_floor()));
        }
        var said = OwnerForm.typed(notes, Cue.LONGEST);
        return done(asked, about(id, (lineup, item) -> keeping.cue(item, said, price.orElse(null), actor())));
    }

    /** In minor units; empty where it is no price. */
    private Optional<Long> floor(String typed) {
        if (!typed.matches("\\d{1,7}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        var caller = Caller.of(identity);
        var currency = lanes.read(
                caller.shop(), () -> Shop.byKey(caller.shop()).orElseThrow().currency());
        var minor = new BigDecimal(typed)
                .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                .stripTrailingZeros();
        return minor.signum() > 0 && minor.scale() <= 0 ? Optional.of(minor.longValueExact()) : Optional.empty();
    }

    private static Consumer<LiveSale> about(@Nullable String id, BiConsumer<List<LineupItem>, LineupItem> work) {
        return sale -> {
            var lineup = sale.shelf();
            lineup.stream()
                    .filter(item -> item.id() == OwnerForm.key(id))
                    .findFirst()
                    .ifPresent(item -> work.accept(lineup, item));
        };
    }

    /** Does it in the shop's lane; a refusal is told on the page. */
    private Response done(PageRequest asked, Consumer<LiveSale> work) {
        var shop = Caller.of(identity).shop();
        return showing.unlessRefused(
                asked,
                () -> {
                    lanes.run(
                            shop,
                            () -> desk.during(Shop.byKey(shop).orElseThrow(), sale -> {
                                work.accept(sale);
                                return true;
                            }));
                    return OwnerForm.backTo(HERE);
                },
                notice -> run(asked, notice));
    }

    private String actor() {
        return Caller.of(identity).actor();
    }

    private static RunText words(PageRequest asked) {
        return MessageBundles.get(RunText.class, Localized.Literal.of(asked.language()));
    }
}
