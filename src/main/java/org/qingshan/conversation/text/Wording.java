package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.TraditionalScript;

/** The sentences of one language, and how that language writes amounts, names and days. */
public final class Wording extends Phrases {
    /** Days and hours are told as the village counts them. */
    public static final ZoneId VILLAGE = Shop.VILLAGE;

    private static final Wording CHINESE = new Wording(new Sentences("zh", false));
    private static final Wording TRADITIONAL = new Wording(new Sentences("zh", true));
    private static final Wording ENGLISH = new Wording(new Sentences("en", false));

    private final boolean zh;
    private final boolean traditional;

    private Wording(Sentences of) {
        super(of);
        this.zh = of.tag().equals("zh");
        this.traditional = of.traditional();
    }

    public static Wording of(boolean chinese) {
        return chinese ? CHINESE : ENGLISH;
    }

    /** Chinese in traditional characters: the same sentences. */
    public static Wording traditional() {
        return TRADITIONAL;
    }

    /** In every language and script. */
    public static Stream<Wording> all() {
        return Stream.of(CHINESE, TRADITIONAL, ENGLISH);
    }

    /** What the shop has written for its readers of Chinese, in the script of the reader. */
    public String inScript(String written) {
        return traditional ? TraditionalScript.of(written) : written;
    }

    /** "1001、1015". */
    public String numbers(List<Integer> orders) {
        return orders.stream().map(String::valueOf).collect(Collectors.joining(chat().listComma() + gap()));
    }

    /** A phone as a reader of the language dials it: in Chinese 138 0013 8000 without the country's own code, else with it. */
    public String phone(String number) {
        var parts = number.split(Destination.EXTENSION, 2);
        var dialled = DialledPhone.of(parts[0], zh);
        return parts.length == 1 ? dialled : address().extension(dialled, parts[1]);
    }

    /** An area that parcels cannot be sent to. */
    public String area(String area) {
        if (area.equals(Destination.ABROAD)) {
            return address().abroad();
        }
        var parts = area.split(" ", 2);
        var rest = parts.length == 1 ? "" : (zh ? "" : ", ") + parts[1].replace(" ", zh ? "" : ", ");
        return province(parts[0]) + inScript(rest);
    }

    /** A province by its full Chinese name ("湖南省"), as a reader of the language knows it. */
    public String province(String chinese) {
        return chinese.equals(Destination.ABROAD)
                ? address().abroad()
                : zh ? inScript(chinese) : ProvinceNames.english(chinese);
    }

    public boolean isChinese() {
        return zh;
    }

    /** What stands between two sentences of one paragraph. */
    public String gap() {
        return zh ? "" : " ";
    }

    public String name(Product product) {
        return inScript(product.name(zh));
    }

    public String name(Shop shop) {
        return inScript(shop.name(zh));
    }

    public String name(LineupItem item) {
        return name(item.product());
    }

    /**
     * @param minor in the currency's minor units
     * @param currency its code of ISO 4217
     */
    public String money(long minor, String currency) {
        var unit = MoneyUnit.of(currency);
        return unit.sign() + BigDecimal.valueOf(minor, unit.digits()).toPlainString();
    }

    /** "2 箱", "1.5 jin", "3 boxes". */
    public String quantity(BigDecimal quantity, Unit unit) {
        return number(quantity) + " " + unit(quantity, unit);
    }

    public String quantity(BigDecimal quantity, LineupItem item) {
        return quantity(quantity, item.product().unit());
    }

    public String unit(BigDecimal quantity, Unit unit) {
        return zh ? inScript(unit.zh()) : unit.en(quantity);
    }

    /** "11月24日", "24 November". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(zh ? "M月d日" : "d MMMM", zh ? Locale.CHINA : Locale.UK)
                .format(day);
    }

    /**
     * What somebody said, as much of it as can be quoted in a sentence, without the signs that would turn around the letters of the rest
     * of it.
     */
    public static String quoted(String words) {
        return Quote.of(words);
    }

    /** "20:35", as the village's clocks show it. */
    public static String clock(Instant time) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(VILLAGE).format(time);
    }

    /** Without trailing zeros and without an exponent. */
    public static String number(BigDecimal quantity) {
        return Parts.read(quantity).toPlainString();
    }
}
