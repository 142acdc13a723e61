package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.QuestionLeft;
import org.qingshan.conversation.Receipts;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.dialogue.AddressDraft.Step;
import org.qingshan.conversation.text.ChatText;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Telling;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;

/** An address reading in words: what was understood, what is missing, what is in doubt. */
@Singleton
class AddressQuestions {
    /** So many can be looked through; of more the city is asked for. */
    private static final int CHOICES = 8;

    private final Doors doors;

    AddressQuestions(Doors doors) {
        this.doors = doors;
    }

    /** The draft as the chat keeps it while the question is open; where a contact answers the question, there is a key for it. */
    Map<String, String> toAsk(Turn turn, AddressDraft draft) {
        var kept = draft.toMap();
        QuestionLeft.keep(turn, kept);
        if (asksPhone(draft) && doors.showsKeys(turn.chat().recipient().channel())) {
            kept.put(Telling.KEY, Part.PHONE.name());
        }
        return kept;
    }

    /** Who wants to wait is told that nothing is done, for how long what he has is kept, and how to go on. */
    void holdOn(Turn turn, AddressDraft draft) {
        var words = turn.words();
        var text = words.beside();
        var kept = kept(turn);
        turn.outcome("waited for");
        if (draft.step() == Step.CHECK && draft.hasReading()) {
            turn.choose(
                    kept + words.gap() + text.goOnWithYes(),
                    new Button(words.chat().rightButton(), "/address ok " + draft.mark()),
                    new Button(words.chat().changeButton(), "/address change"));
        } else {
            turn.say(kept + words.gap() + text.goOnWithAddress());
        }
    }

    /** The same where no address is asked about. */
    void holdOn(Turn turn) {
        var text = turn.words().beside();
        turn.outcome("waited for");
        if (GoesAlong.destination(turn).isPresent()) {
            turn.choose(
                    kept(turn) + turn.words().gap() + text.goOnWithConfirming(),
                    new Button(turn.words().chat().confirmButton(), "/confirm"));
        } else {
            turn.say(kept(turn) + turn.words().gap() + text.goOnWithAddress());
        }
    }

    /** What is said of a part and was not heard is named, so that nobody thinks it changed. */
    AddressDraft naming(Turn turn, AddressDraft asked, AddressDraft now) {
        var kept = turn.buyer().address();
        var before = asked.reading() + (kept == null ? "" : " " + kept.destination());
        AddressReader.unheard(turn.said(), before, now.reading()).stream()
                .filter(one -> HouseWords.putRight(turn, asked).isEmpty())
                .forEach(one -> turn.say(turn.words().talk().partUnheard(one)));
        return now;
    }

    private static String kept(Turn turn) {
        var text = turn.words().beside();
        return turn.sale().cartsOf(turn.buyer().id()).stream()
                .findFirst()
                .map(one -> text.keptMeanwhile(Receipts.timeLeft(turn, one)))
                .orElseGet(text::addressNotChangedYet);
    }

    /** Whoever is asked for all of it sends one line. */
    private static boolean asksPhone(AddressDraft draft) {
        var reading = draft.reading();
        return draft.step() == Step.TOLD
                ? !reading.equals(AddressReading.NOTHING) && reading.missing().contains(Part.PHONE)
                : draft.step() != Step.CHECK && draft.asked() == Part.PHONE;
    }

    /** @param along what goes there too though it was not said for it; then there is a way to say no; empty for nothing */
    void readBack(Turn turn, AddressDraft draft, String along) {
        turn.outcome("address read");
        var chat = turn.words().chat();
        var reading = draft.reading();
        var read = chat.checkAddress() + "\n" + OrderText.destination(turn.words(), destination(reading))
                + inLatin(reading, turn.words());
        var right = new Button(chat.rightButton(), "/address ok " + draft.mark());
        var change = new Button(chat.changeButton(), "/address change");
        if (along.isEmpty()) {
            turn.choose(read, right, change);
        } else {
            var no = new Button(turn.words().address().notThereButton(), "/address no " + draft.mark());
            turn.choose(read + "\n" + along, right, change, no);
        }
    }

    /** So that a reader of English sees which place was understood; the courier needs it in Chinese. */
    private static String inLatin(AddressReading reading, Wording words) {
        var province = reading.province();
        if (words.isChinese() || province == null) {
            return "";
        }
        var names = Stream.concat(AddressReader.inPinyin(reading).stream(), Stream.of(words.province(province)));
        return words.gap() + words.address().inLatin(names.collect(Collectors.joining(", ")));
    }

    void whatIsMissing(Turn turn, AddressReading reading) {
        turn.outcome("address incomplete");
        var missing = turn.words().chat().addressMissing(list(reading.missing(), turn.words()));
        turn.say(Stream.concat(understood(reading, turn.words()), Stream.of(missing))
                .collect(Collectors.joining("\n")));
    }

    /** The part that is asked about first; the places are one question. */
    static Part firstDoubt(AddressReading reading) {
        return reading.doubtful().stream()
                .filter(AddressQuestions::isPlace)
                .findFirst()
                .map(place -> Part.COUNTY)
                .orElse(reading.doubtful().contains(Part.RECIPIENT) ? Part.RECIPIENT : Part.PHONE);
    }

    static boolean isPlace(Part part) {
        return part == Part.PROVINCE || part == Part.CITY || part == Part.COUNTY;
    }

    void doubt(Turn turn, AddressDraft draft) {
        turn.outcome("address doubtful");
        var reading = draft.reading();
        var text = turn.words().address();
        var yes = new Button(text.yesButton(), "/address yes " + draft.mark());
        if (firstDoubt(reading) == Part.PHONE) {
            turn.say(text.phoneUnclear());
            return;
        }
        if (firstDoubt(reading) == Part.RECIPIENT) {
            turn.choose(text.isItHim(Objects.requireNonNullElse(reading.recipient(), "")), yes);
            return;
        }
        var places = AddressReader.placesOf(reading);
        var county = Objects.requireNonNullElse(reading.county(), "");
        if (places.isEmpty()) {
            turn.choose(text.isItThere(place(reading) + inLatin(reading, turn.words())), yes);
        } else if (places.size() > CHOICES) {
            turn.say(text.tellCity(county));
        } else {
            turn.choose(
                    text.whichPlace(county),
                    Turn.column(places.stream().map(place -> choice(places, place, draft.mark()))));
        }
    }

    static Optional<String> placeAt(String n, AddressReading reading) {
        var places = AddressReader.placesOf(reading);
        return places.stream()
                .filter(place -> n.equals(String.valueOf(places.indexOf(place) + 1)))
                .findFirst();
    }

    /** By its number: the name could be longer than a button may be, and would tell a language. */
    private static Button choice(List<String> places, String place, String mark) {
        return new Button(place, "/address at " + (places.indexOf(place) + 1) + " " + mark);
    }

    void fix(Turn turn) {
        var text = turn.words().address();
        turn.choose(
                text.fixWhat(),
                List.of(
                        List.of(fix(text.recipientButton(), "recipient"), fix(text.phoneButton(), "phone")),
                        List.of(fix(text.placeButton(), "place"), fix(text.detailButton(), "detail")),
                        List.of(fix(text.allAgainButton(), "all"))));
    }

    private static Button fix(String label, String what) {
        return new Button(label, "/address fix " + what);
    }

    /** With what was said to be wrong, where that is known. */
    String notChangedYet(Wording words, AddressDraft draft) {
        var asked = draft.step() == Step.FIX ? draft.asked() : null;
        return asked == null
                ? words.address().notChangedYet()
                : words.address().partNotChangedYet(name(asked, words.chat()));
    }

    /** With what is asked for, where that is known. */
    void notRead(Turn turn, AddressDraft draft) {
        var words = turn.words();
        var asked = draft.asked();
        var read = words.address().notRead();
        turn.say(asked == null ? read : read + words.gap() + anew(asked, words));
    }

    String anew(Part part, Wording words) {
        var text = words.address();
        return switch (part) {
            case RECIPIENT -> text.newRecipient();
            case PHONE -> text.newPhone();
            case PROVINCE, CITY, COUNTY -> text.newPlace();
            case DETAIL -> text.newDetail();
        };
    }

    /** What is not known yet is empty. */
    Destination destination(AddressReading reading) {
        return new Destination(
                Objects.requireNonNullElse(reading.recipient(), ""),
                Objects.requireNonNullElse(reading.phone(), ""),
                reading.country(),
                reading.province(),
                reading.city(),
                reading.county(),
                detail(reading));
    }

    /** A courier looks for a further phone where the street stands, in the language in which he reads it. */
    private static String detail(AddressReading reading) {
        var detail = Objects.requireNonNullElse(reading.detail(), "");
        var words = Wording.of(reading.country().equals("CN"));
        var others = reading.otherPhones().stream().map(words::phone).collect(Collectors.joining(" / "));
        return AddressReader.onParcel(
                detail, others.isEmpty() ? "" : words.gap() + words.address().furtherPhone(others));
    }

    private Stream<String> understood(AddressReading reading, Wording words) {
        var chat = words.chat();
        List<String> lines = new ArrayList<>();
        if (reading.recipient() != null) {
            lines.add(chat.partRecipient(reading.recipient()));
        }
        if (reading.phone() != null) {
            lines.add(chat.partPhone(words.phone(reading.phone())));
        }
        var place = destination(reading).line();
        if (!place.isEmpty()) {
            lines.add(chat.partPlace(place));
        }
        return lines.stream();
    }

    private static String place(AddressReading reading) {
        return Stream.of(reading.province(), reading.city(), reading.county())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining());
    }

    /** The first doubt is none any more: the person has said so. */
    static AddressReading assured(AddressReading reading) {
        var settled = firstDoubt(reading);
        Set<Part> rest = EnumSet.noneOf(Part.class);
        reading.doubtful().stream()
                .filter(part -> part != settled && !(isPlace(part) && isPlace(settled)))
                .forEach(rest::add);
        return reading.doubting(rest);
    }

    private static String list(Set<Part> parts, Wording words) {
        boolean isCounty = !parts.contains(Part.PROVINCE) && !parts.contains(Part.CITY);
        return parts.stream()
                .map(part -> part == Part.COUNTY && isCounty ? words.chat().missingCounty() : name(part, words.chat()))
                .distinct()
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private static String name(Part part, ChatText chat) {
        return switch (part) {
            case RECIPIENT -> chat.missingRecipient();
            case PHONE -> chat.missingPhone();
            case PROVINCE, CITY, COUNTY -> chat.missingProvince();
            case DETAIL -> chat.missingDetail();
        };
    }
}
