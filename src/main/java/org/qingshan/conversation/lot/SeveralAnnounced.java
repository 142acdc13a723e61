package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.lot.TakingBackWords.Kind;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.product.Product;

/**
 * Several goods of which a grower says in one message what she brings, or that it is another amount now: 黄桃改成30箱，鸡蛋改成8盒,
 * 明天送鸡蛋30盒，黄桃也带20箱. Of words that say anything else it is none.
 */
record SeveralAnnounced(List<Part> parts) {
    /**
     * @param quantity 0 for what does not come
     * @param lot what was announced, where that is changed; null where it is announced now
     */
    record Part(
            Product goods, BigDecimal quantity, @Nullable Lot lot, AnnouncementWords words) {}

    private static final Pattern BETWEEN =
            Pattern.compile("[,，、;；。\\n]|还有|以及|和|跟|\\b(?:and|but)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ANEW = Pattern.compile(
            "[改减降]|换成|变成|\\b(?:change|make it|reduce|raise|lower)\\b|\\b(?:down|up) to\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BESIDE = Pattern.compile(
            "(?:我的货|my goods|我们?|那|就|也|再|还|能|会|可以|准备|打算|只|有|都|要|把|将|的|了|吧|啊|哈|给你们|大概|来|过来|去|改[成为到作]?|换成|变成|减[到成为少]?|降[到成]|加[到成]|带|送|拿|背|挑|运|拉|交"
                    + "|\\b(?:change|make|reduce|raise|lower|down|up|to|it|the|my|i'll|we'll|i'm|i|we|will|can|bring|bringing|deliver|also|another|more|of|for|on|only|just|instead|some|with|please)\\b|[\\s.!~]){0,24}+",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST = 5;

    private static final int LONGEST = 100;

    /** Empty for all else. Queries, once several things are said. */
    static Optional<SeveralAnnounced> in(Turn turn) {
        var said = Normaliser.simplified(turn.said());
        if (said.length() > LONGEST || !BETWEEN.matcher(said).find() || QuestionReader.wantsAnAnswer(said)) {
            return Optional.empty();
        }
        var own = GrowerQuestion.goodsOf(turn);
        var clauses = BETWEEN.splitAsStream(named(turn, said, own))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
        return clauses.size() < 2 || clauses.size() > MOST
                ? Optional.empty()
                : new Reading(turn, own).of(clauses).map(SeveralAnnounced::new);
    }

    /** With the names of her own goods instead of their codes. */
    private static String named(Turn turn, String said, List<Product> own) {
        var plain = said;
        for (var item : turn.round().shelf()) {
            if (own.contains(item.product())) {
                plain = plain.replaceAll(
                        "(?i)(?<![A-Za-z\\d])" + item.slot() + "(?!\\d)",
                        " " + item.product().name(true) + " ");
            }
        }
        return plain;
    }

    /** What one clause says holds for the next: the day, and whether it is announced or changed. */
    private static final class Reading {
        private final Turn turn;
        private final List<Product> own;
        private final List<Lot> announced;
        private boolean isChange;
        private boolean isPromise;
        private @Nullable AnnouncementWords before;

        Reading(Turn turn, List<Product> own) {
            this.turn = turn;
            this.own = own;
            this.announced =
                    LotIntake.openOf(GrowerQuestion.growersOf(turn), turn.sale().now());
        }

        Optional<List<Part>> of(List<String> clauses) {
            isPromise = clauses.stream().anyMatch(AnnouncementWords::isPromised)
                    || clauses.stream().anyMatch(clause -> isForADay(clause) && TakingBackWords.isOfBringing(clause));
            List<Part> parts = new ArrayList<>();
            var last = clauses.get(clauses.size() - 1);
            boolean isBehind = isPromise && clauses.size() > 2 && isOfAll(last);
            for (var clause : isBehind ? clauses.subList(0, clauses.size() - 1) : clauses) {
                var part = part(clause);
                if (part.isEmpty()
                        || parts.stream()
                                .anyMatch(one -> one.goods().equals(part.get().goods())
                                        && Objects.equals(one.lot(), part.get().lot()))) {
                    return Optional.empty();
                }
                parts.add(part.get());
            }
            return Optional.of(parts);
        }

        /** 明天能带来, behind the goods. */
        private boolean isOfAll(String clause) {
            var parts = AnnouncementParts.of(AnnouncementWords.heard(clause), List.of(), AnnouncingDialogue.now(turn));
            boolean isAll = parts.amount().isEmpty()
                    && BESIDE.matcher(parts.rest().toLowerCase(Locale.ROOT)).matches();
            before = isAll ? AnnouncementWords.parts(clause, List.of(), AnnouncingDialogue.now(turn)) : before;
            return isAll;
        }

        private boolean isForADay(String clause) {
            return AnnouncementWords.isForADay(clause, AnnouncingDialogue.now(turn));
        }

        private Optional<Part> part(String clause) {
            var now = AnnouncingDialogue.now(turn);
            var goods = GoodsSaid.in(clause, own);
            if (goods.isEmpty()) {
                return Optional.empty();
            }
            var gone = TakingBackWords.read(clause, own, now)
                    .filter(words -> words.kind() == Kind.NOTHING && words.namesIt(clause));
            if (gone.isPresent()) {
                return changed(goods.get(), gone.get().about(), BigDecimal.ZERO);
            }
            var plain = AnnouncementWords.heard(clause);
            var words = AnnouncementWords.parts(clause, List.of(goods.get()), now);
            var quantity = words.quantity();
            var rest = AnnouncementParts.of(plain, List.of(goods.get()), now).besides(List.of(goods.get()));
            if (quantity == null || !BESIDE.matcher(rest).matches()) {
                return Optional.empty();
            }
            isChange |= ANEW.matcher(plain).find();
            if (isChange) {
                return changed(goods.get(), words, quantity);
            }
            var day = words.day() == null && before != null ? before.day() : words.day();
            before = new AnnouncementWords(
                    goods.get(), quantity, "", day, words.by() == null && before != null ? before.by() : words.by());
            return isPromise && isWhole(goods.get(), quantity)
                    ? Optional.of(new Part(goods.get(), quantity, null, before))
                    : Optional.empty();
        }

        private static boolean isWhole(Product goods, BigDecimal quantity) {
            return goods.wholeSteps(quantity).compareTo(quantity) == 0;
        }

        /** The only one of these goods and that day, or the one that was announced a moment ago; of what she has bought she speaks as a buyer. */
        private Optional<Part> changed(Product goods, AnnouncementWords words, BigDecimal quantity) {
            LocalDate day = words.day();
            var lots = announced.stream()
                    .filter(lot -> lot.product().equals(goods))
                    .filter(lot -> day == null || day.equals(lot.intake().expectedOn()))
                    .toList();
            var just = OwnGoods.justAnnounced(turn).filter(lots::contains);
            return just.or(() -> lots.size() == 1
                            ? Optional.of(lots.get(0))
                                    .filter(lot -> TakingBackWords.isOfBringing(turn.said())
                                            || OwnGoods.held(turn, goods)
                                                    .findAny()
                                                    .isEmpty())
                            : Optional.empty())
                    .filter(lot -> quantity.signum() == 0 || isWhole(goods, quantity))
                    .map(lot -> new Part(goods, quantity, lot, words));
        }
    }
}
