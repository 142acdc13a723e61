package org.qingshan.conversation.host;

import static org.qingshan.conversation.host.ParcelsTold.END;
import static org.qingshan.conversation.host.ParcelsTold.SAID;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;

/**
 * What somebody who packs, and is no host, says of the order before him without its number, as the command that it stands for: 跳过, 搞定, 这单缺货. With none before
 * him only what nobody says who buys is heard.
 */
final class OrderInHand {
    private static final int LONGEST = 60;

    private static final String THIS = "(?:这[一个]?[单箱包个]|那[一个]?[单箱包个]|它|[把就先给我那再来, ]){0,4}";

    private static final Pattern LATER = Pattern.compile(
            SAID + THIS
                    + "(?:跳过|略过|(?:放|搁)一?(?:放|边|下|旁)|(?:放|搁)着|不(?:打|包|装)了?|[等待]会儿?再?(?:打|包|装|弄|说)|换(?:下|另|别的)?一?(?:单|个单子?|个订单))"
                    + "(?:这[一个]?[单箱包个]|它)?" + END
                    + "|(?:please )?(?:skip|leave|set aside|put aside|pass|next)(?: (?:it|this|that|this one|this order|that one))?(?: aside)?(?: for now| for later)?[.! ]{0,3}"
                    + "|(?:put|set|leave|lay) (?:it|this|that|this one|this order) aside(?: for now)?[.! ]{0,3}|(?:give me )?another (?:one|order)(?: please)?[.! ]{0,3}");

    /** Nobody says it who buys. */
    private static final Pattern SKIPS = Pattern.compile("跳过|略过|换.{0,2}单|\\b(?:skip|another order)\\b");

    private static final Pattern PUTS_OFF = Pattern.compile("先放一放|放一边|\\baside\\b");

    private static final String FINISHED =
            "(?:搞定|完成|弄好|封好|封箱|装好|打完|包完|好了(?=了)|搞掂|完工|done|finished|sealed|ready|complete|completed)";

    private static final Pattern DONE = Pattern.compile(SAID + THIS + "(?:已经?|都|全|也)?" + FINISHED + "(?:它|这[一个]?单)?"
            + ParcelsTold.DONE + END + "|(?:it's|it is|this one is|all) " + FINISHED + "[.! ]{0,3}");

    /** Below an order that is to be packed. */
    private static final Pattern WELL =
            Pattern.compile(SAID + THIS + "(?:已经?|都|全)?(?:好|可以|行|ok|okay|妥)(?:了|啦|咯|喽)[.!~ ]{0,4}");

    /** Nobody says it who buys: he asks for the number that belongs to it. */
    private static final Pattern GONE =
            Pattern.compile(SAID + THIS + "(?:已经?|都|全)?(?:发货|发走|寄走|寄出去?|发出去?|发|寄)(?:了|啦|咯)[.!~ ]{0,4}"
                    + "|(?:it's|it is|it has|they're|all)? ?(?:been )?(?:shipped|dispatched)(?: it| them)?[.! ]{0,4}");

    /** 少一袋, below an order that is to be packed. */
    private static final Pattern SHORT_OF = Pattern.compile(
            "(?:这[里单箱包]|里面|还|又|就|,| ){0,4}(?:少|缺|差)(?:了|个)?[\\d一二两三四五六七八九十半] ?\\p{IsHan}{1,7}[.!~ ]{0,4}"
                    + "|(?:it(?:'s| is) |we(?:'re| are) )?(?:short(?: by)? |missing )?(?:a|one|two|three|four|\\d) (?:box|boxes|bags?|jars?|jin|kg|trays?)(?: of [a-z ]{2,20}?)?(?: short| missing)?[.! ]{0,4}");

    private static final Pattern NUMBERED_DONE =
            Pattern.compile(SAID + "(?<orders>" + ParcelsTold.NUMBER + ") ?(?:已经?|都|也)?" + FINISHED + END);

    private static final Pattern THIS_ONE = Pattern.compile("这[一个]?[单箱包](?!黄|货)|\\bthis (?:one|order|parcel|box)\\b");

    private static final Pattern ASKED = Pattern.compile("(?<orders>" + ParcelsTold.NUMBER
            + ")[^\\d]{2,20}(?:吗|没有|没|什么|哪些|哪几样)[呢啊呀?. ]{0,3}|(?:what(?:'s| is) in|does|did|has|is) (?<english>"
            + ParcelsTold.NUMBER + ")[a-z ]{0,30}[?]?");

    /** A parcel that has gone without its number, or a number without its parcel: 1003发顺丰了, 单号是SF…. */
    private static final Pattern SENT = Pattern.compile(
            SAID + "(?<orders>" + ParcelsTold.NUMBER
                    + ") ?(?:已经?|都)?(?:发|寄|走|用|交给?)(?:了|的|是){0,2}(?:顺丰|中通|圆通|韵达|邮政|京东|申通|极兔|德邦|快递|ems)(?:快递|速[运递])?"
                    + END
                    + "|(?:快递|运|物流)?单号码?(?:是|为|[: ]){0,2}[a-z]{0,4}\\d{10,20}[.! ]{0,3}|(?:the )?(?:waybill|tracking)(?: number)?(?: is|:)? [a-z]{0,4}\\d{10,20}[.! ]{0,3}");

    private OrderInHand() {}

    /** Empty for all else. Queries, once it may be. */
    static Optional<String> command(Turn turn, Packing packing) {
        if (!WorkAtHand.isOfTeam(turn)
                || !turn.may(Role.PACKER)
                || turn.said().length() > LONGEST
                || Commands.isSlash(turn.said())) {
            return Optional.empty();
        }
        var plain = Normaliser.plain(turn.said());
        if (LATER.matcher(plain).matches()) {
            return open(turn, packing)
                    .map(order -> "/pack skip " + order.number())
                    .or(() -> Optional.of("/pack")
                            .filter(some -> SKIPS.matcher(plain).find()
                                    || PUTS_OFF.matcher(plain).find() && WorkAtHand.buysNothing(turn)));
        }
        if (GONE.matcher(plain).matches()) {
            return Optional.of("/ship");
        }
        var numbered = NUMBERED_DONE.matcher(plain);
        if (numbered.matches()) {
            return other(turn, numbered.group("orders")).map(number -> "/packed " + number);
        }
        if (DONE.matcher(plain).matches()
                || WELL.matcher(plain).matches() && WorkAtHand.shownToPack(turn).isPresent()) {
            return open(turn, packing).map(order -> "/packed " + order.number());
        }
        var sent = SENT.matcher(plain);
        if (sent.matches()) {
            return Optional.of("/ship")
                    .filter(some -> sent.group("orders") == null
                            || other(turn, sent.group("orders")).isPresent());
        }
        var asked = ASKED.matcher(plain);
        return asked.matches()
                ? other(turn, asked.group("orders") == null ? asked.group("english") : asked.group("orders"))
                        .map(number -> "/orders " + number)
                : Optional.empty();
    }

    /** The order that trouble is told of without its number: 这单缺货, or of goods that are in it; empty where it is not known. Queries. */
    static Optional<CustomerOrder> meant(Turn turn, String plain, boolean isShort, Packing packing) {
        return turn.may(Role.PACKER) && !ParcelsTold.ORDER.matcher(plain).find()
                ? open(turn, packing)
                        .filter(order -> THIS_ONE.matcher(plain).find()
                                || isShort
                                        && (isIn(order, plain)
                                                || SHORT_OF.matcher(plain).matches()
                                                        && WorkAtHand.shownToPack(turn)
                                                                .isPresent()))
                : Optional.empty();
    }

    private static boolean isIn(CustomerOrder order, String plain) {
        var goods = order.company().sold().map(line -> line.item().product()).toList();
        return !GrowersGoods.named(plain, goods).isEmpty();
    }

    private static Optional<CustomerOrder> open(Turn turn, Packing packing) {
        return WorkAtHand.isAny(turn, packing)
                ? WorkAtHand.orders(turn, packing).stream()
                        .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Integer> other(Turn turn, String named) {
        return CustomerOrder.numbered(Integer.parseInt(ParcelsTold.orders(named)))
                .filter(order -> order.buyerId() != turn.buyer().id())
                .map(CustomerOrder::number);
    }
}
