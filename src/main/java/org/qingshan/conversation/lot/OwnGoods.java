package org.qingshan.conversation.lot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SlotCode;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Product;

/**
 * Her own goods in a grower's words that a buyer might say as well: 到村口了，三十箱桃, "only 30 jin of shoots". Of these she buys nothing without
 * saying so, or being asked.
 *
 * @param isSure they come; else it is asked whether she brings or wants them
 */
record OwnGoods(AnnouncementWords words, boolean isSure) {
    /** So soon after it was announced, more or less of it is said of that. */
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    /** Whoever says this stands before the door with them, or has them ready. */
    private static final Pattern COMES = Pattern.compile(
            "送货|送(?:过)?来了|到了?(?:村口|村里|门口|收货点)|在(?:村口|村里|门口|收货点|路上)|[拉挑背扛运]来了|[摆放搁堆](?:在|到)|(?:又|刚|才|都)(?:刚|给你们|给村里)?(?:摘|挖|采|捡|打|(?:带|送|拿|背|挑|运|拉|扛|捎)(?:了|过?来))|(?:摘|挖|采|捡)(?:了|好|得)"
                    + "|\\bat (?:the|your) (?:gate|door|village|desk)\\b|\\boutside\\b|\\bon (?:the|my) way\\b|\\bhere with\\b|\\b(?:picked|dug|harvested|gathered)\\b|\\bfor (?:you|sale)\\b|\\bi(?: have|'ve) got\\b|\\bbring(?:ing)?\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is held already is changed so, or something is ordered in so many words. */
    private static final Pattern BUYS = Pattern.compile(
            "[退少减换]|改(?!天)|不要|取消|算了|(?<![带送拿背挑运拉扛捎])来(?=[\\d一二两三四五六七八九十半几]+[^了])|\\b(?:less|fewer|drop|remove|cancel|change|make it|instead|take off)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE = Pattern.compile(
            "再|还[能可有]|另外|又|多(?:带|送|拿|加|摘|了)?(?=\\s?[\\d一二两三四五六七八九十半几])|^(?:我)?加(?=\\s?[\\d一二两三四五六七八九十半几])"
                    + "|\\b(?:another|more|also|extra|additional)\\b",
            Pattern.CASE_INSENSITIVE);

    /** So much, and no other word. */
    private static final Pattern AMOUNT = Pattern.compile(
            "\\s*(?:\\d{1,5}|[零一二两三四五六七八九十百半]{1,7})\\s?(?:\\p{IsHan}{1,2}|[a-z]{2,8})?(?:吧|了|哈|啊|嘛|哦)?[。.!！~～ ]{0,5}",
            Pattern.CASE_INSENSITIVE);

    /** Another basket beside the one that was announced. */
    static boolean isMore(String said) {
        return MORE.matcher(said).find();
    }

    /** Empty where it is anything else. Queries, once there is a number in it. */
    static Optional<OwnGoods> in(Turn turn) {
        var said = turn.said();
        if (SlotCode.isIn(said)
                || SlotCode.isToCard(said)
                || !AnnouncementWords.isAmountIn(said)
                || AnnouncementWords.asksWhetherDone(said)
                || QuestionReader.wantsAnAnswer(said)) {
            return Optional.empty();
        }
        return AnnouncementWords.isForADay(said, AnnouncingDialogue.now(turn)) ? forADay(turn) : today(turn);
    }

    private static Optional<OwnGoods> forADay(Turn turn) {
        var said = turn.said();
        var own = GrowerQuestion.goodsOf(turn);
        var now = AnnouncingDialogue.now(turn);
        var isWanted = AnnouncementWords.mayBeWanted(said);
        return AnnouncementWords.ofOwn(said, own, now)
                .map(words -> new OwnGoods(words, !isWanted))
                .or(() -> Optional.of(AnnouncementWords.parts(said, Product.all(), now))
                        .filter(words -> words.product() == null && !isWanted && !own.isEmpty())
                        .filter(words -> AnnouncementWords.isCounted(said, now))
                        .map(words -> new OwnGoods(words, true)));
    }

    private static Optional<OwnGoods> today(Turn turn) {
        var said = turn.said();
        if (AnnouncementWords.mayBeWanted(said) || BUYS.matcher(said).find()) {
            return Optional.empty();
        }
        var now = AnnouncingDialogue.now(turn);
        if (isSeveral(turn)) {
            return isAllOwn(turn) ? Optional.of(new OwnGoods(AnnouncementWords.NOTHING, false)) : Optional.empty();
        }
        var words = AnnouncementWords.parts(said, Product.all(), now);
        if (words.product() == null) {
            return ofTheLast(turn).or(() -> here(turn)).or(() -> anew(turn));
        }
        return Optional.of(words)
                .filter(some -> GrowerQuestion.goodsOf(turn).contains(some.product()))
                .filter(some -> some.quantity() != null || !some.measure().isEmpty())
                .map(some -> new OwnGoods(some, COMES.matcher(said).find() || isMoreOfTheLast(turn, some)))
                .filter(some -> some.isSure() || Hearing.mayBeClaim(turn));
    }

    /** Whether several things are named that are on sale: of these an amount may be said of any. */
    static boolean isSeveral(Turn turn) {
        return named(turn).size() > 1;
    }

    private static List<String> named(Turn turn) {
        return turn.round().namesOf(turn.round().shelf()).named(turn.said());
    }

    /** Whoever names another's goods beside his own has a shopping list. */
    private static boolean isAllOwn(Turn turn) {
        var own = GrowerQuestion.goodsOf(turn).stream().map(Product::id).toList();
        return turn.round().shelf().stream()
                .filter(item -> named(turn).contains(item.slot()))
                .allMatch(item -> own.contains(item.product().id()));
    }

    private static boolean isMoreOfTheLast(Turn turn, AnnouncementWords words) {
        return isMore(turn.said())
                && justAnnounced(turn, lot -> lot.product().equals(words.product()))
                        .isPresent();
    }

    /** Another 50 jin, said when some have just been announced: for the same day, too. */
    private static Optional<OwnGoods> ofTheLast(Turn turn) {
        return justAnnounced(turn)
                .filter(lot -> isMore(turn.said()) && Hearing.mayBeClaim(turn))
                .map(lot -> AnnouncementWords.answer(turn.said(), List.of(lot.product()), AnnouncingDialogue.now(turn))
                        .forTheDayOf(lot))
                .filter(words -> words.quantity() != null)
                .map(words -> new OwnGoods(words, true));
    }

    /** Thirty boxes, and nothing else, of who has just announced some: so many of these instead, or does she want them? */
    private static Optional<OwnGoods> anew(Turn turn) {
        var isAsked = turn.chat().openDialogue(turn.sale().now()).isPresent();
        return isAsked || !AMOUNT.matcher(turn.said()).matches() || !Hearing.mayBeClaim(turn)
                ? Optional.empty()
                : justAnnounced(turn)
                        .map(lot -> AnnouncementWords.answer(
                                        turn.said(), List.of(lot.product()), AnnouncingDialogue.now(turn))
                                .forTheDayOf(lot))
                        .filter(words -> words.quantity() != null)
                        .map(words -> new OwnGoods(words, false));
    }

    /** Before the door with thirty boxes: of what was announced for today, where that is one thing; else it is asked of what. */
    private static Optional<OwnGoods> here(Turn turn) {
        var said = Normaliser.simplified(turn.said());
        var now = AnnouncingDialogue.now(turn);
        if (!COMES.matcher(said).find()
                || !AnnouncementWords.isCounted(said, now)
                || GrowerQuestion.goodsOf(turn).isEmpty()) {
            return Optional.empty();
        }
        var due = LotIntake.openOf(GrowerQuestion.growersOf(turn), turn.sale().now()).stream()
                .filter(lot -> isDue(lot, now.toLocalDate()))
                .toList();
        var words = due.size() == 1
                ? AnnouncementWords.parts(
                                said + " " + due.get(0).product().name(true),
                                List.of(due.get(0).product()),
                                now)
                        .forTheDayOf(due.get(0))
                : AnnouncementWords.parts(said, Product.all(), now);
        return Optional.of(new OwnGoods(words, true));
    }

    private static boolean isDue(Lot lot, LocalDate today) {
        var day = lot.intake().expectedOn();
        return day == null || !day.isAfter(today);
    }

    /** What she has announced, or said anew, last and a moment ago, and bought nothing of since. */
    static Optional<Lot> justAnnounced(Turn turn) {
        return justAnnounced(turn, lot -> true);
    }

    private static Optional<Lot> justAnnounced(Turn turn, Predicate<Lot> which) {
        var now = turn.sale().now();
        return LotIntake.openOf(GrowerQuestion.growersOf(turn), now).stream()
                .filter(which)
                .filter(lot -> lot.arrivedAt().plus(JUST_NOW).isAfter(now))
                .max(Comparator.comparing(Lot::arrivedAt).thenComparing(Lot::number))
                .filter(lot -> !isBoughtSince(turn, lot));
    }

    /** Whether she holds some of the same, and took it later than she announced this. */
    static boolean isBoughtSince(Turn turn, Lot lot) {
        return held(turn, lot.product()).anyMatch(line -> line.createdAt().isAfter(lot.arrivedAt()));
    }

    /** What she has of these goods as a buyer, or waits for. */
    static Stream<OrderLine> held(Turn turn, Product goods) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(OrderLine::isLive)
                .filter(line -> line.item().product().id().equals(goods.id()));
    }
}
