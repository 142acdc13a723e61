package org.qingshan.conversation.host;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.product.Product;

/** What goods are called that somebody puts up, among the words he puts them up with. */
final class NewGoodsName {
    private static final int MOST_WORDS = 4;

    private static final Pattern BETWEEN = Pattern.compile("[,，、;；:：。.!！?？~～\\n]+");

    private static final String BESIDE =
            "好了?|那|现在|今晚|今天|明天|大家|家人们|我们?|咱们?|再|又|也|还有?|都|就|有|共|一共|总共|先|重新|新上|上新|上架|上(?!海)|挂(?:上去?)?|加(?:上|个)?|推(?:一?下)?|来|卖|要|每?[个款种样](?=新|\\p{IsHan}{2})|新品种?|新货|新的|数量|价格|单价|售价|库存|吧|了|哈|啊|给|把|将|去|的|和"
                    + "|(?:new (?:items?|products?|goods)|new|products?|put up|put|list|add|also|and|then|tonight|today|now|ok|okay|so|we have|we've got|we got|there's|there are|here are|some|up|on sale|on|the|of|for|at|each|please|selling|sell|an?|with|in stock|in all|only|just)(?![a-z'])";

    private static final Pattern AHEAD = said("^\\s*(?:" + BESIDE + ")\\s*");

    private static final Pattern BEHIND = said("\\s*(?<![a-z])(?:" + BESIDE + ")\\s*$");

    private NewGoodsName() {}

    private static Pattern said(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** What is left besides; empty where that is more than one thing. */
    static Optional<String> in(String rest) {
        var names = Arrays.stream(BETWEEN.split(rest))
                .map(NewGoodsName::stripped)
                .filter(part -> !part.isEmpty() && !part.matches("[每这]?[个款种样]"))
                .toList();
        return Optional.of(names)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(one -> one.matches("\\p{IsHan}{1,8}")
                        || one.matches("[A-Za-z][A-Za-z' -]{1,30}") && one.split(" ").length <= MOST_WORDS)
                .filter(Product::canBeCalled)
                .map(one -> one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1));
    }

    private static String stripped(String part) {
        var before = "";
        var now = part.strip();
        while (!now.equals(before)) {
            before = now;
            now = BEHIND.matcher(AHEAD.matcher(now).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
        }
        return now;
    }
}
