package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Miscounted;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.Parcels;

/**
 * What can be said of nothing but what has come: 还有两斤没吃，能退吗, "we haven't opened one, can it go back". It is for the host, and nothing of
 * what is ordered anew is meant by it.
 */
final class OfWhatCame {
    private static final Pattern KEPT_CHINESE =
            Pattern.compile("(?:没|未|没有)(?:吃|开|拆|煮|用|动)(?:完|过|封|的|了)?.{0,10}[退换]|(?:吃|煮|炒|喝|拆|开)(?:了|过|剩|完).{0,10}[退换赔]"
                    + "|剩.{0,8}(?:没吃|吃不).{0,10}[退换]|[退换].{0,10}(?:没|未)(?:吃|开|拆)"
                    + "|(?:上[回次]|前[回次天]|那[箱盒袋包]).{0,10}[少缺漏短].{0,16}补");

    private static final Pattern TASTE_CHINESE = Pattern.compile(
            "有(?:一|点|些)?股(?![^,.;!?]{0,3}[馊臭霉酸腐坏])[^,.;!?]{0,4}味|味(?:道)?(?:不对|怪|不正|很?冲)|[咬嚼](?:都|也)?不(?:动|烂|断)|老得|(?:太|有点|有些|好|都)[老苦涩柴](?:了|的)?(?=[,.!~ ]|$)|是[苦涩]的");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:haven't|have not|didn't|did not|not|un)(?: yet| been| even)? ?(?:eaten|eat|opened|open|touched|cooked)\\b.{0,30}\\b(?:return|back|refund)\\b"
                    + "|\\b(?:return|send back|refund)\\b.{0,40}\\b(?:haven't|not|un) ?(?:eaten|opened|touched)\\b|\\bcan't chew\\b|\\b(?:was|were|is|are|came|too) (?:too )?(?:tough|bitter|chewy|stringy)\\b|\\btastes? (?:off|bad|funny|weird|bitter|sour)\\b");

    /** Nobody has tasted it yet. */
    private static final Pattern BEFOREHAND = Pattern.compile(
            "怕|会不会|如果|要是|万一|假如|容易|能不能(?=吃)|怎么样|苦不苦|老不老|涩不涩|苦吗|老吗|[别不莫]要?(?:太|有点)|\\b(?:if|will|would|might)\\b");

    private static final int LONGEST = 80;

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> {
        var plain = said.plain();
        return plain.length() <= LONGEST
                && !BEFOREHAND.matcher(plain).find()
                && (KEPT_CHINESE.matcher(plain).find()
                        || TASTE_CHINESE.matcher(plain).find()
                        || ENGLISH.matcher(plain).find());
    });

    /** Of whatever order: the parcel may be an earlier one, or somebody else's. */
    private static final Trait<Boolean> IS_MISCOUNTED = Trait.of(said -> Miscounted.isTold(said.plain()));

    /** As many as somebody speaks of. */
    private static final int LATELY = 5;

    private OfWhatCame() {}

    /**
     * Whether it was said by somebody whose parcel is on its way or has come, or tells of another amount than was ordered, and the host was told.
     * Queries where words say so.
     */
    static boolean isPassedOn(Turn turn, Complaints complaints) {
        boolean isSaid = turn.isPrivate()
                && (isMiscounted(turn)
                        || turn.sentence().tells(MAY_BE)
                                && ComplaintBeside.in(turn).isEmpty()
                                && hasParcel(turn));
        if (isSaid) {
            complaints.passOn(turn);
        }
        return isSaid;
    }

    private static boolean isMiscounted(Turn turn) {
        return turn.sentence().tells(IS_MISCOUNTED) && turn.members().isEmpty();
    }

    private static boolean hasParcel(Turn turn) {
        return Parcels.of(turn.buyer().id(), LATELY).stream()
                .anyMatch(order -> order.status().isPacked());
    }
}
