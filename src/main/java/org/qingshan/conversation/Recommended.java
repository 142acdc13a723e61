package org.qingshan.conversation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.stream.LineupItem;

/**
 * What somebody may take who does not know: what is shown just now, what has been bought most in this stream, and, where it is asked what makes
 * the parcel go free, so much of each thing as is missing to that. How it tastes is not judged here.
 */
final class Recommended {
    private static final Set<Topic> TOPICS = EnumSet.of(Topic.RECOMMENDED, Topic.BESTSELLER, Topic.FILL_UP);

    private Recommended() {}

    /** Whether just that was asked, of nothing that is named, while something is on sale. */
    static boolean answers(Turn turn, Question asked) {
        if (asked.topics().stream().noneMatch(TOPICS::contains)
                || !asked.slots().isEmpty()
                || open(turn).isEmpty()) {
            return false;
        }
        turn.outcome("answered");
        var far = asked.topics().contains(Topic.FILL_UP) ? ToFreeShipping.of(turn) : Optional.<ToFreeShipping>empty();
        var lines = new ArrayList<String>();
        if (asked.topics().contains(Topic.FILL_UP)) {
            lines.addAll(new Facts(turn).about(new Question(EnumSet.of(Topic.FEE), List.of(), null, null), List.of()));
        }
        var filling = far.map(one -> filling(turn, one.missing())).orElse(List.of()).stream()
                .limit(Choices.MOST)
                .toList();
        if (!filling.isEmpty()) {
            lines.add(turn.words().talk().fillsUp());
            filling.forEach(one -> lines.add(priced(turn, one)));
            Guessing.ask(turn, String.join("\n", lines), Choices.ofSuggestions(turn, filling));
            return true;
        }
        var best = best(turn);
        lines.addAll(of(turn, best));
        lines.add(turn.words().talk().tapWhatYouLike());
        Guessing.ask(turn, String.join("\n", lines), Choices.ofSuggestions(turn, offered(turn, best)));
        return true;
    }

    private static List<String> of(Turn turn, List<LineupItem> best) {
        var words = turn.words();
        var currency = turn.shop().currency();
        var pinned =
                turn
                        .sale()
                        .pinned()
                        .map(item -> words.fact().presented(LineupText.row(words, item, currency)))
                        .stream();
        return Stream.concat(pinned, best.isEmpty() ? others(turn) : Stream.of(boughtMost(turn, best)))
                .toList();
    }

    private static String boughtMost(Turn turn, List<LineupItem> best) {
        var words = turn.words();
        return words.talk()
                .boughtMost(best.stream()
                        .map(item -> words.change().named(words.name(item), item.slot()))
                        .collect(Collectors.joining(words.chat().listComma() + words.gap())));
    }

    /** What there is besides what is shown; nothing where that is all. */
    private static Stream<String> others(Turn turn) {
        var others = open(turn).stream().filter(item -> !item.isPinned()).toList();
        return others.isEmpty()
                ? Stream.of()
                : Stream.of(
                        turn.words().talk().noneBoughtYet(),
                        LineupText.rows(turn.words(), others, turn.shop().currency()));
    }

    /** One of what is shown, and of each that is bought most. */
    private static List<Suggestion> offered(Turn turn, List<LineupItem> best) {
        var some = Stream.concat(turn.sale().pinned().filter(Recommended::isOpen).stream(), best.stream())
                .distinct()
                .toList();
        return (some.isEmpty() ? open(turn) : some)
                .stream()
                        .filter(item -> item.allows(Phrasing.had(turn, item).add(least(item))))
                        .limit(Choices.MOST)
                        .map(item -> new Suggestion(item.slot(), least(item)))
                        .toList();
    }

    private static BigDecimal least(LineupItem item) {
        return BigDecimal.ONE.max(item.product().step());
    }

    /** By what it comes to, for a box is no jin; no more than can be taken in at a glance. */
    private static List<LineupItem> best(Turn turn) {
        return open(turn).stream()
                .filter(item -> item.taken().signum() > 0)
                .sorted(Comparator.comparingLong((LineupItem item) -> Contents.worth(item.taken(), item.price()))
                        .reversed())
                .limit(Choices.MOST)
                .toList();
    }

    /** So much of each thing as alone makes the parcel go free, what costs least first. */
    private static List<Suggestion> filling(Turn turn, long missing) {
        return open(turn).stream()
                .filter(item -> missing > 0 && item.price() > 0)
                .map(item -> new Suggestion(item.slot(), enough(item, missing)))
                .filter(one -> mayBeHad(turn, one))
                .sorted(Comparator.comparingLong((Suggestion one) -> worth(turn, one)))
                .toList();
    }

    /** In whole steps. */
    private static BigDecimal enough(LineupItem item, long missing) {
        var step = item.product().step();
        return BigDecimal.valueOf(missing)
                .divide(step.multiply(BigDecimal.valueOf(item.price())), 0, RoundingMode.CEILING)
                .multiply(step)
                .max(least(item));
    }

    private static boolean mayBeHad(Turn turn, Suggestion one) {
        var item = turn.item(one.slot());
        return item.left().compareTo(one.quantity()) >= 0
                && item.allows(Phrasing.had(turn, item).add(one.quantity()));
    }

    private static long worth(Turn turn, Suggestion one) {
        return Contents.worth(one.quantity(), turn.item(one.slot()).price());
    }

    private static String priced(Turn turn, Suggestion one) {
        var words = turn.words();
        var item = turn.item(one.slot());
        return words.change().named(words.quantity(one.quantity(), item) + " " + words.name(item), item.slot()) + " "
                + turn.money(worth(turn, one));
    }

    private static List<LineupItem> open(Turn turn) {
        return turn.sale().lineup().stream().filter(Recommended::isOpen).toList();
    }

    private static boolean isOpen(LineupItem item) {
        return item.isOpen() && item.left().signum() > 0;
    }
}
