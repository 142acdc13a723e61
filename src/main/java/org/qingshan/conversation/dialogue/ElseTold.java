package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.qingshan.conversation.Complaints;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/**
 * What is said to a question about spoilt goods, and is no answer to it: thanks get a kind word, and that something shall be exchanged or sent back, or
 * does not fit, is passed on; the question stays open.
 */
@Singleton
class ElseTold {
    private static final Pattern KIND = Pattern.compile(
            "(?:(?:ok(?:ay)?|好的?|嗯++|行|得|唔该[晒哂]?|谢谢|谢了|多谢[晒哂]?|感谢|辛苦|知道|收到|明白|thanks?(?: (?:a lot|so much|very much))?|thank you(?: (?:so|very) much)?|thx|cheers|ty|alright|all right|fine|great|got it|noted|i see)[了啦的喇嘞吧哈啊呀你您]{0,2}(?:老板娘?|主播|boss|dear)?[,.!~ ]{0,3}+){1,4}+");

    private static final Pattern ELSE = Pattern.compile(
            "想换|要换|换(?:一?[个双件只箱盒袋瓶份]|成|货|大|小|\\d)|[能可]以?换|退回去|寄回|退货|太[大小长短]了|[大小]了(?:一?[点号码]|穿不)|穿不[了上下]|不合[适脚身]|颜色不|款式不|尺[码寸]不|没(?:有)?(?:收到|拿到)|少了|少[发寄给装]|漏[发寄装]|短[了斤秤]|赔|退[款钱]|[补重][发寄]|给我补|补给我|快递(?:员|小哥)?(?:态度|乱|扔)"
                    + "|\\b(?:exchange|swap|return|send (?:\\w+ ){0,3}back|too (?:small|big|large|tight|long|short)|(?:doesn't|does not|don't|do not|didn't) fit|wrong (?:size|colou?r|one|item)|never came|missing|not in the (?:box|parcel)|courier was|driver was)\\b");

    private static final Pattern MISSING = Pattern.compile(
            "少[发寄给装送了]|漏[发寄装送了]|缺[了少斤]|没(?:有)?(?:收到|拿到)|短[了斤]|\\b(?:missing|short|never came|left out|not in the (?:box|parcel))\\b");

    private final Complaints complaints;

    ElseTold(Complaints complaints) {
        this.complaints = complaints;
    }

    /** 少寄一袋 says of none that it is bad. */
    static boolean isMissing(String said) {
        return MISSING.matcher(Normaliser.plain(said)).find() && !BesidesDamage.tellsOfBad(said);
    }

    /** Whether it was that, and has been answered; else it is asked again, where it is not for others to hear. */
    boolean isAnswered(Turn turn, LineupItem asked, BooleanSupplier asksAgain) {
        return !BesidesDamage.isForOthers(turn)
                && !BesidesDamage.isShopTalk(turn, asked)
                && (isAnswered(turn) || asksAgain.getAsBoolean());
    }

    /** That he wants something put right is passed on, and in any case it is asked again; what is for others to hear is left to them. */
    boolean isPassedOn(Turn turn, LineupItem asked, BooleanSupplier asksAgain) {
        if (BesidesDamage.isForOthers(turn) || BesidesDamage.isShopTalk(turn, asked)) {
            return false;
        }
        if (ELSE.matcher(Normaliser.plain(turn.said())).find()) {
            complaints.passOn(turn);
        }
        return asksAgain.getAsBoolean();
    }

    private boolean isAnswered(Turn turn) {
        var plain = Normaliser.plain(turn.said());
        var talk = turn.words().talk();
        if (KIND.matcher(plain).matches()) {
            turn.outcome("small talk");
            turn.say(talk.damageStillOpen());
            return true;
        }
        if (ELSE.matcher(plain).find()) {
            complaints.passOn(turn);
            turn.say(talk.damageStillOpen());
            return true;
        }
        return false;
    }
}
