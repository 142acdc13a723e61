package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Heeded;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
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
    /** 备注：要两箱 is a wish; 备注：两箱分开装 is none. */
    private static final Pattern WANTS =
            Pattern.compile("^(?:我)?(?:要|来|加|再来|再要|再加|改成)[\\d一二两三四五六七八九十半]|^(?:change it to|make it|add|i want) ");

    /** Of money it is told otherwise. */
    private static final Pattern PAID = Pattern.compile(
            "付|[转轉](?!交|告|角|分机|弯)|[汇匯]|\\d ?(?:元|块)|[¥￥]|\\b(?:paid|transferred|transfer)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:帮我|麻烦|请|给我|帮忙|加个?|写个?){0,3}(?:订单)?备注|(?:please )?(?:put|add|leave|write|make)(?: in| down)? a (?:note|remark|comment)|留言|附言|嘱咐|notes?|remarks?|comments?|(?:special|delivery) (?:notes?|instructions?))(?:一下)?\\s?(?:[:：,，]|\\s)\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[,，。;；\\s]+");

    /** 不用打电话，放门口; a space stands in many a note. */
    private static final Pattern BETWEEN_NOTES = Pattern.compile("(?<!^)[,，。;；、]\\s{0,3}(?!$)");

    private static final Pattern INVOICE = Pattern.compile(
            "(?:老板|主播|我|还|也|请|麻烦|记得|帮我|给我|顺便|那|订单|[,， ]){0,6}(?:要|需要|开|寄|附|带|想){1,3}(?:一?[张个份])?(?:电子|纸质|普通|专用|增值税){0,2}(?:发票|小票|收据)[的了吧啊呀哦。.!！ ]{0,3}(?:谢谢)?[。.!！ ]{0,2}"
                    + "|(?:开|电子|纸质){0,2}(?:发票)?的?抬头(?:请|麻烦|要|就)?(?:写|开|是|填|用|为|：|:).{2,40}"
                    + "|(?:i |we |please |can you |could you |also |and |i'd |i would ){0,4}(?:need|want|like|require|send(?: me)?|include|issue|add)(?: me)? (?:an? |the )?(?:vat |paper |electronic |e-)?(?:invoice|receipt|fapiao)(?: please| for (?:it|this|that|my order|order \\d{4,9})| too| as well){0,2}[.! ]{0,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END =
            Pattern.compile("[。.!！~～\\s]+$|(?:谢谢|,? ?(?:please|thanks|thank you))[。.!！~～\\s]*$");

    /** Nobody says it in more words, and more does not fit behind a house on a label. */
    private static final int LONGEST = 60;

    private final OrderTaking orders;

    RemarkDesk(OrderTaking orders) {
        this.orders = orders;
    }

    /** Whether no more than that was said, and has been answered. Queries where words say so. */
    boolean isTaken(Turn turn) {
        boolean isReadBack = ReadBack.isOpen(turn);
        if (!turn.isPrivate() || isAboutSomething(turn) && !isReadBack) {
            return false;
        }
        var heeded = Heeded.alone(turn.said());
        if (heeded.isPresent() && !(isReadBack && isForCourier(turn.said()))) {
            return isHeeded(turn, heeded.get());
        }
        var said = turn.said().strip();
        var label = LABEL.matcher(Normaliser.simplified(said));
        boolean isLabelled = label.lookingAt() && !QuestionReader.wantsAnAnswer(said);
        var body = END.matcher(isLabelled ? said.substring(label.end()) : said)
                .replaceAll("")
                .strip();
        var plain = Normaliser.simplified(body);
        if (body.isEmpty()
                || body.length() > LONGEST
                || !turn.round().named(body).isEmpty() && !isNote(plain)
                || isLabelled
                        && (WANTS.matcher(plain).find() || PAID.matcher(body).find())) {
            return false;
        }
        if (isReadBack && isLabelled && AddressReader.isForCourier(plain)) {
            turn.readOnly(body);
            return false;
        }
        return isReadBack
                // What the courier shall heed stands behind the house that is looked at.
                ? !AddressReader.isForCourier(plain)
                        && isNote(plain)
                        && isPassedOn(
                                turn,
                                answer(turn, plain)
                                        + turn.words().gap()
                                        + turn.words().beside().goOnWithYes())
                : AddressReader.isForCourier(plain) && !AddressReader.isOfDeliveryDay(plain)
                        ? isNoted(turn, body)
                        : (isLabelled || isNote(plain)) && (isOfOrder(turn) ? isPassedOn(turn, answer(turn, plain)) : isToldAhead(turn, plain));
    }

    private static boolean isOfOrder(Turn turn) {
        return !Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** Of goods that nobody has ordered yet it is to be said with the order. */
    private static boolean isToldAhead(Turn turn, String plain) {
        if (!GoodsWish.isSaid(plain)) {
            return false;
        }
        turn.outcome("answered");
        turn.say(turn.words().beside().wishWithOrder());
        return true;
    }

    /** Whether it is of a parcel by its own words, whatever stands before it. */
    private static boolean isNote(String plain) {
        return isOneNote(plain) || Stream.of(BETWEEN_NOTES.split(plain)).allMatch(RemarkDesk::isOneNote);
    }

    private static boolean isOneNote(String plain) {
        return AddressReader.isForCourier(plain)
                || SendingDay.isSaid(plain)
                || INVOICE.matcher(plain).matches()
                || PackingWish.isSaid(plain)
                || GoodsWish.isSaid(plain);
    }

    /** What is said of what nobody here can promise. */
    private static String answer(Turn turn, String plain) {
        var text = turn.words().beside();
        if (INVOICE.matcher(plain).matches()) {
            return text.invoicePassedOn();
        }
        return SendingDay.isSaid(plain) ? text.dayPassedOn() : text.remarkPassedOn();
    }

    private static boolean isForCourier(String said) {
        return AddressReader.isForCourier(
                Normaliser.simplified(END.matcher(said.strip()).replaceAll("")));
    }

    /** 黄桃不要退: it stands. 红糖不要发错了: the host decides about it. Nothing to somebody who has nothing. */
    private static boolean isHeeded(Turn turn, Heeded.Kind kind) {
        var text = turn.words().beside();
        boolean isHeld = turn.sale().linesOf(turn.buyer().id()).stream().anyMatch(OrderLine::isLive);
        if (kind == Heeded.Kind.STANDS && isHeld) {
            turn.outcome("answered");
            turn.say(text.stands());
            return true;
        }
        return (isHeld || isOfOrder(turn)) && isPassedOn(turn, text.remarkPassedOn());
    }

    /** What is wanted, and behind it what shall be heeded: A1一箱，放门卫. Empty where nothing is surely wanted, or no more said. */
    static Optional<String> wantedBefore(Turn turn) {
        if (isAboutSomething(turn)) {
            return Optional.empty();
        }
        var said = turn.said();
        var between = BETWEEN.matcher(said);
        Optional<String> wanted = Optional.empty();
        while (turn.isPrivate() && said.length() <= 2 * LONGEST && wanted.isEmpty() && between.find()) {
            if (isRemark(said.substring(between.end()))
                    && ClaimForPlace.isWanted(turn, said.substring(0, between.start()))) {
                wanted = Optional.of(said.substring(0, between.start()));
            }
        }
        return wanted;
    }

    /** Whether the words are no more than that. */
    static boolean isRemark(String said) {
        return isNote(Normaliser.simplified(END.matcher(said).replaceAll("")));
    }

    /** What {@link #wantedBefore} leaves. */
    static String behind(String said, String wanted) {
        return said.substring(wanted.length()).replaceFirst("^[,，。;；\\s]+", "");
    }

    /** Another question is open, or an address is being looked at, which the words may be of. */
    private static boolean isAboutSomething(Turn turn) {
        var open = turn.chat().openDialogue(turn.sale().now());
        return open.isPresent()
                && (!NextAddress.isAsked(turn) || turn.chat().draft().containsKey("country"));
    }

    private static boolean isPassedOn(Turn turn, String answer) {
        turn.outcome("passed on");
        ForTheHost.keep(turn, turn.said());
        turn.say(answer);
        return true;
    }

    private boolean isNoted(Turn turn, String note) {
        var sent = turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(order -> !order.isCollected() && order.lines().stream().anyMatch(line -> line.isLive()))
                .toList();
        var text = turn.words().beside();
        if (sent.isEmpty()) {
            return !Parcels.onTheWayOf(turn.buyer().id()).isEmpty()
                    ? isPassedOn(turn, text.noteTooLate())
                    : isNotedAhead(turn);
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

    /** Nothing is ordered yet: it is to be said then, or written behind the first address. */
    private static boolean isNotedAhead(Turn turn) {
        var usual = turn.buyer().address();
        if (Concerns.isOf(turn, Concern.TELL_NO_MORE)) {
            return false;
        }
        var text = turn.words().beside();
        turn.outcome("answered");
        if (usual == null) {
            turn.say(text.noteWithAddress());
            return true;
        }
        turn.say(text.noteOnceOrdered());
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
    private @Nullable Address change(Turn turn, List<CustomerOrder> sent, Destination to, Destination noted) {
        var book = AddressBook.of(turn.buyer());
        var usual = turn.buyer().address();
        var kept = book.all().stream()
                .filter(one -> one.destination().equals(to))
                .findFirst()
                .orElse(null);
        sent.stream().filter(order -> to.equals(order.destination())).toList().forEach(order -> {
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
