package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** Some other time: 等发工资再买, 下次吧, "maybe next time". Nothing is bought by that, and what was asked is answered. */
public final class NotNow {
    private static final Pattern SAID = Pattern.compile(
            "(?:(?:算了|那|我|还是|先|不了|唉|哎|不好意思|今天|这次|没钱|暂时|不买|就|嗯)[了吧啊,.! ]{0,3}){0,6}+(?:(?:等|到)[^,.;!?]{0,8}?再(?:买|说|来|看|要|下单|拍|考虑)|(?:下次|下回|改天|改日|过几天|过段时间|以后|月底|回头|下个?月|明天|晚点)(?:再)?(?:买|说|来|看|要|下单|拍|考虑)|(?:下次|下回|改天|改日)(?:再)?)[吧了啊呀哈的,.!~ ]{0,4}"
                    + "|(?:(?:never ?mind|ok|okay|no|sorry|maybe|actually|not today|thanks|no thanks|i'll (?:buy|get|order|come back)(?: (?:it|them|some))?|i will)[,.! ]{1,3}){0,4}(?:(?:maybe |perhaps |some )?(?:next|another|some other|other) (?:time|day|week|month)|after pay ?day|(?:when|once|after|until) i(?:'ve| have)? (?:get|got|been)? ?paid|not (?:this time|today|now))(?: then| maybe| thanks| perhaps)?[.! ]{0,4}");

    private static final int LONGEST = 40;

    private NotNow() {}

    public static boolean isSaid(String said) {
        return said.length() <= LONGEST && SAID.matcher(Normaliser.plain(said)).matches();
    }
}
