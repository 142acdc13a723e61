package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** Somebody of the shop shall call: 打电话给我 13566667777, 叫老板回我电话, "call me back on 135 6666 7777". The number is no address; the courier calls at the door. */
final class CallMe {
    private static final int LONGEST = 60;

    private static final String PHONE = "(?:\\+?\\d[\\d -]{5,18}\\d)";

    private static final String WHO =
            "(?:请|麻烦|快点?|赶紧|马上|让|叫|喊|要|你们?|您|老板娘?|主播|店家|客服|经理|负责人|人|能不能|可不可以|能|可以|现在|给我|[,. ]){0,8}";

    private static final Pattern SAID = Pattern.compile(WHO
            + "(?:(?:打|回|来|拨)(?:一?个|一?下)?(?:电话|微信电话|语音)(?:给|到)我|(?:给|跟|同)我(?:打|回|来|拨|通)(?:一?个|一?下)?(?:电话|语音)|(?:打|回)(?:给)?我(?:的)?(?:电话|手机)|回(?:一?个|我)?(?:电话|电)|(?:打)?电话?(?:联系|联络)(?:一?下)?我|(?:联系|联络)(?:一?下)?我)"
            + "(?:一?下|吧|啊|呀|哈|好吗|可以吗|行吗|,|\\.|!|:|：|我的?(?:电话|手机|号码)(?:是)?| ){0,6}" + PHONE
            + "?(?:一?下|吧|啊|呀|好吗|行吗|谢谢|[,.!? ]){0,4}"
            + "|(?:(?:please|pls|can you|could you|will you|someone|somebody|have (?:him|her|someone|somebody|the (?:owner|host|boss|manager))|tell (?:him|her|the (?:owner|host|boss|manager)) to|ask (?:him|her|the (?:owner|host|boss|manager)) to|just|i want you to|you can)[, ]{1,2}){0,4}"
            + "(?:(?:call|phone|ring) me|give me a (?:call|ring))(?: back)?(?: (?:at|on))?[:, ]{0,3}" + PHONE
            + "?(?:[,. ]*(?:please|pls|now|today|asap|back|thanks|thank you|soon)){0,3}[.!? ]{0,3}");

    private static final Trait<Boolean> IS_SAID = Trait.of(said -> isSaid(said.words()));

    private CallMe() {}

    static boolean isSaid(String words) {
        var plain = Normaliser.plain(words);
        return plain.length() <= LONGEST && SAID.matcher(plain).matches();
    }

    /** Whether it was said, and waits for the host now. */
    static boolean isPassedOn(Turn turn, Complaints complaints) {
        if (!turn.isPrivate() || !turn.sentence().tells(IS_SAID) || isPhoneMissing(turn)) {
            return false;
        }
        complaints.tellHost(turn);
        ForTheHost.keep(turn, turn.said());
        turn.outcome("passed on");
        turn.say(turn.words().talk().hostCallsYou());
        return true;
    }

    /** Of an address that lacks it a number is its phone. */
    private static boolean isPhoneMissing(Turn turn) {
        var draft = turn.chat().draft();
        return NextAddress.isAsked(turn)
                && (draft.containsKey("RECIPIENT") || draft.containsKey("DETAIL"))
                && !draft.containsKey("PHONE");
    }
}
