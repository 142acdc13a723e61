package org.qingshan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Details;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;

/** Somebody on a platform where what was said can be changed afterwards. */
public final class Correspondent {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Inbox inbox;
    private final Lanes lanes;
    private final String shop;
    private final Origin origin;
    private final List<Button> buttons = new ArrayList<>();
    private int said;
    private int edited;

    public Correspondent(Inbox inbox, Lanes lanes, String shop, String language) {
        this.inbox = inbox;
        this.lanes = lanes;
        this.shop = shop;
        this.origin = Origin.privateChat("letters", "writer-" + PEOPLE.incrementAndGet(), "", language);
    }

    /** What the platform calls the person. */
    public String name() {
        return origin.person();
    }

    /** Says it and returns what was answered. */
    public String says(String text) {
        said++;
        return take(Kind.TEXT, "m" + said, text, null);
    }

    /** Changes what was said last. */
    public String edits(String text) {
        return edits(said, text);
    }

    /** Changes what was said as the n-th, from 1. */
    public String edits(int n, String text) {
        return take(Kind.EDIT, "e" + ++edited, text, "m" + n);
    }

    /** The platform brings what was made of the last words at some time, in seconds, whenever it brings it. */
    public String editsAt(long second, String text) {
        return take(Kind.EDIT, "e:", "m" + said + ":" + second + ":" + ++edited, text, "m" + said);
    }

    /** The platform brings the last edit once more. */
    public String repeatsEdit(int n, String text) {
        return take(Kind.EDIT, "e" + edited, text, "m" + n);
    }

    /** The next thing said is known only by its edit so far. */
    public String editsWhatHasNotComeYet(String text) {
        return edits(said + 1, text);
    }

    /** Taps the newest button whose label contains the words. */
    public String taps(String label) {
        var button = buttons.stream()
                .filter(one -> one.label().contains(label))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No button " + label + " among " + buttons));
        return tap(button);
    }

    /** Taps a button of a time when it said this. */
    public String tapsOld(String text) {
        return tap(new Button("", text));
    }

    private String tap(Button button) {
        return take(Kind.TAP, "t" + button.text() + System.nanoTime(), button.text(), null);
    }

    /** Changes one of the things said, if there are any. */
    public String editsSomething(String text, Random chance) {
        return said == 0 ? says(text) : edits(1 + chance.nextInt(said), text);
    }

    /** Taps one of all the buttons shown so far, new or old. */
    public String tapsSomething(Random chance) {
        return buttons.isEmpty() ? says("/cart") : tap(buttons.get(chance.nextInt(buttons.size())));
    }

    /** What the newest button with this label says. */
    public String behind(String label) {
        return buttons.stream()
                .filter(one -> one.label().contains(label))
                .reduce((earlier, later) -> later)
                .map(Button::text)
                .orElseThrow(() -> new AssertionError("No button " + label + " among " + buttons));
    }

    /** Gives an address that the shop keeps. */
    public Correspondent livingSomewhere() {
        says("/address " + Journey.ADDRESS);
        says("/address ok");
        return this;
    }

    private String take(Kind kind, String key, String text, @Nullable String amends) {
        return take(kind, "", key, text, amends);
    }

    private String take(Kind kind, String family, String key, String text, @Nullable String amends) {
        var details = new Details(null, full(amends), null, null, null, null);
        try {
            var taken = inbox.take(new IncomingMessage(shop, family + full(key), kind, origin, text, details))
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);
            var answers = lanes.read(
                    shop,
                    () -> OutboxMessage.answersTo(taken.id()).stream()
                            .map(OutboxMessage::body)
                            .toList());
            answers.forEach(answer -> answer.rows().forEach(buttons::addAll));
            return answers.stream().map(answer -> answer.text()).collect(Collectors.joining("\n\n"));
        } catch (Exception failure) {
            throw new AssertionError(text + " was not answered", failure);
        }
    }

    private @Nullable String full(@Nullable String key) {
        return key == null ? null : origin.person() + " " + key;
    }
}
