package org.qingshan.web.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.History;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.Sql;
import org.qingshan.platform.lane.Lane;

/** Keeps the webhooks of a shop. What changes them belongs into the shop's lane. */
@ApplicationScoped
public class Hooks {
    /** Why nothing was sent where a name leads inside, or to nobody. */
    static final String NOWHERE = "no public address";
    /** Nobody listens there, or whoever does hung up. */
    static final String UNREACHED = "not reached";

    static final String SLOW = "no answer in time";
    /** Whoever answers there cannot show that it is he. */
    static final String INSECURE = "no safe connection";

    private static final String TEST = """
            insert into webhook_event (shop_id, webhook_id, kind, thing, data, next_at, written_at)
            values (:shop, :hook, 'test', '', jsonb_build_object(), clock_timestamp(), clock_timestamp())
            """;

    private static final String LET_GO = """
            delete from webhook_event where shop_id = :shop and webhook_id = :hook and state = 'QUEUED'
            """;

    private static final String AGAIN = """
            update webhook_event e set state = 'QUEUED', settled_at = null, tries = 0, next_at = clock_timestamp()
            from webhook w
            where e.shop_id = :shop and e.number = :number and e.state <> 'QUEUED'
                and w.shop_id = e.shop_id and w.id = e.webhook_id and w.ended_at is null
            """;

    private static final String NEWEST = """
            select number, webhook_id, kind, data, state, tries, status, error, written_at,
                case when state = 'QUEUED' then (select ahead.next_at from webhook_event ahead
                    where ahead.shop_id = e.shop_id and ahead.webhook_id = e.webhook_id and ahead.state = 'QUEUED'
                    order by ahead.number limit 1) end
            from webhook_event e where shop_id = ? order by number desc limit ?
            """;

    private final EntityManager entityManager;
    private final HookSecrets secrets;
    private final HookAddress addresses;
    private final Sql sql;

    Hooks(EntityManager entityManager, HookSecrets secrets, HookAddress addresses, Sql sql) {
        this.entityManager = entityManager;
        this.secrets = secrets;
        this.addresses = addresses;
        this.sql = sql;
    }

    /**
     * An event and what became of it.
     *
     * @param status of the last answer; null where there was none
     * @param error one of the words for why there was none; empty where there was one
     * @param dueAt from when on something may come of it: the next try of the first that its webhook waits for; null where it is over
     */
    public record Told(
            long number,
            long webhook,
            String kind,
            String data,
            String state,
            int tries,
            @Nullable Integer status,
            @Nullable String error,
            Instant writtenAt,
            @Nullable Instant dueAt) {
        /** Whether nothing could be sent because the address leads nowhere that we send to. */
        public boolean isNowhere() {
            return NOWHERE.equals(error);
        }

        public boolean isSlow() {
            return SLOW.equals(error);
        }

        public boolean isInsecure() {
            return INSECURE.equals(error);
        }

        /** Also whatever else has kept an answer away. */
        public boolean isUnreached() {
            return error != null && !error.isEmpty() && !isNowhere() && !isSlow() && !isInsecure();
        }

        static Told read(ResultSet row) throws SQLException {
            return new Told(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getInt(6),
                    row.getObject(7, Integer.class),
                    row.getString(8),
                    row.getObject(9, OffsetDateTime.class).toInstant(),
                    instant(row.getObject(10, OffsetDateTime.class)));
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
            return time == null ? null : time.toInstant();
        }
    }

    /** The secret of the new webhook, which is shown this once; empty where the address is none, or there are enough. */
    public Optional<String> add(String shop, String typed, Collection<Webhook.Topic> topics, String actor) {
        return addresses
                .sound(typed)
                .filter(url -> !topics.isEmpty() && Webhook.all().size() < Webhook.MOST)
                .map(url -> {
                    var hook = new Webhook(
                            url, topics, Secrets.newCode(), Lane.current().now());
                    hook.persist();
                    History.write(actor, "webhook.added", "webhook " + hook.id(), Map.of());
                    return secrets.secretOf(shop, hook.salt());
                });
    }

    /** Nothing is told to it any more, nor what still waited. False where it was taken away before. */
    public boolean end(String shop, long id, String actor) {
        var hook = Webhook.byId(id);
        hook.ifPresent(one -> {
            one.end(Lane.current().now());
            run(LET_GO, shop, "hook", id);
            History.write(actor, "webhook.ended", "webhook " + id, Map.of());
        });
        return hook.isPresent();
    }

    /** An event of which nothing comes, to see whether it arrives; false where the webhook was taken away. */
    public boolean test(String shop, long id) {
        return Webhook.byId(id).filter(hook -> run(TEST, shop, "hook", id) > 0).isPresent();
    }

    /** Tells it once more, whether it has arrived or was parked; before whatever waits, for it is older. False where it cannot. */
    public boolean again(String shop, long number, String actor) {
        if (run(AGAIN, shop, "number", number) == 0) {
            return false;
        }
        History.write(actor, "webhook.resent", "event " + number, Map.of());
        return true;
    }

    private int run(String statement, String shop, String name, long value) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter("shop", shop)
                .setParameter(name, value)
                .executeUpdate();
    }

    public List<Told> newest(String shop, int most) {
        return sql.query(NEWEST, Told::read, shop, most);
    }
}
