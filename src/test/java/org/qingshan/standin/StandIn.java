package org.qingshan.standin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** The web chat alone: a handler that repeats what it hears, and two shops that are always the same. */
public class StandIn implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ParrotHandler.class, TwoShops.class);
    }
}
