package org.qingshan.conversation.command;

import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.host.GrowersOwed;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/**
 * Somebody of the team, who has nothing to pay himself, says that something is paid: a host speaks of what buyers paid or of a grower's
 * account, and a grower of his own.
 */
final class TeamSpeaksOfMoney {
    /** Of more it is told that there are more. */
    private static final int MOST = 20;

    private static final int SHOWN = 5;

    private TeamSpeaksOfMoney() {}

    /** Whether all that buyers have to pay is meant, or a grower, or a grower asks for her money: then it is of no order of their own, whatever they have bought. Queries. */
    static boolean answersForOthers(Turn turn) {
        return isHost(turn)
                ? tellsOfGrowers(turn) || SeveralPaid.isOfAll(turn.said()) && asksOfBuyers(turn)
                : turn.isPrivate()
                        && GrowerQuestion.asked(turn, GrowerQuestion.PAYOUTS).isPresent()
                        && asksOfOwn(turn);
    }

    /** Whether it has been answered; never of whoever is no more than a buyer. Queries. */
    static boolean answers(Turn turn) {
        if (isHost(turn)) {
            return asksOfBuyers(turn);
        }
        var hasBought = !PaymentFinding.of(turn.buyer().id()).isEmpty();
        if (!turn.isPrivate() || hasBought || GrowerQuestion.growersOf(turn).isEmpty()) {
            return false;
        }
        return asksOfOwn(turn);
    }

    private static boolean asksOfOwn(Turn turn) {
        PayoutsCommand.tell(turn);
        return true;
    }

    private static boolean isHost(Turn turn) {
        return turn.isPrivate() && turn.may(Role.HOST);
    }

    private static boolean tellsOfGrowers(Turn turn) {
        var named = Member.growers().stream()
                .filter(grower -> grower.name().length() > 1 && turn.said().contains(grower.name()))
                .toList();
        if (named.isEmpty()) {
            return false;
        }
        turn.outcome("answered");
        turn.choose(
                named.stream().map(grower -> GrowersOwed.of(grower).told(turn)).collect(Collectors.joining("\n")) + "\n"
                        + turn.words().beside().howToPayOut(),
                List.of(List.of(new Button(turn.words().team().consoleButton(), "/console"))));
        return true;
    }

    private static boolean asksOfBuyers(Turn turn) {
        var orders = PaymentFinding.waitedFor(MOST);
        if (orders.isEmpty()) {
            turn.say(turn.words().rule().nobodyOwes());
        } else {
            ReceivedFrom.choose(turn, orders, null, SHOWN);
        }
        return true;
    }
}
