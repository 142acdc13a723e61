package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.host.AliasWords;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.ProductKeeping;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** Gives goods another name that viewers order by, and takes it away: {@code A1 毛桃}, {@code A1 off 毛桃}. */
@Singleton
class AliasCommand extends HostCommand {
    private static final Pattern OFF = Pattern.compile("off (.+)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 20;

    private final ProductKeeping products;

    AliasCommand(ProductKeeping products) {
        this.products = products;
    }

    @Override
    public String name() {
        return "alias";
    }

    @Override
    public List<String> words() {
        return List.of("别名");
    }

    @Override
    public boolean isAboutItem() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        var text = turn.words().team();
        var named = arguments.isBlank() ? List.<Slots.Named>of() : Slots.named(turn, arguments);
        if (named.size() != 1 || named.get(0).rest().isBlank()) {
            turn.say(text.howToAlias());
            return;
        }
        var item = named.get(0).item();
        var product = item.product();
        var name = turn.words().name(product);
        var off = OFF.matcher(named.get(0).rest());
        var alias = off.matches() ? off.group(1).strip() : named.get(0).rest();
        var aliases = new ArrayList<>(product.aliases());
        if (off.matches()) {
            if (!aliases.removeIf(alias::equalsIgnoreCase)) {
                turn.say(text.noAlias(name, Wording.quoted(alias)));
                return;
            }
            change(turn, product, aliases);
            turn.say(text.aliasGone(name, Wording.quoted(alias)));
            return;
        }
        if (alias.length() > LONGEST || !AliasWords.isName(alias)) {
            turn.say(text.howToAlias());
            return;
        }
        if (product.isCalled(alias)) {
            turn.say(text.aliasBefore(name, Wording.quoted(alias)));
            return;
        }
        aliases.add(alias);
        change(turn, product, aliases);
        turn.say(
                text.aliased(name, Wording.quoted(alias)),
                new Button(text.unaliasButton(alias), "/alias " + Slots.precisely(item) + " off " + alias));
    }

    private void change(Turn turn, Product product, List<String> aliases) {
        products.change(product, ProductKeeping.Wanted.called(product, aliases));
        History.write(turn.actor(), "product.changed", "product " + product.id(), Map.of());
    }
}
