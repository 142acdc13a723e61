package org.qingshan.conversation;

import jakarta.inject.Singleton;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Commands.Call;
import org.qingshan.conversation.turn.Turn;

/** Whether words are for the shop at all, whoever says them: a command, or a sure claim. */
@Singleton
public class Wishing {
    private final Commands commands;
    private final CommandDesk desk;

    Wishing(Commands commands, CommandDesk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    /** Whether it is how a place is linked from within. */
    public boolean links(String words) {
        return desk.links(words);
    }

    /** Whether something would come of it if it were known who says it. */
    public boolean isOne(Turn turn, String words) {
        return commands.bySlash(words).isPresent()
                || commands.behindSlot(words)
                        .or(() -> commands.byWords(words).filter(Wishing::isOfTheTeam))
                        .isPresent()
                || isSureClaim(turn, words);
    }

    private static boolean isOfTheTeam(Call call) {
        return call.command().audience().isPresent();
    }

    private static boolean isSureClaim(Turn turn, String words) {
        if (turn.sale().stream().isEmpty()) {
            return false;
        }
        var reading = turn.round().reading(words, turn.sale().pinned());
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure();
    }
}
