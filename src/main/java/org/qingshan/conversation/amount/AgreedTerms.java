package org.qingshan.conversation.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What is agreed with a grower, as people say it: 20块一箱, 每斤五块五, 20/box, 八成, 80%. */
public final class AgreedTerms {
    /** All of the sale, in percent. */
    public static final BigDecimal WHOLE = new BigDecimal(100);

    private static final Pattern HUNDREDTHS = Pattern.compile("百分之\\s*(?<n>.+)");
    private static final Pattern PER_BEFORE =
            Pattern.compile("(?:一|每|1|a|per)\\s*(?<unit>\\p{L}+?)\\s*(?=[\\d¥￥一二两三四五六七八九十])");
    private static final Pattern PER_BEHIND =
            Pattern.compile("\\s*(?!(?<=[十百千零])一块)(?:/|一|每|\\ba\\b|\\bper\\b)\\s*(?<unit>[\\p{IsHan}A-Za-z]+)$");

    private AgreedTerms() {}

    /** Empty where it is neither a price of one nor a share; the unit that a price is for must be the product's own. */
    public static Optional<Terms> read(String text, Product product, String currency) {
        var plain = Amounts.plain(text).toLowerCase(Locale.ROOT);
        return percent(plain)
                .filter(share -> share.compareTo(WHOLE) <= 0
                        && share.stripTrailingZeros().scale() <= 0)
                .map(share -> Terms.share(share.intValueExact()))
                .or(() -> price(plain, product.unit(), currency));
    }

    /** As people are told: "每箱 ¥20.00", "卖价的 80%". */
    public static String told(Lot lot, Wording words, String currency) {
        var price = lot.terms().price();
        var share = lot.terms().sharePercent();
        return price == null
                ? words.ledger().agreedShare(share == null ? 0 : share)
                : words.ledger()
                        .agreedPrice(
                                words.money(price, currency),
                                words.unit(BigDecimal.ONE, lot.product().unit()));
    }

    private static Optional<Terms> price(String plain, Unit unit, String currency) {
        var before = PER_BEFORE.matcher(plain);
        if (before.lookingAt()) {
            return unit.takes(Unit.called(before.group("unit")))
                    ? price(plain.substring(before.end()), currency)
                    : Optional.empty();
        }
        var behind = PER_BEHIND.matcher(plain);
        if (behind.find() && !Unit.called(behind.group("unit")).isEmpty()) {
            return unit.takes(Unit.called(behind.group("unit")))
                    ? price(plain.substring(0, behind.start()), currency)
                    : Optional.empty();
        }
        return price(plain, currency);
    }

    private static Optional<Terms> price(String plain, String currency) {
        return Amounts.money(plain, currency).map(Terms::price);
    }

    /** 80%, 百分之八十, 八成, 八成半; empty for a plain number. */
    public static Optional<BigDecimal> percent(String text) {
        var hundredths = HUNDREDTHS.matcher(text);
        if (hundredths.matches()) {
            return SaidNumber.begin(hundredths.group("n"))
                    .filter(said -> said.rest().isEmpty())
                    .map(SaidNumber::value);
        }
        return SaidNumber.begin(text).flatMap(said -> switch (said.rest()) {
            case "%", "percent" -> Optional.of(said.value());
            case "成" -> Optional.of(said.value().movePointRight(1));
            case "成半" -> Optional.of(said.value().movePointRight(1).add(new BigDecimal(5)));
            default -> Optional.empty();
        });
    }
}
