package org.qingshan.conversation.turn;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.question.Concern;
import org.qingshan.domain.order.Parcels;

/** What somebody wants of the shop once he has ordered, told to the shop alone. */
public final class Concerns {
    private static final Set<Concern> REMEDIES =
            EnumSet.of(Concern.DAMAGED, Concern.WRONG, Concern.COMPLAINT, Concern.REFUND_WANTED);

    private Concerns() {}

    /** Empty for what orders or asks for something on sale, and for a place: in an address 自提 is a cupboard at the gate. */
    public static Optional<Concern> of(Turn turn) {
        return told(turn)
                .filter(concern -> turn.round().named(turn.said()).isEmpty())
                .filter(concern -> !AddressReader.looksLikeAddress(turn.said()));
    }

    /** Whether it is that; with what is named there. */
    public static boolean isOf(Turn turn, Concern concern) {
        return told(turn).filter(concern::equals).isPresent();
    }

    /** Whether something is wrong with what he has ordered. Queries where words say so. */
    public static boolean isTrouble(Turn turn) {
        return told(turn).filter(Concern::isTrouble).isPresent()
                && !Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** Whether he tells of goods that came badly, or wants money back for them, whatever they are called. */
    public static boolean wantsRemedy(Turn turn) {
        return told(turn).filter(REMEDIES::contains).isPresent();
    }

    /** What the words are of, whatever they name, and wherever they are said. */
    public static Optional<Concern> heard(Turn turn) {
        return turn.round().concern(turn.said());
    }

    /** Whether goods came spoilt, wherever it is said. */
    public static boolean isSpoilt(Turn turn) {
        return heard(turn).filter(Concern.DAMAGED::equals).isPresent();
    }

    private static Optional<Concern> told(Turn turn) {
        return turn.isPrivate() ? turn.round().concern(turn.said()) : Optional.empty();
    }
}
