package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.photo.SentPhoto;

/** Asks a buyer what came spoilt: how much of what, how long ago, and for pictures. The report is there before the pictures are. */
@Singleton
public class ProblemDialogue implements Dialogue {
    private static final String ORDER = "order";
    private static final String ITEM = "item";
    private static final String NOTE = "note";
    private static final String QUANTITY = "quantity";
    private static final String REPORT = "report";
    private static final Set<String> DONE = Set.of(
            "发完了", "完了", "好了", "没了", "就这些", "谢谢", "好的", "done", "that is all", "that's all", "thanks", "thank you");
    private static final Set<String> NONE = Set.of("没有照片", "没照片", "no photo", "no photos");
    private static final Set<String> DROP = Set.of("不报了", "不用了", "drop it");

    private final DamageReporting reporting;
    private final KeptPictures waiting;

    ProblemDialogue(DamageReporting reporting, KeptPictures waiting) {
        this.reporting = reporting;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "problem";
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
                    ProblemSpeech.ends(turn, before.get()));
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
        ProblemSpeech.askHowMuch(turn, order, bought);
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

    /** The same, where it is known of which order. */
    public void keep(Turn turn, CustomerOrder order, String note) {
        var draft = KeptPictures.keptIn(Map.of(NOTE, note, ORDER, String.valueOf(order.number())), waiting.with(turn));
        turn.chat().asks(name(), draft, turn.sale().now());
    }

    /** An amount alone is the answer where that was asked, and nothing that is wanted. */
    @Override
    public boolean expects(Turn turn) {
        var draft = turn.chat().draft();
        return isOpen(turn)
                && draft.containsKey(ORDER)
                && !draft.containsKey(QUANTITY)
                && !draft.containsKey(REPORT)
                && SpoiltAmount.isBare(turn.said());
    }

    /** What somebody calls the open question's answer is no beginning of another. */
    public boolean isOpen(Turn turn) {
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
        if (order.isPresent() && !draft.containsKey(ITEM)) {
            return answerWhat(turn, order.get());
        }
        if (bought.isEmpty()) {
            return false;
        }
        var taken = draft.containsKey(QUANTITY)
                ? answerWhen(turn, order.get(), bought.get())
                : answerHowMuch(turn, order.get(), bought.get());
        if (taken) {
            turn.outcome("problem told");
        }
        return taken;
    }

    /** Which of the goods it is, and perhaps how much of them: 竹笋烂了一半. An amount alone leaves that open. */
    private boolean answerWhat(Turn turn, CustomerOrder order) {
        var all = Bought.in(order);
        var named = SpoiltGoods.named(all, turn.said());
        if (named.size() != 1) {
            return SpoiltAmount.isBare(turn.said()) && askWhat(turn, order, all, kept(turn));
        }
        var note = kept(turn).isEmpty() ? turn.said() : kept(turn);
        begin(turn, order, named.get(0), note);
        return true;
    }

    /** Asks which of the goods it is. */
    public boolean askWhat(Turn turn, CustomerOrder order, List<Bought> all, String note) {
        keep(turn, order, note);
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

    private boolean answerHowMuch(Turn turn, CustomerOrder order, Bought bought) {
        var words = turn.words();
        var quantity = SpoiltAmount.of(SpoiltGoods.without(bought, turn.said()), bought);
        if (quantity.isEmpty()) {
            return isNoQuestion(
                    turn,
                    words.damage()
                            .howMuchAgain(words.unit(
                                    BigDecimal.ONE, bought.item().product().unit())));
        }
        var hours = reporting.hoursSince(order, turn.sale().now());
        if (hours.isPresent() || quantity.get().compareTo(bought.rest()) > 0) {
            report(turn, order, bought, quantity.get(), hours);
            return true;
        }
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.put(QUANTITY, quantity.get().toPlainString());
        turn.chat()
                .asks(
                        name(),
                        KeptPictures.keptIn(draft, waiting.with(turn)),
                        turn.sale().now());
        ProblemSpeech.askWhen(turn);
        return true;
    }

    private boolean answerWhen(Turn turn, CustomerOrder order, Bought bought) {
        var hours = SpoiltAmount.hours(turn.said());
        if (hours.isEmpty()) {
            return isNoQuestion(turn, turn.words().damage().whenCameAgain());
        }
        report(turn, order, bought, new BigDecimal(turn.chat().draft().get(QUANTITY)), hours);
        return true;
    }

    /** What asks something is left to whoever can answer it. */
    private static boolean isNoQuestion(Turn turn, String again) {
        if (QuestionReader.wantsAnAnswer(turn.said()) && !QuestionReader.tellsOfTrouble(turn.said())) {
            return false;
        }
        turn.say(again);
        return true;
    }

    private void report(Turn turn, CustomerOrder order, Bought bought, BigDecimal quantity, OptionalInt hours) {
        var note = turn.chat().draft().getOrDefault(NOTE, "");
        var pictures = waiting.with(turn);
        var report = reporting.report(order, bought, quantity, hours.orElse(0), note);
        keep(turn, report, pictures);
        var words = turn.words();
        turn.say(
                words.damage()
                        .sendPictures(
                                order.number(),
                                words.name(bought.item()),
                                words.quantity(quantity, bought.item()),
                                reporting.mostPhotos()),
                ProblemSpeech.ends(turn, report));
    }

    /** From now on pictures belong to the report. */
    private void keep(Turn turn, DamageReport report, List<String> pictures) {
        pictures.forEach(picture -> reporting.picture(report, picture));
        turn.chat()
                .asks(
                        name(),
                        Map.of(REPORT, String.valueOf(report.id())),
                        turn.sale().now());
    }

    private boolean answerWithPictures(Turn turn, DamageReport report) {
        var said = turn.said().strip().toLowerCase(Locale.ROOT);
        if (turn.message().details().photo() != null) {
            return takePicture(turn);
        }
        if (DONE.contains(said) || NONE.contains(said)) {
            end(turn, report, NONE.contains(said));
        } else if (DROP.contains(said)) {
            drop(turn, report);
        } else {
            return isNoQuestion(turn, turn.words().damage().onlyPictures());
        }
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
            turn.say(turn.words().damage().pictureTaken(waiting.of(turn).size()));
            return true;
        }
        var count = reporting.picture(report.get(), photo);
        var text = turn.words().damage();
        if (count >= reporting.mostPhotos()) {
            turn.say(text.pictureEnough(count), ProblemSpeech.ends(turn, report.get())[0]);
        } else {
            turn.say(text.pictureTaken(count), ProblemSpeech.ends(turn, report.get())[0]);
        }
        return true;
    }

    /** The buyer has sent what he has; without a picture he is asked once. */
    public void end(Turn turn, DamageReport report, boolean hasNone) {
        var count = Math.toIntExact(SentPhoto.countOf(report.id()));
        var text = turn.words().damage();
        if (count == 0 && !hasNone && report.isOpen()) {
            turn.say(text.noPicturesYet(), ProblemSpeech.ends(turn, report)[1], ProblemSpeech.ends(turn, report)[2]);
            return;
        }
        turn.chat().asksNothing();
        turn.say(text.handedIn(report.order().number(), turn.words().name(report.item()), count));
    }

    public void drop(Turn turn, DamageReport report) {
        reporting.withdraw(report);
        turn.chat().asksNothing();
        turn.say(turn.words().damage().dropped());
    }
}
