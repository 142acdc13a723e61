package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.CertificateLinks;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.Drawing;
import org.qingshan.outbox.Sender.Door;
import org.qingshan.platform.lane.Lane;

/**
 * What a place of many is shown of an item. Only the card that is presented tells how much is left: the platform lets few things
 * change there.
 */
@Singleton
public class PlaceCard {
    private final Doors doors;
    private final CardDrawing drawing;
    private final CertificateLinks links;

    PlaceCard(Doors doors, CardDrawing drawing, CertificateLinks links) {
        this.doors = doors;
        this.drawing = drawing;
        this.links = links;
    }

    /**
     * Words, buttons, and what is drawn where there is no photo.
     *
     * @param photo what the card shows if it can
     */
    public record Face(
            String text,
            List<List<Button>> rows,
            @Nullable Drawing drawn,
            @Nullable String photo) {
        Face(String text, List<List<Button>> rows) {
            this(text, rows, null, null);
        }
    }

    public Face presented(Wording words, LineupItem item) {
        var promised = Lots.promised(item.product());
        var text = LineupText.card(words, item, promised, shop(), Lane.current().now());
        return face(words, item, text);
    }

    /** Something else is presented now; this can be had all the same. */
    public Face beside(Wording words, LineupItem item) {
        var text = LineupText.quietCard(words, item, currency());
        return face(words, item, text);
    }

    private Face face(Wording words, LineupItem item, String text) {
        var drawn = drawing.of(words, item, currency());
        return new Face(text, rows(words, item), drawn, item.product().photo());
    }

    /** A newer card of the item stands below. */
    public Face replaced(Wording words, LineupItem item) {
        return new Face(words.place().newerCard(item.slot(), words.name(item)), List.of());
    }

    /** Nothing there changes any more, whatever becomes of it. */
    public Face followedNoMore(Wording words) {
        return new Face(
                words.place().followedNoMore(), Turn.column(door(words.place().privateButton(), "cart")));
    }

    public Face over(Wording words, LineupItem item) {
        return new Face(words.place().cardOver(item.slot(), words.name(item)), List.of());
    }

    /**
     * What is on sale, without numbers.
     *
     * @param isRead nobody but the team writes there
     */
    public Face lineup(Wording words, String title, List<LineupItem> items, boolean isRead) {
        var place = words.place();
        var text = place.lineup(title) + "\n" + LineupText.quietRows(words, items, currency()) + "\n\n"
                + (isRead ? place.howToOrderByButtons() : place.howToOrderHere());
        return new Face(text, Turn.column(door(words.place().privateButton(), "cart")));
    }

    public Face lineupOver(Wording words, String title) {
        var place = words.place();
        var door = door(place.privateButton(), "cart").toList();
        return new Face(
                door.isEmpty() ? place.lineupOver(title) : place.lineupOver(title) + "\n" + place.restOfOrders(),
                Turn.column(door.stream()));
    }

    private List<List<Button>> rows(Wording words, LineupItem item) {
        if (!item.isOpen()) {
            return List.of();
        }
        List<List<Button>> rows = new ArrayList<>(CardButtons.of(words, item));
        var text = words.place();
        rows.add(Stream.of(door(text.howManyButton(), "q_" + item.slot()), door(text.askButton(), "a_" + item.slot()))
                .flatMap(one -> one)
                .toList());
        var promise = new Button(
                words.lot().certificates(), links.toSlot(Lane.current().shop(), item.slot()));
        rows.add(Stream.concat(door(text.privateButton(), "s_" + item.slot()), Stream.of(promise))
                .toList());
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private Stream<Button> door(String label, String payload) {
        Optional<String> address = doors.to(Lane.current().shop(), Door.PRIVATE, payload);
        return address.map(to -> new Button(label, to)).stream();
    }

    private static String currency() {
        return shop().currency();
    }

    private static Shop shop() {
        return Shop.byKey(Lane.current().shop()).orElseThrow();
    }
}
