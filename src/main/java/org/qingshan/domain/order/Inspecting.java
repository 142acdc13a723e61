package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
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
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.photo.TeamPhoto;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;

/** Draws samples of lots, writes down what was found in them, and lets the plan decide. Belongs into the shop's lane. */
@Singleton
public class Inspecting {
    private final InspectionConfig config;
    private final Recalling recalling;
    private final Trusting trusting;
    private final Certifying certifying;
    private final Event<Object> events;
    private final SecureRandom random = new SecureRandom();

    Inspecting(
            InspectionConfig config,
            Recalling recalling,
            Trusting trusting,
            Certifying certifying,
            Event<Object> events) {
        this.config = config;
        this.recalling = recalling;
        this.trusting = trusting;
        this.certifying = certifying;
        this.events = events;
    }

    /**
     * The open look at a lot; a new one with a sample of its own if there is none, so that asking twice draws no other items.
     * Refuses a lot that is not here, and one that failed and has not been sorted since.
     */
    public Inspection begin(LiveSale sale, Lot lot, String inspector) {
        requireHere(lot);
        var all = Inspection.of(lot);
        return open(all).orElseGet(() -> {
            require(lot, LotState.BROUGHT, LotState.TRUSTED, LotState.PASSED);
            return draw(sale, lot, all.size() + 1, inspector);
        });
    }

    /**
     * Keeps a picture of what was found in a look, by the name that a platform or the data directory has for it. Refuses a look that
     * there was none. The same picture again is no other.
     */
    public void picture(Lot lot, int round, String photo, String actor) {
        var look = look(lot, round);
        var name = TeamPhoto.called(photo);
        if (look.photos().contains(name)) {
            return;
        }
        look.pictured(name);
        History.write(actor, "lot.pictured", Lots.subject(lot), Map.of("round", String.valueOf(round)));
    }

    /** The same in the last look. */
    public void picture(Lot lot, String photo, String actor) {
        picture(lot, Inspection.of(lot).size(), photo, actor);
    }

    /** The look at the lot with this number. Refuses one that there was none. */
    public Inspection look(Lot lot, int round) {
        return Inspection.of(lot).stream()
                .filter(one -> one.round() == round)
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.LOT_STATE, Map.of("number", lot.number(), "state", lot.state())));
    }

    /** Whether a sample of it was drawn and not judged. What is gone is looked at no more. */
    public boolean isOpen(Lot lot) {
        return !lot.state().isPulled() && Inspection.isOpen(lot);
    }

    /**
     * A lot that failed may be submitted again once all of it was looked through and what was bad was taken out (ISO 2859-1): so much
     * is left of it. Draws a new sample of that; said again before that was judged, it is the same sample. Refuses any other lot.
     */
    public Inspection resubmit(LiveSale sale, Lot lot, BigDecimal rest, String inspector) {
        require(lot, LotState.FAILED);
        var all = Inspection.of(lot);
        return open(all).orElseGet(() -> {
            lot.sorted(rest);
            History.write(inspector, "lot.sorted", Lots.subject(lot), Map.of("rest", rest.toPlainString()));
            return draw(sale, lot, all.size() + 1, inspector);
        });
    }

    /** The last of these looks, where nobody has judged it yet. */
    private static Optional<Inspection> open(List<Inspection> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(last -> !last.isJudged());
    }

    private Inspection draw(LiveSale sale, Lot lot, int round, String inspector) {
        var inspection = new Inspection(lot, round, aqlOf(lot.product()), random.nextLong(), inspector, sale.now());
        inspection.persist();
        return inspection;
    }

    /**
     * Writes down what was found; what follows holds at once: a lot on sale that fails is recalled. Refuses a second judgement, more
     * bad items than were looked at, and a lot that is gone since the sample was drawn.
     *
     * @return whom a recall concerned; empty where there was none
     */
    public Optional<Recalling.Concerned> judge(
            LiveSale sale, Inspection inspection, Findings findings, String inspector) {
        var lot = inspection.lot();
        Optional<Recalling.Concerned> recalled = Optional.empty();
        requireHere(lot);
        inspection.judge(findings, inspector, sale.now());
        if (inspection.hasPassed()) {
            lot.pass(findings.bad(), inspector);
            sale.brought(lot);
            Allotment.trimAll(sale, lot.product());
            certify(sale, lot, inspector);
        } else if (lot.isForSale()) {
            recalled = Optional.of(recalling.recall(sale, lot, Recalling.FAILED_INSPECTION, inspector));
        } else {
            lot.fail(inspector);
        }
        History.write(
                inspector,
                inspection.hasPassed() ? "lot.passed" : "lot.failed",
                Lots.subject(lot),
                Map.of("round", String.valueOf(inspection.round()), "bad", String.valueOf(findings.bad())));
        events.fire(new LotJudged(inspection.id(), Allotment.inLots(sale, lot.product())));
        return recalled;
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
                            List.of(lot.number()),
                            "lot",
                            lot.number()));
        }
        trusting.trust(sale, lot, voucher);
    }

    /** How many of a hundred may be bad in samples of this product. */
    public Aql aqlOf(Product product) {
        var chosen = Objects.requireNonNullElse(product.aql(), config.aql());
        return Aql.of(chosen)
                .orElseThrow(() ->
                        new IllegalStateException("qingshan.inspection.aql is none of the standard's: " + chosen));
    }

    /** Says anew what is promised of a lot that is on sale, where it is not what was said; nothing of any other. */
    public void promise(LiveSale sale, Lot lot, String actor) {
        if (lot.isForSale()) {
            certify(sale, lot, actor);
        }
    }

    private void certify(LiveSale sale, Lot lot, String actor) {
        certifying.goesOnSale(sale.shop(), lot, sale.lotsOf(lot.product()), actor, sale.now());
    }

    private static void requireHere(Lot lot) {
        require(lot, LotState.BROUGHT, LotState.TRUSTED, LotState.PASSED, LotState.FAILED);
    }

    private static void require(Lot lot, LotState... wanted) {
        lot.state().require(lot.number(), wanted);
    }
}
