package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.HeldUntil;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** Answers who wants goods kept until another day: how long they are is told, and they are offered now; nothing is taken. */
final class NotKeptSoLong {
    private NotKeptSoLong() {}

    /** Whether that was asked, and answered with how long something is kept and how it is paid. */
    static boolean answers(Turn turn, Wanted wanted) {
        var isUntil = HeldUntil.isWanted(turn);
        if (!isUntil && !HeldUntil.isAsked(turn)) {
            return false;
        }
        var lines = new ArrayList<String>();
        if (isUntil) {
            lines.add(turn.words().talk().notKeptSoLong());
        }
        lines.addAll(new Facts(turn)
                .about(new Question(EnumSet.of(Topic.HOLD, Topic.PAYMENT), List.of(), null, null), List.of()));
        var rows = rows(turn, wanted);
        if (!rows.isEmpty()) {
            lines.add(turn.words().talk().takenNow());
        }
        turn.outcome("answered");
        if (rows.isEmpty()) {
            turn.say(String.join("\n", lines));
        } else {
            Guessing.ask(turn, String.join("\n", lines), rows);
        }
        return true;
    }

    /** What is wanted; else so much of the card as is said. */
    private static List<List<Button>> rows(Turn turn, Wanted wanted) {
        if (!wanted.buttons().isEmpty()) {
            return wanted.buttons();
        }
        return MeantCard.of(turn)
                .filter(card -> !OwnOrders.hasCart(turn))
                .map(card -> HeldUntil.much(turn)
                        .map(much -> turn.round().reading(much, Optional.of(card)))
                        .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS)
                        .map(reading -> Choices.ofClaims(turn, reading.claims()))
                        .orElseGet(() -> CardButtons.of(turn.words(), card)))
                .orElse(List.of());
    }
}
