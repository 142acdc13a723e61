package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Amends;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * Reads what a viewer writes as claims on a lineup. Every part of a text must be explained before anything counts: a
 * text is a claim as a whole, a doubt as a whole, or none.
 *
 * <p>Never throws, whatever the text; takes time in proportion to its length. The first reading of a process loads ICU's
 * tables, which takes about half a second.
 */
public final class ClaimReader {
    private static final String NO_NAMES = "全不保上帮跟顺把将被让给再就都也还先刚才你我他她它您";

    /** 上面那位, "otherwise": nobody sells them. */
    private static final Prefiltered NO_GOODS = Prefiltered.of(
            "(?:上面|前面|后面|刚才|楼上|楼下|旁边|隔壁)?(?:的)? ?(?:那|这)?(?:位|个人)|otherwise|else|instead|anyway|though|although|because|however|maybe|perhaps|unless|somebody|someone|anybody|anyone|everybody|everyone");

    private ClaimReader() {}

    public static ClaimReading read(String text, Lineup lineup) {
        var exact = ExactForm.read(text, lineup);
        return exact == null ? inFull(text, lineup) : exact;
    }

    /** As {@link #read}, whatever form the text has. */
    static ClaimReading inFull(String text, Lineup lineup) {
        var words = Asides.leftOut(Normaliser.plain(Quoted.leftOut(text)));
        var reworded = Paraphrases.plainly(SelfRepair.settled(NumberSpelling.corrected(words)));
        var said = Heeded.leftOut(Adjectives.leftOut(
                Destination.leftOut(Notation.read(RunOnSentence.divided(reworded)))));
        var plain = SlotRange.spelledOut(OwnSay.settled(TakenBack.once(said)), lineup);
        if (NotOfGoods.isSaid(text) || WholeOrder.isMeant(plain) || NoOrder.isOfWhatItHas(plain)) {
            return ClaimReading.none();
        }
        var chain = ChainList.read(plain, lineup);
        chain = chain == null ? OfOrder.read(plain, lineup) : chain;
        if (chain != null) {
            return chain;
        }
        var heard = Adjectives.leftOut(Homophones.heard(Slips.resolved(Scanner.tokens(plain, lineup), plain, lineup)));
        var tokens =
                PriceTag.leftOut(PerhapsLater.leftOut(Kinds.setApart(Thanked.unasked(Fewer.settled(SharedNoun.completed(
                        DownTo.settled(TakenOut.told(Afterthoughts.marked(SummedUp.inAll(heard)))), lineup))))));
        var either = Alternatives.in(tokens);
        if (either != null) {
            return either;
        }
        var understood = understood(tokens);
        var clauses = Clauses.of(Remarks.setApart(understood));
        if (countsDown(clauses)) {
            return ClaimReading.none();
        }
        var verdicts = MessageJudge.verdicts(clauses, lineup);
        var combined = new Combined(
                verdicts, further(clauses, verdicts), isPlain(clauses, verdicts), InPlace.amends(plain, tokens));
        var reading = combined.reading();
        boolean asked = Strange.isTooMuch(tokens)
                || isAllOfOne(clauses)
                || SlotRange.isIn(said, plain)
                || Repeating.isOfAnotherOrder(clauses)
                || OnlyTold.is(plain, understood, reading)
                || NoOrder.is(text, plain, understood, reading)
                || LeftOpen.is(plain, lineup, understood, reading);
        var settled = reading.kind() == Kind.CLAIMS && asked
                ? combined.doubt()
                : Swap.marked(clauses, reading.implying(implied(clauses, verdicts)));
        var told = SameToo.offered(plain, reading, Around.told(tokens, settled, lineup, combined.amends()));
        return Reversed.asked(plain, told).counting(OnceMoreReading.of(understood));
    }

    /** What a button says: it was asked about before it was shown, so that a large amount is not asked about again. */
    public static ClaimReading chosen(String slot, BigDecimal number, Lineup lineup) {
        return lineup.offers().stream()
                .filter(offer -> offer.slot().equalsIgnoreCase(slot))
                .findFirst()
                .map(offer -> chosen(Fit.of(new Amount(number, null, ' ', true), offer, true), offer))
                .orElseGet(ClaimReading::none);
    }

    private static ClaimReading chosen(Fit fit, Offer offer) {
        return fit.quantity() == null
                ? ClaimReading.doubt(
                        fit.near().stream()
                                .map(near -> new Suggestion(offer.slot(), near))
                                .toList(),
                        null)
                : ClaimReading.claims(
                        List.of(new Claim(offer.slot(), Action.ADD, fit.quantity())), true, Set.of(), Amends.NOT);
    }

    /** The tokens with what they mean in each other's company. */
    static List<Token> understood(List<Token> tokens) {
        return Idioms.understood(NumberIdioms.understood(Portions.summed(PerHead.multiplied(EachOf.multiplied(
                TurnsOfPhrase.understood(Handing.understood(Additions.understood(Apportioned.understood(
                        PerPortion.multiplied(EachInList.joined(Available.answered(OnTop.summed(tokens)))))))))))));
    }

    /** 3、2、1，上链接: several numbers, and nothing they could be of. */
    private static boolean countsDown(List<Clause> clauses) {
        return clauses.stream().noneMatch(Clause::names)
                && clauses.stream().filter(Clause::isBareNumber).count() > 1;
    }

    /** What is asked for with "再", "more", and what is listed behind it. */
    private static Set<String> further(List<Clause> clauses, List<Verdict> verdicts) {
        var further = new HashSet<String>();
        boolean more = false;
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            more = clause.has(Sense.MORE) || more && "&、,".indexOf(clause.before()) >= 0;
            if (more) {
                verdicts.get(i).claims().forEach(claim -> further.add(claim.slot()));
            }
        }
        return Set.copyOf(further);
    }

    /** What is wanted without saying how much. */
    private static Set<String> implied(List<Clause> clauses, List<Verdict> verdicts) {
        var implied = new HashSet<String>();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).names() && clauses.get(i).amounts().isEmpty()) {
                verdicts.get(i).claims().forEach(claim -> implied.add(claim.slot()));
            }
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.get(i).amounts().isEmpty()) {
                verdicts.get(i).claims().forEach(claim -> implied.remove(claim.slot()));
            }
        }
        return Set.copyOf(implied);
    }

    /** Somewhere it says in full what is wanted. */
    private static boolean isPlain(List<Clause> clauses, List<Verdict> verdicts) {
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            boolean measured = clause.amounts().stream()
                    .anyMatch(amounted -> amounted.amount().measure() != null);
            if (verdicts.get(at).stance() == Stance.CLEAR
                    && (ClauseJudge.wants(clause)
                            || clause.isPolite()
                            || measured
                                    && (clause.names() || at == 0 && clause.isBareAmount() && !isListed(clauses, 1)))) {
                return true;
            }
        }
        return false;
    }

    /** 黄桃都要了: how much "all" is of one thing, nobody has said. */
    private static boolean isAllOfOne(List<Clause> clauses) {
        long names = clauses.stream()
                .flatMap(clause -> clause.tokens().stream())
                .filter(Named.class::isInstance)
                .count();
        return names == 1
                && clauses.stream().allMatch(clause -> clause.amounts().isEmpty())
                && clauses.stream().anyMatch(clause -> clause.has(Sense.EACH))
                && clauses.stream().noneMatch(clause -> clause.has(Sense.CANCEL, Sense.REMOVE));
    }

    private static boolean isListed(List<Clause> clauses, int at) {
        return at < clauses.size() && clauses.get(at).before() == '&';
    }

    /** A cancellation said twice is one. */
    private static final class Once {
        private final Set<Claim> cancelled = new HashSet<>();

        boolean isNew(Claim claim) {
            return claim.action() != Action.CANCEL || cancelled.add(claim);
        }
    }

    /** The clauses of one message together. */
    private record Combined(List<Verdict> verdicts, Set<String> further, boolean plain, Amends amends) {
        ClaimReading reading() {
            if (has(Stance.UNCLEAR)) {
                return doubt();
            }
            if (!has(Stance.CLEAR)) {
                boolean wished = has(Stance.WISHED)
                        && !has(Stance.BARE)
                        && !has(Stance.TALK)
                        && !has(Stance.HESITANT)
                        && !has(Stance.TOLD);
                return wished ? doubt() : bare();
            }
            boolean open = has(Stance.HESITANT) || has(Stance.TOLD) && !plain;
            boolean hesitant = open
                    && all().stream()
                            .anyMatch(claim -> claim.action() == Action.ADD || claim.action() == Action.REPLACE);
            return has(Stance.TALK) || hesitant || mentionsOthers() || contradicts() ? doubt() : claims();
        }

        private ClaimReading bare() {
            if (!has(Stance.BARE)
                    || has(Stance.TALK)
                    || has(Stance.HESITANT)
                    || has(Stance.TOLD)
                    || has(Stance.CHAT)
                    || has(Stance.MENTION)) {
                return ClaimReading.none();
            }
            return has(Stance.STRANGE) || contradicts() ? doubt() : claims();
        }

        private ClaimReading claims() {
            boolean sure = verdicts.stream().allMatch(verdict -> verdict.sure() && verdict.stance() != Stance.STRANGE);
            return ClaimReading.claims(all(), sure, further, amends);
        }

        ClaimReading doubt() {
            var suggestions = new ArrayList<Suggestion>();
            var all = all();
            // 黄桃两箱，黄桃不要了: whoever gives it back is not offered to buy it.
            var givenBack = all.stream()
                    .filter(claim -> claim.action() == Action.CANCEL)
                    .map(Claim::slot)
                    .collect(Collectors.toSet());
            suggestions.addAll(Suggestions.of(all.stream()
                    .filter(claim -> claim.action() == Action.ADD && !givenBack.contains(claim.slot()))
                    .toList()));
            verdicts.forEach(verdict -> suggestions.addAll(verdict.suggestions()));
            var unknown = verdicts.stream()
                    .map(Verdict::unknown)
                    .filter(Objects::nonNull)
                    // 全来两份, 三斤半行不: no name of a thing.
                    .filter(word -> word.length() > 1 || NO_NAMES.indexOf(word) < 0)
                    .filter(word -> !NO_GOODS.isAllOf(word))
                    .findFirst();
            return ClaimReading.doubt(suggestions, unknown.orElse(null)).amending(amends);
        }

        private List<Claim> all() {
            var said = verdicts.stream()
                    .filter(verdict -> verdict.stance() == Stance.CLEAR || verdict.stance() == Stance.BARE)
                    .flatMap(verdict -> verdict.claims().stream())
                    .filter(new Once()::isNew)
                    .toList();
            // 黄桃还是三箱吧，改成三箱; 黄桃两箱吃不完，改一箱: the change says what stands.
            var changed = said.stream()
                    .filter(claim -> claim.action() == Action.REPLACE)
                    .map(Claim::slot)
                    .collect(Collectors.toSet());
            return withoutTakenBack(said.stream()
                    .filter(claim -> claim.action() != Action.ADD || !changed.contains(claim.slot()))
                    .toList());
        }

        /** 红糖一袋，黄桃两箱，红糖划掉: the sugar of this message, whatever was ordered before. */
        private static List<Claim> withoutTakenBack(List<Claim> said) {
            var kept = new ArrayList<Claim>();
            for (var claim : said) {
                boolean taken = claim.action() == Action.CANCEL
                        && kept.removeIf(before ->
                                before.action() == Action.ADD && before.slot().equals(claim.slot()));
                if (!taken) {
                    kept.add(claim);
                }
            }
            return kept.isEmpty() ? said : List.copyOf(kept);
        }

        private boolean has(Stance stance) {
            return verdicts.stream().anyMatch(verdict -> verdict.stance() == stance);
        }

        /** "A2 好吃，A1+1" may want A2 too. */
        private boolean mentionsOthers() {
            var claimed = all().stream().map(Claim::slot).toList();
            return verdicts.stream()
                    .filter(verdict -> verdict.stance() == Stance.MENTION || verdict.stance() == Stance.WISHED)
                    .filter(verdict -> !verdict.claims().isEmpty())
                    .anyMatch(verdict -> verdict.claims().stream().noneMatch(claim -> claimed.contains(claim.slot())));
        }

        /** A slot twice, or "A1，A2 不要了", where A1 may go too. */
        private boolean contradicts() {
            var slots = new HashSet<String>();
            boolean twice = all().stream().anyMatch(claim -> !slots.add(claim.slot()));
            return twice || has(Stance.BARE) && all().stream().anyMatch(claim -> claim.action() == Action.CANCEL);
        }
    }
}
