package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;

/** So much more, or for somebody as well, with nothing that is on sale named: 再要一箱, 给我姐也寄一箱, "another box for my mother". */
final class FurtherWords {
    private static final String AMOUNT = "(?:[一二两三四五六七八九十半]|\\d{1,2}) ?(?:大|小)?[箱斤盒袋份个件包瓶罐]";

    private static final Pattern SAID = Pattern.compile(
            "(?:再|另外?|多|加|还|也|又)(?:\\p{IsHan}{0,6}?)" + AMOUNT
                    + "|\\b(?:another|(?:one|two|three|four|five|\\d) more|(?:an? )?(?:extra|second))\\b"
                    + "|\\b(?:also|and|plus)\\b.{0,20}\\b(?:an?|one|two|three|\\d) (?:box|bag|carton|pack|jar|jin)"
                    + "|\\b(?:an?|one|two|three|\\d) (?:box|bag|carton|pack|jar|jin)(?:es|s)?\\b.{0,30}\\b(?:too|as well|also)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What stands last, apart from the rest. */
    private static final Pattern LAST = Pattern.compile("[\\s,，:：;；](?<last>\\p{IsHan}{2,4})$");

    private FurtherWords() {}

    /** Whether no more is said: 再要一箱 王五 goes on with who gets it. */
    private static boolean areAll(String said) {
        var last = LAST.matcher(said.strip());
        return areIn(said) && !(last.find() && PersonName.isWithSurname(last.group("last")));
    }

    /** Whether whoever has something says by that alone that he wants more of it, whatever is shown. */
    static boolean areMeant(Turn turn, String claim) {
        if (!areAll(claim)
                || !turn.round().named(claim).isEmpty()
                || OwnOrders.lastLine(turn).isEmpty()) {
            return false;
        }
        var reading = InParts.read(turn, claim, () -> Hearing.of(turn));
        return reading.unknown() == null
                && (reading.kind() == ClaimReading.Kind.CLAIMS
                        || !reading.suggestions().isEmpty());
    }

    static boolean areIn(String said) {
        return SAID.matcher(Normaliser.simplified(said)).find();
    }
}
