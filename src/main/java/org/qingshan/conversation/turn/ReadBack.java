package org.qingshan.conversation.turn;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;
import org.qingshan.domain.buyer.Destination;

/** The address that was read back and waits for a yes. */
public final class ReadBack {
    private static final String WORD = "word";

    private ReadBack() {}

    public static boolean isOpen(Turn turn) {
        return NextAddress.isOpen(turn) && "CHECK".equals(turn.chat().draft().get("step"));
    }

    /** Whether the word by which it is agreed to was told, and nothing said of it since: that word answers what was said against it before. */
    public static boolean isWordAwaited(Turn turn) {
        return isOpen(turn) && turn.chat().draft().containsKey(WORD);
    }

    /** Whether something was said since that may be against it. */
    public static boolean isObjected(Turn turn) {
        return isOpen(turn) && turn.chat().draft().containsKey("objected");
    }

    public static void awaitsWord(Turn turn) {
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.put(WORD, "true");
        turn.chat().asks(NextAddress.ADDRESS, draft, turn.sale().now());
    }

    /** Where what is kept and has no address yet would go by that yes; empty where the address was given for something else. */
    public static Optional<Destination> destination(Turn turn) {
        var draft = turn.chat().draft();
        return isOpen(turn) && !draft.containsKey("order") && !draft.containsKey("instead")
                ? Optional.of(in(draft))
                : Optional.empty();
    }

    private static Destination in(Map<String, String> draft) {
        return new Destination(
                Objects.requireNonNullElse(draft.get(Part.RECIPIENT.name()), ""),
                Objects.requireNonNullElse(draft.get(Part.PHONE.name()), ""),
                draft.getOrDefault("country", "CN"),
                draft.get(Part.PROVINCE.name()),
                draft.get(Part.CITY.name()),
                draft.get(Part.COUNTY.name()),
                AddressReader.onParcel(Objects.requireNonNullElse(draft.get(Part.DETAIL.name()), ""), ""));
    }
}
