package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.domain.order.PaymentFinding;

/** A host says how much has come, and not of whom: 收到67.8, 67.8到账了, "67.8 came in". He is asked whose it is of those who have just so much to pay. */
final class ReceivedSum {
    /** As {@code /received} takes it, ahead of the sum. */
    private static final String SUM = "sum ";

    private static final int LONGEST = 40;

    /** Of more it is told that there are more. */
    private static final int MOST = 20;

    private static final int SHOWN = 3;

    /** What has a point or a currency: a number alone is an order's. */
    private static final String SURE =
            "(?:[¥￥] ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2}|(?= ?(?:元|块|yuan|rmb))))";

    private static final String CURRENCY = "(?: ?(?:元|块钱?|yuan|rmb))?";

    private static final String AHEAD = "(?:我们?|店里|微信|支付宝|银行卡?|上|已经|刚刚?|刚才|又|[,， ]){0,6}+";

    private static final Pattern SAID = Pattern.compile(
            AHEAD
                    + "(?:收到|到账|进账|入账|收款)(?:了)?(?:一笔)? ?(?<behind>" + SURE + "|\\d{2,3})" + CURRENCY
                    + "(?:的?(?:钱|款|转账))?(?: ?(?:了|啦))?[。.!！ ]*"
                    + "|" + AHEAD + "(?<ahead>" + SURE + "|\\d{2,3}(?= ?(?:已经|刚刚?)?(?:到账|进账|入账)))" + CURRENCY
                    + "(?:的?(?:钱|款|转账))?(?:已经|都|也|刚刚?|我|[，, ]){0,3}(?:收到|到账|进账|入账|收)(?:了|啦)?[。.!！ ]*"
                    + "|(?:(?:i|we|i've|we've|just|have|already) ){0,4}(?:got|received)(?: a payment of| a transfer of)? (?<got>"
                    + SURE + ")"
                    + CURRENCY + "[.! ]*"
                    + "|(?:a payment of )?(?<came>" + SURE + ")" + CURRENCY
                    + " (?:(?:has|have|is|was|been|just|already) ){0,3}(?:come in|came in|arrived|received|come|came)(?: now| just now)?[.! ]*");

    private ReceivedSum() {}

    /** The sum as the arguments of {@code /received}; empty where it is something else. */
    static Optional<String> in(String words) {
        var said = Normaliser.simplified(words)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
        var found = SAID.matcher(said);
        return said.length() <= LONGEST && found.matches()
                ? Optional.ofNullable(found.group("behind"))
                        .or(() -> Optional.ofNullable(found.group("ahead")))
                        .or(() -> Optional.ofNullable(found.group("got")))
                        .or(() -> Optional.ofNullable(found.group("came")))
                        .map(sum -> SUM + sum.replaceAll("[¥￥ ]", ""))
                : Optional.empty();
    }

    /** Asks about those that have just so much to pay; returns false where the arguments are something else. */
    static boolean asks(Turn turn, String arguments) {
        var sum = arguments.startsWith(SUM)
                ? Amounts.money(arguments.substring(SUM.length()), turn.shop().currency())
                : Optional.<Long>empty();
        sum.ifPresent(named -> {
            var orders = PaymentFinding.lacking(named, MOST);
            if (orders.isEmpty()) {
                turn.say(turn.words().beside().nobodyToPaySum(turn.money(named)));
            } else {
                ReceivedFrom.choose(turn, orders, named, SHOWN);
            }
        });
        return sum.isPresent();
    }
}
