package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.ProductKeeping;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.shop.ShopSettings;
import org.qingshan.domain.shop.ShopWords;
import org.qingshan.domain.shop.TeamKeeping;
import org.qingshan.domain.statement.Unsettled;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.ApiKey;
import org.qingshan.web.access.Caller;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.Sessions;
import org.qingshan.web.photo.PhotoName;

/** Does what an owner asks for on the shop's pages, each in the lane of the owner's shop, by the verbs that the chat uses. */
@ApplicationScoped
class ShopKeeping {
    /** Longer than any setting. */
    private static final int LONGEST = 400;

    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final DatabaseClock clock;
    private final ShopSettings settings;
    private final TeamKeeping team;
    private final ProductKeeping products;
    private final OwnSale sale;
    private final Sessions sessions;

    ShopKeeping(
            SecurityIdentity identity,
            Lanes lanes,
            DatabaseClock clock,
            ShopSettings settings,
            TeamKeeping team,
            ProductKeeping products,
            OwnSale sale,
            Sessions sessions) {
        this.identity = identity;
        this.lanes = lanes;
        this.clock = clock;
        this.settings = settings;
        this.team = team;
        this.products = products;
        this.sale = sale;
        this.sessions = sessions;
    }

    /** The key of the owner's shop. */
    String shop() {
        return Caller.of(identity).shop();
    }

    /** Reads something of the shop; null where the reader finds nothing. */
    <T> @Nullable T reading(Function<Shop, @Nullable T> reader) {
        return lanes.read(shop(), () -> reader.apply(Shop.byKey(shop()).orElseThrow()));
    }

    /** Changes a setting; several fields are the words behind it. Throws {@link NotUnderstood}. */
    void set(String what, List<String> fields) {
        var value = fields.stream()
                .map(field -> OwnerForm.typed(field, LONGEST))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(" "));
        if (value.isEmpty()) {
            throw new NotUnderstood();
        }
        setAll(Map.of(what, value));
    }

    /** Changes several settings, all or none. Throws {@link NotUnderstood}. */
    void setAll(Map<String, String> values) {
        asOwner(actor -> {
            var shop = Shop.byKey(shop()).orElseThrow();
            values.forEach((what, value) -> {
                if (!settings.change(shop, what, value, actor)) {
                    throw new NotUnderstood();
                }
            });
        });
    }

    /** What was typed means nothing; nothing was done. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super("NOT_UNDERSTOOD", null, false, false);
        }
    }

    /** What is to be changed is not there, or not any more; nothing was done. */
    static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThere() {
            super("NOT_THERE", null, false, false);
        }

        /** Of those that say whether they found it. */
        static void unless(boolean found) {
            if (!found) {
                throw new NotThere();
            }
        }
    }

    /** Refuses what is too long. */
    void say(ShopWords.Both welcome, ShopWords.Both thanks, ShopWords.Both afterSale) {
        asOwner(actor -> {
            Shop.byKey(shop()).orElseThrow().words().say(welcome, thanks, afterSale);
            History.write(actor, "shop.changed", "shop " + shop(), Map.of("what", "words"));
        });
    }

    /** @param logo null takes it away */
    void sign(@Nullable PhotoName logo) {
        asOwner(actor -> {
            Shop.byKey(shop()).orElseThrow().look().signedBy(logo == null ? null : logo.file());
            History.write(actor, "shop.changed", "shop " + shop(), Map.of("what", "logo"));
        });
    }

    /** @param hidden whether the shop's name is not enough any more to find the overlay */
    void hideOverlay(boolean hidden) {
        asOwner(actor -> {
            var look = Shop.byKey(shop()).orElseThrow().look();
            if (hidden) {
                look.hidesOverlay(Secrets.newCode(), Lane.current().now());
            } else {
                look.showsOverlay();
            }
            History.write(actor, "shop.changed", "shop " + shop(), Map.of("what", "overlay"));
        });
    }

    /** Gives the overlay another address; the one before is nowhere any more. */
    void moveOverlay() {
        asOwner(actor -> {
            Shop.byKey(shop()).orElseThrow().look().movesOverlay(Secrets.newCode());
            History.write(actor, "shop.changed", "shop " + shop(), Map.of("what", "overlay"));
        });
    }

    /** Makes an invite and returns its code, which is kept nowhere. */
    String invite(Role role, String grower) {
        var code = Secrets.newCode();
        asOwner(actor -> team.invite(Secrets.hash(code), role, grower, actor));
        return code;
    }

    List<Invite> openInvites() {
        return Invite.open(clock.now());
    }

    /** Throws {@link NotThere}. */
    void withdraw(long invite) {
        asOwner(actor -> NotThere.unless(team.withdraw(invite, actor)));
    }

    /** Throws {@link NotThere}. */
    void dismiss(long member) {
        asOwner(actor -> {
            Unsettled.requireNothing(member);
            NotThere.unless(team.dismiss(member, actor));
        });
    }

    /** In an open sale, because finer steps may serve somebody who waits. Throws {@link NotThere}. */
    void change(long product, ProductKeeping.Wanted wanted) {
        sale.during((open, actor) -> {
            products.change(known(product), wanted);
            History.write(actor, "product.changed", "product " + product, Map.of());
            return true;
        });
    }

    /** @param photo null takes it away. Throws {@link NotThere}. */
    void picture(long product, @Nullable PhotoName photo) {
        asOwner(actor -> products.picture(known(product), photo == null ? null : photo.file(), actor));
    }

    private static Product known(long product) {
        return Product.byId(product).orElseThrow(NotThere::new);
    }

    /** @param code the picture that buyers scan to pay; null takes it away */
    void payCode(@Nullable PhotoName code) {
        asOwner(actor -> {
            Shop.byKey(shop()).orElseThrow().paying().byCode(code == null ? null : code.file());
            History.write(actor, "shop.changed", "shop " + shop(), Map.of("what", "code"));
        });
    }

    /** Returns the key, which is kept nowhere. */
    String issueKey(String name) {
        var caller = Caller.of(identity);
        return lanes.run(caller.shop(), () -> {
            History.write(caller.actor(), "key.issued", "api", Map.of());
            return ApiKey.issue(name);
        });
    }

    /** Throws {@link NotThere}. */
    void revokeKey(long id) {
        asOwner(actor -> {
            var key = ApiKey.byId(id).orElseThrow(NotThere::new);
            key.revoke(Lane.current().now());
            History.write(actor, "key.revoked", "api key " + id, Map.of());
        });
    }

    List<Sessions.Opened> sessions(Secret own) {
        return sessions.all(own);
    }

    /** Throws {@link NotThere}. */
    void endSession(long id) {
        asOwner(actor -> NotThere.unless(sessions.end(id, actor)));
    }

    private void asOwner(Consumer<String> work) {
        var caller = Caller.of(identity);
        lanes.run(caller.shop(), () -> {
            work.accept(caller.actor());
            return true;
        });
    }
}
