package org.qingshan.conversation.command;

import java.math.BigDecimal;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.domain.shop.Shop;

/** Changes a shop's rules about what growers are owed. */
final class SettlingRules {
    private SettlingRules() {}

    /** Returns whether the value was understood; with nothing done if not. */
    static boolean change(Shop shop, String what, String value) {
        return switch (what) {
            case "share", "分成" -> share(shop, value);
            default -> false;
        };
    }

    private static boolean share(Shop shop, String value) {
        var percent = AgreedTerms.percent(value).or(() -> Amounts.number(value));
        var whole = percent.filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(AgreedTerms.WHOLE) <= 0)
                .map(BigDecimal::intValueExact);
        whole.ifPresent(shop.settling()::givesGrowers);
        return whole.isPresent();
    }
}
