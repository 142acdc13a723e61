package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;

/**
 * An address or a phone that somebody writes where many read: what he wants beside it counts, where it shall go is asked in private. He is told so, for
 * else he would think that it goes there.
 */
final class AddressAmongMany {
    /** A phone with what leads to it. */
    private static final Pattern PHONE = Pattern.compile(
            "[,，。;；、 ]{0,3}(?:我的?|联系)?(?:电话|手机号?码?|号码|方式|微信|\\b(?:phone|tel|mobile|call(?: me)?(?: at| on)?|number)\\b)?(?:号|是|is)?[.:： ]{0,3}(?<![\\d])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private AddressAmongMany() {}

    /** Whether what is wanted beside it is all that is read from now on. */
    static boolean isLeftOut(Turn turn) {
        if (turn.isPrivate() || turn.sentence().isCode()) {
            return false;
        }
        var wanted = ClaimWithAddress.in(turn)
                .map(ClaimWithAddress::claim)
                .filter(claim -> !claim.isBlank())
                .or(() -> Optional.of(PHONE.matcher(turn.said()).replaceAll(" ").strip())
                        .filter(rest -> !rest.equals(turn.said().strip()) && isClaim(turn, rest)));
        wanted.ifPresent(claim -> {
            turn.conceal();
            turn.readOnly(claim);
        });
        return wanted.isPresent();
    }

    private static boolean isClaim(Turn turn, String said) {
        var reading = turn.round().reading(said, MeantCard.of(turn));
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure();
    }

    /** Whether it was an address and no more, and nobody is shown it again. */
    static boolean isAlone(Turn turn) {
        if (turn.isPrivate()
                || !AddressReader.looksLikeAddress(turn.said())
                || !PHONE.matcher(turn.said()).find() && !isHouseAlone(turn)) {
            return false;
        }
        turn.conceal();
        turn.outcome("address among many");
        say(turn);
        return true;
    }

    /** Where somebody lives, without a phone, and nothing that may be wanted. */
    private static boolean isHouseAlone(Turn turn) {
        return AddressReader.isStreetWithNumberIn(turn.said())
                && turn.round().reading(turn.said(), MeantCard.of(turn)).kind() == ClaimReading.Kind.NONE
                && turn.round().named(turn.said()).isEmpty();
    }

    static void say(Turn turn) {
        turn.tellsOfOnesOwn();
        turn.say(turn.words().place().addressAmongMany());
    }
}
