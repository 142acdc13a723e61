package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/** Carries out what is claimed of one item, by the shop's rule for what somebody claims twice. */
@Singleton
class Fulfilment {
    /** Who says how many he wants in all may be ordering anew; who changes it speaks of what he has. */
    private static final Pattern CHANGES = Pattern.compile(
            "[一总拢合统]共|凑[够成足]|\\b(?:in all|in total|altogether)\\b|改|调[成到整]|調[成到整]|[变變]成|[换換]成|\\b(?:change|make (?:it|that|my)|set|reduce|lower|increase)\\b",
            Pattern.CASE_INSENSITIVE);

    private final OrderTaking orders;
    private final GivingBack givingBack;
    private final Phrasing phrasing;
    private final ChangingEarlier earlier;

    Fulfilment(OrderTaking orders, GivingBack givingBack, Phrasing phrasing, ChangingEarlier earlier) {
        this.earlier = earlier;
        this.orders = orders;
        this.givingBack = givingBack;
        this.phrasing = phrasing;
    }

    /** @param further it comes on top, whatever the rule is */
    Answer of(Turn turn, LineupItem item, Claim claim, boolean further) {
        return switch (claim.action()) {
            case ADD -> further ? more(turn, item, claim.quantity()) : claimed(turn, item, claim.quantity());
            case REDUCE -> givingBack.some(turn, item, claim.quantity());
            case CANCEL ->
                claim.quantity().signum() == 0
                        ? givingBack.all(turn, item)
                        : givingBack.some(turn, item, claim.quantity());
            case REPLACE -> changed(turn, item, claim.quantity());
        };
    }

    private Answer claimed(Turn turn, LineupItem item, BigDecimal quantity) {
        var rule = Phrasing.had(turn, item).signum() == 0
                ? Shop.Repeat.ADD
                : turn.shop().repeat();
        return switch (rule) {
            case ADD -> more(turn, item, quantity);
            case REPLACE -> set(turn, item, quantity);
            case IGNORE -> phrasing.repeated(turn, item, quantity);
        };
    }

    /** What he changes is what he has; of an earlier stream where he has none of this one. */
    private Answer changed(Turn turn, LineupItem item, BigDecimal wanted) {
        var isOfEarlier = Phrasing.had(turn, item).signum() == 0
                && CHANGES.matcher(turn.said()).find();
        return (isOfEarlier ? earlier.set(turn, item, wanted) : Optional.<Answer>empty())
                .orElseGet(() -> set(turn, item, wanted.add(gone(turn, item, wanted))));
    }

    /** What is packed or on its way counts for nothing that is changed, while there is an open order of the same. */
    private static BigDecimal gone(Turn turn, LineupItem item, BigDecimal wanted) {
        var packed = Phrasing.packed(turn, item);
        var all = Phrasing.had(turn, item);
        boolean isOfOpen = all.compareTo(Phrasing.sum(packed)) > 0
                && wanted.compareTo(all) != 0
                && CHANGES.matcher(turn.said()).find();
        return isOfOpen ? Phrasing.sum(packed) : BigDecimal.ZERO;
    }

    /** So much on top of what there is. */
    Answer more(Turn turn, LineupItem item, BigDecimal quantity) {
        return phrasing.outcome(turn, taken(turn, item, quantity));
    }

    /** So much in all, whatever was claimed before. */
    Answer set(Turn turn, LineupItem item, BigDecimal wanted) {
        var before = Phrasing.had(turn, item);
        var difference = wanted.subtract(before);
        if (difference.signum() == 0) {
            return phrasing.unchanged(turn, item);
        }
        if (before.signum() == 0) {
            return more(turn, item, wanted);
        }
        if (difference.signum() > 0) {
            var result = taken(turn, item, difference);
            return result.order() == null
                    ? phrasing.outcome(turn, result)
                    : phrasing.replaced(turn, item, before, result.place());
        }
        var lines = givingBack.inParcel(turn, item);
        orders.reduce(turn.sale(), lines, difference.negate().min(Phrasing.sum(lines)), turn.id());
        return phrasing.replaced(turn, item, before, 0);
    }

    private ClaimResult taken(Turn turn, LineupItem item, BigDecimal quantity) {
        boolean isAsked = isAskedWhereTo(turn);
        var isOrdered = turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .isPresent();
        if (turn.goesElsewhere() || isAsked && !isOrdered) {
            return orders.hold(turn.sale(), turn.buyer(), item, quantity, turn.id());
        }
        var result = orders.claim(turn.sale(), turn.buyer(), item, quantity, turn.id());
        if (isAsked && result.got().signum() > 0) {
            NextAddress.joins(turn);
        }
        return result;
    }

    /** What is held waits for another address than the usual one; what is wanted meanwhile lies in the same parcel and waits with it. */
    private static boolean isAskedWhereTo(Turn turn) {
        var chat = turn.chat();
        return turn.isPrivate()
                && chat.openDialogue(turn.sale().now())
                        .filter("address"::equals)
                        .isPresent()
                && (Boolean.parseBoolean(chat.draft().get("confirm"))
                        || chat.draft().containsKey("instead"));
    }

    /** Takes less of some lines, as far as they are not packed. Refuses where all are. */
    Answer less(Turn turn, List<OrderLine> lines, BigDecimal quantity) {
        var open = lines.stream().filter(line -> line.order().isJoinable()).toList();
        var some = open.isEmpty() ? lines : open;
        var less = quantity.min(Phrasing.sum(some));
        orders.reduce(turn.sale(), some, less, turn.id());
        return Answer.of(phrasing.released(turn, some.get(0).item(), less) + Phrasing.money(turn, some));
    }
}
