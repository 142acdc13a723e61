package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;

/** "A4+", "/A1", "A1²": a slot, and beside it signs that say nothing. Which it is of is plain; how much is asked. */
final class SlotAlone {
    /** No figures: A1 0 and A1 99999 are refused for what they are, A1 @ 20 says a price. */
    private static final Pattern SIGNS = Pattern.compile("[-+#/,'" + Normaliser.STRANGE + " ]{1,8}\\p{IsHan}?");

    private SlotAlone() {}

    static ClaimReading asked(ClaimReading reading, String text, Lineup lineup) {
        if (reading.kind() != ClaimReading.Kind.NONE || text.isBlank()) {
            return reading;
        }
        var plain = Normaliser.plain(text);
        int from = plain.startsWith("/") ? 1 : 0;
        var slot = from < plain.length() && Latin.is(plain.charAt(from)) ? lineup.slotAt(plain, from) : null;
        if (slot == null || slot.value().offers().size() != 1) {
            return reading;
        }
        var rest = plain.substring(slot.end()).strip();
        var offer = slot.value().offers().get(0);
        return rest.isEmpty() && from == 1 || SIGNS.matcher(rest).matches()
                ? ClaimReading.doubt(List.of(new Suggestion(offer.slot(), Fit.least(offer))), null)
                : reading;
    }
}
