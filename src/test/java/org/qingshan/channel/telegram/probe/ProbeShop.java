package org.qingshan.channel.telegram.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Outbox;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Recipient;
import org.qingshan.platform.Sql;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/** Shops with nothing but chats, and a look at what their outbox came to. */
@ApplicationScoped
public class ProbeShop {
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Lanes lanes;
    private final Outbox outbox;
    private final EntityManager entityManager;
    private final Sql sql;

    ProbeShop(Lanes lanes, Outbox outbox, EntityManager entityManager, Sql sql) {
        this.lanes = lanes;
        this.outbox = outbox;
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /** What has become of a message. */
    public record Row(
            String state, @Nullable String ref, @Nullable String error, int attempts) {}

    /** A message to put in. */
    public record Letter(Recipient to, OutgoingMessage body, Priority priority, Consumer<OutboxMessage> more) {
        public static Letter receipt(Recipient to, String text) {
            return new Letter(to, OutgoingMessage.text(text, List.of()), Priority.RECEIPT, message -> {});
        }

        public static Letter of(Recipient to, OutgoingMessage body, Priority priority) {
            return new Letter(to, body, priority, message -> {});
        }

        public Letter with(Consumer<OutboxMessage> extra) {
            return new Letter(to, body, priority, more.andThen(extra));
        }
    }

    /** A shop that no other test has. */
    public String open() {
        return open("t" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet());
    }

    public String open(String shop) {
        sql.update("insert into lane (shop_id) values (?) on conflict do nothing", shop);
        return shop;
    }

    public Recipient chat(String shop, String channel, String address) {
        return lanes.run(shop, () -> {
            var id = Lane.current().nextId();
            entityManager
                    .createNativeQuery(
                            "insert into chat (shop_id, id, channel, address, language, reachable, seen_at, created_at)"
                                    + " values (?1, ?2, ?3, ?4, 'zh', true, now(), now())")
                    .setParameter(1, shop)
                    .setParameter(2, id)
                    .setParameter(3, channel)
                    .setParameter(4, address)
                    .executeUpdate();
            return new Recipient(id, channel, address);
        });
    }

    /** Puts all in one commit and returns their numbers. */
    public List<Long> put(String shop, List<Letter> letters) {
        return lanes.run(
                shop,
                () -> letters.stream()
                        .map(letter -> {
                            var message = outbox.put(letter.to(), letter.body(), letter.priority());
                            letter.more().accept(message);
                            return message.id();
                        })
                        .toList());
    }

    public long put(String shop, Letter letter) {
        return put(shop, List.of(letter)).get(0);
    }

    public Row row(String shop, long id) {
        return sql.query(
                        "select state, sent_ref, error, attempts from outbox where shop_id = ? and id = ?",
                        row -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)),
                        shop,
                        id)
                .get(0);
    }

    public Optional<Integer> count(String query, Object... parameters) {
        return sql.query(query, row -> row.getInt(1), parameters).stream().findFirst();
    }

    /** The rows of one column. */
    public List<String> texts(String query, Object... parameters) {
        return sql.query(query, row -> row.getString(1), parameters);
    }

    public void execute(String statement, Object... parameters) {
        sql.update(statement, parameters);
    }
}
