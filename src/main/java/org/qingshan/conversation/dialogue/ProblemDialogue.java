package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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
    private static final Pattern DONE =
            Pattern.compile("(?:照片?|图)?(?:都|全)?(?:发|拍|传)?(?:完|好|齐)了|没(?:有)?了|就这些了?|就这几张|(?:都|全)发了|谢谢|好的?|ok"
                    + "|(?:i'?m |i am )?done|(?:that is|that's|thats) (?:all|it)|all sent|no more|thanks|thank you");
    private static final Pattern NONE = Pattern.compile(
            "(?:我|这边|手机)*(?:没有?|没得|冇|无)(?:拍|留)?(?:照片?|图片?|相片?|拍照|拍)(?:了|啊|呀|哦|可以发)*|(?:我|手机)*(?:拍不了|不能拍|没法拍|不会拍|发不了(?:照片|图)?)(?:照片?|照)?(?:了|啊)*"
                    + "|(?=.*(?:\\bno|n'?t|not)\\b)(?:sorry,? )?(?:i )?(?:have|got|do|did|can)?(?:n'?t| not|not)? ?(?:have|take|took|make|got|send)? ?(?:no|any|a)? ?(?:photos?|pictures?|pics?|camera)(?: of it| sorry)?");
    private static final Pattern DROP =
            Pattern.compile("不报了|不用报?了|算了不报了?|没事了不用了?|drop it|forget it|don'?t report(?: it)?|no need");
    private static final Pattern END = Pattern.compile("[。.!！~～,，\\s]+$");

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
        var quantity = SpoiltAmount.of(turn.said(), bought);
        if (quantity.isEmpty()) {
            return isNoQuestion(
                    turn,
                    words.damage()
                            .howMuchAgain(words.unit(
                                    BigDecimal.ONE, bought.item().product().unit())));
        }
        take(turn, order, bought, quantity.get());
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
        DamageQuestions.askPictures(turn, report, reporting.mostPhotos());
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
        var said = END.matcher(turn.said().strip().toLowerCase(Locale.ROOT)).replaceAll("");
        if (turn.message().details().photo() != null) {
            return takePicture(turn);
        }
        if (DONE.matcher(said).matches() || NONE.matcher(said).matches()) {
            end(turn, report, NONE.matcher(said).matches());
        } else if (DROP.matcher(said).matches()) {
            drop(turn, report);
        } else if (!isCorrected(turn, report)) {
            return isNoQuestion(turn, turn.words().damage().onlyPictures());
        }
        return true;
    }

    /** "No, one box": it is reported so from now on. */
    private boolean isCorrected(Turn turn, DamageReport report) {
        var quantity = item(report.order(), String.valueOf(report.item().id()))
                .map(bought -> bought.without(report))
                .flatMap(bought -> SpoiltAmount.of(turn.said(), bought));
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
            turn.say(turn.words().damage().pictureTaken(waiting.of(turn).size()));
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

    /** The buyer has sent what he has; without a picture he is asked once. */
    public void end(Turn turn, DamageReport report, boolean hasNone) {
        var count = Math.toIntExact(SentPhoto.countOf(report.id()));
        var text = turn.words().damage();
        if (count == 0 && !hasNone && report.isOpen()) {
            turn.say(
                    text.noPicturesYet(), DamageQuestions.ends(turn, report)[1], DamageQuestions.ends(turn, report)[2]);
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
