package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.order.Contents;
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

    /**
     * Who asks what he has, and has nothing because what he wants was asked and he has not chosen, is asked once more. Whether that was done.
     *
     * @param priced whether it is said what each would cost
     */
    static boolean isAskedOnceMore(Turn turn, boolean priced) {
        var choice = turn.offered()
                .filter(Offered::asked)
                .filter(offered -> !offered.beside())
                .filter(offered -> offered.buttons().stream()
                        .anyMatch(button -> BUYS.matcher(button.text()).matches()));
        choice.ifPresent(offered -> {
            var rows = offered.buttons().stream()
                    .filter(button -> priced)
                    .flatMap(button -> priced(turn, button).stream())
                    .distinct();
            var lines = Stream.concat(Stream.of(turn.words().change().stillToChoose()), rows)
                    .collect(Collectors.joining("\n"));
            turn.answersOffered("");
            turn.outcome("doubt");
            turn.ask(lines, Turn.column(offered.buttons().stream()));
            if (offered.guess()) {
                markGuessed(turn, offered.together());
            }
        });
        return choice.isPresent();
    }

    /** What it would cost. */
    private static Optional<String> priced(Turn turn, Button button) {
        var takes = Offered.TAKES.matcher(button.text());
        if (!takes.matches()) {
            return Optional.empty();
        }
        var much = new BigDecimal(takes.group("much"));
        var words = turn.words();
        return turn.sale()
                .slot(takes.group("slot"))
                .map(item -> words.change().named(words.quantity(much, item) + " " + words.name(item), item.slot())
                        + " " + turn.money(Contents.worth(much, item.price())));
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
                && !turn.wasShown("/confirm")
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
