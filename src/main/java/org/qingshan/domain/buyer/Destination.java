package org.qingshan.domain.buyer;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a postal address.
 *
 * @param phone in E.164, with what is dialled when it answers behind {@link #EXTENSION}
 * @param country ISO 3166-1 alpha-2; empty where nothing is sent because the buyer comes for it
 * @param detail street and house; for a foreign address everything; where it is collected, where and when
 */
@Embeddable
public record Destination(
        String recipient,
        String phone,
        String country,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        String detail) {

    /** How an area is called that is every other country. */
    public static final String ABROAD = "ABROAD";

    /** As it stands on parcels in China: {@code +8613812345678转801}. */
    public static final String EXTENSION = "转";

    /** Before the place where it is collected, for whoever reads a list: in both languages, as papers go from hand to hand. */
    private static final String COLLECTED = "自提 Pick-up: ";

    private static final Pattern NOTES = Pattern.compile("(?:（嘱咐：[^（）]{1,60}）)+$");

    private static final String HOME = "CN";

    /**
     * Nothing is sent: the buyer comes for it.
     *
     * @param recipient who comes
     * @param phone empty where nobody knows it
     * @param place where and when
     */
    public static Destination collected(String recipient, String phone, String place) {
        return new Destination(recipient, phone, "", null, null, null, place);
    }

    /** Whether the buyer comes for it. */
    public boolean isCollected() {
        return country.isEmpty();
    }

    /**
     * Whether it lies there.
     *
     * @param area {@link #ABROAD}, or province, city and county as far as they matter, a space between: {@code 四川省 甘孜藏族自治州}
     */
    public boolean isIn(String area) {
        if (!isHome()) {
            return !isCollected() && area.equals(ABROAD);
        }
        var path = areas().collect(Collectors.joining(" "));
        return path.equals(area) || path.startsWith(area + " ");
    }

    /** With this behind the house, for the courier; unchanged where it stands there. */
    public Destination noting(String note) {
        return detail.contains(note) ? this : withDetail(detail + "（嘱咐：" + note + "）");
    }

    /** Without what was noted behind the house. */
    public Destination withoutNotes() {
        return withDetail(NOTES.matcher(detail).replaceFirst(""));
    }

    /** Whether it comes to the same door: all is the same but what is noted behind the house. */
    public boolean isSameDoor(@Nullable Destination other) {
        return other != null && withoutNotes().equals(other.withoutNotes());
    }

    private Destination withDetail(String changed) {
        return new Destination(recipient, phone, country, province, city, county, changed);
    }

    /** The phone as it is dialled in China, with its extension. */
    public String plainPhone() {
        return phone.startsWith("+86") ? phone.substring(3) : phone;
    }

    /** The phone with its middle four digits hidden, as it may be seen on a parcel: {@code 138****8000}. */
    public String maskedPhone() {
        if (phone.isEmpty()) {
            return "";
        }
        var parts = plainPhone().split(EXTENSION, 2);
        var hidden = Math.max(0, parts[0].length() - 8);
        return parts[0].substring(0, hidden) + "****"
                + parts[0].substring(Math.min(parts[0].length(), hidden + 4))
                + (parts.length == 1 ? "" : EXTENSION + parts[1]);
    }

    /** Everything but name and phone, in one line, as it stands on a parcel; the country too if it is another one. */
    public String line() {
        if (isCollected()) {
            return COLLECTED + detail;
        }
        var country = isHome() ? "" : countryIn(isChinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        if (!isHome() && isChinese()) {
            return (detail.contains(country) ? "" : country) + detail;
        }
        boolean said = detail.toLowerCase(Locale.ROOT).endsWith(country.toLowerCase(Locale.ROOT));
        return Stream.of(areas(), Stream.of(detail, said ? "" : country))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(joining());
    }

    /** Whether it lies in China. */
    public boolean isHome() {
        return country.equals(HOME);
    }

    private boolean isChinese() {
        return detail.codePoints().anyMatch(Character::isIdeographic);
    }

    private String countryIn(Locale language) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(language);
    }

    /** {@link #line()} without street and house. */
    public String area() {
        return areas().collect(joining());
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(isHome() ? "" : ", ");
    }

    /** From the largest on; 北京市 is province and city in one and is named once. */
    private Stream<String> areas() {
        return Stream.of(province, city, county).filter(Objects::nonNull).distinct();
    }
}
