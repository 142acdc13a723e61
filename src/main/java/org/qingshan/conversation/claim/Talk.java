package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** What a clause that names nothing and counts nothing does to an order beside it. */
final class Talk {
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

    private Talk() {}

    static Stance stance(Clause clause) {
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
                came |= SPOILT.contains(word.text())
                        || word.text().equals("等") && clause.unknowns().isEmpty();
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
                                && FOLLOWING
                                        .chars()
                                        .anyMatch(last -> unknown.text().endsWith(Character.toString(last)))
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
}
