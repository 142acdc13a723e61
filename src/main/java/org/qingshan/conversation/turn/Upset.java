package org.qingshan.conversation.turn;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.words.Trait;

/** Somebody is angry, or calls for whoever is in charge, and names neither goods nor an order. Nobody tells him how one buys: it is for the host. */
public final class Upset {
    private static final Pattern SAID = Pattern.compile(
            "(?:没有|没|冇|不记得|忘了)订单号|上个?月(?:买|订|下单)的"
                    + "|\\bsend (?:me )?(?:new|fresh|better|other) ones\\b|\\b(?:don't|do not|no) have (?:an?|the|my|any) order number|\\bbought (?:it|them|this) last (?:month|week)\\b");

    private static final int LONGEST = 100;

    private static final Trait<Boolean> IS_SAID = Trait.of(said -> isIn(said.words()));

    private Upset() {}

    public static boolean isIn(String words) {
        return words.length() <= LONGEST
                && (ConcernReader.isAngry(words)
                        || SAID.matcher(Normaliser.plain(words)).find());
    }

    public static boolean isSaid(Turn turn) {
        return turn.isPrivate() && turn.sentence().tells(IS_SAID);
    }
}
