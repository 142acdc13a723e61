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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.Rehearsing;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.Cue;
import org.qingshan.domain.stream.LineupItem;
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
    /** What is shown again of a price that is none. */
    private static final int LONGEST_FLOOR = 40;

    /** What was typed of an item and refused, to stand there again; of no item where nothing was. */
    public record Typed(long id, String notes, String floor) {
        static final Typed NOTHING = new Typed(0, "", "");
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance run(
                Visiting.Visit visit, Notice notice, Figures write, RunOrder sheet, Typed typed, boolean rehearsing);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final OwnSale sale;
    private final LineupKeeping keeping;
    private final Rehearsing rehearsing;
    private final RehearsalPlaying playing;

    RunPages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            OwnSale sale,
            LineupKeeping keeping,
            Rehearsing rehearsing,
            RehearsalPlaying playing) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.sale = sale;
        this.keeping = keeping;
        this.rehearsing = rehearsing;
        this.playing = playing;
    }

    @GET
    public Response run(@BeanParam PageRequest asked) {
        return run(asked, asked.notice());
    }

    private Response run(PageRequest asked, Notice notice) {
        return run(asked, notice, Typed.NOTHING);
    }

    private Response run(PageRequest asked, Notice notice, Typed typed) {
        return showing.page(
                asked,
                HERE,
                visit -> Templates.run(visit, notice, visit.figures(), RunOrder.read(), typed, playing.isUnderWay()));
    }

    /** Presents what is next: what the page showed as next, else nothing, so that two who tap at once go one further only. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        return undoable(
                asked,
                token,
                this::shown,
                (open, actor) -> LineupKeeping.nextOf(open.shelf())
                        .filter(next -> next.id() == OwnerForm.key(id))
                        .ifPresent(next -> keeping.push(open, next, actor)));
    }

    /** Presents this, or nothing any more: the way back from what was presented. */
    @POST
    @Path("show")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        return undoable(asked, token, this::shown, (open, actor) -> {
            if (OwnerForm.key(id) == 0) {
                keeping.unpin(open, actor);
            } else {
                about(id, (lineup, item, by) -> keeping.push(open, item, by)).accept(open, actor);
            }
        });
    }

    private WayBack.Form shown() {
        var shown = RunOrder.read().shown();
        return WayBack.Form.of(HERE + "/show", Map.of("id", shown == null ? "" : String.valueOf(shown.id())));
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String id,
            @RestForm @Nullable String to) {
        return undoable(
                asked,
                token,
                this::order,
                about(id, (lineup, item, actor) -> keeping.move(lineup, item, "up".equals(to), actor)));
    }

    /** The order as a whole: the way back from a move. */
    @POST
    @Path("order")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(@BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm List<String> id) {
        OwnerForm.require(token, asked.headers);
        if (id.isEmpty()) {
            return Refusal.ofNonsense().response();
        }
        var order = id.stream().map(OwnerForm::key).toList();
        return undoable(asked, token, this::order, (open, actor) -> {
            var lineup = open.shelf();
            ShopKeeping.NotThere.unless(
                    lineup.stream().map(LineupItem::id).toList().containsAll(order));
            keeping.arrange(lineup, order, actor);
        });
    }

    private WayBack.Form order() {
        var ids = RunOrder.read().items().stream()
                .map(item -> String.valueOf(item.id()))
                .toList();
        return new WayBack.Form(HERE + "/order", Map.of("id", ids));
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
        var said = OwnerForm.typed(notes, Cue.LONGEST);
        var typed = OwnerForm.typed(floor, LONGEST_FLOOR);
        var price = typed.isEmpty()
                ? Optional.<Long>empty()
                : OwnerForm.money(typed, lanes.read(Caller.of(identity).shop(), this::currency));
        if (!typed.isEmpty() && price.isEmpty()) {
            return run(asked, Notice.refused(words(asked).bad_floor()), new Typed(OwnerForm.key(id), said, typed));
        }
        return undoable(
                asked,
                token,
                () -> cueOf(OwnerForm.key(id)),
                about(id, (lineup, item, actor) -> keeping.cue(item, said, price.orElse(null), actor)));
    }

    private WayBack.@Nullable Form cueOf(long id) {
        var write = new Figures(true, currency());
        return RunOrder.read().items().stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .map(item -> {
                    var floor = item.cue().floor();
                    return WayBack.Form.of(
                            HERE + "/cue",
                            Map.of(
                                    "id", String.valueOf(id),
                                    "notes", item.cue().notes(),
                                    "floor",
                                            floor == null
                                                    ? ""
                                                    : write.amount(floor).toPlainString()));
                })
                .orElse(null);
    }

    /** Begins a rehearsal, or goes on with the one that is under way. */
    @POST
    @Path("rehearse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rehearse(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> {
                    during((open, actor) -> rehearsing.begin(open));
                    return OwnerForm.backTo(HERE + "/rehearsal");
                },
                notice -> run(asked, notice));
    }

    /** Wants a reading of the shop. */
    private String currency() {
        return Shop.byKey(Caller.of(identity).shop()).orElseThrow().currency();
    }

    @FunctionalInterface
    private interface ItemWork {
        void on(List<LineupItem> lineup, LineupItem item, String actor);
    }

    private static BiConsumer<LiveSale, String> about(@Nullable String id, ItemWork work) {
        return (open, actor) -> {
            var lineup = open.shelf();
            var item = lineup.stream()
                    .filter(one -> one.id() == OwnerForm.key(id))
                    .findFirst()
                    .orElseThrow(ShopKeeping.NotThere::new);
            work.on(lineup, item, actor);
        };
    }

    /** A refusal is told on this page. */
    private Response undoable(
            PageRequest asked,
            @Nullable String token,
            Supplier<WayBack.@Nullable Form> state,
            BiConsumer<LiveSale, String> work) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(asked, () -> lanes.read(Caller.of(identity).shop(), state));
        return showing.unlessRefused(asked, () -> back.after(HERE, () -> during(work)), notice -> run(asked, notice));
    }

    private void during(BiConsumer<LiveSale, String> work) {
        sale.during((open, actor) -> {
            work.accept(open, actor);
            return true;
        });
    }

    private static RunText words(PageRequest asked) {
        return MessageBundles.get(RunText.class, Localized.Literal.of(asked.language()));
    }
}
