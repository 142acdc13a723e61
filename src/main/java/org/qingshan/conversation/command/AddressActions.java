package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.AddressRows;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** What can be done with an address that is kept, and what is said of it. */
@Singleton
class AddressActions {
    private static final String PAGE = "address";

    /** All addresses with a row of buttons each. */
    void list(Turn turn) {
        turn.speak(page(turn));
    }

    private static OutgoingMessage page(Turn turn) {
        var text = turn.words().address();
        List<String> lines = new ArrayList<>(List.of(text.yourAddresses()));
        List<List<Button>> rows = new ArrayList<>();
        var all = AddressBook.of(turn.buyer()).all();
        for (var address : all) {
            var n = all.indexOf(address) + 1;
            lines.add(row(turn, address, n));
            rows.add(buttons(turn, address, n));
        }
        if (all.size() > 1) {
            lines.add(text.howToLabel());
        }
        rows.add(List.of(new Button(text.addButton(), "/address new")));
        return OutgoingMessage.text(String.join("\n", lines), rows).ofView(PAGE);
    }

    private static String row(Turn turn, Address address, int n) {
        var words = turn.words();
        var row = AddressRows.row(turn, address, n);
        return isUsual(turn, address) ? row + words.gap() + words.address().usualMark() : row;
    }

    private static List<Button> buttons(Turn turn, Address address, int n) {
        var text = turn.words().address();
        List<Button> row = new ArrayList<>();
        row.add(new Button(text.useButton(n), "/address use #" + address.id()));
        if (!isUsual(turn, address)) {
            row.add(new Button(text.usualButton(n), "/address default #" + address.id()));
        }
        row.add(new Button(text.changeButton(n), "/address change #" + address.id()));
        row.add(new Button(text.deleteButton(n), "/address delete #" + address.id()));
        return row;
    }

    private static boolean isUsual(Turn turn, Address address) {
        return address.equals(turn.buyer().address());
    }

    void makeUsual(Turn turn, Address address) {
        turn.buyer().livesAt(address);
        var said = turn.words()
                .address()
                .usualNow(address.name(), address.destination().line());
        turn.sayOnPage(PAGE, said, () -> page(turn));
    }

    void delete(Turn turn, AddressBook book, Address address) {
        var wasUsual = isUsual(turn, address);
        book.remove(address);
        var text = turn.words().address();
        var said = text.deleted(address.name(), address.destination().line());
        var usual = turn.buyer().address();
        var told = wasUsual && usual != null
                ? said + "\n" + text.usualNow(usual.name(), usual.destination().line())
                : said;
        turn.sayOnPage(PAGE, told, () -> usual == null ? OutgoingMessage.text("", List.of()) : page(turn));
    }

    void label(Turn turn, Address address, String label) {
        if (!label.isBlank()) {
            address.called(label.strip());
        }
        turn.say(turn.words()
                .address()
                .labelled(address.name(), address.destination().line()));
    }
}
