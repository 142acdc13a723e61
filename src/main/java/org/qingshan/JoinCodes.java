package org.qingshan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.Secrets;

/**
 * The reusable codes of the demo for this start: well known on one's own machine, random ones where others can come in. Those of
 * an earlier start, or of another replica that started before, are good for nothing.
 */
@ApplicationScoped
class JoinCodes {
    private static final Map<Role, String> WELL_KNOWN = Map.of(
            Role.HOST, "demo-host",
            Role.SCREENER, "demo-screener",
            Role.PACKER, "demo-packer",
            Role.GROWER, "demo-grower-zhang");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Map<Role, String> demo = new EnumMap<>(Role.class);
    private final boolean wellKnown;

    JoinCodes(ShopConfig config) {
        wellKnown = LOOPBACK.contains(String.valueOf(config.publicUrl().getHost()));
        WELL_KNOWN.forEach((role, code) -> demo.put(role, wellKnown ? code : "demo-" + Secrets.newCode()));
    }

    Map<Role, String> forTheDemo() {
        return demo;
    }

    boolean areWellKnown() {
        return wellKnown;
    }
}
