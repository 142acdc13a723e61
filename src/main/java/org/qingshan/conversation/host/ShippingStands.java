package org.qingshan.conversation.host;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.ParcelRules;
import org.qingshan.domain.shop.Shipping.Zone;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;

/** What parcels cost now, and how else the shop is set, as the command that sets it says it. What takes a change back names what it has changed to, and counts only while that stands. */
public final class ShippingStands {
    /** {@code /shop fees else 12 was 湖南省 6; else 12}. */
    public static final String WAS = " was ";

    static final String FEES = "/shop fees ";
    static final String FREE = "/shop free ";

    private static final String OFF = "off";
    private static final int SIGN = 0xffff;

    private ShippingStands() {}

    /** What {@code /shop} would say now behind that word; empty for what no button takes back so. */
    public static Optional<String> now(Shop shop, String what) {
        return switch (what) {
            case "fees" -> Optional.of(fees(shop));
            case "free" -> Optional.of(free(shop, shop.shipping().freeFrom().orElse(null)));
            case "name" -> Optional.of(names(shop));
            case "pay" -> Optional.of(shop.paying().transfer().orElse(OFF));
            case "cod" -> Optional.of(shop.paying().isOnDelivery() ? "on" : OFF);
            case "hold" -> Optional.of(String.valueOf(shop.hold().toMinutes()));
            case "cutoff" ->
                Optional.of(Optional.ofNullable(shop.dispatch().cutOff())
                        .map(LocalTime::toString)
                        .orElse(OFF));
            case "inspection" -> Optional.of(shop.inspection().name().toLowerCase(Locale.ROOT));
            case "courier" ->
                Optional.of(Optional.ofNullable(ParcelRules.ofTheShop().courier())
                        .map(courier -> courier.name(true))
                        .orElse(OFF));
            default -> Optional.empty();
        };
    }

    /** How a button names what stands; a name or an account in short, of which two would be longer than a button may be. */
    public static Optional<String> sign(Shop shop, String what) {
        return now(shop, what).map(now -> isLong(what) ? String.format("%04x", now.hashCode() & SIGN) : now);
    }

    private static boolean isLong(String what) {
        return what.equals("name") || what.equals("pay");
    }

    /** Where what is said behind the word names what it was shown at; -1 where it does not, as nobody writes it by hand. */
    public static int was(Shop shop, String what, String said) {
        var sign = sign(shop, what);
        if (sign.isEmpty()) {
            return -1;
        }
        if (said.endsWith(WAS + sign.get())) {
            return said.length() - WAS.length() - sign.get().length();
        }
        var was = said.lastIndexOf(WAS);
        return was >= 0 && isLong(what) && !said.substring(was + WAS.length()).matches("[0-9a-f]{4}") ? -1 : was;
    }

    /** The command that changes it from what stands now, and offers to take that back. */
    static String change(Shop shop, String what, String value) {
        return "/shop " + what + " " + value + WAS + sign(shop, what).orElseThrow();
    }

    /** Takes back what has just been changed, by the word and what was said behind it before. */
    public static Button back(Turn turn, String what, String before) {
        return switch (what) {
            case "fees" -> feesBack(turn, before);
            case "free" ->
                freeBack(turn, Amounts.money(before, turn.shop().currency()).orElse(null));
            default -> new Button(turn.words().wholeLineup().asBeforeButton(), change(turn.shop(), what, before));
        };
    }

    private static String names(Shop shop) {
        var same = shop.name(true).equals(shop.name(false));
        return same ? shop.name(true) : shop.name(true) + " = " + shop.name(false);
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
