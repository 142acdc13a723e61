package org.qingshan.domain.damage;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.photo.SentPhoto;

/** Gathers what is to be decided. Queries. */
@Singleton
public class DamageCases {
    private final DamageConfig config;

    DamageCases(DamageConfig config) {
        this.config = config;
    }

    /** Everything that waits for a decision, the oldest first. */
    public List<DamageCase> open() {
        return of(DamageReport.open());
    }

    public Optional<DamageCase> of(DamageReport report) {
        return of(List.of(report)).stream().findFirst();
    }

    private List<DamageCase> of(List<DamageReport> reports) {
        var photos = SentPhoto.ofReports(reports.stream().map(DamageReport::id).toList());
        var records =
                records(reports.stream().map(DamageReport::buyerId).distinct().toList());
        return reports.stream()
                .map(report -> {
                    var buyer = records.getOrDefault(report.buyerId(), BuyerRecord.of(0, List.of()));
                    return of(report, photos.getOrDefault(report.id(), List.of()), buyer);
                })
                .toList();
    }

    private DamageCase of(DamageReport report, List<SentPhoto> photos, BuyerRecord buyer) {
        var bought = Bought.in(report.order()).stream()
                .filter(one -> one.item().id().equals(report.item().id()))
                .findFirst()
                .orElse(null);
        return DamageCase.of(
                report, bought, photos, buyer, DamageRules.of(report.item().product(), config));
    }

    private static Map<Long, BuyerRecord> records(List<Long> buyers) {
        Map<Long, List<DamageReport>> reports =
                DamageReport.ofBuyers(buyers).stream().collect(Collectors.groupingBy(DamageReport::buyerId));
        Map<Long, BuyerRecord> records = new HashMap<>();
        for (long buyer : buyers) {
            var sent = CustomerOrder.count(
                    "buyerId = ?1 and status in ?2",
                    buyer,
                    List.of(
                            CustomerOrder.Status.SHIPPED,
                            CustomerOrder.Status.DELIVERED,
                            CustomerOrder.Status.RETURNED));
            records.put(buyer, BuyerRecord.of(sent, reports.getOrDefault(buyer, List.of())));
        }
        return records;
    }
}
