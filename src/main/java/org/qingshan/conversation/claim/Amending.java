package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.AmendingGrammar.Does;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Amends;

/**
 * A message that changes what somebody has: 鸡蛋别发了，婆婆买了; 红糖减一袋，加两箱黄桃; "scratch the eggs, keep the rest". It is read clause by
 * clause, each by a grammar of its own ({@link AmendingGrammar}); what changes nothing must be harmless beside it ({@link AmendingAsides}), else
 * the message is left to those who read everything.
 */
final class Amending {
    /** Nobody changes his order in more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 120;

    private static final int MOST_CLAUSES = 8;

    /** 黄桃加到300箱: rather what there is to sell. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Masked masked;
    private final Lineup lineup;
    private final List<AmendingSaid> said = new ArrayList<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Set<String> further = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private boolean exchanges;
    private boolean changes;

    private Amending(Masked masked, Lineup lineup) {
        this.masked = masked;
        this.lineup = lineup;
    }

    /** The changes that a message asks for in words that say so; null if it is none of which all is understood. */
    static @Nullable ClaimReading plainly(String text, Lineup lineup) {
        return read(text, lineup, true);
    }

    static @Nullable ClaimReading perhaps(String text, Lineup lineup) {
        return read(text, lineup, false);
    }

    private static @Nullable ClaimReading read(String text, Lineup lineup, boolean plainly) {
        if (text.length() > LONGEST || AmendingAsides.QUOTED.isIn(text)) {
            return null;
        }
        var simple = Normaliser.plain(text);
        if (AmendingAsides.BETWEEN.isIn(simple) || AmendingAsides.NO_CHANGE.isIn(simple)) {
            return null;
        }
        if (AmendingAsides.PLAINLY.isIn(simple) != plainly || !plainly && !AmendingAsides.PERHAPS.isIn(simple)) {
            return null;
        }
        var masked = Masked.of(NumberSpelling.corrected(lineup.classified(simple)), lineup);
        if (masked == null
                || masked.goods().isEmpty()
                        && (lineup.card() == null || masked.amounts().isEmpty())) {
            return null;
        }
        return new Amending(masked, lineup).reading();
    }

    private @Nullable ClaimReading reading() {
        var clauses = AmendingClauses.of(masked.text());
        boolean open = false;
        // 退两个, 删2: of what, nobody has said.
        boolean alone = clauses.size() == 1 && masked.goods().isEmpty();
        if (alone || clauses.size() > MOST_CLAUSES) {
            return null;
        }
        for (var clause : clauses) {
            var does = AmendingGrammar.does(clause);
            open |= does == null ? !AmendingAsides.isHarmless(clause) : AmendingAsides.isOpen(clause, does);
            if (open && does != null && does != Does.TELLS) {
                return null;
            }
            said.add(new AmendingSaid(
                    clause.text(), does, masked.goodsIn(clause.text()), AmendingSaid.amounts(masked, clause, does)));
        }
        if (isOfOthers()) {
            return ClaimReading.none();
        }
        if (open) {
            return null;
        }
        for (var clause : said) {
            if (!isTaken(clause)) {
                return null;
            }
        }
        boolean contradicts = has(Does.TELLS)
                || kept.stream().anyMatch(claims::containsKey)
                || said.stream()
                        .anyMatch(one -> (one.does() == null || one.does() == Does.NAMES || one.does() == Does.HAS)
                                && !isOfWhatChanges(one));
        return !changes || contradicts || claims.isEmpty() ? null : result();
    }

    /** 她的黄桃取消了，转给谁都行: nothing else is said, nor asked for. */
    private boolean isOfOthers() {
        return has(Does.TELLS)
                && said.stream()
                        .allMatch(one ->
                                one.does() == Does.TELLS || one.does() == null && !AmendingAsides.mayWish(one.text()));
    }

    private ClaimReading result() {
        boolean sure = said.stream().allMatch(one -> one.does() != null);
        var amends = exchanges && claims.size() == 2 ? Amends.EXCHANGED : Amends.NOT;
        return ClaimReading.claims(List.copyOf(claims.values()), sure, Set.copyOf(further), amends);
    }

    /** 家里鸭蛋还有一堆, of eggs that go. */
    private boolean isOfWhatChanges(AmendingSaid aside) {
        return aside.goods().stream()
                .allMatch(mention -> claims.containsKey(mention.offer().slot()));
    }

    private boolean isTaken(AmendingSaid clause) {
        if (clause.does() == null) {
            return true;
        }
        return switch (clause.does()) {
            case GIVES_BACK -> isGone(clause.goods());
            case LESSENS -> !isComplaint(clause) && isChanged(clause, Action.REDUCE);
            case ADDS -> !has(Does.ANNULS) && isFurther(clause) && isChanged(clause, Action.ADD);
            case SETS ->
                (!AmendingAsides.isMeant(clause.text()) || has(Does.ANNULS)) && isChanged(clause, Action.REPLACE);
            case SWAPS -> isSwapped(clause);
            case COUNTS -> isCounted(clause);
            case COUNTS_IT -> isCountedOfIt(clause);
            case IS -> isAnew(clause) && !has(Does.COUNTS) && isChanged(clause, Action.REPLACE);
            case KEEPS -> {
                clause.goods().forEach(mention -> kept.add(mention.offer().slot()));
                yield true;
            }
            case GIVES_IT_BACK -> isItGone(clause);
            case HAS_TOO_MANY -> has(Does.GIVES_IT_BACK) && isChanged(clause, Action.REDUCE);
            case NAMES, HAS, MISTYPED, BLAMES, ANNULS, IS_NOT, SLIPS, HOLDS, TELLS -> true;
        };
    }

    /** What was said before does not count; 腊肉一斤 打错了 红糖 may be another thing. */
    private boolean isAnew(AmendingSaid clause) {
        boolean slips = said.stream()
                .anyMatch(one ->
                        one.does() == Does.SLIPS && !(clause.does() == Does.IS && AmendingAsides.isOfThem(one.text())));
        boolean slipped = slips && (clause.does() == Does.IS || has(Does.IS_NOT));
        return has(Does.ANNULS)
                || has(Does.MISTYPED)
                || (slips || has(Does.BLAMES)) && AmendingAsides.isEnough(clause.text())
                || slipped
                || clause.does() == Does.IS && has(Does.IS_NOT)
                || slips && said.indexOf(clause) > 0 && said.get(0).does() == Does.SLIPS;
    }

    private boolean has(Does does) {
        return said.stream().anyMatch(one -> one.does() == does);
    }

    private boolean isGone(List<Mention> goods) {
        return goods.stream().allMatch(mention -> put(mention.offer(), Action.CANCEL, BigDecimal.ZERO)) && changed();
    }

    /** 多扣了两盒，麻烦减掉; 米酒我不喝了，那瓶退了吧; 鸭蛋退了吧，不要了. */
    private boolean isItGone(AmendingSaid clause) {
        if (has(Does.GIVES_BACK) || has(Does.HAS_TOO_MANY) || has(Does.LESSENS)) {
            return true;
        }
        var before = said.subList(0, said.indexOf(clause));
        var named = before.stream()
                .filter(one -> one.does() == null || one.does() == Does.NAMES)
                .filter(one -> one.amounts().isEmpty())
                .flatMap(one -> one.goods().stream())
                .toList();
        boolean clear = before.stream().anyMatch(one -> one.does() == Does.NAMES)
                || AmendingAsides.isGivenBack(
                        clause.text(),
                        said.stream()
                                .filter(one -> one.does() == null)
                                .map(AmendingSaid::text)
                                .toList());
        return !named.isEmpty()
                && clear
                && named.stream().allMatch(other -> other.overlaps(named.get(0)))
                && isGone(named.subList(0, 1));
    }

    /** 少发一袋, and nothing that says why or asks for it: perhaps it came too few. */
    private boolean isComplaint(AmendingSaid clause) {
        return AmendingWords.SENT_FEWER.isIn(clause.text())
                && !AmendingAsides.isWished(clause.text())
                && said.stream().noneMatch(one -> one.does() == null && AmendingAsides.isReason(one.text()));
    }

    private boolean isChanged(AmendingSaid clause, Action action) {
        var goods = clause.goods().isEmpty() ? it() : clause.goods().get(0);
        if (goods == null || clause.amounts().size() != 1) {
            return false;
        }
        boolean same = clause.goods().stream().allMatch(other -> other.offer().equals(goods.offer()));
        return same && isPut(goods, clause.amounts().get(0), action, clause.text()) && changed();
    }

    private boolean changed() {
        changes = true;
        return true;
    }

    private boolean isFurther(AmendingSaid clause) {
        clause.goods().forEach(mention -> further.add(mention.offer().slot()));
        return true;
    }

    private boolean isSwapped(AmendingSaid clause) {
        exchanges = true;
        return clause.goods().size() == 2
                && clause.amounts().size() == 1
                && isGone(clause.goods().subList(0, 1))
                && isPut(clause.goods().get(1), clause.amounts().get(0), Action.ADD, "");
    }

    /** 换成两袋酸汤 behind 糟辣椒不要了; 6斤 behind 前面喊的不算 is all that there shall be. */
    private boolean isCounted(AmendingSaid clause) {
        if (clause.goods().size() != clause.amounts().size()) {
            return false;
        }
        boolean exchange = AmendingAsides.isExchange(clause.text());
        if (exchange && !has(Does.GIVES_BACK) && !has(Does.GIVES_IT_BACK) && !has(Does.LESSENS)) {
            return false;
        }
        exchanges |= exchange;
        boolean anew = isAnew(clause);
        boolean corrected =
                said.subList(said.indexOf(clause), said.size()).stream().anyMatch(one -> one.does() == Does.SLIPS);
        if ((has(Does.IS_NOT) || corrected) && !anew || has(Does.IS_NOT) && AmendingAsides.isWish(clause.text())) {
            // 黄桃两箱，说错了，红糖两袋: perhaps the other goods were meant.
            return false;
        }
        changes |= anew;
        for (int at = 0; at < clause.goods().size(); at++) {
            if (!isPut(clause.goods().get(at), clause.amounts().get(at), anew ? Action.REPLACE : Action.ADD, "")) {
                return false;
            }
        }
        return true;
    }

    private boolean isCountedOfIt(AmendingSaid clause) {
        if (has(Does.ADDS) && AmendingAsides.isInAll(clause.text())) {
            // 加五个，总共十个: it only says what comes of it.
            return true;
        }
        var it = it();
        boolean anew = isAnew(clause)
                || AmendingAsides.isChanged(clause.text())
                || (has(Does.NAMES) || has(Does.HAS) || has(Does.LESSENS)) && AmendingAsides.isInAll(clause.text());
        return it != null && anew && isPut(it, clause.amounts().get(0), Action.REPLACE, clause.text()) && changed();
    }

    /** What alone is named in the message, else what is shown. */
    private @Nullable Mention it() {
        var named = said.stream().flatMap(one -> one.goods().stream()).collect(Collectors.toList());
        if (named.isEmpty()) {
            var card = lineup.card();
            return card == null ? null : new Mention(List.of(card), Mention.By.SLOT, card.slot());
        }
        return named.stream().allMatch(other -> other.overlaps(named.get(0))) ? named.get(0) : null;
    }

    private boolean isPut(Mention goods, Amount amount, Action action, String clause) {
        if (amount.hasSign() && amount.sign() != Normaliser.TIMES
                || amount.isPrice()
                || !has(Does.IS_NOT) && AmendingAsides.mayCost(amount, clause, masked.text())) {
            return false;
        }
        var quantity = Fit.of(amount, goods.offer(), goods.isSlot()).quantity();
        return quantity != null && quantity.compareTo(MOST) <= 0 && put(goods.offer(), action, quantity);
    }

    private boolean put(Offer offer, Action action, BigDecimal quantity) {
        var claim = new Claim(offer.slot(), action, quantity);
        var before = claims.put(offer.slot(), claim);
        return before == null || before.equals(claim);
    }
}
