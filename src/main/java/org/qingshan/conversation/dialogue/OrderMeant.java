package org.qingshan.conversation.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.Turn;
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

    /** Empty where no order of the person's own is named. */
    static Optional<OrderMeant> in(Turn turn, String text) {
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
