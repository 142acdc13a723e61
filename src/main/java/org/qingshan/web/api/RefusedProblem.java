package org.qingshan.web.api;

import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.web.Decimals;

/** Tells a program why the domain refused. */
final class RefusedProblem {
    private static final Map<Reason, String> DETAILS = Map.of(
            Reason.NOT_INSPECTED, "More would be on sale than has passed inspection.",
            Reason.NOT_ON_LINEUP, "This slot is not on the live lineup.",
            Reason.EMPTY_LINEUP, "Nothing is on sale that could be presented.",
            Reason.NOTHING_LIVE, "No stream is live.",
            Reason.BELOW_TAKEN,
                    "offered is the whole stock, sold and held included: it cannot be less than facts.taken.",
            Reason.NOT_A_STEP, "The quantity is not a whole multiple of facts.step, in which this product is sold.",
            Reason.NOT_OPEN, "An item that is not on sale is not presented; open it first.",
            Reason.UNKNOWN_ORDER, "The shop has no order with this number.");

    private RefusedProblem() {}

    static Problem of(Refused refusal) {
        var reason = refusal.reason();
        var detail = DETAILS.getOrDefault(reason, "Refused in the present state of the shop.");
        var problem = Problem.of(status(reason), reason.name(), detail);
        return refusal.facts().isEmpty() ? problem : problem.with(plain(refusal.facts()));
    }

    /** What is not there is not found; anything else is at odds with the shop's present state. */
    private static Response.Status status(Reason reason) {
        return reason == Reason.NOT_ON_LINEUP || reason == Reason.NOTHING_LIVE || reason == Reason.UNKNOWN_ORDER
                ? Response.Status.NOT_FOUND
                : Response.Status.CONFLICT;
    }

    private static Map<String, Object> plain(Map<String, Object> facts) {
        return facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, fact -> plain(fact.getValue())));
    }

    /** Units bear the words that the rest of the API knows them by. */
    private static Object plain(Object fact) {
        if (fact instanceof BigDecimal number) {
            return Decimals.plain(number);
        }
        if (fact instanceof Product product) {
            return product.name(true);
        }
        return fact instanceof Unit unit ? unit.zh() : fact;
    }
}
