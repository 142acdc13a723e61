package org.qingshan.conversation.host;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Tells a host who asks what to do next the way from the first basket to the stream, and what is still missing: 接下来我该做什么, "what next". */
final class NextStep {
    private static final String DO = "(?:干什么|干啥|干嘛|干点?什么|做什么|做啥|咋办|怎么办|怎么做|怎么弄|怎么开始|如何开始|从哪(?:里|儿)?(?:开始|做起))";

    /** 现在呢, 怎么卖 and 怎么用 are said of anything; 现在开始 tells that it begins. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:那|那么|请问|我){0,3}(?:接下来|下一?步|第一步|首先)(?:我|我们|现在){0,2}(?:该|要|应该|应当|得|先|需要|可以){0,3}(?:" + DO
                    + "|怎么卖|怎么用|怎么开播|开始什么|是什么|呢)(?:啊|呀|呢|吧)?[?？。! ]*"
                    + "|(?:那|那么|请问|我|我们|现在|然后|刚来|新手){1,5}(?:该|要|应该|应当|得|先|需要){1,3}" + DO + "(?:啊|呀|呢)?[?？。! ]*"
                    + "|(?:请问|我|新手|刚来|现在|那){0,4}(?:怎么开始|如何开始|从哪(?:里|儿)?(?:开始|做起))(?:啊|呀|呢)?[?？。! ]*"
                    + "|(?:so |ok,? |and )?(?:what(?:'s| is| do i do| should i do| shall i do)? (?:next|first)|what (?:do|should|shall) i do now|how do i (?:start|begin|get started)|where do i (?:start|begin)|getting started|next step)(?: then| here| now)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private NextStep() {}

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isAsked(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        return turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= 40
                && ASKED.matcher(said).matches()
                && turn.chat().openDialogue(turn.sale().now()).isEmpty();
    }

    static void tell(Turn turn) {
        turn.outcome("answered");
        var text = turn.words().flash();
        turn.say(text.path() + "\n" + text.next(missing(turn)) + waiting(turn));
    }

    /** What waits for somebody of the shop besides; a line for each. */
    private static String waiting(Turn turn) {
        var unanswered = (int) Unanswered.countOpen();
        var toPack = (int) Parcels.count(CustomerOrder.Status.CONFIRMED);
        var words = turn.words();
        return (unanswered == 0 ? "" : "\n" + words.fact().questionsWait(unanswered))
                + (toPack == 0 ? "" : "\n" + words.rule().leftToSend(toPack, (int) Parcels.countToSend()));
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
