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

    /** Everything but name and phone, in one line, as a courier in that country reads it. */
    public String line() {
        var parts = Stream.of(province, city, county, detail).filter(Objects::nonNull);
        return parts.collect(Collectors.joining(country.equals("CN") ? "" : ", "));
    }
}
