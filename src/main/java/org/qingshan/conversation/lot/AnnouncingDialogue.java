package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.claim.SlotCode;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.lot.AnnouncingDraft.Asked;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;

/** Hears a grower say what he can bring, and passes it on to the team; asks for what is missing. */
@Singleton
public class AnnouncingDialogue implements Dialogue {
    static final String NAME = "announcing";

    private final LotIntake intake;
    private final TakingBackAnnounced back;
    private final MovingAnnounced moving;

    AnnouncingDialogue(LotIntake intake, TakingBackAnnounced back, MovingAnnounced moving) {
        this.moving = moving;
        this.intake = intake;
        this.back = back;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A grower may buy too, but what he can bring he does not want. */
    @Override
    public boolean expects(Turn turn) {
        return !GrowerQuestion.growersOf(turn).isEmpty()
                && !StrangeGoods.areSaid(turn)
                && (SeveralAnnounced.in(turn).isPresent()
                        || LessLeft.in(turn).isPresent()
                        || moving.isMeant(turn)
                        || answered(turn).isPresent()
                        || otherAmount(turn).isPresent()
                        || back.isMeant(turn)
                        || promised(turn).isPresent()
                        || OwnGoods.in(turn).isPresent());
    }

    /** What is surely ordered may be for himself, unless it is promised. */
    private static Optional<AnnouncementWords> promised(Turn turn) {
        return AnnouncementWords.read(turn.said(), Product.all(), now(turn))
                .filter(words -> AnnouncementWords.isPromised(turn.said()) || !Hearing.isSure(turn));
    }

    static LocalDateTime now(Turn turn) {
        return LocalDateTime.ofInstant(turn.sale().now(), Shop.VILLAGE);
    }

    private static Optional<AnnouncingDraft> open(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(NAME::equals)
                .map(open -> new AnnouncingDraft(turn.chat().draft()));
    }

    /** What was asked for, together with what is known. */
    private Optional<AnnouncementWords> answered(Turn turn) {
        return open(turn).filter(draft -> isToQuestion(turn, draft)).flatMap(draft -> {
            var known = draft.words();
            var goods = draft.product().map(List::of).orElseGet(() -> GrowerQuestion.goodsOf(turn));
            var more = AnnouncementWords.answer(turn.said(), goods, now(turn));
            var named = more.product();
            if (draft.asked(Asked.GOODS) && named != null && GoodsSaid.isBare(turn.said(), named)) {
                var words = draft.said() + " " + named.name(true);
                return Optional.of(AnnouncementWords.parts(words, List.of(named), now(turn)));
            }
            var isAnswer = draft.asked(Asked.QUANTITY) && more.quantity() != null
                    || draft.asked(Asked.BRING) && isBringing(turn);
            return isAnswer ? Optional.of(known.and(more)) : Optional.empty();
        });
    }

    /** A whole sentence that takes something back, or announces other goods, is no answer, whatever it names. */
    private boolean isToQuestion(Turn turn, AnnouncingDraft draft) {
        var said = turn.said();
        if (SlotCode.isToCard(said) || AnnouncementWords.isOffSale(said)) {
            return false;
        }
        return draft.asked(Asked.GOODS)
                ? !AnnouncementWords.isAmountIn(said) && !back.isMeant(turn)
                : !back.isTakenBack(turn) && !namesOther(said, draft) && !TakingBackWords.isPrice(said);
    }

    private static boolean namesOther(String said, AnnouncingDraft draft) {
        return GoodsSaid.in(said, Product.all())
                .filter(goods -> draft.product().filter(goods::equals).isEmpty())
                .isPresent();
    }

    private static boolean isBringing(Turn turn) {
        return turn.said().strip().equalsIgnoreCase(turn.words().announcing().bringButton());
    }

    @Override
    public boolean answer(Turn turn) {
        if (GrowerQuestion.growersOf(turn).isEmpty() || StrangeGoods.areSaid(turn)) {
            return false;
        }
        var several = SeveralAnnounced.in(turn);
        if (several.isPresent()) {
            several.get().parts().forEach(part -> announce(turn, part));
            return true;
        }
        if (LessLeft.isTold(turn) || moving.answer(turn)) {
            return true;
        }
        var answered = answered(turn);
        if (answered.isPresent()) {
            var isMore = open(turn).filter(AnnouncingDraft::isMore).isPresent();
            turn.chat().asksNothing();
            announce(turn, answered.get(), isMore);
            return true;
        }
        var other = otherAmount(turn);
        if (other.isPresent()) {
            open(turn).ifPresent(draft -> AnnouncingQuestions.askGoods(turn, draft.saying(other.get())));
            return true;
        }
        if (back.isMeant(turn)) {
            return back.answer(turn);
        }
        var isMore = OwnGoods.isMore(turn.said());
        var said = promised(turn);
        var own = said.isPresent() ? Optional.<OwnGoods>empty() : OwnGoods.in(turn);
        if (own.filter(goods -> !goods.isSure()).isPresent()) {
            AnnouncingQuestions.askWhether(turn, own.get().words(), isMore);
            return true;
        }
        var words = said.or(() -> own.map(OwnGoods::words));
        words.ifPresent(some -> announce(turn, some, isMore));
        return words.isPresent();
    }

    private void announce(Turn turn, SeveralAnnounced.Part part) {
        var lot = part.lot();
        if (lot != null) {
            back.change(turn, lot, part.quantity());
        } else {
            announce(turn, part.goods(), part.quantity(), agreed(part.words()), false);
        }
    }

    private void announce(Turn turn, AnnouncementWords said, boolean isMore) {
        var product = said.product();
        var quantity = said.quantity();
        if (OwnGoods.isSeveral(turn)) {
            turn.outcome("announcement unclear");
            turn.say(AnnouncingQuestions.bringOrBuy(turn.words()));
        } else if (product == null && !AnnouncementWords.isAmountIn(turn.said())
                || quantity == null && AnnouncementWords.isNegative(turn.said())) {
            turn.outcome("announcement unclear");
            turn.say(turn.words().lot().howToAnnounce());
        } else if (product == null) {
            askGoods(turn, said, isMore);
        } else if (quantity == null) {
            AnnouncingQuestions.askHowMuch(turn, said, product, isMore);
        } else {
            announce(turn, product, quantity, agreed(said), isMore);
            ToldTheHost.tellBeside(turn);
        }
    }

    /** Whoever has ever brought one thing only means that. */
    private void askGoods(Turn turn, AnnouncementWords said, boolean isMore) {
        var own = GrowerQuestion.goodsOf(turn);
        if (own.isEmpty()) {
            turn.outcome("announcement unclear");
            turn.say(turn.words().lot().howToAnnounce());
            return;
        }
        if (own.size() == 1) {
            announce(turn, AnnouncementWords.answer(turn.said(), own, now(turn)).of(own.get(0)), isMore);
            return;
        }
        AnnouncingQuestions.askGoods(
                turn, AnnouncingDraft.of(said, isMore, Asked.GOODS).saying(turn.said()));
    }

    /** Another amount, said while it is asked of what; the words that named the first with that one. */
    private static Optional<String> otherAmount(Turn turn) {
        return open(turn).filter(draft -> draft.asked(Asked.GOODS)).flatMap(draft -> {
            var said = SaidNumber.inFigures(draft.said());
            return TakingBackWords.corrected(turn.said())
                    .filter(number -> GoodsSaid.in(turn.said(), Product.all()).isEmpty())
                    .flatMap(number -> AnnouncedAmount.in(said)
                            .map(amount -> said.replaceFirst(Pattern.quote(amount.said()), number.toPlainString())));
        });
    }

    private void announce(Turn turn, Product product, BigDecimal quantity, Intake agreed, boolean isMore) {
        product.requireSteps(quantity);
        var grower = GrowerQuestion.growersOf(turn).get(0);
        var before = isMore ? Optional.<Lot>empty() : LotIntake.proposedBefore(grower, product, quantity, agreed);
        if (before.isPresent()) {
            again(turn, before.get(), quantity, agreed);
            return;
        }
        var basket = new Basket(turn.shop().nextLotNumber(), product, grower, quantity);
        turn.outcome("lot announced");
        say(
                turn,
                intake.propose(
                        turn.shop(), basket, agreed, turn.actor(), turn.sale().now()));
    }

    /** Said twice it is one basket; with another number or hour the last one counts. */
    private void again(Turn turn, Lot lot, BigDecimal quantity, Intake agreed) {
        var before = LotSentences.quantity(lot, lot.brought(), turn.words());
        var isOther = intake.proposeAgain(
                lot, quantity, agreed, turn.actor(), turn.sale().now());
        turn.outcome(isOther ? "announcement changed" : "announced before");
        var now = LotSentences.quantity(lot, lot.brought(), turn.words());
        if (!isOther) {
            turn.say(before(lot, turn.words()));
        } else if (now.equals(before)) {
            say(turn, lot);
        } else {
            turn.say(heard(turn, lot)
                    + turn.words().gap()
                    + turn.words().announcing().insteadOf(before));
        }
    }

    /** Whoever has been answered hears the answer again. */
    private static String before(Lot lot, Wording words) {
        var when = LotSentences.when(lot.intake(), words);
        var quantity = LotSentences.quantity(lot, lot.brought(), words);
        var name = words.name(lot.product());
        return lot.state() == LotState.ANNOUNCED
                ? words.lot().wanted(when, quantity, name)
                : words.lot().heardBefore(when, quantity, name);
    }

    static void say(Turn turn, Lot lot) {
        turn.say(heard(turn, lot));
    }

    private static String heard(Turn turn, Lot lot) {
        var words = turn.words();
        return words.lot()
                .heard(
                        LotSentences.when(lot.intake(), words),
                        LotSentences.quantity(lot, lot.brought(), words),
                        words.name(lot.product()));
    }

    static Intake agreed(AnnouncementWords said) {
        var by = said.by();
        return Intake.NOTHING.expected(
                said.day(), by == null ? null : by.atZone(Shop.VILLAGE).toInstant());
    }
}
