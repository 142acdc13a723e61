package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.Stream;

/**
 * What somebody who packs, and is no host, says of an order by the name of whoever gets it, or asks of the one before him: 李强的地址给我, 这单电话多少, 孙丽那单好了.
 */
final class OrderNamed {
    private static final int LONGEST = 40;

    private static final int MOST = 20;

    private static final String WHO =
            "(?<who>(?![我你您他她它咱谁这那]|收货|快递|店|老板|主播|新|寄件)[\\p{IsHan}]{2,4}?|(?!my\\b|the\\b|your\\b|this\\b|a\\b)[a-z][a-z .-]{1,30}?)";

    private static final String THIS = "(?:这[一个]?[单箱包个]|它)";

    private static final String WHERE =
            "(?:的|那[一个]?[单箱包个]|这[一个]?[单箱包个]|'s ){0,2}(?:收货)?(?:地址|电话号?码?|手机号?码?|address|phone(?: number)?)";

    private static final String ASKED = "(?:给我|发我|给|发|是|多少|什么|哪里?|呢|看看?|一下|呀|啊|please|[?.! ]){0,5}";

    private static final Pattern PLACE =
            Pattern.compile("(?:(?:把|看看?|查一?下?|give me|what is|what's|show me) ?)?" + WHO + WHERE + ASKED
                    + "|(?:(?:give me|what is|what's|show me) )?(?:the )?(?:address|phone(?: number)?) (?:of|for) "
                    + WHO.replace("who", "of") + "[?.! ]{0,3}");

    private static final Pattern PLACE_OF_THIS = Pattern.compile(
            "(?:把|看看?|查一?下?)?" + THIS + WHERE + ASKED
                    + "|(?:(?:give me|what is|what's|show me) )?(?:the )?(?:address|phone(?: number)?) (?:of|for) (?:this|it)(?: one| order)?[?.! ]{0,3}");

    private static final Pattern DONE = Pattern.compile(WHO
            + "(?:的|那[一个]?[单箱包个]|这[一个]?[单箱包个]|(?:'s) (?:order|parcel|box)){1,2}(?:已经?|都|也| is| is all){0,2}(?:"
            + ParcelsTold.PACKED + "|打包|好|搞定|弄好|封好| ?(?:packed|done|ready))(?:了|啦|咯)?[.!~ ]{0,4}");

    private OrderNamed() {}

    /** Empty for all else. Queries, once it may be. */
    static Optional<String> command(Turn turn, Packing packing) {
        if (!WorkAtHand.isOfTeam(turn) || !turn.may(Role.PACKER) || turn.said().length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Normaliser.plain(turn.said());
        if (PLACE_OF_THIS.matcher(plain).matches()) {
            return WorkAtHand.packedLast(turn, packing).map(order -> "/orders " + order.number());
        }
        var place = PLACE.matcher(plain);
        if (place.matches()) {
            var who = place.group("who") == null ? place.group("of") : place.group("who");
            return orders(turn, who).isEmpty() ? Optional.empty() : Optional.of("/orders " + who);
        }
        var done = DONE.matcher(plain);
        if (!done.matches()) {
            return Optional.empty();
        }
        var orders = orders(turn, done.group("who"));
        var open = orders.stream()
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .toList();
        return open.size() == 1
                ? Optional.of("/packed " + open.get(0).number())
                : orders.isEmpty() ? Optional.empty() : Optional.of("/orders " + done.group("who"));
    }

    /** Those of the last stream whose buyer or recipient is called just so, not his own. */
    private static List<CustomerOrder> orders(Turn turn, String who) {
        var stream = turn.sale().stream().or(Stream::last);
        if (stream.isEmpty()) {
            return List.of();
        }
        var all = Parcels.naming(stream.get().id(), who, Normaliser.simplified(who), MOST);
        var buyers = Buyer.withIds(all.stream().map(CustomerOrder::buyerId).toList());
        return all.stream()
                .filter(order -> order.buyerId() != turn.buyer().id())
                .filter(order -> OthersOrder.names(order, buyers).stream()
                        .anyMatch(name -> Normaliser.simplified(name).equalsIgnoreCase(who)))
                .toList();
    }
}
