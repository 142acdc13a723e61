package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.ContactHearing;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.turn.Turn;

/**
 * A contact that was shared is part of an address, of the one that is being talked about if there is one: the person's own is his phone,
 * somebody else's is a recipient and his phone. It is read back like any other.
 */
@Singleton
class SharedContact implements ContactHearing {
    private final AddressDialogue dialogue;

    SharedContact(AddressDialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public void hear(Turn turn) {
        turn.conceal();
        turn.outcome("contact");
        if (!turn.isPrivate()) {
            return;
        }
        var another = turn.chat().openDialogue(turn.sale().now()).filter(open -> !open.equals(dialogue.name()));
        var contact = turn.said().split("\n", 2);
        var phone = Optional.ofNullable(AddressReader.read(contact[0]).phone());
        if (another.isPresent()) {
            turn.say(turn.words().address().contactNotNow());
        } else if (phone.isEmpty()) {
            turn.say(turn.words().address().phoneUnclear());
        } else {
            take(turn, phone.get(), contact.length == 1 ? "" : contact[1].strip());
        }
    }

    /** @param name of whoever shall get it; empty for the person's own contact */
    private void take(Turn turn, String phone, String name) {
        var draft = dialogue.open(turn)
                .or(() -> name.isEmpty() ? KeptAddress.usual(turn) : Optional.empty())
                .orElseGet(() -> AddressDraft.begun(turn.goesElsewhere(), null));
        var reading = settled(draft.reading().with(Part.PHONE, phone), Part.PHONE);
        if (!name.isEmpty()) {
            reading = settled(reading.with(Part.RECIPIENT, name), Part.RECIPIENT);
        }
        dialogue.goOn(turn, draft.with(reading));
    }

    private static AddressReading settled(AddressReading reading, Part part) {
        Set<Part> doubts = EnumSet.noneOf(Part.class);
        doubts.addAll(reading.doubtful());
        doubts.remove(part);
        return reading.doubting(doubts);
    }
}
