package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** Says why something cannot be the price of an item, and what to write instead. */
final class UnfitPrice {
    private static final Pattern LESS =
            Pattern.compile("(?:[-−－–—]|负|减|便宜|少|minus )\\s*(.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTHING =
            Pattern.compile("免费|白送|送人?|不要钱|不收钱|free|nothing|gratis", Pattern.CASE_INSENSITIVE);

    private UnfitPrice() {}

    /** @param said what stands for the price, and is none */
    static String why(Turn turn, LineupItem item, String said) {
        var rule = turn.words().rule();
        var currency = turn.shop().currency();
        var less = LESS.matcher(said);
        var by = less.matches() ? Amounts.money(less.group(1), currency) : Optional.<Long>empty();
        if (by.filter(sum -> sum > 0 && sum < item.usualPrice()).isPresent()) {
            var price = Amounts.decimal(item.usualPrice() - by.get(), currency);
            return rule.priceLessBy(item.slot(), turn.money(by.get()), price);
        }
        var isNothing = by.isPresent()
                || NOTHING.matcher(said.strip()).matches()
                || Amounts.money(said, currency).isPresent();
        if (isNothing) {
            return turn.words().recall().priceAboveNothing(item.slot());
        }
        return SaidNumber.begin(Amounts.plain(said).replaceFirst("^[¥￥]\\s*", ""))
                .filter(number -> isFraction(number.value(), currency))
                .map(number -> rule.priceInFractions(Wording.quoted(said), item.slot(), near(number.value(), currency)))
                .orElseGet(() -> rule.priceIsNumber(Wording.quoted(said), item.slot()));
    }

    private static boolean isFraction(BigDecimal value, String currency) {
        return value.stripTrailingZeros().scale() > digits(currency);
    }

    private static String near(BigDecimal value, String currency) {
        return value.setScale(digits(currency), RoundingMode.HALF_UP).toPlainString();
    }

    private static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
