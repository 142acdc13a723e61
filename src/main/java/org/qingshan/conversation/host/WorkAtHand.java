package org.qingshan.conversation.host;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** What somebody who packs or inspects, and is no host, is doing at this moment. Queries. */
final class WorkAtHand {
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private static final Pattern WORK =
            Pattern.compile("/(?:pack|packed|weigh|ship|left|lot|inspect|withdraw|recall|delivered)\\b.*");

    private static final Pattern ORDER =
            Pattern.compile("/(?:packed|weigh|pack)(?: skip| seen [0-9a-f]+)? (\\d{4,9})\\b.*");

    private static final Pattern TO_PACK = Pattern.compile("/packed (?:seen [0-9a-f]{1,8} )?(\\d{4,9})");

    private static final List<String> DIALOGUES = List.of("intake", "inspection");

    private WorkAtHand() {}

    /** Whether he may be speaking of it. Who buys something himself is at work only where the last answer was of it. */
    static boolean isAny(Turn turn, Packing packing) {
        return isOfTeam(turn)
                && (isShown(turn)
                        || buysNothing(turn)
                                && (turn.may(Role.PACKER)
                                                && !orders(turn, packing).isEmpty()
                                        || LotsTold.justTakenIn(turn).isPresent()));
    }

    static boolean isOfTeam(Turn turn) {
        return turn.isPrivate() && !turn.may(Role.HOST) && (turn.may(Role.PACKER) || turn.may(Role.SCREENER));
    }

    /** Also of who has given back what he bought. */
    static boolean buysNothing(Turn turn) {
        return turn.sale().linesOf(turn.buyer().id()).stream().noneMatch(OrderLine::isTaken);
    }

    static boolean isShown(Turn turn) {
        return turn.shown().anyMatch(button -> WORK.matcher(button.text()).matches())
                || turn.chat()
                        .openDialogue(turn.sale().now())
                        .filter(DIALOGUES::contains)
                        .isPresent();
    }

    /** Whether he is packing, whatever he has bought: the last answer was of it, or he has an order before him, or has just closed one. */
    static boolean isBusy(Turn turn, Packing packing) {
        return isShown(turn)
                || packing.inHand(turn.actor()).isPresent()
                || justClosed(turn, packing).isPresent();
    }

    /** The only order that the last answer asks him to pack; his own, too, which he packs as any. */
    static Optional<CustomerOrder> shownToPack(Turn turn) {
        var shown = turn.shown()
                .map(button -> TO_PACK.matcher(button.text()))
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
        return shown.size() == 1
                ? CustomerOrder.numbered(shown.get(0)).filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                : Optional.empty();
    }

    /** The order before him, else the one that he has just closed. */
    static Optional<CustomerOrder> packedLast(Turn turn, Packing packing) {
        return shownToPack(turn).or(() -> packing.inHand(turn.actor())).or(() -> justClosed(turn, packing));
    }

    /** The orders that he was shown last, packs, or has closed a moment ago, in this order; his own only where it is shown to be packed. */
    static List<CustomerOrder> orders(Turn turn, Packing packing) {
        var shown = turn.shown()
                .map(button -> ORDER.matcher(button.text()))
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .flatMap(number -> CustomerOrder.numbered(number).stream());
        var others = Stream.of(packing.inHand(turn.actor()), justClosed(turn, packing))
                .flatMap(Optional::stream);
        var toPack = shownToPack(turn);
        return Stream.concat(toPack.stream(), Stream.concat(shown, others))
                .filter(order -> order.buyerId() != turn.buyer().id()
                        || toPack.filter(order::equals).isPresent())
                .distinct()
                .toList();
    }

    private static Optional<CustomerOrder> justClosed(Turn turn, Packing packing) {
        var since = turn.sale().now().minus(JUST_NOW).toEpochMilli();
        return packing.lastOf(turn.actor()).filter(order -> Packing.packedAt(order) > since);
    }

    /** What of an order is sold by weight. */
    static List<LineupItem> byWeight(CustomerOrder order) {
        return order.company()
                .sold()
                .map(line -> line.item())
                .filter(item -> item.product().unit().isWeight())
                .distinct()
                .toList();
    }
}
