package org.qingshan.conversation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** What is to be told of the shop and of how one buys here, in one sentence each. */
final class Explanations {
    private Explanations() {}

    static Stream<String> of(Turn turn, Topic topic) {
        var fact = turn.words().fact();
        return switch (topic) {
            case VILLAGE -> Stream.of(fact.village(turn.words().name(turn.shop())));
            case TRUST ->
                Stream.of(
                        fact.village(turn.words().name(turn.shop())),
                        turn.words().talk().trust());
            case AFTER_STREAM -> Stream.of(turn.words().talk().afterStream());
            case PRIVACY -> Stream.of(turn.words().talk().privacy());
            case JIN -> Stream.of(fact.jin());
            case SCREENSHOT -> Stream.of(fact.pictureHere());
            case TWO_PLACES -> Stream.of(fact.onePlace());
            case ADDRESSING -> Stream.of(turn.words().chat().askAddress());
            case PRESENTED -> Stream.of(presented(turn));
            default -> Stream.of();
        };
    }

    /** What is shown just now, else all that is on sale. */
    private static String presented(Turn turn) {
        var currency = turn.shop().currency();
        return turn.sale()
                .pinned()
                .map(item -> turn.words().fact().presented(LineupText.row(turn.words(), item, currency)))
                .orElseGet(() -> Stream.concat(
                                Stream.of(turn.words().fact().nothingPresented()),
                                turn.sale().lineup().stream().map(item -> LineupText.row(turn.words(), item, currency)))
                        .collect(Collectors.joining("\n")));
    }

    /** What costs least, or most, of these, else of all that there is: all of it where several cost the same. */
    static Stream<String> extreme(Turn turn, List<LineupItem> named, boolean dearest) {
        return extremes(turn, named, dearest)
                .map(item -> LineupText.row(turn.words(), item, turn.shop().currency()));
    }

    /** The cheapest of these that can be had, or the dearest; of all where none is named. */
    static Stream<LineupItem> extremes(Turn turn, List<LineupItem> named, boolean dearest) {
        var some = named.isEmpty() ? turn.sale().lineup() : named;
        var open = some.stream()
                .filter(item -> item.isOpen() && item.left().signum() > 0)
                .toList();
        var prices = open.stream().mapToLong(LineupItem::price);
        var price = dearest ? prices.max() : prices.min();
        return open.stream().filter(item -> price.isPresent() && item.price() == price.getAsLong());
    }
}
