package org.qingshan.conversation.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/**
 * The order whose parcel shall go to the address beside which its number stands: 1006 改地址 赵六 136…, "order 1006 to: Li Lei, …".
 *
 * @param rest the address without the number
 */
record OrderMeant(int number, String rest) {
    private static final String CALLED = "(?:我的?)?(?:订单号?|单号|单子|order(?: number| no\\.?)?)\\s*(?:是|为|[:：#])?\\s*#?";
    private static final String CHANGED =
            "(?:(?:收货|收件|新)?地址)?(?:我|想|要|请|帮我|麻烦){0,20}(?:改|换|寄|送|发|变更){1,20}(?:一?下|个)?(?:新?地址)?(?:到|成|为|去|往|至|一下){0,20}";
    private static final String CHANGED_IN_ENGLISH =
            "(?:(?:should |shall |please )?(?:go|be sent|ship|send)(?: it)? to|(?:new |change |changed )?(?:of )?address(?: to| is)?|to)\\b";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile("(?:把|请|麻烦|帮我|(?i:(?:please )?(?:send|ship|deliver) )){0,20}(?:" + CALLED
                    + ")?#?(?<!\\d)(?<n>\\d{4,9})(?!\\d)\\s*号?(?:的?(?:订单|单子|单|包裹))?的?[\\s,，:：]*(?:" + CHANGED + "|(?i:"
                    + CHANGED_IN_ENGLISH + "))[\\s,，:：]*"),
            Pattern.compile("(?:" + CHANGED + "|(?i:change (?:the )?address (?:of|for)|send))[\\s,，:：]*(?:" + CALLED
                    + ")?#?(?<!\\d)(?<n>\\d{4,9})(?![\\d号])(?:\\s*(?:to\\b|到))?[\\s,，:：]+"),
            Pattern.compile(
                    "(?i:" + CALLED + ")(?<!\\d)(?<n>\\d{4,9})(?!\\d)\\s*号?(?:订单|单)?(?:的|\\s+to\\b)?[\\s,，:：]*"),
            Pattern.compile("^\\s*#?(?<n>\\d{4,9})(?![\\d号弄室栋幢])[\\s,，:：]+"));

    private static final String PLEASE = "(?:把|请|麻烦|帮我|那|就|我|还是|算了|不|[,，\\s]){0,8}";
    private static final String MOVED =
            "(?:我|想|要|请|帮我|麻烦|就|都|直接|还是){0,6}(?:改|换|寄|送|发|邮|变更){1,4}(?:一?下|个)?(?:新?地址)?(?:到|成|为|给|去|往|至|一下){0,6}";

    /** 这单寄到…, 订单地址改成…, 改成寄给…, "ship my order to …": the one that there is. */
    private static final Pattern THE_ONE = Pattern.compile(
            "^" + PLEASE
                    + "(?:(?:(?:这|那|刚才那?|上面那|刚下的那?)(?:一|个|张){0,2}(?:订单|单子?|包裹)|(?:我的?)?订单)(?:的?(?:收货|收件)?地址)?" + MOVED
                    + "|改(?:成|为)?(?:寄|发|送)(?:给|到|去|往))[\\s,，:：]*"
                    + "|^(?i:(?:oh|sorry|actually|please|pls|no|can you|could you)[, ]*){0,6}(?i:ship|send|deliver|redirect) (?i:it|(?:this|my|the|that) (?:order|parcel|package)) ?(?i:to)[: ]+");

    private static final Pattern INSTEAD = Pattern.compile(
            "^(?i:(?:oh|sorry|actually|please|pls|no|can you|could you)[, ]*){0,6}(?i:(?:ship|send|deliver)(?: it)? to)[: ]+(?=.*\\b(?i:instead)\\b)",
            Pattern.DOTALL);

    private static final Pattern TAIL = Pattern.compile("[,，\\s]*(?i:\\b(?:instead|please))[.!\\s]*$");

    /** Empty where no order of the person's own is named, or one without a number where he has not just one. */
    static Optional<OrderMeant> in(Turn turn, String text) {
        return numbered(turn, text).or(() -> theOne(turn, text));
    }

    private static Optional<OrderMeant> theOne(Turn turn, String text) {
        var plain = Normaliser.simplified(text);
        var led = Stream.of(THE_ONE, INSTEAD)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .map(Matcher::end)
                .findFirst();
        var orders = led.isEmpty() || plain.length() != text.length()
                ? List.<CustomerOrder>of()
                : turn.sale().unpackedOf(turn.buyer().id());
        return orders.size() == 1 && orders.get(0).status() == CustomerOrder.Status.CONFIRMED
                ? led.map(end -> new OrderMeant(
                        orders.get(0).number(),
                        TAIL.matcher(text.substring(end)).replaceFirst("").strip()))
                : Optional.empty();
    }

    private static Optional<OrderMeant> numbered(Turn turn, String text) {
        return in(text).filter(meant -> CustomerOrder.numbered(meant.number())
                        .filter(order -> order.buyerId() == turn.buyer().id())
                        .isPresent())
                .findFirst();
    }

    /** Whatever may be meant by the numbers in it. */
    static Stream<OrderMeant> in(String text) {
        return SAID.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(found -> found.find())
                .map(found -> new OrderMeant(
                        Integer.parseInt(found.group("n")),
                        (text.substring(0, found.start()) + " " + text.substring(found.end())).strip()));
    }
}
