package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.domain.shop.Shipping.Zone;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;

/** What parcels cost now, as the command that sets it says it. What takes a change back names what it has changed to, and counts only while that stands. */
public final class ShippingStands {
    /** {@code /shop fees else 12 was 湖南省 6; else 12}. */
    public static final String WAS = " was ";

    static final String FEES = "/shop fees ";
    static final String FREE = "/shop free ";

    private ShippingStands() {}

    /** What {@code /shop} would say now behind that word; empty for what no button takes back so. */
    public static Optional<String> now(Shop shop, String what) {
        return switch (what) {
            case "fees" -> Optional.of(fees(shop));
            case "free" -> Optional.of(free(shop, shop.shipping().freeFrom().orElse(null)));
            default -> Optional.empty();
        };
    }

    /** Takes back what has just been changed, by the word and what was said behind it before. */
    public static Button back(Turn turn, String what, String before) {
        return what.equals("fees")
                ? feesBack(turn, before)
                : freeBack(turn, Amounts.money(before, turn.shop().currency()).orElse(null));
    }

    static Button feesBack(Turn turn, String before) {
        return new Button(turn.words().wholeLineup().asBeforeButton(), FEES + before + WAS + fees(turn.shop()));
    }

    static Button freeBack(Turn turn, @Nullable Long before) {
        var text = turn.words().wholeLineup();
        return new Button(
                before == null ? text.neverFreeButton() : text.freeFromButton(turn.money(before)),
                FREE
                        + free(turn.shop(), before)
                        + WAS
                        + free(turn.shop(), turn.shop().shipping().freeFrom().orElse(null)));
    }

    static String fees(Shop shop) {
        return fees(shop, shop.shipping().zones(), shop.shipping().elsewhere());
    }

    static String fees(Shop shop, List<Zone> zones, Zone elsewhere) {
        var groups = zones.stream()
                .map(zone -> String.join(",", zone.provinces()) + " " + fee(shop, zone))
                .collect(Collectors.toList());
        groups.add("else " + fee(shop, elsewhere));
        return String.join("; ", groups);
    }

    private static String fee(Shop shop, Zone zone) {
        return yuan(shop, zone.first()) + (zone.further() == 0 ? "" : "+" + yuan(shop, zone.further()));
    }

    static String free(Shop shop, @Nullable Long sum) {
        return sum == null ? "off" : yuan(shop, sum);
    }

    private static String yuan(Shop shop, long minor) {
        return Amounts.decimal(minor, shop.currency());
    }
}
