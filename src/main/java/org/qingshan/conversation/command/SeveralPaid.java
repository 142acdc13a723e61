package org.qingshan.conversation.command;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.domain.order.PaymentFinding;

/** Orders that somebody says he has paid, by nothing but their numbers: "paid 1016 and 1020". */
final class SeveralPaid {
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:for )?(?:orders? )?#?\\d{4,9}(?:(?: and |, and |[ ,，、和跟与及&] ?)#?\\d{4,9}){1,7}(?:号|这|那|两|几){0,3}(?:单|订单)?(?:的?(?:钱|款))?(?:了)?[。.!！~～ ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    private SeveralPaid() {}

    /** Takes that they are paid; returns false where one of the numbers is none that is due: it may be what a payment is found by. */
    static boolean takes(PayingDialogue dialogue, Turn turn, String said) {
        if (!NUMBERS.matcher(said).matches()) {
            return false;
        }
        var due = PaymentFinding.dueOf(turn.buyer().id());
        var numbers = NUMBER.matcher(said)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .distinct()
                .toList();
        var named =
                due.stream().filter(order -> numbers.contains(order.number())).toList();
        var isOfAll = named.size() == numbers.size() && named.size() > 1;
        if (isOfAll) {
            dialogue.proveAll(turn, named, said);
        }
        return isOfAll;
    }
}
