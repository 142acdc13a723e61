package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.shop.ShopSettings;

/** Reads what an owner says after {@code /shop}, and does it. */
@ApplicationScoped
class ShopChanging implements ShopSettings {
    private static final Map<String, Shop.Repeat> REPEATS = Map.of(
            "add", Shop.Repeat.ADD,
            "累加", Shop.Repeat.ADD,
            "replace", Shop.Repeat.REPLACE,
            "替换", Shop.Repeat.REPLACE,
            "ignore", Shop.Repeat.IGNORE,
            "忽略", Shop.Repeat.IGNORE);

    @Override
    public boolean change(Shop shop, String what, String value, String actor) {
        var understood = change(shop, what, value);
        if (understood) {
            History.write(actor, "shop.changed", "shop " + shop.key(), Map.of("what", what));
        }
        return understood;
    }

    private static boolean change(Shop shop, String what, String value) {
        return switch (what) {
            case "name" -> rename(shop, value);
            case "hold", "remind", "提醒", "grace", "延迟", "dispatch" -> ShopTimes.change(shop, what, value);
            case "repeat", "重复" -> repeat(shop, value);
            case "inspection" -> inspection(shop, value);
            case "undeliverable", "不发" -> Undeliverable.change(shop, value);
            case "share", "分成", "tolerance", "误差", "weight", "短斤", "settle", "结账", "damage", "坏货" ->
                SettlingRules.change(shop, what, value);
            case "box", "箱重" -> ParcelSettings.limit(value);
            case "courier", "快递" -> ParcelSettings.courier(value);
            case "pay", "收款", "cod", "货到付款" -> PayingRules.change(shop, what, value);
            case "shipping" -> shipping(shop, value.split("\\s+"));
            default -> false;
        };
    }

    private static boolean rename(Shop shop, String name) {
        var fits = name.length() <= 40;
        if (fits) {
            shop.renamed(name, name);
        }
        return fits;
    }

    /** What a second claim on the same item means. */
    private static boolean repeat(Shop shop, String wanted) {
        var rule = Optional.ofNullable(REPEATS.get(wanted.toLowerCase(Locale.ROOT)));
        rule.ifPresent(shop::takesRepeatsAs);
        return rule.isPresent();
    }

    private static boolean inspection(Shop shop, String wanted) {
        var setting = Arrays.stream(Shop.Inspection.values())
                .filter(one -> one.name().equalsIgnoreCase(wanted))
                .findFirst();
        setting.ifPresent(shop::inspects);
        return setting.isPresent();
    }

    /** {@code 湖南 8 12 99}: the home province, its fee, the fee elsewhere, free from. */
    private static boolean shipping(Shop shop, String[] parts) {
        var currency = shop.currency();
        if (parts.length < 3 || parts.length > 4) {
            return false;
        }
        var province = Provinces.canonical(parts[0]);
        var home = Amounts.money(parts[1], currency);
        var away = Amounts.money(parts[2], currency);
        var free = parts.length == 4 ? Amounts.money(parts[3], currency) : Optional.<Long>empty();
        var understood =
                province.isPresent() && home.isPresent() && away.isPresent() && (parts.length == 3 || free.isPresent());
        if (understood) {
            shop.ships(province.get(), home.get(), away.get(), free.orElse(null));
        }
        return understood;
    }
}
