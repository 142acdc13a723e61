package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;

/**
 * That a box is closed and which number the courier gave it, in one breath: 1014打好了，韵达 43…, 包好了，圆通YT…, "packed 1014, ZTO 78…". A courier's
 * number beside words of packing is no payment, whoever's order it is; without the order's number it is of the one that he packs.
 */
final class PackedWithWaybill {
    private static final int LONGEST = 120;

    private static final Pattern PACKED = Pattern.compile("(?:已经?|都|刚|这[单箱包个])?" + ParcelsTold.PACKED
            + "(?:了|啦)?|\\b(?:(?:is|it's|this one is|this is) )?(?:packed|boxed)(?: up)?\\b");

    private PackedWithWaybill() {}

    /** To be run one after the other; none for all else. Queries, once it may be. */
    static List<String> commands(Turn turn, Packing packing) {
        var said = turn.said();
        if (!turn.isPrivate() || !turn.may(Role.PACKER) || said.length() > LONGEST || Commands.isSlash(said)) {
            return List.of();
        }
        var plain = Normaliser.plain(said);
        var packed = PACKED.matcher(plain);
        if (!packed.find()) {
            return List.of();
        }
        var rest = packed.replaceAll(" , ").strip();
        var ship = ParcelsTold.ORDER.matcher(rest).find()
                ? WaybillTold.command(rest)
                : WorkAtHand.packedLast(turn, packing)
                        .flatMap(order -> WaybillTold.command(order.number() + " " + rest));
        return ship.map(command -> commands(turn, packing, command)).orElse(List.of());
    }

    private static List<String> commands(Turn turn, Packing packing, String ship) {
        var order = order(ship);
        List<String> all = new ArrayList<>();
        order.filter(one -> one.status() == CustomerOrder.Status.CONFIRMED)
                .map(one -> "/packed " + one.number())
                .ifPresent(all::add);
        if (order.isPresent()) {
            all.add(ship);
        }
        return all;
    }

    /** What cannot be sent yet, as its box was not closed after all, is not; the number has to be said again. */
    static String runnable(String command) {
        return command.startsWith("/ship ")
                        && order(command)
                                .filter(one -> one.status() == CustomerOrder.Status.CONFIRMED)
                                .isPresent()
                ? "/ship"
                : command;
    }

    private static Optional<CustomerOrder> order(String ship) {
        var found = ParcelsTold.ORDER.matcher(ship);
        return found.find() ? CustomerOrder.numbered(Integer.parseInt(found.group())) : Optional.empty();
    }
}
