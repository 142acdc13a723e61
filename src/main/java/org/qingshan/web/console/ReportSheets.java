package org.qingshan.web.console;

import static org.qingshan.web.console.Sheet.Cell.of;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.StreamReport;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.web.Decimals;

/** A stream's report as sheets, in one language: the same figures as on the page, and the orders that they are made of. */
final class ReportSheets {
    private final ReportReading.Report report;
    private final StreamReport figures;
    private final Figures write;
    private final ReportText text;

    ReportSheets(ReportReading.Report report, Figures write) {
        this.report = report;
        this.figures = report.figures();
        this.write = write;
        this.text = MessageBundles.get(ReportText.class, Localized.Literal.of(write.chinese() ? "zh" : "en"));
    }

    List<Sheet> all() {
        return List.of(summary(), products(), growers(), hosts(), minutes(), orders());
    }

    private Sheet summary() {
        var totals = figures.totals();
        var sheet = Sheet.of("summary", text.summary(), List.of(text.figure(), text.value()));
        sheet.add(of(text.stream()), of(figures.stream().title()));
        figures.stream().startedAt().ifPresent(at -> sheet.add(of(text.began()), of(write.stamp(at))));
        figures.stream().endedAt().ifPresent(at -> sheet.add(of(text.ended()), of(write.stamp(at))));
        sheet.add(of(text.orders()), of(totals.orders()));
        sheet.add(of(text.goods()), money(totals.goods()));
        sheet.add(of(text.shipping()), money(totals.shipping()));
        sheet.add(of(text.money()), money(totals.money()));
        sheet.add(of(text.average()), money(totals.average()));
        sheet.add(of(text.held()), money(totals.held()));
        sheet.add(of(text.cancelled()), of(totals.cancelled()));
        sheet.add(of(text.expired()), of(totals.expired()));
        sheet.add(of(text.buyers()), of(figures.claims().buyers()));
        sheet.add(of(text.claims()), of(figures.claims().made()));
        sheet.add(of(text.claims_confirmed()), of(figures.claims().confirmed()));
        sheet.add(of(text.claims_paid()), of(figures.claims().paid()));
        sheet.add(of(text.paid_money()), money(totals.paidMoney()));
        return sheet;
    }

    private Sheet products() {
        var sheet = Sheet.of(
                "products",
                text.products(),
                List.of(
                        text.slot(),
                        text.product(),
                        text.unit(),
                        text.price(),
                        text.offered(),
                        text.sold(),
                        text.kept(),
                        text.left(),
                        text.waiting(),
                        text.sell_through_percent(),
                        text.claims(),
                        text.goods()));
        figures.sales().forEach(sale -> {
            var item = sale.item();
            sheet.add(
                    of(item.slot()),
                    of(item.product().name(write.chinese())),
                    of(write.unit(item.product().unit())),
                    money(item.price()),
                    of(Decimals.plain(item.offered())),
                    of(Decimals.plain(sale.delivered())),
                    of(Decimals.plain(item.held())),
                    of(Decimals.plain(item.untaken())),
                    of(item.waiting()),
                    sale.sellThrough().map(percent -> of((long) percent)).orElse(of("")),
                    of(sale.claims()),
                    money(sale.money()));
        });
        return sheet;
    }

    private Sheet growers() {
        var sheet = Sheet.of(
                "growers",
                text.growers(),
                List.of(text.grower(), text.product(), text.unit(), text.sold(), text.goods()));
        figures.growers().forEach(share -> {
            var grower = share.grower();
            sheet.add(
                    of(grower == null ? text.no_grower() : grower.name()),
                    of(share.product().name(write.chinese())),
                    of(write.unit(share.product().unit())),
                    of(Decimals.plain(share.sold())),
                    money(share.money()));
        });
        return sheet;
    }

    private Sheet hosts() {
        var sheet = Sheet.of("hosts", text.hosts(), List.of(text.host(), text.claims_confirmed(), text.goods()));
        figures.hosts().forEach(host -> sheet.add(of(host(host.actor())), of(host.claims()), money(host.money())));
        return sheet;
    }

    private String host(String actor) {
        if (actor.isEmpty()) {
            return text.nobody_presented();
        }
        var name = report.host(actor);
        return !name.isEmpty() ? name : report.isPerson(actor) ? text.nameless_host() : text.program();
    }

    private Sheet minutes() {
        var pace = figures.pace();
        var sheet = Sheet.of("minutes", text.pace(), List.of(text.from(), text.minutes_long(), text.orders()));
        for (int part = 0; part < pace.counts().size(); part++) {
            sheet.add(
                    of(write.stamp(pace.at(part))),
                    of(pace.step().toMinutes()),
                    of(pace.counts().get(part)));
        }
        return sheet;
    }

    /** Every order, also those of which nothing is left. Without street and phone: those are for whoever packs. */
    private Sheet orders() {
        var sheet = Sheet.of(
                "orders",
                text.order_list(),
                List.of(
                        text.number(),
                        text.buyer(),
                        text.status(),
                        text.payment(),
                        text.confirmed_at(),
                        text.lines(),
                        text.goods(),
                        text.shipping(),
                        text.money(),
                        text.held(),
                        text.place()));
        figures.orders().forEach(order -> sheet.add(row(order)));
        return sheet;
    }

    private Sheet.Cell[] row(CustomerOrder order) {
        var charge = order.charge();
        var payment = order.payment();
        var to = order.destination();
        return new Sheet.Cell[] {
            of(order.number()),
            of(report.buyer(order)),
            of(status(order.status())),
            of(payment(payment == null ? Payment.Status.UNPAID : payment.status())),
            of(order.confirmedAt().map(write::stamp).orElse("")),
            of(LineSum.of(order.taken()).stream().map(this::line).collect(Collectors.joining("; "))),
            money(charge.goods()),
            money(charge.shipping()),
            money(charge.total()),
            money(order.held().mapToLong(OrderLine::amount).sum()),
            of(to == null ? "" : to.area())
        };
    }

    private String line(LineSum sum) {
        LineupItem item = sum.item();
        return item.slot() + " " + item.product().name(write.chinese()) + " "
                + write.quantity(sum.quantity(), item.product().unit());
    }

    private Sheet.Cell money(long minor) {
        return of(write.amount(minor));
    }

    private String status(CustomerOrder.Status status) {
        var words = MessageBundles.get(ConsoleText.class, Localized.Literal.of(write.chinese() ? "zh" : "en"));
        return switch (status) {
            case OPEN -> words.status_open();
            case CONFIRMED -> words.status_confirmed();
            case PACKED -> words.status_packed();
            case SHIPPED -> words.status_shipped();
            case DELIVERED -> words.status_delivered();
            case RETURNED -> words.status_returned();
            case CANCELLED -> words.status_cancelled();
            case EXPIRED -> words.status_expired();
        };
    }

    private String payment(Payment.Status status) {
        return switch (status) {
            case UNPAID -> text.payment_unpaid();
            case PROOF_SENT -> text.payment_proof_sent();
            case PAID -> text.payment_paid();
            case PART_REFUNDED -> text.payment_part_refunded();
            case REFUNDED -> text.payment_refunded();
            case CASH_ON_DELIVERY -> text.payment_cash();
            case CASH_AT_PICKUP -> text.payment_at_pickup();
        };
    }
}
