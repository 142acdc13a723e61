package org.qingshan.conversation.address;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of an address. Always read it back to the person in its parts before using it.
 *
 * <p>Provinces, cities and counties bear their canonical names (湖南省, 湘西土家族苗族自治州, 吉首市). A municipality is its own
 * city (北京市, 北京市, 朝阳区). What a province administers directly (济源市, 琼海市, 神农架林区) and cities without counties (东莞市)
 * are the city, with no county.
 *
 * @param phone E.164, such as {@code +8613812345678}, and behind {@link #EXTENSION} what is dialled when it answers
 * @param otherPhones further numbers, for when nobody answers the first: E.164, or as written where they are no valid number
 * @param detail what is left, as the person wrote it; for other countries all lines but name, phone and country
 * @param country ISO 3166 code of two letters; {@code CN} also for Hong Kong, Macau and Taiwan, where the province tells
 * @param missing parts a courier wants and the text did not give; COUNTY too, though couriers manage without
 * @param doubtful parts that were read, or a phone that has too few or too many digits to be one, but that the person should be asked about before anything is sent there
 */
public record AddressReading(
        @Nullable String recipient,
        @Nullable String phone,
        List<String> otherPhones,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable String detail,
        String country,
        Set<Part> missing,
        Set<Part> doubtful) {

    /** Stands in a phone between the number and what is dialled when it answers: {@code +8613812345678转801}. */
    public static final String EXTENSION = "转";

    private static final String HOME = "CN";

    /** Its parishes are written on no parcel. */
    private static final String MACAU = "澳门特别行政区";

    /** New areas that are no counties in law, but what people write in a county's place. */
    private static final Pattern ZONE = Pattern.compile("\\p{IsHan}{0,8}(?:高新|经开|开发|新|示范|保税|产业园|工业园|管理)区.*");

    /** Before anything was said. */
    public static final AddressReading NOTHING = in(HOME);

    public AddressReading {
        otherPhones = List.copyOf(otherPhones);
        missing = Collections.unmodifiableSet(missing.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(missing));
        doubtful =
                Collections.unmodifiableSet(doubtful.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(doubtful));
    }

    /** An address in this country (ISO, two letters) of which nothing else is known. */
    public static AddressReading in(String country) {
        return new AddressReading(null, null, List.of(), null, null, null, null, country, Set.of(), Set.of()).counted();
    }

    /** The same reading with these doubts, where there is something to doubt, and no others. */
    public AddressReading doubting(Set<Part> parts) {
        return new AddressReading(
                        recipient, phone, otherPhones, province, city, county, detail, country, missing, parts)
                .counted();
    }

    /** The same reading with one doubt more. */
    AddressReading doubtingAlso(Part part) {
        Set<Part> parts = EnumSet.of(part);
        parts.addAll(doubtful);
        return doubting(parts);
    }

    /** Whether a parcel can be sent there: nothing but, perhaps, the county is missing. Parts may still be doubtful. */
    public boolean complete() {
        return missing.isEmpty() || missing.equals(Set.of(Part.COUNTY));
    }

    /** The part's text, null if it is not known. */
    public @Nullable String part(Part part) {
        return switch (part) {
            case RECIPIENT -> recipient;
            case PHONE -> phone;
            case PROVINCE -> province;
            case CITY -> city;
            case COUNTY -> county;
            case DETAIL -> detail;
        };
    }

    /** The same reading with one part replaced by what the person says it is; it is no longer doubtful. */
    public AddressReading with(Part part, @Nullable String text) {
        Set<Part> stillDoubtful = EnumSet.noneOf(Part.class);
        stillDoubtful.addAll(doubtful);
        stillDoubtful.remove(part);
        return new AddressReading(
                        part == Part.RECIPIENT ? text : recipient,
                        part == Part.PHONE ? text : phone,
                        otherPhones,
                        part == Part.PROVINCE ? text : province,
                        part == Part.CITY ? text : city,
                        part == Part.COUNTY ? text : county,
                        part == Part.DETAIL ? text : detail,
                        country,
                        Set.of(),
                        stillDoubtful)
                .counted();
    }

    /** The same reading with these further numbers. */
    public AddressReading withOtherPhones(List<String> numbers) {
        return new AddressReading(recipient, phone, numbers, province, city, county, detail, country, missing, doubtful)
                .counted();
    }

    static AddressReading of(Dissection text) {
        return new AddressReading(
                        text.name() == null ? null : text.name().text(),
                        text.phone() == null ? null : text.phone().number(),
                        text.phones().others(),
                        text.place().provinceName(),
                        text.place().cityName(),
                        text.place().countyName(),
                        text.detail(),
                        text.country(),
                        Set.of(),
                        text.doubtful())
                .counted();
    }

    /** The same reading with the place of another. */
    AddressReading withPlaceOf(AddressReading other) {
        Set<Part> doubts = EnumSet.noneOf(Part.class);
        doubts.addAll(doubtful);
        doubts.removeAll(Place.ALL_PARTS);
        other.doubtful.stream().filter(Place.ALL_PARTS::contains).forEach(doubts::add);
        return new AddressReading(
                        recipient,
                        phone,
                        otherPhones,
                        other.province,
                        other.city,
                        other.county,
                        detail,
                        other.country,
                        Set.of(),
                        doubts)
                .counted();
    }

    private AddressReading counted() {
        Set<Part> absent = EnumSet.noneOf(Part.class);
        Set<Part> doubts = EnumSet.noneOf(Part.class);
        doubts.addAll(doubtful);
        for (Part part : Part.values()) {
            if (part(part) == null) {
                if (part != Part.PHONE) {
                    doubts.remove(part);
                }
                if (isWanted(part)) {
                    absent.add(part);
                }
            }
        }
        return new AddressReading(
                recipient, phone, otherPhones, province, city, county, detail, country, absent, doubts);
    }

    private boolean isWanted(Part part) {
        if ((part == Part.CITY || part == Part.COUNTY) && country.equals(HOME) && MACAU.equals(province)) {
            return false;
        }
        if (part == Part.COUNTY) {
            boolean inZone = detail != null && ZONE.matcher(detail).matches();
            return country.equals(HOME) && !inZone && (city == null || cityHasCounties());
        }
        return country.equals(HOME) || !Place.ALL_PARTS.contains(part);
    }

    private boolean cityHasCounties() {
        Division found = DivisionTree.get().find(province, city, null);
        return found != null && !DivisionTree.get().childrenOf(found).isEmpty();
    }
}
