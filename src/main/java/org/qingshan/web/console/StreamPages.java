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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** The streams of the shop: the next one is planned, begins and ends here by the verbs of the chat's commands. */
@Blocking
@Path("/console/streams")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.TEXT_HTML)
public class StreamPages {
    private static final String HERE = "/console/streams";
    private static final int LONGEST_TITLE = 60;
    /** Of a year with more digits there is no date that a page shows or a table holds. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    /** Those behind them are in the reports. */
    private static final int PAST = 10;

    /**
     * What the page shows.
     *
     * @param live null where none is
     * @param planned null where none is
     * @param lineup what is on sale, else what is being prepared
     * @param rest what is left of the last stream and missing on that lineup
     */
    public record Sight(
            @Nullable Stream live,
            @Nullable Stream planned,
            List<LineupItem> lineup,
            List<LineupItem> rest,
            List<Stream> past) {

        public String title() {
            return planned == null ? "" : planned.title();
        }

        /** As a browser's field for a day and a time wants it, by the village's clock; empty where nobody knows yet. */
        public String at() {
            return planned == null
                    ? ""
                    : planned.plannedFor()
                            .map(at -> LocalDateTime.ofInstant(at, Shop.VILLAGE)
                                    .truncatedTo(ChronoUnit.MINUTES)
                                    .toString())
                            .orElse("");
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance streams(Visiting.Visit visit, Notice notice, Figures write, Sight sight);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final OwnSale sale;
    private final Streaming streaming;
    private final LineupKeeping keeping;
    private final RestTakingOver rest;
    private final DatabaseClock clock;

    StreamPages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            OwnSale sale,
            Streaming streaming,
            LineupKeeping keeping,
            RestTakingOver rest,
            DatabaseClock clock) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.sale = sale;
        this.streaming = streaming;
        this.keeping = keeping;
        this.rest = rest;
        this.clock = clock;
    }

    @GET
    public Response streams(@BeanParam PageRequest asked) {
        return streams(asked, asked.notice());
    }

    private Response streams(PageRequest asked, Notice notice) {
        return showing.page(asked, HERE, visit -> Templates.streams(visit, notice, visit.figures(), sight()));
    }

    private Sight sight() {
        var live = Stream.live().orElse(null);
        var planned = Stream.planned().orElse(null);
        var shown = live == null ? planned : live;
        var lineup = shown == null ? List.<LineupItem>of() : LineupItem.of(shown);
        var past = Stream.aired(PAST + 1).stream()
                .filter(one -> !one.isLive())
                .limit(PAST)
                .toList();
        return new Sight(live, planned, lineup, keeping.restOfLast(lineup), past);
    }

    /** Says what the next stream is to be. */
    @POST
    @Path("plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String title,
            @RestForm @Nullable String at) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(asked, () -> lanes.read(shop(), this::planAsItIs));
        var time = OwnerForm.typed(at, 30);
        Instant begins = null;
        try {
            begins = time.isEmpty()
                    ? null
                    : LocalDateTime.parse(time).atZone(Shop.VILLAGE).toInstant();
        } catch (DateTimeParseException noTime) {
            return streams(asked, Notice.refused(words(asked).bad_time()));
        }
        if (begins != null && !begins.isBefore(LAST)) {
            return streams(asked, Notice.refused(words(asked).bad_time()));
        }
        if (begins != null && asked.expect == null && begins.isBefore(clock.now())) {
            return streams(asked, Notice.refused(words(asked).too_early()));
        }
        var wanted = begins;
        return done(
                asked,
                (open, actor) -> streaming.plan(open, OwnerForm.typed(title, LONGEST_TITLE), wanted, actor),
                back);
    }

    private WayBack.Form planAsItIs() {
        var sight = sight();
        return sight.planned() == null
                ? WayBack.Form.of(HERE + "/unplan", Map.of())
                : WayBack.Form.of(HERE + "/plan", Map.of("title", sight.title(), "at", sight.at()));
    }

    /** Nothing is planned any more: the way back from a plan, unless goods are on it by now. */
    @POST
    @Path("unplan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unplan(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(asked, () -> lanes.read(shop(), this::planAsItIs));
        if (lanes.read(shop(), StreamPages::isPlanFilled)) {
            return Refusal.ofGone().response();
        }
        return done(asked, (open, actor) -> ShopKeeping.NotThere.unless(streaming.unplan(actor)), back);
    }

    private static boolean isPlanFilled() {
        return Stream.planned()
                .filter(planned -> !LineupItem.of(planned).isEmpty())
                .isPresent();
    }

    /** Puts up what is left of the last stream, under its slots and prices. */
    @POST
    @Path("copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        return showing.unlessRefused(
                asked, () -> WayBack.by(asked, HERE, () -> sale.during(rest::bring)), notice -> streams(asked, notice));
    }

    /**
     * Takes what was put up off again, as long as nobody has changed any of it: the way back from {@link #copy} alone. What others have put up
     * meanwhile stays.
     *
     * @param item what was put up, each as it was
     * @param plan the plan that was made for it, as it was
     */
    @POST
    @Path("without")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response without(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable List<String> item,
            @RestForm @Nullable String plan) {
        OwnerForm.require(token, asked.headers);
        if (item == null || item.isEmpty()) {
            return Refusal.ofNonsense().response();
        }
        return showing.unlessRefused(
                asked,
                () -> sale.during((open, actor) -> rest.takeOff(open, item, plan, actor))
                        ? WayBack.by(asked, HERE, () -> null)
                        : Refusal.ofGone().response(),
                notice -> streams(asked, notice));
    }

    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        return done(asked, (open, actor) -> streaming.start(open, "", actor), WayBack.from(asked, () -> null));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String stream) {
        OwnerForm.require(token, asked.headers);
        var seen = stream == null ? null : OwnerForm.key(stream);
        return done(
                asked,
                (open, actor) -> streaming.end(open, seen, actor),
                WayBack.from(asked, () -> lanes.read(shop(), StreamPages::asItAirs)));
    }

    /** Takes the end of a stream back, as long as its last orders come in. */
    @POST
    @Path("on")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goOn(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String stream) {
        OwnerForm.require(token, asked.headers);
        var ending = OwnerForm.key(stream);
        return done(
                asked,
                (open, actor) -> streaming.goOn(open, ending, actor),
                WayBack.from(asked, () -> lanes.read(shop(), StreamPages::asItAirs)));
    }

    /** Null once it is over: an end that has come is not taken back. */
    private static WayBack.@Nullable Form asItAirs() {
        return Stream.live()
                .map(live -> WayBack.Form.of(
                        HERE + (live.isClosing() ? "/end" : "/on"),
                        Map.of("stream", live.id().toString())))
                .orElse(null);
    }

    private Response done(PageRequest asked, BiConsumer<LiveSale, String> work, WayBack back) {
        return showing.unlessRefused(
                asked,
                () -> back.after(
                        HERE,
                        () -> sale.during((open, actor) -> {
                            work.accept(open, actor);
                            return true;
                        })),
                notice -> streams(asked, notice));
    }

    private String shop() {
        return Caller.of(identity).shop();
    }

    private static StreamsText words(PageRequest asked) {
        return MessageBundles.get(StreamsText.class, Localized.Literal.of(asked.language()));
    }
}
