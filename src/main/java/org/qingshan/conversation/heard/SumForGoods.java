package org.qingshan.conversation.heard;

import org.qingshan.conversation.amount.LooselyPaid;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** "I paid the eggs order, 44": a number in it is a sum, for all that it names is paid, or shall be. */
public final class SumForGoods {
    /** It is asked of each message, more than once. */
    private static final Trait<Boolean> MAY_BE_FOR_GOODS =
            Trait.of(said -> LooselyPaid.goods(said.words(), name -> true).isPresent());

    private SumForGoods() {}

    public static boolean isSaid(Turn turn) {
        return turn.isPrivate()
                && turn.sentence().tells(MAY_BE_FOR_GOODS)
                && LooselyPaid.goods(
                                turn.said(), one -> !turn.round().named(one).isEmpty())
                        .isPresent();
    }
}
