package org.qingshan.conversation.address;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When and where the courier shall leave the parcel, and how carefully: 周末送, 放前台, 前台收, 轻拿轻放. It stays in the detail, which is all a courier reads, and is nobody's name. */
final class CourierNotes {
    /** One of whoever writes in English. */
    static final String KIN =
            "(?:mum|mom|mother|dad|father|parents|sister|brother|aunt|uncle|grandma|grandpa|wife|husband|son|daughter|friend|colleague|cousin|neighbou?r|girlfriend|boyfriend|partner|boss)";

    private static final String WHEN =
            "(?:周末|双休日?|工作日|平时|节假日|休息日|白天|早上|上午|中午|下午|傍晚|晚上|夜里|(?:(?:周|星期|礼拜)[一二三四五六日天]{1,3}[和跟或、,]?){1,3}|\\p{IsHan}{1,2}点[后前])";

    private static final String WHERE =
            "(?:楼下|小区|大[楼厦门]|门口|单元门?口?|隔壁|对[面门]|旁边|社区|公司|学校|[一二三四五六七八九十\\d]{1,3}楼){0,2}的?(?:前台|[警守]卫[室亭]|守卫|警卫|管理室|柜台|总台|服务台|接待处|货架|便利商店|超商|药店|水果店|杂货店|理发店|隔壁|门口|门卫室?|门房|保安室?|岗亭|物业|(?:菜鸟|妈妈)?驿站|快递柜|丰巢柜?|菜鸟|楼上|代收点|超市|便利店|小卖部|传达室|收发室|值班室|楼下|一楼|大厅|柜子|管理员|管理处|保安|邻居家?|快递[站点架柜]|置物架|鞋[柜架]|信箱|奶箱|[水电]表箱|消防栓|车棚|楼道|家门口)";

    /** 送货前打电话, 到了给我打个电话, 派送前先联系. */
    private static final String CALL =
            "(?:快递员?|师傅|麻烦|请|务必){0,3}(?:发货|寄出|送货|派送|配送|派件|送达|送到|到货|到达|送|到|来)(?:之前|以前|前|之后|后|了|的时候|时)"
                    + "(?:请|麻烦|先|提前|务必|一定|要|就|再){0,3}(?:给我|跟我)?(?:(?:打|来|拨)(?:一?个|我的?)?(?:电话|手机)|电话|联系|通知|说)(?:联系|通知|一?声|一下|我){0,2}";

    /** 打电话再送, 先联系, 电话联系后再派送. */
    private static final String CALL_FIRST =
            "(?:快递员?|师傅|麻烦|请|务必|先|提前|要|一定){0,4}(?:给我)?(?:打(?:一?个)?电话|电话(?:联系|通知)?|联系(?:我|一下)?|通知(?:我|一下)?)(?:以?后|了|完)?(?:再|才)(?:送|派送|派件|配送|来|放|上门)";

    private static final String NO = "(?:千万|一定|尽量)?(?:别|不要|不用|不必|无需|勿|莫|甭)";

    /** 别打电话, 请不要打电话给我, 到了发短信. */
    private static final String TELLS = "(?:请|麻烦|快递员?|师傅){0,3}" + NO
            + "(?:给我|跟我|再|随便|随意|老是?|总是?){0,3}(?:打|来|拨)?(?:一?个)?(?:手机)?电话(?:给我|联系我?|通知我?|打扰我?|骚扰我?|找我|过来){0,2}|(?:快递|包裹|货|东西)?(?:到了?|送到了?|派送时)(?:以?后|的时候)?(?:请|麻烦|就|给我|要){0,3}(?:发|打)(?:个|条)?(?:短信|信息|消息|微信|电话)(?:给我|就行|就好|通知我?)?|(?:请|麻烦|直接|就){0,3}发(?:一?[个条])?短信(?:给我|联系我?|通知我?|就行|就好|即可){0,2}";

    /** 轻拿轻放, 易碎品小心, 别摔了. */
    private static final String HANDLED =
            "(?:(?:请|麻烦|一定|务必|注意|记得|尽量|路上|运输|搬运|快递员?|师傅|东西|都|要|给我|帮我|里面是?|水果|鸡蛋|这是?|[, ]){0,6}"
                    + "(?:轻(?:拿|取|装|搬|拿轻|取轻|搬轻|装轻)?(?:轻)?[拿放卸搬]|小心(?:轻[拿放]|搬运|拿放|运输|点|一点|些|[拿放搬运送]){1,3}|易碎(?:品|物品|的东西)?|怕[摔压碰挤]|"
                    + NO + "(?:给我|乱|暴力|用力|使劲){0,2}(?:[摔磕碰压挤扔砸颠]|倒放|倒置|暴力分拣|暴力运输)(?:坏|着|到|碎|烂|扁|了){0,2})[, ]{0,2}){1,3}";

    /** 别放门口. */
    private static final String NOT =
            "(?:请|麻烦)?(?:别|不要|不用|勿|不能|千万别|不)(?:给我|帮我|直接|随便|再){0,2}(?:放|搁|存|送|扔|丢|投)(?:在|到|给|进)?";

    private static final String PARCEL = "(?:快递|包裹|货|东西|件)?(?:员|小哥)?(?:到了)?(?:就|请|麻烦|都|给我){0,3}";

    private static final String POSTCODE =
            "(?:邮政?编码?|邮编号)(?:是|为|:)? ?\\d{6}|(?:the |my )?(?:post(?:al)? ?code|zip(?: ?code)?)(?: is|:)? ?\\d{5,6}";

    private static final String IN_ENGLISH_HANDLED =
            "(?:(?:please|pls|just|always|it'?s|it is|they are|they're|this is|the eggs are|the fruit is|contents(?: are)?:?|very|,) ?){0,4}"
                    + "(?:handle (?:it |them |this |the (?:box|parcel|package|boxes) )?(?:with (?:great |extra )?care|carefully|gently)|fragile|be (?:careful|gentle)(?: with (?:it|them|this|the (?:box|parcel|package)))?|(?:(?:don't|do not|never) )(?:drop|throw|crush|squash|shake|tip)(?: (?:it|them|this|the (?:box|parcel|package)))?|this (?:side|way) up|keep (?:it )?upright)"
                    + "(?: ?,? ?(?:please|pls|fragile|handle with care))?";

    /** "Please don't call me", "no phone calls, text me". */
    private static final String IN_ENGLISH_NO_CALL =
            "(?:please |pls |just )?(?:(?:don't|do not|never|no need to) (?:call|ring|phone|telephone)(?: me| us)?(?: (?:at work|on delivery|when (?:you|it) (?:arrives?|comes?)|before (?:delivery|delivering|you come)))?|no (?:phone ?)?calls?|(?:don't|do not) ring(?: the| my)? ?(?:door)?bell)"
                    + "(?:[,;.]? (?:please|pls|(?:just |please )?(?:text|message|sms)(?: me)?(?: instead)?)){0,2}";

    private static final String ENGLISH =
            "(?:(?:please|just|you can|can you|could you|also|and|actually|oh|sorry|wait),? ){0,4}(?:(?:don't|do not|never) )?(?:leave|put|drop)(?: it| them| the parcel| the package)?"
                    + " (?:at|by|in|with|outside|on|near) (?:my |the )?(?:front |back )?(?:door|gate|porch|doorstep|reception(?:ist)?|front desk|desk|lobby|locker|parcel locker|concierge|(?:security )?guard|neighbou?rs?|doorman|porter|caretaker|doorway|shop next door)(?:,? (?:if|when|in case) (?:i'm|i am|we're|we are|nobody(?:'s| is)|no one(?:'s| is)|there(?:'s| is) (?:nobody|no one)) ?(?:not )?(?:in|home|at home|there|around|out|away|at work))?"
                    + "|(?:please )?(?:call|ring|phone)(?: me)?(?: first)? (?:before (?:delivery|delivering|you (?:come|deliver))|on arrival|when you arrive)"
                    + "|(?:please )?(?:call|ring|phone|text|message)(?: me)? (?:first|before(?:hand)?)"
                    + "|(?:please )?(?:call|ring|phone|text|message) me (?:when|once|before|as soon as) (?:it|you|the parcel|the courier|he) (?:arrives?|comes?|gets? here|is (?:here|delivered))"
                    + "|(?:(?:the |my |our )?(?:guard|security(?: guard)?|doorman|porter|concierge|reception(?:ist)?|front desk|neighbou?r|landlord|caretaker) )(?:can |could |will |may )?(?:take|accept|receive|sign for|collect|keep)s? (?:it|them|the parcel|the package)(?: for me)?"
                    + "|(?:please )?(?:give|hand)(?: it| them| the parcel)? to (?:the |my )(?:guard|security(?: guard)?|doorman|porter|concierge|receptionist|neighbou?r|landlord|caretaker)"
                    + "|(?:please )?(?:ring|knock)(?: (?:at|on))? (?:the )?(?:bell|doorbell|door)(?: (?:once|twice))?";

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final String DAYS =
            "(?:周末|双休日?|工作日|平时|节假日|休息日|白天|早上|上午|中午|下午|傍晚|晚上|夜里|[今明后]天|[今明]晚|下?周[一二三四五六日天]|下?星期[一二三四五六日天]|\\p{IsHan}{1,2}点[后前]|\\d{1,2}点(?:以?[后前])?|(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|这个?|本|下个?)月)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[号日](?![楼栋幢院门]))";

    /** The 5th, "December 5", "5th of Dec". */
    private static final String DATE =
            "(?:\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?" + MONTH + ")?|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?)";

    /** When it shall come, which is not for the courier's label alone. */
    private static final Pattern DAY = Pattern.compile(
            "(?:快递|包裹|货|东西)?(?:请|麻烦|就|能|尽量|最好|我|要|希望){0,3}" + DAYS
                    + "(?:上午|下午|晚上|早上|中午)?(?:再|才|给我|就){0,2}(?:送|派送|配送|派件|送货|送达|送到|送来|发货|寄|发|收|收货)(?:就行|就好|吧|给我|过来)?"
                    + "|(?:please |can you |could you |only |(?:have|ask|get|tell) (?:them|it|the (?:courier|driver|parcel))(?: to)? ){0,3}(?:deliver(?:ed)?|send|sent|ship|bring)(?: it| them| the parcel)?(?: only)? (?:(?:on|at|in|after|before|by|over) )?(?:the |a |next |this )?(?:weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|mornings?|afternoons?|evenings?|noon|"
                    + DATE
                    + "|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock)?)(?:,? (?:in the )?(?:morning|afternoon|evening|night))?(?: only)?(?: please)?");

    private static final String TIME =
            "(?:(?:周末|双休日?|工作日|平时|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点半?|:\\d\\d)(?:到|至|-)?(?:(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点半?|:\\d\\d))?[之以]?(?:前|后|间)?|"
                    + DAYS + "|上班时?间?|午休时?间?|睡觉时?间?)";

    /** 中午12点前别打电话. */
    private static final String NOT_THEN = "(?:请|麻烦){0,2}" + TIME + "(?:的时候|时)?(?:请|麻烦|都|就|再|先){0,2}" + NO
            + "(?:给我|再)?(?:(?:打|来|拨)(?:一?个)?(?:手机|电话)(?:给我)?|敲门|按门铃|送(?:货|件|来)?|派送|派件|吵我?|打扰我?)";

    /** 家里没人就打电话, 收件人不在就放物业. */
    private static final String ABSENT =
            "(?:如果|要是|万一|若|假如)?(?:我|家里?|家中|本人|收[货件]人|人)?(?:没有?人(?:在家?|接|开门|收)?|不在(?:家|单位|公司)?|没有?(?:门牌号?码?|房号|电梯|快递柜))(?:的话|时|的时候)?[, ]?(?:就|请|麻烦|可以|直接|先|给我|帮我){0,4}"
                    + "(?:(?:打|拨)(?:一?个|我的?)?(?:手机|电话)(?:给我|联系我?|通知我?)?|(?:联系|通知)我(?:一下)?|(?:放|搁|存|交|送)(?:在|到|给|进)?"
                    + WHERE + "(?:就行|就好|即可|吧)?|" + WHERE
                    + "代?[收签]|改天再?送|明天再?送)";

    /** 到楼下打我电话, 送到门口叫我. */
    private static final String AT_DOOR =
            "(?:快递|货|东西)?(?:请|麻烦)?(?:送?到|到了|来到)(?:了)?(?:楼下|门口|小区(?:门口)?|家门口|单元门口?|大门口?|村口|路口|公司楼下|这里|那里)(?:了|以?后|之后|的时候|时)?[, ]?(?:就|请|麻烦|再|先|给我){0,3}"
                    + "(?:(?:打|拨|来)(?:一?个|我的?)?(?:手机|电话)(?:给我|联系我?)?|(?:叫|喊|联系|通知)我?(?:一?声|一下)?)";

    /** 不方便接电话. */
    private static final String NO_ANSWER = "(?:我|本人)?(?:" + TIME
            + "|平时|一般|上课|开会)?(?:的时候|时)?(?:可能|经常|都|也)?(?:不方便|没法|没办法|不能|不便|不太方便|接不了|听不了)(?:接听?|听|打)?(?:手机|电话)[, ]?(?:请|麻烦|就|可以|有事){0,2}(?:发(?:个|条)?(?:短信|信息|微信|消息)(?:给我)?|放"
            + WHERE + ")?";

    /** 别吵到孩子, 轻敲门. */
    private static final String QUIET = "(?:请|麻烦){0,2}(?:" + NO
            + "(?:给我)?(?:(?:吵|惊|打扰|吓|惊动)(?:到|醒|着)?(?:了)?(?:我|我家|家里)?的?(?:孩子|宝宝|宝贝|老人|小孩子?|娃儿?|狗|猫|家人|邻居|病人)|(?:按|敲|拍)(?:门铃|门)|大声(?:敲门|喊叫?|说话))|(?:轻轻?|小声|慢慢)(?:地|一?点|点儿)?(?:敲门?|按门铃|拍门|说话))(?:[,]? ?(?:家里?有|有)(?:孩子|宝宝|老人|小孩|婴儿|病人)(?:在睡觉?)?)?";

    /** 周末不在, 白天家里没人, 晚上才在家. */
    private static final Pattern AWAY = Pattern.compile("(?:我|本人|家里?)?(?:" + DAYS
            + "){1,2}(?:我|本人|家里?|家中|都|一般|基本上?|经常|才|会|可能){0,3}(?:不在(?:家|单位|公司|学校)?|没有?人(?:在家?|收货?)?|在家|有人(?:在家)?)");

    /** 送上门, 送货上门. */
    private static final String UPSTAIRS = "(?:请|麻烦|要|给我|直接|一定|务必){0,3}送(?:货|到)?上[门楼]";

    /** 寄件人写刘洋, "Sender: Fred Low". */
    private static final String SENDER =
            "(?:寄件人?|发件人?|寄方|落款|署名)(?:的?(?:姓名|名字))?(?:请|麻烦|就|要|帮我)?(?:写|填|署|留|用)(?:上|成|为)?[: ]?[\\p{IsHan}a-z· ]{1,16}"
                    + "|(?:please )?(?:(?:put|write|use) )?(?:the )?(?:sender|sender'?s name|sent by|from name)(?: name)?(?: is|: ?|,| as| should be) ?[a-z][a-z .'-]{1,40}";

    private static final String IN_ENGLISH_MORE =
            "(?:please |pls |just |you can ){0,3}(?:(?:call|ring|phone|text|message) (?:my (?:phone|mobile|cell(?: ?phone)?|number)|me|us)(?: on my (?:phone|mobile))? (?:when|once|before|as soon as) (?:you|it|the (?:parcel|courier|driver))(?:'re|'s)? ?(?:are |is |have |has )?(?:arrives?|arrived|comes?|gets? (?:here|there)|here|there|downstairs|outside|at the (?:door|gate)|deliver|delivered)"
                    + "|(?:don't|do not|never) (?:send|deliver|leave|put|drop|take)(?: it| them| the parcel)? (?:to|at|in|into|with) (?:the |a |my |any )?(?:lockers?|parcel lockers?|neighbou?rs?|reception|front desk|guard|gate|pick ?up (?:point|station)|station|door|lobby|doorstep|concierge)"
                    + "|(?:(?:don't|do not|never) (?:call|ring|phone|knock|deliver|come|text|disturb)|no (?:calls?|deliver(?:y|ies)))(?: me| us| it)? (?:before|after|until|till|between) (?:(?:\\d{1,2}(?::\\d\\d)?(?: ?(?:am|pm|o'clock))?|noon|midnight|lunch|work)(?: (?:and|to) )?){1,2}(?: (?:please|in the (?:morning|evening|afternoon)|on weekends|on sundays?))?"
                    + "|(?:don't|do not|please don't) (?:wake|disturb)(?: up)? (?:the |my |our )?(?:baby|kids?|children|child|dog|neighbou?rs?)|knock (?:softly|gently|quietly|lightly)"
                    + "|(?:include|add|enclose|attach|put in|write|send|put)(?: in| it)? (?:with )?(?:a |an |the |my |this )?(?:gift |birthday |greeting |small |little |thank you |handwritten ){0,2}(?:card|note|message)(?: with it| inside)?(?: ?,?:? ?(?:saying|that says|which says|with the words|reading|with):? ?[a-z0-9 ,'’\"“”!]{1,60})?"
                    + "|if (?:nobody|no one|noone)(?:'s| is) (?:home|in|there|at home)[, ]{1,2}(?:please |just )?(?:call me|leave it (?:at|with|in) (?:the )?(?:door|guard|neighbou?r|reception|gate|locker)|call my (?:phone|mobile)))(?:,? please)?";

    private static final Pattern NOTE = Pattern.compile("(?:" + PARCEL + ")?(?:请|麻烦)?" + WHEN
            + "(?:再|才|都|就)?(?:送|派送|配送|派|派件|收|收货|送货|送达|送来)(?:公司|单位|家里?|学校|宿舍|店里?)?"
            + "|(?:" + PARCEL + ")?(?:请|麻烦|帮我|给我|就){0,2}(?:放|搁|存|送|交)(?:在|到|给)?" + WHERE + "(?:就行|就好|即可|吧)?"
            + "|(?:" + PARCEL + ")?(?:请|让|由|可以|放|交给?|给){0,2}" + WHERE
            + "(?:帮忙?|可以|能)?(?:我)?(?:代?收|代签|签收|代领|自提)(?:一下|就行|就好|即可)?|" + CALL + "|" + CALL_FIRST + "|" + NOT + WHERE
            + "[了吧啊哦]?|" + NOT_THEN + "|" + ABSENT + "|" + AT_DOOR + "|" + NO_ANSWER + "|" + QUIET + "|" + SENDER + "|"
            + IN_ENGLISH_MORE + "|" + UPSTAIRS + "|" + TELLS + "|" + HANDLED + "|" + POSTCODE + "|" + ENGLISH + "|"
            + IN_ENGLISH_HANDLED
            + "|"
            + IN_ENGLISH_NO_CALL);

    /** What joins it to what was said before, and whom it is said to: 然后你们送的时候先打个电话. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:然后|还有|另外|对了|记得|到时候?|那个|嗯|就是)[, ]?){0,3}(?:(?:请|麻烦|让|叫){0,2}(?:你们?|您|他们?|快递小?哥|快递员?|师傅|小哥))?(?!$)");

    /** 不用打电话,放门口. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!^)[,.;]\\s{0,3}(?!$)");

    private static final Pattern BEHIND = Pattern.compile("[,.;\\s]+");

    /** "please could you only deliver the parcel on the 5th of December, in the afternoon". */
    private static final int LONGEST_DAY = 90;

    /** 门卫代收 ends in a word that elsewhere says no more than who gets it. */
    private static final Pattern END =
            Pattern.compile("(?:[ ,.!~吧哦哈啊呀]|谢谢|please|thanks?(?: you)?(?: so much| very much| a lot| again)?)+$");

    private CourierNotes() {}

    static String withoutEnd(String folded) {
        return END.matcher(folded).replaceFirst("");
    }

    /** When somebody is at home: beside what the courier shall do it is for him too, and nobody is called so. */
    static boolean isAway(String folded) {
        return AWAY.matcher(folded).matches();
    }

    static boolean isOfDay(String folded) {
        return DAY.matcher(folded).matches();
    }

    /** Where the day begins on which it shall come, said behind all else; the end if none is said there, and if nothing else is said. */
    static int dayAtEnd(String folded) {
        var between = BEHIND.matcher(folded).region(Math.max(0, folded.length() - LONGEST_DAY), folded.length());
        while (between.find()) {
            var last = folded.substring(between.end());
            if (isOfDay(withoutEnd(last)) && !isOne(withoutEnd(last))) {
                return between.end();
            }
        }
        return folded.length();
    }

    static boolean isOne(String folded) {
        var plain = folded.replace('’', '\'');
        var lead = LEAD.matcher(plain);
        boolean isLed = lead.lookingAt() && lead.end() > 0;
        return NOTE.matcher(plain).matches()
                || isLed && NOTE.matcher(plain.substring(lead.end())).matches()
                || BETWEEN.matcher(plain).find()
                        && Stream.of(BETWEEN.split(plain))
                                .allMatch(one -> NOTE.matcher(one).matches());
    }
}
