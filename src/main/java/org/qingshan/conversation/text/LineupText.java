package org.qingshan.conversation.text;

import java.util.List;
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

    /** The words of a product card. */
    public static String card(Wording words, LineupItem item, String currency) {
        var one = words.quantity(item.product().step().max(java.math.BigDecimal.ONE), item);
        return words.chat().presenting(item.slot()) + "\n"
                + words.name(item) + " " + price(words, item, currency) + "\n"
                + stock(words, item) + "\n"
                + words.chat().cardHint(one, item.slot());
    }

    public static String price(Wording words, LineupItem item, String currency) {
        var pack = item.product().pack(words.isChinese());
        var unit = words.unit(java.math.BigDecimal.ONE, item.product().unit());
        return words.money(item.price(), currency) + "/" + unit + (pack.isEmpty() ? "" : " (" + pack + ")");
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
