package org.qingshan.web.console;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.damage.DamageCase;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.parcel.Parcel;
import org.qingshan.web.photo.PhotoName;

/**
 * A report as the desk shows it.
 *
 * @param name what the buyer calls himself; may be empty
 * @param lots that the goods are out of
 * @param ours addresses of pictures of these lots, where anybody but a platform has them, and of the closed boxes
 * @param paid whether the shop has enough of his money to give so much back
 */
public record DamageRow(
        DamageCase it, String name, List<Lot> lots, List<String> ours, List<SentPicture> pictures, boolean paid) {

    static List<DamageRow> of(List<DamageCase> cases) {
        return cases.stream().map(DamageRow::of).toList();
    }

    private static DamageRow of(DamageCase it) {
        var bought = it.bought();
        var lots = (bought == null ? Stream.<OrderLine>of() : bought.lines().stream())
                .flatMap(line -> line.takenFrom().stream())
                .distinct()
                .toList();
        var pictures = lots.stream()
                .flatMap(lot -> Stream.concat(
                        Stream.ofNullable(
                                lot.intake() == null ? null : lot.intake().photo()),
                        Inspection.of(lot).stream().flatMap(one -> one.photos().stream())))
                .map(PhotoName::whole)
                .filter(Objects::nonNull);
        var boxes = Parcel.of(it.report().order()).stream()
                .flatMap(box -> Stream.ofNullable(box.photo()))
                .map(photo -> SentPicture.ofBox(photo).whole());
        var buyer = Buyer.<Buyer>findByIdOptional(it.report().buyerId());
        var payment = it.report().order().payment();
        return new DamageRow(
                it,
                buyer.map(Buyer::nameForTeam).orElse(""),
                lots,
                Stream.concat(pictures, boxes).toList(),
                SentPicture.of(it.photos()),
                payment != null && payment.left() > 0);
    }
}
