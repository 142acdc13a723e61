package org.qingshan.conversation;

import jakarta.inject.Singleton;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.DamageConfig;
import org.qingshan.domain.damage.DamageRules;

/** Whoever asks beforehand what becomes of what comes spoilt hears the shop's rule, and no apology for what has not happened. */
@Singleton
class AmendsAsked {
    private final DamageConfig config;

    AmendsAsked(DamageConfig config) {
        this.config = config;
    }

    String rule(Turn turn) {
        var rules = DamageRules.ofTheShop(config);
        var fact = turn.words().fact();
        var tolerated = rules.tolerance() == 0 ? "" : turn.words().gap() + fact.tolerated(rules.tolerance());
        return fact.amends(rules.window()) + tolerated + "\n" + fact.beforePacked();
    }
}
