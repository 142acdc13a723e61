package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.rescue.Rescue;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Heard;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.Wanted.HeardOf;

/**
 * What nobody has answered, and what was said where no bot hears: made an order of, answered, left.
 *
 * <p>An order is a message on behalf of the person, decided as if he had said it, and he reads the same answer. Sent again under the
 * same name it has no second effect.
 */
@OwnForm
@Blocking
@Path("/console/heard")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RescueActions {
    private static final int MOST = 500;
    private static final String ORDER = "order";
    private static final String UNORDER = "unorder";
    /** The outcome of what was not taken back, as what it had replaced is gone. */
    private static final String KEPT = "kept";

    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final Rescue rescue;
    private final Inbox inbox;

    RescueActions(SecurityIdentity identity, Lanes lanes, Rescue rescue, Inbox inbox) {
        this.identity = identity;
        this.lanes = lanes;
        this.rescue = rescue;
        this.inbox = inbox;
    }

    /** What came of an order: the word that the claim's own answer has for it. */
    record Outcome(String outcome) {}

    /** How many people may have read what was taken back. */
    record Unsaid(int people) {}

    /** The entries that {@link #ignore} leaves, each by its newest message. */
    record Entries(@Nullable List<Long> entries) {
        List<Long> sound() {
            return numbers(entries);
        }
    }

    /** The messages that were left in entries, and that {@link #reopen} or {@link #unanswer} brings back. */
    record Messages(@Nullable List<Long> messages) {
        List<Long> sound() {
            return numbers(messages);
        }
    }

    private static List<Long> numbers(@Nullable List<Long> given) {
        if (given == null
                || given.isEmpty()
                || given.size() > MOST
                || given.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("No numbers");
        }
        return given;
    }

    @GET
    public Response open() {
        return fresh(lanes.read(shop(), rescue::open));
    }

    @POST
    @Path("{id}/answer")
    public Response answer(@RestPath long id, Wanted.Answer wanted) {
        var words = Wanted.given(wanted).sound();
        return lanes.run(shop(), () -> rescue.answer(id, words, actor()))
                .map(RescueActions::fresh)
                .orElseGet(RescueActions::gone);
    }

    /** Takes an answer back; its messages wait again. */
    @POST
    @Path("unanswer")
    public Response unanswer(Messages wanted) {
        var messages = Wanted.given(wanted).sound();
        return lanes.run(shop(), () -> rescue.takeBack(messages, actor()))
                .map(people -> fresh(new Unsaid(people)))
                .orElseGet(RescueActions::gone);
    }

    /** Leaves one entry, or all that somebody has before him: what has come meanwhile stays. */
    @POST
    @Path("ignore")
    public Response ignore(Entries wanted) {
        var entries = Set.copyOf(Wanted.given(wanted).sound());
        var left = lanes.run(shop(), () -> rescue.ignore(entries, actor()));
        return left.isEmpty() ? gone() : fresh(new Messages(left));
    }

    @POST
    @Path("reopen")
    public Response reopen(Messages wanted) {
        var messages = Wanted.given(wanted).sound();
        return lanes.run(shop(), () -> rescue.reopen(messages, actor())) ? fresh(new Messages(messages)) : gone();
    }

    /** Orders for the person who said it. */
    @POST
    @Path("{id}/order")
    public Uni<Response> order(@RestPath long id, Wanted.Order wanted) {
        var order = Wanted.given(wanted).sound();
        var place = placeOf(id, true);
        return place.isEmpty() || !isStillThere(order)
                ? Uni.createFrom().item(gone())
                : settled(id, relayed(id, ORDER, order.claim(), place.get()));
    }

    /** Gives back what was ordered for him, and opens the entry again. */
    @POST
    @Path("{id}/unorder")
    public Uni<Response> unorder(@RestPath long id, Wanted.Order wanted, @BeanParam PageRequest asked) {
        var order = Wanted.given(wanted).sound();
        var caller = Caller.of(identity);
        var place = placeOf(id, false);
        var made = place.map(said -> relayed(id, ORDER, order.claim(), said)).flatMap(inbox::outcomeOf);
        return takenBack(
                asked,
                made,
                step -> relayed(id, UNORDER, step, place.orElseThrow()),
                () -> lanes.run(caller.shop(), () -> rescue.reopen(List.of(id), caller.actor())));
    }

    /** What waits again was taken back already, by this very tap or by a colleague's. */
    private Optional<Rescue.Place> placeOf(long id, boolean settles) {
        return lanes.read(shop(), () -> rescue.placeOf(id)).filter(said -> settles || !said.open());
    }

    /**
     * The very step is taken back, as the person himself could: what it added goes, what it replaced comes again. Where that is gone
     * meanwhile, nothing changes.
     *
     * @param made what was ordered; empty if that is not known
     */
    private Uni<Response> takenBack(
            PageRequest asked, Optional<Taken> made, Function<String, IncomingMessage> back, Runnable then) {
        return made.map(step -> taken(back.apply("/undo whole " + step.id())).map(taken -> {
                    var isKept = KEPT.equals(taken.outcome());
                    if (isKept || lanes.read(shop(), () -> Parcels.stands(step.id()))) {
                        return Refusal.ofForGood(whyNot(asked, step, isKept)).response();
                    }
                    then.run();
                    return fresh(new Outcome(taken.outcome()));
                }))
                .orElseGet(() -> Uni.createFrom().item(gone()));
    }

    private String whyNot(PageRequest asked, Taken step, boolean isKept) {
        var words = MessageBundles.get(HostingText.class, Localized.Literal.of(asked.language()));
        if (lanes.read(shop(), () -> Parcels.isPacked(step.id()))) {
            return words.not_taken_back();
        }
        return isKept ? words.not_whole_again() : words.failed();
    }

    private Uni<Response> settled(long id, IncomingMessage message) {
        var caller = Caller.of(identity);
        return taken(message).map(taken -> {
            if (taken.repeated() && inbox.outcomeOf(message).isEmpty()) {
                // A colleague has ordered something else for it.
                return gone();
            }
            note(caller, id, taken);
            return fresh(new Outcome(taken.outcome()));
        });
    }

    private IncomingMessage relayed(long id, String verb, String words, Rescue.Place said) {
        var origin = Origin.privateChat(said.channel(), said.address(), said.name(), null);
        // Not by the tap: two people who tap at once mean one order, and so does who taps again because he heard
        // nothing.
        var key = String.join(":", "rescue", verb, String.valueOf(id), String.valueOf(said.tries()));
        return Heard.relayed(shop(), key, origin, words);
    }

    /** An entry of which nothing came stays where it is. */
    private void note(Caller caller, long id, Taken taken) {
        lanes.run(caller.shop(), () -> {
            if (Wanted.Order.isTaken(taken.outcome())) {
                rescue.settle(id, caller.actor());
            } else {
                rescue.failed(id);
            }
            return true;
        });
    }

    /** Orders for somebody who was heard elsewhere. */
    @POST
    @Path("order")
    public Uni<Response> orderElsewhere(HeardOf wanted) {
        var heard = Wanted.given(wanted).sound();
        return isStillThere(heard.order())
                ? taken(said(heard, ORDER, heard.order().claim())).map(taken -> fresh(new Outcome(taken.outcome())))
                : Uni.createFrom().item(gone());
    }

    @POST
    @Path("unorder")
    public Uni<Response> unorderElsewhere(HeardOf wanted, @BeanParam PageRequest asked) {
        var heard = Wanted.given(wanted).sound();
        var made = inbox.outcomeOf(said(heard, ORDER, heard.order().claim()));
        return takenBack(asked, made, step -> said(heard, UNORDER, step), () -> {});
    }

    private IncomingMessage said(HeardOf heard, String verb, String words) {
        return Heard.elsewhere(
                shop(),
                heard.person(),
                words,
                "console:" + verb + ":" + heard.order().name());
    }

    /** The slot may mean something else by now than when it was tapped. */
    private boolean isStillThere(Wanted.Order order) {
        return lanes.read(shop(), LineupItem::live).stream()
                .anyMatch(item -> item.id() == order.item() && item.slot().equalsIgnoreCase(order.slot()));
    }

    private Uni<Taken> taken(IncomingMessage message) {
        return Uni.createFrom()
                .completionStage(() -> inbox.take(message))
                // The worker that decided goes on deciding; others write the answer.
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private String shop() {
        return Caller.of(identity).shop();
    }

    private String actor() {
        return Caller.of(identity).actor();
    }

    private static Response fresh(Object data) {
        return Response.ok(data).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Response gone() {
        return Refusal.ofGone().response();
    }

    @ServerExceptionMapper
    Response nonsense(IllegalArgumentException nonsense) {
        return Refusal.ofNonsense().response();
    }
}
