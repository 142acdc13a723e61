package org.qingshan.conversation.amount;

import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** Numbers as hosts type them. */
public final class Amounts {
    private static final Pattern YUAN = Pattern.compile("(?:元|块钱|块|圆|yuan|rmb|kuai)?");
    /** 五 of 二十八块五. */
    private static final Pattern TENTHS = Pattern.compile("(?:元|块)\\s*(?<tenths>.{1,3}?)\\s*(?:毛|角)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");
    private static final BigDecimal TOO_MUCH = new BigDecimal(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Amounts() {}

    /** An amount of money in minor units, in figures or Chinese words; empty where it is none or has fractions of a minor unit. */
    public static Optional<Long> money(String text, String currency) {
        var plain = plain(text).replaceFirst("^[¥￥]\\s*", "");
        return SaidNumber.begin(plain)
                .flatMap(Amounts::yuan)
                .map(yuan -> yuan.movePointRight(Currency.getInstance(currency).getDefaultFractionDigits()))
                .filter(minor -> minor.stripTrailingZeros().scale() <= 0)
                .map(minor -> minor.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    private static Optional<BigDecimal> yuan(SaidNumber said) {
        if (YUAN.matcher(said.rest()).matches()) {
            return Optional.of(said.value());
        }
        var tenths = TENTHS.matcher(said.rest());
        return tenths.matches() && said.value().stripTrailingZeros().scale() <= 0
                ? SaidNumber.begin(tenths.group("tenths"))
                        .filter(rest -> rest.rest().isEmpty() && rest.value().compareTo(BigDecimal.TEN) < 0)
                        .map(rest -> said.value().add(rest.value().movePointLeft(1)))
                : Optional.empty();
    }

    public static Optional<BigDecimal> number(String text) {
        var plain = plain(text);
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /**
     * A quantity of the product, 0 too, in figures or Chinese words, with a unit or without; empty where it is none. Refuses the
     * unit of something else.
     */
    public static Optional<BigDecimal> quantity(String text, Product product) {
        return SaidNumber.begin(plain(text))
                .filter(said -> said.value().compareTo(TOO_MUCH) < 0)
                .flatMap(said -> quantity(said, product));
    }

    private static Optional<BigDecimal> quantity(SaidNumber said, Product product) {
        var half = said.rest().length() > 1 && said.rest().endsWith("半");
        var unit = half ? said.rest().substring(0, said.rest().length() - 1) : said.rest();
        var units = Unit.called(unit);
        if (!units.isEmpty() && !product.unit().takes(units)) {
            throw new Refused(Refused.Reason.OTHER_UNIT, Map.of("product", product, "unit", product.unit()));
        }
        return units.isEmpty() && !unit.isEmpty()
                ? Optional.empty()
                : Optional.of(half ? said.value().add(HALF) : said.value());
    }

    /** 两百箱 as 200箱, 二十八块五 as 28.5; anything else as it is. */
    public static String figures(String word) {
        var said = SaidNumber.begin(word);
        if (said.isEmpty() || Character.isDigit(word.charAt(0))) {
            return word;
        }
        var money = yuan(said.get());
        return said.get().rest().isEmpty() || money.isEmpty()
                ? said.get().value().toPlainString() + said.get().rest()
                : money.get().toPlainString();
    }

    /** Minor units as they are typed: 29.90. */
    public static String decimal(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits())
                .toPlainString();
    }

    /** Full-width digits and signs as narrow ones. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
