package org.qingshan.conversation.command;

import java.util.stream.Collectors;
import org.qingshan.conversation.Fees;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;

/** A shop's settings as its owner sees them. */
final class ShopSheet {
    private ShopSheet() {}

    static String of(Turn turn, String damages) {
        var text = turn.words().member();
        Shop shop = turn.shop();
        var inspection =
                shop.inspection() == Shop.Inspection.REQUIRED ? text.inspectionRequired() : text.inspectionOptional();
        return text.shopTitle(shop.key(), turn.words().name(shop)) + "\n" + shipping(turn) + dispatch(turn)
                + undeliverable(turn) + "\n" + pickUp(turn) + "\n"
                + text.shopRules(shop.hold().toMinutes(), inspection, repeat(turn)) + "\n"
                + remind(turn) + "\n"
                + GrowerRules.of(turn) + "\n"
                + PayingRules.sheet(turn.words(), shop.paying()) + "\n"
                + ParcelSettings.sheet(turn) + "\n"
                + damages;
    }

    private static String repeat(Turn turn) {
        var text = turn.words().member();
        return switch (turn.shop().repeat()) {
            case ADD -> text.repeatAdds();
            case REPLACE -> text.repeatReplaces();
            case IGNORE -> text.repeatIgnored();
        };
    }

    private static String remind(Turn turn) {
        var rule = turn.words().rule();
        var before = turn.shop().remindsBefore();
        return (before.isZero() ? rule.remindsNobody() : rule.reminds(PayingWords.minutes(before))) + "\n"
                + rule.grace(turn.shop().grace().toSeconds());
    }

    private static String pickUp(Turn turn) {
        var text = turn.words().pickUp();
        return turn.shop().shipping().pickUp().map(text::shop).orElseGet(text::shopOff);
    }

    private static String undeliverable(Turn turn) {
        var areas = new Fees(turn).nowhere();
        return areas.isEmpty() ? "" : "\n" + turn.words().member().shopUndeliverable(areas);
    }

    private static String dispatch(Turn turn) {
        var fact = turn.words().fact();
        var dispatch = turn.shop().dispatch();
        var hours = dispatch.hours() == null ? "" : "\n" + fact.dispatch(dispatch.hours());
        var cutOff = dispatch.cutOff();
        var packers = dispatch.packers();
        var each = dispatch.perHour();
        return hours
                + (cutOff == null ? "" : "\n" + turn.words().rule().cutOff(cutOff.toString()))
                + (packers == null || each == null
                        ? ""
                        : "\n" + turn.words().rule().packing(packers, each));
    }

    private static String shipping(Turn turn) {
        var fees = new Fees(turn);
        return (fees.isHomeAndElsewhere() ? homeAndElsewhere(turn) : fees.everywhere()) + unweighed(turn);
    }

    private static String homeAndElsewhere(Turn turn) {
        var shipping = turn.shop().shipping();
        var home = shipping.zones().get(0);
        return turn.words()
                .member()
                .shopShipping(
                        turn.words().province(home.provinces().get(0)),
                        turn.money(home.first()),
                        turn.money(shipping.elsewhere().first()),
                        shipping.freeFrom()
                                .map(free -> turn.words().chat().freeFrom(turn.money(free)))
                                .orElse(""));
    }

    /** Whoever sends by weight must know what he sends. */
    private static String unweighed(Turn turn) {
        if (!turn.shop().shipping().goesByWeight()) {
            return "";
        }
        var names = Product.all().stream()
                .filter(product -> !product.isWeighed())
                .map(turn.words()::name)
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()));
        return names.isEmpty() ? "" : "\n" + turn.words().rule().unweighed(names);
    }
}
