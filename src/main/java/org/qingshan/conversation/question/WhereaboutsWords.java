package org.qingshan.conversation.question;

import java.util.regex.Pattern;

/**
 * Questions where one's own order is, by what they are made of: something that was ordered, and a word for its way. There are too many ways to
 * ask to list them; what only few words ask stands in {@code topics.txt}.
 */
final class WhereaboutsWords {
    /** Letters; who writes more tells a story, and it bounds the time. */
    private static final int LONGEST = 60;

    private static final String THING = "(?:订单|单子|单|包裹|快递|快件|件|货|东西)";
    private static final String OWN = "(?:我们?的?|我那个?|那个?|这个?|昨[天晚]|前[天晚]|今[天早]|上次|之前|刚才|\\d{4,9}(?:号|这|那)?个?)";
    private static final String WHEN = "(?:什么时候|啥时候|几时|何时|哪天|几号|多久|几天|今天|今晚|明天|明早|后天|周[一二三四五六日末])";
    private static final String WAY =
            "(?:在哪|到哪|送到|寄到|到了|到没|到货|打包|打好|装箱|发了|发没|发出|发货|寄了|寄没|寄出|出发|出库|出来|上路|状态|进度|情况|怎么样|怎样|啥情况|收到|动静|消息|什么时候|啥时候|几时|多久)";

    /** 东西怎么样 is asked of what is sold, before it is bought. */
    private static final String WAY_OF_GOODS = WAY.replaceAll("\\|(?:情况|怎么样|怎样)", "");

    private static final Pattern CHINESE = Pattern.compile(
            // 查1001, 查一下我的订单, 我要查件
            "查(?:一下|下|查|询|一查)?" + OWN + "?的?(?:" + THING + "|\\d{4,9}|物流|进度)"
                    // 订单查询, 我的订单状态
                    + "|" + THING + "(?:的)?(?:状态|进度|进展|查询|追踪|跟踪)"
                    // 我那单打包了没, 我昨天买的到了吗
                    + "|" + OWN + ".{0,4}(?:" + THING + "|[买拍订要]的).{0,6}" + WAY
                    // 东西寄出去没有, 包裹现在在哪
                    + "|(?:包裹|快递|快件)(?:现在)?" + WAY
                    + "|(?:东西|包裹|快递|快件|货)(?:现在)?(?:" + WAY_OF_GOODS + "|[发寄送到](?:出去?|走|过来|来)?(?:没|了没|了吗|吗|么))"
                    // 今天能收到吗, 什么时候送到
                    + "|" + WHEN + "(?:能|可以|会|才能|才|可)?(?:收到|到货|送到|送来|送达|寄到|到家|到手|拿到|[吃喝用]上|[吃喝用]得?到)"
                    // 几号能到
                    + "|" + WHEN + "(?:能|会|才能|可以)到[吗啊呀呢了]*[?？]*$"
                    // 看看我的单, 我下的单在吗, 能看下我买了啥吗
                    + "|(?:看|查)(?:看|下|一下|一看)?我的(?:单|单子|订单)$|我[下拍订]的单(?:在|有|还在)[吗不没]"
                    + "|(?<!给)我(?:都|一共|总共|到底)?[买订拍]了(?:些)?(?:啥|什么|哪些)(?:东西|货)?(?:来着)?[吗啊呀呢]*[?？]*$"
                    // 我的桃子呢, 我那单呢, 订单到哪一步了
                    + "|^我(?:[买订拍要]|下单)?的(?!地址|钱|红包|退款|优惠|券|号|名|微信|电话|手机|座|评|星|卡|朋友|老|妈|爸|家)\\p{IsHan}{1,4}呢[?？~ ]*$"
                    + "|^我那一?(?:个|单|个单|单子)呢[?？~ ]*$|(?:订单|单子|包裹|货).{0,4}(?:哪|什么)一?步了?[啊呀呢]*[?？]*$"
                    // 是不是忘了给我发货
                    + "|(?:忘了|忘记|漏了)(?:给我|我的)?(?:发货|发|寄|寄出)[了吗啊呀]*[?？]*$"
                    // 有没有单号
                    + "|(?:有没有|有|给我?个?|发我?个?|要个?)(?:快递|物流|运)?单号|单号(?:呢|有吗|有没有|是)"
                    // 怎么还不发货啊, 催一下发货
                    + "|(?:怎么|咋|为什么|为啥)还(?:不|没有?|未)[发寄送到动]|催(?:一下|下|一催|催)?(?:发货|单|快递|一下)?$"
                    // 到了吗
                    + "|^(?:那|现在|都)?到(?:家|货)?了?(?:吗|么|嘛)[呀啊呢]*[?？~ ]*$"
                    // 用的什么快递
                    + "|(?:用|发|走|寄|是)的?(?:是)?(?:什么|啥|哪家|哪个|哪种)快递|快递是哪家"
                    + "|^(?:我的|我那)?(?:货|东西|包裹|快递|订单)呢|^1\\d{3,8}(?:呢|到哪|在哪|发了|到了|怎么样)");

    private static final String THINGS =
            "(?:orders?|parcels?|packages?|delivery|shipment|stuff|things|goods|box(?:es)?)";

    private static final Pattern ENGLISH = Pattern.compile("\\bwhere(?:'s| is| are|s)? (?:my |the |order |#)*(?:"
            + THINGS + "|\\d{4,9})\\b"
            + "|\\b(?:news|update|word|status|eta) (?:about|on|of|for) (?:my |the |order )*(?:" + THINGS + "|\\d{4,9})"
            + "|\\b(?:what's|what is|whats) (?:happening|going on|up) with (?:my |the |order )*(?:" + THINGS
            + "|\\d{4,9})"
            + "|\\b(?:is|are|has|have|was|did) (?:my|the) " + THINGS
            + " (?:been )?(?:packed|sent|shipped|posted|dispatched|ready|here|coming|arrived?|left|on (?:its|the) way)"
            + "|\\bwhen (?:will|does|do|is|are|can|should) .{0,30}(?:arrive|come|get here|be delivered|be here)\\b"
            + "|\\bwhen (?:do|will|can) i (?:get to |finally )*(?:get|receive|have|eat|taste) (?:my|the|it|them)\\b"
            + "|\\bmy " + THINGS
            + " (?:still )?(?:hasn't|has not|haven't|have not|didn't|did not) (?:arrived?|come|shown up)"
            + "|\\bstill waiting (?:for|on) (?:my|the)\\b|\\b(?:is|are) (?:it|they) on (?:its|their|the) way\\b"
            + "|\\b(?:(?:is|are|has|have|was|did) (?:order |#)*\\d{4,9}|(?:has|was|did) it) (?:been )?(?:packed|sent|shipped|ship|posted|dispatched|delivered)\\b"
            + "|\\bdid (?:my|the) " + THINGS + " (?:ship|leave|go out|arrive|get sent)\\b"
            + "|\\b(?:did|have) you (?:send|sent|ship|shipped|post|posted|pack|packed) (?:it|them|my|(?:order |#)*\\d{4,9})\\b"
            + "|\\b(?:is|are) (?:order |#)*\\d{4,9} (?:on (?:its|their|the) way|here|coming|ready)\\b"
            + "|^any (?:news|updates?)(?: yet| please)?[ ?!.]*$|^(?:what's|what is|whats) the status[ ?!.]*$"
            + "|\\bhow long (?:until|till|before) .{0,20}(?:arrives?|comes?|here)\\b"
            + "|^(?:show|check|list|see)(?: me)? (?:my |all |the |order |#)*(?:orders?|\\d{4,9})[ ?!.]*$"
            + "|\\bwhat did i (?:order|buy)\\b|\\bdelivery status\\b|\\border status\\b|^eta ?\\?*$|^my " + THINGS
            + " ?\\?+$"
            + "|\\b(?:what|which) (?:courier|carrier|delivery company)\\b|^track(?:ing)?[ ?!.]*$|^track(?: my)? (?:"
            + THINGS
            + "|\\d{4,9})\\b");

    private WhereaboutsWords() {}

    /** @param plain the text as {@code Normaliser.plain} makes it */
    static boolean ask(String plain) {
        return plain.length() <= LONGEST
                && (CHINESE.matcher(plain).find() || ENGLISH.matcher(plain).find());
    }
}
