package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.AddressChange;
import org.qingshan.conversation.NoteDesk;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.dialogue.AddressButtons;
import org.qingshan.conversation.dialogue.AddressDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.order.Parcels;

/** Shows, takes, chooses, changes and forgets addresses. */
@Singleton
class AddressCommand implements Command {
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("use", "use"),
            Map.entry("用", "use"),
            Map.entry("寄到", "use"),
            Map.entry("default", "default"),
            Map.entry("usual", "default"),
            Map.entry("默认", "default"),
            Map.entry("delete", "delete"),
            Map.entry("删", "delete"),
            Map.entry("删除", "delete"),
            Map.entry("change", "change"),
            Map.entry("改", "change"),
            Map.entry("换", "change"),
            Map.entry("label", "label"),
            Map.entry("叫", "label"),
            Map.entry("fix", "fix"),
            Map.entry("next", "next"),
            Map.entry("bare", "bare"),
            Map.entry("at", "at"));

    /** {@code use 2}, {@code 删除2}, {@code 叫 2 妈妈家}. */
    private static final Pattern VERB = Pattern.compile("(?iu)(" + longestFirst() + ")(?:\\s+|(?=\\d))(\\S.*)");

    /** {@code 2 1001}: the address and the order. */
    private static final Pattern NUMBER = Pattern.compile("\\S+\\s+\\d{4,9}");

    private static final Pattern OWN = Pattern.compile("(own|elsewhere) (\\d{1,9})");

    /** With the mark of the address that it stood under. */
    private static final Pattern ANSWER = Pattern.compile("(ok|no|yes)(?: ([0-9a-f]{1,8}))?");

    private static final Pattern AT = Pattern.compile("(\\d{1,3})(?: ([0-9a-f]{1,8}))?");

    /** No address is a number alone. */
    private static final Pattern PLACE_IN_LIST = Pattern.compile("\\d{1,2}");

    private static final Map<String, Part> PARTS =
            Map.of("recipient", Part.RECIPIENT, "phone", Part.PHONE, "place", Part.COUNTY, "detail", Part.DETAIL);

    private final AddressDialogue dialogue;
    private final AddressButtons buttons;
    private final AddressActions actions;
    private final Ordering ordering;
    private final NoteDesk notes;

    AddressCommand(
            AddressDialogue dialogue,
            AddressButtons buttons,
            AddressActions actions,
            Ordering ordering,
            NoteDesk notes) {
        this.notes = notes;
        this.buttons = buttons;
        this.ordering = ordering;
        this.dialogue = dialogue;
        this.actions = actions;
    }

    private static String longestFirst() {
        return VERBS.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }

    @Override
    public String name() {
        return "address";
    }

    @Override
    public List<String> words() {
        return List.of("地址", "填地址", "收货地址", "我的地址", "address");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public boolean canBe(Sentence said) {
        return KeptAsked.isSaid(said)
                || AddressChange.isSaid(said.words())
                || BookWords.ofBook(said.words()).isPresent()
                || BookWords.read(said.words()).isPresent()
                || LabelSaid.canBe(said.words());
    }

    /** Only who has an address can mean one by "the second". */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (AddressChange.isSaid(turn.said())) {
            return Optional.of("change");
        }
        if (KeptAsked.isSaid(turn.sentence())) {
            return turn.isPrivate() ? Optional.of("") : Optional.empty();
        }
        var ofBook = BookWords.ofBook(turn.said());
        if (ofBook.isPresent()) {
            return ofBook.filter(one -> turn.isPrivate());
        }
        return turn.buyer().address() == null
                ? Optional.empty()
                : BookWords.read(turn.said())
                        .or(() -> LabelSaid.usual(turn).map(address -> "default #" + address.id()))
                        .or(() -> LabelSaid.deleted(turn).map(address -> "delete #" + address.id()))
                        .or(() -> LabelSaid.isUsualOfSeveral(turn) ? Optional.of("") : Optional.empty())
                        .or(() -> LabelSaid.in(turn).map(address -> "use #" + address.id()));
    }

    @Override
    public String summary(Wording words) {
        return words.help().address();
    }

    @Override
    public void run(Turn turn, String arguments) {
        switch (arguments.toLowerCase(Locale.ROOT)) {
            case "change", "改", "换" -> change(turn, turn.buyer().address());
            case "new", "新增", "再加一个", "add" -> dialogue.begin(turn, false);
            case "own" -> toOwn(turn, null);
            case "" -> list(turn);
            default -> {
                var verb = VERB.matcher(arguments);
                var own = OWN.matcher(arguments);
                var answer = ANSWER.matcher(arguments.toLowerCase(Locale.ROOT));
                if (own.matches() && own.group(1).equals("own")) {
                    toOwn(turn, Integer.valueOf(own.group(2)));
                } else if (own.matches()) {
                    dialogue.beginFor(turn, Integer.parseInt(own.group(2)));
                } else if (answer.matches()) {
                    answered(turn, answer.group(1), Objects.requireNonNullElse(answer.group(2), ""));
                } else if (PLACE_IN_LIST.matcher(arguments).matches()) {
                    act(turn, "use", arguments, arguments);
                } else if (VERBS.containsKey(arguments.toLowerCase(Locale.ROOT))) {
                    list(turn);
                } else if (AddressButtons.isAgreed(arguments)) {
                    list(turn);
                } else if (verb.matches()) {
                    act(
                            turn,
                            verb.group(1).toLowerCase(Locale.ROOT),
                            verb.group(2).strip(),
                            arguments);
                } else {
                    dialogue.given(turn, arguments);
                }
            }
        }
    }

    private void answered(Turn turn, String answer, String mark) {
        var isTaken = switch (answer) {
            case "ok" -> buttons.accepted(turn, mark);
            case "no" -> buttons.isNotThere(turn, mark);
            default -> buttons.assured(turn, mark);
        };
        if (!isTaken) {
            list(turn);
        }
    }

    /** What was asked about goes to the usual address after all. */
    private void toOwn(Turn turn, @Nullable Integer number) {
        if (turn.buyer().address() == null) {
            dialogue.begin(turn, true);
        } else {
            turn.chat().asksNothing();
            ordering.confirmToOwn(turn, number);
        }
    }

    private void list(Turn turn) {
        if (turn.buyer().address() == null) {
            dialogue.begin(turn, false);
        } else {
            actions.list(turn);
        }
    }

    private void change(Turn turn, @Nullable Address address) {
        if (dialogue.corrected(turn)) {
            return;
        }
        if (address == null) {
            dialogue.begin(turn, false);
        } else {
            dialogue.replace(turn, address.id());
        }
    }

    /** Who has nothing yet means what he will want next. */
    private static boolean hasNothing(Turn turn) {
        var buyer = turn.buyer().id();
        return turn.sale().cartsOf(buyer).isEmpty()
                && turn.sale().unpackedOf(buyer).isEmpty()
                && Parcels.onTheWayOf(buyer).isEmpty();
    }

    private void act(Turn turn, String word, String object, String whole) {
        var verb = VERBS.getOrDefault(word, word);
        if (verb.equals("fix") && (PARTS.containsKey(object) || object.equals("all"))) {
            dialogue.fix(turn, PARTS.get(object));
            return;
        }
        var at = verb.equals("at") ? AT.matcher(object) : null;
        if (at != null && at.matches()) {
            if (!buttons.chosen(turn, at.group(1), Objects.requireNonNullElse(at.group(2), ""))) {
                list(turn);
            }
            return;
        }
        if (verb.equals("fix") || verb.equals("at")) {
            dialogue.given(turn, whole);
            return;
        }
        var parts = object.split("\\s+", 2);
        var number = verb.equals("use") ? NUMBER.matcher(object) : null;
        var numbered = number != null && number.matches();
        var which = verb.equals("label") || numbered ? parts[0] : object;
        var book = AddressBook.of(turn.buyer());
        var address = book.find(which);
        if (address.isEmpty() && AddressReader.looksLikeAddress(whole)) {
            dialogue.given(turn, whole);
            return;
        }
        var found = address.orElseThrow(() -> new Refused(Reason.UNKNOWN_ADDRESS, Map.of("which", which)));
        switch (verb) {
            case "use" -> {
                buttons.keptIsChosen(turn);
                if (!numbered && hasNothing(turn)) {
                    NextAddress.note(turn, found);
                } else {
                    ordering.sendTo(turn, found, numbered ? Integer.valueOf(parts[1]) : null);
                }
            }
            case "next" -> NextAddress.note(turn, found);
            case "bare" -> notes.takeAway(turn, found);
            case "default" -> actions.makeUsual(turn, found);
            case "delete" -> actions.delete(turn, book, found);
            case "change" -> dialogue.replace(turn, found.id());
            default -> actions.label(turn, found, parts.length == 2 ? parts[1] : "");
        }
    }
}
