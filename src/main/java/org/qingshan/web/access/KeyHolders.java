package org.qingshan.web.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;

/** Knows whose key it is. */
@ApplicationScoped
class KeyHolders implements IdentityProvider<OfferedKey> {
    private final Lanes lanes;
    private final Optional<byte[]> environmentKey;
    private volatile @Nullable String firstShop;

    KeyHolders(Lanes lanes, AccessConfig config) {
        this.lanes = lanes;
        this.environmentKey =
                config.apiKey().filter(key -> !key.isBlank()).map(String::strip).map(KeyHolders::hash);
    }

    @Override
    public Class<OfferedKey> getRequestType() {
        return OfferedKey.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(OfferedKey offered, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> holder(offered.key()).map(KeyHolders::identity).orElse(null));
    }

    private Optional<Caller> holder(String key) {
        // Hashes are compared, and in constant time, so that the time tells nothing of the key.
        if (environmentKey
                .filter(known -> MessageDigest.isEqual(known, hash(key)))
                .isPresent()) {
            return Optional.ofNullable(firstShop()).map(shop -> new Caller(shop, "api", "api"));
        }
        return Secret.read(key).flatMap(this::holder);
    }

    private Optional<Caller> holder(Secret secret) {
        return lanes.read(
                secret.shop(),
                () -> ApiKey.valid(secret).map(key -> new Caller(secret.shop(), key.actor(), key.name())));
    }

    /** The first shop stays the first: it is looked for only until there is one. */
    private @Nullable String firstShop() {
        var known = firstShop;
        if (known == null) {
            known = lanes.acrossShops(() -> Shop.first().map(Shop::key)).orElse(null);
            firstShop = known;
        }
        return known;
    }

    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller)
                .addRole(AccessRoles.PROGRAM)
                .build();
    }

    private static byte[] hash(String key) {
        return Secrets.hash(key).getBytes(StandardCharsets.US_ASCII);
    }
}
