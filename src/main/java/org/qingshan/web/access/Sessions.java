package org.qingshan.web.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/** Knows whose session it is and what that person may do now, and ends it. */
@ApplicationScoped
public class Sessions implements IdentityProvider<OfferedSession> {
    private final Lanes lanes;
    private final DatabaseClock clock;

    Sessions(Lanes lanes, DatabaseClock clock) {
        this.lanes = lanes;
        this.clock = clock;
    }

    private record Visit(Person person, Set<Role> roles, boolean toBeSeen) {}

    @Override
    public Class<OfferedSession> getRequestType() {
        return OfferedSession.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(OfferedSession offered, AuthenticationRequestContext context) {
        return context.runBlocking(() -> visit(offered.secret())
                .map(visit -> identity(offered.secret().shop(), visit))
                .orElse(null));
    }

    /** Ends the session on every device that has its cookie. */
    public void end(Secret session) {
        lanes.run(session.shop(), () -> {
            ConsoleSession.with(session)
                    .ifPresent(open -> open.end(Lane.current().now()));
            return true;
        });
    }

    /**
     * A session that is open.
     *
     * @param own whether it is that of whoever asks
     * @param firstOwner whether it is that of whoever set the shop up, before there was an owner
     * @param roles what whoever opened it does for the shop now
     */
    public record Opened(ConsoleSession session, boolean own, boolean firstOwner, List<Role> roles) {
        private static Opened of(ConsoleSession session, Secret own) {
            var person = session.person();
            return new Opened(
                    session,
                    session.isOf(own),
                    person.isFirstOwner(),
                    person.roles().stream().sorted().toList());
        }
    }

    /** Every open session of the shop, the last visited first. Wants a reading of the shop. */
    public List<Opened> all(Secret own) {
        return ConsoleSession.allOpen(clock.now()).stream()
                .map(session -> Opened.of(session, own))
                .toList();
    }

    /** Ends a session by our key of it, inside the shop's lane. Does nothing where it is over or unknown. */
    public void end(long id, String actor) {
        var now = Lane.current().now();
        ConsoleSession.allOpen(now).stream()
                .filter(session -> session.id() == id)
                .forEach(session -> {
                    session.end(now);
                    History.write(actor, "console.closed", "session " + id, Map.of());
                });
    }

    private Optional<Visit> visit(Secret secret) {
        var visit = lanes.read(secret.shop(), () -> open(secret));
        if (visit.filter(Visit::toBeSeen).isPresent()) {
            lanes.run(secret.shop(), () -> {
                ConsoleSession.with(secret)
                        .ifPresent(session -> session.seen(Lane.current().now()));
                return true;
            });
        }
        return visit;
    }

    private Optional<Visit> open(Secret secret) {
        var now = clock.now();
        return ConsoleSession.with(secret)
                .filter(session -> session.isOpen(now))
                .map(session -> new Visit(session.person(), session.person().roles(), session.isDueToBeSeen(now)));
    }

    private static SecurityIdentity identity(String shop, Visit visit) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(
                        new Caller(shop, visit.person().actor(), visit.person().name()))
                .addRoles(visit.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .build();
    }
}
