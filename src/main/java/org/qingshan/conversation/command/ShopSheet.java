package org.qingshan.conversation.command;

import java.util.stream.Collectors;
import org.qingshan.conversation.Receipts;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.shop.Shop;

/** A shop's settings as its owner sees them. */
final class ShopSheet {
    private ShopSheet() {}

    static String of(Turn turn) {
        var team = turn.words().team();
        Shop shop = turn.shop();
        var inspection =
                shop.inspection() == Shop.Inspection.REQUIRED ? team.inspectionRequired() : team.inspectionOptional();
        return team.shopTitle(shop.key(), shop.name(turn.words().isChinese())) + "\n" + shipping(turn) + dispatch(turn)
                + undeliverable(turn) + "\n" + team.shopRules(shop.hold().toMinutes(), inspection, repeat(turn)) + "\n"
                + remind(turn) + "\n"
                + GrowerRules.of(turn) + "\n"
                + PayingRules.sheet(turn.words(), shop.paying()) + "\n"
                + ParcelSettings.sheet(turn) + "\n"
                + team.howToShop();
    }

    private static String repeat(Turn turn) {
        var team = turn.words().team();
        return switch (turn.shop().repeat()) {
            case ADD -> team.repeatAdds();
            case REPLACE -> team.repeatReplaces();
            case IGNORE -> team.repeatIgnored();
        };
    }

    private static String remind(Turn turn) {
        var rule = turn.words().rule();
        var before = turn.shop().remindsBefore();
        return (before.isZero() ? rule.remindsNobody() : rule.reminds(Receipts.minutes(before))) + "\n"
                + rule.grace(turn.shop().grace().toSeconds());
    }

    private static String undeliverable(Turn turn) {
        var words = turn.words();
        var areas = turn.shop().undeliverable().stream()
                .map(words::area)
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        return areas.isEmpty() ? "" : "\n" + words.team().shopUndeliverable(areas);
    }

    private static String dispatch(Turn turn) {
        var hours = turn.shop().dispatchHours();
        return hours == null ? "" : "\n" + turn.words().fact().dispatch(hours);
    }

    private static String shipping(Turn turn) {
        Shop shop = turn.shop();
        var team = turn.words().team();
        if (shop.homeFee() == 0 && shop.awayFee() == 0) {
            return turn.words().fact().alwaysFree();
        }
        var freeFrom = shop.freeFrom();
        var free = freeFrom == null ? "" : turn.words().chat().freeFrom(turn.money(freeFrom));
        var province = shop.homeProvince();
        return province == null
                ? team.shopShippingOne(turn.money(shop.awayFee()), free)
                : team.shopShipping(
                        turn.words().province(province), turn.money(shop.homeFee()), turn.money(shop.awayFee()), free);
    }
}
