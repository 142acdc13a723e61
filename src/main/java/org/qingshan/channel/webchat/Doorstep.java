package org.qingshan.channel.webchat;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;

/**
 * Meets everyone who comes to a chat: gives a cookie to who has none, and tells the conversation who opened the page.
 *
 * <p>The page itself belongs to the web and knows nothing of chats, so that this happens at the door of both.
 */
@ApplicationScoped
class Doorstep {
    private static final Pattern PATH =
            Pattern.compile("/?chat/([^/]+)(/messages|/events|/photos|/mine(?:/[^/]+)?)?/?");
    private static final int SHOP = 1;
    private static final int BESIDE_THE_PAGE = 2;
    /** A program that takes a new cookie for each could fill the disk with them. */
    private static final String PICTURES = "/photos";
    /** A welcome that takes longer arrives in the open page; nobody waits for it in front of an empty one. */
    private static final Duration WELCOME = Duration.ofSeconds(2);

    private final KnownShops shops;
    private final Introduction introduction;
    private final Inbox inbox;
    private final CurrentVertxRequest current;

    Doorstep(KnownShops shops, Introduction introduction, Inbox inbox, CurrentVertxRequest current) {
        this.shops = shops;
        this.introduction = introduction;
        this.inbox = inbox;
        this.current = current;
    }

    @ServerRequestFilter
    Uni<Response> meet(ContainerRequestContext request) {
        var path = PATH.matcher(request.getUriInfo().getPath());
        if (!path.matches()) {
            return Uni.createFrom().nullItem();
        }
        var routing = current.getCurrent();
        return path.group(BESIDE_THE_PAGE) == null ? openPage(request, routing, path) : enter(request, routing, path);
    }

    private Uni<Response> enter(ContainerRequestContext request, RoutingContext routing, Matcher path) {
        var shop = path.group(SHOP);
        return shops.has(shop)
                .onFailure()
                .transform(failure -> Problem.unavailable())
                .flatMap(known -> {
                    if (!known) {
                        throw Problem.unknownShop(shop);
                    }
                    if (PICTURES.equals(path.group(BESIDE_THE_PAGE)) && !introduction.knows(request, shop)) {
                        throw Problem.nobodyKnown();
                    }
                    var visitor = introduction.of(request, routing, shop);
                    visitor.cameWith(routing);
                    return introduction
                            .newcomer(request, visitor)
                            .map(newcomer -> greet(request, routing, newcomer))
                            .orElse(nothing());
                })
                .replaceWith(Uni.createFrom().nullItem());
    }

    /** Whatever fails here must not keep the page from being shown. */
    private Uni<Response> openPage(ContainerRequestContext request, RoutingContext routing, Matcher path) {
        var shop = path.group(SHOP);
        if (!isSomebodyLooking(request)) {
            // A page that is looked at later knows all the same whose it is.
            if (introduction.knows(request, shop)) {
                introduction.of(request, routing, shop).cameWith(routing);
            }
            return Uni.createFrom().nullItem();
        }
        return shops.has(shop)
                .flatMap(known -> known ? receive(request, routing, shop) : nothing())
                .onFailure()
                .recoverWithNull()
                .replaceWith(Uni.createFrom().nullItem());
    }

    /**
     * Who brings no cookie may be a program that reads pages and never says a word: nothing is written of it until the cookie
     * comes back, as it does with the first thing that an open page asks for.
     */
    private Uni<Void> receive(ContainerRequestContext request, RoutingContext routing, String shop) {
        var visitor = introduction.of(request, routing, shop);
        visitor.cameWith(routing);
        if (introduction.knows(request, shop)) {
            return welcome(visitor, SessionCookie.freshSecret());
        }
        introduction.expect(request, routing, visitor);
        return nothing();
    }

    /** A newcomer is greeted once, whatever the page asks for at the same time; where nobody could, whoever answers what it asks for next. */
    private Uni<Void> greet(ContainerRequestContext request, RoutingContext routing, Visitor newcomer) {
        return welcome(newcomer, "first")
                .invoke(() -> introduction.met(request, routing, newcomer))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> welcome(Visitor visitor, String which) {
        var key = "o:" + visitor.address() + ":" + which;
        var opened = new IncomingMessage(
                visitor.shop(), key, IncomingMessage.Kind.OPENED, visitor.origin(), "", IncomingMessage.Details.NONE);
        return Uni.createFrom()
                .completionStage(() -> inbox.take(opened))
                .replaceWithVoid()
                .ifNoItem()
                .after(WELCOME)
                .fail();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** A browser that fetches the page ahead of a tap has nobody in front of it yet. */
    private static boolean isSomebodyLooking(ContainerRequestContext request) {
        var purpose = request.getHeaderString("Sec-Purpose");
        return request.getMethod().equals(HttpMethod.GET) && (purpose == null || !purpose.contains("prefetch"));
    }
}
