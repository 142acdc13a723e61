package org.qingshan.web.console;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.Decimals;

/**
 * How a page that the server fills writes figures, in one language.
 *
 * @param currency the code of ISO 4217
 */
public record Figures(boolean chinese, String currency) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Shop.VILLAGE);

    /** "¥29.90", "¥1,234.00". */
    public String money(long minor) {
        var amount = amount(Math.abs(minor));
        return (minor < 0 ? "−" : "")
                + Currency.getInstance(currency).getSymbol(Locale.CHINA)
                + String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
    }

    /** Minor units as a number of the currency's: 2990 is 29.90. */
    public BigDecimal amount(long minor) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    public String number(BigDecimal quantity) {
        return Decimals.plain(quantity).toPlainString();
    }

    /** " · 张桂花"; empty for nobody in particular. */
    public String of(@Nullable Member grower) {
        return grower == null || grower.name().isBlank() ? "" : " · " + grower.name();
    }

    /** "50 箱", "50 boxes". */
    public String quantity(BigDecimal quantity, Unit unit) {
        return number(quantity) + " " + (chinese ? unit.zh() : unit.en(quantity));
    }

    public String unit(Unit unit) {
        return chinese ? unit.zh() : unit.en();
    }

    /** "20:35". */
    public String clock(Instant time) {
        return CLOCK.format(time);
    }

    /** "11月24日 20:35", "24 Nov 20:35". */
    public String moment(Instant time) {
        return in(chinese ? "M月d日 HH:mm" : "d MMM HH:mm").format(time);
    }

    /** The same on paper, which lies about for years: "2026年11月24日 20:35", "24 Nov 2026 20:35". */
    public String dated(Instant time) {
        return in(chinese ? "yyyy年M月d日 HH:mm" : "d MMM yyyy HH:mm").format(time);
    }

    /** "11月24日", "24 Nov". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese ? "M月d日" : "d MMM", chinese ? Locale.CHINA : Locale.UK)
                .format(day);
    }

    /** "2026-11-24", as it stands in the name of a file. */
    String day(Instant time) {
        return in("yyyy-MM-dd").format(time);
    }

    /** "2026-11-24 20:35", as a spreadsheet understands it. */
    String stamp(Instant time) {
        return in("yyyy-MM-dd HH:mm").format(time);
    }

    /** An area that parcels do not go to. */
    public String area(String area) {
        return area.equals(Destination.ABROAD) ? (chinese ? "国外" : "abroad") : area.replace(" ", "");
    }

    /** The same as a person would say it to the shop. */
    public String saidArea(String area) {
        return area.equals(Destination.ABROAD) ? "国外" : area.replace(" ", "");
    }

    public long minutes(Duration time) {
        return time.toMinutes();
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, chinese ? Locale.CHINA : Locale.UK)
                .withZone(Shop.VILLAGE);
    }
}
