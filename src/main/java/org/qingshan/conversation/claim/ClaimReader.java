package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final Prefiltered ON_TOP =
            Prefiltered.of("[加再另添还補补]|多[要来拿]|要|来|\\b(?:add|plus|more|another|also|too|and|extra)\\b");

    private static final Prefiltered MORE =
            Prefiltered.of("[再添又还补追]|另外|[加多][要来拿上点]?[\\d一两二三四五六七八九十半]|\\b(?:more|another|extra|also|additional)\\b");

    private ClaimReader() {}

    public static ClaimReading read(String text, Lineup lineup) {
        var exact = ExactForm.read(text, lineup);
        return exact == null ? inWords(text, lineup) : exact;
    }

    private static ClaimReading inWords(String text, Lineup lineup) {
        var plain = Normaliser.plain(text);
        if (SaidToOthers.isAll(plain) || Miscounted.isTold(plain)) {
            return ClaimReading.none();
        }
        var anew = StartOver.read(plain, lineup);
        if (anew != null) {
            return anew;
        }
        var reading = UnsoldBeside.told(
                text, lineup, TalkOfGoods.leftOut(text, lineup, inFull(Emoticons.drawn(text), lineup)));
        return reading.onlyAdds() && Recounted.isTold(plain)
                ? ClaimReading.doubt(Suggestions.of(reading.claims()), null)
                : SameToo.offered(plain, reading, reading);
    }

    /** As {@link #read}, whatever form the text has. */
    static ClaimReading inFull(String text, Lineup lineup) {
        var reading = withoutMore(text, lineup);
        if (reading.kind() == Kind.CLAIMS) {
            return reading;
        }
        var accompanied = Accompanied.taken(text, lineup, reading);
        return accompanied.kind() == Kind.CLAIMS
                ? counted(accompanied, text, lineup).unlessMoreIsSaid(MORE.isIn(Normaliser.plain(text)))
                : SlotAlone.asked(accompanied, text, lineup);
    }

    /** What is read of a part counts as the whole says it for whoever has some already. */
    private static ClaimReading counted(ClaimReading reading, String text, Lineup lineup) {
        return reading.counting(OnceMoreReading.of(understood(Scanner.tokens(Normaliser.plain(text), lineup))));
    }

    /** As {@link #inFull}, with nothing left out that may accompany an order. */
    static ClaimReading withoutMore(String text, Lineup lineup) {
        var reading = alone(text, lineup);
        var amended = reading.kind() == Kind.CLAIMS && reading.settlesHowMuch() ? null : Amending.plainly(text, lineup);
        if (amended != null && !isMixed(amended, text)) {
            return counted(amended, text, lineup);
        }
        var aside = SetAside.read(text, lineup, reading);
        if (aside != null || reading.kind() == Kind.CLAIMS) {
            return aside == null ? reading : aside;
        }
        var added = Amending.perhaps(text, lineup);
        if (added != null) {
            return counted(added, text, lineup);
        }
        var divided = GapBehindOrder.read(text, lineup, reading);
        return divided.kind() == Kind.CLAIMS ? divided : OwnSentence.taken(text, lineup, divided);
    }

    /** 总数是红糖四袋、鸡蛋两盒: of both, unless one of them is said to come on top. */
    private static boolean isMixed(ClaimReading amended, String text) {
        return amended.claims().stream().anyMatch(claim -> claim.action() == Action.REPLACE)
                && amended.claims().stream().anyMatch(claim -> claim.action() == Action.ADD)
                && !ON_TOP.isIn(text);
    }

    /** As {@link #inFull}, with all that is said in one. */
    static ClaimReading alone(String text, Lineup lineup) {
        var quoted = Dialect.alsoWanted(text, TypedNumber.read(Normaliser.plain(Quoted.leftOut(text))));
        var typed = lineup.classified(quoted);
        var words = TypingExcused.leftOut(Asides.leftOut(typed));
        var reworded = ChineseParaphrases.awaited(
                Paraphrases.plainly(OfOnesOwn.plainly(SelfRepair.settled(NumberSpelling.corrected(words)))), lineup);
        var said = OnlyMentioned.leftOut(Heeded.leftOut(
                Adjectives.leftOut(Destination.leftOut(Notation.read(RunOnSentence.divided(reworded))))));
        var plain = SlotRange.spelledOut(OwnSay.settled(TakenBack.once(said)), lineup);
        if (NotOfGoods.isSaid(text)
                || TeamBuys.areTold(quoted, lineup)
                || Quarrelled.isTold(plain)
                || Roster.isTold(plain)
                || OnlyMentioned.isSaid(plain)
                || WholeOrder.isMeant(plain)
                || NoOrder.isOfWhatItHas(plain)) {
            return ClaimReading.none();
        }
        var chain = Roster.read(text, plain, lineup);
        chain = chain == null ? ChainList.read(plain, lineup) : chain;
        chain = chain == null ? OfOrder.read(plain, lineup) : chain;
        if (chain != null) {
            return chain;
        }
        var heard = Adjectives.leftOut(Homophones.heard(CountedBy.heard(
                plain, Colleagues.called(Slips.resolved(Scanner.tokens(plain, lineup), plain, lineup)), lineup)));
        var tokens =
                PriceTag.leftOut(PerhapsLater.leftOut(Kinds.setApart(Thanked.unasked(Fewer.settled(SharedNoun.completed(
                        DownTo.settled(TakenOut.told(Afterthoughts.marked(SummedUp.inAll(heard)))), lineup))))));
        var either = Alternatives.in(tokens);
        if (either != null) {
            return either;
        }
        var look = new Look(text, said, plain, tokens, lineup);
        var understood = understood(tokens);
        var reading = look.of(understood);
        if (reading.kind() == Kind.CLAIMS) {
            return reading;
        }
        return CommaLeftOut.divided(plain, understood).stream()
                .map(look::of)
                .filter(ClaimReading::onlyAdds)
                .findFirst()
                .orElse(reading);
    }

    /**
     * One look at a text.
     *
     * @param text as it was typed
     * @param said what is left of it to be read
     * @param plain the same with what it takes back settled
     * @param tokens its words before they are understood together
     */
    private record Look(String text, String said, String plain, List<Token> tokens, Lineup lineup) {
        ClaimReading of(List<Token> understood) {
            var clauses = AnsweredHimself.settled(Clauses.of(Remarks.setApart(understood)));
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
                    || Classifiers.isOfAnother(text, lineup)
                    || LeftOpen.is(plain, lineup, understood, reading);
            var settled = reading.kind() == Kind.CLAIMS && asked
                    ? combined.doubt()
                    : Swap.marked(clauses, reading.implying(implied(clauses, verdicts)));
            var told = SameToo.offered(plain, reading, Around.told(tokens, settled, lineup, combined.amends()));
            var offered = UnderCondition.offered(plain, WhichAmount.offered(plain, tokens, told), lineup);
            var open = Unspecified.asked(plain, tokens, offered, lineup);
            return Reversed.asked(plain, open).counting(OnceMoreReading.of(understood));
        }
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
                TurnsOfPhrase.understood(Handing.understood(
                        Additions.understood(Apportioned.understood(PerPortion.multiplied(
                                EachInList.joined(Available.answered(OnTop.summed(BothWant.summed(tokens))))))))))))));
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
}
