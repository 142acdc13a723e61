package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Verdict.Stance;

/** What says once more, or says how much of it, what was said before. */
final class Again {
    /** Beside the amount; who else wants as much is another. */
    private static final Set<String> AGAIN = Set.of("来", "要", "就", "啊", "哈", "呀", "哦", "哟", "嘞", "啦", "了");

    private static final Set<String> INSISTING =
            Set.of("就", "啊", "哈", "呀", "哦", "哟", "嘞", "so", "please", "pls", "yes", "yeah", "yep", "对", "是");

    private Again() {}

    /** 黄桃两箱。对。两箱。鸡蛋四盒，四盒啊. */
    static boolean isSaidAgain(Clause clause, Verdict now, Verdict before) {
        boolean same = clause.tokens().stream()
                .allMatch(token -> token instanceof Token.Amounted
                        || token instanceof Token.Word word && AGAIN.contains(word.text()));
        return now.stance() == Stance.CLEAR
                && clause.isBareAmount()
                && same
                && now.claims().equals(before.claims());
    }

    /** 两斤半 两斤半哈, "one box. Yes, one box please": of the card, once more. */
    static boolean isInsisted(Clause clause, Verdict now, Verdict before) {
        return now.stance() == Stance.CLEAR
                && before.stance() == Stance.CLEAR
                && clause.isBareAmount()
                && !clause.isBareNumber()
                && now.claims().equals(before.claims())
                && clause.tokens().size() > 1
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Token.Amounted
                                || token instanceof Token.Word word && INSISTING.contains(word.text()));
    }

    /** 托我买红糖，两袋: the one that went without saying was none. */
    static boolean isAmountOf(Verdict implied, Verdict now, Clause clause) {
        return now.stance() == Stance.CLEAR
                && !clause.names()
                && !clause.has(Sense.MORE)
                && implied.claims().size() == 1
                && now.claims().size() == 1
                && implied.claims().get(0).action() == now.claims().get(0).action()
                && implied.claims().get(0).slot().equals(now.claims().get(0).slot());
    }
}
