package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Heeded;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.inbox.IncomingMessage;

/** Which of the goods somebody would like to have, said behind his address: it is no part of that, no courier's business, and for the host to say whether it is done. */
final class WishBehindAddress {
    /** Where the last words begin. */
    private static final Pattern GAP = Pattern.compile("[,，。;；、\\s]+");

    private static final Pattern END = Pattern.compile("[。.!！~～\\s]+$");

    /** Letters of an address with a wish behind it. */
    private static final int LONGEST = 200;

    private static final int LONGEST_WISH = 50;

    private WishBehindAddress() {}

    /** Behind an address it goes to the host, and what is left is read as the address alone. */
    static void passOn(Turn turn) {
        var said = turn.said();
        if (!turn.isPrivate()
                || turn.message().kind() != IncomingMessage.Kind.TEXT
                || said.length() > LONGEST
                || Commands.isSlash(said)) {
            return;
        }
        var gap = GAP.matcher(said);
        while (gap.find()) {
            var wish = said.substring(gap.end());
            if (isWish(wish) && AddressReader.looksLikeAddress(said.substring(0, gap.start()))) {
                ForTheHost.keep(turn, wish.strip());
                turn.say(turn.words()
                        .beside()
                        .wishPassedOn(END.matcher(wish.strip()).replaceAll("")));
                turn.readOnly(said.substring(0, gap.start()));
                return;
            }
        }
    }

    private static boolean isWish(String said) {
        return said.length() <= LONGEST_WISH
                && (GoodsWish.isSaid(
                                Normaliser.simplified(END.matcher(said.strip()).replaceAll("")))
                        || Heeded.alone(said).filter(Heeded.Kind.WISH::equals).isPresent()
                                && !AddressReader.isForCourier(Normaliser.simplified(said)));
    }
}
