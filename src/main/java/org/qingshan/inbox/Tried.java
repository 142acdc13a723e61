package org.qingshan.inbox;

import java.util.List;

/**
 * What came of a message that was only tried out.
 *
 * @param outcome one word, as the handler named it
 * @param answers what its sender would have read, in order
 */
public record Tried(String outcome, List<Answer> answers) {

    /** @param buttons labels and what tapping each says */
    public record Answer(String text, List<Button> buttons) {}

    public record Button(String label, String text) {}
}
