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

    /**
     * With what somebody came in to stay and watch.
     *
     * @param roles what he was at the door
     */
    public record Entry(Secret session, Set<String> roles) {}

    /**
     * Those of a shop's entries by which nobody would come in again as what he came in as: the session is over, or the person does
     * something else for the shop, or nothing. It is the same whoever saw to it, and on which replica. Few queries, however many they are.
     */
    public Set<Entry> over(String shop, Set<Entry> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        var now = clock.now();
        return lanes.read(shop, () -> {
            var secrets = entries.stream().map(Entry::session).collect(Collectors.toSet());
            var open = ConsoleSession.with(secrets).stream()
                    .filter(session -> session.isOpen(now))
                    .toList();
            var roles = Person.roles(open.stream().map(ConsoleSession::person).toList());
            return entries.stream()
                    .filter(entry -> open.stream()
                            .filter(session -> session.isOf(entry.session()))
                            .noneMatch(session -> names(roles.getOrDefault(session.person(), Set.of()))
                                    .equals(entry.roles())))
                    .collect(Collectors.toSet());
        });
    }

    /** Every open session of the shop, the last visited first. Wants a reading of the shop. */
    public List<Opened> all(Secret own) {
        return ConsoleSession.allOpen(clock.now()).stream()
                .map(session -> Opened.of(session, own))
                .toList();
    }

    /** Ends a session by our key of it, inside the shop's lane. Returns whether it was open. */
    public boolean end(long id, String actor) {
        var now = Lane.current().now();
        var open = ConsoleSession.allOpen(now).stream()
                .filter(session -> session.id() == id)
                .findFirst();
        open.ifPresent(session -> {
            session.end(now);
            History.write(actor, "console.closed", "session " + id, Map.of());
        });
        return open.isPresent();
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
                .addRoles(names(visit.roles()))
                .build();
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
