package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.Payment;

/** 收到啦, 包裹到了, "the parcel is here" of whoever has one on its way: it has come, and he is asked whether all is well. 收到 alone says that it was read. */
public final class CameIn {
    private static final int LONGEST = 30;

    private static final Pattern TOLD = Pattern.compile(
            "(?:老板|主播|我|我们|刚|刚刚|刚才|今天|已经|哈|嗯|好的){0,4}(?:收到|拿到|取到|签收)(?:货|东西|快递|包裹|桃子?|黄桃|鸡蛋|红糖|腊肉|竹笋)?(?:了|啦|咯|喽|嘞)(?:哈|哦|呀|啊|谢谢|辛苦了|老板|主播){0,3}"
                    + "|(?:我的|我那单)?(?:货|东西|快递|包裹)(?:已经|刚|都|今天){0,2}(?:收到|拿到|到|签收|取到|取)(?:了|啦|咯|喽|嘞)(?:哈|哦|呀|啊|谢谢|辛苦了|老板|主播){0,3}"
                    + "|(?:hi|hey|so|just|ok){0,2}(?:(?:i|we)(?:ve|have)?(?:just)?(?:got|received)(?:my|the)(?:parcel|package|order|box|goods|stuff)|(?:my|the)(?:parcel|package|order|box|goods|stuff)(?:has|have|is|are|just)?(?:just)?(?:arrived|came|come|here))(?:today|now|thanks|thankyou){0,2}");

    public static final Trait<Boolean> IS_TOLD =
            Trait.of(said -> said.words().length() <= LONGEST && isSaid(TOLD, said.words()));

    private static final Pattern ASKED = Pattern.compile(
            "(?:老板娘?|主播|请问|那|钱|款|你们?|您|我的|转账|都|已经|刚才|的){0,4}(?:收到|到账|查到)(?:钱|款|转账)?(?:了)?(?:吗|么|没有?|没得|未|不)[呀啊呢]?"
                    + "|(?:hi|hey|so|and|ok){0,2}(?:did|have)(?:you|u|theyou|theshop|thehost)(?:get|got|received?|seen?)(?:it|that|themoney|mymoney|thepayment|mypayment)?(?:yet|now)?");

    private static final Pattern SAID = Pattern.compile("(?:你们?|您|那|钱)?收到了[呀啊呢]?");

    /** 收到了吗 of money; 收到了 while the shop looks for it. */
    public static final Trait<Boolean> MAY_BE_OF_MONEY = Trait.of(
            said -> said.words().length() <= LONGEST && (isSaid(ASKED, said.words()) || isSaid(SAID, said.words())));

    private CameIn() {}

    private static boolean isSaid(Pattern pattern, String words) {
        return pattern.matcher(YesOrNo.plain(words)).matches();
    }

    /** Whether that is said of money by who has paid, or says so, and has no parcel that was sent. Queries where the words say so. */
    public static boolean isOfMoney(Turn turn) {
        if (!turn.isPrivate()
                || !turn.sentence().tells(MAY_BE_OF_MONEY)
                || !Parcels.onTheWayOf(turn.buyer().id()).isEmpty()) {
            return false;
        }
        boolean isAsked = isSaid(ASKED, turn.said());
        return PaymentFinding.of(turn.buyer().id()).stream()
                .filter(order -> !order.status().wasSent())
                .anyMatch(order -> isAsked ? OwnMoney.isPaid(order) : isLookedFor(order));
    }

    private static boolean isLookedFor(CustomerOrder order) {
        return order.payment() != null && order.payment().status() == Payment.Status.PROOF_SENT;
    }

    /** Whether that is said by who has one parcel that was sent. Queries where the words say so. */
    public static boolean isTold(Turn turn) {
        return turn.isPrivate() && turn.sentence().tells(IS_TOLD) && sent(turn).isPresent();
    }

    /** The number of the one order of his that is on its way. Queries. */
    public static Optional<Integer> sent(Turn turn) {
        var sent = Parcels.onTheWayOf(turn.buyer().id()).stream()
                .filter(order -> order.status() == Status.SHIPPED)
                .map(order -> order.company().first().number())
                .distinct()
                .toList();
        return sent.size() == 1 ? Optional.of(sent.get(0)) : Optional.empty();
    }
}
