package org.qingshan.conversation.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.product.Product;
import org.qingshan.outbox.Button;

/** What is said to whoever takes in a lot. */
final class IntakeSpeech {
    private IntakeSpeech() {}

    /** Whether somebody is meant who is called much alike, or a new grower. */
    static void askWhose(Turn turn, String name, List<String> like) {
        var text = turn.words().lot();
        turn.choose(
                text.askWhose(name),
                Turn.column(Stream.concat(
                        like.stream().map(one -> new Button(one, "/lot " + one)),
                        Stream.of(new Button(text.newGrowerButton(name), "/lot new")))));
    }

    /** Whether goods were harvested more than a year ago. */
    static void askLongAgo(Turn turn, Product goods, LocalDate day) {
        var text = turn.words().ledger();
        turn.choose(
                text.askLongAgo(turn.words().name(goods), day.toString()),
                new Button(text.longAgoButton(day.toString()), "/lot old"));
    }

    /** 皂收50块 may be money. */
    static boolean isAskedWhetherCounted(Turn turn) {
        var counted = GoodsInShort.ifCounted(turn.said());
        var text = turn.words().announcing();
        counted.ifPresent(said -> turn.choose(text.askCounted(), new Button(text.countedButton(), said)));
        return counted.isPresent();
    }

    /** Whether it is a further lot just like that one, or that one where it has only been put up. */
    static void askTwice(Turn turn, Lot lot) {
        if (lot.state() == LotState.TRUSTED) {
            SameLot.ask(turn, lot);
            return;
        }
        var words = turn.words();
        turn.choose(
                words.lot()
                        .askTwice(
                                lot.number(),
                                LotSentences.grower(lot, words),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.brought(), words)),
                new Button(words.lot().twiceButton(), "/lot further"));
    }

    /**
     * @param agreed whether anything but the usual was agreed
     * @param isNew whether the grower never brought anything before
     */
    static void taken(Turn turn, Lot lot, boolean agreed, boolean isNew) {
        var words = turn.words();
        var quantity = LotSentences.quantity(lot, lot.brought(), words);
        var told = new StringJoiner(words.gap())
                .add(words.lot()
                        .taken(lot.number(), LotSentences.grower(lot, words), words.name(lot.product()), quantity));
        var grams = lot.intake().weightGrams();
        if (grams != null) {
            told.add(words.lot().weighing(LotSentences.weight(grams, words)));
        }
        var day = lot.intake().harvestedOn();
        if (day != null) {
            var isLongAgo = Intake.isLongAgo(day, IntakeHearing.today(turn));
            told.add(words.lot().harvested(isLongAgo ? day.toString() : words.day(day)));
        }
        if (agreed) {
            told.add(words.lot().agreed(AgreedTerms.told(lot, words, turn.shop().currency())));
        }
        var first = isNew ? "\n" + words.lot().firstTime(LotSentences.grower(lot, words)) : "";
        turn.say(
                told + first + "\n" + words.lot().wrongCount(lot.number(), quantity),
                LotButtons.afterIntake(turn, lot));
    }
}
