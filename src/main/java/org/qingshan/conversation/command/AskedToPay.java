package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/** Hears that somebody who has something to pay asks for it in a sentence of his own, as the arguments of {@code /pay}. */
final class AskedToPay {
    private static final Pattern OWN_NUMBER = Pattern.compile("(?<!\\d)\\d{4,9}(?!\\d)");

    private static final Trait<Boolean> OF_PAYING = Trait.of(said -> QuestionReader.isOfPaying(said.words()));

    private static final Pattern HOW = Pattern.compile(
            "(?:怎么|咋|如何|怎样|点样|边度|哪里?)(?:去|来|样)?(?:给|付|转|支付|交|打)(?:钱|款|账)?|\\b(?:how|where)(?: (?:to|do i|can i|should i|shall i|do we|can we))? (?:pay|send (?:you )?(?:the )?money|transfer)\\b");

    /** "How much and how to pay?" */
    private static final Trait<Boolean> ALSO_HOW =
            Trait.of(said -> HOW.matcher(said.plain()).find());

    /** 1004怎么付, 1004付款: he wants to pay it. */
    private static final Pattern WANTED = Pattern.compile(
            "(?:怎么|如何|咋|我要|我来|我想|现在){0,20}(?:付款|付钱|支付|结账|买单|付)[吧呀啊呢。.?？~ ]*|(?:how (?:do|can) i )?pay(?: for it| it)?[.? ]*",
            Pattern.CASE_INSENSITIVE);

    private AskedToPay() {}

    /** Whether he says that he wants to pay. */
    static boolean isWanted(String words) {
        return WANTED.matcher(words).matches();
    }

    static boolean canBe(Sentence said) {
        return said.concern().isPresent() || said.tells(OF_PAYING);
    }

    /** Who has something to pay and asks how, where or how much is shown it; who says that he pays at the door has said so. */
    static Optional<String> in(Turn turn) {
        var wanted = wanted(turn);
        return wanted.isEmpty()
                ? wanted
                : numbered(PaymentFinding.dueOf(turn.buyer().id()), turn.said(), wanted.get());
    }

    private static Optional<String> wanted(Turn turn) {
        var told = Concerns.of(turn);
        if (told.isEmpty()) {
            // 能刷卡吗 of who has something to pay.
            return turn.isPrivate() && turn.sentence().tells(OF_PAYING) ? Optional.of("") : Optional.empty();
        }
        return told.flatMap(concern -> switch (concern) {
            case ON_DELIVERY -> Optional.of(PayCommand.CASH);
            case PAY -> Optional.of("");
            // Of what the shop has not said the host is asked.
            case ON_DELIVERY_ASKED ->
                PayingWords.ways(turn.words(), turn.shop().paying()).map(ways -> "");
            // What he has of this stream is told with its goods, unless he asks how to pay, too.
            case OWE, OWE_STILL ->
                OwnOrders.hasCart(turn) && !turn.sentence().tells(ALSO_HOW)
                        ? Optional.<String>empty()
                        : Optional.of("");
            default -> Optional.<String>empty();
        });
    }

    private static Optional<String> numbered(List<CustomerOrder> due, String said, String wanted) {
        var named = due.stream()
                .map(order -> String.valueOf(order.number()))
                .filter(number -> OWN_NUMBER
                        .matcher(said)
                        .results()
                        .anyMatch(one -> one.group().equals(number)))
                .findFirst();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        named.map(number -> (number + " " + wanted).strip()).orElse(wanted));
    }
}
