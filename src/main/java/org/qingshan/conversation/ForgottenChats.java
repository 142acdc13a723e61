package org.qingshan.conversation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.BuyerForgotten;
import org.qingshan.platform.lane.CurrentShopKey;
import org.qingshan.platform.lane.Lane;

/**
 * Erases the chats of who is forgotten: every word, and the name of the chat on its platform, so that whoever writes from there
 * again is new. The rows stay, with numbers and outcomes, for what they led to is kept.
 */
@Singleton
class ForgottenChats {
    /**
     * What the chat is called from now on. Whoever is heard elsewhere is called what he likes, but for blanks at the end: his chat would
     * be in the way.
     */
    private static final String NOBODY = nobody("c.id");

    private static final String HIS = "select channel, address from chat where shop_id = :shop and buyer_id = :buyer";

    /** The words, and who said them where. A group stays the place of what was said there. */
    private static final String INBOX = """
            update inbox m set words = null, error = null, person = %1$s,
                chat = case when m.chat = m.person then %1$s else m.chat end
            from chat c where c.shop_id = :shop and c.buyer_id = :buyer
                and m.shop_id = c.shop_id and m.channel = c.channel and m.person = c.address and m.id <> :kept
            """.formatted(NOBODY);

    /** What goes on being there is only that something was shown; what is not sent by now never is, but for what takes a token out of the chat. */
    private static final String OUTBOX = """
            update outbox o set address = %s, sent_ref = null, error = null, secret_until = null,
                merge_key = null, state = case o.state when 'QUEUED' then 'ABORTED' else o.state end,
                body = jsonb_build_object('kind', o.kind, 'text', '', 'rows', cast('[]' as jsonb),
                    'target', case when o.body ->> 'target' like 'spent %%' then null else o.body -> 'target' end)
            from chat c where c.shop_id = :shop and c.buyer_id = :buyer
                and o.shop_id = c.shop_id and o.channel = c.channel and o.address = c.address
                and coalesce(o.answers_id, 0) <> :kept
                and not (o.state in ('QUEUED', 'SENDING') and coalesce(o.body ->> 'target', '') like 'spent %%')
            """.formatted(NOBODY);

    /** What took a token out of his chat after he was forgotten. */
    private static final String TAKEN_AWAY = """
            update outbox o set address = c.address, sent_ref = null, error = null,
                body = jsonb_build_object('kind', o.kind, 'text', '', 'rows', cast('[]' as jsonb))
            from chat c where c.shop_id = :shop and c.buyer_id = :buyer
                and o.shop_id = c.shop_id and o.chat_id = c.id and o.kind = 'TOAST' and o.body ->> 'target' like 'spent %'
            """;

    /** What people of the team were told of his parcels, in their own chats. */
    private static final String TOLD_TO_THE_TEAM = """
            update outbox o set body = jsonb_build_object('kind', o.kind, 'text', '', 'rows', cast('[]' as jsonb),
                'target', o.body -> 'target')
            from membership k join chat c on c.shop_id = k.shop_id and c.buyer_id = k.buyer_id
            where k.shop_id = :shop and o.shop_id = c.shop_id and o.channel = c.channel and o.address = c.address
                and exists (select from unnest(:places) as place where position(place in o.body ->> 'text') > 0)
            """;

    private static final String UNANSWERED = """
            update unanswered u set words = '', status = case u.status when 'OPEN' then 'IGNORED' else u.status end
            from chat c where c.shop_id = :shop and c.buyer_id = :buyer and u.shop_id = c.shop_id and u.chat_id = c.id
            """;

    private static final String CHATS = """
            update chat c set address = %s, reachable = false, stream_id = null, muted_stream_id = null,
                dialogue = null, draft = null, dialogue_until = null, choice = null, choice_until = null, album = null
            where shop_id = :shop and buyer_id = :buyer
            """.formatted(NOBODY);

    /** The message that asked, which still bore the name of the chat. */
    private static final String LAST_MESSAGE = """
            update inbox m set person = c.address, chat = c.address, words = null
            from buyer b, chat c where b.shop_id = :shop and b.id = :buyer and c.shop_id = b.shop_id and c.buyer_id = b.id
                and m.shop_id = b.shop_id and m.id = b.forget_id
            """;

    private static final String LAST_ANSWER = """
            update outbox o set address = %s, sent_ref = null, error = null,
                body = jsonb_build_object('kind', o.kind, 'text', '', 'rows', cast('[]' as jsonb))
            from buyer b where b.shop_id = :shop and b.id = :buyer and o.shop_id = b.shop_id and o.answers_id = b.forget_id
            """.formatted(nobody("o.chat_id"));

    /** A message is known by the name of its chat; when no copy can come any more it needs no name. */
    private static final String KEYS = """
            update inbox m set message_key = 'forgotten:' || m.id, amends = null
            from chat c where c.shop_id = :shop and c.buyer_id = :buyer
                and m.shop_id = c.shop_id and m.channel = c.channel and m.person = c.address
            """;

    private static final String WHERE_HE_SPOKE = """
            in (select m.chat from inbox m where m.shop_id = c.shop_id and m.channel = c.channel and m.person = c.address)
            """;

    /** What was said in his places, of one kind. What is on its way is erased in the end. */
    private static final String SAID_THERE = """
            update outbox o set body = jsonb_build_object('kind', o.kind, 'text', '', 'rows', cast('[]' as jsonb))
            from chat c where c.shop_id = :shop and c.buyer_id = :buyer
                and o.shop_id = c.shop_id and o.channel = c.channel and o.kind = '%s'
                and o.state not in ('QUEUED', 'SENDING') and o.%s
            """;

    /** What was answered to him and others at once names them. */
    private static final String DIGESTS = SAID_THERE.formatted("DIGEST", "address " + WHERE_HE_SPOKE);

    /** What answered his taps where others are. */
    private static final String TOASTS = SAID_THERE.formatted(
            "TOAST",
            "answers_id in (select m.id from inbox m where m.shop_id = c.shop_id and m.channel = c.channel and m.person = c.address)");

    private static final String GATHERED = """
            update chat p set digest = null
            from chat c where c.shop_id = :shop and c.buyer_id = :buyer
                and p.shop_id = c.shop_id and p.channel = c.channel and p.buyer_id is null
                and p.digest_until < clock_timestamp() and p.address
            """ + WHERE_HE_SPOKE;

    private static final List<String> AT_ONCE = List.of(TOASTS, DIGESTS, GATHERED, INBOX, OUTBOX, UNANSWERED);
    private static final List<String> IN_THE_END =
            List.of(LAST_MESSAGE, LAST_ANSWER, TAKEN_AWAY, TOASTS, DIGESTS, GATHERED, KEYS);

    private static String nobody(String chat) {
        return "'forgotten ' || " + chat + " || ' '";
    }

    void on(@Observes BuyerForgotten forgotten) {
        var kept = forgotten.kept();
        if (kept == null) {
            IN_THE_END.forEach(statement -> run(statement, forgotten, 0));
            return;
        }
        var chats = chatsOf(forgotten);
        AT_ONCE.forEach(statement -> run(statement, forgotten, kept));
        run(CHATS, forgotten, kept);
        Chat.getEntityManager()
                .createNativeQuery(TOLD_TO_THE_TEAM)
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("places", forgotten.places().toArray(String[]::new))
                .executeUpdate();
        if (forgotten.blocked()) {
            chats.forEach(chat -> stayBlocked((String) chat[0], (String) chat[1]));
        }
    }

    /** Nobody sells to who is blocked, whatever he had forgotten: of him stays that, and the name of his chat. */
    private static void stayBlocked(String channel, String address) {
        var now = Lane.current().now();
        var buyer = new Buyer("", now);
        buyer.block();
        buyer.persist();
        Chat.withStranger(channel, address, buyer, now).persist();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> chatsOf(BuyerForgotten forgotten) {
        return Chat.getEntityManager()
                .createNativeQuery(HIS)
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("buyer", forgotten.buyer())
                .getResultList();
    }

    private static void run(String statement, BuyerForgotten forgotten, long kept) {
        var query = Objects.requireNonNull(Chat.getEntityManager())
                .createNativeQuery(statement)
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("buyer", forgotten.buyer());
        if (statement.contains(":kept")) {
            query.setParameter("kept", kept);
        }
        query.executeUpdate();
    }
}
