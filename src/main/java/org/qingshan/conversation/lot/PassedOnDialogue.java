package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/**
 * Hears whoever sits at the desk pass on what a grower can bring who has called or stands there. That is wanted then, and nothing of it is
 * bought. Asks who is meant where nobody is called so.
 */
@Singleton
class PassedOnDialogue implements Dialogue {
    private static final String NAME = "passed on";
    private static final String SAID = "said";
    private static final String WHO = "who";

    private final LotIntake intake;

    PassedOnDialogue(LotIntake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean expects(Turn turn) {
        return turn.may(Role.SCREENER)
                && (named(turn).isPresent() || read(turn, turn.said()).isPresent());
    }

    private static Optional<PassedOn> read(Turn turn, String said) {
        return PassedOn.read(said, Product.all(), Member.growerNames(), AnnouncingDialogue.now(turn));
    }

    /** Who was meant, said by a button or in words. */
    private static Optional<String> named(Turn turn) {
        return asked(turn).flatMap(draft -> {
            var who = draft.getOrDefault(WHO, "");
            return turn.said().equals(turn.words().lot().newGrowerButton(who))
                            || turn.said().equals(who)
                    ? Optional.of(who)
                    : Member.growerNamed(turn.said().strip()).map(Member::name);
        });
    }

    private static Optional<Map<String, String>> asked(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(NAME::equals)
                .map(open -> turn.chat().draft());
    }

    @Override
    public boolean answer(Turn turn) {
        if (!turn.may(Role.SCREENER)) {
            return false;
        }
        var named = named(turn);
        if (named.isPresent()) {
            var said = asked(turn).orElseThrow().getOrDefault(SAID, "");
            turn.chat().asksNothing();
            read(turn, said).ifPresent(told -> note(turn, told, named.get()));
            return true;
        }
        var told = read(turn, turn.said());
        told.ifPresent(some -> hear(turn, some));
        return told.isPresent();
    }

    private void hear(Turn turn, PassedOn told) {
        if (Member.growerNamed(told.grower()).isPresent()) {
            note(turn, told, told.grower());
            return;
        }
        var text = turn.words().lot();
        var isNew = text.newGrowerButton(told.grower());
        turn.chat()
                .asks(
                        NAME,
                        Map.of(SAID, turn.said(), WHO, told.grower()),
                        turn.sale().now());
        turn.outcome("announcement unclear");
        turn.choose(
                text.askWhose(told.grower()),
                Turn.column(Stream.concat(
                        GrowerNames.likely(told.grower()).stream()
                                .limit(IntakeDialogue.CHOICES)
                                .map(name -> new Button(name, name)),
                        Stream.of(new Button(isNew, isNew)))));
    }

    private void note(Turn turn, PassedOn told, String name) {
        var now = turn.sale().now();
        var goods = told.product();
        goods.requireSteps(told.quantity());
        var agreed = AnnouncingDialogue.agreed(told.words());
        var delivery = new LotIntake.Delivery(goods, told.quantity(), Member.growerCalled(name, now), agreed, null);
        var lot = intake.expect(turn.shop(), delivery, turn.actor(), now);
        var words = turn.words();
        turn.outcome("announcement passed on");
        turn.say(words.announcing()
                .passedOn(
                        LotSentences.grower(lot, words),
                        LotSentences.when(lot.intake(), words),
                        LotSentences.quantity(lot, lot.brought(), words),
                        words.name(goods),
                        lot.number()));
    }
}
