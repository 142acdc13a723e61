package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Heeded;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.GoodsWish;
import org.qingshan.conversation.words.KindWords;
import org.qingshan.conversation.words.NoteChange;
import org.qingshan.conversation.words.Remark;
import org.qingshan.conversation.words.SendingDay;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;

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

    private final NoteDesk notes;

    RemarkDesk(NoteDesk notes) {
        this.notes = notes;
    }

    /** Whether no more than that was said, and has been answered. Queries where words say so. */
    boolean isTaken(Turn turn) {
        boolean isReadBack = ReadBack.isOpen(turn);
        if (!turn.isPrivate()) {
            return false;
        }
        var changed = NoteChange.of(turn.said()).filter(one -> !isReadBack);
        if (changed.filter(one -> notes.isChanged(turn, one)).isPresent()) {
            return true;
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
        // Whoever packs lays a card with it.
        boolean isForCourier =
                AddressReader.isForCourier(plain) && !WRITTEN.matcher(plain).find();
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
            return notes.isNoted(turn, remark.body());
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

    static boolean isPassedOn(Turn turn, String answer) {
        turn.outcome("passed on");
        ForTheHost.keep(turn, turn.said());
        turn.say(answer);
        return true;
    }
}
