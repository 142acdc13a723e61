package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.NowForSale;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.host.AddExample;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.NewGoods;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Puts goods on the lineup, new or known, with the grower if one is named. */
@Singleton
class AddCommand extends HostCommand {
    /** {@code rest #57}: what is left of stream 57, as the button says it. */
    private static final Pattern REST = Pattern.compile("rest #(\\d{1,18})");

    /** What a button may carry. */
    private static final int MOST_BYTES = 64;

    private final LineupKeeping lineup;
    private final TakeDown takeDown;
    private final Streaming streaming;
    private final NewGoods newGoods;

    AddCommand(LineupKeeping lineup, TakeDown takeDown, Streaming streaming, NewGoods newGoods) {
        this.lineup = lineup;
        this.takeDown = takeDown;
        this.streaming = streaming;
        this.newGoods = newGoods;
    }

    @Override
    public String name() {
        return "add";
    }

    @Override
    public List<String> words() {
        return List.of("上架", "add");
    }

    /** "add one more A1" is a claim. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return !word.equals("add") || arguments.isEmpty() || Goods.isLikely(arguments);
    }

    @Override
    public String summary(Wording words) {
        return words.help().add();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var rest = REST.matcher(arguments);
        if (rest.matches()) {
            bringRest(turn, Long.parseLong(rest.group(1)));
            return;
        }
        if (takeDown.isMeant(arguments)) {
            takeDown.run(turn, arguments);
            return;
        }
        var team = turn.words().team();
        var goods = Goods.read(withName(turn, arguments), turn.shop().currency());
        if (goods.isEmpty()) {
            turn.say(AddExample.told(turn));
        } else if (goods.get().isNamedTooLong()) {
            turn.say(team.nameTooLong(goods.get().name().length(), Product.LONGEST_NAME));
        } else if (goods.get().units().isEmpty()) {
            unknownUnit(turn, goods.get(), arguments);
        } else {
            add(turn, goods.get());
        }
    }

    /** What is in jars or bottles is sold by the portion, of which the line may say the same. */
    private static void unknownUnit(Turn turn, Goods goods, String arguments) {
        var words = turn.words();
        var text = words.team().unknownUnit(goods.unitWord(), units(words));
        // Only behind the quantity: a name may say it, too, as 瓶装辣酱 does.
        var line = "/add "
                + Amounts.plain(arguments)
                        .replaceFirst(
                                "(.*[\\d零一二两三四五六七八九十百千半]\\s{0,3})" + Pattern.quote(goods.unitWord()) + "(?!\\S)",
                                "$1" + Unit.PORTION.zh());
        if (line.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            var portions = words.quantity(goods.quantity(), Unit.PORTION);
            turn.choose(text, new Button(words.flash().byThePortionButton(portions), line));
        } else {
            turn.say(text);
        }
    }

    /** "上架 A1 29.9 50箱" means more of what is A1. */
    private static String withName(Turn turn, String arguments) {
        var words = Amounts.plain(arguments).split("\\s+", 2);
        return Slots.bySlot(turn.round().shelf(), words[0])
                .filter(item -> words.length == 2)
                .map(item -> item.product().name(true) + " " + words[1])
                .orElse(arguments);
    }

    private void add(Turn turn, Goods goods) {
        var words = turn.words();
        var known = Product.named(goods.name());
        var before = turn.round().shelf().stream()
                .filter(item -> known.filter(item.product()::equals).isPresent())
                .findFirst();
        var price = before.map(LineupItem::price);
        var lots = known.map(product -> NowForSale.before(turn, product)).orElseGet(NowForSale::new);
        var item = put(turn, goods);
        turn.round().lineupChanged();
        var text = (price.isEmpty()
                        ? words.team()
                                .added(LineupText.row(words, item, turn.shop().currency()))
                        : more(turn, goods, item, price.get()))
                + (item.isOpen() ? "" : words.gap() + words.flash().stillClosed())
                + lots.told(turn, item);
        var back = TakeDown.button(turn, item);
        if (item.stream().isLive()) {
            var open = new Button(words.flash().openButton(item.slot()), "/open " + Slots.precisely(item));
            turn.offer(text, Turn.column((item.isOpen() ? List.of(back) : List.of(open, back)).stream()));
        } else {
            RestOfLast.say(
                    turn, text + "\n" + words.team().thenGoLive(), lineup.restOfLast(turn.sale()), List.of(back));
        }
    }

    private static String more(Turn turn, Goods goods, LineupItem item, long before) {
        var words = turn.words();
        var text = words.team()
                .addedMore(
                        item.slot(),
                        words.name(item),
                        words.quantity(goods.quantity(), item),
                        words.quantity(item.offered(), item),
                        words.quantity(item.untaken(), item));
        return before == item.price()
                ? text
                : text + words.gap() + words.team().priceChanged(turn.money(before), turn.money(item.price()));
    }

    private void bringRest(Turn turn, long stream) {
        var team = turn.words().team();
        if (Stream.last().filter(last -> last.id() == stream).isEmpty()) {
            turn.say(team.noRest());
            return;
        }
        var to = streaming.beingPrepared(turn.sale());
        var brought = lineup.bringRest(turn.sale(), to, turn.actor());
        turn.round().lineupChanged();
        var rows =
                LineupText.rows(turn.words(), turn.round().shelf(), turn.shop().currency());
        turn.say((brought.isEmpty() ? team.noRest() : team.restBrought()) + "\n" + rows);
    }

    private static String units(Wording words) {
        return Arrays.stream(Unit.values())
                .map(unit -> words.unit(BigDecimal.ONE, unit))
                .distinct()
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private LineupItem put(Turn turn, Goods goods) {
        var named = new NewGoods.Named(goods.name(), goods.units(), goods.price(), goods.quantity(), goods.grower());
        return newGoods.put(turn.sale(), named, turn.actor());
    }
}
