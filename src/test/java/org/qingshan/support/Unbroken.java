package org.qingshan.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import org.qingshan.platform.Invariants;

/**
 * What every class of stories makes sure of once it is over. It looks at whatever all stories have left, which after each one of them took longer
 * than they did.
 */
public final class Unbroken {
    private Unbroken() {}

    /** Fails with what is broken in the database, if anything is. */
    public static void check() {
        assertThat(Arc.container().instance(Invariants.class).get().broken()).isEmpty();
    }
}
