package org.qingshan.conversation.lot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.words.WithinWord;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What comes in is called in short, and counted as people count: 布鞋 for 手工布鞋, 50块羊奶皂 where they are sold by the piece. Said in full, so that a
 * line of the desk has it. Pure.
 */
final class GoodsInShort {
    private static final String NUMBER = "(?:\\d{1,6}|[一二两三四五六七八九十百]{1,7})";

    /** Each counts one, of whatever is sold one by one; 双 and 箱 count more. */
    private static final String ONE = "[条只枚颗根头尾盆坛瓶罐把个]";

    /** 竹篮收20块 is money: 块 counts what is cut. */
    private static final Pattern CUT = Pattern.compile(".*[皂砖糕饼]");

    /** So is it perhaps of soap, where nobody says that it has come: 皂收50块. */
    private static final Pattern PERHAPS_PAID = Pattern.compile("收\\s?(?=" + NUMBER + "块[。.!！ ]*$)");

    private static final int SHORTEST_WORD = 4;

    /** How goods are, and no goods: brown rice is no brown sugar. */
    private static final Set<String> KINDS = Set.of(
            "brown",
            "yellow",
            "white",
            "black",
            "green",
            "purple",
            "golden",
            "fresh",
            "dried",
            "wild",
            "free",
            "range",
            "organic",
            "sweet",
            "smoked",
            "salted",
            "pickled",
            "handmade",
            "small",
            "large");

    private GoodsInShort() {}

    /** 一斤52 beside 60斤 is what one costs, and 一斤给她三十, too. */
    private static final Pattern OF_ONE = Pattern.compile(
            "(?:(?<=^|[,，。;； \\p{IsHan}])[一1]|每一?)\\s?(?<unit>" + Unit.anyWord()
                    + ")(?![a-z])\\s?(?:(?:给|付)(?:她|他|人家|人)?|按|算|卖|作价|收|是|就)?\\s?(?<n>\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,5})\\s?(?:元|块钱?)?(?=[,，。;； ]|$)");

    /** As it was said, where several goods may be meant, or none. */
    static String written(String said, List<Product> products) {
        return counted(priced(said), products);
    }

    private static String priced(String said) {
        var found = OF_ONE.matcher(said);
        if (!found.find()) {
            return said;
        }
        var rest = said.substring(0, found.start()) + "," + said.substring(found.end());
        var isBeside = Pattern.compile(NUMBER + "\\s?" + Pattern.quote(found.group("unit")))
                .matcher(rest)
                .find();
        return isBeside
                ? said.substring(0, found.start()) + " 每" + found.group("unit") + Amounts.figures(found.group("n"))
                        + "元" + said.substring(found.end())
                : said;
    }

    /** What would have been said, had so many come; empty where that is plain. */
    static Optional<String> ifCounted(String said) {
        var found = PERHAPS_PAID.matcher(said.strip());
        return found.find() ? Optional.of(found.replaceFirst("收了")) : Optional.empty();
    }

    private static String counted(String said, List<Product> products) {
        var plain = Normaliser.simplified(said);
        var known = LotLine.productIn(plain, products);
        if (known.isPresent()) {
            return counted(plain, said, known.get());
        }
        var called = GrowersGoods.named(plain.toLowerCase(Locale.ROOT), products);
        return called.size() == 1
                ? named(plain, said, called.get(0))
                : called.isEmpty() ? byWord(said, products) : said;
    }

    /** "50 jin of bamboo" where bamboo shoots are sold, and nothing else that is called so. */
    private static String byWord(String said, List<Product> products) {
        var found = products.stream()
                .map(product -> product.name(false))
                .flatMap(name -> Stream.of(name.split("[ -]"))
                        .filter(word ->
                                word.length() >= SHORTEST_WORD && !KINDS.contains(word.toLowerCase(Locale.ROOT)))
                        .map(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(said))
                        .filter(Matcher::find)
                        .limit(1)
                        .map(word -> word.replaceFirst(Matcher.quoteReplacement(name))))
                .toList();
        return found.size() == 1 ? found.get(0) : said;
    }

    private static String named(String plain, String said, Product product) {
        for (var name : GrowersGoods.names(List.of(product))) {
            var found = pattern(name).matcher(plain);
            if (found.find()) {
                var whole = product.name(Character.isIdeographic(name.charAt(0)));
                var full = plain.substring(0, found.start()) + whole + plain.substring(found.end());
                return counted(full, full, product);
            }
        }
        return said;
    }

    private static Pattern pattern(String name) {
        return Character.isIdeographic(name.charAt(0))
                ? WithinWord.alone(name)
                : Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** 每条三斤 and 15块一个 count nothing of what came: only a number of its own does, before the goods or behind them. */
    private static String counted(String plain, String said, Product product) {
        var unit = product.unit();
        if (unit != Unit.PIECE && unit != Unit.PORTION) {
            return said;
        }
        var goods = Pattern.quote(product.name(true));
        var one = CUT.matcher(product.name(true)).matches() ? "(?:块|" + ONE + ")" : ONE;
        var counts = Pattern.compile("(?<ahead>" + NUMBER + ")" + one + "(?=" + goods + ")|(?<=" + goods
                + ")(?<lead>[ ,，]?(?:收了?|一共|共)?)(?<behind>" + NUMBER + ")" + one + "(?![一每/]|[\\d二两三四五六七八九]|钱)");
        var found = counts.matcher(plain);
        if (!found.find()) {
            return said;
        }
        var amount = found.group("ahead") == null ? found.group("lead") + found.group("behind") : found.group("ahead");
        return found.replaceFirst(Matcher.quoteReplacement(amount + unit.zh()));
    }
}
