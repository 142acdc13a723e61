package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.host.ShippingStands;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
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
        return rules(turn) + "\n" + turn.words().member().howToShop();
    }

    /** What is otherwise than before; where nothing has come but only gone, or all is as it was, everything. */
    private String standing(Turn turn, String before) {
        var known = Set.of(before.split("\n"));
        var now = rules(turn);
        var news = now.lines().filter(line -> !known.contains(line)).toList();
        return news.isEmpty() ? now : String.join("\n", news);
    }

    private String rules(Turn turn) {
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
        var what = parts[0].toLowerCase(Locale.ROOT);
        var was = parts.length == 2 ? ShippingStands.was(turn.shop(), what, parts[1]) : -1;
        if (was >= 0) {
            change(turn, what, parts[1].substring(0, was), parts[1].substring(was + ShippingStands.WAS.length()));
            return;
        }
        var before = rules(turn);
        var changed = parts.length == 2 && settings.change(turn.shop(), what, parts[1].strip(), turn.actor());
        if (changed) {
            turn.say(text.shopChanged() + "\n" + standing(turn, before)
                    + (UNDELIVERABLE.contains(what) ? Undeliverable.stillSent(turn) : ""));
        } else {
            turn.say(SettingHelp.notUnderstood(turn.words().member(), what, parts.length == 2 ? parts[1].strip() : ""));
        }
    }

    /** By a button, which counts as long as what it was shown at stands, and is taken back by another. */
    private void change(Turn turn, String what, String value, String was) {
        var text = turn.words();
        var before = rules(turn);
        var stood = ShippingStands.now(turn.shop(), what).orElseThrow();
        if (ShippingStands.sign(turn.shop(), what).filter(was::equals).isEmpty()) {
            turn.say(text.wholeLineup().changedSinceThen() + "\n" + sheet(turn));
        } else if (settings.change(turn.shop(), what, value, turn.actor())) {
            turn.say(
                    text.member().shopChanged() + "\n" + standing(turn, before),
                    ShippingStands.back(turn, what, stood));
        } else {
            turn.say(SettingHelp.notUnderstood(text.member(), what, value));
        }
    }
}
