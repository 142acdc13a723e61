package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.AskedAmount;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.stream.LineupItem;

/** 四箱黄桃包邮吗, 两箱连运费多少钱, "is 3 boxes of eggs enough for free shipping": what so much comes to, whether it is sent free, and what it is with sending. */
final class PricedParcel {
    private static final Pattern TO_PLACE = Pattern.compile(
            "\\bto ([a-z ]{3,25}?)(?: city| province)?[?!. ]*$|(?:到|去|寄|送|发)(\\p{IsHan}{2,8}?)(?:的话|要|得|一共|总共|合计|连|加|多少|,|$)");

    private static final Pattern OWN = Pattern.compile(
            "我(?:的|们)?(?:这些|这几|那些|东西|货|购物车|订单|这单|买的|要的|订的|拍的|留的)|购物车|全部|所有|这些(?:东西|货)?(?:一共|总共|全)|\\bmy (?:order|cart|basket|things|stuff|goods|total|items)\\b|\\b(?:all|everything) (?:i|of it)\\b");

    private final Turn turn;
    private final Map<LineupItem, BigDecimal> goods;
    private final @Nullable String province;

    private PricedParcel(Turn turn, Map<LineupItem, BigDecimal> goods, @Nullable String province) {
        this.turn = turn;
        this.goods = goods;
        this.province = province;
    }

    /** The answer; empty where no amount is named, nothing is asked of sending it, or its fee hangs on the weight or on who else is sent something. */
    static Optional<String> of(Turn turn, Wanted wanted, Question asked, List<LineupItem> items) {
        var place = place(turn, asked);
        boolean isOfSending = asked.topics().contains(Topic.FEE)
                || place != null && asked.topics().contains(Topic.PRICE);
        var goods = isOfSending ? amounts(turn, wanted, items) : Map.<LineupItem, BigDecimal>of();
        var parcel = new PricedParcel(turn, goods, home(turn, place));
        boolean isOfOwn =
                goods.isEmpty() && items.isEmpty() && place != null && isOfOwn(turn, asked) && parcel.own() > 0;
        return goods.isEmpty() && !isOfOwn || turn.shop().shipping().goesByWeight()
                ? Optional.empty()
                : Optional.of(parcel.told());
    }

    /** 我这些寄到北京一共多少, "how much in total with shipping to Beijing". */
    private static boolean isOfOwn(Turn turn, Question asked) {
        return asked.topics().contains(Topic.TOTAL)
                || OWN.matcher(Normaliser.plain(turn.said())).find();
    }

    private static @Nullable String place(Turn turn, Question asked) {
        var to = TO_PLACE.matcher(Normaliser.plain(turn.said()));
        return asked.province() != null || !to.find()
                ? asked.province()
                : AddressReader.read(to.group(1) == null ? to.group(2) : to.group(1))
                        .province();
    }

    private static @Nullable String home(Turn turn, @Nullable String place) {
        var address = turn.buyer().address();
        return place == null && address != null && turn.isPrivate()
                ? address.destination().province()
                : place;
    }

    private static Map<LineupItem, BigDecimal> amounts(Turn turn, Wanted wanted, List<LineupItem> items) {
        Map<LineupItem, BigDecimal> all = new LinkedHashMap<>();
        var claimed = wanted.claims().stream().map(Claim::slot).toList();
        if (!claimed.isEmpty() && !claimed.containsAll(turn.round().named(wanted.question()))) {
            // Of part of it the sum would mislead.
            return all;
        }
        wanted.claims().stream()
                .filter(claim -> claim.action() == Claim.Action.ADD)
                .forEach(claim -> all.merge(turn.item(claim.slot()), claim.quantity(), BigDecimal::add));
        if (all.isEmpty() && items.size() == 1) {
            AskedAmount.of(
                            turn.said(),
                            turn.round().lineup(MeantCard.of(turn)),
                            items.get(0).slot())
                    .ifPresent(quantity -> all.put(items.get(0), quantity));
        }
        return all;
    }

    private String told() {
        var text = turn.words().sharing();
        if (province != null && !new Fees(turn).isReached(province)) {
            return turn.words().address().undeliverable(turn.words().area(province));
        }
        var own = own();
        long sum = goods.entrySet().stream()
                .mapToLong(one -> Contents.worth(one.getValue(), one.getKey().price()))
                .sum();
        long all = sum + own;
        List<String> lines = new ArrayList<>();
        lines.add(
                goods.isEmpty()
                        ? turn.words().beside().ownGoods(turn.money(own))
                        : text.goodsSum(list(), turn.money(sum)));
        if (own > 0 && !goods.isEmpty()) {
            lines.add(text.withOwn(turn.money(own), turn.money(all)));
        }
        var shipping = turn.shop().shipping();
        if (province != null && !new Fees(turn).isTold(province)) {
            lines.add(BeyondMainland.passedOn(turn));
        } else if (shipping.isFreeEverywhere(all)) {
            lines.add(shipping.freeFrom()
                    .filter(free -> all >= free)
                    .map(free -> text.sentFree(turn.money(free), turn.money(all)))
                    .orElse(turn.words().fact().alwaysFree()));
        } else {
            shipping.freeFrom().ifPresent(free -> lines.add(text.notFree(turn.money(free), turn.money(free - all))));
            lines.addAll(fees(all));
        }
        return String.join("\n", lines);
    }

    private String list() {
        var words = turn.words();
        return goods.entrySet().stream()
                .map(one -> words.change()
                        .named(
                                words.quantity(one.getValue(), one.getKey()) + " " + words.name(one.getKey()),
                                one.getKey().slot()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    /** What he has in the parcel that it would lie in, in minor units. */
    private long own() {
        return turn.isPrivate()
                ? turn.sale()
                        .parcelOf(turn.buyer().id())
                        .filter(order -> !order.company().isShared())
                        .map(order -> Charge.ifConfirmed(order, turn.shop(), order.destinationFor(turn.buyer()))
                                .goods())
                        .orElse(0L)
                : 0;
    }

    private List<String> fees(long all) {
        var shipping = turn.shop().shipping();
        var words = turn.words();
        if (province != null) {
            return List.of(fee(words.province(province), shipping.zone(province), all));
        }
        return Stream.concat(
                        shipping.zones().stream()
                                .map(zone -> fee(
                                        zone.provinces().stream()
                                                .map(words::province)
                                                .collect(Collectors.joining(
                                                        words.chat().listComma() + words.gap())),
                                        zone,
                                        all)),
                        Stream.of(fee(words.fact().elsewhere(), shipping.elsewhere(), all)))
                .toList();
    }

    private String fee(String places, Shipping.Zone zone, long all) {
        return turn.words().sharing().feeAndAll(places, turn.money(zone.first()), turn.money(all + zone.first()));
    }
}
