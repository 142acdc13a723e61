package org.qingshan.domain.damage;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.parcel.Parcel;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.domain.shop.History;
import org.qingshan.platform.lane.Lane;

/** Takes what buyers report of goods that came spoilt. */
@Singleton
public class DamageReporting {
    private static final List<Status> SENT = List.of(Status.SHIPPED, Status.DELIVERED);

    private static final int SHOWN = 5;

    private final DamageConfig config;
    private final Event<DamageReported> events;

    DamageReporting(DamageConfig config, Event<DamageReported> events) {
        this.config = config;
        this.events = events;
    }

    /** The orders of which somebody can have opened a parcel lately, the newest first. Queries. */
    public List<CustomerOrder> openedBy(long buyer, Instant now) {
        return CustomerOrder.<CustomerOrder>find(
                        "buyerId = ?1 and status in ?2 and confirmedAt > ?3 order by id desc",
                        buyer,
                        SENT,
                        now.minus(Duration.ofDays(config.longestWay())))
                .page(0, SHOWN)
                .list();
    }

    /** What somebody has reported that waits, or was decided not longer ago than a parcel may travel; the newest first. Queries. */
    public List<DamageReport> standing(long buyer, Instant now) {
        return DamageReport.newestOf(buyer, now.minus(Duration.ofDays(config.longestWay())));
    }

    /** How many hours ago the last of it arrived; empty where nobody has told the shop. Refuses what has not been sent. */
    public OptionalInt hoursSince(CustomerOrder order, Instant now) {
        requireSent(order);
        return Parcel.of(order).stream()
                .map(Parcel::deliveredAt)
                .filter(Objects::nonNull)
                .mapToInt(at ->
                        Math.max(0, Math.toIntExact(Duration.between(at, now).toHours())))
                .min();
    }

    /** As many hours ago as it can have come that its buyer says came so long ago: it cannot before it left. Queries. */
    public int possible(CustomerOrder order, int hours, Instant now) {
        return Parcel.of(order).stream()
                .map(Parcel::shippedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(left ->
                        Math.max(0, Math.toIntExact(Duration.between(left, now).toHours())))
                .map(most -> Math.min(most, hours))
                .orElse(hours);
    }

    public void requireSent(CustomerOrder order) {
        if (!SENT.contains(order.status())) {
            throw new Refused(
                    Reason.NOT_SENT,
                    Map.of("number", order.number(), "status", order.status().name()));
        }
    }

    /** Refuses what is too late by the rules of the product. */
    public void requireInTime(CustomerOrder order, Bought bought, int hours) {
        var rules = DamageRules.of(bought.item().product(), config);
        if (rules.isLate(hours)) {
            throw new Refused(Reason.REPORT_LATE, Map.of("number", order.number(), "window", rules.window()));
        }
    }

    /** The report of this that waits for a decision. Refuses what was refused before, and what was reported altogether. */
    public Optional<DamageReport> before(CustomerOrder order, Bought bought) {
        var last = DamageReport.last(order, bought.item());
        if (last.filter(DamageReport::isOpen).isPresent()) {
            return last;
        }
        var isRefused = last.filter(report -> report.status() == DamageReport.Status.REFUSED)
                .isPresent();
        if (isRefused || bought.rest().signum() == 0) {
            throw new Refused(
                    Reason.REPORTED_BEFORE,
                    Map.of(
                            "number",
                            order.number(),
                            "reason",
                            last.map(DamageReport::reason).orElse("")));
        }
        return Optional.empty();
    }

    /**
     * So much of it is bad. Refuses what has not been sent, is too late, was reported before, and more than came.
     *
     * @param quantity in the product's unit
     * @param hours since it arrived
     * @param note in the buyer's own words; empty for none
     */
    public DamageReport report(CustomerOrder order, Bought bought, BigDecimal quantity, int hours, String note) {
        requireSent(order);
        requireInTime(order, bought, hours);
        if (before(order, bought).isPresent()) {
            throw new Refused(Reason.REPORTED_BEFORE, Map.of("number", order.number(), "reason", ""));
        }
        var came = requireCame(bought, quantity);
        var report = new DamageReport(
                order, bought.item(), came, hours, note, Lane.current().now());
        report.persist();
        History.write("buyer " + order.buyerId(), "damage.reported", "order " + order.number(), Map.of());
        events.fire(new DamageReported(report.id()));
        return report;
    }

    /** So much of it. */
    private static BigDecimal requireCame(Bought bought, BigDecimal said) {
        if (said.signum() <= 0 || !bought.hasLeft(said)) {
            throw new Refused(
                    Reason.MORE_THAN_CAME,
                    Map.of(
                            "most",
                            bought.rest(),
                            "unit",
                            bought.item().product().unit()));
        }
        return bought.meant(said);
    }

    /**
     * The buyer says that it is another quantity. Refuses what is decided, and more than came.
     *
     * @param quantity in the product's unit
     * @param words his own, where there are any beside the quantity; else empty
     */
    public void correct(DamageReport report, BigDecimal quantity, String words) {
        var came = Bought.in(report.order()).stream()
                .filter(bought -> bought.item().id().equals(report.item().id()))
                .map(bought -> requireCame(bought.without(report), quantity))
                .findFirst()
                .orElse(quantity);
        report.correct(came, words);
        History.write(
                "buyer " + report.buyerId(),
                "damage.corrected",
                "order " + report.order().number(),
                Map.of());
    }

    /**
     * A picture of it. One too many is passed over.
     *
     * @return how many there are of it now
     */
    public int picture(DamageReport report, String photo) {
        report.requireOpen();
        var before = Math.toIntExact(SentPhoto.countOf(report.id()));
        if (before >= config.mostPhotos()) {
            return before;
        }
        SentPhoto.note(report.buyerId(), report.order().id(), report.id(), photo);
        return before + 1;
    }

    /** The buyer takes it back. Refuses what is decided. */
    public void withdraw(DamageReport report) {
        report.withdraw();
        History.write(
                "buyer " + report.buyerId(),
                "damage.withdrawn",
                "order " + report.order().number(),
                Map.of());
    }

    public int mostPhotos() {
        return config.mostPhotos();
    }
}
