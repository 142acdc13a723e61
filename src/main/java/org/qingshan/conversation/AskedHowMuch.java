package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** Only the amount is at fault (A1 99999, A1 0), so that it is asked for; the host has nothing to do with it. */
final class AskedHowMuch {
    /** A slot and an amount that cannot be (A1 99999, A1 0, A1 两万箱), or whatever stands behind {@code /buy A1}. */
    private static final Pattern SLOT_AND_WHAT = Pattern.compile(
            "(?:/buy\\s+([A-Za-z]\\d{1,3})(?!\\w).{1,20}|([A-Za-z]\\d{1,3})(?!\\w)\\s*[xX×*+]?\\s*[\\d.零一二两三四五六七八九十百千万]+\\s*\\p{L}{0,5})");

    private AskedHowMuch() {}

    /** Whether that was so, and is asked. */
    static boolean isAsked(Turn turn) {
        var said = SLOT_AND_WHAT.matcher(turn.said());
        var item = said.matches() && !QuestionReader.wantsAnAnswer(turn.said())
                ? turn.sale().slot(said.group(1) == null ? said.group(2) : said.group(1))
                : Optional.<LineupItem>empty();
        item.ifPresent(one -> {
            var words = turn.words();
            turn.outcome("doubt");
            turn.ask(
                    words.change().howMuch(words.name(one), one.slot(), words.quantity(one.left(), one)),
                    CardButtons.of(words, one));
        });
        return item.isPresent();
    }
}
