package org.qingshan.conversation.claim;

import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** Where a sentence ends before the goods of the next one are named, though nothing marks it. */
final class SentenceEnd {
    private SentenceEnd() {}

    /** 先不买桃子 鸡蛋给我一盒, 黄桃+2 鸡蛋下次: what is for another day, and what is for now. */
    static boolean isOtherDay(OpenClause open, Token token, @Nullable Token next) {
        boolean after = open.has(Sense.LATER) && !open.counts() && open.last() instanceof Named;
        boolean before = open.counts() && next instanceof Word later && later.sense() == Sense.LATER;
        var last = open.last();
        return token instanceof Named && open.names() && (after || before) && last != null && !last.touches(token);
    }

    /** 开车呢黄桃两箱: what somebody is doing, and then what he wants. */
    static boolean isUnderWay(OpenClause open, Token token) {
        return token instanceof Named && !open.names() && !open.counts() && !open.wishes() && open.has("呢");
    }
}
