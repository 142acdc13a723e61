package org.qingshan.conversation.host;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Who packs wants the papers printed, 打印面单, "print the labels", or asks where they are: that is done on a page, which is said. */
final class PapersAsked {
    private static final String PAPER = "(?:快递)?(?:面单|标签|电子面单|装箱单|拣货单|备货单|快递单)(?:们)?";

    private static final Pattern SAID = Pattern.compile(
            "(?:好了?|那|请|麻烦|帮我?|给我|现在|今晚|今天|我要|我想|可以|先|把|将|[, ]){0,6}(?:"
                    + "(?:打印|打出?|印|出)(?:一?下)?(?:今晚|今天|所有|全部|这[单批场])?的?" + PAPER
                    + "|(?:今晚|今天|所有|全部|这[单批场])?的?" + PAPER
                    + "(?:都|全部?|我|要|去|该){0,3}(?:打印|打|印)(?:一?下|出来|了|好){0,2}"
                    + "|(?:怎么|咋|如何|在哪里?|哪里|去哪里?)(?:可以|能)?(?:打印?|印|出)" + PAPER
                    + "|" + PAPER + "(?:怎么|咋|如何|在哪里?|去哪里?|哪里)(?:可以|能)?(?:打印?|印|出|找|看)?"
                    + ")(?:吧|了|呢|啊|呀|吗|出来){0,3}[?.! ]{0,4}"
                    + "|(?:(?:ok|okay|please|now|can you|could you|i want to|i need to|let's|how (?:do|can) (?:i|we)|where (?:do|can) (?:i|we)),? ){0,4}"
                    + "(?:(?:re)?print|find|see|get)(?: out)? (?:all |the |my |our |tonight's |today's ){0,3}(?:shipping |parcel |packing |pick(?:ing)? )?(?:labels?|slips|lists?)(?: (?:for|of) (?:tonight|today|all orders|the orders|everything)| again| now| please| tonight){0,2}[?.! ]{0,4}"
                    + "|(?:请|麻烦|帮我?|我要|我想|怎么|如何|把|将|[, ]){0,5}(?:导出|下载|拉出)(?:一?下)?(?:今晚|今天|所有|全部)?的?(?:订单|单子|表格|快递表|发货表|快递单|excel)(?:吧|了|呢|出来){0,2}[?.! ]{0,4}"
                    + "|(?:请|麻烦|帮我?|我要|怎么|把|将|[, ]){0,5}(?:订单|单子|表格|快递表|发货表|快递单)(?:导出|下载|(?:发|传)给快递)(?:一?下|来|吧|了|呢){0,2}[?.! ]{0,4}"
                    + "|(?:(?:please|can you|how do i|how can i|i want to),? ){0,3}(?:export|download)(?: all| the| my| our| tonight's| today's){0,3} (?:orders?|parcels?|courier file|spreadsheet|excel)(?: (?:for|to) the courier)?[?.! ]{0,4}"
                    + "|where are (?:all |the |my |our ){0,2}(?:shipping |parcel |packing )?(?:labels|slips)[?.! ]{0,4}",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private PapersAsked() {}

    /** Whether it was that, and has been answered. Of whoever does not pack nothing is read here. */
    static boolean isAnswered(Turn turn) {
        var said = turn.said();
        var isAsked = turn.isPrivate()
                && turn.may(Role.PACKER)
                && said.length() <= LONGEST
                && SAID.matcher(Normaliser.plain(said)).matches();
        if (isAsked) {
            turn.outcome("answered");
            turn.say(
                    turn.words().team().papers(), new Button(turn.words().team().consoleButton(), "/console"));
        }
        return isAsked;
    }
}
