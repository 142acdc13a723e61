package org.qingshan.conversation.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.shop.Role;

/** A host says how much has come, and not of whom: 收到67.8, 67.8到账了, "67.8 came in". He is asked whose it is, of those who have just so much to pay or say that they have paid it. */
final class ReceivedSum {
    /** As {@code /received} takes it, ahead of the sum. */
    private static final String SUM = "sum ";

    private static final int LONGEST = 40;

    /** Of more it is told that there are more. */
    private static final int MOST = 20;

    private static final int SHOWN = 3;

    /** What has a point or a currency: a number alone is an order's. */
    private static final String SURE =
            "(?:[¥￥] ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,5}[块元]\\d(?:毛|角)?|\\d{1,6}(?:\\.\\d{1,2}|(?= ?(?:元|块|yuan|rmb))))";

    private static final String CURRENCY = "(?: ?(?:元|块钱?|yuan|rmb))?";

    private static final String AHEAD = "(?:我们?|店里|微信|支付宝|银行卡?|现金|上|已经|刚刚?|刚才|又|[,， ]){0,6}+";

    private static final Pattern SAID = Pattern.compile(
            AHEAD
                    + "(?:收到|到账|进账|入账|收款|收(?=了?现金)|[到来](?=了?一笔)|收了(?= ?[¥￥\\d]))(?:了)?(?:一笔)?(?:现金)? ?(?<behind>" + SURE
                    + "|\\d{2,3})" + CURRENCY
                    + "(?:的?(?:钱|款|转账|现金))?(?: ?(?:了|啦))?[。.!！ ]*"
                    + "|" + AHEAD + "(?<ahead>" + SURE + "|\\d{2,3}(?= ?(?:已经|刚刚?)?(?:到账|进账|入账)))" + CURRENCY
                    + "(?:的?(?:钱|款|转账))?(?:已经|都|也|刚刚?|我|[，, ]){0,3}(?:收到|到账|进账|入账|收)(?:了|啦)?[。.!！ ]*"
                    + "|(?:(?:i|we|i've|we've|just|have|already) ){0,4}(?:got|received|took)(?: a payment of| a transfer of)?(?: cash)? (?<got>"
                    + SURE + ")"
                    + CURRENCY + "(?: (?:(?:in|by) )?(?:cash|wechat|alipay|transfer))?[.! ]*"
                    + "|(?:a payment of )?(?<came>" + SURE + ")" + CURRENCY
                    + " (?:(?:has|have|is|was|been|just|already) ){0,3}(?:come in|came in|arrived|received|come|came)(?: now| just now)?[.! ]*");

    private ReceivedSum() {}

    /** The sum as the arguments of {@code /received}; empty where it is something else. */
    static Optional<String> in(String words) {
        var said = Normaliser.simplified(words).toLowerCase(Locale.ROOT).strip();
        var found = SAID.matcher(said);
        return said.length() <= LONGEST && found.matches()
                ? Optional.ofNullable(found.group("behind"))
                        .or(() -> Optional.ofNullable(found.group("ahead")))
                        .or(() -> Optional.ofNullable(found.group("got")))
                        .or(() -> Optional.ofNullable(found.group("came")))
                        .map(sum -> SUM + sum.replaceAll("[¥￥ ]", ""))
                : Optional.empty();
    }

    /** Whether it is a host who says so, and owes nothing himself: then he has not paid. May query. */
    static boolean isOfHost(Turn turn) {
        return turn.isPrivate()
                && turn.may(Role.HOST)
                && in(turn.said()).isPresent()
                && PaymentFinding.dueOf(turn.buyer().id()).isEmpty();
    }

    /** Asks about those for which it can have come, also one payment for several of one buyer's; returns false where the arguments are something else. */
    static boolean asks(Turn turn, String arguments) {
        var sum = arguments.startsWith(SUM)
                ? Amounts.money(arguments.substring(SUM.length()), turn.shop().currency())
                : Optional.<Long>empty();
        sum.ifPresent(named -> {
            var orders = PaymentFinding.fitting(named, MOST);
            if (orders.isEmpty()) {
                asksOfSeveral(turn, named);
            } else {
                ReceivedFrom.choose(turn, orders, named, SHOWN);
            }
        });
        return sum.isPresent();
    }

    private static void asksOfSeveral(Turn turn, long sum) {
        var together = PaymentFinding.dueOfSeveral().stream()
                .collect(Collectors.groupingBy(CustomerOrder::buyerId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(orders -> ReceivedTogether.fitting(orders, sum).stream())
                .toList();
        if (together.isEmpty()) {
            turn.say(turn.words().beside().nobodyToPaySum(turn.money(sum)));
        } else if (together.size() == 1) {
            ReceivedTogether.ask(turn, together.get(0), sum);
        } else {
            ReceivedTogether.askWhich(turn, together.subList(0, Math.min(together.size(), SHOWN)), sum);
        }
    }
}
