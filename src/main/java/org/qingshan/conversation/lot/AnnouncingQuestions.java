package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.lot.AnnouncingDraft.Asked;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Product;
import org.qingshan.outbox.Button;

/** What a grower is asked who announces something, and does not say all of it. */
final class AnnouncingQuestions {
    private AnnouncingQuestions() {}

    static void askGoods(Turn turn, AnnouncingDraft draft) {
        var own = GrowerQuestion.goodsOf(turn);
        keep(turn, draft);
        turn.outcome("announcement unclear");
        turn.sayRows(
                turn.words().announcing().whichGoods(),
                Turn.column(own.stream().map(turn.words()::name).map(name -> new Button(name, name))));
    }

    static void askHowMuch(Turn turn, AnnouncementWords said, Product product, boolean isMore) {
        keep(turn, AnnouncingDraft.of(said, isMore, Asked.QUANTITY));
        turn.outcome("announcement unclear");
        var words = turn.words();
        var unit = words.unit(BigDecimal.TEN, product.unit());
        turn.say(
                said.measure().isEmpty()
                        ? words.announcing().howMuch(words.name(product), unit)
                        : words.announcing().howMuchIs(said.measure(), unit, words.name(product)));
    }

    /** His own goods on a coming day, said as buyers say it. */
    static void askWhether(Turn turn, AnnouncementWords said, boolean isMore) {
        var product = said.product();
        var quantity = said.quantity();
        if (product == null || quantity == null) {
            turn.say(bringOrBuy(turn.words()));
            return;
        }
        keep(turn, AnnouncingDraft.of(said, isMore, Asked.BRING));
        turn.outcome("announcement unclear");
        var words = turn.words();
        var text = words.announcing();
        var buy = turn.sale().shelf().stream()
                .filter(item -> item.product().equals(product))
                .map(item -> new Button(text.buyButton(), Choices.taking(item, quantity)));
        turn.sayRows(
                text.bringOrBuy(words.quantity(quantity, product.unit()), words.name(product)),
                Turn.column(Stream.concat(Stream.of(new Button(text.bringButton(), text.bringButton())), buy)));
    }

    static String bringOrBuy(Wording words) {
        return words.lot().howToAnnounce() + words.gap() + words.announcing().howToBuy();
    }

    private static void keep(Turn turn, AnnouncingDraft draft) {
        turn.chat().asks(AnnouncingDialogue.NAME, draft.fields(), turn.sale().now());
    }
}
