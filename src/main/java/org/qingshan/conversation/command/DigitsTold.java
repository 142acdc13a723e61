package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.SumPutRight;
import org.qingshan.conversation.turn.AwaitedMoney;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/** Who has told of a payment names the digits that it is found by, and no more: 尾号1122, 尾号他说是8899, "last digits 1122". */
final class DigitsTold {
    private static final Pattern SAID = Pattern.compile(
            "(?:我的?|那个?|对了|哦|还有|老板|主播|忘了说|刚才那笔|刚才|刚刚|付的|转的|[他她]们?|说|的|是|[,，:： ]){0,6}+(?:付款|转账|银行卡?|卡|微信|支付宝)?的?(?:账号|账户|帐号|卡号)?的?"
                    + FoundBy.ENDING
                    + "(?:我?[他她]们?|我)?(?:说|告诉我?)?(?:的?是|为|呢|[:：,，= ]){0,4}(?<digits>\\d{3,6})[的了啊哈呀哦。.!！~ ]{0,4}"
                    + "|(?:(?:and|oh|so|the|my|it'?s|sorry|card),? ){0,5}+(?:last (?:four |4 )?digits|ending(?: in)?|ends(?: in| with)?)(?: of (?:the|my) card)?(?: (?:are|is|were|was)|[:= ]){0,3} ?(?<latin>\\d{3,6})[.! ]*");

    private DigitsTold() {}

    static boolean canBe(String words) {
        var said = Normaliser.plain(words);
        return SAID.matcher(said).matches()
                || FoundBy.isSumWithDigits(said)
                || FoundBy.bare(said).isPresent();
    }

    /** As the arguments of {@code /pay}; empty where nothing is told of that waits to be looked at. */
    static Optional<String> in(Turn turn) {
        var said = SAID.matcher(Normaliser.plain(turn.said()));
        if (turn.isPrivate() && FoundBy.isSumWithDigits(Normaliser.plain(turn.said()))) {
            return AwaitedMoney.of(turn)
                    .map(order -> order.number() + " " + turn.said().strip());
        }
        var bare = turn.isPrivate() ? SumPutRight.digits(turn) : Optional.<String>empty();
        if (!turn.isPrivate() || !said.matches() && bare.isEmpty()) {
            return Optional.empty();
        }
        var digits = bare.orElseGet(() -> said.group("digits") == null ? said.group("latin") : said.group("digits"));
        return PaymentFinding.of(turn.buyer().id()).stream()
                .filter(AwaitedMoney::isFor)
                .filter(order -> !isOwnPhone(order, digits))
                .findFirst()
                .map(order -> order.number() + " 尾号" + digits);
    }

    /** Viewers call themselves by the end of their phones, too. */
    private static boolean isOwnPhone(CustomerOrder order, String digits) {
        var to = order.destination();
        return to != null && to.phone().endsWith(digits);
    }
}
