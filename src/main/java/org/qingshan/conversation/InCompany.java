package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.InWords;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.PublicAnswer;
import org.qingshan.conversation.turn.PublicAnswer.Sort;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.Sender.Door;
import org.qingshan.outbox.Viewed;

/**
 * How somebody is answered among many: a tap by what only the tapper sees, words by one message for all who spoke in the same seconds.
 * Whatever is not for others is told in private, as far as the platform lets the shop write there.
 */
@Singleton
class InCompany {
    /** Of the few signs that Telegram has for everybody. */
    private static final String KEPT = "👌";

    private static final String WAITING = "👀";

    private final Speaking speaking;
    private final Gathering gathering;
    private final Doors doors;
    private final Commands commands;

    InCompany(Speaking speaking, Gathering gathering, Doors doors, Commands commands) {
        this.commands = commands;
        this.speaking = speaking;
        this.gathering = gathering;
        this.doors = doors;
    }

    /** Once everything else about the message is decided. */
    void answer(Turn turn) {
        var tap = turn.message().details().tapRef();
        if (tap != null) {
            answerTap(turn, tap);
        } else if (!turn.isPrivate() && turn.message().kind() != Kind.LEFT) {
            var answers = answers(turn);
            gathering.add(turn, answers);
            sign(turn, answers);
        } else {
            turn.answered().ifPresent(answered -> putAway(turn, answered));
        }
    }

    /** Who types his choice leaves buttons above that nobody needs any more. A web chat is a record: what was said there stays. */
    private void putAway(Turn turn, InWords answered) {
        var to = turn.chat().recipient();
        if (doors.isOutside(to.channel())) {
            Viewed.text(to, answered.below(), turn.sale().now())
                    .ifPresent(text -> turn.putAway(text, spends(answered.chosen()), answered.chosen()));
        }
    }

    private Spent spends(String words) {
        return commands.bySlash(words)
                .map(call -> call.command().spends(call.arguments()))
                .orElse(Spent.NONE);
    }

    /** Seen at once, on the words themselves, seconds before the message that answers everybody. */
    private void sign(Turn turn, List<PublicAnswer> answers) {
        var said = turn.message().details().messageRef();
        var sorts = answers.stream().map(PublicAnswer::sort).toList();
        if (said != null && sorts.contains(Sort.KEPT)) {
            speaking.sign(turn.place(), said, KEPT);
        } else if (said != null && sorts.contains(Sort.WAITING)) {
            speaking.sign(turn.place(), said, WAITING);
        }
    }

    /** A tapped button stops waiting; in a group the tapper sees there what came of it. */
    private void answerTap(Turn turn, String tap) {
        if (turn.isPrivate()) {
            turn.putAway(spends(turn.said()));
            speaking.toast(turn.place(), new Speaking.Tap(tap, null, null), "", null);
            return;
        }
        var text = held(turn).map(order -> heldText(turn, order)).orElse(turn.firstLine());
        var door = turn.isToldInPrivate() || text.isEmpty() ? null : door(turn);
        var tapper = text.isEmpty() ? null : turn.message().origin().name();
        speaking.toast(turn.place(), new Speaking.Tap(tap, topic(turn), tapper), text, door)
                .answers(turn.id());
    }

    private @Nullable String door(Turn turn) {
        return doors.to(turn.shop().key(), Door.PRIVATE, "cart").orElse(null);
    }

    /** The order in which the tap has kept something that is to be confirmed. */
    private static Optional<CustomerOrder> held(Turn turn) {
        return turn.results().stream()
                .filter(result -> result.got().signum() > 0)
                .map(ClaimResult::order)
                .filter(Objects::nonNull)
                .filter(order -> order.held().findAny().isPresent())
                .findFirst();
    }

    private static String heldText(Turn turn, CustomerOrder order) {
        var text = turn.words().place();
        var time = Receipts.timeLeft(turn, order);
        return turn.isToldInPrivate()
                ? text.confirmSoon(turn.firstLine(), time)
                : text.confirmSoonInPrivate(turn.firstLine(), time);
    }

    private List<PublicAnswer> answers(Turn turn) {
        var words = turn.place().language().words();
        var alone = !turn.isToldInPrivate();
        List<PublicAnswer> answers = new ArrayList<>();
        for (var result : turn.results()) {
            answers.addAll(ofClaim(turn, words, result, alone));
        }
        lowered(turn).forEach(item -> answers.add(ofLess(turn, words, item, alone)));
        if (answers.isEmpty() && alone && !turn.firstLine().isEmpty()) {
            answers.add(new PublicAnswer(Sort.SAID, said(turn, words), true, topic(turn)));
        }
        return answers;
    }

    private static @Nullable String topic(Turn turn) {
        return turn.message().details().topic();
    }

    /** What a person is told of himself, an address or an order, is nobody else's. */
    private String said(Turn turn, Wording words) {
        var command = commands.bySlash(turn.outcomeSoFar()).map(Commands.Call::command);
        return turn.isOfOnesOwn() || command.filter(one -> !one.isToldToAll()).isPresent()
                ? words.place().onlyToYou(name(turn, words))
                : words.place().said(name(turn, words), turn.firstLine());
    }

    private static List<PublicAnswer> ofClaim(Turn turn, Wording words, ClaimResult result, boolean alone) {
        var who = name(turn, words) + " " + result.item().slot();
        List<PublicAnswer> answers = new ArrayList<>();
        if (result.got().signum() > 0) {
            answers.add(new PublicAnswer(Sort.KEPT, kept(turn, words, who, result), alone, topic(turn)));
        }
        if (result.waiting().signum() > 0) {
            answers.add(
                    new PublicAnswer(Sort.WAITING, who + "×" + Wording.number(result.waiting()), alone, topic(turn)));
        }
        if (answers.isEmpty()) {
            answers.add(new PublicAnswer(Sort.REFUSED, who + why(words, result), alone, topic(turn)));
        }
        return answers;
    }

    /** Who changes what he wrote reads how much it is now, not by how much it is more. */
    private static String kept(Turn turn, Wording words, String who, ClaimResult result) {
        if (turn.message().kind() != Kind.EDIT) {
            return who + "×" + Wording.number(result.got());
        }
        return changed(words, who, turn, result.item(), result.waiting());
    }

    private static String changed(Wording words, String who, Turn turn, LineupItem item, BigDecimal waiting) {
        return words.place()
                .changedTo(who, Wording.number(Phrasing.had(turn, item).subtract(waiting)));
    }

    private static PublicAnswer ofLess(Turn turn, Wording words, LineupItem item, boolean alone) {
        var waiting = turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.item().equals(item) && line.state() == OrderLine.State.WAITING)
                .map(OrderLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean onlyWaits = waiting.signum() > 0 && waiting.compareTo(Phrasing.had(turn, item)) == 0;
        var who = name(turn, words) + " " + item.slot();
        return new PublicAnswer(
                onlyWaits ? Sort.WAITING : Sort.KEPT,
                changed(words, who, turn, item, onlyWaits ? BigDecimal.ZERO : waiting),
                alone,
                topic(turn));
    }

    /** What he has less of since he changed his words, and no more again: what was told to all before is not so any more. */
    private static List<LineupItem> lowered(Turn turn) {
        return turn.message().kind() == Kind.EDIT
                ? turn.sale().linesOf(turn.buyer().id()).stream()
                        .filter(line -> line.isGivenBackBy(turn.id()))
                        .map(OrderLine::item)
                        .filter(item -> turn.results().stream()
                                .noneMatch(result -> result.item().equals(item)))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whoever is blocked is not put to shame. */
    private static String why(Wording words, ClaimResult result) {
        var text = words.place();
        return switch (result.status()) {
            case CLOSED -> words.gap() + text.becauseClosed();
            case OVER_LIMIT -> words.gap() + text.becauseOfLimit();
            default -> "";
        };
    }

    private static String name(Turn turn, Wording words) {
        var name = Wording.quoted(turn.message().origin().name());
        return name.isEmpty() ? words.place().somebody() : name;
    }
}
