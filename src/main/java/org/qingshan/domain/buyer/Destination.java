package org.qingshan.domain.buyer;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a postal address.
 *
 * @param phone in E.164
 * @param country ISO 3166-1 alpha-2
 * @param detail street and house; for a foreign address everything
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

    /**
     * Whether it lies there.
     *
     * @param area {@link #ABROAD}, or province, city and county as far as they matter, a space between: {@code 四川省 甘孜藏族自治州}
     */
    public boolean isIn(String area) {
        if (!country.equals("CN")) {
            return area.equals(ABROAD);
        }
        var path = Stream.of(province, city, county)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return path.equals(area) || path.startsWith(area + " ");
    }

    /** Everything but name and phone, in one line, as a courier in that country reads it. */
    public String line() {
        var parts = Stream.of(province, city, county, detail).filter(Objects::nonNull);
        return parts.collect(Collectors.joining(country.equals("CN") ? "" : ", "));
    }
}
