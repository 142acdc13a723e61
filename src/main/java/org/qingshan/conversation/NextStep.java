package org.qingshan.conversation;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Tells a host who asks what to do next the way from the first basket to the stream, and what is still missing: 接下来我该做什么, "what next". */
final class NextStep {
    private static final Pattern ASKED = Pattern.compile(
            "(?:那|我|现在|接下来|下一?步|然后|第一步|首先|刚来|新手|请问){0,6}(?:该|要|应该|得|先|怎么)?(?:干什么|干啥|干嘛|做什么|做啥|咋办|怎么办|怎么做|怎么弄|怎么开始|如何开始|开始|怎么卖|怎么用|怎么开播|从哪(?:里|儿)?(?:开始|做起)?|是什么|呢)(?:啊|呀|呢|吧)?[?？。! ]*"
                    + "|(?:so |ok,? |and )?(?:what(?:'s| is| do i do| should i do| shall i do)? (?:next|now|first)|how do i (?:start|begin|get started)|where do i (?:start|begin)|getting started|next step)(?: then| here| now)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** 怎么办 and 开始 alone are said of anything. */
    private static final Pattern ALONE = Pattern.compile("(?:怎么办|咋办|呢|是什么|开始)[?？。! ]*");

    private NextStep() {}

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isAsked(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        return turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= 40
                && ASKED.matcher(said).matches()
                && !ALONE.matcher(said).matches();
    }

    static void tell(Turn turn) {
        turn.outcome("answered");
        var text = turn.words().flash();
        turn.say(text.path() + "\n" + text.next(missing(turn)));
    }

    private static String missing(Turn turn) {
        var text = turn.words().flash();
        if (turn.sale().stream().isPresent()) {
            return text.nextSell();
        }
        var open = turn.round().shelf().stream().filter(LineupItem::isOpen).count();
        if (open > 0) {
            return text.nextGoLive((int) open);
        }
        var brought = Lots.in(EnumSet.of(LotState.BROUGHT));
        if (!brought.isEmpty()) {
            return text.nextInspect(brought.size(), brought.get(0).number());
        }
        return Lots.in(EnumSet.of(LotState.PASSED, LotState.TRUSTED)).isEmpty() ? text.nextTakeIn() : text.nextPutUp();
    }
}
