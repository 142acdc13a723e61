package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.lot.AnnouncingDraft.Asked;
import org.qingshan.conversation.lot.TakingBackWords.Kind;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.product.Product;
import org.qingshan.outbox.Button;

/** Hears a grower say that what was announced will not come, or another amount of it; asks which, and how much, where that is not said. */
@Singleton
class TakingBackAnnounced {
    private static final Pattern NONE = Pattern.compile(
            "(?:都|全|全都|一点都?|一斤都?)?(?:不带|没有|没得|不来)(?:了|啦)?[。.!！]*|none|nothing|nothing at all|0",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BROUGHT_WRONG = Pattern.compile(
            "[送带拿挑背运交](?:来|过来)?错|(?<![没不])[记收数称写][错少多]了?(?=.{0,12}\\d)|\\b(?:brought|delivered|counted|noted|wrote) (?:it |them |down )?wrong(?:ly)?\\b|\\bwrong (?:count|number)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 不是桃，是梨: of what was announced just before. */
    private static final Pattern OTHER_GOODS = Pattern.compile(
            "(?:说错了|错了|不对|哎呀?|[,，。 ]){0,3}(?:不是\\p{IsHan}{1,6}?[,，、 ]{0,2}(?:而|应该|其实)?是\\p{IsHan}{1,6}?|是\\p{IsHan}{1,6}?[,，、 ]{0,2}不是\\p{IsHan}{1,6}?)[了啊哦的]?[。.! ]{0,3}"
                    + "|(?:sorry|no|oops|[,. ]){0,3}(?:it's |it is |i meant )?[a-z ]{3,20}?, ?not [a-z]{3,14}[.! ]{0,3}|not [a-z]{3,14}, ?(?:but )?[a-z]{3,14}[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private final LotIntake intake;

    TakingBackAnnounced(LotIntake intake) {
        this.intake = intake;
    }

    /** Whether such words were said by somebody who has announced something, or that only somebody says who thinks he has. */
    boolean isMeant(Turn turn) {
        return isAnswer(turn) || said(turn).isPresent() || corrected(turn).isPresent() || isOfBrought(turn);
    }

    private static boolean isAnswer(Turn turn) {
        return draft(turn).isPresent()
                && (choice(turn).isPresent() || amount(turn).isPresent());
    }

    /** Whether it does not come, or not all of it, whatever was asked. */
    boolean isTakenBack(Turn turn) {
        return !isAnswer(turn)
                && said(turn).filter(words -> words.kind() != Kind.OTHER).isPresent();
    }

    private static Optional<TakingBackWords> said(Turn turn) {
        return TakingBackWords.read(turn.said(), Product.all(), AnnouncingDialogue.now(turn))
                .filter(words -> isOfAnnounced(turn, words))
                .filter(words -> words.kind() != Kind.LESS || corrected(turn).isEmpty())
                .filter(words -> isOfDay(turn, words)
                        || words.namesIt(turn.said()) && !concerned(turn, words).isEmpty()
                        || words.kind() != Kind.OTHER && words.isOfGrower(turn.said(), GrowerQuestion.goodsOf(turn)));
    }

    /** 取消明天的货 of a grower who has ordered nothing. */
    private static boolean isOfDay(Turn turn, TakingBackWords said) {
        return said.kind() == Kind.NOTHING
                && said.about().day() != null
                && (TakingBackWords.isCancelling(turn.said()) || TakingBackWords.isAway(turn.said()))
                && buysNothing(turn);
    }

    /** 我送错了，是35箱不是30箱: of what has come already, which the team has counted. */
    private static boolean isOfBrought(Turn turn) {
        if (OTHER_GOODS.matcher(Normaliser.simplified(turn.said())).matches()) {
            return OwnGoods.justAnnounced(turn)
                    .filter(lot -> !GrowersGoods.named(Normaliser.simplified(turn.said()), List.of(lot.product()))
                            .isEmpty())
                    .isPresent();
        }
        return BROUGHT_WRONG.matcher(Normaliser.simplified(turn.said())).find()
                && !QuestionReader.wantsAnAnswer(turn.said())
                && buysNothing(turn)
                && announced(turn).isEmpty();
    }

    private static boolean buysNothing(Turn turn) {
        return !GrowerQuestion.growersOf(turn).isEmpty()
                && turn.sale().linesOf(turn.buyer().id()).isEmpty()
                && Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** What was announced is meant, and not what she holds as a buyer: 取消黄桃. */
    private static boolean isOfAnnounced(Turn turn, TakingBackWords said) {
        var goods = said.about().product();
        return !TakingBackWords.isCancelling(turn.said())
                || goods == null
                || OwnGoods.held(turn, goods).findAny().isEmpty();
    }

    private record Corrected(Lot lot, BigDecimal quantity) {}

    /** 加到40袋, only 30 jin: of what was announced of the goods that are named, or just before. Of what she holds it is said of that, unless she speaks of bringing. */
    private static Optional<Corrected> corrected(Turn turn) {
        var named = GoodsSaid.in(turn.said(), Product.all());
        var just = OwnGoods.justAnnounced(turn)
                .filter(lot -> named.isEmpty() || lot.product().equals(named.get()));
        var only = announced(turn).stream()
                .filter(lot -> named.filter(lot.product()::equals).isPresent())
                .toList();
        return just.or(() -> only.size() == 1
                        ? Optional.of(only.get(0))
                                .filter(lot -> !OwnGoods.isBoughtSince(turn, lot))
                                .filter(lot -> TakingBackWords.isOfBringing(turn.said())
                                        || OwnGoods.held(turn, lot.product())
                                                .findAny()
                                                .isEmpty())
                        : Optional.empty())
                .flatMap(lot -> TakingBackWords.corrected(turn.said(), lot.product(), AnnouncingDialogue.now(turn))
                        .or(() -> TakingBackWords.less(turn.said(), lot.product(), AnnouncingDialogue.now(turn))
                                .map(lot.brought()::subtract))
                        .filter(quantity -> quantity.signum() > 0)
                        .map(quantity -> new Corrected(lot, quantity)));
    }

    /** Says what becomes of it. */
    boolean answer(Turn turn) {
        if (isAnswer(turn)) {
            draft(turn).ifPresent(draft -> goOn(turn, draft));
            return true;
        }
        var words = said(turn);
        if (words.isEmpty() && isOfBrought(turn)) {
            turn.outcome("for the host");
            ForTheHost.keep(turn, turn.said());
            turn.say(turn.words().fact().passedOn());
            return true;
        }
        if (words.isEmpty()) {
            corrected(turn).ifPresent(one -> change(turn, one.lot(), Kind.OTHER, one.quantity()));
            return true;
        }
        var said = words.get();
        var lots = concerned(turn, said);
        if (lots.isEmpty()) {
            turn.outcome("nothing announced");
            turn.say(turn.words().announcing().nothingAnnounced());
        } else if (lots.size() > 1
                || TakingBackWords.isCancelling(turn.said()) && said.about().day() == null) {
            askWhich(turn, said, lots);
        } else {
            change(turn, lots.get(0), said.kind(), said.about().quantity());
        }
        return true;
    }

    /** Announced of these goods for this day, as far as they are named. */
    private static List<Lot> concerned(Turn turn, TakingBackWords said) {
        var product = said.about().product();
        var day = said.about().day();
        return announced(turn).stream()
                .filter(lot -> product == null || lot.product().equals(product))
                .filter(lot -> day == null || Objects.equals(lot.intake().expectedOn(), day))
                .toList();
    }

    private static List<Lot> announced(Turn turn) {
        return LotIntake.openOf(GrowerQuestion.growersOf(turn), turn.sale().now());
    }

    private static Optional<AnnouncingDraft> draft(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(AnnouncingDialogue.NAME::equals)
                .map(open -> new AnnouncingDraft(turn.chat().draft()))
                .filter(draft -> draft.asked(Asked.WHICH) || draft.asked(Asked.LESS));
    }

    /** So much of it comes, where that is above 0, or nothing. */
    void change(Turn turn, Lot lot, BigDecimal quantity) {
        change(turn, lot, quantity.signum() > 0 ? Kind.OTHER : Kind.NOTHING, quantity);
    }

    private void change(Turn turn, Lot lot, Kind kind, @Nullable BigDecimal quantity) {
        turn.chat().asksNothing();
        if (kind == Kind.LESS || kind == Kind.OTHER && quantity == null) {
            askHowMuchLess(turn, lot);
        } else if (quantity != null && quantity.signum() > 0) {
            var isOther = intake.proposeAgain(
                    lot, quantity, lot.intake(), turn.actor(), turn.sale().now());
            turn.outcome(isOther ? "announcement changed" : "announced before");
            AnnouncingDialogue.say(turn, lot);
        } else {
            takeBack(turn, lot);
        }
    }

    private void takeBack(Turn turn, Lot lot) {
        var words = turn.words();
        intake.takeBack(lot, turn.actor());
        turn.outcome("announcement taken back");
        turn.say(words.announcing()
                .takenBack(
                        LotSentences.when(lot.intake(), words),
                        LotSentences.quantity(lot, lot.brought(), words),
                        words.name(lot.product())));
    }

    private static void askHowMuchLess(Turn turn, Lot lot) {
        var words = turn.words();
        keep(
                turn,
                AnnouncingDraft.of(AnnouncementWords.NOTHING, false, Asked.LESS).of(lot.number()));
        turn.outcome("announcement unclear");
        turn.say(
                words.announcing()
                        .howMuchLess(
                                LotSentences.when(lot.intake(), words),
                                words.name(lot.product()),
                                words.unit(BigDecimal.TEN, lot.product().unit())),
                new Button(words.announcing().noneButton(), words.announcing().noneButton()));
    }

    private static void askWhich(Turn turn, TakingBackWords said, List<Lot> lots) {
        keep(turn, AnnouncingDraft.of(said.about(), said.kind() == Kind.LESS, Asked.WHICH));
        turn.outcome("announcement unclear");
        turn.sayRows(
                turn.words().announcing().whichLot(),
                Turn.column(lots.stream().map(lot -> label(turn, lot)).map(label -> new Button(label, label))));
    }

    private static String label(Turn turn, Lot lot) {
        var words = turn.words();
        return words.announcing()
                .lotButton(
                        LotSentences.when(lot.intake(), words),
                        LotSentences.quantity(lot, lot.brought(), words),
                        words.name(lot.product()));
    }

    private static void keep(Turn turn, AnnouncingDraft draft) {
        turn.chat().asks(AnnouncingDialogue.NAME, draft.fields(), turn.sale().now());
    }

    /** The lot of the button that was tapped or typed, or the only one that is named by its goods, day or amount and nothing else. */
    private static Optional<Lot> choice(Turn turn) {
        return draft(turn)
                .filter(draft -> draft.asked(Asked.WHICH))
                .flatMap(draft -> WhichAnnounced.of(turn, announced(turn), lot -> label(turn, lot)));
    }

    /** How much still comes, 0 for nothing, where that was asked. */
    private static Optional<BigDecimal> amount(Turn turn) {
        var lot = draft(turn)
                .filter(draft -> draft.asked(Asked.LESS))
                .flatMap(AnnouncingDraft::lot)
                .flatMap(number -> announced(turn).stream()
                        .filter(one -> one.number() == number)
                        .findFirst());
        return lot.flatMap(one -> NONE.matcher(turn.said().strip()).matches()
                ? Optional.of(BigDecimal.ZERO)
                : Optional.ofNullable(
                        AnnouncementWords.answer(turn.said(), List.of(one.product()), AnnouncingDialogue.now(turn))
                                .quantity()));
    }

    private void goOn(Turn turn, AnnouncingDraft draft) {
        var chosen = choice(turn);
        if (chosen.isPresent()) {
            var quantity = draft.words().quantity();
            var kind = draft.isMore() ? Kind.LESS : quantity == null ? Kind.NOTHING : Kind.OTHER;
            change(turn, chosen.get(), kind, quantity);
            return;
        }
        var number = draft.lot().orElseThrow();
        announced(turn).stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .ifPresent(lot -> change(turn, lot, Kind.OTHER, amount(turn).orElse(BigDecimal.ZERO)));
    }
}
