package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.lot.IntakeDraft.Asked;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.product.Naming;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.outbox.Button;

/** Takes in what a grower puts on the scales: from one line, and asks only for what is missing. */
@Singleton
public class IntakeDialogue implements Dialogue {
    /** As many as one looks through on a phone. */
    static final int CHOICES = 8;

    private final LotIntake intake;
    private final Naming naming;

    IntakeDialogue(LotIntake intake, Naming naming) {
        this.naming = naming;
        this.intake = intake;
    }

    @Override
    public String name() {
        return IntakeDraft.NAME;
    }

    /** Somebody was asked for a number or a name just now and says nothing else, or tells who has brought how much of what. */
    @Override
    public boolean expects(Turn turn) {
        return IntakeHearing.isWayOut(turn)
                || IntakeHearing.awaits(turn, turn.said())
                || IntakeHearing.tellsOfGoods(turn)
                || IntakeHearing.both(turn).isPresent();
    }

    /** Whether that is the number or the name that was asked for. */
    public boolean awaits(Turn turn, String said) {
        return IntakeHearing.awaits(turn, said);
    }

    @Override
    public boolean answer(Turn turn) {
        if (IntakeHearing.isWayOut(turn)) {
            turn.chat().asksNothing();
            turn.say(turn.words().chat().dialogueLeft());
            return true;
        }
        var both = IntakeHearing.both(turn);
        if (both.isPresent()) {
            turn.readOnly(both.get().first());
            answer(turn);
            return isFurtherHeard(turn, both.get().more());
        }
        var isNew = IntakeHearing.tellsOfGoods(turn);
        if (isNew || awaits(turn, turn.said()) || IntakeHearing.isAnswer(turn)) {
            if (isNew && !IntakeSpeech.isAskedWhetherCounted(turn)) {
                take(
                        turn,
                        IntakeWords.line(IntakeHearing.written(turn.said()), Member.growerNames()),
                        !IntakeWords.isByCommand(turn.said()));
            } else if (!isNew) {
                take(turn, awaits(turn, turn.said()) ? IntakeHearing.bare(turn.said()) : turn.said());
            }
            return true;
        }
        return false;
    }

    /** What else has come is taken in once nothing of the first is open. */
    private boolean isFurtherHeard(Turn turn, String more) {
        if (IntakeHearing.open(turn).isPresent()) {
            turn.say(turn.words().announcing().furtherLater(more));
            return true;
        }
        turn.readOnly(more);
        return answer(turn);
    }

    /** Words that are nothing else are an attempt to say how much it is, unless they ask. */
    @Override
    public boolean pickUp(Turn turn) {
        var draft = IntakeHearing.open(turn)
                .filter(one -> one.asked(Asked.QUANTITY)
                        && one.product().isPresent()
                        && !turn.said().matches(".*[?？吗呢]\\s*"));
        draft.ifPresent(one -> goOn(turn, one));
        return draft.isPresent();
    }

    /** It is of what comes in; the last one counts. What is open is asked again, but once for pictures that were sent together. */
    @Override
    public boolean takePicture(Turn turn) {
        var photo = turn.message().details().photo();
        var draft = IntakeHearing.open(turn);
        if (photo == null || draft.isEmpty()) {
            return false;
        }
        var album = Objects.requireNonNullElse(turn.message().details().album(), "");
        if (!draft.get().isOfAlbum(album)) {
            turn.say(turn.words().recall().intakePictured());
            goOn(turn, draft.get().pictured(photo).ofAlbum(album));
        }
        return true;
    }

    /** Asks what comes in. */
    public void begin(Turn turn) {
        keep(turn, new IntakeDraft(Map.of()).asking(Asked.PRODUCT));
        choices(
                turn,
                turn.words().lot().askProduct(),
                Product.all().stream().map(product -> turn.words().name(product)));
    }

    /** The goods that were named are new to the shop, or their grower is. Returns whether that was the question. */
    public boolean confirmedNew(Turn turn) {
        var goods = IntakeHearing.open(turn).filter(one -> one.asked(Asked.NEW));
        var grower = IntakeHearing.open(turn).filter(one -> one.asked(Asked.WHOSE));
        goods.ifPresent(one -> goOn(turn, one.isNew()));
        grower.ifPresent(one -> goOn(turn, one.isNewGrower()));
        return goods.isPresent() || grower.isPresent();
    }

    /** It was harvested so long ago. Returns whether that was the question. */
    public boolean confirmedOld(Turn turn) {
        var draft = IntakeHearing.open(turn).filter(one -> one.asked(Asked.OLD));
        draft.ifPresent(one -> goOn(turn, one.isOld()));
        return draft.isPresent();
    }

    /** It is a further one just like the last. Returns whether that was the question. */
    public boolean confirmedFurther(Turn turn) {
        var draft = IntakeHearing.open(turn).filter(one -> one.asked(Asked.FURTHER));
        draft.ifPresent(one -> goOn(turn, one.isFurther()));
        return draft.isPresent();
    }

    /** Reads a line; what it leaves open is asked for. */
    public void take(Turn turn, String said) {
        take(turn, said, false);
    }

    /** @param isSentence it was not said by the command; whose the goods are is never guessed then */
    private void take(Turn turn, String said, boolean isSentence) {
        var line = IntakeHearing.line(turn, said);
        var begun = IntakeHearing.open(turn)
                .filter(draft -> draft.goesOnWith(line))
                .orElseGet(() -> new IntakeDraft(Map.of()));
        var strange = begun.others(line).strange();
        if (!strange.isEmpty()) {
            notUnderstood(turn, strange);
            return;
        }
        var draft = isSentence ? begun.with(line).isSentence() : begun.with(line);
        var photo = turn.message().details().photo();
        goOn(turn, photo == null ? draft : draft.pictured(photo));
    }

    /** Nothing of such a line is taken in: what was not understood may change all of it. */
    private static void notUnderstood(Turn turn, String words) {
        turn.outcome("intake not understood");
        turn.say(turn.words().lot().notAgreed(words) + "\n" + turn.words().lot().howToTakeIn());
    }

    private void goOn(Turn turn, IntakeDraft draft) {
        var product = draft.product().or(() -> IntakeHearing.unknown(draft));
        if (product.isEmpty()) {
            askGoods(turn, draft);
            return;
        }
        var goods = product.get();
        var measured = draft.quantityOf(goods);
        if (measured.isEmpty() && !draft.unitWord().isEmpty()) {
            throw new Refused(Reason.OTHER_UNIT, Map.of("product", goods, "unit", goods.unit()));
        }
        goOn(turn, measured.map(number -> draft.measuring(number, goods.unit())).orElse(draft), goods);
    }

    private void goOn(Turn turn, IntakeDraft draft, Product goods) {
        var terms = draft.terms()
                .map(words -> AgreedTerms.read(words, goods, turn.shop().currency()));
        var impossible = ImpossibleIntake.in(draft, goods, IntakeHearing.today(turn), turn.words());
        if (terms.filter(Optional::isEmpty).isPresent()) {
            notUnderstood(turn, draft.terms().orElse(""));
        } else if (impossible.isPresent()) {
            keep(turn, impossible.get().rest());
            turn.outcome("intake refused");
            turn.say(impossible.get().told());
        } else if (IntakeHearing.isDoubtfulDay(turn, draft)) {
            keep(turn, draft.asking(Asked.OLD));
            IntakeSpeech.askLongAgo(turn, goods, draft.day().orElseThrow());
        } else if (draft.quantity().isEmpty()) {
            keep(turn, draft.asking(Asked.QUANTITY));
            var words = turn.words();
            turn.say(words.lot().askQuantity(words.name(goods), words.unit(BigDecimal.TEN, goods.unit())));
        } else {
            goods.requireSteps(draft.quantity().get());
            GrowerNames.whose(goods, draft)
                    .ifPresentOrElse(
                            grower -> finish(turn, draft.of(grower), goods, terms.flatMap(Function.identity())),
                            () -> askGrower(turn, draft, goods));
        }
    }

    private void askGoods(Turn turn, IntakeDraft draft) {
        var name = draft.newName();
        var lot = turn.words().lot();
        if (name.isEmpty()) {
            keep(turn, draft.asking(Asked.PRODUCT));
            choices(
                    turn,
                    lot.askProduct(),
                    Product.all().stream().map(product -> turn.words().name(product)));
        } else if (!naming.isFree(name.get())) {
            turn.say(lot.howToTakeIn());
        } else if (draft.units().isEmpty()) {
            keep(turn, draft.asking(Asked.PRODUCT));
            turn.say(lot.askUnit(name.get()));
        } else {
            keep(turn, draft.asking(Asked.NEW));
            turn.choose(lot.askNew(name.get()), new Button(lot.newButton(name.get()), "/lot new"));
        }
    }

    private void askGrower(Turn turn, IntakeDraft draft, Product goods) {
        keep(turn, draft.asking(Asked.GROWER));
        choices(turn, turn.words().lot().askGrower(turn.words().name(goods)), Member.growerNames().stream());
    }

    private static void choices(Turn turn, String question, Stream<String> names) {
        turn.choose(
                question, Turn.column(names.distinct().limit(CHOICES).map(name -> new Button(name, "/lot " + name))));
    }

    private void finish(Turn turn, IntakeDraft draft, Product goods, Optional<Terms> terms) {
        var name = draft.grower().orElseThrow();
        var known = Member.growerNamed(name);
        var like = known.isPresent() || draft.meansNewGrower() ? List.<String>of() : like(draft, name);
        var twin =
                known.filter(grower -> !draft.meansFurther()).flatMap(grower -> SameLot.of(turn, grower, goods, draft));
        if (!like.isEmpty()) {
            keep(turn, draft.asking(Asked.WHOSE));
            IntakeSpeech.askWhose(turn, name, like.subList(0, Math.min(CHOICES, like.size())));
        } else if (twin.isPresent()) {
            keep(turn, draft.asking(Asked.FURTHER));
            IntakeSpeech.askTwice(turn, twin.get());
        } else {
            var lot = bring(turn, draft, goods, terms);
            turn.chat().asksNothing();
            turn.outcome("lot taken in");
            IntakeSpeech.taken(turn, lot, terms.isPresent(), known.isEmpty());
        }
    }

    /** In a sentence a name that nobody has is perhaps none, or a manner of speaking: 吴大姐. */
    private static List<String> like(IntakeDraft draft, String name) {
        return draft.wasSentence() ? Member.growerNames() : GrowerNames.likely(name);
    }

    private Lot bring(Turn turn, IntakeDraft draft, Product goods, Optional<Terms> terms) {
        if (goods.id() == null) {
            goods.persist();
        }
        var now = turn.sale().now();
        var known = Intake.NOTHING
                .harvested(draft.day().orElse(null))
                .pictured(draft.photo().orElse(null))
                .weighing(draft.weight().map(BigDecimal::longValue).orElse(null));
        var delivery = new LotIntake.Delivery(
                goods,
                draft.quantity().orElseThrow(),
                Member.growerCalled(draft.grower().orElseThrow(), now),
                known,
                terms.orElse(null));
        return intake.bring(turn.shop(), delivery, turn.actor(), now);
    }

    private void keep(Turn turn, IntakeDraft draft) {
        turn.chat().asks(name(), draft.fields(), turn.sale().now());
    }
}
