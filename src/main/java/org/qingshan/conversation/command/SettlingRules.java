package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.shop.Damages.Bearer;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.Settling;
import org.qingshan.domain.shop.Settling.WeightRule;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.domain.shop.Shop;

/** Changes a shop's rules about what growers are owed and what buyers get back. */
final class SettlingRules {
    private static final Map<String, WeightRule> WEIGHT = Map.of(
            "refund", WeightRule.REFUND, "退", WeightRule.REFUND, "waive", WeightRule.WAIVE, "不退", WeightRule.WAIVE);
    private static final Map<String, Boolean> ALONE =
            Map.of("auto", true, "自动", true, "manual", false, "off", false, "手动", false);
    private static final Map<String, Cause> CAUSES = Map.of(
            "goods", Cause.GOODS,
            "货", Cause.GOODS,
            "packing", Cause.PACKING,
            "打包", Cause.PACKING,
            "transit", Cause.TRANSIT,
            "路上", Cause.TRANSIT,
            "unknown", Cause.UNKNOWN,
            "不明", Cause.UNKNOWN);
    private static final Map<String, Bearer> BEARERS = Map.of(
            "grower", Bearer.GROWER,
            "货主", Bearer.GROWER,
            "packing", Bearer.PACKING,
            "店里", Bearer.PACKING,
            "courier", Bearer.COURIER,
            "快递", Bearer.COURIER,
            "pool", Bearer.POOL,
            "大家", Bearer.POOL);

    private SettlingRules() {}

    /** Returns whether the value was understood; with nothing done if not. */
    static boolean change(Shop shop, String what, String value) {
        var settling = shop.settling();
        var plain = value.toLowerCase(Locale.ROOT);
        return switch (what) {
            case "share", "分成" -> share(settling, plain);
            case "tolerance", "误差" -> tolerance(settling, plain);
            case "weight", "短斤" ->
                known(WEIGHT, plain)
                        .map(rule -> {
                            settling.weighsBy(rule);
                            return rule;
                        })
                        .isPresent();
            case "settle", "结账" ->
                known(ALONE, plain)
                        .map(alone -> {
                            settling.closesByItself(alone);
                            return alone;
                        })
                        .isPresent();
            case "damage", "坏货" -> damage(settling, plain.split("\\s+"));
            default -> false;
        };
    }

    private static <T> Optional<T> known(Map<String, T> words, String word) {
        return Optional.ofNullable(words.get(word));
    }

    private static boolean share(Settling settling, String value) {
        var percent = whole(value, 100);
        percent.ifPresent(settling::givesGrowers);
        return percent.isPresent();
    }

    private static boolean tolerance(Settling settling, String value) {
        var percent = whole(value, Settling.MOST_TOLERANCE);
        percent.ifPresent(settling::tolerates);
        return percent.isPresent();
    }

    /** {@code 路上 快递}: why, and who bears it. */
    private static boolean damage(Settling settling, String... words) {
        var cause = words.length == 2 ? CAUSES.get(words[0]) : null;
        var bearer = words.length == 2 ? BEARERS.get(words[1]) : null;
        if (cause == null || bearer == null) {
            return false;
        }
        settling.damages().bears(cause, bearer);
        return true;
    }

    private static Optional<Integer> whole(String value, int most) {
        return AgreedTerms.percent(value)
                .or(() -> Amounts.number(value))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
