package org.qingshan.channel.webchat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.platform.lane.Lanes;

/**
 * Reads what was said and shown in web chats, both directions in the order of their ids.
 *
 * <p>Guaranteed: what comes after the last line of an answer has a higher id. Each answer is therefore one statement: two would
 * see two states of the database, and a line committed between them would be passed over for ever.
 */
@ApplicationScoped
class Transcript {
    /** A chat catches up in pieces of this many lines. */
    static final int PAGE = 200;

    /** A line and the chat it belongs to. */
    record Line(String address, ChatLine said) {}

    private static final String SAID = """
            (select id, chat as address, message_key, words as said, null as shown, decided_at as at
            from inbox where shop_id = :shop and channel = 'webchat' and kind <> 'OPENED' and words <> '' and %s)
            """;
    private static final String SHOWN = """
            (select id, address, null as message_key, null as said, cast(body as text) as shown, created_at as at
            from outbox where shop_id = :shop and channel = 'webchat' and state = 'SENT' and kind <> 'TOAST' and %s)
            """;
    private static final String AFTER = SAID.formatted("chat = any(:addresses) and id > :after order by id limit :most")
            + " union all "
            + SHOWN.formatted("address = any(:addresses) and id > :after order by id limit :most")
            + " order by id limit :most";
    /** Of the edits only those that are seen count, else a card whose stock falls would push everything else out. */
    private static final String NEWEST = SAID.formatted("chat = any(:addresses) order by id desc limit :most")
            + " union all "
            + SHOWN.formatted("address = any(:addresses) and kind <> 'EDIT' order by id desc limit :most")
            + " union all "
            + SHOWN.formatted("""
                    id in (select max(id) from outbox where shop_id = :shop and channel = 'webchat'
                    and address = any(:addresses) and state = 'SENT' and kind = 'EDIT' group by body ->> 'target')
                    """)
            + " order by id desc";

    private static final String ANSWERS =
            SHOWN.formatted("address = any(:addresses) and answers_id = :incoming order by id");

    private final Lanes lanes;
    private final EntityManager entityManager;
    private final ObjectMapper json;

    Transcript(Lanes lanes, EntityManager entityManager, ObjectMapper json) {
        this.lanes = lanes;
        this.entityManager = entityManager;
        this.json = json;
    }

    /** At most {@link #PAGE} lines of one chat after an id. */
    List<ChatLine> after(Visitor visitor, long after) {
        return after(visitor.shop(), Set.of(visitor.address()), after, PAGE).stream()
                .map(Line::said)
                .toList();
    }

    /** At most so many lines of several chats after an id. */
    List<Line> after(String shop, Collection<String> addresses, long after, int most) {
        return lanes.read(
                shop,
                () -> lines(query(AFTER, shop, addresses)
                        .setParameter("after", after)
                        .setParameter("most", most)));
    }

    /** The last lines of one chat, and the last edit of each. */
    List<ChatLine> newest(Visitor visitor, int most) {
        var lines = lanes.read(
                visitor.shop(),
                () -> lines(
                        query(NEWEST, visitor.shop(), Set.of(visitor.address())).setParameter("most", most)));
        return Newest.of(lines.stream().map(Line::said).toList(), most);
    }

    /** What was answered to a message of this visitor. */
    List<ChatLine> answers(Visitor visitor, long incoming) {
        return lanes
                .read(
                        visitor.shop(),
                        () -> lines(query(ANSWERS, visitor.shop(), Set.of(visitor.address()))
                                .setParameter("incoming", incoming)))
                .stream()
                .map(Line::said)
                .toList();
    }

    /** The highest number given in the shop: everything up to it is visible to whatever is read after this. */
    long head(String shop) {
        return lanes.read(shop, () -> lanes.lastId(shop));
    }

    private Query query(String sql, String shop, Collection<String> addresses) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("shop", shop)
                .setParameter("addresses", addresses.toArray(String[]::new));
    }

    private List<Line> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).collect(Collectors.toList());
    }

    private Line line(Object[] row) {
        var id = ((Number) row[0]).longValue();
        var address = (String) row[1];
        var at = (Instant) row[5];
        var said = row[3] == null
                ? ChatLine.shops(id, shown((String) row[4]), at)
                : ChatLine.mine(id, (String) row[3], MessageKey.clientMessageId((String) row[2]), at);
        return new Line(address, said);
    }

    private OutgoingMessage shown(String body) {
        try {
            return json.readValue(body, OutgoingMessage.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An outgoing message cannot be read", unreadable);
        }
    }
}
