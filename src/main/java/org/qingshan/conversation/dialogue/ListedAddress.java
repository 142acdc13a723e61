package org.qingshan.conversation.dialogue;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.qingshan.conversation.CalledAddress;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.ListedAddressWords;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/**
 * One of several kept addresses of which a part is put right, by its place in the list or by whose it is: 第二个改电话, 我妈的电话换成135…, "the
 * phone of the second one should be …".
 *
 * @param words what is said of it
 * @param isNumbered it is called by its place in the list
 */
public record ListedAddress(Address address, String words, boolean isNumbered) {
    /** Empty where it is of none in particular. Refuses what is not in the list. */
    static Optional<ListedAddress> in(Turn turn) {
        var said = turn.said().strip();
        if (!turn.isPrivate()
                || turn.buyer().address() == null
                || !ListedAddressWords.mayBe(said)
                || AddressReader.asks(said)
                || AddressReader.looksLikeAddress(said)) {
            return Optional.empty();
        }
        return ListedAddressWords.found(said)
                .map(one -> numbered(turn, one, said))
                .or(() -> ListedAddressWords.ofSomebody(said).flatMap(one -> called(turn, one, said)));
    }

    /** The same, unless it is the one that is talked about anyway. */
    static Optional<ListedAddress> newly(Turn turn, Optional<AddressDraft> open) {
        return in(turn).filter(one -> open.filter(draft -> draft.hasReading()
                        && (draft.instead() == null
                                ? !one.isNumbered
                                : one.address.id().equals(draft.instead())))
                .isEmpty());
    }

    /** As if it had just been read back, with what is said of it; what was asked of another one before is left. */
    AddressDraft begun(Turn turn) {
        var draft = KeptAddress.listed(turn, address);
        turn.readOnly(words);
        return draft;
    }

    private static ListedAddress numbered(Turn turn, Matcher found, String said) {
        var number = SmallNumber.of(Objects.requireNonNullElse(found.group("n"), found.group("m"))
                .replace("号", "")
                .toLowerCase(Locale.ROOT));
        var address = AddressBook.of(turn.buyer())
                .find(String.valueOf(number))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ADDRESS, Map.of("which", number)));
        return new ListedAddress(address, words(found, said), true);
    }

    private static Optional<ListedAddress> called(Turn turn, Matcher found, String said) {
        var whose = said.substring(found.start("whose"), found.end("whose"));
        var book = AddressBook.of(turn.buyer());
        var isOpen = turn.chat().openDialogue(turn.sale().now()).isPresent();
        if (!isOpen && book.all().size() > 1 && CalledAddress.allIn(book, whose).isEmpty()) {
            throw new Refused(Reason.UNKNOWN_ADDRESS, Map.of("which", whose));
        }
        return CalledAddress.in(book, whose).map(address -> new ListedAddress(address, words(found, said), false));
    }

    private static String words(Matcher found, String said) {
        return found.pattern().pattern().contains("<words>")
                ? said.substring(found.start("words"))
                : said.substring(found.start("before"), found.end("before"))
                        + said.substring(found.start("behind"), found.end("behind"));
    }
}
