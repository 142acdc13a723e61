package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** Decides what one clause says: first whether it wants anything at all, then what. */
final class ClauseJudge {
    /** 111, 666, 23333. */
    private static final BigDecimal APPLAUSE = BigDecimal.valueOf(100);

    private static final int LONGEST_NAME = 12;

    private static final Set<String> SPOILT = Set.of("坏了", "烂了", "碎了", "破了", "发霉", "没收到");
    private static final Set<String> CARE = Set.of("别", "不要", "包赔", "赔", "发货", "收货", "到货", "快递");
    private static final String FOLLOWING = "吃喝用付转";

    private static final Set<String> PUTTING_OFF = Set.of(
            "下次",
            "下回",
            "改天",
            "以后",
            "先不买",
            "先不买了",
            "先不拍",
            "先不拍了",
            "next time",
            "another time",
            "another day",
            "some other time");

    private static final Set<String> TOO = Set.of("我也要", "我也来", "我也想要", "也要", "我也要这个");

    private static final String COOKING = "炒冲炖煮配做包蒸泡拌煎焖烧煲炸腌蘸煨炝卤";

    private final Lineup lineup;
    private final boolean namesElsewhere;
    private final Lineup ofNamed;

    private final @Nullable Everything everything;

    /** @param message what it names is meant by an amount alone; nothing is if it names several things */
    ClauseJudge(Lineup lineup, List<Clause> message) {
        this.lineup = lineup;
        this.everything = Everything.in(message, lineup);
        var named = message.stream()
                .filter(clause -> !isIngredient(clause))
                .flatMap(clause -> clause.named().stream())
                .map(Token.Named::mention)
                .toList();
        this.namesElsewhere = !named.isEmpty();
        var all = named.stream().reduce(Mention::and).filter(Mention::isClear);
        this.ofNamed =
                lineup.answering(all.map(mention -> mention.offer().slot()).orElse(null));
    }

    /** @param wanted a clause before it, in the same list, said "I want" */
    Verdict judge(Clause clause, boolean wanted) {
        if (!clause.names() && clause.amounts().isEmpty()) {
            return isSame(clause) ? same() : Verdict.of(withoutClaim(clause));
        }
        if (everything != null && Everything.isWanted(clause)) {
            return everything.verdict(clause);
        }
        boolean leftOut = clause.has(Sense.EXCEPT) || everything != null && clause.has(Sense.CANCEL);
        if (leftOut && clause.names()) {
            // 除了腊肉 says something only where another clause wants all the rest.
            return Verdict.of(everything != null && clause.amounts().isEmpty() ? Stance.CHAT : Stance.TALK);
        }
        if (clause.has(Sense.SAME) && !clause.names() && !clause.has(Sense.REMARK, Sense.COUNTED)) {
            return Verdict.unclear(lineup.card() == null ? List.of() : Suggestions.of(lineup.card(), clause.amounts()));
        }
        if (isIngredient(clause)) {
            return Verdict.of(Stance.CHAT);
        }
        if (clause.has(Sense.LATER) && !clause.has(Sense.CANCEL)) {
            return Verdict.of(Stance.CHAT);
        }
        if (clause.startsWithSwap()) {
            return Verdict.unclear(List.of());
        }
        if (Figures.areOfGoods(clause)) {
            return Verdict.of(Stance.TALK);
        }
        var swap = Swap.in(clause);
        if (swap != null) {
            return swap.verdict();
        }
        var pairs = clause.names() ? Pairing.of(clause) : List.<Pair>of();
        var asking = new Asking(clause, lineup, pairs);
        if (asking.isTalk()) {
            return asking.verdict();
        }
        if (!clause.names()) {
            return namesElsewhere ? amountElsewhere(clause) : amountOnly(clause);
        }
        return new PairJudge(clause, wanted || wants(clause)).judge(pairs);
    }

    /** 跟楼上一样, "me too", and nothing else. */
    private static boolean isSame(Clause clause) {
        boolean too =
                clause.tokens().stream().anyMatch(token -> token instanceof Word word && TOO.contains(word.text()));
        return (clause.has(Sense.SAME) || too)
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Word word
                                && switch (word.sense()) {
                                    case SAME, POLITE, LINK, VERB, AND -> true;
                                    default -> false;
                                });
    }

    private Verdict same() {
        var card = lineup.card();
        var suggestions = card == null ? List.<Suggestion>of() : List.of(new Suggestion(card.slot(), Fit.least(card)));
        return new Verdict(Stance.WISHED, List.of(), suggestions, null, true);
    }

    /** 晚上炒腊肉, 冲鸡蛋吃: what else goes into the pan. */
    private static boolean isIngredient(Clause clause) {
        var tokens = clause.tokens();
        if (!clause.names() || !clause.amounts().isEmpty() || clause.has(Sense.QUERY, Sense.ASKING) || wants(clause)) {
            return false;
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Token.Named && !(at > 0 && cooks(tokens.get(at - 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean cooks(Token token) {
        var text = token instanceof Unknown unknown ? unknown.text() : token instanceof Word word ? word.text() : "";
        return !text.isEmpty() && COOKING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean wants(Clause clause) {
        return clause.has(Sense.VERB, Sense.MORE, Sense.EACH, Sense.ONLY);
    }

    private static Stance withoutClaim(Clause clause) {
        if (isOfHowItShallBe(clause)) {
            return Stance.STRANGE;
        }
        if (isWhetherHeard(clause)) {
            return Stance.CHAT;
        }
        if (clause.has(Sense.ASKING, Sense.QUERY, Sense.PRICE, Sense.CANCEL, Sense.SWAP, Sense.CHANGE)
                || clause.has(Sense.SOME) && !clause.has(Sense.REMARK)
                || clause.isOnly(Sense.LESS)
                || clause.isAddress()) {
            return Stance.TALK;
        }
        if (!clause.has(Sense.TALKING) && isOfWhatFollows(clause)) {
            return Stance.STRANGE;
        }
        if (clause.has(Sense.TALKING, Sense.WAVERING) || isPutOff(clause) || isOfWhatCame(clause)) {
            return Stance.HESITANT;
        }
        if (!clause.unknowns().isEmpty()) {
            return Stance.STRANGE;
        }
        return clause.has(Sense.CHAT, Sense.REMARK, Sense.COUNTED, Sense.OTHER, Sense.ADDRESS)
                ? Stance.CHAT
                : Stance.EMPTY;
    }

    /** 等我有钱 waits for something; 都烂了 is of what has come. Not 别压坏了, 坏了包赔. */
    private static boolean isOfWhatCame(Clause clause) {
        boolean came = false;
        for (var token : clause.tokens()) {
            if (token instanceof Word word) {
                came |= SPOILT.contains(word.text()) || word.text().equals("等") && clause.unknowns().isEmpty();
                if (CARE.contains(word.text())) {
                    return false;
                }
            }
        }
        return came;
    }

    /** 等会把地址发你, 晚点付, 明天吃: what is to be later is not the order. */
    private static boolean isOfWhatFollows(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(token -> token instanceof Unknown unknown
                                && FOLLOWING.chars().anyMatch(last -> unknown.text().endsWith(Character.toString(last)))
                        || token instanceof Word word
                                && word.sense() == Sense.REMARK
                                && (word.text().startsWith("地址") || word.text().endsWith("付款")));
    }

    /** "黄桃两箱，下次吧" is none now; 好吃再来 does no harm. */
    private static boolean isPutOff(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(token -> token instanceof Word word && PUTTING_OFF.contains(word.text()));
    }

    /** 刚才发的没看到吗？ asks after the message, not after the goods. */
    private static boolean isWhetherHeard(Clause clause) {
        return clause.has(Sense.CHAT)
                && clause.has(Sense.QUERY)
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Word word
                                && (word.text().equals("?")
                                        || word.sense() == Sense.POLITE
                                        || word.sense() == Sense.CHAT
                                                && (word.text().endsWith("吗")
                                                        || word.text().endsWith("没"))));
    }

    /** 不要太熟的, 不要催我: not of whether, of how. */
    private static boolean isOfHowItShallBe(Clause clause) {
        var first = clause.tokens().get(0);
        boolean without = first instanceof Word word
                && (word.text().equals("不要") || word.text().equals("别"));
        return without
                && clause.tokens().stream()
                        .skip(1)
                        .anyMatch(token -> token instanceof Unknown
                                || token instanceof Word word
                                        && switch (word.sense()) {
                                            case CHAT, REMARK, VERB, WAVERING, OTHER, TALKING -> true;
                                            default -> false;
                                        })
                && !clause.has(Sense.ASKING, Sense.QUERY, Sense.TAG);
    }

    /** "想死这口腊肉了，来一斤". */
    private Verdict amountElsewhere(Clause clause) {
        boolean remark = clause.tokens().get(clause.tokens().size() - 1) instanceof Word
                || clause.tokens().get(clause.tokens().size() - 1) instanceof Token.Amounted;
        if (remark && !wants(clause) && clause.amounts().stream().allMatch(ClauseJudge::isFigureOfSpeech)
                || isServed(clause)
                || isPriceTag(clause)) {
            return Verdict.of(Stance.CHAT);
        }
        boolean clear = clause.before() != '&'
                && clause.unknowns().isEmpty()
                && ofNamed.card() != null
                && !clause.amounts().get(0).amount().isBare();
        return clear ? new CardJudge(clause, ofNamed).judge() : Verdict.unclear(List.of());
    }

    /** 晚上炒一盘: what becomes of it. */
    private boolean isServed(Clause clause) {
        return !wants(clause)
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

    private Verdict amountOnly(Clause clause) {
        var strangers = clause.unknowns();
        if (strangers.isEmpty()) {
            return new CardJudge(clause, lineup).judge();
        }
        var amount = clause.amounts().get(0).amount();
        if (isCountedByUnknown(clause)) {
            return Verdict.of(Stance.TALK);
        }
        boolean order = clause.amounts().size() == 1
                && (wants(clause) || clause.isPolite() || !amount.isBare() && !amount.isPieces());
        var around = new Strangers(clause);
        boolean persons = strangers.stream().allMatch(Strangers::isPerson) && around.areHarmless();
        if (order && (persons || around.sayWhatFor())) {
            return new CardJudge(clause, lineup).judge();
        }
        return order && strangers.size() <= 2 && strangers.get(0).text().length() <= LONGEST_NAME
                ? Verdict.unknown(text(strangers))
                : Verdict.of(Stance.TALK);
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
