package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LineupKeeping.Arrival;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Puts goods on the lineup, new or known, with the grower if one is named. */
@ApplicationScoped
class AddCommand implements Command {
    private final LineupKeeping lineup;
    private final Streaming streaming;

    AddCommand(LineupKeeping lineup, Streaming streaming) {
        this.lineup = lineup;
        this.streaming = streaming;
    }

    @Override
    public String name() {
        return "add";
    }

    @Override
    public List<String> words() {
        return List.of("上架", "add");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    @Override
    public String summary(Wording words) {
        return words.team().helpAdd();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var goods = Goods.read(arguments, turn.shop().currency());
        if (goods.isEmpty()) {
            turn.say(turn.words().team().howToAdd());
            return;
        }
        var item = put(turn, goods.get());
        turn.round().lineupChanged();
        var team = turn.words().team();
        var row = LineupText.row(turn.words(), item, turn.shop().currency());
        turn.say(item.stream().isLive() ? team.added(row) : team.added(row) + "\n" + team.thenGoLive());
    }

    private LineupItem put(Turn turn, Goods goods) {
        var product = Product.named(goods.name()).orElseGet(() -> newProduct(goods));
        if (product.unit() != goods.unit()) {
            throw new Refused(
                    Refused.Reason.OTHER_UNIT,
                    Map.of("name", product.name(turn.words().isChinese()), "unit", product.unit()));
        }
        product.requireSteps(goods.quantity());
        if (product.id() == null) {
            product.persist();
        }
        var grower = goods.grower().isEmpty() ? null : grower(turn, goods.grower());
        var stream = streaming.beingPrepared(turn.sale());
        return lineup.add(
                turn.sale(), stream, new Arrival(product, goods.price(), goods.quantity(), grower, turn.actor()));
    }

    private static Product newProduct(Goods goods) {
        return new Product(goods.name(), goods.name(), goods.unit());
    }

    private static Member grower(Turn turn, String name) {
        return Member.growerNamed(name).orElseGet(() -> {
            var grower = new Member(Role.GROWER, name, turn.sale().now());
            grower.persist();
            return grower;
        });
    }
}
