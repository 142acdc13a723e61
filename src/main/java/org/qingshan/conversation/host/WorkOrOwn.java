package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.Button;

/**
 * What somebody says in the midst of packing or inspecting and that reads like a purchase: 笋子1斤 is what the scales say, 20箱桃 what has come. It is asked,
 * and nothing is kept for him.
 */
final class WorkOrOwn {
    private WorkOrOwn() {}

    /** Whether it was that, and has been asked. What he says in a buyer's words, or by its code, is his claim. Queries. */
    static boolean isAsked(Turn turn, ClaimReading reading, Packing packing) {
        if (!WorkAtHand.isOfTeam(turn)
                || turn.message().kind() != Kind.TEXT
                || Commands.isSlash(turn.said())
                || turn.answered().isPresent()
                || isOwn(turn)
                || !WorkAtHand.isAny(turn, packing)) {
            return false;
        }
        var claims = HostsPurchase.unclear(turn, reading);
        if (claims.isEmpty()) {
            return false;
        }
        turn.outcome("doubt");
        turn.choose(
                turn.words()
                        .announcing()
                        .workOrOwn(claims.stream()
                                .map(claim -> named(turn, claim))
                                .collect(Collectors.joining(turn.words().chat().listComma()
                                        + turn.words().gap()))),
                Turn.column(claims.stream().flatMap(claim -> buttons(turn, claim, packing).stream())));
        return true;
    }

    private static boolean isOwn(Turn turn) {
        return HostsPurchase.isSaid(turn.said())
                || HostsPurchase.isExact(turn.said())
                || TroubleTold.isWished(Normaliser.plain(turn.said()));
    }

    private static List<Button> buttons(Turn turn, Claim claim, Packing packing) {
        var item = turn.item(claim.slot());
        List<Button> all = new ArrayList<>(work(turn, claim, item, packing).toList());
        var own = turn.words().team().ownMoreButton(named(turn, claim, item));
        all.add(new Button(own, Choices.taking(item, claim.quantity())));
        return all;
    }

    private static Stream<Button> work(Turn turn, Claim claim, LineupItem item, Packing packing) {
        var named = named(turn, claim, item);
        var announcing = turn.words().announcing();
        var amount = Wording.number(claim.quantity());
        var weighed = turn.may(Role.PACKER)
                ? WorkAtHand.orders(turn, packing).stream()
                        .filter(order -> WorkAtHand.byWeight(order).contains(item))
                        .map(order -> new Button(
                                announcing.weighedButton(order.number(), named),
                                "/weigh " + order.number() + " " + item.slot() + " " + amount
                                        + item.product().unit().zh()))
                : Stream.<Button>empty();
        var brought = turn.may(Role.SCREENER)
                ? Stream.of(new Button(
                        announcing.broughtButton(named),
                        "/lot " + item.product().name(true) + " " + amount
                                + item.product().unit().zh()))
                : Stream.<Button>empty();
        return Stream.concat(weighed, brought);
    }

    private static String named(Turn turn, Claim claim) {
        var item = turn.item(claim.slot());
        return turn.words().quantity(claim.quantity(), item) + " "
                + turn.words().name(item);
    }

    private static String named(Turn turn, Claim claim, LineupItem item) {
        return turn.words().name(item) + " " + turn.words().quantity(claim.quantity(), item);
    }
}
