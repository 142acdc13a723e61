package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.NowForSale;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.PutUp;
import org.qingshan.domain.order.TakingOff;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** The button below what was put up: takes that back as long as nothing of it is taken and nobody has changed it, else says why not. */
@Singleton
class TakeDown {
    /** {@code A1 #57 back 812 was 220/29.90}: what row 812 of the history has put up, at which quantity and price it was shown. */
    private static final Pattern BACK = Pattern.compile(
            "(?<item>[A-Za-z]\\d{1,3} #\\d{1,18}) back (?<row>\\d{1,18}) was (?<was>\\d{1,12}(?:\\.\\d{1,9})?)/(?<price>\\d{1,12}(?:\\.\\d{1,9})?)");

    private final TakingOff takingOff;

    TakeDown(TakingOff takingOff) {
        this.takingOff = takingOff;
    }

    /** What takes back what was put up just now. */
    static Button button(Turn turn, LineupItem item) {
        var words = turn.words();
        var putUp = PutUp.last(item).orElseThrow();
        var before = words.quantity(item.offered().subtract(putUp.quantity()), item);
        var price = putUp.before()
                .filter(was -> was != putUp.price())
                .map(was -> " " + turn.money(was))
                .orElse("");
        return new Button(
                putUp.isNew()
                        ? words.flash().takeDownButton(item.slot())
                        : words.flash().backTo(before + price),
                "/add " + Slots.precisely(item) + " back " + putUp.id() + " was " + Wording.number(item.offered()) + "/"
                        + Amounts.decimal(item.price(), turn.shop().currency()));
    }

    boolean isMeant(String arguments) {
        return BACK.matcher(arguments).matches();
    }

    void run(Turn turn, String arguments) {
        var said = BACK.matcher(arguments);
        if (!said.matches()) {
            return;
        }
        var item = Slots.named(turn, said.group("item")).get(0).item();
        var putUp = PutUp.last(item)
                .filter(last -> last.id() == Long.parseLong(said.group("row")))
                .filter(last -> isAsShown(turn, item, said.group("was"), said.group("price")))
                .orElseThrow(() -> outdated(turn, item));
        if (putUp.taken().signum() > 0) {
            StockCommand.tellTaken(
                    turn,
                    item,
                    turn.words()
                            .flash()
                            .putUpTaken(
                                    turn.words().quantity(putUp.quantity(), item),
                                    turn.words().quantity(putUp.taken(), item)));
        } else if (item.offered().subtract(putUp.quantity()).compareTo(item.taken()) < 0) {
            StockCommand.tellTaken(turn, item);
        } else {
            takeBack(turn, item, putUp);
        }
    }

    private static boolean isAsShown(Turn turn, LineupItem item, String offered, String price) {
        return new BigDecimal(offered).compareTo(item.offered()) == 0
                && item.flashUntil() == null
                && Amounts.decimal(item.price(), turn.shop().currency()).equals(price);
    }

    private static Refused outdated(Turn turn, LineupItem item) {
        var words = turn.words();
        var now = words.quantity(item.offered(), item) + " " + turn.money(item.price());
        return new Refused(Reason.OUTDATED, Map.of("slot", item.slot(), "now", now));
    }

    private void takeBack(Turn turn, LineupItem item, PutUp putUp) {
        var words = turn.words();
        var before = item.offered();
        var price = item.price();
        var lots = NowForSale.before(turn, item.product());
        takingOff.takeBack(turn.sale(), item, putUp, turn.actor());
        turn.round().lineupChanged();
        turn.say((putUp.isNew()
                        ? words.flash().takenDown(item.slot(), words.name(item), words.quantity(putUp.quantity(), item))
                        : told(turn, item, before, price))
                + lots.toldOfLess(turn, item)
                + putUp.lot()
                        .filter(lot -> lot.isForSale() && lot.left().signum() > 0)
                        .map(lot -> stays(turn, lot))
                        .orElse(""));
    }

    /** What was inspected since lies there, or is being inspected, whoever said so first. */
    private static String stays(Turn turn, Lot lot) {
        var words = turn.words();
        var grower = LotSentences.grower(lot, words);
        var left = LotSentences.quantity(lot, lot.left(), words);
        return "\n"
                + (lot.isInspected()
                        ? words.ledger().inspectedStays(lot.number(), grower, left)
                        : words.ledger().sampledStays(lot.number(), grower, left));
    }

    private static String told(Turn turn, LineupItem item, BigDecimal before, long price) {
        var words = turn.words();
        var text = words.team()
                .restocked(
                        item.slot(),
                        words.name(item),
                        Wording.number(before),
                        words.quantity(item.offered(), item),
                        words.quantity(item.untaken(), item));
        return price == item.price()
                ? text
                : text + words.gap() + words.team().priceChanged(turn.money(price), turn.money(item.price()));
    }
}
