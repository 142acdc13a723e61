package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.heard.Replied;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Of what somebody asks who names nothing, because it hangs on a card or was begun with one, and whether the shop is asked at all. */
final class AskedOf {
    /** What people ask each other of goods; 你们家 is the shop. */
    private static final Pattern EACH_OTHER = Pattern.compile(
            "[你您](?!们?家|们的)|有人|有没有谁|谁(?:买|要|吃|订|抢|收|尝)|大家|楼上|@\\S|\\b(?:you(?! (?:sell|have|ship|use|grow))|anyone|anybody|someone|somebody|who|guys|everyone)\\b",
            Pattern.CASE_INSENSITIVE);

    private AskedOf() {}

    /** What the host reads: the question with the name of what it is surely about, so that the answer is kept for that alone. */
    static String named(Turn turn) {
        var said = turn.said();
        if (!QuestionReader.wantsAnAnswer(said)
                || QuestionReader.tellsOfTrouble(said)
                || !turn.round().named(said).isEmpty()) {
            return said;
        }
        return Replied.card(turn)
                .or(() -> begun(turn))
                .map(item -> turn.words().name(item) + " " + said.strip())
                .orElse(said);
    }

    /** The shop has just asked what somebody wants, or wants to know, of one thing. */
    private static Optional<LineupItem> begun(Turn turn) {
        return turn.offered()
                .filter(Offered::asked)
                .map(Offered::slots)
                .filter(slots -> slots.size() == 1)
                .flatMap(slots -> turn.sale().slot(slots.get(0)));
    }

    /** Whether words among many surely ask the shop: of what is on sale, by its name or in reply to the shop. People talk there with each other. */
    static boolean isForTheShop(Turn turn) {
        var said = turn.said();
        return QuestionReader.wantsAnAnswer(said)
                && !turn.may(Role.HOST)
                && (Replied.isToTheShop(turn)
                        || !Replied.isReply(turn)
                                && !turn.round().named(said).isEmpty()
                                && !EACH_OTHER.matcher(said).find());
    }
}
