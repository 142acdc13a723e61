package org.qingshan.conversation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.order.OrderLine;
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

    private static final Pattern OF_OTHERS = Pattern.compile(
            "谁|哪[些几]|有没有|有人|今[天晚日].{0,4}(?:退|报坏)|(?<![\\d.])\\d{4,9}(?![\\d.])|[点记标]错|\\b(?:who|any|anybody|anyone|how many|how much)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of his own orders; earlier ones nobody complains of in the middle of a stream. */
    private static final int LATEST = 5;

    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    private TeamTrouble() {}

    /** Somebody who sells says it, of what went wrong with others' goods. */
    private static boolean isTold(Turn turn) {
        var said = turn.said();
        return turn.isPrivate()
                && turn.may(Role.HOST)
                && (QuestionReader.tellsOfTrouble(said)
                        || OF_COMPLAINTS.matcher(Normaliser.simplified(said)).find()
                        || Concerns.heard(turn).filter(Concern::isTrouble).isPresent())
                && (isOfOthers(said) || hasNothing(turn));
    }

    /** Who asks of all, or names an order by its number, speaks for the shop. */
    private static boolean isOfOthers(String said) {
        return OF_OTHERS.matcher(Normaliser.simplified(said)).find() && !MoreWords.isOwn(said);
    }

    /** What was given back whole is nothing to complain of. */
    private static boolean hasNothing(Turn turn) {
        return Parcels.of(turn.buyer().id(), LATEST).stream()
                .flatMap(order -> order.lines().stream())
                .noneMatch(OrderLine::isLive);
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
        turn.say((open == 0 ? text.noReports() : text.reportsWait((int) open)) + complaints(turn) + said + "\n"
                + text.howToAfterSales());
    }

    /** What buyers complain of in words, and waits; a line for each, or nothing. */
    private static String complaints(Turn turn) {
        var open = Complaints.open();
        var lines = open.stream().limit(SHOWN).map(one -> "\n· " + one.shown()).collect(Collectors.joining());
        return open.isEmpty() ? "" : "\n" + turn.words().talk().complaintsWait(open.size(), lines);
    }
}
