package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/** How a lineup and a product card are written. */
public final class LineupText {
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

    /** The words of a product card, with when it would leave as long as that can be said. */
    public static String card(Wording words, LineupItem item, Shop shop, Instant now) {
        var leaves = item.isOpen() && item.left().signum() > 0
                ? DepartureText.onCard(words, shop, now)
                        .map(when -> "\n" + when)
                        .orElse("")
                : "";
        return words.chat().presenting(item.slot()) + "\n"
                + words.name(item) + " " + price(words, item, shop.currency()) + "\n"
                + stock(words, item)
                + leaves
                + hint(words, item);
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
                        : words.chat().cardHint(one, item.slot()));
    }

    public static String price(Wording words, LineupItem item, String currency) {
        var pack = item.product().pack(words.isChinese());
        var unit = words.unit(BigDecimal.ONE, item.product().unit());
        var price = words.money(item.price(), currency) + "/" + unit + (pack.isEmpty() ? "" : " (" + pack + ")");
        var until = item.flashUntil();
        return until == null
                ? price
                : price + " · " + words.flash().until(Wording.clock(until), words.money(item.usualPrice(), currency));
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
