package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.ScaleText;
import org.qingshan.conversation.text.WaybillText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Boxes;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.parcel.PackingTable;
import org.qingshan.domain.parcel.ParcelRules;
import org.qingshan.domain.parcel.Shown;
import org.qingshan.outbox.Button;

/** Shows a packer what is left, and what he packs next. */
@Singleton
class PackingJob {
    private final Packing packing;

    PackingJob(Packing packing) {
        this.packing = packing;
    }

    /**
     * Takes the next order for him and shows it.
     *
     * @param first what is said before; empty for nothing
     * @param after the number of the order that he does not want now; 0 for none
     */
    void giveNext(Turn turn, String first, int after) {
        var next = packing.takeNext(turn.actor(), after);
        var table = PackingTable.at(turn.sale().now());
        var said = new StringJoiner("\n");
        if (!first.isEmpty()) {
            said.add(first);
        }
        said.add(overview(turn, table));
        next.ifPresent(order -> said.add(sheet(turn.words(), order)));
        turn.say(
                said.toString(), next.map(order -> buttons(turn.words(), order)).orElse(new Button[0]));
    }

    /** Shows what would be next; it is his to pack by a tap, and everybody's till then. */
    void showNext(Turn turn) {
        var next = packing.lookAtNext(turn.actor());
        var words = turn.words();
        var said = overview(turn, PackingTable.at(turn.sale().now()));
        if (next.isEmpty()) {
            turn.say(said);
            return;
        }
        var order = next.get();
        turn.say(
                said + "\n" + sheet(words, order),
                new Button(words.beside().packItButton(order.number()), "/pack " + order.number()),
                new Button(
                        words.parcel().packedButton(order.number()),
                        "/packed seen " + Packing.mark(order) + " " + order.number()));
    }

    /** Whether he has anything before him. */
    boolean isPacking(Turn turn) {
        return packing.inHand(turn.actor()).isPresent();
    }

    /** Takes this one for him and shows it. */
    void give(Turn turn, CustomerOrder order) {
        packing.take(order, turn.actor());
        turn.say(sheet(turn.words(), order), buttons(turn.words(), order));
    }

    /** It has changed since he took it: what has, and all of it as it is now. */
    void showAgain(Turn turn, CustomerOrder order, List<Shown.Change> changes) {
        var changed = turn.words().parcel().changedSince(order.number(), ScaleText.changes(turn.words(), changes));
        turn.say(changed + "\n" + sheet(turn.words(), order), buttons(turn.words(), order));
    }

    private static Button[] buttons(Wording words, CustomerOrder order) {
        return new Button[] {
            new Button(words.parcel().packedButton(order.number()), "/packed " + order.number()),
            new Button(words.parcel().skipButton(), "/pack skip " + order.number())
        };
    }

    private static String overview(Turn turn, PackingTable table) {
        var words = turn.words();
        var parcel = words.parcel();
        if (table.orders().isEmpty()) {
            return parcel.nothingToPack();
        }
        var goods = table.byProduct().entrySet().stream()
                .map(sum -> words.name(sum.getKey()) + " "
                        + words.quantity(sum.getValue(), sum.getKey().unit()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        var others = table.takenByOthers(turn.actor());
        var left = parcel.leftToPack(table.orders().size(), goods);
        if (others == 0) {
            return left;
        }
        var all = others == table.orders().size() ? parcel.allTaken() : parcel.othersPacking(others);
        return left + words.gap() + all;
    }

    private static String sheet(Wording words, CustomerOrder order) {
        var boxes = Boxes.of(order.company().sold(), ParcelRules.ofTheShop().limitGrams());
        var several = boxes.size() > 1;
        var text = new StringJoiner("\n");
        text.add(
                several
                        ? words.parcel().jobOfBoxes(order.number(), boxes.size())
                        : words.parcel().job(order.number()) + weight(words, boxes.get(0)));
        for (int i = 0; i < boxes.size(); i++) {
            if (several) {
                text.add(words.parcel().boxOf(i + 1, boxes.size()) + weight(words, boxes.get(i)));
            }
            boxes.get(i).portions().forEach(portion -> text.add(row(words, portion) + outOf(words, boxes, portion)));
        }
        var wished = order.company().wished();
        if (!wished.isEmpty()) {
            text.add(words.beside().wished(wished));
        }
        var undivided = Boxes.undivided(boxes);
        if (!undivided.isEmpty()) {
            text.add(words.parcel()
                    .undivided(undivided.stream()
                            .map(words::name)
                            .collect(Collectors.joining(words.chat().listComma() + words.gap()))));
        }
        if (order.company().isShared()) {
            text.add(words.sharing().with(OrderText.others(words, order)));
        }
        var to = order.destination();
        if (to != null) {
            text.add(
                    to.isCollected()
                            ? words.pickUp().job(to.recipient(), to.maskedPhone(), to.detail())
                            : words.parcel().jobTo(to.recipient(), to.maskedPhone(), to.line()));
        }
        if (FilledBox.isLabelOld(order)) {
            text.add(words.parcel().labelIsOld());
        }
        return text.toString();
    }

    private static String weight(Wording words, Boxes.Box box) {
        return box.isUnweighed() ? "" : words.parcel().about(WaybillText.weight(words, box.grams()));
    }

    /** Which of several lots to take it from; empty where there is one. */
    private static String outOf(Wording words, List<Boxes.Box> boxes, Boxes.Portion portion) {
        if (!Boxes.isMixed(boxes, portion)) {
            return "";
        }
        var item = portion.line().item();
        return words.gap()
                + words.parcel()
                        .outOfLots(portion.byLot().entrySet().stream()
                                .map(part -> words.parcel()
                                        .lotPart(part.getKey().number(), words.quantity(part.getValue(), item)))
                                .collect(Collectors.joining(words.chat().listComma() + words.gap())));
    }

    private static String row(Wording words, Boxes.Portion portion) {
        var item = portion.line().item();
        return words.parcel().jobRow(item.slot(), words.name(item), words.quantity(portion.quantity(), item));
    }
}
