package org.qingshan.web.console;

import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Damages.Cause;

/** What the forms about reports of damage send. */
public class DamageForm extends PaymentForm {
    @RestForm
    @Nullable
    String cause;

    /** Whether the buyer has the money already. */
    @RestForm
    @Nullable
    String paid;

    /** Empty where none was chosen; who bears it is never guessed. */
    Optional<Cause> cause() {
        return Arrays.stream(Cause.values())
                .filter(one -> one.name().equals(cause))
                .findFirst();
    }

    boolean isPaidBack() {
        return "yes".equals(paid);
    }
}
