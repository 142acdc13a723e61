package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.lot.Lot;
import org.qingshan.outbox.Button;

/** How many of a lot are good, where nothing is said of the others: 28箱好的 of 30 leaves two of which somebody has to say what they are. */
public final class GoodCounted {
    private GoodCounted() {}

    /** Whether it was that, and is noted, where it is all of the lot, or asked about. */
    public static boolean isHeard(Turn turn, Lot lot, String words, InspectionDialogue dialogue) {
        var said = FindingWords.goodAlone(words);
        if (said.isEmpty()) {
            return false;
        }
        var good = BigDecimal.valueOf(said.getAsInt());
        var left = lot.good().subtract(good);
        if (left.signum() == 0) {
            dialogue.found(turn, lot, Findings.NONE, "");
        } else if (left.signum() < 0) {
            turn.outcome("findings asked");
            turn.say(turn.words()
                    .lot()
                    .wrongCount(lot.number(), LotSentences.quantity(lot, lot.brought(), turn.words())));
        } else {
            ask(turn, lot, good, left);
        }
        return true;
    }

    private static void ask(Turn turn, Lot lot, BigDecimal good, BigDecimal left) {
        var words = turn.words();
        var text = words.announcing();
        var inspect = "/inspect " + lot.number() + " 查了";
        var bad = left.setScale(0, RoundingMode.CEILING);
        turn.outcome("findings asked");
        turn.sayRows(
                text.restBad(
                        lot.number(),
                        LotSentences.quantity(lot, lot.good(), words),
                        LotSentences.quantity(lot, good, words),
                        LotSentences.quantity(lot, left, words)),
                Turn.column(Stream.of(
                        new Button(
                                words.lot().finding(LotSentences.kind(Findings.Kind.DAMAGE, words), bad.intValue()),
                                inspect + lot.good().toBigInteger() + "坏" + bad),
                        new Button(text.onlyLooked(LotSentences.quantity(lot, good, words)), inspect + good + " 都好"))));
    }
}
