package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.outbox.Button;

/** How telling of spoilt goods ends: with all pictures, without any, or not at all. */
@Singleton
public class DamageEnd {
    private final DamageReporting reporting;

    DamageEnd(DamageReporting reporting) {
        this.reporting = reporting;
    }

    /** What somebody says who is asked for pictures. */
    void say(Turn turn, DamageReport report, PicturesEnd end) {
        switch (end) {
            case DROPPED -> drop(turn, report);
            case LEFT ->
                close(
                        turn,
                        report,
                        turn.words()
                                .damage()
                                .staysReported(
                                        report.order().number(), turn.words().name(report.item())),
                        List.of(List.of(DamageQuestions.ends(turn, report))));
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
        var number = report.order().number();
        var name = turn.words().name(report.item());
        close(
                turn,
                report,
                count == 0 ? text.handedInBare(number, name) : text.handedIn(number, name, count),
                List.of());
    }

    /** Nothing is asked of it any more; what is bad besides is a tap away. */
    private static void close(Turn turn, DamageReport report, String text, List<List<Button>> rows) {
        var later = BadBesides.of(turn, report.order());
        turn.chat().asksNothing();
        var also = later.isEmpty() ? "" : "\n" + turn.words().damage().andThis(BadBesides.names(turn, later));
        turn.sayRows(
                text + also,
                Stream.concat(
                                rows.stream(),
                                Turn.column(later.stream()
                                                .map(next -> SpoiltGoods.button(turn, report.order(), next, later)))
                                        .stream())
                        .toList());
    }

    /** It is not reported after all. */
    public void drop(Turn turn, DamageReport report) {
        reporting.withdraw(report);
        close(turn, report, turn.words().damage().dropped(), List.of());
    }

    /**
     * Of what was asked about nothing is reported yet, and nothing shall be. What is bad besides is a tap away, and so are its pictures.
     *
     * @param asked empty while it is not known what it is
     * @param later what is bad besides
     */
    void leave(Turn turn, Optional<Bought> asked, List<Bought> later) {
        var text = turn.words().damage();
        if (asked.isEmpty() || later.isEmpty()) {
            turn.chat().asksNothing();
            turn.say(text.dropped());
            return;
        }
        BadBesides.asksOnlyOfLater(turn);
        var order = later.get(0).lines().get(0).order();
        turn.ask(
                text.droppedThis(turn.words().name(asked.get().item()), BadBesides.names(turn, later)),
                Turn.column(later.stream().map(next -> SpoiltGoods.button(turn, order, next))));
    }
}
