package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;

/** Shows and changes the shop's settings. */
@ApplicationScoped
class ShopCommand implements Command {
    private static final Map<String, Shop.Repeat> REPEATS = Map.of(
            "add", Shop.Repeat.ADD,
            "累加", Shop.Repeat.ADD,
            "replace", Shop.Repeat.REPLACE,
            "替换", Shop.Repeat.REPLACE,
            "ignore", Shop.Repeat.IGNORE,
            "忽略", Shop.Repeat.IGNORE);

    private static final Set<String> UNDELIVERABLE = Set.of("undeliverable", "不发");

    @Override
    public String name() {
        return "shop";
    }

    @Override
    public List<String> words() {
        return List.of("店铺", "shop");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.OWNER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().shop();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        if (arguments.isEmpty() || UNDELIVERABLE.contains(arguments.toLowerCase(Locale.ROOT))) {
            turn.say(ShopSheet.of(turn));
            return;
        }
        var parts = arguments.split("\\s+", 2);
        var changed = parts.length == 2 && change(turn, parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        if (changed) {
            History.write(turn.actor(), "shop.changed", "shop " + turn.shop().key(), Map.of("what", parts[0]));
            turn.say(team.shopChanged() + "\n" + ShopSheet.of(turn));
        } else {
            turn.say(team.shopNotUnderstood() + "\n" + team.howToShop());
        }
    }

    private static boolean change(Turn turn, String what, String value) {
        return switch (what) {
            case "name" -> rename(turn.shop(), value);
            case "hold", "remind", "提醒", "grace", "延迟", "dispatch" -> ShopTimes.change(turn.shop(), what, value);
            case "repeat", "重复" -> repeat(turn.shop(), value);
            case "inspection" -> inspection(turn.shop(), value);
            case "undeliverable", "不发" -> Undeliverable.change(turn.shop(), value);
            case "shipping" -> shipping(turn, value.split("\\s+"));
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
    private static boolean shipping(Turn turn, String[] parts) {
        var currency = turn.shop().currency();
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
            turn.shop().ships(province.get(), home.get(), away.get(), free.orElse(null));
        }
        return understood;
    }
}
