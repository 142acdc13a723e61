package org.qingshan.conversation.dialogue;

import java.util.Objects;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;

/** Whoever sends again what is known of his address already changes nothing of it. */
final class SaidAgain {
    private SaidAgain() {}

    /** Whether all that these words say of an address is what was read before. */
    static boolean isOf(AddressDraft draft, String said) {
        var known = draft.reading();
        if (!known.complete() || draft.step() != AddressDraft.Step.CHECK) {
            return false;
        }
        var bare = said.strip();
        if (bare.equals(known.recipient()) || bare.equals(known.detail())) {
            return true;
        }
        var putRight = AddressReader.correction(said)
                .filter(one -> one.part() == Part.PHONE && !one.right().isBlank());
        if (putRight.isPresent()) {
            return AddressReader.amend(known, putRight.get()).equals(known)
                    && known.phone() != null
                    && known.phone()
                            .equals(AddressReader.read(putRight.get().right()).phone());
        }
        var read = AddressReader.read(said);
        var parts =
                Stream.of(Part.values()).filter(part -> read.part(part) != null).toList();
        return read.country().equals(known.country())
                && !parts.isEmpty()
                && read.doubtful().isEmpty()
                && parts.stream().allMatch(part -> Objects.equals(read.part(part), known.part(part)));
    }
}
