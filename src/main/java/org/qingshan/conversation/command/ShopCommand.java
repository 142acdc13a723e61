package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.ShopSettings;

/** Shows and changes the shop's settings. */
@Singleton
class ShopCommand implements Command {
    private static final Set<String> UNDELIVERABLE = Set.of("undeliverable", "不发");

    private final ShopSettings settings;

    private final DamageSettings damages;
    private final TimeToPay time;

    ShopCommand(ShopSettings settings, DamageSettings damages, TimeToPay time) {
        this.time = time;
        this.settings = settings;
        this.damages = damages;
    }

    private String sheet(Turn turn) {
        return ShopSheet.of(
                turn,
                PayingRules.unpaidSheet(turn.words(), time.isReleasing(turn.shop())) + "\n"
                        + PayingRules.firstPaidSheet(turn.words(), turn.shop().paying(), time.isPayable(turn.shop()))
                        + "\n" + damages.sheet(turn));
    }

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
        var text = turn.words().member();
        if (arguments.isEmpty() || UNDELIVERABLE.contains(arguments.toLowerCase(Locale.ROOT))) {
            turn.say(sheet(turn));
            return;
        }
        var parts = arguments.split("\\s+", 2);
        var changed = parts.length == 2
                && settings.change(turn.shop(), parts[0].toLowerCase(Locale.ROOT), parts[1].strip(), turn.actor());
        if (changed) {
            turn.say(text.shopChanged() + "\n" + sheet(turn)
                    + (UNDELIVERABLE.contains(parts[0].toLowerCase(Locale.ROOT)) ? Undeliverable.stillSent(turn) : ""));
        } else {
            turn.say(text.shopNotUnderstood() + "\n" + text.howToShop());
        }
    }
}
