package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.Set;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.Paying;
import org.qingshan.domain.shop.Shop;

/** Changes and shows how a shop wants to be paid. */
final class PayingRules {
    private static final Set<String> ON = Set.of("on", "yes", "开", "可以");
    private static final Set<String> OFF = Set.of("off", "no", "关", "不行");

    private PayingRules() {}

    /** Returns whether the value was understood; with nothing done if not. */
    static boolean change(Shop shop, String what, String value) {
        var word = value.toLowerCase(Locale.ROOT);
        return switch (what) {
            case "pay", "收款" -> transfer(shop, value, OFF.contains(word));
            case "cod", "货到付款" -> onDelivery(shop, word);
            default -> false;
        };
    }

    private static boolean transfer(Shop shop, String where, boolean off) {
        var fits = where.codePointCount(0, where.length()) <= Paying.LONGEST;
        if (fits) {
            shop.paying().byTransferTo(off ? null : where);
        }
        return fits;
    }

    private static boolean onDelivery(Shop shop, String word) {
        var understood = ON.contains(word) || OFF.contains(word);
        if (understood) {
            shop.paying().onDelivery(ON.contains(word));
        }
        return understood;
    }

    static String sheet(Wording words, Paying paying) {
        var pay = words.pay();
        if (!paying.isKnown()) {
            return pay.shopNotSaid();
        }
        var transfer = paying.transfer().map(pay::shopTransfer);
        var cash = paying.isOnDelivery() ? pay.shopOnDelivery() : "";
        return transfer.map(where -> cash.isEmpty() ? where : where + "\n" + cash)
                .orElse(cash);
    }
}
