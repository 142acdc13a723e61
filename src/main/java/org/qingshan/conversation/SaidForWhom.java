package org.qingshan.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.domain.order.OrderLine;

/** Whose the first address is that somebody gives, where he has said that what he wants is sent to somebody else: it is no usual place of his own. */
public final class SaidForWhom {
    /** "For my mother: 1 A1", 给我爸的：A1一箱: all that follows is for that person. */
    private static final Pattern LED =
            Pattern.compile("(?:这[个份]?是?)?(?:给|(?:for|to) )[^:：,，\\d]{1,24}[:：]", Pattern.CASE_INSENSITIVE);

    /** A phone beside it. */
    private static final Pattern ADDRESSED = Pattern.compile("\\d{7}");

    private SaidForWhom() {}

    /** As it was said, with the address or with all that waits for it; empty for himself, and for who has an address. Queries. */
    public static Optional<String> of(Turn turn) {
        if (turn.buyer().address() != null) {
            return Optional.empty();
        }
        var said = turn.message().text();
        // With the address itself there is no table of his own that it may be eaten at.
        var beside = in(said.replace(':', ',').replace('：', '，'), false);
        return beside.isPresent() ? beside : ofAllThatWaits(turn, true);
    }

    /**
     * For whom all is that waits for an address; empty where that is not one person.
     *
     * @param onlySent where nothing is said of sending it may be eaten at the buyer's table
     */
    static Optional<String> ofAllThatWaits(Turn turn, boolean onlySent) {
        var claims = OwnOrders.open(turn)
                .flatMap(order -> order.taken().map(OrderLine::claimId))
                .distinct()
                .toList();
        var whose = turn.round().earlier().withIds(claims).stream()
                .map(entry -> in(Objects.requireNonNullElse(entry.words(), ""), onlySent))
                .distinct()
                .toList();
        return whose.size() == 1 ? whose.get(0) : Optional.empty();
    }

    /** Whether words that ask for something say that it goes to somebody, or to some place, that is not the speaker's own. */
    public static boolean isSaid(String words) {
        return ADDRESSED.matcher(words).find()
                || in(words, false).isPresent()
                || PlaceSaid.in(words).anyMatch(place -> place.way() != PlaceSaid.Way.TOLD && place.isElsewhere());
    }

    private static Optional<String> in(String text, boolean isSentOnly) {
        var said = text.strip();
        boolean onlySent = isSentOnly && !LED.matcher(said).lookingAt();
        return PlaceSaid.in(said)
                .filter(place -> place.way() == PlaceSaid.Way.SENT || !onlySent && place.way() == PlaceSaid.Way.GIVEN)
                .map(PlaceSaid::whose)
                .filter(SomebodyElse::isRelative)
                .findFirst();
    }
}
