package org.qingshan.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Tried;

/** What came of a claim; all of it is durable. */
@Schema(description = "What came of a claim; all of it is durable.")
public record ClaimTaken(
        @Schema(description = "The message's number in the shop.")
        long id,

        @Schema(
                description =
                        "What came of it, in a word or two: held, confirmed, part, waiting, replaced, repeated, released, unchanged, closed,"
                                + " over_limit, blocked, doubt, and others where it was no claim: not allowed, small talk, …")
        String outcome,

        @Schema(
                description =
                        "What the shop answers the buyer, in order, to be passed on to where it was said. The same each time it is asked"
                                + " for, as long as answers are kept (thirty days); empty after that, and where the buyer was forgotten.")
        List<Reply> replies) {

    /** What the shop says. */
    @Schema(description = "What the shop says.")
    public record Reply(String text, List<Choice> buttons) {}

    /** What may be said next; with it as the next claim's text it is as if the button had been tapped. */
    @Schema(
            description =
                    "A button: its label, and the text that it stands for, which may be sent as the buyer's next claim.")
    public record Choice(String label, String text) {}

    static ClaimTaken of(Taken taken, List<Tried.Answer> answers) {
        return new ClaimTaken(
                taken.id(),
                taken.outcome(),
                answers.stream()
                        .map(answer -> new Reply(
                                answer.text(),
                                answer.buttons().stream()
                                        .map(button -> new Choice(button.label(), button.text()))
                                        .toList()))
                        .toList());
    }
}
