package org.qingshan.conversation.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.payment.ProofWords;

/**
 * How much somebody has paid in all by what he says now and has said before, while nobody has looked at either: a second payment stands
 * beside the first, unless it says the same again, or puts it right.
 */
final class ToldSum {
    private static final Pattern PUTS_RIGHT = Pattern.compile(
            "不对|不是|错了|说错|打错|写错|更正|应该是|其实|一共|总共|合计|\\b(?:sorry|wrong|(?<!by )mistake|typo|meant|actually|correction|in all|total|altogether)\\b",
            Pattern.CASE_INSENSITIVE);

    private ToldSum() {}

    /** In minor units; null where that of before stands, {@link PaidSum#UNTOLD} where nobody can tell: then it is all that is due now. */
    static @Nullable Long of(@Nullable Payment payment, String words, String currency) {
        var now = PaidSum.in(words, currency).orElse(null);
        if (payment == null || payment.proof().isEmpty()) {
            return now;
        }
        if (now != null && payment.isSaid(words)) {
            return null;
        }
        var isBeside = PaidSum.isBeside(words, currency);
        if (now == null) {
            return isBeside || isAllSaid(payment, words) ? allDue(payment) : null;
        }
        var ahead = beforeTheRest(payment, currency);
        if (ahead > 0 && now != PaidSum.UNTOLD && !PUTS_RIGHT.matcher(words).find()) {
            // How much that was which he told of without its sum.
            return ahead + now <= payment.due() ? Long.valueOf(ahead + now) : now;
        }
        // "Paid 20, and then 47.8" tells again of the 20.
        var isSaidAgain = !isBeside && PaidSum.parts(words, currency).contains(payment.proofSum());
        return now == PaidSum.UNTOLD || isSaidAgain ? now : inAll(payment, now, words, isBeside);
    }

    /** Whether it may be another payment as well as the same put right: they come to more than is due, and nothing says which it is. */
    static boolean isUnclear(@Nullable Payment payment, String words, String currency) {
        var now = PaidSum.in(words, currency).orElse(PaidSum.UNTOLD);
        if (payment == null || payment.proofSum() == 0 || now == PaidSum.UNTOLD || payment.isSaid(words)) {
            return false;
        }
        var before = payment.proofSum();
        var isMoreThanDue = before + now > payment.due() && (now < payment.due() || before >= payment.due());
        return isMoreThanDue
                && now != before
                && payment.due() > 0
                && beforeTheRest(payment, currency) == 0
                && PaidSum.parts(words, currency).isEmpty()
                && !PaidSum.isBeside(words, currency)
                && !PUTS_RIGHT.matcher(words).find();
    }

    /** Whether one payment for several orders is told of once more: all of it, or the part of it that one of them costs. */
    static boolean isOfOne(Transfer told, String words, String currency) {
        var now = PaidSum.in(words, currency).orElse(PaidSum.UNTOLD);
        return !told.said().isEmpty()
                && now != PaidSum.UNTOLD
                && (now == told.sum() || now.equals(told.parts(told.sum()).get(told.order())))
                && PaidSum.parts(words, currency).isEmpty()
                && !PaidSum.isBeside(words, currency)
                && !PUTS_RIGHT.matcher(words).find();
    }

    /** The rest of what he has told a part of is a known sum. */
    private static long allDue(Payment payment) {
        return payment.proofSum() > 0 && payment.proofSum() < payment.due() ? payment.due() : PaidSum.UNTOLD;
    }

    /** The sums of the parts that he named before he said that he has paid the rest, in minor units; 0 where he has not, or nobody can tell. */
    private static long beforeTheRest(Payment payment, String currency) {
        var told = Stream.of(payment.proof().split(ProofWords.SAID_BEFORE))
                .map(part -> PaidSum.in(part, currency))
                .toList();
        var isTold = told.get(0).isEmpty()
                && told.stream().flatMap(Optional::stream).noneMatch(sum -> sum == PaidSum.UNTOLD);
        var named = told.stream()
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .sum();
        return isTold && named < payment.proofSum() ? named : 0;
    }

    /** "Paid" once more, though more is due than he has told of. */
    private static boolean isAllSaid(Payment payment, String words) {
        return payment.saidPaid() < payment.due() && !FoundBy.isSaid(words) && !words.equals(ProofWords.A_PICTURE);
    }

    private static long inAll(Payment payment, long now, String words, boolean isBeside) {
        var before = payment.proofSum();
        if (before == 0) {
            // Of what he has paid before no sum is known: all that was due then.
            var isRest = now < payment.due() && now == payment.due() - payment.saidPaid();
            return isBeside || isRest ? PaidSum.UNTOLD : now;
        }
        if (PUTS_RIGHT.matcher(words).find()) {
            return now;
        }
        var isSame = now == before && FoundBy.isTheSame(payment.proof(), words);
        var isSecond = !isSame && now < payment.due() && before + now <= payment.due();
        return isBeside || isSecond ? before + now : now;
    }
}
