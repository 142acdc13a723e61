package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/** How a lineup and a product card are written. */
public final class LineupText {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private LineupText() {}

    /** "A1 黄桃 ¥29.90/箱（5 斤）· 剩 198 箱". */
    public static String row(Wording words, LineupItem item, String currency) {
        return item.slot() + " " + words.name(item) + " " + price(words, item, currency) + " · " + stock(words, item);
    }

    public static String rows(Wording words, List<LineupItem> items, String currency) {
        return String.join(
                "\n", items.stream().map(item -> row(words, item, currency)).toList());
    }

    /** The lineup without numbers, which are old before everybody has read them. */
    public static String quietRows(Wording words, List<LineupItem> items, String currency) {
        return String.join(
                "\n",
                items.stream()
                        .map(item -> item.slot() + " " + quiet(words, item, currency))
                        .toList());
    }

    /** A card that does not tell how much is left. */
    public static String quietCard(Wording words, LineupItem item, String currency) {
        return item.slot() + "\n" + quiet(words, item, currency)
                + hint(words, item).replace("+1", item.slot());
    }

    private static String quiet(Wording words, LineupItem item, String currency) {
        var what = words.name(item) + " " + price(words, item, currency);
        return item.isOpen() && item.left().signum() > 0 && item.limitPerBuyer() == null
                ? what
                : what + " · " + (item.left().signum() > 0 && item.isOpen() ? limit(words, item) : stock(words, item));
    }

    private static String limit(Wording words, LineupItem item) {
        var limit = item.limitPerBuyer();
        return limit == null ? "" : words.chat().limited(words.quantity(limit, item));
    }

    /**
     * The words of a product card, with when it would leave as long as that can be said.
     *
     * @param promised the lots that it is of
     */
    public static String card(Wording words, LineupItem item, List<Lot> promised, Shop shop, Instant now) {
        var leaves = item.isOpen() && item.left().signum() > 0
                ? DepartureText.onCard(words, shop, now)
                        .map(when -> "\n" + when)
                        .orElse("")
                : "";
        var isPresented = item.equals(item.stream().pinned());
        return (isPresented ? words.chat().presenting(item.slot()) : item.slot()) + "\n"
                + words.name(item) + " " + price(words, item, shop.currency()) + "\n"
                + stock(words, item)
                + (promised.isEmpty() ? "" : "\n" + promise(words, promised))
                + leaves
                + (isPresented ? hint(words, item) : hint(words, item).replace("+1", item.slot()));
    }

    /** "承诺达标合格证：张桂花、吴秀英（抽样看过）". */
    private static String promise(Wording words, List<Lot> lots) {
        var text = words.lot();
        var growers = lots.stream()
                .flatMap(lot -> Optional.ofNullable(lot.grower()).stream())
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        var basis = lots.stream().allMatch(lot -> lot.state() == LotState.PASSED)
                ? text.promisedInspected()
                : text.promisedByWord();
        return growers.isEmpty() ? text.promiseOfShop(basis) : text.promiseOnCard(growers, basis);
    }

    /** What to send for it; nothing for what is not on sale. */
    private static String hint(Wording words, LineupItem item) {
        if (!item.isOpen()) {
            return "";
        }
        var one = words.quantity(item.product().step().max(BigDecimal.ONE), item);
        return "\n"
                + (item.left().signum() == 0
                        ? words.chat().cardWaitHint(one)
                        : item.allows(TWO)
                                ? words.chat().cardHint(one, item.slot())
                                : words.chat().cardHintOfOne(one));
    }

    public static String price(Wording words, LineupItem item, String currency) {
        var pack = words.inScript(item.product().pack(words.isChinese()));
        var unit = words.unit(BigDecimal.ONE, item.product().unit());
        var price = words.money(item.price(), currency) + "/" + unit + (pack.isEmpty() ? "" : " (" + pack + ")");
        var until = item.flashUntil();
        return until == null
                ? price
                : price + " · " + words.flash().until(FlashEnd.of(until), words.money(item.usualPrice(), currency));
    }

    /** How one orders in words, of what is on sale. */
    public static String howToOrder(Wording words, List<LineupItem> items) {
        var example = items.stream()
                .filter(LineupItem::isOpen)
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(item -> wanted(words, words.name(item), item.product().unit()))
                .orElseGet(() -> words.isChinese()
                        ? wanted(words, words.inScript("黄桃"), Unit.BOX)
                        : wanted(words, "peaches", Unit.BOX));
        return words.chat().howToOrder(example);
    }

    private static String wanted(Wording words, String name, Unit unit) {
        return words.flash()
                .wanted(name, words.isChinese() ? words.inScript("两" + unit.zh()) : words.quantity(TWO, unit));
    }

    static String stock(Wording words, LineupItem item) {
        var chat = words.chat();
        if (!item.isOpen()) {
            return chat.closed();
        }
        var left = item.left().signum() > 0 ? chat.left(words.quantity(item.left(), item)) : chat.soldOut();
        var limit = item.limitPerBuyer();
        return limit == null ? left : left + " · " + chat.limited(words.quantity(limit, item));
    }
}
