package org.qingshan.domain.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Reckoning;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.domain.statement.GrowerEntry.Kind;
import org.qingshan.domain.stream.Stream;

/** The growers' money over rows that are kept in memory: the real rules, without the queries. */
public final class GrowersInMemory {
    private final List<GrowerEntry> entries = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private final List<Payout> payouts = new ArrayList<>();
    private final Consumer<Object> numbering;

    /** @param numbering gives a row its number */
    public GrowersInMemory(Consumer<Object> numbering) {
        this.numbering = numbering;
    }

    public List<GrowerEntry> entries() {
        return entries;
    }

    public List<Statement> statements() {
        return statements;
    }

    public List<Damage> damages() {
        return damages;
    }

    public List<Payout> payouts() {
        return payouts;
    }

    private void keep(GrowerEntry entry) {
        numbering.accept(entry);
        entries.add(entry);
    }

    /** What happens before the end of a transaction that changed a settled sale. */
    public void update(Stream stream, Collection<CustomerOrder> orders, Entered by) {
        var known = entries.stream()
                .filter(entry -> stream.id().equals(entry.streamId()))
                .toList();
        StreamLedger.of(stream.id(), orders).missing(known, by).forEach(this::keep);
    }

    public void close(
            Stream stream, Collection<CustomerOrder> orders, List<Lot> lots, List<Member> growers, Entered by) {
        stream.settle(by.at());
        for (var lot : lots) {
            var isNew = entries.stream().noneMatch(entry -> entry.kind() == Kind.ACCEPTED && entry.lot() == lot);
            if (lot.grower() != null && isNew) {
                keep(GrowerEntry.of(
                        new Change(Kind.ACCEPTED, StatementClosing.accepted(lot), 0, 0), lot, stream.id(), by));
            }
        }
        update(stream, orders, by);
        growers.forEach(grower -> close(grower, stream, by));
    }

    private void close(Member grower, Stream stream, Entered by) {
        var last = lastOf(grower);
        var since = since(grower, last);
        if (since.stream().anyMatch(entry -> entry.kind() != Kind.PAYOUT)) {
            var statement = Statement.of(grower, stream, last, since, "0000", by);
            numbering.accept(statement);
            statements.add(statement);
        }
    }

    public @Nullable Statement lastOf(Member grower) {
        return statements.stream()
                .filter(one -> one.grower() == grower)
                .reduce((one, next) -> next)
                .orElse(null);
    }

    /** What was entered after a statement; null for all. */
    public List<GrowerEntry> since(Member grower, @Nullable Statement last) {
        return entries.stream()
                .filter(entry -> entry.grower() == grower && (last == null || entry.id() > last.id()))
                .toList();
    }

    public void spoil(
            Reckoning reckoning,
            Shop shop,
            OrderLine line,
            Damage.Extent extent,
            Cause cause,
            Collection<CustomerOrder> orders,
            Entered by) {
        var earlier = damages.stream().filter(one -> one.line() == line).toList();
        DamagePosting.requireSome(line, extent, earlier);
        reckoning.refund(line, extent.refund());
        var verdict = new Damage.Verdict(cause, shop.settling().damages().bearerOf(cause), null);
        var damage = Damage.of(line, extent, verdict, earlier, by);
        numbering.accept(damage);
        damages.add(damage);
        StreamLedger.of(line.order().streamId(), orders).of(damage, by).forEach(this::keep);
    }

    public void book(Member grower, long amount, Entered by) {
        keep(GrowerEntry.booked(grower, amount < 0 ? Kind.FEE : Kind.CORRECTION, amount, "x", "", by));
    }

    public void pay(Member grower, long amount, boolean advance, Entered by) {
        var wanted = new Payout.Wanted(amount, Payout.Way.CASH, "M10 20L110 60", "", "", advance, "k" + payouts.size());
        var payout = Payout.of(grower, wanted, owedTo(grower), lastOf(grower), by);
        numbering.accept(payout);
        payouts.add(payout);
        keep(GrowerEntry.paid(payout, by));
    }

    public long owedTo(Member grower) {
        return since(grower, null).stream().mapToLong(GrowerEntry::amount).sum();
    }
}
