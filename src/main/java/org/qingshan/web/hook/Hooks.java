package org.qingshan.web.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.WebhookGone;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

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
    /** It leads to another address, where we do not go. */
    static final String ELSEWHERE = "led elsewhere";

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
                and w.shop_id = e.shop_id and w.id = e.webhook_id and w.ended_at is null and w.gone_at is null
            """;

    private final EntityManager entityManager;
    private final HookSecrets secrets;
    private final HookAddress addresses;
    private final Lanes lanes;
    private final Event<WebhookGone> losses;

    Hooks(
            EntityManager entityManager,
            HookSecrets secrets,
            HookAddress addresses,
            Lanes lanes,
            Event<WebhookGone> losses) {
        this.entityManager = entityManager;
        this.secrets = secrets;
        this.addresses = addresses;
        this.lanes = lanes;
        this.losses = losses;
    }

    /** Whether that address is told already: told twice, whoever listens there would do everything twice. */
    public boolean isTold(String typed) {
        return addresses
                .sound(typed)
                .filter(url ->
                        Webhook.all().stream().anyMatch(hook -> hook.url().equals(url)))
                .isPresent();
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

    /** The new secret of a webhook, which is shown this once; empty where it was taken away. */
    public Optional<String> changeSecret(String shop, long id, String actor) {
        return Webhook.byId(id).map(hook -> {
            hook.changeSecret(Secrets.newCode(), Lane.current().now());
            History.write(actor, "webhook.secret.changed", "webhook " + id, Map.of());
            return secrets.secretOf(shop, hook.salt());
        });
    }

    /** It says that it is gone for good: nothing is told to it any more, and its owners know. Opens the lane. */
    void suspend(String shop, long id) {
        lanes.run(shop, () -> {
            var gone =
                    Webhook.byId(id).filter(hook -> hook.suspend(Lane.current().now()));
            gone.ifPresent(hook -> {
                History.write("webhook " + id, "webhook.gone", "webhook " + id, Map.of());
                losses.fire(new WebhookGone(hook.site()));
            });
            return gone.isPresent();
        });
    }

    /** It has answered a test, whatever it has said before. Opens the lane. */
    void wake(String shop, long id) {
        lanes.run(shop, () -> {
            var back = Webhook.byId(id).filter(Webhook::wake);
            back.ifPresent(hook -> History.write("webhook " + id, "webhook.back", "webhook " + id, Map.of()));
            return back.isPresent();
        });
    }

    /** An event of which nothing comes, to see whether it arrives: it goes before all that waits. False where the webhook was taken away. */
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
}
