package org.qingshan.conversation.turn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/** The kept address that whatever is wanted next goes to. */
public final class NextAddress {
    public static final String ADDRESS = "address";

    /** In the open question. */
    private static final String NEXT = "next";

    /** In the open question: whose address it is, as it was said. */
    public static final String WHOSE = "whose";

    /** Whose it is where it is the buyer's own. */
    public static final String HIMSELF = "我自己";

    /** In the open question: that another than the usual one comes, and what is wanted waits for it. */
    public static final String AWAITED = "awaited";

    /** In the open question: that it is for the same person as ever. */
    public static final String MOVED = "moved";

    private static final Pattern ADDRESSES = Pattern.compile("地址|\\baddress\\b", Pattern.CASE_INSENSITIVE);

    /** In the open question: something joined a confirmed order since it was asked. */
    public static final String JOINED = "joined";

    private NextAddress() {}

    /** Whether an address is asked for, or about. */
    public static boolean isOpen(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(ADDRESS::equals)
                .isPresent();
    }

    /** Something joins a confirmed order while an address is asked about: the order goes there too. */
    public static void joins(Turn turn) {
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.put(JOINED, "true");
        turn.chat().asks(ADDRESS, draft, turn.sale().now());
    }

    /** Who gave the address with it has said that what he has is to be ordered: it is, as soon as the address is right. */
    public static void thenConfirm(Turn turn) {
        if (isAsked(turn) && !turn.sale().cartsOf(turn.buyer().id()).isEmpty()) {
            Map<String, String> draft = new HashMap<>(turn.chat().draft());
            draft.put("confirm", "true");
            turn.chat().asks(ADDRESS, draft, turn.sale().now());
        }
    }

    /** Whether the address that is asked for was said to be the buyer's own. */
    public static boolean isForHimself(Chat chat) {
        var whose = chat.draft().get(WHOSE);
        return whose != null && OwnPlace.isCalled(whose);
    }

    /** Whether a kept address is called by somebody else, as the first one is where it was given for him. */
    public static boolean isOthers(Address address) {
        return SomebodyElse.isRelative(address.name());
    }

    public static boolean isJoined(Chat chat) {
        return chat.draft().containsKey(JOINED);
    }

    /** Nothing is there yet that could go there: what is wanted next does. */
    public static void note(Turn turn, Address address) {
        var id = String.valueOf(address.id());
        turn.chat()
                .asks(ADDRESS, Map.of("confirm", "true", NEXT, id), turn.sale().now());
        tell(turn, address);
    }

    /** It goes to where it usually goes after all. */
    public static void forget(Turn turn, Address usual) {
        turn.chat().asksNothing();
        tell(turn, usual);
    }

    private static void tell(Turn turn, Address address) {
        turn.outcome("address chosen");
        var to = address.destination();
        turn.say(turn.words().address().nextGoesTo(to.recipient(), to.line()));
    }

    /** The address that was chosen before anything was wanted; empty where none was. */
    public static Optional<Address> chosen(Turn turn) {
        return isAsked(turn)
                ? Optional.ofNullable(turn.chat().draft().get(NEXT))
                        .flatMap(id -> AddressBook.of(turn.buyer()).find("#" + id))
                : Optional.empty();
    }

    /** Asks for an address: whose it is, where that was said, and that he has moved, where he has, is remembered with it. */
    public static void ask(Turn turn, Map<String, String> begun, @Nullable String whose) {
        Map<String, String> draft = new HashMap<>(begun);
        if (whose != null) {
            draft.put(WHOSE, whose);
        } else if (isAsked(turn) && turn.chat().draft().containsKey(MOVED)) {
            draft.put(MOVED, "true");
        }
        turn.chat().asks(ADDRESS, draft, turn.sale().now());
    }

    /** Who was told how his address can be changed, as he asked of it, gets what he sends next there himself. */
    public static void mayMove(Turn turn) {
        var usual = turn.buyer().address();
        if (turn.isPrivate()
                && usual != null
                && !isOthers(usual)
                && ADDRESSES.matcher(turn.said()).find()
                && turn.chat().openDialogue(turn.sale().now()).isEmpty()) {
            turn.chat()
                    .asks(
                            ADDRESS,
                            Map.of("confirm", "false", MOVED, "true"),
                            turn.sale().now());
        }
    }

    /** It was asked once whether something shall go where all goes: the address is waited for, and nothing else with it. */
    public static void holdNoMore(Turn turn) {
        if (isAwaited(turn)) {
            ask(turn, Map.of("confirm", "false"), null);
        }
    }

    /** Whether the address that is asked for was said to be of somebody. */
    public static boolean isOfSomebody(Turn turn) {
        return isAsked(turn) && turn.chat().draft().containsKey(WHOSE) && !isForHimself(turn.chat());
    }

    /** Whether the address that was asked for is one of the person who gets the rest as well: he has moved, or it is where he works. */
    public static boolean isOfSamePerson(Turn turn) {
        var whose = turn.chat().draft().get(WHOSE);
        return isAsked(turn) && (turn.chat().draft().containsKey(MOVED) || whose != null && OwnPlace.isOther(whose));
    }

    /** Whose the first address is, as it was said, where it was asked for somebody else's; null for nothing of the kind. */
    public static @Nullable String firstOfRelative(Turn turn) {
        var whose = isAsked(turn) && turn.buyer().address() == null
                ? turn.chat().draft().get(WHOSE)
                : null;
        return whose != null && SomebodyElse.isRelative(whose) ? whose : null;
    }

    /** Where he works, as it was said, where the address was asked for that; null for nothing of the kind. */
    public static @Nullable String workplace(Turn turn) {
        var whose = isAsked(turn) ? turn.chat().draft().get(WHOSE) : null;
        return whose != null && OwnPlace.isWork(whose) ? whose : null;
    }

    /** Whether an address that is called so is kept beside the usual one, though the same person gets what is sent there. */
    public static boolean isBeside(String label) {
        return OwnPlace.isWork(label);
    }

    /** Whether somebody has said that he does not live any more where his orders usually go, or that he sends an address later, and has not yet. */
    public static boolean isAwaited(Turn turn) {
        return isAsked(turn) && turn.chat().draft().containsKey(AWAITED);
    }

    /** Whether another question is open, which the words may be of. */
    public static boolean isOtherAsked(Turn turn) {
        return turn.chat().openDialogue(turn.sale().now()).isPresent() && !isAsked(turn);
    }

    /** Whether something of the address that was asked for has come. */
    public static boolean isBegun(Turn turn) {
        return isAsked(turn)
                && Arrays.stream(Part.values())
                        .map(Part::name)
                        .anyMatch(turn.chat().draft()::containsKey);
    }

    /** Whether an address is asked for. */
    public static boolean isAsked(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(ADDRESS::equals)
                .isPresent();
    }
}
