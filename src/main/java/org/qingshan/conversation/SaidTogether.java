package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.LooselyPaid;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.turn.Commands.Call;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Upset;
import org.qingshan.conversation.words.Regret;
import org.qingshan.domain.Refused;
import org.qingshan.inbox.IncomingMessage.Kind;

/** Two things that somebody says in one message, and that are done one after the other: what is refused of one keeps nothing from the other. */
@Singleton
class SaidTogether {
    private static final Pattern PIECES = Pattern.compile("[,，。.!！;；~\\n]{1,6}+\\s{0,3}+");

    private static final Pattern WANTED_NO_MORE = Pattern.compile(
            "(?:so |and )?(?:i|we) (?:don['’]t|do not|no longer) (?:want|need) (?:it|them|that|any of it|any)(?: any ?more| at all)?(?: any ?more)?"
                    + "|(?:please |just |so )?cancel (?:it|them|everything|all of it|(?:my|the|this) (?:whole )?order)(?: please| now)?",
            Pattern.CASE_INSENSITIVE);

    private static final Predicate<String> GIVES_UP = piece -> !Upset.isIn(piece)
            && (Regret.isSaid(piece)
                    || WANTED_NO_MORE.matcher(piece).matches()
                    || ConcernReader.read(piece)
                            .filter(Concern.GIVE_BACK::equals)
                            .isPresent());

    private final CommandDesk desk;
    private final RefusalText refusals;
    private final Complaints complaints;

    SaidTogether(CommandDesk desk, RefusalText refusals, Complaints complaints) {
        this.desk = desk;
        this.refusals = refusals;
        this.complaints = complaints;
    }

    /**
     * Whether it was such a message.
     *
     * @param hears what is said besides
     */
    boolean isHeard(Turn turn, Consumer<Turn> hears) {
        return turn.isPrivate()
                && turn.message().kind() != Kind.TAP
                && !turn.sentence().isCode()
                && (InParts.read(turn, () -> isComplained(turn, hears))
                        || InParts.read(turn, () -> isGivenUpInAnger(turn, hears))
                        || InParts.read(turn, () -> isPaid(turn, hears))
                        || InParts.read(turn, () -> isCancelled(turn, hears))
                        || InParts.read(turn, () -> isMoved(turn, hears))
                        || InParts.read(turn, () -> isAddressed(turn, hears))
                        || InParts.read(turn, () -> isAgreed(turn, hears)));
    }

    /** Whether it agrees to the address that was read back, or orders what is kept, and asks something or has it noted besides; each is heard. */
    private boolean isAgreed(Turn turn, Consumer<Turn> hears) {
        var both = YesWithClaim.andWords(turn, desk::orders);
        both.ifPresent(one -> {
            turn.readOnly(one.yes());
            take(turn, hears);
            turn.readOnly(one.words());
            take(turn, hears);
        });
        return both.isPresent();
    }

    /** Whether something that came is complained of, and in the same message something is ordered; each is heard. */
    private boolean isComplained(Turn turn, Consumer<Turn> hears) {
        var both = ComplaintBeside.in(turn);
        both.ifPresent(one -> one.steps().forEach(step -> {
            turn.readOnly(step);
            take(turn, hears);
        }));
        return both.isPresent();
    }

    /** Whether he is angry, and does not want what he has any more: 气死我了，不买了. The host hears of all of it, and what goes back is asked. */
    private boolean isGivenUpInAnger(Turn turn, Consumer<Turn> hears) {
        boolean isAngry = Upset.isSaid(turn) || Concerns.isOf(turn, Concern.COMPLAINT);
        var given = isAngry && OwnOrders.hasCart(turn)
                ? Stream.of(PIECES.split(turn.said())).filter(GIVES_UP).findFirst()
                : Optional.<String>empty();
        given.ifPresent(one -> {
            complaints.passOn(turn);
            turn.readOnly(one);
            take(turn, hears);
        });
        return given.isPresent();
    }

    /** Whether it is said that something is paid, and something else is wanted: both are done. */
    private boolean isPaid(Turn turn, Consumer<Turn> hears) {
        var ways = PaidBeside.isOfAll(turn)
                ? List.<PaidBeside>of()
                : PaidBeside.in(turn.said()).toList();
        var heard = ways.isEmpty() ? "" : desk.paid(turn).map(Call::arguments).orElse("");
        var both = ways.stream().flatMap(one -> both(turn, one, heard).stream()).findFirst();
        both.ifPresent(one -> {
            turn.readOnly(one.rest());
            var isOfOrdered =
                    one.isOfOrdered(PaidBeside.allDue(turn), turn.shop().currency());
            var steps = isOfOrdered ? List.of(one.payment()) : one.steps(turn, one.isMoreThanDue(turn));
            steps.forEach(step -> {
                turn.readOnly(step);
                take(turn, step.equals(one.payment()) ? paid -> pay(paid, hears) : besides(turn, hears));
            });
        });
        return both.isPresent();
    }

    private void pay(Turn turn, Consumer<Turn> hears) {
        if (!desk.isRun(turn)) {
            hears.accept(turn);
        }
    }

    /** What is not right with the goods is the host's to answer, whatever of them is named. */
    private Consumer<Turn> besides(Turn turn, Consumer<Turn> hears) {
        return NotContent.is(turn) ? complaints::passOn : hears;
    }

    /** Whether an order of his is given back by its number, and in the same message something else is wanted; both are done. */
    private boolean isCancelled(Turn turn, Consumer<Turn> hears) {
        var both = CancelledBeside.in(turn).stream()
                .filter(one -> {
                    turn.readOnly(one.rest());
                    return one.tellsWhy() || Hearing.isSure(turn);
                })
                .findFirst();
        both.ifPresent(one -> {
            turn.readOnly(one.cancelled());
            take(turn, desk::runSlash);
            if (!one.tellsWhy()) {
                turn.readOnly(one.rest());
                take(turn, hears);
            }
        });
        return both.isPresent();
    }

    /** Whether something is ordered and, in the same message, another address wanted; both are done. */
    private boolean isMoved(Turn turn, Consumer<Turn> hears) {
        var both = AddressChange.beside(turn);
        both.ifPresent(one -> {
            turn.readOnly(one.rest());
            take(turn, hears);
            turn.readOnly(one.change());
            take(turn, desk::isRun);
        });
        return both.isPresent();
    }

    /** Whether an address was given, and behind it something asked, or said that what is kept is to be ordered; each is heard. */
    private boolean isAddressed(Turn turn, Consumer<Turn> hears) {
        var both = AddressWithWords.of(turn);
        both.ifPresent(one -> {
            var undecided = one.undecided(turn);
            turn.readOnly(undecided.isPresent() ? one.placeAlone(turn) : one.address());
            take(turn, hears);
            if (undecided.isPresent()) {
                turn.readOnly(undecided.get());
                take(turn, hears);
                return;
            }
            if (one.orders()) {
                NextAddress.thenConfirm(turn);
            }
            if (!one.asked().isBlank()) {
                turn.readOnly(one.asked());
                take(turn, hears);
            }
        });
        return both.isPresent();
    }

    /** What is refused of one of them is said, and keeps nothing from the other. */
    private void take(Turn turn, Consumer<Turn> work) {
        try {
            work.accept(turn);
        } catch (Refused refused) {
            turn.refuse(refusals.sentence(refused, turn.words()));
        }
    }

    /** As it is to be done; empty where one of them is nothing of the kind, or the payment says something of another order, too. */
    private Optional<PaidBeside> both(Turn turn, PaidBeside both, String heard) {
        turn.readOnly(both.payment());
        if (desk.paid(turn).isEmpty() && !LooselyPaid.is(turn.said())
                || !PaidBeside.isOfPaymentAlone(turn)
                || both.isOfMore(turn)) {
            return Optional.empty();
        }
        turn.readOnly(both.rest());
        return both.isApart() && PaidBeside.isWanted(turn) ? Optional.of(both) : both.ofOther(turn, heard);
    }
}
