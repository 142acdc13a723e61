package org.qingshan.conversation.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
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

    /** The other goods are named because they are not bad. */
    private static final Pattern WELL = Pattern.compile(
            "[没不]有?坏|没事|没问题|不错|[很都还挺是]好|\\b(?:fine|good|okay|all right|not bad|no problem)\\b",
            Pattern.CASE_INSENSITIVE);

    private BesidesDamage() {}

    /** What asks something, or complains of something else, is left to whoever can answer it or has to hear it. */
    static boolean isForOthers(Turn turn) {
        var said = turn.said();
        var concern = ConcernReader.read(said);
        return concern.filter(Concern::isComplaint).isPresent()
                || QuestionReader.wantsAnAnswer(said)
                        && concern.filter(Concern.DAMAGED::equals).isEmpty();
    }

    /** The other goods of the order that are named, and so are bad, too; none where what it is about is named, or where they are well. */
    static Optional<Bought> others(Turn turn, CustomerOrder order, Bought asked) {
        var named = SpoiltGoods.named(turn, Bought.in(order), turn.said());
        var isOther = named.size() == 1 && !named.get(0).item().equals(asked.item());
        return isOther && !isForOthers(turn) && !WELL.matcher(turn.said()).find()
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    static Optional<Bought> others(Turn turn, DamageReport report) {
        return Bought.in(report.order()).stream()
                .filter(one -> one.item().equals(report.item()))
                .findFirst()
                .flatMap(asked -> others(turn, report.order(), asked));
    }

    /** A number that says nothing of bad ones, while something is on sale. */
    static boolean mayBeWanted(Turn turn) {
        return !OF_BAD.matcher(turn.said()).find() && !turn.wouldOrder().isEmpty();
    }
}
