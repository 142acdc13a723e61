package org.qingshan.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/**
 * What was asked of something wanted, as how many boxes it shall be, before an address came between: the question is kept with the address and
 * asked again once that is settled, so that nobody takes for ordered what is not.
 *
 * @param buttons what may be answered
 */
public record QuestionLeft(List<Button> buttons) {
    /** In the open question of the address: the buttons, a line each. */
    private static final String BUTTONS = "left open";

    /** In the same: our number of the message that came between. */
    private static final String SINCE = "left open since";

    /** In the same: it was given for something that is in no order, as that goes elsewhere. */
    private static final String APART = "apart";

    private static final Pattern BUYS = Pattern.compile("/(?:buy|waitlist) .*");

    private static final Pattern IN_ALL = Pattern.compile("/buy .* 改成 .*");

    private static final Pattern MORE = Pattern.compile("/buy .* 再加 .*");

    private static final String TAB = "\t";

    public QuestionLeft {
        buttons = List.copyOf(buttons);
    }

    /** Writes into the question of an address what is open besides, or was when it was asked first. */
    public static void keep(Turn turn, Map<String, String> draft) {
        if (isApartAsked(turn)
                || NextAddress.isAsked(turn) && turn.chat().draft().containsKey(APART)) {
            draft.put(APART, "true");
        }
        var open = open(turn);
        if (open.isPresent()) {
            draft.put(
                    BUTTONS,
                    open.get().stream()
                            .map(button -> button.label() + TAB + button.text())
                            .collect(Collectors.joining("\n")));
            draft.put(SINCE, String.valueOf(turn.id()));
        } else if (NextAddress.isAsked(turn) && turn.chat().draft().containsKey(BUTTONS)) {
            draft.put(BUTTONS, turn.chat().draft().getOrDefault(BUTTONS, ""));
            draft.put(SINCE, turn.chat().draft().getOrDefault(SINCE, "0"));
        }
    }

    /** What was asked last of something wanted. */
    private static Optional<List<Button>> open(Turn turn) {
        return turn.offered()
                .filter(offered -> turn.isPrivate() && (offered.asked() || offered.isLeftOpen()))
                .map(Offered::buttons)
                .filter(buttons -> !buttons.isEmpty() && buttons.stream().allMatch(QuestionLeft::isOfGoods))
                .filter(buttons -> buttons.stream()
                        .anyMatch(button -> BUYS.matcher(button.text()).matches()));
    }

    /** Below an answer to something that was not understood it is asked again; returns whether it was open. */
    static boolean isAskedBelow(Turn turn, String answer) {
        var open = open(turn);
        open.ifPresent(buttons ->
                Guessing.ask(turn, answer + "\n" + turn.words().beside().stillOpen(), Turn.column(buttons.stream())));
        return open.isPresent();
    }

    private static boolean isApartAsked(Turn turn) {
        return turn.isPrivate()
                && turn.offersNow()
                        .filter(offered ->
                                offered.buttons().stream().anyMatch(button -> GoesAlongAsked.isOne(button.text())))
                        .isPresent();
    }

    /** Of the address that is asked about, and whether that is for a parcel apart, which the turn remembers; empty where nothing was left open, or something was taken since. */
    public static Optional<QuestionLeft> of(Turn turn) {
        var draft = turn.chat().draft();
        if (draft.containsKey(APART)) {
            turn.putIntoParcelApart();
        }
        var since = Long.parseLong(draft.getOrDefault(SINCE, "0"));
        boolean isTaken = turn.sale().linesOf(turn.buyer().id()).stream().anyMatch(line -> line.claimId() >= since);
        return Optional.ofNullable(draft.get(BUTTONS))
                .filter(kept -> !isTaken)
                .map(kept -> new QuestionLeft(Arrays.stream(kept.split("\n"))
                        .map(line -> line.split(TAB, 2))
                        .map(both -> new Button(both[0], both[1]))
                        .toList()));
    }

    /** So much in all or so much more: nothing is ordered before that is answered. */
    public boolean isOfAmount() {
        return buttons.stream().anyMatch(button -> IN_ALL.matcher(button.text()).matches())
                && buttons.stream()
                        .anyMatch(button -> MORE.matcher(button.text()).matches());
    }

    /** Asks it again, unless the answer has a question of its own. */
    public void askAgain(Turn turn) {
        if (turn.offersNow().filter(Offered::asked).isEmpty()) {
            Guessing.ask(turn, turn.words().beside().stillOpen(), Turn.column(buttons.stream()));
        }
    }

    private static boolean isOfGoods(Button button) {
        return !button.isLink() && !button.text().startsWith("/address");
    }
}
