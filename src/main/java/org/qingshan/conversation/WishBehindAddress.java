package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Heeded;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.GoodsWish;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.conversation.words.Trait;
import org.qingshan.inbox.IncomingMessage;

/** Which of the goods somebody would like to have, said behind his address: it is no part of that, no courier's business, and for the host to say whether it is done. */
final class WishBehindAddress {
    /** Where the last words begin. */
    private static final Pattern GAP = Pattern.compile("[,，。;；、\\s]+");

    private static final Pattern END = Pattern.compile("[。.!！~～\\s]+$");

    /** …88号 备注 要熟的: what says that a wish follows. */
    private static final Pattern LABEL =
            Pattern.compile("[,，。;；、\\s]{1,3}(?:备注|備註|留言|附言|notes?|remarks?)[:：]?$", Pattern.CASE_INSENSITIVE);

    /** Letters of an address with a wish behind it. */
    private static final int LONGEST = 200;

    /** No address and a wish are said in less. */
    private static final int SHORTEST = 15;

    private static final int LONGEST_WISH = 50;

    /** Where the address ends; empty where no wish stands behind one. */
    private static final Trait<Optional<MatchResult>> WISHED = Trait.of(WishBehindAddress::before);

    private WishBehindAddress() {}

    /** Behind an address it goes to the host, and what is left is read as the address alone. */
    static void passOn(Turn turn) {
        if (!turn.isPrivate() || turn.message().kind() != IncomingMessage.Kind.TEXT) {
            return;
        }
        turn.sentence().tells(WISHED).ifPresent(gap -> {
            var wish = turn.said().substring(gap.end()).strip();
            var bare = END.matcher(wish).replaceAll("");
            ForTheHost.keep(turn, wish);
            turn.say(WishOnOrder.note(turn, bare) + turn.words().beside().wishPassedOn(bare));
            turn.readOnly(LABEL.matcher(turn.said().substring(0, gap.start())).replaceFirst(""));
        });
    }

    private static Optional<MatchResult> before(Sentence sentence) {
        var said = sentence.words();
        return said.length() < SHORTEST || said.length() > LONGEST || Commands.isSlash(said)
                ? Optional.empty()
                : GAP.matcher(said)
                        .results()
                        .filter(gap -> isWish(said.substring(gap.end()))
                                && AddressReader.looksLikeAddress(said.substring(0, gap.start())))
                        .findFirst();
    }

    private static boolean isWish(String said) {
        return said.length() <= LONGEST_WISH
                && (GoodsWish.isSaid(
                                Normaliser.simplified(END.matcher(said.strip()).replaceAll("")))
                        || Heeded.alone(said).filter(Heeded.Kind.WISH::equals).isPresent()
                                && !AddressReader.isForCourier(Normaliser.simplified(said)));
    }
}
