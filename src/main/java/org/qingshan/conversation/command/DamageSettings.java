package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.DamageConfig;
import org.qingshan.domain.damage.DamageRules;
import org.qingshan.domain.damage.RefundTable;
import org.qingshan.domain.product.Product;

/** By which rules a shop judges what is reported as spoilt: {@code 24 5 30=50}, and of one product {@code 黄桃 12 10}. */
@Singleton
class DamageSettings {
    private static final Pattern RULES =
            Pattern.compile("(?:(\\D.{0,60}?)\\s++)?(\\d{1,3})\\s*(?:小时|h)?\\s+(\\d{1,3})\\s*[%％]?(?:\\s+(.+))?");

    /** Takes a product's own rules away; those of the shop hold for it then. */
    private static final Pattern NONE = Pattern.compile("(\\D.{0,60}?)\\s++(?:off|关)", Pattern.CASE_INSENSITIVE);

    private static final int ALL = 100;

    private final DamageConfig config;

    DamageSettings(DamageConfig config) {
        this.config = config;
    }

    /** Returns whether it was understood; with nothing done if not. */
    boolean change(String value) {
        var none = NONE.matcher(value.strip());
        return none.matches() ? end(none.group(1)) : set(value);
    }

    private static boolean end(String named) {
        var product = Product.named(named);
        product.flatMap(known -> DamageRules.ofProduct(known.id())).ifPresent(DamageRules::delete);
        return product.isPresent();
    }

    private boolean set(String value) {
        var said = RULES.matcher(value.strip());
        if (!said.matches()) {
            return false;
        }
        var window = Integer.parseInt(said.group(2));
        var tolerance = Integer.parseInt(said.group(3));
        var table = said.group(4) == null ? Optional.of(RefundTable.NONE) : RefundTable.read(said.group(4));
        var product = said.group(1) == null ? Optional.<Product>empty() : Product.named(said.group(1));
        var isKnown = said.group(1) == null || product.isPresent();
        var fits = window >= 1 && window <= DamageRules.LONGEST_WINDOW && tolerance <= ALL && table.isPresent();
        if (isKnown && fits) {
            var rules = product.map(DamageRules::ownOf).orElseGet(() -> DamageRules.ofTheShop(config));
            rules.are(window, tolerance, table.get());
            rules.persist();
        }
        return isKnown && fits;
    }

    String sheet(Turn turn) {
        var words = turn.words();
        var own = DamageRules.ofProducts().stream()
                .map(rules -> "\n" + words.damage().ruleOf(name(words, rules)) + words.gap() + told(words, rules))
                .collect(Collectors.joining());
        return told(words, DamageRules.ofTheShop(config)) + own + "\n"
                + words.damage().howToRules();
    }

    private static String name(Wording words, DamageRules rules) {
        var id = rules.productId();
        return id == null ? "" : Product.byId(id).map(words::name).orElse("");
    }

    private static String told(Wording words, DamageRules rules) {
        var text = words.damage();
        var steps = rules.table().steps().entrySet().stream()
                .map(step -> text.ruleStep(step.getKey(), step.getValue()))
                .collect(Collectors.joining(words.isChinese() ? "、" : ", "));
        return text.rules(rules.window(), rules.tolerance(), steps.isEmpty() ? "" : text.ruleSteps(steps));
    }
}
