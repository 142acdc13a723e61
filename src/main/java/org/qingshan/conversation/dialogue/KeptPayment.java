package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.ProofWords;
import org.qingshan.outbox.Button;

/**
 * What was said of a payment, and the pictures of it, while its buyer is asked which order it is for, or whether it is another one: in the
 * draft of the chat, so that they count with his answer as if he had said all at once.
 */
@Singleton
public class KeptPayment {
    private static final String WORDS = "words";

    /** Where an order is asked about: its number, and what was said of it. */
    private static final String ASKED = "asked";

    private static final String OF_IT = "of it";

    /** What stands before the words on a button: the command, and the number of an order. */
    private static final int NUMBERED = "/pay 123456789 ".length();

    private final KeptPictures pictures;

    KeptPayment(KeptPictures pictures) {
        this.pictures = pictures;
    }

    /** Till it is known for which order they are. */
    void keep(Turn turn, String words) {
        asks(turn, words.isEmpty() ? Map.of() : Map.of(WORDS, words));
    }

    /** The same, where there is anything to keep; what a button says then, which says the words itself where a place is asked about and they are short. */
    String orBehind(Turn turn, String words, String behind) {
        boolean isShort = words.getBytes(StandardCharsets.UTF_8).length <= Button.MOST_BYTES - NUMBERED;
        if (!words.isEmpty() && isShort && NextAddress.isAsked(turn)) {
            return words;
        }
        if (!words.isEmpty() || !pictures.with(turn).isEmpty()) {
            keep(turn, words);
        }
        return behind;
    }

    /** Till its buyer has answered what he is asked about this order; not while he is asked about a place, which goes before. */
    void keep(Turn turn, CustomerOrder order, String words) {
        if (NextAddress.isAsked(turn)) {
            return;
        }
        asks(turn, Map.of(ASKED, String.valueOf(order.number()), OF_IT, words));
    }

    /** Nothing is asked any more but where it shall go: nobody's goods go elsewhere because he tells of money meanwhile. */
    public static void endsAsking(Turn turn) {
        if (!NextAddress.isAsked(turn)) {
            turn.chat().asksNothing();
        }
    }

    /** A picture of the payment that is asked about, behind the words. Returns false where none is. */
    boolean takePicture(Turn turn) {
        var draft = draft(turn);
        if (!draft.containsKey(ASKED)) {
            return false;
        }
        asks(turn, draft);
        return true;
    }

    private void asks(Turn turn, Map<String, String> draft) {
        turn.chat()
                .asks(
                        PayingDialogue.NAME,
                        KeptPictures.keptIn(draft, pictures.with(turn)),
                        turn.sale().now());
    }

    /** What was said before it was known for which order. */
    static Optional<String> words(Turn turn) {
        return Optional.ofNullable(draft(turn).get(WORDS));
    }

    /** What was said before something was asked about this order. */
    static Optional<String> words(Turn turn, CustomerOrder order) {
        var draft = draft(turn);
        return Optional.ofNullable(draft.get(OF_IT))
                .filter(words -> String.valueOf(order.number()).equals(draft.get(ASKED)));
    }

    /** The answer, and behind it what it answers: the last digits stand there. */
    static String behind(Turn turn, CustomerOrder order, String answer) {
        var currency = turn.shop().currency();
        var sum = PaidSum.in(answer, currency);
        return words(turn, order)
                .filter(kept -> PayingDialogue.isProof(kept)
                        && !kept.equals(answer)
                        && (sum.isEmpty() || sum.equals(PaidSum.in(kept, currency))))
                .map(kept -> answer + ProofWords.SAID_BEFORE + kept)
                .orElse(answer);
    }

    private static Map<String, String> draft(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(PayingDialogue.NAME::equals)
                .map(open -> turn.chat().draft())
                .orElse(Map.of());
    }
}
