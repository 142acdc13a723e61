package org.qingshan.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.MessageHandler;
import org.qingshan.inbox.Tried;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Outbox;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Recipient;
import org.qingshan.platform.lane.Lane;

/**
 * Repeats what it hears; a few words make it do more: {@code card}, {@code edit}, {@code buttons}, {@code toast}, {@code trip},
 * {@code outage}.
 */
@Alternative
@ApplicationScoped
public class ParrotHandler implements MessageHandler {
    private final Outbox outbox;
    private final EntityManager entityManager;
    private final Map<String, Long> lastCards = new HashMap<>();

    ParrotHandler(Outbox outbox, EntityManager entityManager) {
        this.outbox = outbox;
        this.entityManager = entityManager;
    }

    @Override
    public int decide(List<InboxEntry> messages, IntPredicate enough) {
        messages.forEach(this::decide);
        return messages.size();
    }

    @Override
    public void apologise(InboxEntry message) {
        answer(message, OutgoingMessage.text("sorry", List.of()));
    }

    @Override
    public List<Tried.Answer> answersTo(long message) {
        return List.of();
    }

    private void decide(InboxEntry entry) {
        var said = entry.message().text();
        if (said.equals("trip")) {
            throw new IllegalArgumentException("tripped");
        }
        if (said.equals("outage")) {
            throw new PersistenceException(new SQLException("the server is stopping", "57P01"));
        }
        entry.decidedAs("repeated");
        if (entry.message().kind() == IncomingMessage.Kind.OPENED) {
            answer(entry, OutgoingMessage.text(welcome(entry), List.of()));
        } else {
            repeat(entry, said);
        }
    }

    private void repeat(InboxEntry entry, String said) {
        var chat = entry.message().origin().chat();
        if (said.equals("card")) {
            lastCards.put(chat, answer(entry, OutgoingMessage.card(7, null, "A1 黄桃 ¥29.90", buttons())));
        } else if (said.equals("edit")) {
            answer(entry, OutgoingMessage.edit(lastCards.get(chat), 7L, "A1 黄桃 ¥25.90", buttons()));
        } else if (said.equals("toast")) {
            answer(entry, OutgoingMessage.toast("tap", "a toast"));
        } else {
            answer(entry, OutgoingMessage.text("heard: " + said, said.equals("buttons") ? buttons() : List.of()));
        }
    }

    private static String welcome(InboxEntry entry) {
        var origin = entry.message().origin();
        return "welcome " + origin.name() + " " + origin.language();
    }

    private static List<List<Button>> buttons() {
        return List.of(
                List.of(new Button("一箱", "A1 x1"), new Button("两箱", "A1 x2")),
                List.of(new Button("看看", "https://example.org/")));
    }

    private long answer(InboxEntry entry, OutgoingMessage body) {
        var origin = entry.message().origin();
        var to = new Recipient(chatId(origin.chat()), origin.channel(), origin.chat());
        OutboxMessage message = outbox.put(to, body, Priority.RECEIPT).answers(entry.id());
        return message.id();
    }

    private long chatId(String address) {
        var lane = Lane.current();
        entityManager
                .createNativeQuery("""
                    insert into chat (shop_id, id, channel, address, language, reachable, seen_at, created_at)
                    values (:shop, :id, 'webchat', :address, 'zh', true, :now, :now)
                    on conflict (shop_id, channel, address) do nothing
                    """)
                .setParameter("shop", lane.shop())
                .setParameter("id", lane.nextId())
                .setParameter("address", address)
                .setParameter("now", lane.now())
                .executeUpdate();
        return ((Number) entityManager
                        .createNativeQuery(
                                "select id from chat where shop_id = :shop and channel = 'webchat' and address ="
                                        + " :address")
                        .setParameter("shop", lane.shop())
                        .setParameter("address", address)
                        .getSingleResult())
                .longValue();
    }
}
