package org.qingshan.platform;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.logging.Logger;

/** Asks for leases, renews them and gives them back at the end. All that this replica wants are asked for in one statement. */
@ApplicationScoped
public class Leases {
    private static final Logger LOG = Logger.getLogger(Leases.class);

    private static final String TAKE = """
            insert into lease (name, owner, token, until)
            select wanted, ?, 1, clock_timestamp() + ? * interval '1 millisecond' from unnest(?) wanted order by wanted
            on conflict (name) do update set
                owner = excluded.owner,
                until = excluded.until,
                token = lease.token + (lease.owner <> excluded.owner)::int
            where lease.owner = excluded.owner or lease.until < clock_timestamp()
            returning name, token
            """;

    private final Sql sql;
    private final LeaseConfig config;
    private final String owner = UUID.randomUUID().toString();
    private final ConcurrentMap<String, Lease> wanted = new ConcurrentHashMap<>();
    private final Ticking clockwork = new Ticking("leases");

    Leases(Sql sql, LeaseConfig config) {
        this.sql = sql;
        this.config = config;
        clockwork.begin(config.renewEvery(), () -> take(wanted.keySet()));
    }

    /** The lease of that name, asked for from now on until the program ends. It may take a moment, or for ever, to be held. */
    public Lease want(String name) {
        return wanted.computeIfAbsent(name, missing -> {
            clockwork.soon(() -> take(List.of(missing)));
            return new Lease(missing);
        });
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ShutdownEvent last) {
        clockwork.end();
        wanted.values().forEach(Lease::ended);
        try {
            sql.update(
                    "update lease set until = clock_timestamp() where name = any(?) and owner = ?",
                    names(wanted.keySet()),
                    owner);
        } catch (RuntimeException unavailable) {
            LOG.debugf("Leases end by themselves: %s", unavailable.getMessage());
        }
    }

    private void take(Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        // Our time begins before the database's, so it also ends before.
        var asked = System.nanoTime();
        try {
            var until = asked + config.length().toNanos();
            var taken = sql.query(
                    TAKE,
                    row -> new Taken(row.getString(1), row.getLong(2)),
                    owner,
                    config.length().toMillis(),
                    names(names));
            names.forEach(name -> lease(name).unasked(false));
            taken.forEach(one -> lease(one.name()).granted(one.token(), until));
            names.stream()
                    .filter(name -> taken.stream().noneMatch(one -> one.name().equals(name)))
                    .forEach(name -> lease(name).ended());
        } catch (RuntimeException unavailable) {
            names.forEach(name -> lease(name).unasked(true));
            LOG.debugf("Leases could not be renewed: %s", unavailable.getMessage());
        } catch (Error broken) {
            names.forEach(name -> lease(name).unasked(true));
            throw broken;
        }
    }

    private record Taken(String name, long token) {}

    private Lease lease(String name) {
        return wanted.computeIfAbsent(name, Lease::new);
    }

    private static String[] names(Collection<String> names) {
        return names.toArray(String[]::new);
    }
}
