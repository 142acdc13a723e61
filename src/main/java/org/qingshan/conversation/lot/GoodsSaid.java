package org.qingshan.conversation.lot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Hanzi;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.domain.product.Product;

/** Which goods a grower means: by a name, by the noun at its end (笋子 for 竹笋), by what dictation writes for it (损). Pure. */
final class GoodsSaid {
    /** A single character is heard as goods only right behind an amount: 打算 is no garlic, 八十斤损 is bamboo. */
    private static final String UNITS = "斤两箱袋盒个只筐捆条";

    /** What stands beside a name that is the answer to what is asked for: 是黄桃, 带桃子来, "the peaches please". */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:就|都|也|那|还|是|我|会|想(?=[带送])|要(?=[带送拿挑背运拉扛])|带|送|拿|挑|背|运|拉|扛|来|过来|的|了|吧|啊|呀|哈|嘛|呗|哦|喔|嗯|咯|啦|嘞|这个|那个"
                    + "|\\b(?:it|its|it's|they|they're|are|is|the|some|my|i|i'll|i'm|we|we'll|will|bring|bringing|of|just|please|all|yes|oh|ok)\\b|[\\s,.!~]){0,16}");

    /** Heard by its sound alone, it is the whole answer: 损子. */
    private static final int SOUND = 3;

    private GoodsSaid() {}

    /** Whether the words are its name and nothing that says more of it: 别卖, 谁买的. */
    static boolean isBare(String text, Product product) {
        var plain = Normaliser.plain(text);
        var owned = GrowersGoods.owned(plain, GrowersGoods.names(List.of(product)));
        return owned.equals(plain)
                ? plain.length() <= SOUND
                : BESIDE.matcher(owned.replaceFirst("我的货|my goods", " ")).matches();
    }

    /** Empty where none are named, or several alike. */
    static Optional<Product> in(String text, List<Product> products) {
        return LotLine.productIn(text, products)
                .or(() -> only(GrowersGoods.named(Normaliser.simplified(text).toLowerCase(Locale.ROOT), products)))
                .or(() -> only(sounding(text, products)));
    }

    private static Optional<Product> only(List<Product> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Product> sounding(String text, List<Product> products) {
        return products.stream()
                .filter(product -> GrowersGoods.names(List.of(product)).stream().anyMatch(name -> sounds(text, name)))
                .toList();
    }

    private static boolean sounds(String text, String name) {
        var wanted = Hanzi.pinyin(name);
        return wanted != null
                && IntStream.rangeClosed(0, text.length() - name.length())
                        .filter(at -> name.length() > 1 || at > 0 && UNITS.indexOf(text.charAt(at - 1)) >= 0)
                        // What is written so is part of another word.
                        .filter(at -> !text.startsWith(name, at))
                        .mapToObj(at -> pinyin(text.substring(at, at + name.length())))
                        .anyMatch(wanted::equals);
    }

    private static @Nullable String pinyin(String part) {
        return part.chars().allMatch(Character::isIdeographic) ? Hanzi.pinyin(part) : null;
    }
}
