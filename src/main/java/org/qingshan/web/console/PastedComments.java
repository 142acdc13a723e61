package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.Stream;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.Taken;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Heard;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.Comments.Comment;
import org.qingshan.web.viewer.PageLanguage;

/**
 * Comments of another platform, pasted: each is a message of whoever said it, decided as if he had said it here.
 *
 * <p>Within a stream a comment is one message for ever, known by who said what when: the same list again, or one that overlaps, changes
 * nothing. Where no time is given, the same words of the same person are told apart by how often they stand in the list.
 */
@OwnForm
@Blocking
@Path("/console/heard/pasted")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PastedComments {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORDS = 2000;
    /** Said before the stream began: an old list. */
    private static final String OLD = "old";

    /** Said after now: a slip of the year, or of a list that somebody has made up. */
    private static final String FUTURE = "future";
    /** Clocks of other platforms, and of phones, are not ours. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final String UNREADABLE = "unreadable";
    /** Too many waited; the same list again takes it. */
    private static final String LATER = "later";

    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final Inbox inbox;
    private final DatabaseClock clock;

    PastedComments(SecurityIdentity identity, Lanes lanes, Inbox inbox, DatabaseClock clock) {
        this.clock = clock;
        this.identity = identity;
        this.lanes = lanes;
        this.inbox = inbox;
    }

    record Pasted(@Nullable String comments) {}

    /**
     * What came of a line.
     *
     * @param outcome the word of the claim's own answer, or why it was no message
     * @param again it was taken before, and nothing happened now
     */
    record Row(int line, String name, String words, String outcome, boolean again) {
        static Row of(Comment said, String outcome, boolean again) {
            return new Row(said.line(), said.name(), said.words(), outcome, again);
        }
    }

    record Outcome(List<Row> rows) {}

    @POST
    public Uni<Response> paste(
            @Nullable Pasted pasted, @RestQuery @Nullable String lang, @Context HttpHeaders headers) {
        var text = Wanted.given(Wanted.given(pasted).comments());
        var words = MessageBundles.get(PasteText.class, Localized.Literal.of(PageLanguage.of(lang, headers)));
        if (Comments.isNoText(text)) {
            return refused("NO_TEXT", words.no_text());
        }
        var comments = Comments.read(text);
        var live = lanes.read(caller().shop(), Stream::live);
        if (comments.isEmpty()) {
            return refused("EMPTY", words.nothing());
        }
        if (comments.size() > Comments.MOST) {
            return refused("TOO_MANY", words.too_many(Comments.MOST));
        }
        return live.map(stream -> take(stream, comments)).orElseGet(() -> refused("NOTHING_LIVE", words.not_live()));
    }

    private static Uni<Response> refused(String reason, String sentence) {
        return Uni.createFrom().item(Refusal.unusable(reason, sentence).response());
    }

    private Uni<Response> take(Stream stream, List<Comment> comments) {
        var caller = caller();
        Map<String, Integer> times = new HashMap<>();
        List<CompletableFuture<Row>> taking = new ArrayList<>();
        comments.forEach(said -> taking.add(take(stream, said, times)));
        return Uni.createFrom()
                .completionStage(CompletableFuture.allOf(taking.toArray(CompletableFuture[]::new)))
                // The worker that decided goes on deciding; others write the answer.
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(all -> {
                    var count = String.valueOf(comments.size());
                    lanes.run(caller.shop(), () -> {
                        History.write(
                                caller.actor(), "comments.pasted", "stream " + stream.id(), Map.of("count", count));
                        return true;
                    });
                    return Response.ok(new Outcome(
                                    taking.stream().map(CompletableFuture::join).toList()))
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .build();
                });
    }

    private CompletableFuture<Row> take(Stream stream, Comment said, Map<String, Integer> times) {
        if (said.name().isEmpty()
                || said.words().isEmpty()
                || said.name().length() > LONGEST_NAME
                || said.words().length() > LONGEST_WORDS) {
            return CompletableFuture.completedFuture(Row.of(said, UNREADABLE, false));
        }
        var begun = stream.startedAt();
        if (begun.isPresent() && said.said().filter(begun.get()::isAfter).isPresent()) {
            return CompletableFuture.completedFuture(Row.of(said, OLD, false));
        }
        if (said.said().filter(clock.now().plus(AHEAD)::isBefore).isPresent()) {
            return CompletableFuture.completedFuture(Row.of(said, FUTURE, false));
        }
        var one = String.join("\n", stream.id().toString(), said.name(), said.time(), said.words());
        var nth = said.time().isEmpty() ? times.merge(one, 1, Integer::sum) : 1;
        var id = "pasted:" + Secrets.hash(one + "\n" + nth);
        return inbox.take(Heard.elsewhere(caller().shop(), said.name(), said.words(), id))
                .handle((taken, fault) -> row(said, taken, fault))
                .toCompletableFuture();
    }

    private static Row row(Comment said, @Nullable Taken taken, @Nullable Throwable fault) {
        return taken == null || fault != null
                ? Row.of(said, LATER, false)
                : Row.of(said, taken.outcome(), taken.repeated());
    }

    private Caller caller() {
        return Caller.of(identity);
    }

    @ServerExceptionMapper
    Response nonsense(IllegalArgumentException nonsense) {
        return Refusal.ofNonsense().response();
    }
}
