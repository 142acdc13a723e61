package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Commands.Call;
import org.qingshan.conversation.turn.LastTalk;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * A setting without goods, 卖30, "flash 20 for 5 minutes", is of the card; but where something else was put up, changed or talked of since, it may be of
 * that, and is asked.
 */
final class CardOrOther {
    private static final Pattern SETTING =
            Pattern.compile("(?<way>/(?:price|stock|limit|flash)) (?<slot>[A-Z]\\d{1,3}) (?<to>[^#].*)");

    /** What an answer says of an item whose setting its buttons change. */
    private static final Pattern OF_ITEM =
            Pattern.compile("/(?:price|stock|limit|flash|add|open|close) (?<slot>[A-Z]\\d{1,3}) #.*");

    private CardOrOther() {}

    /** Whether it was that, and has been asked. */
    static boolean isAsked(Turn turn, String text, Optional<Call> call, Optional<ChangeWords> change) {
        return call.map(found -> List.of("/" + found.command().name() + " " + found.arguments()))
                .or(() -> change.map(ChangeWords::ways))
                .or(() -> HostShorthand.of(turn, text).map(List::of))
                .filter(ways -> isAsked(turn, text, ways))
                .isPresent();
    }

    /** @param commands what it would be of the card */
    private static boolean isAsked(Turn turn, String text, List<String> commands) {
        var other = turn.isPrivate() ? other(turn) : Optional.<LineupItem>empty();
        if (other.isEmpty()
                || !turn.round().namesOf(turn.round().shelf()).named(text).isEmpty()) {
            return false;
        }
        List<Button> buttons = new ArrayList<>();
        for (var command : commands) {
            var setting = SETTING.matcher(command);
            if (!setting.matches() || !setting.group("slot").equals(turn.pinnedSlot())) {
                return false;
            }
            Stream.concat(other.stream(), turn.sale().pinned().stream())
                    .map(item -> button(turn, item, setting.group("way"), setting.group("to"), text))
                    .forEach(buttons::add);
        }
        turn.outcome("doubt");
        turn.choose(turn.words().flash().whichGoods(), Turn.column(buttons.stream()));
        return true;
    }

    private static Button button(Turn turn, LineupItem item, String way, String to, String said) {
        var command = way + " " + item.slot() + " #" + item.id() + " " + to;
        return new Button(SettingSaid.label(turn, item, command, said.strip()), command);
    }

    /** What the last answer was of, where that is not what is on the card. */
    private static Optional<LineupItem> other(Turn turn) {
        var card = turn.pinnedSlot();
        var slots = turn.shown()
                .map(button -> OF_ITEM.matcher(button.text()))
                .filter(found -> found.matches())
                .map(found -> found.group("slot"))
                .distinct()
                .toList();
        if (card == null || slots.contains(card)) {
            return Optional.empty();
        }
        var last = slots.isEmpty() ? talkedOf(turn) : slots;
        return last.size() == 1
                ? turn.sale().slot(last.get(0)).filter(item -> !item.slot().equals(card))
                : Optional.empty();
    }

    private static List<String> talkedOf(Turn turn) {
        return turn.offered()
                .map(Offered::about)
                .filter(about -> about.isFresh(turn.sale().now()) && !about.isOverShown(turn))
                .map(LastTalk::slots)
                .orElse(List.of());
    }
}
