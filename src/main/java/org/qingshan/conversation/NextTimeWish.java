package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** Somebody wants something of the next stream, and nothing of this: 明天开播给我留三箱桃, "put me down for two boxes next time". The host reads it. */
final class NextTimeWish {
    private static final int LONGEST = 60;

    /** The stream that is meant, and not a day on which something is sent. */
    private static final Pattern NEXT = Pattern.compile(
            "(?:明[天晚日]|后天|听日|下周|下个?星期|下礼拜|周[一二三四五六日末])(?:的)?(?:你们?|主播)?(?:再|要)?(?:开播|直播|上播|播)|下[次回场]|下一[次场回]"
                    + "|\\bnext (?:time|stream|show|live)\\b|\\btomorrow'?s (?:stream|show|live)\\b|\\bwhen you(?:'re| are) (?:next |back )?(?:live|on)(?: again)?\\b");

    private static final Pattern WISHED = Pattern.compile(
            "(?:给|帮|替)我|[留订定记]|预[留定订]|我要|我想要|\\b(?:put me down|reserve|save me|keep me|hold me|set aside|save|i want|i'll (?:take|have)|i'd like)\\b");

    private static final Pattern COUNTED = Pattern.compile(
            "[\\d一二两三四五六七八九十半几][箱盒袋斤份个件瓶罐包]|点|些|\\b(?:\\d{1,3}|an?|one|two|three|four|five|six|ten|some|a few|a couple of) (?:\\w+ ){0,2}\\w+");

    /** Of today as well, or of what is sent, changed or paid then; and what is asked. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "今[天晚]|现在|这[次回场]|先(?!给我留)|[寄发送付退换改取]|也|一样|通知|提醒|叫我|告诉|[?吗么]|别|不|没|算了|便宜|"
                    + "\\b(?:now|today|tonight|this time|also|too|as well|send|ship|deliver|pay|same|remind|tell|call|not|don't|but|and)\\b");

    private static final Trait<Boolean> IS_SAID = Trait.of(said -> {
        var plain = said.plain().replace('’', '\'');
        return plain.length() <= LONGEST
                && NEXT.matcher(plain).find()
                && WISHED.matcher(plain).find()
                && COUNTED.matcher(plain).find()
                && !OTHERWISE.matcher(plain).find();
    });

    private NextTimeWish() {}

    /** Whether that was said, and is noted; nothing is ordered. */
    static boolean isNoted(Turn turn) {
        if (!turn.isPrivate() || !turn.sentence().tells(IS_SAID)) {
            return false;
        }
        turn.outcome("passed on");
        ForTheHost.keep(turn, turn.said());
        var when = NextStream.planned(turn).map(turn.words().fact()::nextStream);
        turn.say(turn.words().talk().forNextTime(when.orElse(turn.words().fact().noNextStream())));
        return true;
    }
}
