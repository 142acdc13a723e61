package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What is said in one line of goods that come in, in any order: {@code 张桂花 黄桃 50箱 12元 今早摘}, {@code peaches 50 boxes 80%}.
 *
 * @param product the one that is named, of those the shop knows
 * @param names what is neither goods nor number: the grower, or goods that the shop does not know
 * @param unitWord what was said for the unit; empty for none
 * @param weight that was said beside a number of packs; null for none
 * @param terms what was said of price or share; empty for nothing
 */
record LotLine(
        @Nullable Product product,
        List<String> names,
        @Nullable BigDecimal quantity,
        String unitWord,
        @Nullable Weight weight,
        String terms,
        @Nullable LocalDate harvestedOn) {

    private static final Pattern MONEY = Pattern.compile(
            "(?<=^|[\\s,])(?:(?:每|一)\\p{IsHan}\\s*)?(?:[¥￥]\\s*\\d[\\d.]*|[\\d.一二两三四五六七八九十百]+\\s*(?:元|块钱|块|yuan\\b)(?:[一二两三四五六七八九半\\d](?!\\s*\\p{IsHan}|\\d)|[二两三四五六七八九半\\d](?=\\s*[一每/]\\s*\\p{IsHan}))?)"
                    + "(?:\\s*(?:/|每|一|\\bper\\b|\\ba\\b)\\s*[\\p{IsHan}A-Za-z]+)?|(?<=^|[\\s,])\\d[\\d.]*\\s*(?:/|\\bper\\b|\\ba\\b)\\s*[\\p{IsHan}A-Za-z]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "(?:分成|分|share\\s+)?(?:\\d{1,3}\\s*(?:%|percent\\b)|百分之[一二三四五六七八九十]+|[一二三四五六七八九]成半?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_NUMBER = Pattern.compile("(?<=\\d)\\s+(?=(?<unit>\\p{L}{1,12})(?:\\s|$))");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,，、;；:：]+");
    private static final Pattern GLUED = Pattern.compile("(\\p{IsHan}{1,10})([-−–—]?\\d.*)");
    private static final Pattern OF = Pattern.compile("(?<=\\p{IsHan}{2})(?:家)?的(?=\\p{IsHan})");

    private static final Pattern LESS_THAN_NOTHING = Pattern.compile("[-−–—]\\d");

    private static final Pattern TOO_LONG = Pattern.compile("[-−–—]?(\\d{8,})(.*)");

    private static final Set<String> FILLERS = Set.of(
            "of",
            "from",
            "by",
            "the",
            "收",
            "收货",
            "送来",
            "重",
            "总重",
            "共",
            "一共",
            "共重",
            "净重",
            "毛重",
            "weighing",
            "weight",
            "weighs",
            "in",
            "all");

    /** @param grams by the scale; not above 0 where somebody said so */
    record Weight(BigDecimal grams) {}

    static LotLine read(String line, List<Product> products, LocalDate today) {
        var plain = Amounts.plain(line);
        var day = HarvestDay.past(plain, today);
        var rest = day.map(HarvestDay::rest).orElse(plain);
        var share = SHARE.matcher(rest);
        var money = MONEY.matcher(rest);
        var terms = "";
        if (share.find()) {
            terms = share.group().replaceFirst("(?i)^(?:分成|分|share\\s+)", "");
            rest = cut(rest, share.start(), share.end());
        } else if (money.find()) {
            terms = money.group();
            rest = cut(rest, money.start(), money.end());
        }
        return read(rest, terms.strip(), day.map(HarvestDay::day).orElse(null), products);
    }

    private static String cut(String text, int from, int to) {
        return text.substring(0, from) + " " + text.substring(to);
    }

    private static LotLine read(String text, String terms, @Nullable LocalDate day, List<Product> products) {
        var named = named(OF.matcher(text).replaceAll(" "), products);
        var joined = LOOSE_NUMBER
                .matcher(named.rest())
                .replaceAll(found -> Unit.called(found.group(1)).isEmpty() ? " " : "");
        var said = new Said(terms);
        tokens(joined).forEach(said::take);
        var weighed = named.product() == null || !named.product().unit().isWeight();
        return said.line(named.product(), day, weighed);
    }

    /** Numbers and names, as they come. */
    private static final class Said {
        private final List<String> names = new ArrayList<>();
        private final List<SaidNumber> numbers = new ArrayList<>();
        private String price;

        Said(String terms) {
            this.price = terms;
        }

        void take(String token) {
            var less = LESS_THAN_NOTHING.matcher(token).lookingAt();
            var words = less ? token.substring(1) : token;
            var number = isName(words) ? Optional.<SaidNumber>empty() : number(words);
            if (number.isEmpty()) {
                names.add(token);
            } else if (numbers.isEmpty() || numbers.size() == 1 && isUnit(number.get()) && isUnit(numbers.get(0))) {
                numbers.add(
                        less
                                ? new SaidNumber(
                                        number.get().value().negate(),
                                        number.get().rest())
                                : number.get());
            } else if (price.isEmpty()) {
                price = token;
            } else {
                names.add(token);
            }
        }

        private static Optional<SaidNumber> number(String words) {
            var tooLong = TOO_LONG.matcher(words);
            return tooLong.matches()
                    ? Optional.of(new SaidNumber(
                            new BigDecimal(tooLong.group(1)), tooLong.group(2).strip()))
                    : SaidNumber.begin(words);
        }

        private static boolean isUnit(SaidNumber number) {
            return isWeight(number) || !Unit.called(number.rest()).isEmpty();
        }

        private static boolean isWeight(SaidNumber number) {
            return weightUnit(number).isPresent();
        }

        private static Optional<Unit> weightUnit(SaidNumber number) {
            return Unit.called(number.rest().replaceFirst("(?:重|左右|多|整)$", "")).stream()
                    .filter(Unit::isWeight)
                    .findFirst();
        }

        /** @param weighed whether a weight beside a number of packs is what the scale says of them */
        LotLine line(@Nullable Product product, @Nullable LocalDate day, boolean weighed) {
            var quantity = numbers.stream()
                    .filter(number -> numbers.size() == 1 || isWeight(number) != weighed)
                    .findFirst()
                    .or(() -> numbers.stream().findFirst());
            var weight = numbers.stream()
                    .filter(number -> weighed && !quantity.equals(Optional.of(number)))
                    .flatMap(number ->
                            weightUnit(number)
                                    .map(unit -> new Weight(number.value().multiply(unit.grams())))
                                    .stream())
                    .findFirst();
            return new LotLine(
                    product,
                    names,
                    quantity.map(SaidNumber::value).orElse(null),
                    quantity.map(SaidNumber::rest).orElse(""),
                    weight.orElse(null),
                    price,
                    day);
        }
    }

    /** 三妹 is a name, 三箱 and 三 are amounts. */
    private static boolean isName(String token) {
        return !Character.isDigit(token.charAt(0))
                && SaidNumber.begin(token)
                        .filter(number -> number.rest().isEmpty()
                                || !Unit.called(number.rest()).isEmpty())
                        .isEmpty();
    }

    private static List<String> tokens(String text) {
        return Stream.of(SEPARATOR.split(text))
                .flatMap(token -> {
                    var glued = GLUED.matcher(token);
                    return glued.matches() ? Stream.of(glued.group(1), glued.group(2)) : Stream.of(token);
                })
                .filter(token -> !token.isBlank() && !FILLERS.contains(token.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private record Named(@Nullable Product product, String rest) {}

    /** The longest name that stands in the text. */
    private static Named named(String text, List<Product> products) {
        var lower = text.toLowerCase(Locale.ROOT);
        record Found(Product product, String name) {}
        return products.stream()
                .flatMap(product -> Stream.concat(
                                Stream.of(product.name(true), product.name(false)), product.aliases().stream())
                        .map(name -> new Found(product, name.toLowerCase(Locale.ROOT))))
                .filter(found -> !found.name().isBlank() && isThere(lower, found.name()))
                .max(Comparator.comparing((Found found) -> found.name().length()))
                .map(found -> {
                    int at = lower.indexOf(found.name());
                    return new Named(
                            found.product(), cut(text, at, at + found.name().length()));
                })
                .orElse(new Named(null, text));
    }

    /** The goods with the longest name that stands in a text. */
    static Optional<Product> productIn(String text, List<Product> products) {
        return Optional.ofNullable(named(text, products).product());
    }

    /** A Latin name stands for itself, not within another word. */
    private static boolean isThere(String text, String name) {
        int at = text.indexOf(name);
        if (at < 0 || name.charAt(0) > 0x7F) {
            return at >= 0;
        }
        int end = at + name.length();
        return (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80 && Character.isLetter(letter);
    }

    /** The units that may be meant; none where nothing was said or the word is no unit. */
    Set<Unit> units() {
        return Unit.called(unitWord);
    }

    /** What names say, as one. */
    static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(" "));
    }
}
