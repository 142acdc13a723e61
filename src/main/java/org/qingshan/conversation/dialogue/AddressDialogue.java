package org.qingshan.conversation.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.outbox.Button;

/** Asks where a parcel shall go, reads it back in parts, and keeps it when the person says that it is right. */
@ApplicationScoped
public class AddressDialogue implements Dialogue {
    /** What was said so far, one message a line; read together. */
    private static final String SAID = "said";

    private static final String STEP = "step";
    private static final String CONFIRM = "confirm";
    private static final Set<String> YES =
            Set.of("对", "对的", "是", "是的", "没错", "好", "好的", "可以", "嗯", "yes", "y", "right", "ok", "correct");
    private static final Set<String> NO = Set.of("不对", "不是", "错了", "改", "换", "no", "n", "wrong", "change");
    /** Nobody needs more messages than this to say where he lives. */
    private static final int LONGEST = 1000;

    private final Ordering ordering;
    private final AddressQuestions questions;

    AddressDialogue(Ordering ordering, AddressQuestions questions) {
        this.ordering = ordering;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "address";
    }

    /**
     * Asks for an address.
     *
     * @param thenConfirm what is held is confirmed as soon as the address is right
     */
    public void begin(Turn turn, boolean thenConfirm) {
        keep(turn, "ask", "", thenConfirm);
        turn.say(turn.words().chat().askAddress());
        turn.outcome("address asked");
    }

    /** Somebody sent an address without being asked for it. */
    @Override
    public boolean pickUp(Turn turn) {
        var isAddress = AddressReader.looksLikeAddress(turn.said());
        if (isAddress) {
            read(turn, turn.said(), false);
        }
        return isAddress;
    }

    /** The address was given with the command. */
    public void given(Turn turn, String line) {
        read(turn, line, false);
    }

    /** "Confirm" said to the read-back means that address, and the order with it. Returns whether one was waiting for it. */
    public boolean confirmedWith(Turn turn) {
        var draft = turn.chat().draft();
        var waits = turn.chat()
                        .openDialogue(turn.sale().now())
                        .filter(name()::equals)
                        .isPresent()
                && "check".equals(draft.get(STEP));
        if (waits) {
            keep(turn, "check", draft.getOrDefault(SAID, ""), true);
            accepted(turn);
        }
        return waits;
    }

    /** The address is right. Without one that is waiting for this answer, asks for it. */
    public void accepted(Turn turn) {
        var reading = reading(turn.chat().draft().getOrDefault(SAID, ""));
        if (reading.isEmpty() || !reading.get().complete()) {
            var known = turn.buyer().address();
            if (known == null) {
                begin(turn, false);
            } else {
                show(turn, known.destination());
            }
            return;
        }
        var thenConfirm = Boolean.parseBoolean(turn.chat().draft().get(CONFIRM));
        var to = questions.destination(reading.get());
        save(turn, to);
        turn.chat().asksNothing();
        turn.outcome("address saved");
        ordering.afterAddress(turn, to, thenConfirm);
    }

    @Override
    public boolean answer(Turn turn) {
        var draft = turn.chat().draft();
        var thenConfirm = Boolean.parseBoolean(draft.get(CONFIRM));
        var said = turn.said().toLowerCase(Locale.ROOT).replaceAll("[。.!！~ ]+$", "");
        if ("check".equals(draft.get(STEP))
                && (YES.contains(said)
                        || said.equalsIgnoreCase(turn.words().chat().rightButton()))) {
            accepted(turn);
        } else if (NO.contains(said)) {
            begin(turn, thenConfirm);
        } else {
            return furtherWords(turn, draft.getOrDefault(SAID, ""), thenConfirm);
        }
        return true;
    }

    private boolean furtherWords(Turn turn, String before, boolean thenConfirm) {
        var whole = AddressReader.looksLikeAddress(turn.said())
                && AddressReader.read(turn.said()).complete();
        var said = before.isEmpty() || whole ? turn.said() : before + "\n" + turn.said();
        var reading = reading(said);
        if (reading.isEmpty() || said.length() > LONGEST || !(whole || adds(before, reading.get(), turn.said()))) {
            return false;
        }
        read(turn, said, thenConfirm);
        return true;
    }

    /** Whether the words told something that was missing. Words alone, without a number, are no street and house. */
    private static boolean adds(String before, AddressReading after, String said) {
        Set<Part> told = EnumSet.allOf(Part.class);
        reading(before).ifPresent(earlier -> told.retainAll(earlier.missing()));
        told.removeAll(after.missing());
        var numbered = said.chars().anyMatch(Character::isDigit);
        return told.stream().anyMatch(part -> part != Part.DETAIL || numbered);
    }

    private void read(Turn turn, String said, boolean thenConfirm) {
        var reading = reading(said).orElseThrow();
        keep(turn, reading.complete() ? "check" : "ask", said, thenConfirm);
        turn.conceal();
        var chat = turn.words().chat();
        if (reading.complete()) {
            turn.outcome("address read");
            turn.say(
                    questions.readBack(reading, turn.words()),
                    new Button(chat.rightButton(), "/address ok"),
                    new Button(chat.changeButton(), "/address change"));
        } else {
            turn.outcome("address incomplete");
            turn.say(questions.whatIsMissing(reading, turn.words()));
        }
    }

    /** Reads the first message as an address and each further one as what was missing. */
    private static Optional<AddressReading> reading(String said) {
        if (said.isBlank()) {
            return Optional.empty();
        }
        var lines = said.split("\n", -1);
        var reading = AddressReader.read(lines[0]);
        for (var i = 1; i < lines.length; i++) {
            reading = AddressReader.complete(reading, lines[i]);
        }
        return Optional.of(reading);
    }

    private void keep(Turn turn, String step, String said, boolean thenConfirm) {
        var draft = Map.of(STEP, step, SAID, said, CONFIRM, Boolean.toString(thenConfirm));
        turn.chat().asks(name(), draft, turn.sale().now());
    }

    private static void save(Turn turn, Destination to) {
        Buyer buyer = turn.buyer();
        var address = new Address(buyer, to, turn.sale().now());
        address.persist();
        buyer.livesAt(address);
        if (buyer.name().isBlank()) {
            buyer.calledNow(to.recipient());
        }
    }

    /** What the person has said before, shown with a way to change it. */
    public void show(Turn turn, Destination to) {
        var chat = turn.words().chat();
        turn.say(
                chat.yourAddress() + "\n" + OrderText.destination(turn.words(), to),
                new Button(chat.otherAddressButton(), "/address change"));
    }
}
