package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.photo.TeamPhoto;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Drawing;
import org.qingshan.platform.lane.Lane;

/** What is drawn on a card of goods of which there is no photo here: what they are, what they cost, whose they are and when they were picked. */
@Singleton
class CardDrawing {

    /** Nothing where there is a photo. One that only a platform has may not be seen there: another bot knows it not. */
    @Nullable
    Drawing of(Wording words, LineupItem item, String currency) {
        var photo = item.product().photo();
        if (photo != null && TeamPhoto.isFile(photo)) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        var isThere = item.isOpen() && item.left().signum() > 0;
        if (!isThere) {
            lines.add(item.isOpen() ? words.chat().soldOut() : words.chat().closed());
        }
        var lots = Lots.of(List.of(item.product())).stream()
                .filter(lot -> lot.isForSale() && lot.left().signum() > 0)
                .toList();
        growers(lots)
                .reduce((one, other) -> one + words.chat().listComma() + other)
                .map(words.place()::grownBy)
                .ifPresent(lines::add);
        lots.stream()
                .flatMap(lot -> Stream.ofNullable(lot.intake().harvestedOn()))
                .findFirst()
                .map(day -> words.place().pickedOn(words.day(day)))
                .ifPresent(lines::add);
        var asOf = isThere
                ? words.place()
                        .asOf(Wording.clock(Lane.current().now()), words.chat().left(words.quantity(item.left(), item)))
                : "";
        return new Drawing(item.slot() + " " + words.name(item), LineupText.price(words, item, currency), lines, asOf);
    }

    private static Stream<String> growers(List<Lot> lots) {
        return lots.stream()
                .map(Lot::grower)
                .filter(Objects::nonNull)
                .map(Member::name)
                .distinct()
                .limit(3);
    }
}
