package org.qingshan.conversation.dialogue;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;

/** Who wants to wait with an address that is asked about, and says no more: 等等, 先不下单, 我再想想, "hold on", "not yet". Nothing is wrong with it. */
final class HoldOn {
    private static final String WAITS =
            "先?等(?:等|我|你|一?下|一?会儿?){0,3}|稍等(?:一?下|片刻)?|[慢且]慢|慢着|(?:不|别|莫|唔使)着?急|先?(?:缓|放)一?[缓放下]";

    private static final String NOT_YET =
            "(?:先|暂时|现在|还是|还|我){0,4}(?:不|别|没)(?:要|想|急着|着急){0,2}(?:下单?|确认|定|订|买|付款|提交|想好|决定|考虑好)(?:呢|吧)?|(?:先|暂时)别(?:急着)?(?:改|换|动|寄|发货?)(?:地址)?";

    private static final String THINKS =
            "(?:我|让我|容我|再|先|还|要|得|去|回头|想|需要){0,6}(?:想一?想|考虑(?:考虑|一?下|下)?|[看问]一?[看问下]|商量(?:商量|一?下)?|[找翻查](?:一?[找翻查下]|一会儿?)(?:我?的?(?:地址|电话|门牌号?|号码))?)(?:我们?|俺|咱)?(?:家)?(?:"
                    + KinWords.KIN + "|老[婆公]|家人|家里人?|媳妇|爱人|对象|孩子|别家|别人家?|其他家)?(?:的|再说|再定|再下单?|先)?";

    private static final String CHINESE = "(?:(?:哦|啊|呃|嗯|那个?|那我|我|你|先|请|麻烦|主播|老板|亲|好的?|那?算了吧?)[,，。 ]{0,2}){0,4}(?:"
            + WAITS + "|" + NOT_YET + "|" + THINKS + "|晚点再(?:说|定|下单?))[了吧啊呀呢哈哦嘛的]{0,3}";

    private static final String ENGLISH =
            "(?:(?:no|oh|ok|okay|sorry|please|just|actually|hmm+|um+|uh|er) ){0,4}(?:wait|hold on|hang on|hold it|(?:just )?(?:a|one) (?:moment|minute|second|sec|min)"
                    + "|(?:wait|give me|hold on|hang on) (?:for )?(?:a|one) (?:moment|minute|second|sec|min|bit)|not (?:yet|now|so fast|just yet)|(?:don't|do not) (?:order|confirm|buy|place|submit)(?: (?:it|this|that|anything|the order))?(?: (?:just )?yet| now| for now)?"
                    + "|(?:let me|i(?:'ll| will| need to| want to| have to|'d like to)?|i'm) (?:still )?(?:think(?:ing)?|decide|deciding|check|have a think|look)(?: about (?:it|this)| it over| first| again| it| on it){0,2}|i'm not sure(?: yet)?|(?:maybe )?later)(?: (?:please|yet|first|thanks|thank you)){0,2}";

    private static final Pattern SAID =
            Pattern.compile("(?:(?:" + CHINESE + "|" + ENGLISH + ")(?:[,，。.!！?？;；、~…]{0,6} ?|$)){1,4}");

    /** 不订了, 别下单了 gives up; 先不下单了 waits. */
    private static final Pattern NO_MORE = Pattern.compile("(?<!先|暂时|现在)(?:不|别)(?:要|想)?(?:下单?|确认|定|订|买|要)了");

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private HoldOn() {}

    static boolean isSaid(String said) {
        var plain = Normaliser.plain(said);
        return said.length() <= LONGEST
                && SAID.matcher(plain).matches()
                && !NO_MORE.matcher(plain).find();
    }
}
