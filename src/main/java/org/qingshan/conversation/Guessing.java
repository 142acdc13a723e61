package org.qingshan.conversation;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.OpenChoice.Offered;
import org.qingshan.outbox.Button;

/** Asks whether something may be meant that nobody has asked for in so many words. Who says no more than "all right" has not agreed to it. */
final class Guessing {
    private static final Pattern BUYS = Pattern.compile("/(?:buy|waitlist) \\S+ (?!-|改成).*");

    private Guessing() {}

    static void ask(Turn turn, String question, List<List<Button>> rows) {
        ask(turn, question, rows, false);
    }

    private static void ask(Turn turn, String question, List<List<Button>> rows, boolean together) {
        turn.ask(question, rows);
        markGuessed(turn, together);
    }

    /** Asks back what is in doubt. */
    static void ask(Turn turn, Wanted wanted, List<List<Button>> choices) {
        if (wanted.isGuess()) {
            ask(turn, wanted.askedBack(), choices);
        } else {
            turn.ask(wanted.askedBack(), choices);
        }
    }

    /** What may be tapped below an answer; where something is wanted beside what was asked, a yes takes it as well. */
    static void offer(Turn turn, String answer, Wanted wanted, List<List<Button>> rows) {
        var open = wanted.nothingDone();
        turn.offer((answer + open).strip(), rows);
        if (!open.isEmpty()) {
            markGuessed(turn, wanted.isAllTogether());
        }
    }

    /** Somebody asks what he has while he was asked what he wants: nothing is taken yet, and it is asked once more. Whether that was so. */
    static boolean isStillToChoose(Turn turn) {
        var open = turn.offered()
                .filter(offered -> !offered.beside())
                .filter(offered ->
                        offered.buttons().stream().anyMatch(button -> BUYS.matcher(button.text()).matches()));
        open.ifPresent(offered -> {
            turn.answersOffered("");
            turn.outcome("doubt");
            turn.ask(turn.words().change().stillToChoose(), Turn.column(offered.buttons().stream()));
            if (offered.guess()) {
                markGuessed(turn, offered.together());
            }
        });
        return open.isPresent();
    }

    private static void markGuessed(Turn turn, boolean together) {
        if (turn.isPrivate()) {
            turn.chat().choice().map(choice -> choice.guessed(together)).ifPresent(turn.chat()::offers);
        }
    }

    /** 好的 to what was only guessed: nothing is done yet, and it is shown again. Whether that was said. */
    static boolean isOnlyHeard(Turn turn, Offered offered, String words) {
        boolean isHeard = turn.isPrivate()
                && offered.guess()
                && (offered.asked() || !YesOrNo.isThanks(words))
                && (offered.buttons().size() == 1 || offered.together())
                && YesOrNo.isHeardOut(words);
        if (isHeard) {
            var change = turn.words().change();
            turn.answersOffered("");
            turn.outcome("doubt");
            boolean isBought = BUYS.matcher(offered.buttons().get(0).text()).matches();
            ask(
                    turn,
                    isBought ? change.notYetTaken() : change.notYetChanged(),
                    Turn.column(offered.buttons().stream()),
                    offered.together());
        }
        return isHeard;
    }
}
