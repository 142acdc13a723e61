package org.qingshan.domain.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.inspection.Aql;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.inspection.InspectionConfig;
import org.qingshan.domain.inspection.LotJudged;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;

/** Draws samples of lots, writes down what was found in them, and lets the plan decide. Belongs into the shop's lane. */
@ApplicationScoped
public class Inspecting {
    private final InspectionConfig config;
    private final Event<Object> events;
    private final SecureRandom random = new SecureRandom();

    Inspecting(InspectionConfig config, Event<Object> events) {
        this.config = config;
        this.events = events;
    }

    /**
     * The open look at a lot; a new one with a sample of its own if there is none, so that asking twice draws no other items.
     * Refuses a lot that is not here, that failed and has not been sorted since, or that is on sale already.
     */
    public Inspection begin(LiveSale sale, Lot lot, String inspector) {
        var all = Inspection.of(lot);
        var last = all.isEmpty() ? Optional.<Inspection>empty() : Optional.of(all.get(all.size() - 1));
        return last.filter(one -> !one.isJudged()).orElseGet(() -> {
            require(lot, LotState.BROUGHT);
            return draw(sale, lot, all.size() + 1, inspector);
        });
    }

    /** Whether a sample of it was drawn and not judged. */
    public boolean isOpen(Lot lot) {
        return Inspection.of(lot).stream().anyMatch(inspection -> !inspection.isJudged());
    }

    /**
     * A lot that failed may be submitted again once all of it was looked through and what was bad was taken out (ISO 2859-1): so much
     * is left of it. Draws a new sample of that. Refuses any other lot.
     */
    public Inspection resubmit(LiveSale sale, Lot lot, BigDecimal rest, String inspector) {
        require(lot, LotState.FAILED);
        lot.sorted(rest);
        History.write(inspector, "lot.sorted", subject(lot), Map.of("rest", rest.toPlainString()));
        return draw(sale, lot, Inspection.of(lot).size() + 1, inspector);
    }

    private Inspection draw(LiveSale sale, Lot lot, int round, String inspector) {
        var inspection = new Inspection(lot, round, aqlOf(lot.product()), random.nextLong(), inspector, sale.now());
        inspection.persist();
        return inspection;
    }

    /** Writes down what was found; what follows holds at once. Refuses a second judgement and more bad items than were looked at. */
    public void judge(LiveSale sale, Inspection inspection, Findings findings, String inspector) {
        var lot = inspection.lot();
        inspection.judge(findings, inspector, sale.now());
        if (inspection.hasPassed()) {
            lot.pass(findings.bad(), inspector);
            sale.brought(lot);
            trim(sale, lot);
        } else {
            lot.fail(inspector);
        }
        History.write(
                inspector,
                inspection.hasPassed() ? "lot.passed" : "lot.failed",
                subject(lot),
                Map.of("round", String.valueOf(inspection.round()), "bad", String.valueOf(findings.bad())));
        events.fire(new LotJudged(inspection.id()));
    }

    /** Nobody looks, but a member says that it is good. Refuses where the shop requires inspection. */
    public void trust(LiveSale sale, Lot lot, String voucher) {
        if (sale.shop().inspection() == Shop.Inspection.REQUIRED) {
            throw new Refused(
                    Reason.NOT_INSPECTED,
                    Map.of(
                            "product",
                            lot.product(),
                            "unit",
                            lot.product().unit(),
                            "available",
                            BigDecimal.ZERO,
                            "lots",
                            List.of(lot.number())));
        }
        lot.trust(voucher);
        sale.brought(lot);
        History.write(voucher, "lot.trusted", subject(lot), Map.of());
    }

    /** How many of a hundred may be bad in samples of this product. */
    public Aql aqlOf(Product product) {
        var chosen = Objects.requireNonNullElse(product.aql(), config.aql());
        return Aql.of(chosen)
                .orElseThrow(() ->
                        new IllegalStateException("qingshan.inspection.aql is none of the standard's: " + chosen));
    }

    /** What was put aside out of a lot that is on sale already is offered no more. */
    private static void trim(LiveSale sale, Lot lot) {
        sale.shelf().stream()
                .filter(item -> item.product().id().equals(lot.product().id()))
                .forEach(item -> Allotment.trim(sale, item));
    }

    private static void require(Lot lot, LotState... wanted) {
        if (!List.of(wanted).contains(lot.state())) {
            throw new Refused(Reason.LOT_STATE, Map.of("number", lot.number(), "state", lot.state()));
        }
    }

    private static String subject(Lot lot) {
        return "lot " + lot.number();
    }
}
