package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.ReturnedMoney;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Allotment;
import org.qingshan.domain.order.Company;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Returning;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** A parcel that was sent is back: what of it can be sold again, somebody who sees it has to say. */
@Singleton
class ReturnedCommand extends PackerCommand {
    /** The buttons name the waybill that was seen. */
    private static final Pattern CALL =
            Pattern.compile("#?(\\d{4,9})[\\s,，:：]*(.*?)(?:\\s+of (\\S+))?", Pattern.DOTALL);

    /** {@code 1001 退回来了}, {@code 快递把1001退回来了}, {@code 1001拒收了，货回来了}, {@code order #1001 came back}. */
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?:订单|包裹|单号|快递员?|快递公司)?[把将]?#?(\\d{4,9})\\s*(?:的?(?:包裹|快递|货))?(?:已经|又|被|给)*(?:退回(?:来|店里)?了?|退件了?|打回来了?|拒收了?(?:[，,\\s]*(?:货|包裹|快递)?(?:也|都)?(?:退)?回来了)?)[。.!！]?"
                    + "|(?:the )?(?:order |parcel |package )?#?(\\d{4,9}) (?:has |was |is |got )*(?:came back|come back|returned|refused|sent back|back)(?: (?:in|to) the shop)?[.!]?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ALL = Set.of("all", "都能卖", "都还能卖", "还能卖", "全好", "都好");
    private static final Set<String> NONE = Set.of("none", "都不能卖", "都不能卖了", "不能卖了", "都坏了", "坏了");

    /** What may stand around the names of goods that can be sold again. */
    private static final Pattern AROUND =
            Pattern.compile("(?<!不)(?:都|还|也)?(?:能|可以)再?卖的?|can be sold(?: again)?|\\band\\b|[和跟、；，,;+&\\s]+");

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
        return List.of("退回来了", "退回了", "被退回", "退回", "退件", "came back", "returned");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var said = NUMBER_FIRST.matcher(turn.said().strip());
        return turn.may(Role.PACKER) && said.matches()
                ? Optional.ofNullable(said.group(1)).or(() -> Optional.ofNullable(said.group(2)))
                : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().returned();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var call = CALL.matcher(arguments.strip());
        var text = turn.words().after();
        if (!call.matches()) {
            turn.say(text.howToReturn());
            return;
        }
        var order = numbered(call.group(1));
        var goods = itemsOf(returning.sellable(order));
        var said = call.group(2).strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            ask(turn, order, goods);
        } else if (call.group(3) != null && !call.group(3).equals(seen(order))) {
            turn.say(text.sentAnew(String.valueOf(order.number())), buttons(turn, order, goods));
        } else {
            comeBack(turn, order, goods, said);
        }
    }

    private static Map<Long, LineupItem> itemsOf(List<LineSum> goods) {
        Map<Long, LineupItem> items = new LinkedHashMap<>();
        goods.forEach(sum -> items.put(sum.item().id(), sum.item()));
        return items;
    }

    private void comeBack(Turn turn, CustomerOrder order, Map<Long, LineupItem> goods, String said) {
        Set<Long> good = new LinkedHashSet<>();
        if (ALL.contains(said)) {
            good.addAll(goods.keySet());
        } else if (!NONE.contains(said)) {
            var rest = named(said, goods.values(), good);
            if (!rest.isEmpty()) {
                turn.say(turn.words().after().notInParcel(Wording.quoted(rest)), buttons(turn, order, goods));
                return;
            }
        }
        comeBack(turn, order, good);
    }

    /** Puts into {@code good} what is named of these; what is left of the words nobody understands. What two goods are called names neither. */
    private static String named(String said, Collection<LineupItem> goods, Set<Long> good) {
        Map<String, Set<Long>> products = new HashMap<>();
        Map<String, Set<Long>> items = new HashMap<>();
        for (var item : goods) {
            var product = item.product();
            for (var name : List.of(item.slot(), product.name(true), product.name(false))) {
                var key = name.toLowerCase(Locale.ROOT);
                products.computeIfAbsent(key, none -> new HashSet<>()).add(product.id());
                items.computeIfAbsent(key, none -> new HashSet<>()).add(item.id());
            }
        }
        var rest = said;
        for (var name : items.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            var pattern = Pattern.compile("(?<![a-z0-9])" + Pattern.quote(name) + "(?![a-z0-9])");
            if (products.getOrDefault(name, Set.of()).size() == 1
                    && pattern.matcher(rest).find()) {
                good.addAll(items.getOrDefault(name, Set.of()));
                rest = pattern.matcher(rest).replaceAll(" ");
            }
        }
        return AROUND.matcher(rest).replaceAll("").strip();
    }

    private static void ask(Turn turn, CustomerOrder order, Map<Long, LineupItem> goods) {
        var text = turn.words().after();
        var to = order.destination();
        var parcel = order.company();
        var asked = new StringJoiner("\n")
                .add(text.askReturned(turn.words().numbers(parcel.numbers())))
                .add(OrderText.rows(turn.words(), parcel.sold(), turn.shop().currency()));
        if (to != null && !to.recipient().isBlank()) {
            asked.add(to.recipient());
        }
        asked.add(text.askSellable(order.number()));
        if (goods.size() > 1) {
            var first = goods.values().iterator().next();
            asked.add(text.someSellable(order.number(), first.slot()));
        }
        turn.say(asked.toString(), buttons(turn, order, goods));
    }

    private static Button[] buttons(Turn turn, CustomerOrder order, Map<Long, LineupItem> goods) {
        var text = turn.words().after();
        var none = new Button(text.unsellableButton(), call(order, "none"));
        return goods.isEmpty()
                ? new Button[] {none}
                : new Button[] {new Button(text.sellableButton(), call(order, "all")), none};
    }

    private static String call(CustomerOrder order, String good) {
        return "/returned " + order.number() + " " + good + " of " + seen(order);
    }

    /** By which waybills it is on its way: who has it sent once more does not want it written off by an old button. */
    private static String seen(CustomerOrder order) {
        return String.valueOf(order.waybill()).replace(' ', '+');
    }

    private void comeBack(Turn turn, CustomerOrder order, Set<Long> good) {
        var parcel = order.company();
        var words = turn.words();
        var text = words.after();
        var sale = turn.sale();
        var onSale = goods(
                words,
                parcel,
                line -> isGood(line, good) && selling(sale, line.item()).isPresent(),
                item -> selling(sale, item).orElse(item));
        var inStock = goods(
                words,
                parcel,
                line -> isGood(line, good) && selling(sale, line.item()).isEmpty(),
                item -> item);
        var lost = goods(words, parcel, line -> !isGood(line, good), item -> item);
        returning.comeBack(turn.sale(), order, good, turn.actor());
        var said = new StringJoiner("\n").add(text.returned(words.numbers(parcel.numbers())));
        if (!onSale.isEmpty()) {
            said.add(text.backOnSale(onSale));
        }
        if (!inStock.isEmpty()) {
            said.add(text.backInStock(inStock));
        }
        if (!lost.isEmpty()) {
            said.add(text.lost(lost));
        }
        ReturnedMoney.of(order).forTeam(words, turn.shop().currency()).forEach(said::add);
        turn.say(said.toString());
    }

    /** What the live lineup has of the same, perhaps under another slot than where it was bought. */
    private static Optional<LineupItem> selling(LiveSale sale, LineupItem bought) {
        return Allotment.selling(sale, bought.product()).filter(LineupItem::isOpen);
    }

    private static boolean isGood(OrderLine line, Set<Long> good) {
        return good.contains(line.item().id());
    }

    /** @param now as what people know the goods by now */
    private static String goods(
            Wording words, Company parcel, Predicate<OrderLine> wanted, UnaryOperator<LineupItem> now) {
        return LineSum.of(parcel.sold().filter(wanted)).stream()
                .map(sum -> now.apply(sum.item()).slot() + " " + words.name(sum.item()) + " "
                        + words.quantity(sum.ordered(), sum.item()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }
}
