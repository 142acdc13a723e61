package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.RefusalSentences;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.Streaming;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.viewer.PageLanguage;

/** What a host does on the live page. All of a request happens, or nothing; viewers hear of it as of the chat's commands. */
@OwnForm
@Blocking
@Path("/console/do")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HostActions {
    private static final int MOST = 8;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private final OwnSale sale;
    private final LineupChanging changing;
    private final Streaming streaming;
    private final RefusalSentences sentences;

    HostActions(OwnSale sale, LineupChanging changing, Streaming streaming, RefusalSentences sentences) {
        this.sale = sale;
        this.changing = changing;
        this.streaming = streaming;
        this.sentences = sentences;
    }

    /**
     * What is wanted, or what would undo it: in the order given, all or none.
     *
     * @param key what makes it one change, however often it is sent; none where a page gives none
     */
    record Changes(@Nullable List<Change> changes, @Nullable String key) {
        List<Change> sound() {
            if (changes == null || changes.isEmpty() || changes.size() > MOST) {
                throw new IllegalArgumentException("No changes");
            }
            if (!changes.stream().allMatch(Changes::isSound)) {
                throw new IllegalArgumentException("A change that is none");
            }
            return changes;
        }

        private static boolean isSound(@Nullable Change change) {
            return change != null && change.isSound();
        }
    }

    /** @param stream the key of the stream that it is about; null for the one that is live */
    record Meant(@Nullable Long stream) {}

    /**
     * @param stream the key of the stream that ends
     * @param mayGoOn whether the last orders still come in, so that the end can be taken back
     */
    record Ending(long stream, boolean mayGoOn) {}

    @POST
    @Path("changes")
    public Response change(@Nullable Changes wanted) {
        var given = given(wanted);
        var changes = given.sound();
        return once(given.key(), changes, (sale, actor) -> new Done(changing.apply(sale, changes, actor)));
    }

    /** Puts up goods, known or new; undone they are offered no more. */
    @POST
    @Path("goods")
    public Response put(@Nullable Goods goods) {
        var given = given(goods);
        var named = given.named();
        return once(given.key(), given, (sale, actor) -> new Done(changing.put(sale, named, actor)));
    }

    @POST
    @Path("start")
    public Response start() {
        return done((sale, actor) -> {
            streaming.start(sale, "", actor);
            return new Done(List.of());
        });
    }

    @POST
    @Path("end")
    public Response end(@Nullable Meant meant) {
        var seen = given(meant).stream();
        return done((sale, actor) -> {
            var live = sale.stream();
            streaming.end(sale, seen, actor);
            var goesOn = sale.stream().filter(ending -> !ending.isToEnd(sale.now()));
            return new Ending(live.orElseThrow().id(), goesOn.isPresent());
        });
    }

    /** Takes the end of a stream back, as long as it may be. */
    @POST
    @Path("on")
    public Response goOn(@Nullable Meant meant) {
        var ending = given(given(meant).stream());
        return done((sale, actor) -> {
            streaming.goOn(sale, ending, actor);
            return new Done(List.of());
        });
    }

    /** @param what the change, whose words tell it from every other */
    private Response once(@Nullable String key, Object what, BiFunction<LiveSale, String, Object> work) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A key that is none");
        }
        return Response.ok(sale.once(key, what.toString(), work).json())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new IllegalArgumentException("Nothing was sent");
        }
        return body;
    }

    private Response done(BiFunction<LiveSale, String, ?> work) {
        return Response.ok(sale.during(work))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @ServerExceptionMapper
    Response refused(Refused refused, HttpHeaders headers, UriInfo uri) {
        var asked = uri.getQueryParameters().getFirst("lang");
        var chinese = !PageLanguage.of(asked, headers).equals(PageLanguage.ENGLISH);
        return Refusal.of(refused, sentences, chinese).response();
    }

    @ServerExceptionMapper
    Response doubted(Doubted doubt, HttpHeaders headers, UriInfo uri) {
        var language = PageLanguage.of(uri.getQueryParameters().getFirst("lang"), headers);
        var words = MessageBundles.get(RunText.class, Localized.Literal.of(language));
        return Refusal.ofDoubt(
                        switch (doubt.why()) {
                            case FAR -> "";
                            case NOT_LOWER -> words.not_lower();
                            case BELOW_FLOOR -> words.below_floor();
                        })
                .response();
    }

    @ServerExceptionMapper
    Response nonsense(IllegalArgumentException nonsense) {
        return Refusal.ofNonsense().response();
    }
}
