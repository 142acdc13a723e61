package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.PaidAhead;
import org.qingshan.conversation.dialogue.ProblemDialogue;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.PaymentFinding;

/**
 * That something was sent, and not what: "just sent it", "sent!", "i sent 59", 发过去了. Of whoever has a cart or something to pay it is the money: he
 * sends the shop nothing else.
 */
final class BarelySent {
    private static final String AHEAD =
            "(?:(?:ok(?:ay)?|hi|hello|yes|yep|there|right|great|cool|all|done|so|and|hey)[,.! ]{1,3}){0,3}+";

    private static final String BEHIND =
            "(?:[,.! ]{1,3}(?:sir|madam|boss|now|already|just now|through|over|across|to you|for you|then|thanks?|thx|thank you|please check|pls check|check please|x+|:\\)|👍|🙏)){0,4}[.! ]{0,4}";

    private static final Pattern SENT = Pattern.compile(AHEAD
            + "(?:(?:i(?:'ve| have|ve)?|we(?:'ve| have)?|it(?:'?s| is| has been)|all)[, ]{1,2})?(?:(?:just|already|now|have|been) ){0,3}(?:sent|transferr?ed|wired)"
            + "(?: (?:you|it|that|this|them|over|all|everything|the lot|all of it)){0,3}(?<sum> [¥$]?\\d{1,6}(?:\\.\\d{1,2})?(?: ?(?:yuan|rmb|cny|kuai|元|块))?)?"
            + BEHIND);

    private static final Pattern IN_CHINESE = Pattern.compile(
            "(?:我|好了|好的|钱|老板|主播|刚刚?|刚才|已经?|都|[,， ]){0,6}+(?:发|打|转)(?:给)?(?:你们?|您|过去|过來|过来)(?:了|啦|哈|咯)[,，。.!！~ ]{0,3}(?:查收一?下?|看一?下)?[吧哈啊。.!！~ ]{0,4}");

    private BarelySent() {}

    /** Whether it can be that, whoever says it. */
    static boolean canBe(String words) {
        var said = plain(words);
        return SENT.matcher(said).matches() || IN_CHINESE.matcher(said).matches();
    }

    /** As the arguments of {@code /pay}; empty where he has nothing that he could have paid for. */
    static Optional<String> told(Turn turn, String words) {
        if (!turn.isPrivate() || !canBe(words) || !mayHavePaid(turn)) {
            return Optional.empty();
        }
        var sent = SENT.matcher(plain(words));
        if (sent.matches() && sent.group("sum") != null) {
            return Optional.of("paid " + sent.group("sum").strip());
        }
        return isOfAddress(turn) ? Optional.empty() : Optional.of(ToldPayment.PAID);
    }

    /** Who is asked about what came may have sent a picture of it. */
    private static boolean mayHavePaid(Turn turn) {
        return turn.chat()
                        .openDialogue(turn.sale().now())
                        .filter(ProblemDialogue.NAME::equals)
                        .isEmpty()
                && (PaidAhead.cartOf(turn).isPresent()
                        || !PaymentFinding.dueOf(turn.buyer().id()).isEmpty());
    }

    /** Who is asked where it shall go has sent that, unless he was told how to pay since. */
    private static boolean isOfAddress(Turn turn) {
        return NextAddress.isAsked(turn)
                && turn.shown().noneMatch(button -> button.text().startsWith("/pay"));
    }

    private static String plain(String words) {
        return Normaliser.simplified(words).toLowerCase(Locale.ROOT).strip();
    }
}
