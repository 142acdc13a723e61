package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.ProductKeeping;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.shop.ShopSettings;
import org.qingshan.domain.shop.TeamKeeping;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.ApiKey;
import org.qingshan.web.access.Caller;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.Sessions;

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

    /** Changes a setting; several fields are the words behind it. Returns whether that was understood. */
    boolean set(String what, List<String> fields) {
        var value = fields.stream()
                .map(field -> OwnerForm.typed(field, LONGEST))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(" "));
        var caller = Caller.of(identity);
        return !value.isEmpty()
                && lanes.run(
                        caller.shop(),
                        () -> settings.change(Shop.byKey(caller.shop()).orElseThrow(), what, value, caller.actor()));
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

    void withdraw(long invite) {
        asOwner(actor -> team.withdraw(invite, actor));
    }

    void dismiss(long member) {
        asOwner(actor -> team.dismiss(member, actor));
    }

    /** In an open sale, because finer steps may serve somebody who waits. */
    void change(long product, ProductKeeping.Wanted wanted) {
        sale.during((open, actor) -> {
            Product.byId(product).ifPresent(known -> {
                products.change(known, wanted);
                History.write(actor, "product.changed", "product " + product, Map.of());
            });
            return true;
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

    void revokeKey(long id) {
        asOwner(actor -> ApiKey.byId(id).ifPresent(key -> {
            key.revoke(Lane.current().now());
            History.write(actor, "key.revoked", "api key " + id, Map.of());
        }));
    }

    List<Sessions.Opened> sessions(Secret own) {
        return sessions.all(own);
    }

    void endSession(long id) {
        asOwner(actor -> sessions.end(id, actor));
    }

    private void asOwner(Consumer<String> work) {
        var caller = Caller.of(identity);
        lanes.run(caller.shop(), () -> {
            work.accept(caller.actor());
            return true;
        });
    }
}
