package org.qingshan.channel.telegram.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.function.IntPredicate;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.MessageHandler;
import org.qingshan.inbox.Tried;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Outbox;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Recipient;
import org.qingshan.platform.lane.Lane;

/** Says back what it hears, with a button; a tap gets a toast and an edit of what was tapped last. */
@Alternative
@ApplicationScoped
public class ProbeHandler implements MessageHandler {
    private final EntityManager entityManager;
    private final Outbox outbox;
    private volatile boolean isDatabaseAway;

    ProbeHandler(EntityManager entityManager, Outbox outbox) {
        this.entityManager = entityManager;
        this.outbox = outbox;
    }

    /** From now on every decision fails as if the database had gone, or no longer does. */
    public void databaseIsAway(boolean isAway) {
        isDatabaseAway = isAway;
    }

    @Override
    public int decide(List<InboxEntry> messages, IntPredicate enough) {
        if (isDatabaseAway) {
            throw new IllegalStateException(new SQLTransientConnectionException("away", "08006"));
        }
        messages.forEach(this::decide);
        return messages.size();
    }

    @Override
    public void apologise(InboxEntry entry) {
        outbox.put(recipient(entry), OutgoingMessage.text("sorry", List.of()), Priority.RECEIPT)
                .answers(entry.id());
    }

    @Override
    public List<Tried.Answer> answersTo(long message) {
        return List.of();
    }

    private void decide(InboxEntry entry) {
        var message = entry.message();
        if (message.text().equals("poison")) {
            throw new IllegalArgumentException("a message that cannot be handled");
        }
        var to = recipient(entry);
        if (message.kind() == Kind.TAP) {
            var tap = String.valueOf(message.details().tapRef());
            outbox.put(to, OutgoingMessage.toast(tap, "tapped " + message.text()), Priority.TAP)
                    .answers(entry.id());
        }
        if (message.kind() != Kind.LEFT) {
            outbox.put(
                            to,
                            OutgoingMessage.text(
                                    words(entry), List.of(List.of(new Button("again", "again " + entry.id())))),
                            Priority.RECEIPT)
                    .answers(entry.id());
        }
        entry.decidedAs("echoed");
    }

    private static String words(InboxEntry entry) {
        var message = entry.message();
        return message.kind() + " " + message.text()
                + (message.details().amends() == null
                        ? ""
                        : " amends "
                                + (entry.versions().stream()
                                                .findFirst()
                                                .map(InboxEntry::id)
                                                .orElse(null)
                                        != null));
    }

    private Recipient recipient(InboxEntry entry) {
        var origin = entry.message().origin();
        var shop = Lane.current().shop();
        var known = entityManager
                .createNativeQuery("select id from chat where shop_id = ?1 and channel = ?2 and address = ?3")
                .setParameter(1, shop)
                .setParameter(2, origin.channel())
                .setParameter(3, origin.chat())
                .getResultList();
        var id = known.isEmpty() ? open(shop, origin.channel(), origin.chat()) : ((Number) known.get(0)).longValue();
        return new Recipient(id, origin.channel(), origin.chat());
    }

    private long open(String shop, String channel, String address) {
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
        return id;
    }
}
