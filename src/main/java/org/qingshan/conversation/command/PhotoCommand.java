package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.PictureTaking;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.ProductKeeping;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Gives a product the picture of its card: the one that is sent with the command, or with nothing but slot or name below it. */
@Singleton
class PhotoCommand extends HostCommand implements PictureTaking {
    private static final Pattern OFF = Pattern.compile("(?:off|去掉)$", Pattern.CASE_INSENSITIVE);

    private final ProductKeeping products;

    PhotoCommand(ProductKeeping products) {
        this.products = products;
    }

    @Override
    public String name() {
        return "photo";
    }

    /** Not 图片 or 照片, for viewers ask for those. */
    @Override
    public List<String> words() {
        return List.of("配图");
    }

    @Override
    public boolean isAboutItem() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().photo();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var off = OFF.matcher(arguments);
        var picture = turn.message().details().photo();
        if (off.find() && off.start() > 0) {
            var product = named(turn, arguments.substring(0, off.start()).strip());
            products.picture(product, null, turn.actor());
            turn.say(turn.words().team().photoRemoved(turn.words().name(product)));
        } else if (arguments.isEmpty() || picture == null) {
            turn.say(turn.words().team().howToPhoto());
        } else {
            take(turn, named(turn, arguments), picture);
        }
    }

    @Override
    public boolean take(Turn turn, String words) {
        var picture = turn.message().details().photo();
        var product = picture == null || !turn.may(Role.HOST) ? Optional.<Product>empty() : product(turn, words);
        if (picture == null || product.isEmpty()) {
            return false;
        }
        take(turn, product.get(), picture);
        turn.outcome("/" + name());
        return true;
    }

    private void take(Turn turn, Product product, String picture) {
        products.picture(product, picture, turn.actor());
        var team = turn.words().team();
        turn.say(
                team.photoTaken(turn.words().name(product)),
                turn.sale().lineup().stream()
                        .filter(item -> item.product().id().equals(product.id()))
                        .map(item -> new Button(team.presentButton(item.slot()), "/card " + Slots.precisely(item)))
                        .toArray(Button[]::new));
    }

    private static Product named(Turn turn, String words) {
        return product(turn, words).orElseThrow(() -> new Refused(Reason.NOT_ON_LINEUP, Map.of("slot", words)));
    }

    /** On the lineup by slot, else any that the shop has ever sold, by name. */
    private static Optional<Product> product(Turn turn, String words) {
        var plain = Amounts.plain(words).strip();
        return Slots.bySlot(turn.round().shelf(), plain)
                .map(LineupItem::product)
                .or(() -> Product.named(plain));
    }
}
