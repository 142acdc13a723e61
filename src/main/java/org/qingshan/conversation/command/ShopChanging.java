package org.qingshan.conversation.command;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Look;
import org.qingshan.domain.shop.Origin;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.shop.ShopSettings;
import org.qingshan.inbox.ProfileChanged;
import org.qingshan.platform.lane.Lane;

/** Reads what an owner says after {@code /shop}, and does it. */
@Singleton
class ShopChanging implements ShopSettings {
    private static final Pattern IN_BOTH = Pattern.compile("\\s*[=＝]\\s*");

    private static final Map<String, Shop.Repeat> REPEATS = Map.of(
            "add", Shop.Repeat.ADD,
            "累加", Shop.Repeat.ADD,
            "replace", Shop.Repeat.REPLACE,
            "替换", Shop.Repeat.REPLACE,
            "ignore", Shop.Repeat.IGNORE,
            "忽略", Shop.Repeat.IGNORE);

    private static final Map<String, Shop.Inspection> INSPECTIONS = Map.of(
            "optional", Shop.Inspection.OPTIONAL,
            "不用", Shop.Inspection.OPTIONAL,
            "不验", Shop.Inspection.OPTIONAL,
            "required", Shop.Inspection.REQUIRED,
            "要", Shop.Inspection.REQUIRED,
            "必须", Shop.Inspection.REQUIRED);

    private final DamageSettings damages;
    private final Event<ProfileChanged> profiles;

    ShopChanging(DamageSettings damages, Event<ProfileChanged> profiles) {
        this.profiles = profiles;
        this.damages = damages;
    }

    @Override
    public boolean change(Shop shop, String what, String value, String actor) {
        var understood = change(shop, what, value);
        if (understood) {
            History.write(actor, "shop.changed", "shop " + shop.key(), Map.of("what", what));
        }
        return understood;
    }

    private boolean change(Shop shop, String what, String value) {
        return switch (what) {
            case "name", "名字", "店名" -> rename(shop, value);
            case "colour", "color", "颜色" -> paint(shop, value);
            case "hold", "留货", "remind", "提醒", "grace", "延迟", "dispatch", "发货", "cutoff", "截单", "packing", "打包" ->
                ShopTimes.change(shop, what, value);
            case "repeat", "重复" -> repeat(shop, value);
            case "inspection", "验货" -> inspection(shop, value);
            case "origin", "产地", "contact", "联系" -> origin(shop, what, value);
            case "pickup", "自提" -> pickUp(shop, value);
            case "undeliverable", "不发" -> Undeliverable.change(shop, value);
            case "share", "分成", "tolerance", "误差", "weight", "短斤", "settle", "结账", "damage", "坏货" ->
                SettlingRules.change(shop, what, value);
            case "problem", "坏果" -> damages.change(value);
            case "box", "箱重" -> ParcelSettings.limit(value);
            case "courier", "快递" -> ParcelSettings.courier(value);
            case "pay", "收款", "cod", "货到付款", "unpaid", "未付", "firstpaid", "先付先得" ->
                PayingRules.change(shop, what, value);
            case "shipping", "运费", "fees", "分省运费", "firstweight", "首重", "free", "包邮" ->
                ShippingRates.change(shop, what, value);
            default -> false;
        };
    }

    /** In both languages, or "中文 = English"; its bot is called otherwise, too. */
    private boolean rename(Shop shop, String name) {
        var names = IN_BOTH.split(name, -1);
        var fits = names.length <= 2 && Arrays.stream(names).map(String::strip).allMatch(Shop::isName);
        if (fits) {
            shop.renamed(names[0].strip(), names[names.length - 1].strip());
            var lane = Lane.current();
            lane.afterCommit(() -> profiles.fire(new ProfileChanged(lane.shop())));
        }
        return fits;
    }

    /** What the shop's certificates say; a phone is recognised by its digits. */
    private static boolean origin(Shop shop, String what, String value) {
        var before = shop.origin();
        if (what.equals("origin") || what.equals("产地")) {
            var fits = value.length() <= Origin.LONGEST_PLACE;
            shop.comesFrom(fits ? new Origin(value, before.contact()) : before);
            return fits;
        }
        var fits = value.length() <= Origin.LONGEST_CONTACT && value.matches(".*\\d{3}.*");
        shop.comesFrom(fits ? new Origin(before.place(), value) : before);
        return fits;
    }

    /** {@code off}, or where and when. */
    private static boolean pickUp(Shop shop, String where) {
        var fits = where.codePointCount(0, where.length()) <= Shipping.LONGEST_PLACE;
        var word = where.toLowerCase(Locale.ROOT);
        // A shop that says "on" has not said where.
        var understood = fits && !word.equals("on") && !word.equals("开");
        if (understood) {
            shop.shipping().collectedAt(word.equals("off") || word.equals("关") ? null : where);
        }
        return understood;
    }

    /** As the web writes colours: {@code #c0392b}; {@code off} for the usual one. */
    private static boolean paint(Shop shop, String wanted) {
        var off = wanted.equalsIgnoreCase("off");
        var understood = off || Look.isColour(wanted);
        if (understood) {
            shop.look().painted(off ? null : wanted);
        }
        return understood;
    }

    /** What a second claim on the same item means. */
    private static boolean repeat(Shop shop, String wanted) {
        var rule = Optional.ofNullable(REPEATS.get(wanted.toLowerCase(Locale.ROOT)));
        rule.ifPresent(shop::takesRepeatsAs);
        return rule.isPresent();
    }

    private static boolean inspection(Shop shop, String wanted) {
        var setting = Optional.ofNullable(INSPECTIONS.get(wanted.toLowerCase(Locale.ROOT)));
        setting.ifPresent(shop::inspects);
        return setting.isPresent();
    }
}
