package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.product.Product;
import org.qingshan.outbox.Button;

/**
 * A grower's news that only so much of her goods is left: 黄桃只剩20箱了, "only 20 boxes of peaches left". It changes nothing by itself, neither what
 * is on sale nor what she announced: the host hears it, and she may bring less with one tap.
 *
 * @param goods null where none are named and it may be of several
 * @param quantity what is left, as far as it is said in the unit of the goods
 */
record LessLeft(@Nullable Product goods, @Nullable BigDecimal quantity) {
    private static final Pattern LEFT = Pattern.compile(
            "(?:剩|余下)(?:下|得|余|低|落|返|番)?(?:了|有)?(?:最后)?(?:大概|差不多|个)?\\s?[\\d一二两三四五六七八九十百半几]"
                    + "|(?:只|净系?|就)得(?:返|番)\\s?[\\d一二两三四五六七八九十百半几]"
                    + "|\\b\\d{1,5} (?:more )?(?:\\p{L}{2,10} )?(?:(?:of )?(?:\\p{L}{2,12} ){1,3})?(?:are |is )?(?:left|remaining|remain)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 40;

    /** Empty where it is a question, or where she speaks of bringing it, or of a day. Queries, once it is said. */
    static Optional<LessLeft> in(Turn turn) {
        var said = Normaliser.simplified(turn.said());
        var now = AnnouncingDialogue.now(turn);
        if (said.length() > LONGEST
                || !LEFT.matcher(AnnouncementWords.heard(said)).find()
                || TakingBackWords.isOfBringing(said.replaceAll("只剩|\\bonly\\b", ""))
                || AnnouncementWords.isForADay(said, now)
                || AnnouncementWords.mayBeWanted(said)
                || QuestionReader.wantsAnAnswer(said)) {
            return Optional.empty();
        }
        var own = Stream.concat(
                        GrowerQuestion.goodsOf(turn).stream(), announced(turn).map(Lot::product))
                .distinct()
                .toList();
        var named = GoodsSaid.in(turn.said(), Product.all()).map(List::of);
        var meant = named.orElseGet(
                () -> announced(turn).map(Lot::product).distinct().toList());
        if (named.isPresent()
                ? !own.containsAll(meant)
                : turn.round().named(turn.said()).size() > 0) {
            return Optional.empty();
        }
        var goods = Stream.of(meant, own)
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0))
                .findFirst();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new LessLeft(
                        goods.orElse(null),
                        goods.map(one -> AnnouncementWords.parts(said + " " + one.name(true), List.of(one), now)
                                        .quantity())
                                .orElse(null)));
    }

    private static Stream<Lot> announced(Turn turn) {
        return LotIntake.openOf(GrowerQuestion.growersOf(turn), turn.sale().now()).stream();
    }

    /** Whether it was that, and was passed on. */
    static boolean isTold(Turn turn) {
        var left = in(turn);
        left.ifPresent(one -> one.tell(turn));
        return left.isPresent();
    }

    /** Passes it on, and asks whether she brings less than she announced. */
    private void tell(Turn turn) {
        ForTheHost.keep(turn, turn.said());
        turn.outcome("for the host");
        var words = turn.words();
        var text = words.announcing();
        var left = quantity;
        if (goods == null) {
            turn.say(words.fact().passedOn());
            return;
        }
        var told = text.leftTold(words.name(goods));
        var more = announced(turn)
                .filter(lot -> lot.product().equals(goods))
                .filter(lot -> left != null && left.signum() > 0 && left.compareTo(lot.brought()) < 0)
                .findFirst();
        if (left == null || more.isEmpty()) {
            turn.say(told);
            return;
        }
        var lot = more.get();
        var label = text.bringOnly(words.name(goods), LotSentences.quantity(lot, left, words));
        var before = text.stillAnnounced(
                LotSentences.when(lot.intake(), words), LotSentences.quantity(lot, lot.brought(), words));
        turn.say(told + words.gap() + before, new Button(label, label));
    }
}
