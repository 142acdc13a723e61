package org.qingshan.web.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.web.Heard;

/**
 * A claim that was heard elsewhere.
 *
 * @param buyer what the person is called there; one name is one buyer
 * @param text what was said
 * @param clientMessageId what makes it one message for ever, of this buyer in the shop
 */
@Schema(description = "A claim that was heard elsewhere, in the buyer's own words.")
record ClaimHeard(
        @Schema(
                description = "What the person is called there; one name is one buyer.",
                maxLength = BUYER,
                pattern = SAID)
        String buyer,

        @Schema(examples = "A1 x2", maxLength = TEXT, pattern = SAID)
        String text,

        @Schema(
                description = "The same id again has no second effect and gets the same answer.",
                maxLength = ID,
                pattern = SAID)
        String clientMessageId) {
    private static final Set<String> KNOWN = new LinkedHashSet<>(List.of("buyer", "text", "clientMessageId"));
    /** Not blank. */
    private static final String SAID = "\\S";

    private static final int BUYER = 100;
    private static final int TEXT = 2000;
    private static final int ID = 200;

    static ClaimHeard read(byte[] body) {
        var fields = Fields.read(body, KNOWN);
        return new ClaimHeard(
                fields.text("buyer", BUYER).strip(), fields.text("text", TEXT), fields.text("clientMessageId", ID));
    }

    IncomingMessage message(String shop) {
        return Heard.elsewhere(shop, buyer, text, clientMessageId);
    }
}
