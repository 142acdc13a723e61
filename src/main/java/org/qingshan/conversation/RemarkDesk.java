package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/**
 * What is said of a parcel beside where it goes: 放门卫, "call before delivery" stand behind its address, where packers and couriers read them.
 * What nobody can promise, as a day or an invoice, waits for the host.
 */
@Singleton
public class RemarkDesk {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:订单)?备注|留言|附言|嘱咐|notes?|remarks?|comments?|(?:special|delivery) (?:notes?|instructions?))(?:一下)?\\s?(?:[:：,，]|\\s)\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INVOICE = Pattern.compile(
            "(?:老板|主播|我|还|也|请|麻烦|记得|帮我|给我|顺便|那|订单|[,， ]){0,6}(?:要|需要|开|寄|附|带|想){1,3}(?:一?[张个份])?(?:电子|纸质|普通|专用|增值税){0,2}(?:发票|小票|收据)[的了吧啊呀哦。.!！ ]{0,3}(?:谢谢)?[。.!！ ]{0,2}"
                    + "|(?:i |we |please |can you |could you |also |and |i'd |i would ){0,4}(?:need|want|like|require|send(?: me)?|include|issue|add)(?: me)? (?:an? |the )?(?:vat |paper |electronic |e-)?(?:invoice|receipt|fapiao)(?: please| for (?:it|this|that|my order|order \\d{4,9})| too| as well){0,2}[.! ]{0,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[。.!！~～\\s]+$|(?:谢谢|,? ?(?:please|thanks|thank you))[。.!！~～\\s]*$");

    /** More does not fit behind a house on a label. */
    private static final int LONGEST = 40;

    private final OrderTaking orders;

    RemarkDesk(OrderTaking orders) {
        this.orders = orders;
    }

    /** Whether no more than that was said, and has been answered. Queries where words say so. */
    boolean isTaken(Turn turn) {
        if (!turn.isPrivate() || isAboutSomething(turn) || QuestionReader.wantsAnAnswer(turn.said())) {
            return false;
        }
        var said = turn.said().strip();
        var label = LABEL.matcher(Normaliser.simplified(said));
        boolean isLabelled = label.lookingAt();
        var body = END.matcher(isLabelled ? said.substring(label.end()) : said).replaceAll("").strip();
        var plain = Normaliser.simplified(body);
        if (body.isEmpty() || body.length() > LONGEST || !turn.round().named(body).isEmpty()) {
            return false;
        }
        var text = turn.words().beside();
        if (INVOICE.matcher(plain).matches()) {
            return isPassedOn(turn, text.invoicePassedOn());
        }
        if (AddressReader.isOfDeliveryDay(plain)) {
            return isPassedOn(turn, text.dayPassedOn());
        }
        return AddressReader.isForCourier(plain)
                ? isNoted(turn, body)
                : isLabelled && isPassedOn(turn, text.remarkPassedOn());
    }

    /** Another question is open, or an address is being looked at, which the words may be of. */
    private static boolean isAboutSomething(Turn turn) {
        var open = turn.chat().openDialogue(turn.sale().now());
        return open.isPresent()
                && (!NextAddress.isAsked(turn) || turn.chat().draft().containsKey("country"));
    }

    private static boolean isPassedOn(Turn turn, String answer) {
        if (Parcels.of(turn.buyer().id(), 1).isEmpty()) {
            return false;
        }
        turn.outcome("passed on");
        new Unanswered(turn.chat(), turn.id(), turn.said(), turn.sale().now()).persist();
        turn.say(answer);
        return true;
    }

    private boolean isNoted(Turn turn, String note) {
        var sent = turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(order -> !order.isCollected() && order.lines().stream().anyMatch(line -> line.isLive()))
                .toList();
        var text = turn.words().beside();
        if (sent.isEmpty()) {
            return !Parcels.onTheWayOf(turn.buyer().id()).isEmpty() && isPassedOn(turn, text.noteTooLate());
        }
        var to = sent.get(sent.size() - 1).destinationFor(turn.buyer());
        if (to == null) {
            turn.say(text.noteWithAddress());
        } else {
            var noted = to.noting(note);
            var kept = change(turn, sent, to, noted);
            var said = text.noted(note, noted.recipient(), noted.line());
            turn.outcome("noted");
            if (kept == null) {
                turn.say(said);
            } else {
                turn.say(said, new Button(text.withoutNoteButton(), "/address bare #" + kept.id()));
            }
        }
        return true;
    }

    /** What was noted behind this address is taken away again, also of what goes there and is not packed. */
    public void takeAway(Turn turn, Address address) {
        var to = address.destination();
        var bare = to.withoutNotes();
        change(turn, turn.sale().unpackedOf(turn.buyer().id()), to, bare);
        turn.outcome("noted");
        turn.say(turn.words().beside().withoutNote(bare.recipient(), bare.line()));
    }

    /** All that goes there does still, and lies in the same parcels; so does what is ordered next. */
    private @Nullable Address change(
            Turn turn, List<CustomerOrder> sent, Destination to, Destination noted) {
        var book = AddressBook.of(turn.buyer());
        var usual = turn.buyer().address();
        var kept = book.all().stream()
                .filter(one -> one.destination().equals(to))
                .findFirst()
                .orElse(null);
        sent.stream()
                .filter(order -> to.equals(order.destination()))
                .forEach(order -> {
                    orders.sendTo(turn.sale(), order, noted);
                    History.write(turn.actor(), "order.redirected", "order " + order.number(), Map.of());
                });
        if (kept == null || to.equals(noted)) {
            return kept;
        }
        var changed = book.keep(noted, kept, turn.sale().now());
        if (usual != null && !Objects.equals(usual, kept)) {
            turn.buyer().livesAt(usual);
        }
        return changed;
    }
}
