package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;

/** Who wants his goods to lie in one parcel with what somebody else has ordered: 能不能跟我闺女的一起发, "can it go with my sister's order". Only the host can arrange that. */
final class OthersBoxAsked {
    private static final String WHO =
            "(?:[我俺咱](?:们)?(?:的|家)?)?(?:" + KinWords.KIN + "|老[公婆]|媳妇|他们?|她们?|别人|人家|隔壁|楼上|楼下)";

    private static final Pattern SAID = Pattern.compile("(?:跟|和|与|同|随)" + WHO
            + "(?:家|刚才|刚刚|那边|那|[买订拍要](?:的|了的)?|的|一?[单份个箱]|订单|包裹|东西|货){0,5}(?:一[起齐]|一块儿?|一道|一并|合并?(?:在一起|一起)?|[装放]一?[起块个]儿?|拼)(?:[发寄送装走打]|快递|包|了?[吧吗行]|(?<=[的单箱货寄][^,，。]{0,3})$)"
            + "|\\b(?:ship(?:ped)?|sent|send|goe?s?|put|packe?d?|deliver(?:ed)?|combined?)\\b.{0,24}\\b(?:with|into) (?:my )?"
            + KinWords.IN_ENGLISH
            + "(?:'s|s'| (?:order|parcel|package|box))(?=\\W|$)");

    /** One of the words without which nobody says it. */
    private static final Pattern TOGETHER = Pattern.compile("[一合并拼]|\\b(?:with|into)\\b", Pattern.CASE_INSENSITIVE);

    /** Nobody asks it in more words. */
    private static final int LONGEST = 60;

    private OthersBoxAsked() {}

    /** Whether it is that, and is kept for the host. */
    static boolean isPassedOn(Turn turn) {
        var isAsked = turn.isPrivate()
                && turn.said().length() <= LONGEST
                && TOGETHER.matcher(turn.said()).find()
                && SAID.matcher(Normaliser.plain(turn.said())).find();
        if (isAsked) {
            turn.outcome("passed on");
            ForTheHost.keep(turn, turn.said());
            turn.say(turn.words().sharing().othersBoxPassedOn());
        }
        return isAsked;
    }
}
