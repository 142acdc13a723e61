package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;

/** A look through everything has limits of its own, and leaves those of everybody else as they are. */
@QuarkusTest
class InvariantsTimeTest {
    @Inject
    Invariants invariants;

    @Inject
    Lanes lanes;

    @Inject
    EntityManager entityManager;

    @Test
    void it_may_take_as_long_as_it_is_given_and_no_longer() {
        assertThat(invariants.broken(Duration.ofMinutes(1))).isEmpty();
        // Only the second look: the first of a program that has just begun may take longer to begin than this one may
        // last.
        assertThatThrownBy(() -> invariants.broken(Duration.ofMillis(1))).hasMessageContaining("statement timeout");
        assertThat(setting("statement_timeout")).isEqualTo("20s");
        assertThat(setting("enable_seqscan")).isEqualTo("off");
    }

    private String setting(String name) {
        return lanes.acrossShops(() -> (String) entityManager
                .createNativeQuery("select current_setting(:name)")
                .setParameter("name", name)
                .getSingleResult());
    }
}
