package org.qingshan.conversation.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Concerns;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.order.CustomerOrder;

/** What somebody says who is asked about spoilt goods, and that is no answer to it: nothing of it is lost. */
final class BesidesDamage {
    private static final Pattern OF_BAD = Pattern.compile("坏|烂|霉|碎|bad|rotten|broken");

    private BesidesDamage() {}

    /** What asks something, or complains of something else, is left to whoever can answer it or has to hear it. */
    static boolean isForOthers(Turn turn) {
        var said = turn.said();
        return ConcernReader.read(said).filter(Concern::isComplaint).isPresent()
                || QuestionReader.wantsAnAnswer(said) && !QuestionReader.tellsOfTrouble(said);
    }

    /** The other goods of the order of which it is told that they are bad, too; none where what it is about is named. */
    static Optional<Bought> others(Turn turn, CustomerOrder order, Bought asked) {
        var named = SpoiltGoods.named(turn, Bought.in(order), turn.said());
        var isOther = named.size() == 1 && !named.get(0).item().equals(asked.item());
        return isOther && !isForOthers(turn) && tellsOfBad(turn, named.get(0))
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    static Optional<Bought> others(Turn turn, DamageReport report) {
        return Bought.in(report.order()).stream()
                .filter(one -> one.item().equals(report.item()))
                .findFirst()
                .flatMap(asked -> others(turn, report.order(), asked));
    }

    private static boolean tellsOfBad(Turn turn, Bought bought) {
        return Concerns.isOf(turn, Concern.DAMAGED)
                || QuestionReader.tellsOfTrouble(turn.said())
                || SpoiltAmount.within(turn.said(), bought).isPresent();
    }

    /** A number that says nothing of bad ones, while something is on sale. */
    static boolean mayBeWanted(Turn turn) {
        return !OF_BAD.matcher(turn.said()).find() && !turn.wouldOrder().isEmpty();
    }
}
