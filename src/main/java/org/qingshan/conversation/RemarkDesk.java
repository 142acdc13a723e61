package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Heeded;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.GoodsWish;
import org.qingshan.conversation.words.KindWords;
import org.qingshan.conversation.words.Remark;
import org.qingshan.conversation.words.SendingDay;
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
    private static final Pattern BETWEEN = Pattern.compile("[,，。;；\\s]+");

    private static final Pattern CALLS =
            Pattern.compile("打.{0,4}电话|来电|\\b(?:call|phone|ring)(?:ing)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_STREAM = Pattern.compile(
            "开播|直播|上新|再|老是|一直|\\b(?:live|stream|again|any ?more|every time|stop)\\b", Pattern.CASE_INSENSITIVE);

    /** What words stand on. */
    private static final Pattern WRITTEN =
            Pattern.compile("贺卡|卡片|小卡|[纸便字]条|便签|\\b(?:card|note)\\b", Pattern.CASE_INSENSITIVE);

    /** The dialogue that asks how much was paid. */
    private static final String PAYING = "paying";

    private final OrderTaking orders;

    RemarkDesk(OrderTaking orders) {
        this.orders = orders;
    }

    /** Whether no more than that was said, and has been answered. Queries where words say so. */
    boolean isTaken(Turn turn) {
        boolean isReadBack = ReadBack.isOpen(turn);
        if (!turn.isPrivate()) {
            return false;
        }
        var remark = turn.sentence().tells(Remark.TOLD);
        if (isAboutSomething(turn)
                && !isReadBack
                && !(isAboutMoney(turn) && remark.isNote())
                && !isDayBesideAddress(turn)) {
            return false;
        }
        var heeded = remark.heeded();
        if (heeded.isPresent() && !(isReadBack && Remark.isForCourier(turn.said()))) {
            return isHeeded(turn, heeded.get());
        }
        return !remark.isNone()
                && !ordersBeside(turn, remark)
                && (isNoteByItself(remark) || turn.round().named(remark.body()).isEmpty())
                && isTaken(turn, remark, isReadBack);
    }

    private boolean isTaken(Turn turn, Remark remark, boolean isReadBack) {
        var plain = remark.plain();
        boolean isForCourier = AddressReader.isForCourier(plain);
        if (isReadBack && remark.isLabelled() && isForCourier) {
            turn.readOnly(remark.body());
            return false;
        }
        if (isReadBack) {
            // What the courier shall heed stands behind the house that is looked at.
            return !isForCourier
                    && remark.isNote()
                    && isPassedOn(
                            turn,
                            answer(turn, plain)
                                    + turn.words().gap()
                                    + turn.words().beside().goOnWithYes());
        }
        if (isDayBesideAddress(turn)) {
            return isPassedOn(turn, answer(turn, plain));
        }
        if (isForCourier && !AddressReader.isOfDeliveryDay(plain)) {
            return isNoted(turn, remark.body());
        }
        var isOfPacking = !Remark.isOfInvoice(plain) && !SendingDay.isSaid(plain);
        var noted = isOfPacking ? WishOnOrder.note(turn, remark.body()) : "";
        return isOfOrder(turn) ? isPassedOn(turn, noted + answer(turn, plain)) : isToldAhead(turn, plain);
    }

    /** 放张纸条：再加两箱黄桃 and "add a card: happy birthday, A1 x2" are more than what stands on the card. */
    private static boolean ordersBeside(Turn turn, Remark remark) {
        return WRITTEN.matcher(remark.plain()).find()
                && turn.round().reading(turn.said(), MeantCard.of(turn)).kind() == ClaimReading.Kind.CLAIMS;
    }

    /** A wish for goods may be an order of what it names. */
    private static boolean isNoteByItself(Remark remark) {
        return remark.isNote()
                && (!GoodsWish.isSaid(remark.plain())
                        || GoodsWish.picks(remark.plain())
                        || KindWords.isSizeAlone(remark.plain()));
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

    /** What is said of what nobody here can promise. */
    private static String answer(Turn turn, String plain) {
        var text = turn.words().beside();
        if (Remark.isOfInvoice(plain)) {
            return text.invoicePassedOn();
        }
        return SendingDay.isSaid(plain) ? text.dayPassedOn() : text.remarkPassedOn();
    }

    /** "Please don't call me": whoever brings the parcel shall not; nothing of the stream. */
    public static boolean isOfCalling(String said) {
        return Remark.isForCourier(said)
                && CALLS.matcher(Normaliser.simplified(said)).find()
                && !OF_STREAM.matcher(Normaliser.simplified(said)).find();
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
        while (turn.isPrivate() && said.length() <= 2 * Remark.LONGEST && wanted.isEmpty() && between.find()) {
            if (Remark.isOne(said.substring(between.end()))
                    && ClaimForPlace.isWanted(turn, said.substring(0, between.start()))) {
                wanted = Optional.of(said.substring(0, between.start()));
            }
        }
        return wanted;
    }

    /** What {@link #wantedBefore} leaves. */
    static String behind(String said, String wanted) {
        return said.substring(wanted.length()).replaceFirst("^[,，。;；\\s]+", "");
    }

    /** Another question is open, or an address is being looked at, which the words may be of. */
    static boolean isAboutSomething(Turn turn) {
        var open = turn.chat().openDialogue(turn.sale().now());
        return open.isPresent()
                && (!NextAddress.isAsked(turn) || turn.chat().draft().containsKey("country"));
    }

    /** On which day it shall come is no part of where to. */
    private static boolean isDayBesideAddress(Turn turn) {
        return NextAddress.isOpen(turn) && AddressReader.isOfDeliveryDay(Normaliser.simplified(turn.said()));
    }

    /** How a parcel shall be packed is no answer to how much was paid. */
    private static boolean isAboutMoney(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(PAYING::equals)
                .isPresent();
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
        if (Concerns.isOf(turn, Concern.TELL_NO_MORE)
                && (!isOfCalling(turn.said()) || StreamWish.isOf(turn.buyer().id()))) {
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
