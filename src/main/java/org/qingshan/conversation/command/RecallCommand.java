package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.lot.LotButtons;
import org.qingshan.conversation.lot.RecallSpeech;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Takes a lot off sale that is found bad; asks before it does. */
@Singleton
class RecallCommand implements Command {
    /** What the buttons say is no beginning of a reason. */
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,6})(?:\\s*号)?(?:\\s*批(?:次|货)?)?(?:[\\s:,，]+(#yes|#no)\\b)?(?:[\\s:,，]*(\\S.*))?");
    /** Buttons of before said the same without the sign. */
    private static final Pattern PRESSED = Pattern.compile(NUMBERED.pattern().replace("#yes|#no", "#?yes|#?no"));
    /** Letters. */
    private static final int LONGEST_REASON = 100;

    private final Recalling recalling;

    RecallCommand(Recalling recalling) {
        this.recalling = recalling;
    }

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public List<String> words() {
        return List.of("撤货", "召回");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.SCREENER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().recall();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var said = (Pressed.is(turn) ? PRESSED : NUMBERED).matcher(Amounts.plain(arguments));
        if (!said.matches()) {
            turn.say(turn.words().recall().howToRecall());
            return;
        }
        var lot = LotCommand.numbered(said.group(1));
        if (lot.state() == LotState.BROUGHT || lot.state() == LotState.FAILED) {
            notOnSale(turn, lot);
            return;
        }
        var reason = said.group(3);
        if (reason == null || reason.length() > LONGEST_REASON) {
            Recalling.require(lot);
            turn.say(turn.words().recall().askReason(lot.number()));
            return;
        }
        var answer = String.valueOf(said.group(2));
        if (answer.endsWith("yes")) {
            recall(turn, lot, reason);
        } else if (answer.endsWith("no")) {
            turn.say(turn.words().recall().notRecalled(lot.number()));
        } else {
            RecallSpeech.ask(turn, lot, "/recall " + lot.number() + " #yes " + reason);
        }
    }

    /** What nobody can buy is taken off nothing: it is inspected, or goes home. */
    private static void notOnSale(Turn turn, Lot lot) {
        var words = turn.words();
        turn.outcome("lot not on sale");
        turn.choose(
                words.announcing().notOnSale(lot.number(), LotSentences.state(lot.state(), words)),
                new Button(words.lot().inspectButton(lot.number()), "/inspect " + lot.number()),
                LotButtons.withdraw(lot, words));
    }

    private void recall(Turn turn, Lot lot, String reason) {
        var concerned = recalling.recall(turn.sale(), lot, reason, turn.actor());
        turn.outcome("lot recalled");
        RecallSpeech.done(turn, lot, concerned);
    }
}
