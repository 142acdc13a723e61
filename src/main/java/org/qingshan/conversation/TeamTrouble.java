package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Role;

/**
 * What a host asks or tells of complaints is answered from the records, and is no complaint of a buyer: 有人投诉吗, 谁报坏了, 退货 1002. Who has
 * ordered something himself may complain of that.
 */
final class TeamTrouble {
    private static final Pattern OF_COMPLAINTS = Pattern.compile(
            "投诉|报坏|售后|差评|退[货款了钱]|[坏烂碎漏破]|\\b(?:complain\\w*|damag\\w*|refunds?|returns?|broken|rotten|bad)\\b",
            Pattern.CASE_INSENSITIVE);

    private TeamTrouble() {}

    /** Somebody who sells says it, of what went wrong with others' goods. */
    private static boolean isTold(Turn turn) {
        var said = turn.said();
        return turn.isPrivate()
                && turn.may(Role.HOST)
                && (QuestionReader.tellsOfTrouble(said)
                        || OF_COMPLAINTS.matcher(Normaliser.simplified(said)).find()
                        || Concerns.heard(turn).filter(Concern::isTrouble).isPresent())
                && Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** Whether it was that, and has been answered. */
    static boolean answers(Turn turn) {
        var isTold = isTold(turn);
        if (isTold) {
            answer(turn);
        }
        return isTold;
    }

    private static void answer(Turn turn) {
        turn.outcome("answered");
        var open = DamageReport.countOpen();
        var text = turn.words().flash();
        var unanswered = (int) Unanswered.countOpen();
        var said = unanswered == 0 ? "" : "\n" + turn.words().fact().questionsWait(unanswered);
        turn.say((open == 0 ? text.noReports() : text.reportsWait((int) open)) + said + "\n" + text.howToAfterSales());
    }
}
