package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What a grower says he can bring: 周五能带80斤笋, "I can bring 80 jin of shoots on Friday".
 *
 * @param product null where none is named that the shop knows
 * @param quantity in the product's unit; null where none is said, or in a unit that the product is not counted in
 * @param day null where none is said
 * @param by the moment by which it comes, on the village's clock; null where only a day is said, or nothing
 */
record AnnouncementWords(
        @Nullable Product product,
        @Nullable BigDecimal quantity,
        @Nullable LocalDate day,
        @Nullable LocalDateTime by) {
    private static final Pattern PROMISE = Pattern.compile(
            "(?:能|可以|准备|打算)(?:带|送|拿|挑|背|运|出|供)|(?:带|送|拿|挑|背|运).{0,14}来$"
                    + "|\\b(?:i|we)(?:'ll| can| will| could| am going to)? (?:bring|deliver|supply)\\b|\\bcan (?:bring|deliver|supply)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Somebody else is to do it, or it is asked. */
    private static final Pattern NO_PROMISE = Pattern.compile(
            "给我|帮我|我要|我想要|[吗嘛么?？]\\s*$|多少|什么时候|^\\s*(?:can|could|will|would) you\\b|\\bto me\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    /** Empty where it is no promise, or names neither goods nor an amount. */
    static Optional<AnnouncementWords> read(String said, List<Product> products, LocalDateTime now) {
        var plain = Amounts.plain(said).replaceFirst("[。.!！~]+$", "");
        if (plain.length() > LONGEST
                || !PROMISE.matcher(plain).find()
                || NO_PROMISE.matcher(plain).find()) {
            return Optional.empty();
        }
        var time = AgreedTime.read(plain);
        var timeless = time.map(AgreedTime::rest).orElse(plain);
        var onDay = HarvestDay.coming(timeless, now.toLocalDate());
        var rest = onDay.map(HarvestDay::rest).orElse(timeless);
        var by = time.flatMap(found -> moment(onDay.map(HarvestDay::day), found, now));
        var product = LotLine.productIn(rest, products);
        var amount = amount(rest);
        return product.isEmpty() && amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnnouncementWords(
                        product.orElse(null),
                        product.flatMap(goods -> amount.flatMap(number -> number.of(goods)))
                                .orElse(null),
                        onDay.map(HarvestDay::day)
                                .or(() -> by.map(LocalDateTime::toLocalDate))
                                .orElse(null),
                        by.orElse(null)));
    }

    /** Who names no day means the next time that the clock says so; who names an hour of today that is past has the day. */
    private static Optional<LocalDateTime> moment(Optional<LocalDate> day, AgreedTime time, LocalDateTime now) {
        var today = now.toLocalDate().atTime(time.by());
        return day.map(named -> named.atTime(time.by()))
                .or(() -> Optional.of(today.isAfter(now) ? today : today.plusDays(1)))
                .filter(moment -> moment.isAfter(now));
    }

    private record Amount(BigDecimal number, String behind) {
        /** In the unit of the goods, as far as the words say it or another unit of weight. */
        Optional<BigDecimal> of(Product goods) {
            var unit = IntStream.rangeClosed(1, Math.min(12, behind.length()))
                    .map(length -> Math.min(12, behind.length()) + 1 - length)
                    .mapToObj(length -> Unit.called(behind.substring(0, length).strip()))
                    .filter(units -> !units.isEmpty())
                    .findFirst();
            if (unit.isEmpty() || unit.get().contains(goods.unit())) {
                return Optional.of(number);
            }
            return unit.get().stream()
                    .filter(one -> one.isWeight() && goods.unit().isWeight())
                    .map(one -> number.multiply(one.grams()).divide(goods.unit().grams()))
                    .findFirst();
        }
    }

    private static Optional<Amount> amount(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> at == 0 || !Character.isDigit(text.charAt(at - 1)))
                .mapToObj(at -> SaidNumber.begin(text.substring(at)))
                .flatMap(Optional::stream)
                .filter(number -> number.value().signum() > 0)
                .map(number -> new Amount(number.value(), number.rest()))
                .findFirst();
    }
}
