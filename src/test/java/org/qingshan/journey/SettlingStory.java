package org.qingshan.journey;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.Sums;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** An evening of the demo's village up to its growers' money. */
abstract class SettlingStory extends Journey {
    static final String TEAM = "api";

    @Inject
    Lanes lanes;

    static Viewer zhang(Village village) {
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        return grower;
    }

    static void end(Village village) {
        village.owner().says("/end yes");
    }

    <T> T in(Village village, Supplier<T> work) {
        return lanes.run(village.key(), work);
    }

    long owedTo(Village village, String name) {
        return in(village, () -> Sums.owedTo(grower(name)));
    }

    static Member grower(String name) {
        return Member.team().stream()
                .filter(one -> one.role() == Role.GROWER && one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
