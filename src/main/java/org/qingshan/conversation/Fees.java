package org.qingshan.conversation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shipping.Zone;

/** What parcels cost, in words. */
public final class Fees {
    /** Other posts and customs than those of the mainland. */
    private static final Set<String> BEYOND_MAINLAND = Set.of("台湾省", "香港特别行政区", "澳门特别行政区", Destination.ABROAD);

    private final Turn turn;
    private final Wording words;
    private final Shipping shipping;

    public Fees(Turn turn) {
        this.turn = turn;
        this.words = turn.words();
        this.shipping = turn.shop().shipping();
    }

    /** Where parcels do not go; empty where there is no such place. */
    public String nowhere() {
        return shipping.undeliverable().stream()
                .map(words::area)
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    /** Whether parcels go to a province at all. */
    boolean isReached(String province) {
        return shipping.undeliverableAt(new Destination("", "", "CN", province, null, null, ""))
                .isEmpty();
    }

    String to(String province) {
        var zone = shipping.zone(province);
        return isFree(zone)
                ? words.fact().freeTo(words.province(province))
                : words.fact().feeTo(words.province(province), turn.money(zone.first()), freeFrom()) + byWeight(zone);
    }

    /** Whether other countries are told to be out of reach; else nobody has said what it costs to send there. */
    boolean isNowhereAbroad() {
        return shipping.undeliverable().contains(Destination.ABROAD);
    }

    /** Whether the shop has said what a parcel to there costs: what holds for all others holds for the mainland. */
    boolean isTold(String province) {
        return !BEYOND_MAINLAND.contains(province)
                || shipping.zones().stream().anyMatch(zone -> zone.provinces().contains(province));
    }

    /** Whether it is known what a parcel to there costs; nobody has said so of other countries unless they have a fee of their own. */
    boolean isTold(Destination to) {
        var province = to.isHome() ? to.province() : Destination.ABROAD;
        return to.isCollected() || province == null || isTold(province);
    }

    /** A line for each zone; all in one where there are no more than home and elsewhere. */
    public String everywhere() {
        var elsewhere = shipping.elsewhere();
        if (isNothingAsked()) {
            return words.fact().alwaysFree();
        }
        if (shipping.zones().isEmpty()) {
            return words.fact().fee(turn.money(elsewhere.first()), freeFrom()) + byWeight(elsewhere);
        }
        return isHomeAndElsewhere() ? homeAndElsewhere() : list();
    }

    private boolean isNothingAsked() {
        return isFree(shipping.elsewhere()) && shipping.zones().stream().allMatch(Fees::isFree);
    }

    /** Whether there is one fee at home and one elsewhere, and that is all there is to say. */
    public boolean isHomeAndElsewhere() {
        return !isNothingAsked()
                && shipping.zones().size() == 1
                && shipping.zones().get(0).provinces().size() == 1
                && !shipping.goesByWeight();
    }

    private String homeAndElsewhere() {
        var home = shipping.zones().get(0);
        return words.fact()
                .fees(
                        words.province(home.provinces().get(0)),
                        turn.money(home.first()),
                        turn.money(shipping.elsewhere().first()),
                        freeFrom());
    }

    private String list() {
        var zones = shipping.zones().stream()
                .map(zone -> row(provinces(zone.provinces()), zone))
                .collect(Collectors.joining("\n"));
        var free = freeFrom();
        return words.fact().feesTitle(free) + "\n" + zones + "\n"
                + row(words.fact().elsewhere(), shipping.elsewhere());
    }

    private String provinces(List<String> names) {
        return names.stream()
                .map(words::province)
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private String row(String places, Zone zone) {
        var fee = isFree(zone) ? words.fact().free() : turn.money(zone.first());
        return words.fact().feeRow(places, fee) + byWeight(zone);
    }

    private String byWeight(Zone zone) {
        return zone.further() == 0
                ? ""
                : words.gap()
                        + words.fact()
                                .feeByWeight(
                                        kilograms(shipping.firstGrams()),
                                        kilograms(shipping.stepGrams()),
                                        turn.money(zone.further()));
    }

    private static String kilograms(int grams) {
        return Wording.number(
                BigDecimal.valueOf(grams).divide(BigDecimal.valueOf(Shipping.KILOGRAM), 3, RoundingMode.UNNECESSARY));
    }

    private static boolean isFree(Zone zone) {
        return zone.first() == 0 && zone.further() == 0;
    }

    private String freeFrom() {
        return shipping.freeFrom()
                .map(free -> words.chat().freeFrom(turn.money(free)))
                .orElse("");
    }
}
