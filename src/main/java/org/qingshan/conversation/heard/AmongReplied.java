package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** Words without a name that reply to what is of several goods, or of none: it is asked which of them, or what is presented first. */
public final class AmongReplied {
    /** The same as what is replied to. */
    private static final Pattern SAME = Pattern.compile(
            "(?:同上|(?:[跟和](?:他|她|楼上|这个?))?(?:要)?一样的?|我也要|我也是|me,? too|same here|same for me|(?:the )?same)(?:,? please)?[\\p{P}\\s]*"
                    + "(?<much>[+＋]\\s*\\d{1,3})?[\\p{P}\\s]*",
            Pattern.CASE_INSENSITIVE);

    private AmongReplied() {}

    /** What is said; the amount of who wants, with so many words, the same as what he replies to. */
    static String plain(Turn turn, String said) {
        var same = SAME.matcher(said.strip());
        if (!same.matches() || !Replied.isReply(turn) || Replied.goods(turn).isEmpty()) {
            return said;
        }
        var much = same.group("much");
        return much == null ? "+1" : much;
    }

    /** Whether no amount is said, so that it may be as many as well. */
    private static boolean isOpen(String said) {
        var same = SAME.matcher(said.strip());
        return same.matches() && same.group("much") == null;
    }

    /**
     * What is to be asked; empty where the reply tells what is meant, or the words claim nothing.
     *
     * @param said what claims something
     * @param reading what it claims, as far as it tells that itself
     */
    public static Optional<ClaimReading> asked(Turn turn, String said, ClaimReading reading) {
        if (reading.kind() == ClaimReading.Kind.NONE || !Replied.isToOther(turn) || !Hearing.namesNothing(turn)) {
            return Optional.empty();
        }
        var goods = Replied.goods(turn);
        if (goods.size() == 1 && !isOpen(turn.said())
                || goods.isEmpty() && Replied.card(turn).isPresent()) {
            return Optional.empty();
        }
        var meant = (goods.isEmpty() ? presentedFirst(turn) : goods.stream())
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(one -> one.kind() == ClaimReading.Kind.CLAIMS)
                .filter(one ->
                        !goods.isEmpty() || Hearing.begins(one) && !one.amends().mayReplace())
                .flatMap(one -> Hearing.suggested(turn, one))
                .toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(meant, null));
    }

    private static Stream<LineupItem> presentedFirst(Turn turn) {
        List<LineupItem> lineup = turn.sale().lineup();
        return Stream.concat(turn.sale().pinned().stream(), lineup.stream()).distinct();
    }
}
