package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;

/** What was taken was no wish, or is one no more: 开玩笑的, 刚才多点了一次, 她不要了, "just kidding". It does not say of what. */
public final class Regret {
    private static final String SORRY =
            "(?:(?:我|刚才|刚(?:刚(?!才))?+|那个|上面|只是|就是|其实|不好意思|抱歉|对不起|哎呀|哈|啊|是|sorry|oops|oh|no|haha|lol|ok|nope|forget it|never mind|i was|i'm|i am|it was|that was|just|only)[,，.。!！~ ]*){0,12}";

    /** What a joke was not: 开玩笑的，不是真要. */
    private static final String UNMEANT = "(?:(?:我|都|就|可){0,2}(?:不要|不买|不想要|不用)|(?:不是|没有?|别|不)(?:当)?真的?(?:要|想要|买|下单)?)";

    private static final String WHO = "(?:她们?|他们?|人家|我?(?:" + KinWords.KIN + "|媳妇|孩子))";

    private static final String HAVE =
            "(?:因为|我们?|自己|家里?|还|已经|其实|别处|别人|朋友|[老大小]?[妈爸婆公]|刚){0,5}(?:都)?(?:有(?!没有)|买了?|买过|够|吃不完|送|种|屯了?)(?:的|了|呢|很多|不少|一些|好多|吃|过|我){0,4}";

    /** 不要了，我自己有; "don't want it, I have some". */
    private static final String WHY_NOT = "(?:(?:我|就|还是|都|算了|那){0,3}(?:(?:不要|不想要|不买|不用)了|不需要了?|用不着了?)[,. ]{1,3}" + HAVE
            + "|" + HAVE + "[,. ]{1,3}(?:所以|就|那|我|还是|都){0,4}(?:(?:不要|不想要|不买|不用)了|不需要了?|用不着了?))";

    private static final String ENGLISH_HAVE =
            "(?:because |cause |cuz |as )?(?:i|we)(?:'ve| have|'ve got| have got)?(?: just| already| still)*(?: have| got| bought| found)? (?:some|enough|plenty|one|it|them|my own|lots)(?: of (?:it|them))?(?: already| at home| left| here| elsewhere| in the fridge)*";

    private static final Pattern SAID = Pattern.compile(
            SORRY + "(?:(?:开个?玩笑|逗(?:你们?|大家)玩?|说着玩|闹着玩)(?:[的了呢啊哈吧,.!~ ]*" + UNMEANT
                    + ")?|(?:手滑|手误|手抖|误触|误点|误操作)(?:点|按|下单|发)?(?:错|多)?了?"
                    + "|(?:不小心|误)?(?:点|按|下|拍)(?:错|重|重复)了?(?:单|一次|一下)?|不小心(?:点|按|拍|下|发)(?:到|多|的)?了?(?:一次|单)?"
                    + "|(?:不小心)?(?:多|重复)(?:点|按|拍|下)了?(?:一次|一下|一遍|一单|单)"
                    + "|(?:我家?)?(?:孩子|小孩|娃|宝宝|猫|儿子|女儿)(?:乱|瞎)?(?:点|按|玩)"
                    + "|(?:把)?(?:上|最后|前)(?:面那|面|那)?一?(?:个|条|单|次)(?:取消|不要|退|撤)(?:掉|了|回)?"
                    + "|反悔了?|改主意了?|(?:那条|那个|那句|的|那单|说的)?(?:不算数?|作废|当我没说|就当没说)"
                    + "|(?:(?:太|有点|好|真|嫌)?贵了?[,. ]*)?(?:那|还是|我){0,3}(?:算了吧?|算了吧?[, ]*(?:先)?(?:不|别)(?:要|买|拍|下单|下)了?)"
                    + "|(?:运费|邮费|快递费)?(?:太|有点|好|真|嫌|也)?贵了?[,. ]*(?:我|就|先|那|还是|都){0,3}(?:不|唔|勿|覅)(?:要|买|拍|下单)(?:了|啦|喇)?"
                    + "|(?:那|我|先|暂时|还是){0,3}(?:(?:先|暂时)不(?:要|买|拍)|[不别](?:买|拍)|(?<!先|暂时)[不别](?:订|定|下单|确认|要订)(?=了)|唔要|唔买|勿要|覅)(?:了|啦|喇)?"
                    + "|(?:把)?(?:取消|退掉?|清空|撤掉?)(?:我的|全部|所有)?(?:整单|整个订单|购物车|所有|全部)|(?:整单|全部|购物车)(?:都)?(?:取消|退掉?|清空|撤掉?)|清空"
                    + "|第[一二三四五1-5](?:样|个|种|款)(?:东西)?(?:我)?(?:不要|退掉?|去掉|取消)"
                    + "|" + WHY_NOT
                    + "|" + WHO + "(?:又|现在|说|突然|都|就){0,12}(?:不要|不想要|不需要|不买)了)[的了呢呀啊哈吧嘛~。.,!！ ]*"
                    + "|" + SORRY
                    + "(?:(?:kidding|joking|a joke|messing around)|(?:a )?(?:mis-?click|slip of the finger|accident|mistake)|(?:i )?(?:didn't|did not) (?:mean|want) (?:that|it|to(?: (?:order|buy|do) (?:that|it|anything))?)"
                    + "|(?:i |my (?:kid|son|daughter|cat|child|toddler) )?(?:accidentally )?(?:pressed|tapped|clicked|hit|sent|ordered)(?: it| that| this)?(?: (?:twice|once too (?:often|many)|by (?:mistake|accident)|accidentally)){1,12}"
                    + "|(?:actually,? )?(?:i |we )?(?:don't|do not|dont|no longer) (?:want|need) (?:it|them|that|any)(?: any ?more| after all)?[,;. ]{1,3}"
                    + ENGLISH_HAVE
                    + "|" + ENGLISH_HAVE
                    + "[,;. ]{1,3}(?:so )?(?:i |we )?(?:don't|do not|dont|no longer) (?:want|need) (?:it|them|that|any)(?: any ?more| after all)?"
                    + "|by (?:mistake|accident)"
                    + "|(?:she|he|they|my \\w+) (?:doesn't|don't|does not|do not|no longer) wants? (?:it|them|any)(?: any ?more| after all)?"
                    + "|(?:(?:that's |it's |that is |it is |way |a bit ){0,2}too (?:expensive|dear|pricey),? )(?:never ?mind|forget it|no thanks|i'll pass|i don't want (?:it|them)(?: any ?more)?)|(?:clear|empty) (?:my |the )?(?:cart|basket|order)|(?:never ?mind,? )?(?:i'll pass|i(?: will)? won't buy (?:it|them|anything))|(?:ignore|forget|scratch|disregard) (?:about )?(?:that|it|them|my last (?:message|one)|what i (?:just )?said)|(?:i(?:'ve| have)? )?changed my mind"
                    + "|(?:she|he|they|my \\w+)(?:'s| has|'ve| have)? changed (?:her|his|their) minds?)[,.! ]*(?:sorry|haha|lol)?[.! ]*");

    private static final int LONGEST = 60;

    private Regret() {}

    public static boolean isSaid(String said) {
        return said.length() <= LONGEST && SAID.matcher(Normaliser.plain(said)).matches();
    }
}
