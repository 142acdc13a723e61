package org.qingshan.conversation.heard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.words.WithinWord;
import org.qingshan.domain.product.Product;

/** How growers call their own goods: 桃 and 桃子 for 黄桃, "peaches" for "Yellow peaches". Pure. */
public final class GrowersGoods {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern ALREADY =
            Pattern.compile("(?:我|俺|咱|偶|吾|阮)(?:的|得|哩|嘅|个|家的?|屋里的?|屋头的?|们的?|那些?个?|这些?个?)?(我的货)");

    private static final Pattern MY_MY = Pattern.compile("\\b(?:my|the|those|these) (my goods)\\b");

    /** What anybody says of any goods names none of them: 山货 is not what is asked about in 我的货. */
    private static final Set<String> ANY =
            Set.of("货", "品", "物", "goods", "stuff", "things", "produce", "products", "lots");

    /** Shorter ones are parts of other words. */
    private static final int SHORTEST_IN_ENGLISH = 4;

    private GrowersGoods() {}

    /** Every way to call them, the longest first. */
    public static List<String> names(Collection<Product> goods) {
        Set<String> names = new LinkedHashSet<>();
        for (var product : goods) {
            add(names, product.name(true));
            add(names, product.name(false));
            product.aliases().forEach(alias -> add(names, alias));
        }
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        return longestFirst;
    }

    /** Chinese names carry their noun at the end, and so do English ones. */
    private static void add(Set<String> names, String name) {
        var plain = Normaliser.simplified(name).strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return;
        }
        names.add(plain);
        if (HAN.matcher(plain).matches()) {
            var noun = plain.substring(plain.length() - 1);
            if (!noun.equals("子") && !ANY.contains(noun)) {
                names.add(noun + "子");
                names.add(noun);
            }
            for (int from = 1; from < plain.length() - 1; from++) {
                names.add(plain.substring(from));
            }
        } else {
            var noun = plain.substring(plain.lastIndexOf(' ') + 1);
            if (noun.length() >= SHORTEST_IN_ENGLISH && !ANY.contains(noun)) {
                names.add(noun);
            }
        }
    }

    /** The goods that such words name; none where they name none of these. */
    public static List<Product> named(String plain, Collection<Product> goods) {
        return goods.stream()
                .filter(product -> names(List.of(product)).stream().anyMatch(name -> isIn(plain, name)))
                .toList();
    }

    private static boolean isIn(String plain, String name) {
        return pattern(name).matcher(plain).find();
    }

    private static Pattern pattern(String name) {
        var quoted = Pattern.quote(name);
        return HAN.matcher(name).matches() ? WithinWord.alone(name) : Pattern.compile("\\b" + quoted + "\\b");
    }

    /** The words with the first such name as "my goods". */
    public static String owned(String plain, Collection<String> names) {
        for (var name : names) {
            var found = pattern(name).matcher(plain);
            if (found.find()) {
                var mine = HAN.matcher(name).matches() ? "我的货" : "my goods";
                return MY_MY.matcher(ALREADY.matcher(found.replaceFirst(mine)).replaceAll("$1"))
                        .replaceAll("$1");
            }
        }
        return plain;
    }
}
