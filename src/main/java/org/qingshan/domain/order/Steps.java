package org.qingshan.domain.order;

import java.util.List;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder.Status;

/** An order goes its way step by step: confirmed, packed, shipped, delivered. */
public final class Steps {
    private Steps() {}

    /** Refuses a step for an order that is not where the step begins. */
    public static void require(CustomerOrder order, Status step, Status... from) {
        if (!List.of(from).contains(order.status())) {
            throw new Refused(
                    Reason.WRONG_STEP,
                    Map.of("number", order.number(), "status", order.status().name(), "step", step.name()));
        }
    }
}
