package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.outbox.Button;

/** How telling of spoilt goods ends: with all pictures, without any, or not at all. */
@Singleton
public class DamageEnd {
    /** The slot of what is bad besides, and asked about next. */
    static final String LATER = "later";

    private final DamageReporting reporting;

    DamageEnd(DamageReporting reporting) {
        this.reporting = reporting;
    }

    /** What somebody says who is asked for pictures. */
    void say(Turn turn, DamageReport report, PicturesEnd end) {
        switch (end) {
            case DROPPED -> drop(turn, report);
            case LEFT -> {
                turn.chat().asksNothing();
                turn.say(
                        turn.words()
                                .damage()
                                .staysReported(
                                        report.order().number(), turn.words().name(report.item())),
                        DamageQuestions.ends(turn, report));
            }
            case NONE -> end(turn, report, true);
            case ALL_SENT -> end(turn, report, false);
        }
    }

    /** The buyer has sent what he has; without a picture he is asked once. */
    public void end(Turn turn, DamageReport report, boolean hasNone) {
        var count = Math.toIntExact(SentPhoto.countOf(report.id()));
        var text = turn.words().damage();
        var ends = DamageQuestions.ends(turn, report);
        if (count == 0 && !hasNone && report.isOpen()) {
            turn.say(text.noPicturesYet(), ends[1], ends[2]);
            return;
        }
        var handedIn = text.handedIn(report.order().number(), turn.words().name(report.item()), count);
        var later = later(turn, report);
        turn.chat().asksNothing();
        later.ifPresentOrElse(
                next -> turn.say(
                        handedIn + "\n" + text.andThis(turn.words().name(next.item())), ofLater(turn, report, next)),
                () -> turn.say(handedIn));
    }

    /** It is not reported after all. */
    public void drop(Turn turn, DamageReport report) {
        var later = later(turn, report);
        reporting.withdraw(report);
        leave(turn);
        later.ifPresent(next ->
                turn.say(turn.words().damage().andThis(turn.words().name(next.item())), ofLater(turn, report, next)));
    }

    /** Nothing is reported yet, and nothing shall be. */
    void leave(Turn turn) {
        turn.chat().asksNothing();
        turn.say(turn.words().damage().dropped());
    }

    private static Optional<Bought> later(Turn turn, DamageReport report) {
        var isOpen = turn.chat()
                .openDialogue(turn.sale().now())
                .filter(ProblemDialogue.NAME::equals)
                .isPresent();
        var slot = isOpen ? turn.chat().draft().getOrDefault(LATER, "") : "";
        return Bought.in(report.order()).stream()
                .filter(one -> one.item().slot().equals(slot))
                .findFirst();
    }

    private static Button ofLater(Turn turn, DamageReport report, Bought next) {
        return SpoiltGoods.button(turn, report.order(), next);
    }
}
