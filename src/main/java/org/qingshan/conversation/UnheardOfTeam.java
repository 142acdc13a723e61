package org.qingshan.conversation;

import org.qingshan.conversation.question.AskingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/**
 * What somebody who only packs or inspects says and nobody understands: he hears what he can say, and it does not wait among the questions of
 * viewers, also where he has bought something. What he asks is anybody's.
 */
final class UnheardOfTeam {
    private UnheardOfTeam() {}

    /** Whether it was that, and has been answered. */
    static boolean answers(Turn turn) {
        boolean packs = turn.may(Role.PACKER);
        if (turn.may(Role.HOST) || !packs && !turn.may(Role.SCREENER) || AskingWords.mayAsk(turn.said())) {
            return false;
        }
        turn.outcome("not understood");
        var text = turn.words().talk();
        turn.say(
                packs ? text.unheardOfPacker() : text.unheardOfScreener(),
                packs
                        ? new Button(turn.words().parcel().nextButton(), "/pack")
                        : new Button(text.toInspectButton(), "/inspect"));
        return true;
    }
}
