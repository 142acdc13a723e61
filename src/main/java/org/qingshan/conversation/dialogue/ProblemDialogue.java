package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.order.CustomerOrder;

/** Asks a buyer what came spoilt: how much of what, how long ago, and for pictures. The report is there before the pictures are. */
@Singleton
public class ProblemDialogue implements Dialogue {
    public static final String NAME = "problem";
    private static final String ORDER = "order";
    static final String ITEM = "item";
    static final String NOTE = "note";
    static final String QUANTITY = "quantity";
    private static final String REPORT = "report";

    private final DamageReporting reporting;
    private final KeptPictures waiting;
    private final DamageEnd ending;
    private final ElseTold elseTold;

    ProblemDialogue(DamageReporting reporting, KeptPictures waiting, DamageEnd ending, ElseTold elseTold) {
        this.elseTold = elseTold;
        this.reporting = reporting;
        this.waiting = waiting;
        this.ending = ending;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Asks how much of it is bad; or, where that waits for a decision already, for more pictures. */
    public void begin(Turn turn, CustomerOrder order, Bought bought, String note) {
        var pictures = waiting.with(turn);
        var before = reporting.before(order, bought);
        if (before.isPresent()) {
            keep(turn, before.get(), pictures);
            turn.say(
                    turn.words()
                            .damage()
                            .alreadyOpen(order.number(), turn.words().name(bought.item())),
                    DamageQuestions.ends(turn, before.get()));
            return;
        }
        var hours = reporting.hoursSince(order, turn.sale().now());
        hours.ifPresent(since -> reporting.requireInTime(order, bought, since));
        var draft = Map.of(
                ORDER, String.valueOf(order.number()),
                ITEM, String.valueOf(bought.item().id()),
                NOTE, note);
        var more = BadBesides.carried(turn, draft, order, bought.item());
        open(turn, KeptPictures.keptIn(more, pictures));
        var told = SpoiltAmount.within(note, bought).filter(bought::hasLeft);
        if (told.isPresent()) {
            take(turn, order, bought, told.get());
        } else {
            DamageQuestions.askHowMuch(turn, order, bought);
        }
    }

    private static void open(Turn turn, Map<String, String> draft) {
        turn.chat().asks(NAME, draft, turn.sale().now());
    }

    /** Keeps what was said, and pictures, until it is known of what they are. */
    public void keep(Turn turn, String note) {
        open(turn, KeptPictures.keptIn(Map.of(NOTE, note), waiting.with(turn)));
    }

    /** What was said before it was known of what; empty for nothing. */
    public String kept(Turn turn) {
        return isOpen(turn) ? turn.chat().draft().getOrDefault(NOTE, "") : "";
    }

    /** An amount alone is the answer where that was asked, and nothing that is wanted; and a way out there is at every step. */
    @Override
    public boolean expects(Turn turn) {
        var draft = turn.chat().draft();
        return isOpen(turn)
                && (PicturesEnd.isWayOut(turn.said())
                        || draft.containsKey(ORDER)
                                && !draft.containsKey(QUANTITY)
                                && !draft.containsKey(REPORT)
                                && SpoiltAmount.isBare(turn.said()));
    }

    /** It is known of what it is: what is said is an answer, and no beginning of another. */
    public boolean isOfSomething(Turn turn) {
        var draft = turn.chat().draft();
        return isOpen(turn) && (draft.containsKey(ITEM) || draft.containsKey(REPORT));
    }

    private boolean isOpen(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(name()::equals)
                .isPresent();
    }

    @Override
    public boolean answer(Turn turn) {
        var draft = turn.chat().draft();
        var report = report(draft.get(REPORT));
        if (report.isPresent()) {
            return answerWithPictures(turn, report.get());
        }
        var order = CustomerOrder.numbered(Integer.parseInt(draft.getOrDefault(ORDER, "0")))
                .filter(own -> own.buyerId() == turn.buyer().id());
        var bought = order.flatMap(own -> item(own, draft.get(ITEM)));
        if (PicturesEnd.isWayOut(turn.said())) {
            ending.leave(
                    turn, bought, order.map(own -> BadBesides.of(turn, own)).orElse(List.of()));
            return true;
        }
        if (order.isPresent() && !draft.containsKey(ITEM)) {
            return answerWhat(turn, order.get());
        }
        if (bought.isEmpty()) {
            return false;
        }
        var others = BadBesides.heard(turn, order.get(), bought.get().item());
        var taken = draft.containsKey(QUANTITY)
                ? answerWhen(turn, order.get(), bought.get(), others)
                : answerHowMuch(turn, order.get(), bought.get(), others);
        if (taken) {
            turn.outcome("problem told");
        }
        return taken;
    }

    /** Which of the goods it is, and perhaps how much of them: 竹笋烂了一半. An amount alone leaves that open. */
    private boolean answerWhat(Turn turn, CustomerOrder order) {
        var all = Bought.in(order);
        var named = SpoiltGoods.named(turn, all, turn.said());
        if (named.size() != 1) {
            return SpoiltAmount.isBare(turn.said()) && askWhat(turn, order, all, kept(turn));
        }
        begin(turn, order, named.get(0), kept(turn).isEmpty() ? turn.said() : kept(turn));
        return true;
    }

    /** Asks which of the goods it is. */
    public boolean askWhat(Turn turn, CustomerOrder order, List<Bought> all, String note) {
        var draft = Map.of(NOTE, note, ORDER, String.valueOf(order.number()));
        open(turn, KeptPictures.keptIn(BadBesides.carried(turn, draft), waiting.with(turn)));
        SpoiltGoods.ask(turn, order, all);
        return true;
    }

    private static Optional<Bought> item(CustomerOrder order, @Nullable String id) {
        return Bought.in(order).stream()
                .filter(one -> String.valueOf(one.item().id()).equals(id))
                .findFirst();
    }

    private static Optional<DamageReport> report(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(key -> DamageReport.byId(Long.parseLong(key)));
    }

    private boolean answerHowMuch(Turn turn, CustomerOrder order, Bought bought, List<Bought> others) {
        var rest = BesidesDamage.ofAsked(turn, order, bought.item());
        var said = rest.isEmpty() && others.isEmpty() ? turn.said() : rest;
        var quantity = SpoiltAmount.of(SpoiltGoods.without(bought, said), bought)
                .filter(some -> !ElseTold.isMissing(turn.said()));
        if (quantity.isEmpty()) {
            return others.isEmpty()
                    ? elseTold.isAnswered(turn, bought.item(), () -> DamageQuestions.askHowMuchAgain(turn, bought))
                    : DamageQuestions.askFirst(turn, bought, others, false);
        }
        DamageQuestions.sayFirst(turn, bought, others);
        if (!DamageQuestions.isAskedHowMuch(turn) && BesidesDamage.mayBeWanted(turn)) {
            DamageQuestions.askBadOrWanted(turn, bought, quantity.get());
        } else {
            BuyersWords.keep(turn);
            take(turn, order, bought, quantity.get());
        }
        return true;
    }

    /** Reports it if it is known when it came, else asks that. */
    private void take(Turn turn, CustomerOrder order, Bought bought, BigDecimal quantity) {
        var hours = reporting.hoursSince(order, turn.sale().now());
        if (hours.isPresent() || !bought.hasLeft(quantity)) {
            report(turn, order, bought, quantity, hours);
            return;
        }
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.put(QUANTITY, quantity.toPlainString());
        open(turn, KeptPictures.keptIn(draft, waiting.with(turn)));
        DamageQuestions.askWhen(turn);
    }

    private boolean answerWhen(Turn turn, CustomerOrder order, Bought bought, List<Bought> others) {
        var hours = WhenItCame.hours(turn.said(), BesidesDamage.ofAsked(turn, order, bought.item()));
        if (hours.isEmpty()) {
            return others.isEmpty()
                    ? elseTold.isAnswered(turn, bought.item(), () -> DamageQuestions.askWhenAgain(turn))
                    : DamageQuestions.askFirst(turn, bought, others, true);
        }
        DamageQuestions.sayFirst(turn, bought, others);
        var possible = reporting.possible(order, hours.getAsInt(), turn.sale().now());
        var quantity = new BigDecimal(turn.chat().draft().get(QUANTITY));
        report(turn, order, bought, quantity, OptionalInt.of(possible));
        return true;
    }

    private void report(Turn turn, CustomerOrder order, Bought bought, BigDecimal quantity, OptionalInt hours) {
        var note = turn.chat().draft().getOrDefault(NOTE, "");
        var pictures = waiting.with(turn);
        var report = reporting.report(order, bought, quantity, hours.orElse(0), note);
        keep(turn, report, pictures);
        DamageQuestions.askPictures(turn, report, reporting.mostPhotos());
    }

    /** From now on pictures belong to the report. */
    private void keep(Turn turn, DamageReport report, List<String> pictures) {
        pictures.forEach(picture -> reporting.picture(report, picture));
        var draft = Map.of(REPORT, String.valueOf(report.id()));
        open(turn, BadBesides.carried(turn, draft, report.order(), report.item()));
    }

    private boolean answerWithPictures(Turn turn, DamageReport report) {
        var end = PicturesEnd.of(turn.said());
        if (turn.message().details().photo() != null) {
            return takePicture(turn);
        }
        if (end != null) {
            ending.say(turn, report, end);
            return true;
        }
        var others = BadBesides.heard(turn, report.order(), report.item());
        if (!others.isEmpty()) {
            turn.say(turn.words().damage().isReported(turn.words().name(report.item())));
            begin(turn, report.order(), others.get(0), turn.said());
            return true;
        }
        return isCorrected(turn, report)
                || elseTold.isPassedOn(turn, report.item(), () -> DamageQuestions.askOnlyPictures(turn, report));
    }

    /** "No, one box": it is reported so from now on. */
    private boolean isCorrected(Turn turn, DamageReport report) {
        var quantity = item(report.order(), String.valueOf(report.item().id()))
                .map(bought -> bought.without(report))
                .flatMap(bought -> SpoiltAmount.corrected(turn.said(), bought));
        if (quantity.isEmpty() || !report.isOpen() || ElseTold.isMissing(turn.said())) {
            return false;
        }
        reporting.correct(report, quantity.get(), BuyersWords.beside(turn));
        turn.outcome("problem told");
        DamageQuestions.askPictures(turn, report, reporting.mostPhotos());
        return true;
    }

    @Override
    public boolean takePicture(Turn turn) {
        var photo = turn.message().details().photo();
        var report = report(turn.chat().draft().get(REPORT));
        if (photo == null) {
            return false;
        }
        if (report.isEmpty()) {
            open(turn, KeptPictures.keptIn(turn.chat().draft(), waiting.with(turn)));
            turn.say(turn.words().damage().pictureKept(KeptPictures.of(turn).size()));
            askAgain(turn);
            return true;
        }
        var text = turn.words().damage();
        var count = reporting.picture(report.get(), photo);
        var told = count >= reporting.mostPhotos() ? text.pictureEnough(count) : text.pictureTaken(count);
        turn.say(told, DamageQuestions.ends(turn, report.get())[0]);
        return true;
    }

    /** What is open before there is a report. */
    private void askAgain(Turn turn) {
        var draft = turn.chat().draft();
        var order = CustomerOrder.numbered(Integer.parseInt(draft.getOrDefault(ORDER, "0")));
        if (order.isEmpty()) {
            DamageQuestions.askWhichOrder(
                    turn, reporting.openedBy(turn.buyer().id(), turn.sale().now()));
        } else {
            DamageQuestions.askAgain(
                    turn, order.get(), item(order.get(), draft.get(ITEM)), draft.containsKey(QUANTITY));
        }
    }
}
