package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Doors;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lane;

/** Whoever says the token of a bot, and wherever: the message that carried it is not kept and, where that can be done, taken out of the chat. */
@Singleton
public class SpentWords {
    /** How an owner gives his bot; what is wrong about it the command says. */
    private static final Pattern GIVEN =
            Pattern.compile("[/／]bot(?:@\\w+)?\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Speaking speaking;
    private final Doors doors;

    SpentWords(Speaking speaking, Doors doors) {
        this.speaking = speaking;
        this.doors = doors;
    }

    /** Whether that is all that there is to say: only an owner who gives his bot by it is heard further. */
    boolean isAll(Turn turn) {
        if (!turn.isOfPerson() || !Secrets.holdsToken(turn.said())) {
            return false;
        }
        spend(turn);
        var isGiven = turn.may(Role.OWNER) && GIVEN.matcher(turn.said()).matches();
        if (!isGiven) {
            turn.outcome("token");
            turn.say(turn.words().bot().keepYourToken());
        }
        return !isGiven;
    }

    /** Once, however often it is asked for. */
    public void spend(Turn turn) {
        spend(turn, turn.message().details().messageRef());
    }

    /** @param ref the platform's name of what carried it; null where it has none */
    public void spend(Turn turn, @Nullable String ref) {
        turn.conceal();
        if (ref != null && doors.isOutside(turn.place().recipient().channel())) {
            Lane.current().shared(new Spent(turn.id()), () -> {
                speaking.takeAway(turn.place(), ref);
                return ref;
            });
        }
    }

    private record Spent(long message) {}
}
