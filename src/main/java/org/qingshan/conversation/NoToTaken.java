package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;

/** A bare no to the answer that something is kept, which asks nothing: "no thanks", 不用了谢谢. What is kept may not be wanted, and it is asked. */
public final class NoToTaken {
    private static final Pattern SAID = Pattern.compile(
            "(?:(?:oh|actually|sorry|um+|hmm+|wait|ah|哦|啊|呃|额|那个|不好意思|抱歉|算了|谢谢|还是|我)[,.! ]{0,3}){0,3}+"
                    + "(?:(?:no|nope|nah|no no|naah)(?:,? (?:thanks?|thank you|thx|sorry|not now|please)){0,2}|not (?:now|really|today|for me)(?:,? (?:thanks?|thank you|sorry))?"
                    + "|(?:不|不不|不了|不用|不用了|不要|不需要|不需要了|唔使|唔要|莫要|别)[了吧啊呀哦哈,.!~ ]{0,4}(?:谢谢|多谢|谢了|唔该|不好意思){0,2})[.!~ ]{0,4}");

    private static final int LONGEST = 40;

    private NoToTaken() {}

    /** Whether the words may be it, whoever says them. */
    public static boolean canBe(String said) {
        return said.length() <= LONGEST && SAID.matcher(Normaliser.plain(said)).matches();
    }

    public static boolean isSaid(Turn turn) {
        return turn.isPrivate()
                && canBe(turn.said())
                && turn.offered().filter(Offered::asked).isEmpty()
                && OwnOrders.lastLine(turn)
                        .filter(line -> line.order().isJoinable() && turn.wasShown("/undo " + line.claimId()))
                        .isPresent();
    }
}
