package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** 收到了，黄桃很好吃, "got it, the peaches are delicious": who is content with what has come wants nothing. */
public final class CameGood {
    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private static final String CAME =
            "(?:(?:[一二两三四五六七八九十\\d]{1,3}(?:箱|斤|公斤|袋|盒|份|个|包))?(?:的)?(?:(?!没|不|未|只|少|坏|还)\\p{IsHan}){0,4}(?:都|已经|刚|今天){0,2}(?:收到|到货|签收|拿到|到)(?:了|啦|咯)?)";

    private static final String DEGREE = "(?:真的?|很|好|太|都|超级?|特别|非常|挺|蛮|还|也|是|味道|吃起来|吃着|确实|老){0,4}";
    private static final String GOOD = "(?:(?![没不未只少坏但半几才])(?!有的)\\p{IsHan}){0,4}?" + DEGREE
            + "(?:好吃|甜|新鲜|香|嫩|脆|不错|好|棒|赞|满意|喜欢|完好(?:无损)?)(?:的很|得很|极了)?";
    private static final String UNHURT =
            "(?:一个|一点|一颗|一枚|一只|全部?|都|也|完全){0,2}(?:没有?|无)(?:一?个)?(?:破损?|坏|烂|碎|压坏|损坏|问题)(?:的)?";
    private static final String THANKS = "(?:谢谢|多谢|感谢|辛苦)(?:你们?|您|老板娘?|主播|大家)?";
    private static final String SOFT = "[了啦啊呀哦哈的呢,，.。!！~～ ]{0,6}";

    private static final Pattern TOLD = Pattern.compile(
            CAME + SOFT + "(?:(?:" + GOOD + "|" + UNHURT + ")" + SOFT
                    + "){1,3}(?:" + THANKS + SOFT + ")?"
                    + "|(?:i |we |just |have |'ve )*+(?:got|received|it came|it arrived|they came|they arrived|arrived)(?: it| them| everything| the [a-z]+| my [a-z]+| today| safely){0,3}[,.! ]*+(?:and |the |my |it |they |all |everything |(?!(?:not|none|no|only|few|half|some|hardly|but|one|two|three|several|most|neither) )[a-z]+ ){0,3}?(?:is|are|was|were|taste|tastes|tasted)(?: so| very| really| all){0,2} (?:delicious|great|good|lovely|sweet|fresh|tasty|yummy|perfect|wonderful|excellent|fine)(?:[,.! ]*+(?:thanks?|thank you)(?: a lot| so much)?)?[!. ]*+");

    private CameGood() {}

    public static boolean isTold(String said) {
        return said.length() <= LONGEST && TOLD.matcher(Normaliser.plain(said)).matches();
    }
}
