package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.Currency;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Member;

/** How goods are put up in one line, shown with what the shop itself sells and who brings it. */
public final class AddExample {
    private static final BigDecimal MANY = BigDecimal.valueOf(200);

    private AddExample() {}

    public static String told(Turn turn) {
        var words = turn.words();
        var line = turn.round().shelf().stream()
                .findFirst()
                .map(item -> line(
                        turn,
                        words.name(item),
                        price(item.usualPrice(), turn.shop().currency()),
                        item.product().unit()))
                .orElseGet(() -> line(turn, words.isChinese() ? "黄桃" : "Peaches", "29.9", Unit.BOX));
        var grower = Member.growerNames().stream().findFirst().orElse(words.isChinese() ? "张桂花" : "Zhang Guihua");
        return words.team().howToAdd(line, grower);
    }

    private static String line(Turn turn, String name, String price, Unit unit) {
        var words = turn.words();
        var amount = words.isChinese() ? MANY + unit.zh() : words.quantity(MANY, unit);
        return words.flash().addLine(name, price, amount);
    }

    private static String price(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits())
                .stripTrailingZeros()
                .toPlainString();
    }
}
