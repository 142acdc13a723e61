package org.qingshan.conversation.command;

import java.util.regex.Pattern;
import org.qingshan.conversation.words.Sentence;

/** 我留的电话是多少, "is my address correct": what is kept of where a person's parcels go is asked for. */
final class KeptAsked {
    /** Nobody asks it in more words. */
    private static final int LONGEST = 60;

    private static final Pattern ASKED = Pattern.compile(
            "(?:请问|帮我看看?|看看?|那|你们){0,3}(?:我(?:们)?)?(?:留的?|填的?|写的?|给的?|登记的?|预留的?|收货的?|的){1,3}(?:收货)?(?:电话|手机|号码|手机号|电话号码|地址|收货人|名字|姓名|信息)(?:号码?)?(?:是|写|填|留)?(?:的是|的)?(?:多少|什么|啥|哪里?|哪个|对吗|对不对|对么|对不|正确吗|没错吧|对吧|有没有错)[啊呀呢了? ]*"
                    + "|(?:what|which) (?:phone|phone number|number|address|name|mobile)(?: number)? (?:do|did|have) (?:you|i) (?:have|got|give|given|keep|use|enter|leave|put)(?: down| on file)?(?: for me| of mine)?[?. ]*"
                    + "|(?:is|are) (?:my|the) (?:address|phone|phone number|name|details|delivery address|shipping address)(?: you have)? (?:correct|right|ok|okay|complete|fine|saved|there)[?. ]*"
                    + "|what(?:'s| is|s) my (?:delivery |shipping )?(?:address|phone|phone number)[?. ]*|do you have my (?:address|phone|phone number)[?. ]*|where (?:will|are|do) you (?:send|sending|ship) (?:it|my order|my parcel)(?: to)?[?. ]*");

    private KeptAsked() {}

    static boolean isSaid(Sentence said) {
        return said.words().length() <= LONGEST && ASKED.matcher(said.plain()).matches();
    }
}
