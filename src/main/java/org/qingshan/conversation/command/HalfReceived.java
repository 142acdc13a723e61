package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/** A host says that half of what an order costs has come: 1020付了一半, "1020 paid half". */
final class HalfReceived {
    /** Behind the number, as {@code /received} takes it. */
    static final String HALF = "half";

    private static final int LONGEST = 48;

    private static final String NUMBER =
            "(?:订单号?|单号|order|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d])(?:号|这|那){0,2}(?:单|订单)?";

    private static final Pattern CHINESE = Pattern.compile(
            NUMBER
                    + "的?(?:买家|客人|人家|钱|款|只|先|才|就|又|已经?|刚刚?|我| ){0,6}+(?:收到|到账|付款|付|给|转|打|交|收|到)(?:过来|来)?(?:了|过)? ?一半(?:的?(?:钱|款))?(?:了|啦)?[。.!！ ]*"
                    + "|(?:我们?|店里|只|先|才|就|已经?|刚刚?| ){0,6}+(?:收到|到账|收)(?:了)? ?(?:订单)? ?#?(?<behind>\\d{4,9}+)(?:号|这|那){0,2}(?:单|订单)?的?一半(?:的?(?:钱|款))?(?:了|啦)?[。.!！ ]*");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:the buyer of |buyer )?" + NUMBER
                    + " (?:has |have |only |just |already |was |is ){0,3}(?:paid|sent|transferred|received|gave(?: us| me)?) (?:only |just )?(?:(?:the )?first )?half(?: of (?:it|that|the (?:money|sum)))?(?: (?:so far|now|already|by now|in cash|cash)){0,2}[.! ]*"
                    + "|(?:(?:i|we|i've|we've|just|have|only|already) ){0,4}(?:got|received) (?:only |just )?half (?:of (?:the )?(?:money )?)?(?:for |of |from )?(?:order )?#?(?<behind>\\d{4,9}+)[.! ]*");

    private HalfReceived() {}

    /** Half of what the order costs, or what is missing where that is less; 0 where nothing is asked for it. */
    static long of(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : Math.min(payment.due(), (payment.due() + payment.left() + 1) / 2);
    }

    /** That as much has come before; empty where it has not. */
    static String note(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.due() > 0 && payment.left() >= payment.due()
                ? turn.words().beside().halfCame(turn.money(payment.left()))
                        + turn.words().gap()
                : "";
    }

    /** As the arguments of the command; empty where it is something else. */
    static Optional<String> in(String words) {
        var said = Normaliser.simplified(words).toLowerCase(Locale.ROOT).strip();
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        var chinese = CHINESE.matcher(said);
        var found = chinese.matches() ? chinese : ENGLISH.matcher(said);
        return found.matches()
                ? Optional.of(
                        (found.group("number") == null ? found.group("behind") : found.group("number")) + " " + HALF)
                : Optional.empty();
    }
}
