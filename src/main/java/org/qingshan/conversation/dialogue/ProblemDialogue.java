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
import org.qingshan.conversation.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.order.CustomerOrder;

/** Asks a buyer what came spoilt: how much of what, how long ago, and for pictures. The report is there before the pictures are. */
@Singleton
public class ProblemDialogue implements Dialogue {
    static final String NAME = "problem";
    private static final String ORDER = "order";
    private static final String ITEM = "item";
    private static final String NOTE = "note";
    private static final String QUANTITY = "quantity";
    private static final String REPORT = "report";

    private final DamageReporting reporting;
    private final KeptPictures waiting;
    private final DamageEnd ending;

    ProblemDialogue(DamageReporting reporting, KeptPictures waiting, DamageEnd ending) {
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
        turn.chat()
                .asks(name(), KeptPictures.keptIn(draft, pictures), turn.sale().now());
        var told = SpoiltAmount.within(note, bought).filter(quantity -> quantity.compareTo(bought.rest()) <= 0);
        if (told.isPresent()) {
            take(turn, order, bought, told.get());
        } else {
            DamageQuestions.askHowMuch(turn, order, bought);
        }
    }

    /** Keeps what was said, and pictures, until it is known of what they are. */
    public void keep(Turn turn, String note) {
        var draft = KeptPictures.keptIn(Map.of(NOTE, note), waiting.with(turn));
        turn.chat().asks(name(), draft, turn.sale().now());
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
        if (PicturesEnd.isWayOut(turn.said())) {
            ending.leave(turn);
            return true;
        }
        var order = CustomerOrder.numbered(Integer.parseInt(draft.getOrDefault(ORDER, "0")))
                .filter(own -> own.buyerId() == turn.buyer().id());
        var bought = order.flatMap(own -> item(own, draft.get(ITEM)));
        if (order.isPresent() && !draft.containsKey(ITEM)) {
            return answerWhat(turn, order.get());
        }
        if (bought.isEmpty()) {
            return false;
        }
        var others = BesidesDamage.others(turn, order.get(), bought.get());
        var taken = others.isPresent() && keepForLater(turn, bought.get(), others.get())
                || (draft.containsKey(QUANTITY)
                        ? answerWhen(turn, order.get(), bought.get())
                        : answerHowMuch(turn, order.get(), bought.get()));
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
        var note = kept(turn).isEmpty() ? turn.said() : kept(turn);
        begin(turn, order, named.get(0), note);
        return true;
    }

    /** Asks which of the goods it is. */
    public boolean askWhat(Turn turn, CustomerOrder order, List<Bought> all, String note) {
        var draft = KeptPictures.keptIn(Map.of(NOTE, note, ORDER, String.valueOf(order.number())), waiting.with(turn));
        turn.chat().asks(name(), draft, turn.sale().now());
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

    /** One after the other: what is bad besides is asked about once this is reported. */
    private static boolean keepForLater(Turn turn, Bought first, Bought later) {
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.put(DamageEnd.LATER, later.item().slot());
        draft.merge(NOTE, turn.said(), (before, now) -> before + "\n" + now);
        turn.chat().asks(NAME, draft, turn.sale().now());
        DamageQuestions.askFirst(turn, first, later, draft.containsKey(QUANTITY));
        return true;
    }

    private boolean answerHowMuch(Turn turn, CustomerOrder order, Bought bought) {
        var quantity = SpoiltAmount.of(SpoiltGoods.without(bought, turn.said()), bought);
        if (quantity.isEmpty()) {
            return !BesidesDamage.isForOthers(turn) && DamageQuestions.askHowMuchAgain(turn, bought);
        }
        if (!DamageQuestions.isAskedHowMuch(turn) && BesidesDamage.mayBeWanted(turn)) {
            DamageQuestions.askBadOrWanted(turn, bought, quantity.get());
        } else {
            take(turn, order, bought, quantity.get());
        }
        return true;
    }

    /** Reports it if it is known when it came, else asks that. */
    private void take(Turn turn, CustomerOrder order, Bought bought, BigDecimal quantity) {
        var hours = reporting.hoursSince(order, turn.sale().now());
        if (hours.isPresent() || quantity.compareTo(bought.rest()) > 0) {
            report(turn, order, bought, quantity, hours);
            return;
        }
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.put(QUANTITY, quantity.toPlainString());
        turn.chat()
                .asks(
                        name(),
                        KeptPictures.keptIn(draft, waiting.with(turn)),
                        turn.sale().now());
        DamageQuestions.askWhen(turn);
    }

    private boolean answerWhen(Turn turn, CustomerOrder order, Bought bought) {
        var hours = WhenItCame.hours(turn.said());
        if (hours.isEmpty()) {
            return !BesidesDamage.isForOthers(turn) && DamageQuestions.askWhenAgain(turn);
        }
        report(turn, order, bought, new BigDecimal(turn.chat().draft().get(QUANTITY)), hours);
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
        Map<String, String> draft = new HashMap<>(Map.of(REPORT, String.valueOf(report.id())));
        Optional.ofNullable(turn.chat().draft().get(DamageEnd.LATER))
                .filter(later -> isOpen(turn) && !later.equals(report.item().slot()))
                .ifPresent(later -> draft.put(DamageEnd.LATER, later));
        turn.chat().asks(name(), draft, turn.sale().now());
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
        var others = BesidesDamage.others(turn, report);
        if (others.isPresent()) {
            turn.say(turn.words().damage().isReported(turn.words().name(report.item())));
            begin(turn, report.order(), others.get(), turn.said());
            return true;
        }
        return isCorrected(turn, report)
                || !BesidesDamage.isForOthers(turn) && DamageQuestions.askOnlyPictures(turn, report);
    }

    /** "No, one box": it is reported so from now on. */
    private boolean isCorrected(Turn turn, DamageReport report) {
        var quantity = item(report.order(), String.valueOf(report.item().id()))
                .map(bought -> bought.without(report))
                .flatMap(bought -> SpoiltAmount.corrected(turn.said(), bought));
        if (quantity.isEmpty() || !report.isOpen()) {
            return false;
        }
        reporting.correct(report, quantity.get());
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
            var draft = KeptPictures.keptIn(turn.chat().draft(), waiting.with(turn));
            turn.chat().asks(name(), draft, turn.sale().now());
            DamageQuestions.sayPictureKept(turn, waiting.of(turn).size());
            return true;
        }
        var count = reporting.picture(report.get(), photo);
        var text = turn.words().damage();
        if (count >= reporting.mostPhotos()) {
            turn.say(text.pictureEnough(count), DamageQuestions.ends(turn, report.get())[0]);
        } else {
            turn.say(text.pictureTaken(count), DamageQuestions.ends(turn, report.get())[0]);
        }
        return true;
    }
}
