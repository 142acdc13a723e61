package org.qingshan.conversation.lot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.domain.product.Product;

/**
 * What is said of goods, taken apart.
 *
 * @param isNamed whether the goods are named
 * @param day null where none is said
 * @param amount the first number
 * @param rest the other words, the name of the goods among them
 */
record AnnouncementParts(boolean isNamed, @Nullable LocalDate day, Optional<AnnouncedAmount> amount, String rest) {
    /** @param plain as {@link AnnouncementWords#heard} makes it */
    static AnnouncementParts of(String plain, List<Product> goods, LocalDateTime now) {
        var timeless = AgreedTime.read(plain).map(AgreedTime::rest).orElse(plain);
        var day = HarvestDay.coming(timeless, now.toLocalDate());
        var dayless = day.map(HarvestDay::rest).orElse(timeless);
        var amount = AnnouncedAmount.in(dayless);
        var rest = amount.map(number -> dayless.substring(0, dayless.indexOf(number.said())) + " " + number.rest())
                .orElse(dayless);
        return new AnnouncementParts(
                GoodsSaid.in(dayless, goods).isPresent(),
                day.map(HarvestDay::day).orElse(null),
                amount,
                rest);
    }

    /** The other words without the name. */
    String besides(List<Product> goods) {
        return GrowersGoods.owned(rest.toLowerCase(Locale.ROOT), GrowersGoods.names(goods));
    }
}
