package org.qingshan.web.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Deriving;

/**
 * The provider whose logins may be used instead of a link, and where: at two addresses, and whatever it says of somebody's rights is
 * not heard. It tells who comes; what that person may do, only our own session says.
 */
@Named("provider")
@ApplicationScoped
public class Provider implements TenantConfigResolver {
    /** Where people come in, and where the provider sends them back to. */
    public static final String ENTRANCE = "/console/provider";

    /** Where somebody of the team comes who wants to link a login. */
    public static final String LINKING = ENTRANCE + "/link";

    private static final Set<String> PLACES = Set.of(ENTRANCE, LINKING);

    /** No claim has this name, so that no token brings a role. */
    private static final String NO_CLAIM = "qingshan/nothing";

    /** What is true anywhere else: a cookie of the provider's login opens nothing there. */
    private static final OidcTenantConfig NOBODY =
            OidcTenantConfig.builder().tenantId("nobody").disableTenant().build();

    private final ProviderConfig config;
    private final @Nullable OidcTenantConfig offered;

    Provider(ProviderConfig config, AccessConfig access, Deriving deriving) {
        this.config = config;
        this.offered = isSet(config.url()) && isSet(config.clientId()) ? offered(config, access, deriving) : null;
    }

    /** Whether there is one. */
    public boolean isOffered() {
        return offered != null;
    }

    /** What people call it. */
    public String name() {
        return config.name();
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        var known = offered;
        // By the plain path alone: however else the address can be written, nobody is asked there.
        return Uni.createFrom()
                .item(known != null && PLACES.contains(request.request().path()) ? known : NOBODY);
    }

    private static OidcTenantConfig offered(ProviderConfig config, AccessConfig access, Deriving deriving) {
        var secure = "https".equals(access.publicUrl().getScheme());
        var builder = OidcTenantConfig.builder()
                .tenantId("provider")
                .applicationType(ApplicationType.WEB_APP)
                .authServerUrl(config.url().orElseThrow())
                .clientId(config.clientId().orElseThrow())
                .connectionTimeout(config.patience())
                .roles(Roles.Source.idtoken, NO_CLAIM)
                .tokenStateManager()
                .strategy(Strategy.ID_TOKEN)
                .encryptionSecret(secret(deriving, "session"))
                .end()
                .authentication()
                .redirectPath(ENTRANCE)
                .restorePathAfterRedirect()
                .removeRedirectParameters()
                .pkceRequired()
                .nonceRequired()
                .stateSecret(secret(deriving, "state"))
                .scopes("profile")
                .cookiePath(ENTRANCE)
                .cookieForceSecure(secure)
                .forceRedirectHttpsScheme(secure)
                .end();
        config.clientSecret().filter(secret -> !secret.isBlank()).ifPresent(secret -> builder.credentials(secret));
        return builder.build();
    }

    /** The same on every machine, so that any of them may take up what another began. */
    private static String secret(Deriving deriving, String purpose) {
        return Base64.getEncoder().encodeToString(deriving.secretFor("provider " + purpose));
    }

    private static boolean isSet(Optional<String> setting) {
        return setting.filter(text -> !text.isBlank()).isPresent();
    }
}
