package org.qingshan.conversation.command;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.Payment;

/** Who insists that he has paid, 我付了的呀, 我明明付了, "but I did pay!", tells of no other money: what he said of it stands, and the host hears that he insists. */
final class PaidInsisted {
    private static final Pattern INSISTS = Pattern.compile(
            "[付转交给打汇](?:款|钱|账)?过?了?的[呀啊嘛哎诶哟呢]|(?<!小)明明(?![天年晚]|早上)|早就?(?:[付转交打汇给]|已经)|不是(?:都|已经|早)?(?:[付转交打汇给])|都?(?:跟你们?|和你们?)?说过?了?.{0,4}[付转]"
                    + "|\\bi (?:really |definitely |certainly )?did pay\\b|\\bbut (?:i|we)(?:'ve| have)? (?:already )?paid\\b|\\bi told you\\b.{0,12}\\bpaid\\b|\\bi(?:'ve| have)? definitely paid\\b");

    private PaidInsisted() {}

    /** Whether he does, of an order whose payment waits to be looked at. */
    static boolean isAnswered(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        if (payment == null
                || payment.status() != Payment.Status.PROOF_SENT
                || !INSISTS.matcher(Normaliser.plain(turn.said())).find()) {
            return false;
        }
        ForTheHost.keep(turn, turn.said());
        turn.outcome("payment insisted on");
        turn.say(OwnMoney.of(turn).told(List.of(order)) + "\n"
                + turn.words().talk().hostLooksAtMoney());
        return true;
    }
}
