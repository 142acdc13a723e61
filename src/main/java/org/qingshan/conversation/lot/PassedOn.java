package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.domain.product.Product;

/**
 * That a grower can bring something, told by somebody else: 吴秀英周五能带30斤笋, "Mei Lan will bring 30 jin of shoots on Friday". Pure.
 *
 * @param grower as it was said; perhaps nobody is called so
 * @param words what is brought, with goods and an amount
 */
record PassedOn(String grower, AnnouncementWords words) {
    private static final String WHEN =
            "(?:大?(?:今|明|后)[天早晚日]|早上|上午|中午|下午|晚上|(?:这|下)?个?(?:周|星期|礼拜)[一二三四五六日天末]|\\d{1,2}[号日点])";
    /** Who wants to take something buys it: 想拿, 可以提. */
    private static final String WILL =
            "(?:能够?|会|准备|打算|可以(?!再?[拿提])|想(?!再?[拿提带捎]))(?:再|给我们|给你们|给村里|给店里)*(?:带|送|拿|挑|背|运|供|拉|扛|提|捎|交)";

    /** 会 and 能 may be in a name that is known. */
    private static final String HAN =
            "^(?<before>(?:(?!%1$s)" + WHEN + ")*+)(?<who>%1$s|\\p{IsHan}{2,6}?)家?(?=(?<aside>(?:" + WHEN
                    + "|说|讲|了|他|她|也|还|又|再|[\\s,，:：])*)" + WILL + ")";

    private static final Pattern ENGLISH = Pattern.compile(
            "^(?<before>(?:(?:on |this |next ){0,2}(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: morning| afternoon| evening| night)?,? )?+)"
                    + "(?<who>[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,2}?)(?: says?,? (?:that )?(?:he|she|they))?(?: can| will| could|'ll| is going to| wants to| would like to)"
                    + " (?:also |still )?(?:bring|deliver|supply|drop off)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Who says it himself, asks somebody for it, or is no grower; a day is none, either. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:我|你|您|他|她|它|咱|俺|谁|哪|大家|有人|没人|不|快递|司机|买家|顾客|客人).*|.*(?:我|" + WHEN
                    + ").*|.*(?:[这下本]个?(?:周|星期|礼拜|月)|[今明后]年|[两三几改]天|[月年][底初]|节|[前后]|会儿|时候|马上|现在|最近|晚点)"
                    + "|(?:.* )?(?:i|we|you|he|she|they|it|who|nobody|anybody|somebody|the|an?|my|your|our|their|this|that|courier|driver"
                    + "|today|tonight|tomorrow|morning|afternoon|evening|\\w+day)(?: .*)?",
            Pattern.CASE_INSENSITIVE);

    /**
     * Empty where nobody is named, or goods and amount are not.
     *
     * @param growers the names that the shop knows
     */
    static Optional<PassedOn> read(String said, List<Product> products, Collection<String> growers, LocalDateTime now) {
        var plain = Amounts.plain(said);
        var named = Pattern.compile(HAN.formatted(known(growers))).matcher(plain);
        if (named.find()) {
            var rest = named.group("before") + plain.substring(named.end());
            return of(named, rest, products, growers, now);
        }
        var english = ENGLISH.matcher(plain);
        return english.find()
                ? of(
                        english,
                        "I can bring" + plain.substring(english.end()) + " " + english.group("before"),
                        products,
                        growers,
                        now)
                : Optional.empty();
    }

    private static Optional<PassedOn> of(
            Matcher named, String rest, List<Product> products, Collection<String> growers, LocalDateTime now) {
        var who = named.group("who").strip();
        return Optional.of(who)
                .filter(name -> growers.contains(name) || !NOBODY.matcher(name).matches() && !isOfGoods(name, products))
                .flatMap(name -> AnnouncementWords.read(rest, products, now))
                .filter(words -> words.product() != null && words.quantity() != null)
                .map(words -> new PassedOn(who, words));
    }

    /** 黄桃可以送20箱, "the white peaches can …": goods bring nothing. */
    private static boolean isOfGoods(String who, List<Product> products) {
        var lower = who.toLowerCase(Locale.ROOT);
        return GrowersGoods.names(products).stream().anyMatch(lower::endsWith);
    }

    /** The names themselves; what matches nothing where there are none. */
    private static String known(Collection<String> growers) {
        var names = growers.stream()
                .filter(name -> name.length() > 1)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return names.isEmpty() ? "(?!)" : "(?:" + names + ")";
    }

    Product product() {
        return Objects.requireNonNull(words.product());
    }

    BigDecimal quantity() {
        return Objects.requireNonNull(words.quantity());
    }
}
