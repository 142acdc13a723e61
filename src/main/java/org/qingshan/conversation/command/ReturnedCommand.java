package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.ReturnedMoney;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.Returning;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** A parcel that was sent is back: what of it can be sold again, somebody who sees it has to say. */
@Singleton
class ReturnedCommand extends PackerCommand {
    private static final Pattern CALL = Pattern.compile("#?(\\d{4,9})[\\s,，:：]*(.*)", Pattern.DOTALL);

    /** {@code 1001 退回来了}, {@code #1001 came back}. */
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "#?(\\d{4,9})\\s*(?:的?包裹|的?快递)?(?:已经|又)?(?:被?退回(?:来|店里)?了?|退件了?|(?:has |is )?(?:came|come) back|(?:was|is) returned|is back)[。.!！]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；+]+");
    private static final Set<String> ALL = Set.of("all", "都能卖", "都还能卖", "还能卖", "全好", "都好");
    private static final Set<String> NONE = Set.of("none", "都不能卖", "都不能卖了", "不能卖了", "都坏了", "坏了");

    private final Returning returning;

    ReturnedCommand(Returning returning) {
        this.returning = returning;
    }

    @Override
    public String name() {
        return "returned";
    }

    @Override
    public List<String> words() {
        return List.of("退回来了", "退回了", "被退回", "退件", "came back", "returned");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var said = NUMBER_FIRST.matcher(turn.said().strip());
        return said.matches() ? Optional.of(said.group(1)) : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().returned();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var call = CALL.matcher(arguments.strip());
        if (!call.matches()) {
            turn.say(turn.words().after().howToReturn());
            return;
        }
        var order = numbered(call.group(1));
        var goods = itemsOf(returning.sellable(order));
        var said = call.group(2).strip();
        if (said.isEmpty()) {
            ask(turn, order, goods);
            return;
        }
        var unknown = new StringJoiner(turn.words().chat().listComma());
        var good = named(turn, said, goods, unknown);
        if (unknown.length() > 0) {
            turn.say(
                    turn.words().after().notInParcel(String.valueOf(order.number()), unknown.toString()),
                    buttons(turn, order, goods));
            return;
        }
        comeBack(turn, order, good);
    }

    private static Map<Long, LineupItem> itemsOf(List<LineSum> goods) {
        Map<Long, LineupItem> items = new LinkedHashMap<>();
        goods.forEach(sum -> items.put(sum.item().id(), sum.item()));
        return items;
    }

    /** By our own keys, what is named of these; {@code unknown} gets what is not, or may be two things. */
    private static Set<Long> named(Turn turn, String said, Map<Long, LineupItem> goods, StringJoiner unknown) {
        var all = said.toLowerCase(Locale.ROOT);
        if (ALL.contains(all)) {
            return goods.keySet();
        }
        Set<Long> good = new LinkedHashSet<>();
        if (NONE.contains(all)) {
            return good;
        }
        for (var word : BETWEEN.split(all)) {
            var meant = goods.values().stream()
                    .filter(item -> isCalled(item, word))
                    .collect(Collectors.groupingBy(item -> item.product().id()));
            if (meant.size() == 1) {
                meant.values().forEach(items -> items.forEach(item -> good.add(item.id())));
            } else {
                unknown.add(Wording.quoted(word));
            }
        }
        return good;
    }

    private static boolean isCalled(LineupItem item, String word) {
        var product = item.product();
        return item.slot().equalsIgnoreCase(word)
                || product.name(true).equalsIgnoreCase(word)
                || product.name(false).equalsIgnoreCase(word);
    }

    private static void ask(Turn turn, CustomerOrder order, Map<Long, LineupItem> goods) {
        var text = turn.words().after();
        var to = order.destination();
        var parcel = order.company();
        var asked = new StringJoiner("\n")
                .add(text.askReturned(turn.words().numbers(parcel.numbers()), to == null ? "" : to.recipient()))
                .add(OrderText.rows(turn.words(), parcel.sold(), turn.shop().currency()))
                .add(text.askSellable(order.number()));
        if (goods.size() > 1) {
            var first = goods.values().iterator().next();
            asked.add(text.someSellable(order.number(), first.slot()));
        }
        turn.say(asked.toString(), buttons(turn, order, goods));
    }

    private static Button[] buttons(Turn turn, CustomerOrder order, Map<Long, LineupItem> goods) {
        var text = turn.words().after();
        var call = "/returned " + order.number() + " ";
        var none = new Button(text.unsellableButton(), call + "none");
        return goods.isEmpty()
                ? new Button[] {none}
                : new Button[] {new Button(text.sellableButton(), call + "all"), none};
    }

    private void comeBack(Turn turn, CustomerOrder order, Set<Long> good) {
        var parcel = order.company();
        var words = turn.words();
        var back = goods(
                words,
                LineSum.of(
                        parcel.sold().filter(line -> good.contains(line.item().id()))));
        var lost = goods(
                words,
                LineSum.of(
                        parcel.sold().filter(line -> !good.contains(line.item().id()))));
        returning.comeBack(turn.sale(), order, good, turn.actor());
        var text = words.after();
        var said = new StringJoiner("\n").add(text.returned(words.numbers(parcel.numbers())));
        if (!back.isEmpty()) {
            said.add(text.backOnSale(back));
        }
        if (!lost.isEmpty()) {
            said.add(text.lost(lost));
        }
        ReturnedMoney.of(order).forTeam(words, turn.shop().currency()).forEach(said::add);
        turn.say(said.toString());
    }

    private static String goods(Wording words, List<LineSum> sums) {
        return sums.stream()
                .map(sum -> sum.item().slot() + " " + words.name(sum.item()) + " "
                        + words.quantity(sum.ordered(), sum.item()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }
}
