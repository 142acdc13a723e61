package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;

/** A3 2 货到付款: how somebody wants to pay, beside what he wants. Whether the shop takes money at the door he hears with it; it is chosen once it is ordered. */
final class AtTheDoorWish {
    private static final Pattern SAID = Pattern.compile(
            "(?:我要|要|用|选|走|我|想|就|可以|帮我){0,4}货到(?:再)?(?:付款|付钱|给钱|付)(?:的|吧|哦|啊)?|\\b(?:i(?:'ll| will) )?(?:pay(?:ing|ment)? )?(?:by |with |in )?(?:cash )?on delivery\\b|\\bcod\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED = Pattern.compile(
            "(?:不|别|没)(?:要|用|能|想)?货到|\\b(?:no|not|without) (?:cash )?(?:pay(?:ment)? )?on delivery",
            Pattern.CASE_INSENSITIVE);

    private static final int LEAST = 3;

    private AtTheDoorWish() {}

    /** Whether it is said, and something else beside. */
    static boolean isBeside(Turn turn) {
        var plain = Normaliser.simplified(turn.said());
        var said = SAID.matcher(plain);
        return turn.isPrivate()
                && !turn.said().startsWith("/")
                && said.find()
                && !DENIED.matcher(plain).find()
                && !QuestionReader.wantsAnAnswer(turn.said())
                && said.replaceAll("").replaceAll("[^\\p{L}\\d]", "").length() >= LEAST;
    }

    /** Of what he has and has not paid. */
    static void answer(Turn turn) {
        if (HowToConfirm.isWaiting(turn)) {
            var beside = turn.words().beside();
            var isTaken = turn.shop().paying().isOnDelivery();
            turn.say(isTaken ? beside.onDelivery() : beside.notOnDelivery());
        }
    }
}
