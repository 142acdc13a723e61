package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.damage.DamageConfig;
import org.qingshan.domain.damage.DamageRules;
import org.qingshan.domain.payment.PaymentRules;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Dispatch;
import org.qingshan.domain.shop.Shop;

/** How a setting stands, in the words that {@link org.qingshan.domain.shop.ShopSettings} would be told to make it so. */
@ApplicationScoped
class SettingNow {
    private static final String OFF = "off";

    /** What is said of one product begins with its name. */
    private static final Pattern OF_A_PRODUCT =
            Pattern.compile("(\\D.*?)\\s+(?:\\d.*|off|关)", Pattern.CASE_INSENSITIVE);

    private final DamageConfig damages;

    SettingNow(DamageConfig damages) {
        this.damages = damages;
    }

    /** Empty for a setting that cannot be said again as it was. */
    Optional<String> of(Shop shop, String what, List<String> value) {
        return Optional.ofNullable(
                switch (what) {
                    case "colour" -> said(shop.look().colour());
                    case "hold" -> String.valueOf(shop.hold().toMinutes());
                    case "remind" -> shop.remindMinutes().toPlainString();
                    case "grace" -> String.valueOf(shop.grace().toSeconds());
                    case "dispatch" -> said(shop.dispatch().hours());
                    case "cutoff" -> said(shop.dispatch().cutOff());
                    case "packing" -> packing(shop.dispatch());
                    case "repeat" -> word(shop.repeat());
                    case "inspection" -> word(shop.inspection());
                    case "name" -> inBoth(shop.name(true), shop.name(false));
                    case "pickup" -> shop.shipping().pickUp().orElse(OFF);
                    case "pay" -> shop.paying().transfer().orElse(OFF);
                    case "unpaid" -> unpaid(PaymentRules.ofTheShop());
                    case "problem" -> problem(String.join(" ", value).strip());
                    // Each of the two ends the other, which saying it as it was would not bring back.
                    case "cod" -> shop.paying().withinMinutes() == null ? cod(shop) : null;
                    case "firstpaid" ->
                        shop.paying().isOnDelivery() ? null : said(shop.paying().withinMinutes());
                    default -> settling(shop, what, value);
                });
    }

    private static String cod(Shop shop) {
        return shop.paying().isOnDelivery() ? "on" : OFF;
    }

    static String inBoth(String chinese, String english) {
        return english.isBlank() || english.equals(chinese) ? chinese : chinese + " = " + english;
    }

    private static String packing(Dispatch dispatch) {
        return dispatch.packers() == null ? OFF : dispatch.packers() + " " + dispatch.perHour();
    }

    private static String unpaid(PaymentRules rules) {
        return said(rules.remind()) + " " + said(rules.release());
    }

    private @Nullable String problem(String value) {
        var named = OF_A_PRODUCT.matcher(value);
        return named.matches()
                ? Product.named(named.group(1)).map(SettingNow::problem).orElse(null)
                : written(DamageRules.ofTheShop(damages));
    }

    private static String problem(Product product) {
        var own = DamageRules.ofProduct(product.id()).map(SettingNow::written).orElse(OFF);
        return product.name(true) + " " + own;
    }

    private static String written(DamageRules rules) {
        return (rules.window() + " " + rules.tolerance() + " " + rules.table().written()).strip();
    }

    private static @Nullable String settling(Shop shop, String what, List<String> value) {
        var settling = shop.settling();
        return switch (what) {
            case "share" -> String.valueOf(settling.growerShare());
            case "tolerance" -> String.valueOf(settling.tolerance());
            case "weight" -> word(settling.weightRule());
            case "settle" -> settling.closesByItself() ? "auto" : "manual";
            case "damage" -> damage(shop, String.join(" ", value).split(" ")[0]);
            default -> null;
        };
    }

    private static @Nullable String damage(Shop shop, String cause) {
        var damages = shop.settling().damages();
        var bearer = Map.of(
                        "goods", damages.goods(),
                        "packing", damages.packing(),
                        "transit", damages.transit(),
                        "unknown", damages.unknown())
                .get(cause);
        return bearer == null ? null : cause + " " + word(bearer);
    }

    private static String said(@Nullable Object setting) {
        return setting == null ? OFF : Objects.toString(setting);
    }

    private static String word(Enum<?> setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }
}
