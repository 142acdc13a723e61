package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** A host says that half of what is due for an order has come: 1020付了一半, "1020 paid half". */
final class HalfReceived {
    /** Behind the number, as {@code /received} takes it. */
    static final String HALF = "half";

    private static final int LONGEST = 48;

    private static final String NUMBER =
            "(?:订单号?|单号|order|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d])(?:号|这|那){0,2}(?:单|订单)?";

    private static final Pattern CHINESE = Pattern.compile(
            NUMBER
                    + "的?(?:买家|客人|人家|钱|款|只|先|才|就|已经?|刚刚?|我| ){0,6}+(?:收到|到账|付款|付|给|转|打|交|收|到)(?:过来|来)?(?:了|过)? ?一半(?:的?(?:钱|款))?(?:了|啦)?[。.!！ ]*"
                    + "|(?:我们?|店里|只|先|才|就|已经?|刚刚?| ){0,6}+(?:收到|到账|收)(?:了)? ?(?:订单)? ?#?(?<behind>\\d{4,9}+)(?:号|这|那){0,2}(?:单|订单)?的?一半(?:的?(?:钱|款))?(?:了|啦)?[。.!！ ]*");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:the buyer of |buyer )?" + NUMBER
                    + " (?:has |have |only |just |already |was |is ){0,3}(?:paid|sent|transferred|received|gave(?: us| me)?) (?:only |just )?(?:(?:the )?first )?half(?: of (?:it|that|the (?:money|sum)))?(?: (?:so far|now|already|by now|in cash|cash)){0,2}[.! ]*"
                    + "|(?:(?:i|we|i've|we've|just|have|only|already) ){0,4}(?:got|received) (?:only |just )?half (?:of (?:the )?(?:money )?)?(?:for |of |from )?(?:order )?#?(?<behind>\\d{4,9}+)[.! ]*");

    private HalfReceived() {}

    /** As the arguments of the command; empty where it is something else. */
    static Optional<String> in(String words) {
        var said = Normaliser.simplified(words)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
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
