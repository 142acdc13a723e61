package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What a host puts up in one line: {@code 黄桃 29.9 200箱 张桂花}, or with the quantity before the price.
 *
 * @param price of one, in minor units
 * @param unitWord what was said for the unit, which need not be one
 */
record Goods(String name, long price, BigDecimal quantity, String unitWord, String grower) {
    private static final String NAME = "(?<name>\\S.*?)";
    private static final String PRICE = "(?<price>[¥￥]?\\d[\\d.]*(?:元|块钱|块)?)";
    private static final String QUANTITY = "(?<quantity>\\d[\\d.]*)\\s*(?<unit>[^\\s\\d¥￥.]{1,20})";
    private static final String GROWER = "(?:\\s+(?<grower>[^\\s\\d]\\D{0,19}))?";

    private static final Pattern PRICE_FIRST =
            Pattern.compile(NAME + "\\s+" + PRICE + "\\s+" + QUANTITY + GROWER, Pattern.CASE_INSENSITIVE);
    private static final Pattern QUANTITY_FIRST =
            Pattern.compile(NAME + "\\s+" + QUANTITY + "\\s+" + PRICE + GROWER, Pattern.CASE_INSENSITIVE);

    /** Whether a line has the form of goods, whatever the money is. */
    static boolean isLikely(String line) {
        var plain = plain(line);
        return Stream.of(PRICE_FIRST, QUANTITY_FIRST)
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .map(form -> form.group("name"))
                .anyMatch(name -> Product.canBeCalled(name) && !isTooLong(name));
    }

    /** What is read of a line may have a name that is too long to be put up. */
    boolean isNamedTooLong() {
        return isTooLong(name);
    }

    private static boolean isTooLong(String name) {
        return name.strip().length() > Product.LONGEST_NAME;
    }

    static Optional<Goods> read(String line, String currency) {
        var plain = plain(line);
        return read(PRICE_FIRST.matcher(plain), currency).or(() -> read(QUANTITY_FIRST.matcher(plain), currency));
    }

    /** With figures for Chinese numbers, except in the name. */
    private static String plain(String line) {
        var words = Amounts.plain(line).split("\\s+");
        return IntStream.range(0, words.length)
                .mapToObj(at -> at == 0 ? words[at] : Amounts.figures(words[at]))
                .collect(Collectors.joining(" "));
    }

    private static Optional<Goods> read(Matcher line, String currency) {
        if (!line.matches() || !Product.canBeCalled(line.group("name"))) {
            return Optional.empty();
        }
        var price = Amounts.money(line.group("price"), currency).filter(amount -> amount > 0);
        var quantity = Amounts.number(line.group("quantity"));
        var grower = line.group("grower") == null ? "" : line.group("grower").strip();
        return price.isEmpty() || quantity.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Goods(line.group("name").strip(), price.get(), quantity.get(), line.group("unit"), grower));
    }

    /** The units that may be meant, as "box" may mean 盒 as well as 箱; none where the word is no unit. */
    Set<Unit> units() {
        return Unit.called(unitWord);
    }
}
