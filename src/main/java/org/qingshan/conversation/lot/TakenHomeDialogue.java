package org.qingshan.conversation.lot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.GrowerTakesSome;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Withdrawing;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/**
 * Hears the team tell that a grower has taken her goods home: a part of them leaves her lot, with a way back; before all of them do, it is
 * asked, and so it is where she may only want to, and of which lot it is, where she has several or others are called so too. Where she says
 * it herself, of a part, the team is told, and does it by a tap, which is hers where she is of the team.
 */
@Singleton
public class TakenHomeDialogue implements Dialogue {
    private final Withdrawing withdrawing;
    private final Event<Object> events;

    TakenHomeDialogue(Withdrawing withdrawing, Event<Object> events) {
        this.withdrawing = withdrawing;
        this.events = events;
    }

    @Override
    public String name() {
        return "taken home";
    }

    /**
     * What is told, and of which lots.
     *
     * @param growers of whom who is meant has brought such goods
     * @param left those of which something is left; none where all is gone
     */
    private record Told(TakenHomeWords words, List<Member> growers, List<Lot> left) {
        String names(Turn turn) {
            return growers.stream()
                    .map(Member::name)
                    .collect(Collectors.joining(
                            turn.words().chat().listComma() + turn.words().gap()));
        }

        boolean isOfSeveral() {
            return growers.stream()
                            .filter(grower -> left.stream().anyMatch(lot -> isOf(lot, grower)))
                            .count()
                    > 1;
        }
    }

    /** Whether that was told, and is no order of anybody's. Queries, once it may be. */
    public static boolean isTold(Turn turn) {
        return told(turn).isPresent();
    }

    @Override
    public boolean expects(Turn turn) {
        return isTold(turn) || own(turn).isPresent();
    }

    @Override
    public boolean answer(Turn turn) {
        var told = told(turn);
        var own = told.isPresent() ? Optional.<Told>empty() : own(turn);
        told.ifPresent(one -> act(turn, one));
        own.ifPresent(one -> passOn(turn, one));
        return told.isPresent() || own.isPresent();
    }

    /** She says it herself of a part of her own goods. Queries, once it may be said. */
    private static Optional<Told> own(Turn turn) {
        if (!TakenHomeWords.mayBe(turn.said())) {
            return Optional.empty();
        }
        var growers = GrowerQuestion.growersOf(turn);
        return growers.isEmpty()
                ? Optional.empty()
                : TakenHomeWords.ofOwn(turn.said(), GrowerQuestion.goodsOf(turn))
                        .flatMap(words -> of(words, growers));
    }

    /** Others may be buying of it this moment: the team takes it off by a tap. */
    private void passOn(Turn turn, Told told) {
        var text = turn.words().announcing();
        if (told.left().isEmpty()) {
            turn.outcome("nothing left to take home");
            turn.say(text.nothingLeft());
            return;
        }
        if (turn.may(Role.SCREENER)) {
            askWhich(turn, told);
            return;
        }
        events.fire(new GrowerTakesSome(
                turn.buyer().id(),
                told.names(turn),
                told.left().stream().map(Lot::id).toList(),
                told.words().amount()));
        turn.outcome("grower takes some");
        turn.say(text.takesSome(told.words().amount()));
    }

    /** Empty where who is named has never brought such goods: that is somebody else of the same name. Queries, once it may be said. */
    private static Optional<Told> told(Turn turn) {
        if (!turn.may(Role.SCREENER) || !TakenHomeWords.mayBe(turn.said())) {
            return Optional.empty();
        }
        return TakenHomeWords.read(turn.said(), Member.growerNames(), Product.all())
                .flatMap(words -> of(
                        words,
                        words.growers().isEmpty()
                                ? Member.growers()
                                : words.growers().stream()
                                        .flatMap(name -> Member.growerNamed(name).stream())
                                        .toList()));
    }

    private static Optional<Told> of(TakenHomeWords words, List<Member> growers) {
        var brought = Lots.broughtBy(growers).stream()
                .filter(lot -> lot.state().hasCome())
                .filter(lot -> words.goods().isEmpty() || words.goods().contains(lot.product()))
                .toList();
        var left = brought.stream()
                .filter(lot -> !lot.state().isPulled() && lot.left().signum() > 0)
                .toList();
        var meant = growers.stream()
                .filter(grower -> brought.stream().anyMatch(lot -> isOf(lot, grower)))
                .toList();
        return brought.isEmpty() ? Optional.empty() : Optional.of(new Told(words, meant, left));
    }

    private static boolean isOf(Lot lot, Member grower) {
        var of = lot.grower();
        return of != null && of.id().equals(grower.id());
    }

    private void act(Turn turn, Told told) {
        var words = turn.words();
        var text = words.announcing();
        var amount = told.words().amount();
        if (told.left().isEmpty()) {
            turn.outcome("nothing left to take home");
            var goods = told.words().goods();
            turn.say(text.noneToTake(told.names(turn), goods.isEmpty() ? text.anyGoods() : words.name(goods.get(0))));
        } else if (told.left().size() == 1 && amount.isEmpty()) {
            WithdrawalSpeech.ask(turn, told.left().get(0), "");
        } else if (told.left().size() > 1 || told.words().isWish()) {
            askWhich(turn, told);
        } else {
            var lot = told.left().get(0);
            Amounts.quantity(amount, lot.product())
                    .filter(quantity -> quantity.signum() > 0)
                    .ifPresentOrElse(
                            quantity -> WithdrawalSpeech.takeSome(turn, withdrawing, lot, quantity),
                            () -> turn.say(text.howToWithdraw()));
        }
    }

    /** Whether it is done, and with which lot. */
    private static void askWhich(Turn turn, Told told) {
        var words = turn.words();
        var text = words.announcing();
        var lots = told.left().stream()
                .map(lot -> text.leftOfLotOf(
                        lot.number(),
                        words.name(lot.product()),
                        LotSentences.grower(lot, words),
                        LotSentences.quantity(lot, lot.left(), words)))
                .collect(Collectors.joining("\n"));
        var isSure =
                told.left().size() > 1 && !told.isOfSeveral() && !told.words().isWish();
        turn.outcome("withdrawal asked");
        turn.choose(
                isSure ? text.takenOfWhich(told.names(turn), lots) : text.takenFromWhich(lots),
                Turn.column(told.left().stream()
                        .map(lot -> told.words().amount().isEmpty()
                                ? LotButtons.withdraw(lot, words)
                                : LotButtons.takeSome(lot, told.words().amount(), words))));
    }
}
