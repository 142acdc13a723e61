package org.qingshan.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingshan.inbox.Taken;

/** What came of a claim; all of it is durable. */
@Schema(description = "What came of a claim; all of it is durable.")
public record ClaimTaken(
        @Schema(description = "The message's number in the shop.")
        long id,

        @Schema(
                description =
                        "One word for what came of it: held, confirmed, part, waiting, replaced, repeated, released, unchanged, closed,"
                                + " over_limit, blocked, and others where it was no claim.")
        String outcome) {

    static ClaimTaken of(Taken taken) {
        return new ClaimTaken(taken.id(), taken.outcome());
    }
}
