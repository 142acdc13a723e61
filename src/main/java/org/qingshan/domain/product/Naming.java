package org.qingshan.domain.product;

import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;

/** What products may be called, wherever they get their names. */
@Singleton
public class Naming {
    private final Speech speech;

    Naming(Speech speech) {
        this.speech = speech;
    }

    /** Whether viewers who say the name can only mean the product. */
    public boolean isFree(String name) {
        return Product.canBeCalled(name) && !speech.isTaken(name.strip());
    }

    /** Refuses a name that means something else already. */
    public void require(String name) {
        if (!isFree(name)) {
            throw new Refused(Reason.NO_NAME, Map.of("name", name));
        }
    }
}
