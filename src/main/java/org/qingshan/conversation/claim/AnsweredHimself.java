package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** Who asks whether it can be and does not wait for the answer has ordered: 半斤腊肉得唔得，得就要啦; 黄桃三箱要得不，给我记起. */
final class AnsweredHimself {
    private static final String THEN = "^(?:能|行|得|可以|中|成|有|要得|好|ok|okay|yes|yep|yeah)?(?:我|俺|咱)?就";

    private static final Prefiltered YES = Prefiltered.of(THEN
            + "(?:(?:先|都|再|给我|帮我|给俺|我){0,3}(?:要|来|买|拿|订|定|拍|留|装|称|记|整|下单)|给我|这样|这么)[起上下定办了啦吧嘛呗哈啊哦的]{0,4}$"
            + "|^(?:那|就)?(?:给我|帮我)(?:记|留|装|下|称|打包|安排|写|挂|算)[\\p{IsHan}]{0,4}$"
            + "|^(?:yes|yep|yeah|ok|okay)(?: please)?$");

    /** 就斤半, in which the amount is said apart. */
    private static final Prefiltered SO_MUCH = Prefiltered.of(THEN + "[箱袋盒斤份\\d.]{0,6}[了啦吧嘛呗哈啊哦的]{0,3}$");

    private AnsweredHimself() {}

    static List<Clause> settled(List<Clause> clauses) {
        List<Clause> settled = clauses;
        for (int at = 0; at + 1 < clauses.size(); at++) {
            var asked = clauses.get(at);
            if (isAsked(asked) && isYes(clauses.get(at + 1))) {
                settled = settled == clauses ? new ArrayList<>(clauses) : settled;
                settled.set(
                        at,
                        Clause.of(
                                asked.tokens().stream()
                                        .filter(token -> !isQuestion(token))
                                        .toList(),
                                asked.before()));
            }
        }
        return settled;
    }

    /** So much of it, and then only whether that can be. */
    private static boolean isAsked(Clause clause) {
        int last = clause.tokens().size() - 1;
        return clause.has(Sense.TAG, Sense.QUERY)
                && !clause.has(
                        Sense.ASKING,
                        Sense.WAVERING,
                        Sense.TALKING,
                        Sense.OTHER,
                        Sense.PRICE,
                        Sense.SWAP,
                        Sense.CANCEL,
                        Sense.CHAT)
                && clause.unknowns().isEmpty()
                && clause.amounts().size() == 1
                && clause.amounts().get(0).amount().measure() != null
                && isQuestion(
                        last > 0 && clause.tokens().get(last) instanceof Word soft && soft.sense() == Sense.POLITE
                                ? clause.tokens().get(last - 1)
                                : clause.tokens().get(last));
    }

    private static boolean isQuestion(Token token) {
        return token instanceof Word word && (word.sense() == Sense.TAG || word.sense() == Sense.QUERY);
    }

    private static boolean isYes(Clause clause) {
        return clause.tokens().stream().noneMatch(Named.class::isInstance)
                && !clause.has(Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.LATER, Sense.CANCEL)
                && (YES.isIn(Wondering.said(clause)) || SO_MUCH.isIn(Wondering.said(clause)));
    }
}
