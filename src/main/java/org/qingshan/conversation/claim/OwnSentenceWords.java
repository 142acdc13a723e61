package org.qingshan.conversation.claim;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link OwnSentence} looks for in what is told beside an order. */
final class OwnSentenceWords {
    private static final String GIVEN = Conditions.IN_CHINESE
            + "|要不是|假设|否则|不然|只要|只有|才(?:买|要|下|拍|能|会)|就(?:我)?(?:不|唔)?(?:要|来|买|拿|拍|订)|但|可是|不过|就是|\\b(?:if(?! possible| (?:you|u|ya) can(?:[,.! ]|$)| (?:that.s|its|it.s) (?:ok|okay|fine|possible))|unless|provided|otherwise|but|depends|as long as|only|except|whatever|whichever|however|though)\\b";
    private static final String BARGAINED =
            "便宜|优惠|打折|[\\d一二两三四五六七八九]折|包邮|免邮|邮费|运费|包唔包|批发|学生价|送(?!到|货|上|去|来|孩子|礼物)|多少钱|几钱|几块|块钱?|元|贵|抹零|砍价?|降|赚|\\b(?:cheap\\w*|discount|deal|free|price\\w*|cost\\w*|expensive|refund|return|yuan|dollars?|bucks)\\b";
    private static final String REFUSED =
            "算了|[不唔别勿]要|不买|不拍|取消|退|没钱|不让|不许|不肯|不同意|不敢|[吃用喝]不[完了下]|[放装塞]不下|没地方|想得美|没门|做梦|呵呵|真的假的|玩笑|开涮|余额|没想|错|不对|不是|白给|谁要|[不没]确定|还是算|\\b(?:no(?! (?:idea|clue|rush|hurry|worries|problem))|not|never mind|nvm|cancel|kidding|joking|joke|dream|forget|wrong|don't|dont|won't|can't|cannot|maybe|perhaps|changed|instead|sorry)\\b";
    private static final String PUT_OFF =
            "等|明[天早晚日年]|后天|下[次回周个]|改天|改日|回头|月底|月初|周[一二三四五六日天末]|(?<![个一两二三几])(?:星期|礼拜)|(?<!让.{1,6})过[年几两些段]|晚[点些上]|今晚|国庆|中秋|春节|元旦|端午|五一|有钱|有空|再[说看想买考问]|先(?:问|看|想|查)|问问|想想|看看|考虑|商量|打算|\\b(?:tomorrow|later|next|wait|when|until|after|before|by (?:mon|tue|wed|thu|fri|sat|sun)\\w*|on (?:mon|tue|wed|thu|fri|sat|sun)\\w*|soon|think|ask|see|check)\\b";
    private static final String HAD =
            "昨|前天|上[次回周个]|上礼拜|去年|前年|以前|之前|当年|小时候|那年|记得|收到|到货|付[了的过款]|拍[了过的没]|下[了过]单?|下单|[买订][了过的到]|已经?|刚刚?[念看听说]|系统|[拍买订]没[拍买订]|刚才|数了|订单|客服|快递|物流|揽收|发货|坏|烂|臭|霉|碎|没收|支付|失败|显示|丢|少了|漏了|缺|欠|催|查|[吃喝]了|\\b(?:last|yesterday|ago|already|ordered|bought|received|arrived|came|got|paid|parcel|package|missing|broken|rotten|damaged|delivered|shipped|sent|was|were|had|used to)\\b";
    private static final String OF_ORDER =
            "接龙|五星|[好差]评|打起来|吵起来|听谁的|不好意思|抱歉|玩笑|作业|表演|听.{1,6}讲|别人家|抽[我到中]|中了|替我|张三|李四|地址|电话|收件|号楼|单元|室$|栋|(?<![不记抓把])住|改|换|减|加|还[有剩]|有没有|能买|够不|够吗|好伐|得唔得|行不行|可不可以|一样|同样|也[要来]|都[要来]|合起来|拼|分|\\b(?:address|deliver\\w*|ship\\w*|same|each|both|split|share|enough|left|add|change|remove|make it)\\b";

    /** Of somebody else's doing, of a joke, a prize, what was promised, sold on or given away, and what is only asked about. */
    private static final String NOT_WANTED =
            "[这那]单|骗|逗你|^[他她](?:可能|大概|也许|应该)[吃喝造]|赔|奖|赠|礼物|名单|承诺|说好的|转让|低价出|出货|卖给|我也卖|念叨|抢到了|喊|朋友圈|怎么[说念翻]|方言|念得|起拍|打听|请教|问[下问]|算算|算一下|称一下|睇住|唔知|讲笑|玩下|估我|边个"
                    + "|(?:货|东西|人|单)呢|我家?还?有[啦了呢]|[扔喂]|送人|放门口|倒闭|自提|又涨|疯|意思|听错|你说的|[一二三四五六七八九十]月(?!饼)|怎么[又还]|谁家"
                    + "|\\b(?:(?:one|two|three|another|some) for|wish|told|says?|how you say|owes?|scam|prize|congrats|guess what|haul|for sale|giving away|stole|fridge is|table|fair|eats? (?:like|that)|reserve)\\b";

    static final String WHICH_SORT =
            "[^,.;!?没不]{1,4}的还是[^,.;!?你]{1,4}的?(?:更|比较|会)?(?:好|合适|耐|香|甜|新鲜|划算)(?![^,.;!?]{0,2}[都就])";

    static final Prefiltered HANGING = Prefiltered.of(GIVEN + "|" + WHICH_SORT + "|" + NOT_WANTED + "|" + BARGAINED
            + "|" + PUT_OFF + "|" + OF_ORDER + "|" + AbroadWords.CHINESE + "|\\b(?:" + AbroadWords.ENGLISH + ")\\b");

    static final Prefiltered REFUSED_BEHIND = Prefiltered.of(REFUSED);

    static final Prefiltered ENDED = Prefiltered.of("(?:了|啦|呢|呀|啊|吧|哈|哦|喽|咯|耶|哇|嘿|吗|么|不|没|死|[a-z])$");

    static final Prefiltered REPORTED = Prefiltered.of(HAD);

    static final Prefiltered ASKED =
            Prefiltered.of("[吗么吧不没唔伐]$|(?<!^可?别.{1,6})嘛$|[?]|谁|什么|啥|咩|边个|怎么|哪|几|多少|^[^,]{1,2}唔[^该]");

    /** 抢到没, 来得及吧, 听得到吗: whether one is in time and heard. */
    static final Prefiltered RHETORICAL = Prefiltered.of(
            "^(?:我|还|我还|这次|主播){0,3}(?:抢|赶|买|排)[得到上着]+[了没吗吧不]{1,3}$|^(?:还)?来得及[吧吗不没]{0,2}$|^你?(?:猜|猜猜|猜不到)|听[得的]?[到见]|看[得的]?[到见清]|^(?:也)?不(?:知道|晓得|会)(?:怎么|咋)?(?:买|下单|弄|操作|玩)|打字就?[行可]|你猜|^主播刚?[问说]|谁不[爱想馋喜]|\\b(?:is it (?:finally )?my turn|am i (?:next|up|too late|late|in time|still in time)|is it too late|did i make it|can you (?:hear|see|read) (?:me|this)|do i (?:just )?(?:type|write|comment|order)|is this how|how does this work|no idea how)\\b");

    /** 一晚上能干掉一公斤, 我老公一个人能吃一份半: how much they eat of it. */
    static final Prefiltered EATEN = Prefiltered.of(
            "(?:能|可以|要|得|就能|都能|够|(?:[天顿餐晚周月年]|星期|礼拜)[就都得要能只]{0,2})(?:吃|喝|用|干掉|消灭|炫|造|啃|嗦)|\\b(?:eats?|ate|drinks?|goes through|gets through)\\b");

    static final Prefiltered COOKED = Prefiltered.of("^(?:用来|拿来|准备)?[炒炖烧煮蒸焖煲配卤拌焯炸]|[炒炖烧煮蒸焖煲卤拌][\\p{IsHan}]{1,4}$");

    /** 我减肥呢, 一顿能吃完: they ask nothing where nothing else does. */
    static final Set<String> SOFT = Set.of("呢", "能");

    static final Set<String> WONDERING = Set.of("还是", "呢", "?", "吗", "or", "hmm");
    static final Set<String> WHICH = Stream.concat(
                    WONDERING.stream(), Stream.of("吧", "要", "来", "买", "拿", "of", "the", "a"))
            .collect(Collectors.toUnmodifiableSet());

    /** 嗓子疼得喝红糖水, and not 水蜜桃. */
    private static final int SHORTEST = 4;

    private OwnSentenceWords() {}

    /** More is said than another name of it. */
    static boolean isOfItsOwn(String said, String name) {
        return said.length() >= name.length() + SHORTEST;
    }
}
