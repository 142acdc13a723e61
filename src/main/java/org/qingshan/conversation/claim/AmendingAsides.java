package org.qingshan.conversation.claim;

import static org.qingshan.conversation.claim.AmendingWords.G;
import static org.qingshan.conversation.claim.AmendingWords.LEAD;
import static org.qingshan.conversation.claim.AmendingWords.Q;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.conversation.claim.AmendingGrammar.Does;

/** What stands beside a change of what somebody has: why, and whether it is asked politely, or asks, doubts or tells of others. */
final class AmendingAsides {
    private static final int LONGEST = 30;
    private static final int LONGEST_IN_ENGLISH = 70;

    /** Words for it that few other messages have. */
    static final Prefiltered PLAINLY = Prefiltered.of(
            "不[要用想买拍订留拿来必使需是算作发寄送]|[唔莫勿甭覅伐]|别|[退删撤划勾抹剔减扣抽移弃]|取消|去掉|拿掉|作废|免了|免掉|少|改|换|共|总|合计|算起来|定数|最[后终]|重[新发来报]|错|手[滑抖误残快]|误|更正|没说|[打写按输看扣说报点拍]成"
                    + "|\\b(?:cancel|scratch|drop|skip|remove|delete|forget|lose|scrap|ditch|leave|bin|don't|dont|no longer|not|less|fewer|knock|reduce|make|bump|total|should|typo|oops|meant|mistake|swap|switch|change|instead|rather|back out|pull|off|replace|too many)\\b");

    /** Words that many other messages have, too. */
    static final Prefiltered PERHAPS = Prefiltered.of(
            "多|再|加|添|塞|变|单|就|清|消|去|拿"
                    + "|\\b(?:take|hold|up|add|throw|pop|chuck|put|stick|toss|include|another|extra|more|all|was|only|enough|to)\\b");

    static final Prefiltered QUOTED = Prefiltered.of("[“”「」『』\"《》@]|\\d{4}");

    /** 黄桃一箱，更正，红糖两袋: the one in place of the other. */
    static final Prefiltered BETWEEN = Prefiltered.of("[^,]{2},\\s?(?:更正|说错|讲错|打错|发错|口误|不对)了?[,.! ]{1,2}[^,]{2}");

    /** Whoever says so has not made up his mind. */
    private static final Prefiltered OPEN = Prefiltered.of(
            "如果|要是|的话|假如|万一|除非|(?<!冰箱|冰柜|冷柜|空调|手机|网)[坏烂碎霉馊]|过期|拉肚子|长毛|有味|收到|[改退减]的$|也[要想来]|每人|一人|人手|各|行不行|好不好|成不成|给个话|同意|没[打写按看说]?错|不对|商量|问问|再说|再看|看看|看情况|考虑|再想|想想|可能|也许|说不定|犹豫|纠结|要不要|还是说|否则|不然|等.{0,8}再|怎么|为什么|为啥|多少|几[箱袋盒斤份只包瓶罐桶条个]|哪|谁|什么时候|啥|是不是|有没有|会不会|能不能|可不可以|吗|么$|(?<!着)呢$|没$|不$"
                    + "|\\b(?:if|unless|might|maybe|perhaps|not sure|should i|shall i|can i|could i|do you|does|is it|are they|what|when|which|who|why|how|whether|until|till|later|next time|thinking|consider|no|don't|dont|wait|rotten|mould\\w*|mold\\w*|broken|smashed|bad|smell\\w*|arrived|came(?! home| back| over))\\b");

    /** 还没发货吧, 来得及吗: it asks nothing of which the change depends. */
    private static final Prefiltered IN_TIME = Prefiltered.of(
            "^" + LEAD
                    + "(?:货)?(?:应该)?(?:还没|没|还未|有没有|还)(?:打包|发货?|寄|装箱?|出库|来得及)[了啊呀]?(?:吧|呢|吗|没|么)?$|^(?:谢谢|好吗|可以吧?|可以吗|行吗|行吧|好吧|ok吧?|收到吗?|收到了?没|看到了?吗|thanks|thank you|please|ok|okay)$");

    private static final Prefiltered LATER = Prefiltered.of(
            "(?:等)?(?:月底|下次|下回|下个?月|以后|回头|改天|过[几两]天|过段时间|过阵子|有机会|吃完了?|用完了?|需要)?(?:了)?再(?:说|买|订|来|拍|下单?)吧?");

    private static final Prefiltered NOT_YET_PACKED = Prefiltered.of("(?:还没|没|还未|有没有)(?:打包|发货?|寄|装箱?|出库)");

    /** It would take back, put or order something that is not understood. */
    private static final Prefiltered ACTS = Prefiltered.of(
            "不要[^,]{0,2}$|不用[^,]{0,2}$|取消|退(?!休|烧|货款|款|差|钱|还)|删|撤|作废|别[发寄送]|(?:[要加买拿拍订添给]|(?<![出起回])来)[^,]{0,4}" + Q
                    + "|换成|改成|下单"
                    + "|\\b(?:cancel|remove|swap|order|add|want|need|send|give|take|buy|get|return|refund)\\b");

    private static final Prefiltered ACTS_NOT = Prefiltered.of(
            "退[^,]{0,4}(?:钱|款|差价|微信|余额|邮费|运费)|(?:钱|差价|款|邮费|运费)[^,]{0,6}退|先?别(?:发货?|打包|寄|装箱?|装)[了啊呀哈]?$|(?:说|嫌|叫|让)[^,]{0,6}不(?:要|用|吃|喝)了?"
                    + "|\\b(?:bought|got|don't need (?:it|them)|already have|won't need)\\b");

    /** So much of what there is anyway. */
    private static final Prefiltered THERE_IS = Prefiltered.of(
            "[了过]" + Q
                    + "|有|买了|送了|翻|拎|剩|囤|够|吃不|用不|喝不|人|拿了|放不|塞不|太|岁|个月|天|号|楼|块钱?|元|\\b(?:have|has|got|bought|left|found|enough|too)\\b");

    private static final Prefiltered REASON = Prefiltered.of(
            "买[多重了]|多了|重了|家里(?!有(?!一?[些点堆几两大])|装|监控|等)|还有|吃不|用不|喝不|不[喝吃用]了|没[吃用喝]完|冰箱|冷[柜冻藏]|放不|塞不|装不|满了|太[多重酸甜辣咸贵]|够|下[头"
                    + Masked.ONE_MEASURE + "]了|过敏|超重|超了|拎不|拿不|戒|忌口|不让|嫌|送了|拎了"
                    + "|\\b(?:too much|too many|enough|fridge|freezer|full|already|bought|allerg|left|packed)");

    private static final Prefiltered CAN_YOU =
            Prefiltered.of("\\b(?:can|could|would|will) (?:you|we)\\b|\\bplease\\b|\\bwould you mind\\b");
    private static final Prefiltered CAN_I = Prefiltered.of(
            "\\b(?:can|could|may|should|shall) (?:i|we)\\b(?! (?:please |just )?(?:lose|drop|skip|scratch|ditch|leave out|take off|knock))");

    private static final Prefiltered WISHED = Prefiltered.of("[吧嘛呗哈]$|麻烦|帮|拜托|唔该|请|能|可以|谢|吧");

    /** 莫把黄桃退了哈. */
    private static final Prefiltered NOT_TO = Prefiltered.of("(?:别|莫|勿|甭|唔好|不要|不能|不许|千万不)(?:给我|帮我)?(?:把|将)");

    /** 腊肉我拿回去 is what a grower does with what she has brought; 手滑A1两箱 was not meant. */
    static final Prefiltered NO_CHANGE = Prefiltered.of("[拿带]回[去来家]|^手[滑抖](?![了是,. 应])");

    private static final Prefiltered WISH = Prefiltered.of("[要来拿买给拍订]|\\b(?:want|take|have|give|get|send)\\b");

    private static final Prefiltered CHANGED =
            Prefiltered.of("^" + LEAD + "(?:改|减到|加到|降到|增加到|减少到)|\\b(?:make it|bump it|change it|take it)\\b");

    private static final Prefiltered GIVEN_BACK = Prefiltered.of(
            "退|取消|[删撤划勾拿去减][掉了走]|[那这]|[不唔]要[了啦喇]|不用发|\\b(?:cancel|remove|drop|skip|scratch|delete|off|out|pull|from)\\b");

    /** 黄桃好好吃，不要了: who says why is heard. */
    private static final Prefiltered ONLY_UNWANTED = Prefiltered.of("(?:那|就|我|先|都|也){0,3}[不唔]要[了啦喇](?:吧|哈|啊)?");

    private static final Prefiltered ENOUGH = Prefiltered.of(Q + "(?:" + G + ")?就[够好行]|\\b(?:enough|only|just)\\b");

    private static final Prefiltered EXCHANGE = Prefiltered.of("^" + LEAD + "(?:换|改)|\\binstead\\b|\\bswap\\b");

    private static final Prefiltered IN_ALL = Prefiltered.of("^" + LEAD + "(?:" + AmendingWords.BECOMES + "|"
            + AmendingWords.IN_ALL + "|留|只要|就要)|\\b(?:total|in all|altogether|make it)\\b");

    /** 米酒我退了, 刚才退了: it has happened. */
    private static final Prefiltered DONE =
            Prefiltered.of("(?:我|刚才?|刚刚|后来|昨天)(?:都|就|又|也|才|们)?(?:把[^,]{1,4})?(?:退|取消|删|撤|划|去)掉?了(?!吧)");

    /** 贵了，减到50; "knock 5 off": rather what it costs. */
    private static final Prefiltered OF_COST = Prefiltered.of("贵|便宜|\\b(?:expensive|pricey|cheap\\w*)\\b");

    private static final Prefiltered AS_COST = Prefiltered.of("\\b(?:off|to)\\b");

    /** 发错了: perhaps those who sent it. */
    private static final Prefiltered OF_THEM = Prefiltered.of("[发数看搞](?:得?太快)?[错重多岔]");

    private static final Prefiltered MEANT = Prefiltered.of("\\bwas (?:supposed|meant) to be\\b");

    private AmendingAsides() {}

    static boolean mayCost(Amount amount, String clause, String message) {
        boolean bare = amount.measure() == null;
        return bare
                && (amount.number().compareTo(BigDecimal.TEN) >= 0 || OF_COST.isIn(message) || AS_COST.isIn(clause));
    }

    static boolean isOfThem(String text) {
        return OF_THEM.isIn(text);
    }

    /** "It was supposed to be two": perhaps fewer came. */
    static boolean isMeant(String text) {
        return MEANT.isIn(text);
    }

    /** Whether it only tells, and nothing that the change depends on. */
    static boolean isHarmless(AmendingClauses clause) {
        var text = clause.text();
        if (IN_TIME.isIn(text) || LATER.isAllOf(text)) {
            return true;
        }
        return text.length() <= (clause.chinese() ? LONGEST : LONGEST_IN_ENGLISH)
                && !clause.asks()
                && !OPEN.isIn(text)
                && (!ACTS.isIn(text) || ACTS_NOT.isIn(text))
                && (!HAS_AMOUNT.isIn(text) || THERE_IS.isIn(text))
                && (!HAS_GOODS.isIn(text) || REASON.isIn(text) || !HAS_AMOUNT.isIn(text) && !WANTED.isIn(text));
    }

    /** 少一箱都不行; 链接撤了. */
    private static final Prefiltered NOT_EVEN =
            Prefiltered.of("[都也](?:不[行干成要可]|没)|无所谓|库存|链接|[上下]架|图片|页面|标题|价格|直播间|屏幕|包装|优惠|活动|券");

    /** 红糖总共就120袋: so many there are. */
    private static final Prefiltered IN_STOCK = Prefiltered.of("[共总计](?:就|才|只有?|还?有|剩)" + Q);

    /** 能不能不发了: it asks for it. */
    private static final Prefiltered NOT_SENT = Prefiltered.of("(?:能|可以|可否)(?:先|就|给我|帮我)?(?:不|别)(?:要|发|寄|送|装)");

    private static final Prefiltered HAS_AMOUNT = Prefiltered.of(Q);
    private static final Prefiltered HAS_GOODS = Prefiltered.of(G);
    private static final Prefiltered WANTED = Prefiltered.of("[要来加留]|给我|帮我|\\b(?:keep|more|love|like|please)\\b");

    /** Whether it asks, or tells what has been done, rather than wishes for the change. */
    static boolean isOpen(AmendingClauses clause, Does does) {
        var text = clause.text();
        if (!clause.chinese()) {
            return clause.asks() && (!CAN_YOU.isIn(text) || text.endsWith(" off")) || CAN_I.isIn(text);
        }
        boolean asked = clause.asks() || AmendingWords.ASKED.isIn(text);
        if (does == Does.NAMES) {
            return asked && !NOT_YET_PACKED.isIn(text);
        }
        if (does == Does.TELLS) {
            return clause.asks();
        }
        boolean counts = HAS_AMOUNT.isIn(text);
        boolean may = AmendingWords.MAY.isIn(text);
        boolean forMe = AmendingWords.IS_FOR_ME.isIn(text);
        boolean polite = may
                && (forMe
                        || does == Does.GIVES_BACK && NOT_SENT.isIn(text)
                        || does == Does.SETS
                        || does == Does.COUNTS_IT && isChanged(text)
                        || does == Does.ADDS);
        if (does == Does.SETS && IN_STOCK.isIn(text) || NOT_EVEN.isIn(text) || NOT_TO.isIn(text)) {
            return true;
        }
        return asked && !polite || may && !forMe && !counts && !NOT_SENT.isIn(text) || !forMe && DONE.isIn(text);
    }

    static boolean isWish(String text) {
        return WISH.isIn(text);
    }

    /** 那瓶退了吧; 不买了 alone may be said before anything was bought. */
    static boolean isGivenBack(String text, List<String> beside) {
        return GIVEN_BACK.isIn(text)
                && (!ONLY_UNWANTED.isAllOf(text)
                        || beside.isEmpty()
                        || beside.stream().anyMatch(AmendingAsides::isReason));
    }

    /** 两斤就够了. */
    static boolean isEnough(String text) {
        return ENOUGH.isIn(text);
    }

    /** It may wish for something. */
    static boolean mayWish(String text) {
        return HAS_AMOUNT.isIn(text) || WANTED.isIn(text);
    }

    static boolean isReason(String text) {
        return REASON.isIn(text);
    }

    static boolean isWished(String text) {
        return WISHED.isIn(text);
    }

    static boolean isExchange(String text) {
        return EXCHANGE.isIn(text);
    }

    /** 改成两袋: of what he has. */
    static boolean isChanged(String text) {
        return CHANGED.isIn(text);
    }

    static boolean isInAll(String text) {
        return IN_ALL.isIn(text);
    }
}
