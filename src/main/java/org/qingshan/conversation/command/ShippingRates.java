package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.host.Provinces;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shipping.Zone;
import org.qingshan.domain.shop.Shop;

/** Sets what a shop's parcels cost: in one line, or province by province with first and further weight. */
final class ShippingRates {
    private static final Set<String> ELSEWHERE = Set.of("其他", "其它", "别处", "其他地方", "else", "elsewhere", "other");
    private static final Pattern ZONE =
            Pattern.compile("(?<places>.+?)\\s+(?<first>[^\\s+,，、]+)(?:\\s*[+加]\\s*(?<further>[^\\s+,，、]+))?");

    /** Minor units; no courier takes as much for a parcel or a kilogram of one. */
    private static final long MOST = 100_000;

    private static final BigDecimal HEAVIEST = new BigDecimal(100);

    private ShippingRates() {}

    /** Returns whether the value was understood; with nothing done if not. Refuses what is no province, fee or weight by its name. */
    static boolean change(Shop shop, String what, String value) {
        return switch (what) {
            case "shipping", "运费" -> simple(shop, value.split("\\s+"));
            case "fees", "分省运费" -> byProvince(shop, value);
            case "firstweight", "首重" -> weight(shop, value.split("\\s+"));
            case "free", "包邮" -> free(shop, value);
            default -> false;
        };
    }

    /** {@code 湖南 8 12 99}: the home province, its fee, the fee elsewhere, free from. */
    private static boolean simple(Shop shop, String[] parts) {
        if (parts.length < 3 || parts.length > 4) {
            return false;
        }
        var currency = shop.currency();
        var province = Provinces.canonical(parts[0]);
        var home = Amounts.money(parts[1], currency);
        var away = Amounts.money(parts[2], currency);
        var free = parts.length == 4 ? Amounts.money(parts[3], currency) : Optional.<Long>empty();
        var understood =
                province.isPresent() && home.isPresent() && away.isPresent() && (parts.length == 3 || free.isPresent());
        if (understood) {
            // It may be refused, and then nothing is to have been changed.
            shop.shipping().freeFrom(free.orElse(null));
            shop.shipping().costs(List.of(new Zone(List.of(province.get()), home.get(), 0)), elsewhere(away.get(), 0));
        }
        return understood;
    }

    /** {@code 江浙沪 10+2；新疆,西藏 25+18；其他 12+4}; what is not said of elsewhere stays as it is. */
    private static boolean byProvince(Shop shop, String value) {
        List<Zone> zones = new ArrayList<>();
        var elsewhere = shop.shipping().elsewhere();
        var isSaid = false;
        for (var part : value.split("[;；\\n]")) {
            if (part.isBlank()) {
                continue;
            }
            var zone = ZONE.matcher(Amounts.plain(part));
            if (!zone.matches()) {
                return false;
            }
            long first = fee(shop, zone.group("first"));
            long further = zone.group("further") == null ? 0 : fee(shop, zone.group("further"));
            if (ELSEWHERE.contains(zone.group("places").strip().toLowerCase(Locale.ROOT))) {
                if (isSaid) {
                    throw new Refused(
                            Reason.PROVINCE_TWICE,
                            Map.of("province", zone.group("places").strip()));
                }
                isSaid = true;
                elsewhere = elsewhere(first, further);
            } else {
                zones.add(new Zone(Provinces.all(zone.group("places")), first, further));
            }
        }
        shop.shipping().costs(zones, elsewhere);
        return true;
    }

    private static Zone elsewhere(long first, long further) {
        return new Zone(List.of(), first, further);
    }

    private static long fee(Shop shop, String text) {
        return Amounts.money(text, shop.currency())
                .filter(fee -> fee <= MOST)
                .orElseThrow(() -> new Refused(Reason.NO_FEE, Map.of("number", text)));
    }

    /** {@code 1 0.5}: kilograms that the first fee covers, and those of a further step. */
    private static boolean weight(Shop shop, String[] parts) {
        if (parts.length != 2) {
            return false;
        }
        shop.shipping().weighsBy(grams(parts[0]), grams(parts[1]));
        return true;
    }

    private static int grams(String kilograms) {
        return Amounts.number(kilograms.replaceFirst("(?i)(?:公斤|kg)$", ""))
                .filter(number -> number.signum() > 0 && number.compareTo(HEAVIEST) <= 0)
                .map(number ->
                        number.multiply(BigDecimal.valueOf(Shipping.KILOGRAM)).intValueExact())
                .orElseThrow(() -> new Refused(Reason.NO_FEE, Map.of("number", kilograms)));
    }

    private static boolean free(Shop shop, String value) {
        if (ShopTimes.isOff(value)) {
            shop.shipping().freeFrom(null);
            return true;
        }
        var amount = Amounts.money(value, shop.currency());
        amount.ifPresent(shop.shipping()::freeFrom);
        return amount.isPresent();
    }
}
