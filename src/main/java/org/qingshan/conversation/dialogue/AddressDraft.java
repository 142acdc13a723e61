package org.qingshan.conversation.dialogue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.NextAddress;

/**
 * An address that is being talked about, as the chat remembers it between two messages.
 *
 * @param asked the part that was asked for, null if none in particular was
 * @param thenConfirm what is held is confirmed as soon as the address is right
 * @param instead the kept address that it takes the place of
 * @param order the number of the order that it was said for
 * @param label what it is to be called, null if nobody has said
 * @param joined something joined a confirmed order while it was asked about, so that the order goes there too
 * @param mine it was asked for as the buyer's own, where only somebody else's is kept
 * @param before what was read back before it was changed, to which somebody may go back; null for none
 * @param objected something was said against it since it was read back, and nothing else given yet: no bare yes is meant for it
 * @param disputed the same, since it took this form: it is read back once more before anything is ordered there
 */
record AddressDraft(
        Step step,
        @Nullable Part asked,
        boolean thenConfirm,
        @Nullable Long instead,
        @Nullable Integer order,
        @Nullable String label,
        boolean objected,
        boolean disputed,
        boolean joined,
        boolean mine,
        AddressReading reading,
        @Nullable AddressReading before) {
    /** Leads to the parts of what was before. */
    private static final String BEFORE = "before ";

    private static final Pattern FIGURES = Pattern.compile("(?:[\\d０-９零〇一幺二两三四五六七八九][ -]?){4}");

    enum Step {
        /** Something is missing. */
        TOLD,
        /** Something is in doubt. */
        DOUBT,
        /** It was read back. */
        CHECK,
        /** One part is to be said anew. */
        FIX
    }

    static AddressDraft begun(boolean thenConfirm, @Nullable Long instead) {
        return new AddressDraft(
                Step.TOLD,
                null,
                thenConfirm,
                instead,
                null,
                null,
                false,
                false,
                false,
                false,
                AddressReading.NOTHING,
                null);
    }

    /** What takes the place of this one, all of it to be said anew. */
    AddressDraft anew() {
        var anew = begun(thenConfirm, instead).of(order).mine(mine);
        return joined ? anew.withJoined() : anew;
    }

    /** The same, and what was read back before is not forgotten: it may be right after all. */
    AddressDraft remembering() {
        return anew().remembering(reading.complete() && reading.doubtful().isEmpty() ? reading : before);
    }

    private AddressDraft remembering(@Nullable AddressReading last) {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, disputed, joined, mine, reading, last);
    }

    /** What was read back before all of it was to be said anew; empty where nothing was, or something else has come. */
    Optional<AddressDraft> asItWas() {
        return hasReading() ? Optional.empty() : Optional.ofNullable(before).map(this::with);
    }

    /** What is put right while this was asked about: what joined meanwhile goes along, where both are of one kept address. */
    AddressDraft after(Optional<AddressDraft> open) {
        return open.filter(one -> one.joined && Objects.equals(one.instead, instead))
                .map(one -> withJoined())
                .orElse(this);
    }

    AddressDraft mine(boolean mine) {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, disputed, joined, mine, reading, before);
    }

    private AddressDraft withJoined() {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, disputed, true, mine, reading, before);
    }

    AddressDraft at(Step step, @Nullable Part asked) {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, disputed, joined, mine, reading, before);
    }

    AddressDraft with(AddressReading reading) {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, disputed, joined, mine, reading, before);
    }

    /** Another is known now; the one before is remembered if it could have been sent to. */
    AddressDraft changedTo(AddressReading now) {
        var last = reading.complete() && reading.doubtful().isEmpty() && !reading.equals(now) ? reading : before;
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, false, joined, mine, now, last);
    }

    AddressDraft of(@Nullable Integer order) {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, disputed, joined, mine, reading, before);
    }

    AddressDraft confirming() {
        return new AddressDraft(
                step, asked, true, instead, order, label, objected, disputed, joined, mine, reading, before);
    }

    AddressDraft called(@Nullable String label) {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, disputed, joined, mine, reading, before);
    }

    AddressDraft objected(boolean objected) {
        return new AddressDraft(
                step,
                asked,
                thenConfirm,
                instead,
                order,
                label,
                objected,
                disputed || objected,
                joined,
                mine,
                reading,
                before);
    }

    /** Nothing is wrong with it after all. */
    AddressDraft undisputed() {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, false, false, joined, mine, reading, before);
    }

    /** Something is said to be wrong with it; that it is confirmed is no word that it is right after all. */
    AddressDraft inDispute() {
        return new AddressDraft(
                step, asked, thenConfirm, instead, order, label, objected, true, joined, mine, reading, before);
    }

    /** Whether something was said against what is known of it, and nothing new since: a yes alone may be to anything. */
    boolean isRefused() {
        return hasReading() && (objected || step == Step.FIX);
    }

    /** Whether a part is to be said anew and this may be it: in a phone are figures, and without any it is said of something else. */
    boolean asksFor(String said) {
        return step == Step.FIX && (asked != Part.PHONE || FIGURES.matcher(said).find());
    }

    /** Stands on the buttons below this reading, so that they mean it and no later one. */
    String mark() {
        return Integer.toHexString(reading.toString().hashCode());
    }

    /** The mark stands under an address that this one has taken the place of. */
    boolean isOtherThan(String mark) {
        return !mark.isEmpty() && hasReading() && !mark.equals(mark());
    }

    boolean hasReading() {
        return !reading.equals(AddressReading.NOTHING);
    }

    static AddressDraft of(Chat chat) {
        var draft = chat.draft();
        var number = draft.get("order");
        var order = number == null ? null : Integer.valueOf(number);
        if (!draft.containsKey("country")) {
            return begun(Boolean.parseBoolean(draft.get("confirm")), null)
                    .of(order)
                    .mine(NextAddress.isForHimself(chat));
        }
        var asked = draft.get("asked");
        var instead = draft.get("instead");
        return new AddressDraft(
                Step.valueOf(draft.getOrDefault("step", Step.TOLD.name())),
                asked == null ? null : Part.valueOf(asked),
                Boolean.parseBoolean(draft.get("confirm")),
                instead == null ? null : Long.valueOf(instead),
                order,
                draft.get("label"),
                draft.containsKey("objected"),
                draft.containsKey("disputed"),
                NextAddress.isJoined(chat),
                NextAddress.isForHimself(chat),
                reading(draft),
                draft.containsKey(BEFORE + "country") ? parts(draft, BEFORE) : null);
    }

    private static AddressReading parts(Map<String, String> draft, String lead) {
        var reading = AddressReading.in(draft.getOrDefault(lead + "country", "CN"));
        for (var part : Part.values()) {
            reading = reading.with(part, draft.get(lead + part.name()));
        }
        return reading;
    }

    private static AddressReading reading(Map<String, String> draft) {
        var reading = parts(draft, "");
        var others = draft.getOrDefault("others", "");
        reading = reading.withOtherPhones(others.isEmpty() ? List.of() : List.of(others.split(",")));
        var doubtful = draft.getOrDefault("doubtful", "");
        Set<Part> doubts = EnumSet.noneOf(Part.class);
        if (!doubtful.isEmpty()) {
            for (var name : doubtful.split(" ")) {
                doubts.add(Part.valueOf(name));
            }
        }
        return reading.doubting(doubts);
    }

    Map<String, String> toMap() {
        Map<String, String> map = new HashMap<>();
        map.put("step", step.name());
        map.put("confirm", Boolean.toString(thenConfirm));
        map.put("doubtful", reading.doubtful().stream().map(Part::name).collect(Collectors.joining(" ")));
        if (!reading.otherPhones().isEmpty()) {
            map.put("others", String.join(",", reading.otherPhones()));
        }
        if (asked != null) {
            map.put("asked", asked.name());
        }
        if (instead != null) {
            map.put("instead", instead.toString());
        }
        if (order != null) {
            map.put("order", order.toString());
        }
        if (label != null) {
            map.put("label", label);
        }
        if (objected) {
            map.put("objected", "true");
        }
        if (disputed) {
            map.put("disputed", "true");
        }
        if (joined) {
            map.put(NextAddress.JOINED, "true");
        }
        if (mine) {
            map.put(NextAddress.WHOSE, NextAddress.HIMSELF);
        }
        put(map, "", reading);
        if (before != null) {
            put(map, BEFORE, before);
        }
        return map;
    }

    private static void put(Map<String, String> map, String lead, AddressReading reading) {
        map.put(lead + "country", reading.country());
        for (var part : Part.values()) {
            var text = reading.part(part);
            if (text != null) {
                map.put(lead + part.name(), text);
            }
        }
    }
}
