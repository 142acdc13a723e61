package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** How a clause of a correction is built: what leads to it, of which part it speaks, and whether it says that something is wrong, was left out or stays. */
final class ClauseWords {
    static final String RECIPIENT =
            "(?:收货人|收件人|联系人|名字|姓名|人名)(?:的?(?:名字|姓名))?|我叫|(?:(?:the|my|his|her|recipient'?s?) )?name|recipient|call (?:me|him|her|them|us)|i'?m called";
    static final String PHONE =
            "(?:收货人?|收件人?|联系人?)?的?(?:手机号码|电话号码|联系电话|联系方式|手机号|电话|手机|号码)|(?:(?:the|my|his|her) )?(?:cell ?|mobile ?|tele)?(?:phone|mobile|cell)(?: ?(?:number|no\\.?))?";
    static final String HOUSE =
            "门牌号?码?|房间号?|房号|室号|单元号?|楼栋号?|楼层|楼号|栋号|幢号|座号|床号|(?:(?:the|my) )?(?:house|room|apartment|apt|flat|unit|building|door|floor|suite|block)(?: (?:number|no\\.?))?|(?:the )?number(?= (?:is|should be) \\d{1,4}(?:\\D|$))";
    static final String STREET =
            "街道(?:门牌)?|路名?|街名?|小区(?:名称?|名字)?|详细地址|(?:(?:the|my) )?(?:street|road)(?: name| address)?";
    static final String PLACE = "省市?|城市|市区?|区县?|县|地区|(?:(?:the|my) )?(?:district|city|county|province)";
    private static final String LABELS = "(?:(?<recipient>" + RECIPIENT + ")|(?<phone>" + PHONE + ")|(?<house>" + HOUSE
            + ")|(?<street>" + STREET + ")|(?<place>" + PLACE + "))";
    private static final String SAYS = "[写打填发输搞弄说给报留记念看选点]";
    private static final String AFTER = "[了啦咗的吧啊呀哦哈嘛呢 ]{0,4}";

    /** What stands before any clause and tells nothing of a part. */
    static final Pattern FILLER = Pattern.compile(
            "(?:(?<sorry>不好意思|抱歉|对不起|哎呀|等等|等一?下|不不+|sorry|oh|oops|wait|actually|no(?:pe)?\\b|my (?:mistake|bad))|哎|[啊哦噢喔嗯呃]|对了|还有|另外|然后|以及|而且|再就是|就是|只是|不过|但是?|可是|其实|刚才|刚刚|老板|主播|亲|麻烦|请|帮我|把|and|also|but|so|please|just|well|um+|uh+|ah)[ ,~]*");

    private static final String MAKES = "(?:我|地址|信息|资料|前面|上面|全|又|刚才|刚刚|不小心|手滑|手误|是|都){0,4}";
    /** Something is wrong, and no word of what. */
    static final Pattern AGAINST = Pattern.compile("(?:(?:" + MAKES + "(?:" + SAYS
            + "?(?:错|反|混)(?:了|字了?|啦|咗)?|不太?对|有误|有问题)" + AFTER
            + "){1,3}|不是的?|typo|wrong|incorrect|mistake|(?:that|it)(?:'s| is| was) (?:wrong|incorrect|not right|a (?:typo|mistake))"
            + "|i (?:made|got) (?:a |it )?(?:mistake|typo|wrong)|i (?:mistyped|misspelled)(?: it)?)");
    /** All else is as it was. */
    static final Pattern STAYS = Pattern.compile(
            "(?:其[他它余]的?|别的|剩下的|前面的?|上面的?|(?:收货)?地址|电话|名字|姓名|收货人|全|都|也|是|[和跟]){1,6}(?:没错|没问题|不变|没变|一样|不用[改动变]|不改|照旧|对)"
                    + AFTER
                    + "|(?:the )?(?:rest|others?|everything else|all else|other things?) ?(?:is |are |stays? )?(?:all )?(?:the same|unchanged|right|correct|fine|ok)");
    /** Of a part named so, or of what stood there: 电话也错了, 芙蓉区不对, "wrong street". */
    static final Pattern WRONG_LABEL = Pattern.compile("(?:" + LABELS + "(?:我|也|都|又|好像|这里|那里|是|给)*(?:" + SAYS
            + "?错|不太?对|有误)" + AFTER + "|" + SAYS + "?错了?" + LABELS.replace("?<", "?<h") + AFTER + "|(?:the )?wrong "
            + LABELS.replace("?<", "?<w")
            + "(?: too| as well| also| again)?|" + LABELS.replace("?<", "?<i")
            + " (?:is|was) (?:also )?(?:wrong|incorrect|not right|off|misspelled|misspelt)(?: too| as well)?) ?");

    static final Pattern WRONG_QUOTED =
            Pattern.compile("(?:(?<what>.{2,20}?)(?:我|也|都|又|好像|这里|那里|是)*(?:" + SAYS + "?错(?=[了啦咗 ]|$)|不太?对|有误)" + AFTER
                    + "|(?<en>.{2,30}?) (?:is|was) (?:also )?(?:wrong|incorrect|not right)(?: too)?) ?");
    static final Pattern DENIED =
            Pattern.compile("(?:而?不是|不叫|不住|(?:and )?not(?: in| at)?) ?(?<what>[^,]{1,30}?)" + AFTER);
    static final Pattern NOT_BUT = Pattern.compile(
            "不[是叫在](?<wrong>.{1,20}?)(?:而是|应该?是|是|[叫在])(?<right>.+)|(?<was>.{1,20}?)(?:改成|改为|换成|更正为|应该?是|应为|(?<=\\d[号栋幢座楼室层])是)(?<now>.+)");
    static final String MISSING = "missing|left out|forgotten|not there";
    /** What was not said before follows: 忘写楼号了, 少了个房号 1502, 补充下地址, "I forgot the flat number". */
    static final Pattern LEFT_OUT = Pattern.compile("(?:(?:" + HOUSE
            + "|" + STREET
            + "|地址)(?:的|里|上|后面|我|还|刚才|是|也)*)?(?:我|刚才|刚刚|好像|差点|还|就是|只|是|前面|上面|地址|不小心){0,4}"
            + "(?:(?:忘[记了]?|漏[掉了]?|少[了]?|缺[了]?|差[了]?|没有?|未|落[了]?)(?:写|填|打|说|发|给|输|报|加|带|备注|提|标|留|讲)?(?:上|了|啦|掉|全)?"
            + "|(?:地址|门牌|后[面边]|最后|末尾)?(?:里|上|再|还|要|得|需要|请|麻烦|帮我){0,4}(?:补充|追加|补|加|添)(?:上|一?下|充)?|(?:地址|门牌)(?:没写|不)全)"
            + "(?:了|一?个|一句|句|一行|几个字|个|一?下)*(?:地址|(?:" + HOUSE + ")|(?:" + STREET + ")|是)?(?:没写|没填|了|忘了)?[了啦: ]{0,3}"
            + "|(?:i )?(?:forgot|left out|missed|omitted|didn't (?:mention|put|write|add|include|give))(?: to (?:say|add|mention|put|write|include|give))?(?: you)?(?: the| my)?(?: (?:"
            + HOUSE + "))?[: ]{0,2}|(?:" + HOUSE + "|" + STREET
            + ") (?:is|was|got) (?:" + MISSING + ")[: ]{0,2}|(?:to )?add(?: the| my)?(?: (?:"
            + HOUSE + "))?[: ]{1,2}");

    private static final String IS =
            "(?:(?:现在|其实|应该|正确的?|就|得|要|新的?|后[面边]|里面|末尾)*(?:改成|改为|换成|写成|应为|应该|是|叫|为|写|用|改|换|在|我?住在?)|应该|it'?s|it is|(?:it )?should be|is (?:actually|really|now)|is|make (?:it|that)|to be|:)";
    static final Pattern VALUE = Pattern.compile(
            "(?:" + LABELS + "(?:也|都|还|再|就|的){0,2} ?(?<islabelled>" + IS + ")? ?|(?<is>" + IS
                    + ") ?)?(?<value>.+?)(?:才对|才是|的才对|的|了|啦|吧|啊|呀|哦|哈|谢谢| please| instead| then| too| as well| thanks| )*");
    /** How a Latin name is spelt: "Anne with an e". */
    static final Pattern SPELT = Pattern.compile(
            ",? ?(?:(?:spelled |spelt )?with (?:an?|one|two|no|double) ['\"]?[a-z]['\"]?(?:'?s)?(?: at the end| in it)?|(?:double|silent|capital) [a-z])$");
    /** Where one clause ends and the next begins. */
    static final Pattern BETWEEN =
            Pattern.compile("[,;!\\n]+|\\.(?!\\d)|(?<=[\\p{IsHan}\\d]) +(?=(?:应该?)?是|改成|换成|不是|[尾末]|最后|" + RECIPIENT
                    + "|" + PHONE + "|门牌|房号|楼号|单元号|室号)| (?=and (?:my|the|his|her|call|it|also|i)\\b)");

    private ClauseWords() {}
}
