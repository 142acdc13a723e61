package org.qingshan.conversation.claim;

import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** #1068 A3 2, 1052号订单 红糖两袋: the number of an order says where it shall go along, and is no amount. What is wanted is asked. */
final class OfOrder {
    private static final Prefiltered NUMBER = Prefiltered.of(
            "(?:^|(?<=[ ,:;]))(?:# ?\\d{4,6}(?!\\d)|(?:order|订单|单号) ?(?:no\\.? ?|number |号)?#? ?\\d{4,6}(?!\\d)|\\d{4,6} ?号?(?:订单|的?单子?|那单))[:,]? ?");

    private OfOrder() {}

    /** Null where no order is named, or nothing else. */
    static @Nullable ClaimReading read(String plain, Lineup lineup) {
        var number = NUMBER.first(plain);
        if (number == null) {
            return null;
        }
        var rest = (plain.substring(0, number.start()) + " " + plain.substring(number.end())).strip();
        if (rest.isEmpty() || NUMBER.isIn(rest)) {
            return null;
        }
        var reading = ClaimReader.read(rest, lineup);
        boolean adds = reading.kind() == Kind.CLAIMS
                && reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
        return adds
                ? ClaimReading.doubt(
                        reading.claims().stream().map(Suggestion::of).toList(), reading.unknown())
                : null;
    }
}
