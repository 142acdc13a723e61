package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Shop;

/**
 * What a claim means to somebody who has some of it already. Only what says no more than that it is wanted comes on top by itself, and
 * only a correction or a sum counts for all that he has; of anything else he is asked, for a yes or a thank-you would double it. Where
 * the shop's rule doubles nothing it is left to that.
 */
public final class Having {
    private Having() {}

    /**
     * @param claim what is to be done
     * @param asked nothing may be done before it is known which is meant: so much in all, or so much more
     * @param more how much more it would be
     */
    public record Meant(Claim claim, boolean asked, BigDecimal more) {}

    public static Meant of(Turn turn, ClaimReading reading, Claim claim) {
        var had = Keeping.had(turn, claim.slot());
        var once = reading.onceMore();
        if (claim.action() != Claim.Action.ADD || had.signum() == 0 || isOnTop(reading) || turn.goesElsewhere()) {
            return plain(claim);
        }
        if (HowMuchInstead.wasAsked(turn, claim.slot()) && !JustTalked.isPlus(turn) && !reading.isOnTop(claim.slot())) {
            return plain(new Claim(claim.slot(), Claim.Action.REPLACE, claim.quantity()));
        }
        if (!reading.isOnTop(claim.slot()) && GoingOn.mayBe(turn)) {
            boolean falls = claim.quantity().compareTo(had) < 0;
            return GoingOn.isAlso(turn) && !falls
                    ? plain(new Claim(claim.slot(), Claim.Action.REPLACE, claim.quantity()))
                    : asked(claim, true, claim.quantity());
        }
        boolean adds = turn.shop().repeat() == Shop.Repeat.ADD || reading.isOnTop(claim.slot());
        var open = reading.isOnTop(claim.slot()) || JustTalked.isPlus(turn)
                ? Optional.<BigDecimal>empty()
                : AskingTwice.more(turn, claim.slot());
        if (open.isPresent()) {
            return answered(claim, had.add(open.get()));
        }
        return switch (once.of(claim.slot())) {
            case ADDED ->
                asked(
                        claim,
                        adds && (isSaidAgain(turn, reading, claim) || isResent(turn, reading, claim)),
                        claim.quantity());
            case ADDED_IF_OTHER -> asked(claim, adds && isSame(turn, claim), claim.quantity());
            case UNCLEAR -> asked(claim, adds, claim.quantity());
            case IN_ALL -> inAll(turn, reading, claim, had);
        };
    }

    /** A number to the question whether it is so much in all or on top: the sum of both can only be meant in all. */
    private static Meant answered(Claim claim, BigDecimal sum) {
        return claim.quantity().compareTo(sum) == 0
                ? plain(new Claim(claim.slot(), Claim.Action.REPLACE, sum))
                : asked(claim, true, claim.quantity());
    }

    private static Meant inAll(Turn turn, ClaimReading reading, Claim claim, BigDecimal had) {
        var more = reading.onceMore().makes(claim.slot());
        if (more.filter(some -> had.add(some).compareTo(claim.quantity()) != 0).isPresent()) {
            // 再加两袋一共四袋, of somebody who has three
            return asked(claim, true, more.get());
        }
        return plain(
                reading.implied().contains(claim.slot())
                        ? Keeping.asItIs(turn, claim)
                        : new Claim(claim.slot(), Claim.Action.REPLACE, claim.quantity()));
    }

    private static boolean isSaidAgain(Turn turn, ClaimReading reading, Claim claim) {
        return LastNumber.isDoubtful(turn, claim)
                || isBesideOther(turn, reading, claim) && isSame(turn, claim)
                || !reading.isOnTop(claim.slot()) && RestatedNumber.isOne(turn, claim);
    }

    private static boolean isResent(Turn turn, ClaimReading reading, Claim claim) {
        return !reading.isOnTop(claim.slot()) && !reading.further().contains(claim.slot()) && Resent.isOne(turn, claim);
    }

    /** 红糖两袋，张伟 138…: who gives his address says once more what is to be sent there. */
    private static boolean isBesideOther(Turn turn, ClaimReading reading, Claim claim) {
        return !turn.said().equals(turn.message().text().strip()) && !reading.isOnTop(claim.slot());
    }

    /** 给我妈也来一箱; 把一箱黄桃换成两袋红糖. */
    private static boolean isOnTop(ClaimReading reading) {
        return reading.amends() == ClaimReading.Amends.ON_TOP || reading.amends() == ClaimReading.Amends.EXCHANGED;
    }

    private static Meant plain(Claim claim) {
        return new Meant(claim, false, claim.quantity());
    }

    private static Meant asked(Claim claim, boolean asked, BigDecimal more) {
        return new Meant(claim, asked, more);
    }

    /** So much in all, or at once. */
    static boolean isSame(Turn turn, Claim claim) {
        return Keeping.had(turn, claim.slot()).compareTo(claim.quantity()) == 0
                || turn.sale().linesOf(turn.buyer().id()).stream()
                        .filter(OrderLine::isLive)
                        .anyMatch(line -> line.item().slot().equals(claim.slot())
                                && line.quantity().compareTo(claim.quantity()) == 0);
    }

    /** 改要鸡蛋两盒, 还是要鸡蛋吧, of somebody who has other goods only: whether those go is asked. */
    static Optional<ClaimReading> exchanged(Turn turn, ClaimReading reading) {
        var claims = reading.kind() == ClaimReading.Kind.DOUBT
                ? reading.suggestions().stream().map(Suggestion::claim).toList()
                : reading.claims();
        boolean isChange = reading.onceMore().instead()
                && claims.size() == 1
                && reading.unknown() == null
                && reading.suggestions().stream().allMatch(one -> one.goes() == null)
                && (claims.get(0).action() == Claim.Action.ADD || claims.get(0).action() == Claim.Action.REPLACE)
                && claims.stream()
                        .allMatch(claim -> Keeping.had(turn, claim.slot()).signum() == 0)
                && OwnOrders.linesOfToday(turn).anyMatch(line -> line.order().isJoinable());
        return isChange
                ? Optional.of(ClaimReading.doubt(
                        claims.stream()
                                .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                                .flatMap(one -> Stream.of(one.insteadOf(Suggestion.WHATEVER), one))
                                .toList(),
                        null))
                : Optional.empty();
    }
}
