package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** A clause that says how much and not of what: of what the rest of the message names, else of the card. */
final class AmountJudge {
    /** 111, 666, 23333. */
    private static final BigDecimal APPLAUSE = BigDecimal.valueOf(100);

    private static final int LONGEST_NAME = 12;
    private static final int FURTHEST = 20;

    private static final Prefiltered FOR = Prefiltered.of(
            "for (?:me|myself|my (?!family|parents|folks|kids|children|friends|colleagues|team|office|house|home|whole|in).+)");

    private final Lineup lineup;
    private final List<Clause> message;
    private final boolean namesElsewhere;
    private final boolean elsewhereInFull;
    private final boolean ofOtherThing;
    private final Lineup ofNamed;

    /** @param message what it names is meant by an amount alone; nothing is if it names several things */
    AmountJudge(Lineup lineup, List<Clause> message) {
        this.lineup = lineup;
        this.message = message;
        var named = message.stream()
                .filter(clause -> !Ingredients.areAll(clause))
                .flatMap(clause -> clause.named().stream()
                        .map(Token.Named::mention)
                        .filter(mention ->
                                mention.isClear() || !clause.amounts().isEmpty() || mention.isOfHead()))
                .map(this::ofCard)
                .toList();
        this.namesElsewhere = !named.isEmpty();
        this.elsewhereInFull = message.stream()
                .anyMatch(clause -> clause.names() && !clause.amounts().isEmpty());
        this.ofOtherThing = message.stream().anyMatch(OtherThing::isNamed);
        var all = named.stream().reduce(Mention::and).filter(Mention::isClear);
        this.ofNamed =
                lineup.answering(all.map(mention -> mention.offer().slot()).orElse(null));
    }

    /** What may be the product that is shown is: "what a tea hill! two bags" where there are two teas. */
    private Mention ofCard(Mention mention) {
        var card = lineup.card();
        return card != null && !mention.isClear() && mention.offers().contains(card)
                ? new Mention(List.of(card), mention.by(), mention.text())
                : mention;
    }

    Verdict judge(Clause clause) {
        if (isOfOtherThingsBefore(clause)) {
            return Verdict.of(Stance.TOLD);
        }
        if (isOfLink(clause)) {
            return Verdict.of(Stance.TALK);
        }
        return namesElsewhere ? amountElsewhere(clause) : amountOnly(clause);
    }

    /** "想死这口腊肉了，来一斤". */
    private Verdict amountElsewhere(Clause clause) {
        var card = lineup.card();
        if (card != null && PartsInAll.isBesideNamed(message, clause, card)) {
            return PartsInAll.isOfCard(clause)
                    ? new CardJudge(clause, lineup).judge()
                    : Verdict.unclear(Suggestions.of(card, clause.amounts()));
        }
        boolean remark = clause.tokens().get(clause.tokens().size() - 1) instanceof Word
                || clause.tokens().get(clause.tokens().size() - 1) instanceof Token.Amounted;
        if (remark
                        && !isForSomebody(clause)
                        && !ClauseJudge.wants(clause)
                        && !clause.has(Sense.OTHER)
                        && clause.amounts().stream().allMatch(AmountJudge::isFigureOfSpeech)
                || isServed(clause)
                || elsewhereInFull && isOneOfAll(clause)
                || isPriceTag(clause)) {
            return Verdict.of(Stance.CHAT);
        }
        boolean whole = clause.unknowns().isEmpty()
                && (isForSomebody(clause)
                        || clause.before() != '&'
                                && (!clause.amounts().get(0).amount().isBare() || TakenOnPraise.is(message, clause)));
        var meant = ofNamed.card() == null && whole && ClauseJudge.wants(clause) ? spokenOfBefore(clause) : ofNamed;
        if (whole && meant.card() != null && ofOtherThing) {
            return Verdict.unclear(Suggestions.of(meant.card(), clause.amounts()));
        }
        return whole && meant.card() != null ? new CardJudge(clause, meant).judge() : Verdict.unclear(List.of());
    }

    /** 这红糖蛮好，我要两袋，黄桃也要一箱: of what was praised right before it, where all else says its own amount. */
    private Lineup spokenOfBefore(Clause amount) {
        int at = message.indexOf(amount) - 1;
        if (at < 0 || at > FURTHEST || !isPraised(message.get(at))) {
            return ofNamed;
        }
        var praised = message.get(at).named().get(0).mention();
        boolean alone = message.stream()
                        .filter(clause -> clause.names() && clause.amounts().isEmpty())
                        .limit(2)
                        .count()
                == 1;
        return alone && praised.isClear() ? lineup.answering(praised.offer().slot()) : ofNamed;
    }

    private static boolean isPraised(Clause clause) {
        return clause.named().size() == 1
                && clause.amounts().isEmpty()
                && clause.senses().stream().allMatch(sense -> switch (sense) {
                    case CHAT, POLITE, LINK, REMARK -> true;
                    default -> false;
                });
    }

    /** "a box for my mum". */
    static boolean isForSomebody(Clause clause) {
        return clause.amounts().size() == 1
                && clause.tokens().stream().anyMatch(token -> token instanceof Word whom && FOR.isAllOf(whom.text()));
    }

    /** 帮我婆婆也买一份，黄桃一箱红糖一袋. */
    private static boolean isOneOfAll(Clause clause) {
        var amount = clause.amounts().get(0).amount();
        return clause.amounts().size() == 1
                && amount.isGeneric()
                && amount.number().equals(BigDecimal.ONE)
                && !clause.has(Sense.MORE, Sense.EACH);
    }

    /** 晚上炒一盘: what becomes of it. */
    private boolean isServed(Clause clause) {
        return !ClauseJudge.wants(clause)
                && !clause.unknowns().isEmpty()
                && clause.amounts().stream()
                        .allMatch(amounted -> amounted.amount().isVessel()
                                && lineup.offers().stream()
                                        .allMatch(offer -> Fit.of(amounted.amount(), offer, false)
                                                        .quantity()
                                                == null));
    }

    /** 29.9的那个. */
    private static boolean isPriceTag(Clause clause) {
        var tokens = clause.tokens();
        return tokens.get(0) instanceof Token.Amounted price
                && price.amount().isPrice()
                && clause.amounts().size() == 1
                && clause.isOnly(Sense.LINK, 1);
    }

    /** 信你一回, 一共两样: nothing that is sold is counted so. */
    private static boolean isFigureOfSpeech(Token.Amounted amounted) {
        var amount = amounted.amount();
        return amount.isPrice()
                || amount.isBare() && (!amount.digits() || amount.number().compareTo(APPLAUSE) >= 0);
    }

    /** 苹果，两箱 and 两箱，苹果: only the amount, and right beside it only what is not sold. A sign is said to the card. */
    private @Nullable String otherThingBeside(Clause amount) {
        int at = message.size() > FURTHEST ? -1 : message.indexOf(amount);
        boolean isSigned =
                amount.amounts().stream().anyMatch(one -> one.amount().hasSign());
        if (at < 0 || isSigned || !amount.unknowns().isEmpty()) {
            return null;
        }
        var before = at == 0 ? null : OtherThing.unknown(message.get(at - 1));
        return before == null && at + 1 < message.size() ? OtherThing.unknownBehind(message.get(at + 1)) : before;
    }

    private Verdict amountOnly(Clause clause) {
        var strangers = clause.unknowns();
        if (strangers.isEmpty()) {
            var other = otherThingBeside(clause);
            if (other != null) {
                var meant =
                        lineup.card() == null ? List.<Suggestion>of() : Suggestions.of(lineup.card(), clause.amounts());
                return new Verdict(Stance.UNCLEAR, List.of(), meant, other, false);
            }
            var slot = slotCalledSo(clause);
            return slot == null ? new CardJudge(clause, lineup).judge() : Verdict.unclear(slot);
        }
        var amount = clause.amounts().get(0).amount();
        if (isCountedByUnknown(clause)) {
            return Verdict.of(Stance.TALK);
        }
        boolean order = clause.amounts().size() == 1
                && (ClauseJudge.wants(clause) || clause.isPolite() || !amount.isBare() && !amount.isPieces());
        var around = new Strangers(clause);
        boolean persons =
                strangers.stream().allMatch(stranger -> Strangers.isPerson(stranger) || around.isCalled(stranger))
                        && around.areHarmless();
        if (order && persons && isSaidByOther(clause)) {
            return Verdict.unclear(lineup.card() == null ? List.of() : Suggestions.of(lineup.card(), clause.amounts()));
        }
        if (order && (persons || around.sayWhatFor())) {
            return new CardJudge(clause, lineup).judge();
        }
        return order && strangers.size() <= 2 && strangers.get(0).text().length() <= LONGEST_NAME
                ? Verdict.unknown(text(strangers))
                : Verdict.of(Stance.TALK);
    }

    /** 2, and nothing else, where a slot is called so and another is shown: two of what is shown, or that one; null if there is none. */
    private @Nullable List<Suggestion> slotCalledSo(Clause clause) {
        var card = lineup.card();
        if (card == null || message.size() > 1 || clause.tokens().size() > 1 || !clause.isBareNumber()) {
            return null;
        }
        var amount = clause.amounts().get(0).amount();
        var number = amount.digits() ? amount.number().toPlainString() : "";
        return lineup.offers().stream()
                .filter(offer -> offer.slot().equals(number) && !offer.equals(card))
                .findFirst()
                .map(offer -> Stream.concat(
                                Suggestions.of(card, clause.amounts()).stream(),
                                Stream.of(new Suggestion(offer.slot(), Fit.least(offer))))
                        .toList())
                .orElse(null);
    }

    /** 班长说要五箱: the wish of somebody who is no family. */
    private static boolean isSaidByOther(Clause clause) {
        var tokens = clause.tokens();
        return tokens.size() > 1
                && tokens.get(0) instanceof Unknown
                && tokens.get(1) instanceof Word says
                && (says.text().equals("说") || says.text().equals("讲"));
    }

    /** 给个链接: the way to it. */
    private static boolean isOfLink(Clause clause) {
        int next = clause.tokens().indexOf(clause.amounts().get(0)) + 1;
        return clause.amounts().size() == 1
                && clause.amounts().get(0).amount().isPieces()
                && next < clause.tokens().size()
                && InContext.isText(clause.tokens().get(next), "链接");
    }

    /** 喝了两斤酒头疼, 养了三只猫: so much of something else, and done. */
    private static boolean isOfOtherThingsBefore(Clause clause) {
        var tokens = clause.tokens();
        if (ClauseJudge.wants(clause)
                || clause.has(Sense.ASKING, Sense.QUERY, Sense.CANCEL, Sense.CHANGE, Sense.LESS)) {
            return false;
        }
        int at = tokens.get(0) instanceof Word keeps && keeps.text().equals("养了") ? 1 : 2;
        return tokens.size() > at + 1
                && (at == 1
                        || tokens.get(0) instanceof Unknown done
                                && done.isHanzi()
                                && tokens.get(1) instanceof Word over
                                && (over.text().equals("了") || over.text().equals("过")))
                && tokens.get(at) instanceof Token.Amounted much
                && tokens.get(at + 1) instanceof Unknown thing
                && thing.isHanzi()
                && much.touches(thing);
    }

    /** 再来一首: one of something that nothing here is sold by. */
    private static boolean isCountedByUnknown(Clause clause) {
        var amounted = clause.amounts().get(0);
        var next = clause.unknowns().get(0);
        boolean counted = next.isHanzi() && next.text().length() == 1 && amounted.touches(next);
        return counted && amounted.amount().isBare() && !amounted.amount().digits();
    }

    private static String text(List<Unknown> strangers) {
        return String.join(" ", strangers.stream().map(Unknown::text).toList());
    }
}
