package org.qingshan.conversation.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;

/** How a turn answers. */
abstract class Saying {
    private boolean apart;

    private final Telling telling;
    private @Nullable String firstWords;
    private @Nullable List<String> withheld;
    private boolean ofOnesOwn;

    Saying(Telling telling) {
        this.telling = telling;
    }

    /** Rows of one button each. */
    public static List<List<Button>> column(Stream<Button> buttons) {
        return buttons.map(List::of).toList();
    }

    /** Whether answers reach the person where nobody else reads them. */
    abstract boolean isToldInPrivate();

    /**
     * The words of these buttons may be typed too.
     *
     * @param below our number of the message that has them
     */
    abstract void offers(List<List<Button>> rows, boolean asked, @Nullable Long below);

    abstract void outcome(String outcome);

    /** Answers in a row of buttons, those that fit. */
    public void say(String text, Button... row) {
        sayRows(text, row.length == 0 ? List.of() : List.of(List.of(row)));
    }

    public void sayRows(String text, List<List<Button>> rows) {
        speak(OutgoingMessage.text(text, rows));
    }

    /** Where others read along, InCompany says as much as they may hear. */
    public void speak(OutgoingMessage message) {
        if (withheld != null) {
            withheld.add(message.text());
            return;
        }
        firstWords = firstWords == null ? message.text() : firstWords;
        if (isToldInPrivate()) {
            telling.say(message);
        }
    }

    /** What is said meanwhile, without its buttons: it is not said by itself, but with something else. */
    public List<String> withheld(Runnable work) {
        List<String> said = new ArrayList<>();
        withheld = said;
        try {
            work.run();
        } finally {
            withheld = null;
        }
        return said;
    }

    /** Asks which of these it shall be; it may be answered in words. */
    public void ask(String question, List<List<Button>> rows) {
        offer(OutgoingMessage.text(question, rows).ofView(OutgoingMessage.QUESTION), true);
    }

    /**
     * Asks something that each of these buttons answers. What answers the one that is tapped takes the question's place, where the platform lets
     * it.
     */
    public void choose(String question, List<List<Button>> rows) {
        speak(OutgoingMessage.text(question, rows).ofView(OutgoingMessage.QUESTION));
    }

    /** The same in one row. */
    public void choose(String question, Button... row) {
        choose(question, List.of(List.of(row)));
    }

    /**
     * Says what came of a button of a page of several things. Where one of the page itself was tapped, the page as it is now stands below the
     * words, in its place.
     *
     * @param view the page's name
     * @param page what it shows now; without rows where there is nothing left on it
     * @param elsewhere what leads there from anywhere else
     */
    public void sayOnPage(String view, String said, Supplier<OutgoingMessage> page, Button... elsewhere) {
        if (!telling.isUnder(view)) {
            say(said, elsewhere);
            return;
        }
        var now = page.get();
        speak((now.rows().isEmpty()
                        ? OutgoingMessage.text(said, List.of())
                        : OutgoingMessage.text(said + "\n\n" + now.text(), now.rows()))
                .ofView(view));
    }

    /** Says why not. Whatever was tapped stays as it is, for it may be tapped otherwise. */
    public void refuse(String why) {
        var message = OutgoingMessage.text(why, List.of());
        firstWords = firstWords == null ? why : firstWords;
        if (isToldInPrivate()) {
            telling.sayBelow(message);
        }
        outcome("refused");
    }

    /** Once everything is said. */
    public void putAway(Spent spent) {
        telling.putAway(spent);
    }

    /** Once everything is said that answers it in words. */
    public void putAway(OutboxMessage answered, Spent spent, String chosen) {
        telling.putAway(answered, spent, chosen);
    }

    /** Says something and offers buttons, whose words may be typed too. */
    public void offer(String text, List<List<Button>> rows) {
        offer(OutgoingMessage.text(text, rows), false);
    }

    public void offer(OutgoingMessage message) {
        offer(message, false);
    }

    private void offer(OutgoingMessage message, boolean asked) {
        speak(message);
        if (withheld == null) {
            offers(message.rows(), asked, telling.last());
        }
    }

    /** What is answered tells of the person's own things: not even its first line is for others. */
    public void tellsOfOnesOwn() {
        ofOnesOwn = true;
    }

    public boolean isOfOnesOwn() {
        return ofOnesOwn;
    }

    /** The first line of what was answered, which others may read: never an address, a total or a code. Empty if nothing was. */
    public String firstLine() {
        return firstWords == null ? "" : firstWords.lines().findFirst().orElse("");
    }

    /** The address that is kept now was given for something that is in no order: a "confirm" may be meant for that. */
    public void putIntoParcelApart() {
        apart = true;
    }

    public boolean wasForParcelApart() {
        return apart;
    }
}
