package org.qingshan.conversation.lot;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Role;

/** Who has taken something in with one line takes its picture next: a picture without words is of that, before it is of anything else. */
@Singleton
@Priority(1)
class PictureAfterIntake implements Dialogue {
    /** Later the next basket lies on the scales. */
    private static final Duration SOON = Duration.ofMinutes(10);

    private final LotIntake intake;
    private final DamageReporting reporting;

    PictureAfterIntake(LotIntake intake, DamageReporting reporting) {
        this.intake = intake;
        this.reporting = reporting;
    }

    @Override
    public String name() {
        return "picture after intake";
    }

    /** It asks nothing. */
    @Override
    public boolean answer(Turn turn) {
        return false;
    }

    @Override
    public boolean pickUpPicture(Turn turn) {
        var photo = turn.message().details().photo();
        if (photo == null || !turn.may(Role.SCREENER)) {
            return false;
        }
        var lot = last(turn).filter(one -> !mayBeOfOwnOrder(turn));
        lot.ifPresent(one -> {
            intake.picture(one, photo, turn.actor());
            var words = turn.words();
            turn.say(words.recall().lotPictured(one.number(), words.name(one.product())));
        });
        return lot.isPresent();
    }

    /** Who buys here too may pay with it, or report what came spoilt: he is asked. Hosts send pictures of what they sell. */
    private boolean mayBeOfOwnOrder(Turn turn) {
        var buyer = turn.buyer().id();
        return !turn.may(Role.HOST)
                && !(PaymentFinding.dueOf(buyer).isEmpty()
                        && reporting.openedBy(buyer, turn.sale().now()).isEmpty());
    }

    /** What the person has taken in last, if that was just now and has no picture yet. */
    private static Optional<Lot> last(Turn turn) {
        var since = turn.sale().now().minus(SOON);
        return Lots.in(List.of(LotState.BROUGHT)).stream()
                .filter(lot -> lot.arrivedAt().isAfter(since) && isTakenBy(turn.actor(), lot))
                .max(Comparator.comparing(Lot::arrivedAt).thenComparing(Lot::id))
                .filter(lot -> lot.intake().photo() == null);
    }

    private static boolean isTakenBy(String actor, Lot lot) {
        return History.of("lot.brought", List.of(Lots.subject(lot))).stream()
                .anyMatch(row -> row.actor().equals(actor));
    }
}
