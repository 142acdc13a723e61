package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.NoOrder;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** Answers who names goods and wants none: 没必要买两箱. Nothing is offered to him. */
final class NothingWanted {
    /** A year, or a number that is written for fun: A1 2024款吗, A1 666. */
    private static final Pattern MEME = Pattern.compile(
            "([a-z]\\d{1,3}) ?(?:([1-9])\\2{2,5}|23{2,6}|520|1314|(?:19|20)\\d\\d)(?:款|年|版|的)?[吗么呢啊哈!?.~ ]{0,5}",
            Pattern.CASE_INSENSITIVE);

    private NothingWanted() {}

    /** Whether that was said, and has been answered. */
    static boolean isTold(Turn turn) {
        return isMeme(turn) || isDenied(turn);
    }

    private static boolean isDenied(Turn turn) {
        boolean isDenied = NoOrder.isSaid(turn.said());
        if (isDenied) {
            turn.outcome("declined");
            turn.say(turn.words().change().declined());
        }
        return isDenied;
    }

    /** So many are not offered: it is asked how much it shall be. */
    private static boolean isMeme(Turn turn) {
        var said = MEME.matcher(turn.round().plain(turn.said()));
        var item = said.matches() ? turn.sale().slot(said.group(1)) : Optional.<LineupItem>empty();
        item.ifPresent(one -> {
            var words = turn.words();
            turn.outcome("doubt");
            turn.say(words.change().howMuch(words.name(one), one.slot(), words.quantity(one.left(), one)));
        });
        return item.isPresent();
    }
}
