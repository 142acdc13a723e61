package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * What is asked or told beside an order in so many words and changes neither whether nor how much is wanted: when and how it is sent, how one pays,
 * what shipping costs, whether it is sweet, how long it keeps, whether bad ones are made good, whose turn it is; how it was in other years, that one
 * has to go. The order stands, and the question is answered with it (decision 47). So it does beside whatever else is asked or told that names nothing an
 * order may hang on (DECIDING): a lower price, whether there is any, which, how many, by what day it is there, another country, whether one should.
 *
 * <p>{@code question.Aside} answers another question: what may be taken where the reader was left in doubt. It lets taste, paying at the door and bad
 * ones decide.
 */
final class ByTheWay {
    /** Who says more says something else; it keeps the time for a hostile text linear. */
    private static final int MOST = 10;

    private static final String CALL =
            "^(?:请问|问一?下|想问|老板娘?|主播|亲|姐|哥|妹子|你们?|您|那|大概|大约|一般|估计|顺便|对了|另外|我|是|都|这|这个|家|@|的|吗|,| ){0,6}+";
    private static final String CAN = "(?:能不能|可不可以|可唔可以|可以|能够?|会不会|会|是不是|系咪|是)?";
    private static final String ASKS =
            "(?:可以|能|行不行|可不可以|可唔可以|得唔得|好唔好|好不好|行|中|成|得)?(?:吗|么|不|嘛|没|伐|吧|呢|的|啊|呀|哦|哈|咯|撒|[? ]){1,6}$";
    private static final String DAY = "(?:今[天晚日]|明[天早日]|后天|当天|马上|现在|尽快)?";
    private static final String WHEN = "(?:几号|几时|哪一?天|什么时[候间]|啥时候?|多久|几天|何时|几点|多长时间|好久|几多[天日])";
    private static final String TASTE = "(?:甜|香|新鲜|脆|软|熟|嫩|辣|咸|酸|好吃)";

    /** Of when it is sent, by whom and up to which door, packed in which way. */
    private static final Prefiltered SENT =
            Prefiltered.of(WHEN + "[^就要@#]{0,6}(?:发|到|寄|送|收|拿|出货)|(?:发|到|寄|送|收|出)[货到出去来]{0,2}[^就@#]{0,4}" + WHEN
                    + "|" + CALL + DAY + "(?:就|还|都)?" + CAN + DAY + "就?(?:发|寄)(?:得?出[去来]|货|走|出|件)?" + ASKS
                    + "|" + CALL + CAN
                    + "(?:发|走|用|寄|指定)?的?(?:是)?(?:什么|啥|哪家|哪个)?(?:顺丰|京东|邮政|ems|中通|圆通|申通|韵达|极兔|德邦|冷链|空运|快递|物流)(?:快递|冷链)?"
                    + ASKS
                    + "|" + CALL + CAN
                    + "(?:帮我|给我)?(?:送|搬|扛|抬)(?:货)?(?:上|到|进)(?:[%#\\d一二三四五六七八九十]{0,2}楼|门|家|屋|户|驿站|前台|小区)(?:上|里|口|门口)?"
                    + ASKS
                    + "|" + CALL + CAN
                    + "(?:帮我|给我)?(?:分开|单独)?(?:切[片块段丝丁条好]?|杀好?|宰好?|去[鳞皮骨]|剁块?|斩件?|磨成?粉|打粉|剥皮|真空|打包|分装|包装|装|包){1,3}(?:好一?点|厚一?点|结实点|一下|一起)?"
                    + ASKS
                    + "|\\b(?:when|how (?:long|soon|fast|quick|many days)|what day|which day|what time)\\b(?! have| has| ago)[a-z' ]{0,30}\\b(?:ship|ships|shipped|shipping|arrive|arrives|deliver|delivery|delivered|send|sent|take|takes|get (?:here|it|them)|come|reach|go(?:es|ing)? out|leaves?|leaving|dispatch(?:ed)?|on (?:its|it's|the|their) way)\\b"
                    + "|^(?:and |but )?(?:can|could|will|do|would) (?:you|u|it|they|this|that) (?:be )?(?:ship|shipped|send|sent|dispatch|go out|leave)(?: it| them| this| that)?(?: out)?(?: today| tonight| tomorrow| now| soon| right away| this week){0,2}+(?: please| pls)?[? ]{0,3}$"
                    + "|^(?:can|could|will|would|do) (?:(?:you|u) )?(?:please )?(?:pack|wrap|slice|peel|cut|clean|gut|vacuum)\\b[a-z@ ]{0,30}[? ]{0,3}$"
                    + "|^(?:can|could|will|would|do) (?:you|u|it|they) (?:please )?(?:bring|carry|take|deliver|come|send|leave|drop)\\b[a-z0-9%#' ]{0,24}\\b(?:floor|door|doorstep|upstairs|front desk|reception|gate|guard|lobby)\\b[a-z ]{0,12}[? ]{0,3}$"
                    + "|^(?:and |so )?how (?:many days|long) (?:to|till|until|for)(?: get(?: to)?| it to| reach)? [a-z]+(?: [a-z]+)?[? ]{0,3}$"
                    + "|^(?:and |so )?(?:do|does|will|are|is) (?:it|they|this|these) (?:get |be |being )?(?:sent|shipped|packed|wrapped)(?: (?:with|in|on|by) [a-z ]{2,24})?[? ]{0,3}$"
                    + "|^(?:and |so )?what (?:do|does|can|should) (?:you|i|we|one|people) (?:eat|have|serve|cook|drink|make|use) (?:it|them|this|these|those) (?:with|for)[? ]{0,3}$"
                    + "|\\b(?:which|what) (?:courier|carrier|delivery company|delivery service|shipping company)\\b");

    /** Of how one pays, and of what shipping costs. */
    private static final Prefiltered PAID = Prefiltered.of(
            CALL
                    + "(?:可以|能不能|可不可以|能|用|收|支持|是|顺丰|直接|先){0,3}+(?:微信|支付宝|现金|银行卡|信用卡|医保卡|花呗|数字人民币|到付|货到付款|刷卡|扫码|转账|对公)(?:支付|付款|付钱|转账|付)?"
                    + ASKS
                    + "|" + CALL + "(?:可以|能不能|可不可以|能|用|收|支持|是|顺丰|直接|先){0,3}+(?:到付|货到付款)(?:不行|行不行|可不可以)?[? ]{0,3}$"
                    + "|(?:运费|邮费|快递费)(?:是|要|大概)?(?:多少|怎么算|几块|几钱|几多|贵不贵|另算)|(?:要|另外|需要|还)(?:另外)?(?:加|付|出|收)(?:邮费|运费)(?:吗|不|么)"
                    + "|发票.{0,3}[吗不吧?]|(?:开|有|要|拿).{0,6}(?:发票|收据|开票)|开票.{0,3}[吗不吧?]|\\b(?:invoice|receipt)\\b"
                    + "|^(?:(?:can|could|do|may) (?:i|we|you|u) (?:pay|accept|take|use)(?: with| by| in| via)? )?(?:wechat|alipay|paypal|cash|card|credit card|visa|bank transfer|cod)(?: pay| payment| pay is| is)?(?: ok| okay| fine| accepted| good| works| can)?(?: ah| or not)?[? ]{0,3}$"
                    + "|\\bhow much (?:is |for |does )?(?:the )?(?:shipping|delivery|postage)\\b"
                    + "|^[%#]?(?:块[%#]?钱?|元|一[箱袋盒斤份包瓶罐桶条]|每[箱袋盒斤份包瓶罐桶条]){0,2}(?:是)?(?: ?对吧| ?是吧| ?没错吧|对吗|对不对?|是吗| ?right| ?correct| ?yes)[?啊哈 ]{0,3}$|才[%#](?:块钱?|元)?[? ]{1,3}$");

    /** Of how it tastes, how long it keeps, and whether bad ones are made good. */
    private static final Prefiltered GOOD = Prefiltered.of(
            CALL + "(?:今年|嘎|够|真的?|保证|肯定|应该|味道|口感){0,3}+(?:" + TASTE + "[不唔]" + TASTE
                    + "?|好不好吃|新不新鲜)[啊呀呢哦咯㗎架? ]{0,4}$"
                    + "|" + CALL + "(?:今年|嘎|够|真的?|保证|肯定|应该|味道|口感){0,3}+" + TASTE + "(?:吗|么|嘛|伐)[啊呀呢? ]{0,4}$"
                    + "|^(?:and |but )?(?:are|is|r) (?:they|it|these|this|those|the @|your @) (?:really |very |nice and )?(?:sweet|fresh|ripe|tasty|good|juicy|crunchy|crisp|salty|spicy|soft|tender|nice|hard|firm|lean|fatty|tough|smoky)(?: or not| enough| though| this year| now| right)?[? ]{0,3}$"
                    + "|^(?:and |but )?(?:are|is|r) (?:they|it|these|this|those|the @|your @) (?!.*\\b(?:next|this|today|tomorrow|sold|gone|left|free|extra|more|less|last|half|whole|ok|okay)\\b)[a-z-]+ or [a-z-]+[? ]{0,3}$"
                    + "|^(?:and |but )?(?:it's |they're |that's )?not too (?:spicy|salty|sweet|fatty|hard|tough|sour|smoky|hot|strong|bitter)(?: is it| are they| i hope)?[? ]{0,3}$"
                    + "|" + CALL
                    + "(?:会不会|会|容易|容不容易){1,2}(?:很|太|经常|总)?(?:[招长生起掉褪缩][虫蚊毛色球绒粉水][子]?|发[霉黄黑]|变[形色味]|开裂|扎人|扎手|打滑)(?:啊|呀|呢|吗|么|不|[? ]){0,4}$"
                    + "|^(?:and |but )?(?:do|does) (?:it|they|this|these|that|those|the @) (?:smell|taste|look|feel)(?: like [a-z@]+| of [a-z@]+| strong| strongly| good| nice| ok| real)?(?: much| a lot| tho| though| at all| to you)?[? ]{0,3}$"
                    + "|^(?:徒?手|直接)?(?:就)?能(?:捏|掰|剥|咬|嚼|切)得?[开动][不吗么没]?[? ]{0,3}$"
                    + "|(?:放|搁|摆|留|存|保存|储存|保鲜|冷藏)(?:在)?(?:冰箱|室温|常温|家里)?(?:里)?(?:能|可以)?(?:放|搁|摆|留|存)?(?:得|到|住){0,2}(?:多久|几天|几日|多长时间|多少天)|(?:怎么|怎样|如何|咋)(?:保存|存放|储存|保鲜|存|放)|保[质鲜]期"
                    + "|(?:一天|每天|一次|每次|一顿|早晚)?(?:喝|吃|放|加|用|泡|煮|炖|蒸|炒|烤|冲)(?:它)?(?:几|多少)(?:勺|片|克|分钟|小时|次|杯|颗|粒|滴|口|水)"
                    + "|\\bhow (?:many|much) (?:(?:tea|table)?spoons?|minutes|hours|cups?|water|salt|sugar) (?:do|does|should|can|per|for|to)\\b|\\bhow (?:do|should|can) (?:i|we|you) (?:cook|brew|eat|prepare|use|serve|peel|clean|steam|boil) (?:it|them|this|these|those)\\b"
                    + "|\\bhow long (?:do|does|will|can|would) (?:[a-z@]+ ){1,4}(?:keep|last|stay)\\b|^(?:do|does|will) (?:it|they|these|this) (?:keep\\b|(?:need|have|go)(?: to (?:be|go))?(?: in)? (?:the |a )?(?:fridge|freezer|refrigerat))|\\bhow (?:do|should|can) (?:i|we) (?:store|keep)\\b|\\bshelf life\\b"
                    + "|" + CALL
                    + "(?:坏|烂|碎|破|压坏|不甜|不好吃)?(?:果|蛋|掉|了|的){0,2}(?:也|都|能|可以|会|管){0,2}(?:包赔|赔不赔|赔付|包退|包换|管赔|管换|管退|给赔|给换|给退|赔钱|赔)(?:的|钱)?(?:对吧|是吧|的吧|吗|么|不|嘛|吧|伐)?[啊呀呢? ]{0,3}$");

    /** How it was before, that one has to go, when somebody is in. */
    private static final Prefiltered TOLD = Prefiltered.of(
            "(?:以前|从前|小时候|当年|年轻时|早年|年年|每年|往年|去年|前年|上次|上回)(?!.{0,30}(?:[买拍订付定下收]的$|[买拍订付定]过?了|(?:就是|也是)?这(?:样|么)|也是|一样))"
                    + "|\\bused to\\b|\\bwhen i was\\b|\\b(?:as a|since i was a?) ?(?:kid|child|boy|girl|young)\\b|\\byears ago\\b|\\bevery (?:year|summer|winter|autumn|spring)\\b"
                    + "|(?:我|先|得|要){1,3}(?:撤|闪|溜|走|下|忙|睡|干活|上班|做饭)了[啊哈哦 ]{0,2}$|^(?:i )?(?:gotta|have to|got to|need to) (?:go|run)\\b"
                    + "|^(?:please |pls )?deliver (?:it |them )?(?:after|around|between) [a-z%#: ]{0,20}$");

    /** Of what was wrong with it. */
    private static final Prefiltered TROUBLE = Prefiltered.of(
            CommaLeftOut.FAULTY
                    + "|退|赔|错|少|没收到|没到|没发|难吃|不好|不甜|不新鲜|贵|差|骗|\\b(?:rotten|broken|bad|refund|wrong|missing|late|never|expensive|damaged|mou?ldy?|worms?|bugs?|maggots?|leak(?:ed|ing|s)?|empty|smell[sy]?|smelled|smelt|sour|bitter|cracked|spoil(?:ed|t)?|stale|rancid|short)\\b");

    private static final Prefiltered CONDITION = Prefiltered.of(
            Conditions.IN_CHINESE
                    + "|就是(?:不|怕|担心)|不知道|不晓得|不然|否则|再说|再(?:决定|考虑|看)|才(?:要|买|下|拍)|就(?:我)?(?:要|买|来|拍|拿|下单|不|算|订|整)|只(?:要|收|发|用)|必须|务必|一定要|但|可是"
                    + "|\\b(?:if|unless|provided|depends?|depending|as long as|otherwise|before i|only when|must|has to|have to|in case|then i|need (?:it|them|this|these|one|@) (?:by|before|for|on|to|today|tonight|tomorrow)|(?:by|before) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|before) (?:today|tonight|tomorrow|the weekend|christmas|new year))\\b"
                    + "|(?:[周号]|星期|礼拜)[一二三四五六日天末]?(?:之?前|以前|要|用|得|送)|(?:今|明|后|大后)[天晚日早]{1,2}(?:[我们家里人]{0,3}(?:之?前|就?(?:要|得)(?:用|吃|送|到|走|带|办|请)|就要|一定|必须|到不了|要是))|(?:月底|国庆|中秋|元旦|端午|春节|除夕|过年|过节)(?:之?前|以前)|送人|送礼|急用|赶[着在]|过生日");

    /**
     * What an order may hang on beyond {@link OwnSentenceWords#HANGING}: money that people bargain for, whether there is any, which and how many, by when and up to
     * which place, a promise, whether one should, what others want of it, whether it is meant; and what is of an order that is there already.
     */
    private static final Prefiltered DECIDING = Prefiltered.of(
            "包.{0,3}邮|免.{0,2}[邮运]|满[\\d%]|平 ?[d啲点]|钱|价|券|赠|红包|活动|抹|赊|怎么卖|[咋点]卖|才[\\d%]|[\\d%]块|%元"
                    + "|有没有|有冇|有[吗没]$|够不|够吗|不卖|光了|没[了货]|完了?[吗没么]|现货|开[卖抢团]|上架|想买|%批|是什么|什么质量|硬的|当天|那批|[这那]单|前天|大果|[一二特]级|挑"
                    + "|能到|到[吗不哪]|到@|收到|送到|寄|发到|能发|[发送去][^吗不么没]{1,6}[吗不么没]|[省市县区]|地址|电话|冻|碎|赔|保证|赶得上|来得及|[去走包][不唔][去走包]|能不能去|[^可]以[吗不]|行[吗不]|好[吗不]$|可以[吗不]$"
                    + "|限购|[发寄到送收装包好付拍下单]了[吗么没]|还没|物流|成功|抢到|登记|算上|记上|单号|扣|怎么?(?:还|没|是|都|只|少|这么|不动|取消|下单|买)|为[啥什]|上[次回]|昨|取消|反悔|后悔"
                    + "|划算|抵|值(?:得|[吗么不])|买[吗不呢么]|要不要|[该会][不唔][该会]|[是系]不?[是咪唔系]|怎样|怎么样|同意|批准|觉得|你说|意思|真的|认真|疯|听错|当我|撑|吃得?[下完]|食[得唔]|放得下|骂|多啊|有点多|太多"
                    + "|谁|别人|有人|哪[位个]|边个|[她他]|[妈爸哥姐妹弟奶爷](?![家村])|你们?要|我的|我下|自提|过去拿|不了|梦|读|念|翻译|多少|(?<!第)几[斤个钱斗多]"
                    + "|\\b(?:free|discount|cheap\\w*|price\\w*|cost\\w*|total|promo\\w*|deals?|coupons?|bulk|bundle|lower|worth|expensive|how much|how many|afford"
                    + "|or|before|christmas|next|tomorrow|later|week|arriv\\w*|deliver\\w*|ship (?:it )?to|pick up|pays?|less|fewer|day|needs?|orders?"
                    + "|who|anyone|anybody|she|he|her|him|mum|mom|honey|share|split|want|wanna|should|shall|think|sure|serious|kidding|crazy|joke|real\\w*|imagine"
                    + "|too much|a lot|any left|in stock|available|sold|have (?:them|any)|do we|did|have you|was|mine|my|maybe|reserve|cancel|swap|change"
                    + "|limit|enough|gone|finished|which|what size|why|how come|how do i|where(?: are|'re| is|'s) (?:they|my|mine|it)|returns?|refunds?|exchange|yet|already|right|(?:will|would|won't) you|\\d+)\\b|\\bcan ?\\??$|^(?:and |but )?(?:how|what|when|where)(?: do| does| is| are| can| did| will)?$|#|%");

    private static final Prefiltered ABROAD =
            Prefiltered.of(AbroadWords.CHINESE + "|\\b(?:" + AbroadWords.ENGLISH + ")\\b");

    /** 我的黄桃两箱, 我订的: what somebody has ordered, and asks about. */
    private static final Prefiltered HAD = Prefiltered.of(
            "^我(?:们|家)?的?@|^(?:我们?|咱)[那这][@#]|(?:我|我们|咱)(?:家)?的[@#]|(?:订|买|拍|下单|定)过?了?的$|(?:给|帮|替|寄|发|送)(?:我|给)?[^@#]{1,5}的@|\\b(?:my|our) ?[@#%]");

    /** May be asked of what is under way: 两箱，什么时候到; 黄桃两箱 什么时候到. */
    private static final Prefiltered ARRIVAL = Prefiltered.of(WHEN + "[^就@#]{0,4}到");

    private ByTheWay() {}

    static void settle(List<Clause> clauses, List<Verdict> verdicts) {
        if (clauses.size() != verdicts.size()
                || clauses.size() > MOST
                || verdicts.stream().noneMatch(Verdict::isOpen)
                || !isOrdered(clauses, verdicts)) {
            return;
        }
        var slots = verdicts.stream()
                .filter(verdict -> verdict.stance() == Stance.CLEAR)
                .flatMap(verdict -> verdict.claims().stream())
                .map(Claim::slot)
                .collect(Collectors.toSet());
        boolean wished = clauses.stream().anyMatch(ClauseJudge::wants);
        boolean named = clauses.stream().anyMatch(Clause::names);
        for (int at = 0; at < verdicts.size(); at++) {
            var said = Framed.shape(clauses.get(at).tokens());
            boolean open = verdicts.get(at).isOpen();
            boolean marked = at == 0 || clauses.get(at).before() != Remarks.MARK;
            if (!wished && !(named && marked) && isOfArrival(said)) {
                return;
            }
            if (CONDITION.isIn(said)
                    || open && ABROAD.isIn(said)
                    || HAD.isIn(said)
                    || open && !(isApart(clauses, at) && isByTheWay(clauses.get(at), verdicts.get(at), said, slots))) {
                return;
            }
        }
        verdicts.replaceAll(verdict -> verdict.isOpen() ? Verdict.of(Stance.CHAT) : verdict);
    }

    /** In so many words: so much of it, and of nothing else less or no more. */
    private static boolean isOrdered(List<Clause> clauses, List<Verdict> verdicts) {
        boolean ordered = false;
        for (int at = 0; at < verdicts.size(); at++) {
            if (verdicts.get(at).stance() == Stance.CLEAR) {
                ordered = true;
                if (!isInFull(clauses.get(at), verdicts.get(at))) {
                    return false;
                }
            }
        }
        return ordered;
    }

    private static boolean isInFull(Clause clause, Verdict verdict) {
        return verdict.claims().stream().allMatch(claim -> claim.action() == Action.ADD)
                && (clause.amounts().isEmpty()
                        ? ClauseJudge.wants(clause) && AsSold.isOneThing(clause)
                        : clause.amounts().stream().allMatch(amounted -> isMeasured(amounted) || isOfNamed(clause)))
                && !clause.has(Sense.OTHER, Sense.LATER);
    }

    /** "So two goat cheeses please": by the piece, and wished for; "one crock": one of what is sold so. */
    private static boolean isOfNamed(Clause clause) {
        return clause.names() && (clause.isPolite() || ClauseJudge.wants(clause) || AsSold.isCountedThing(clause));
    }

    private static boolean isMeasured(Amounted amounted) {
        return amounted.amount().measure() != null || amounted.amount().hasSign();
    }

    /** 两箱黄桃寄新疆要多久 asks of two boxes; what a mark or a gap divides is of its own. */
    private static boolean isApart(List<Clause> clauses, int at) {
        return (at == 0 || !touches(clauses.get(at - 1), clauses.get(at)))
                && (at + 1 == clauses.size() || !touches(clauses.get(at), clauses.get(at + 1)));
    }

    private static boolean touches(Clause clause, Clause next) {
        var last = clause.tokens().get(clause.tokens().size() - 1);
        return !(last instanceof Word mark && mark.text().equals("?"))
                && last.touches(next.tokens().get(0));
    }

    private static boolean isByTheWay(Clause clause, Verdict verdict, String said, Set<String> slots) {
        return clause.amounts().stream()
                        .noneMatch(amounted -> amounted.amount().measure() != null
                                || amounted.amount().hasSign())
                && clause.named().stream()
                        .allMatch(named -> named.mention().isClear()
                                && slots.contains(named.mention().offer().slot()))
                && (isTold(clause, said)
                        || !clause.has(Sense.CANCEL, Sense.REMOVE, Sense.CHANGE, Sense.SWAP)
                                && (isAsked(said) || verdict.stance() == Stance.TALK && decidesNothing(said)));
    }

    private static boolean decidesNothing(String said) {
        return !DECIDING.isIn(said)
                && !TROUBLE.isIn(said)
                && !OwnSentenceWords.HANGING.isIn(said)
                && !OwnSentenceWords.REFUSED_BEHIND.isIn(said)
                && !OwnSentenceWords.REPORTED.isIn(said);
    }

    private static boolean isTold(Clause clause, String said) {
        return !clause.has(Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.CANCEL, Sense.SWAP)
                && TOLD.isIn(said)
                && !TROUBLE.isIn(said);
    }

    static boolean isOfArrival(String said) {
        return ARRIVAL.isIn(said);
    }

    /** Whether words ask nothing else, as {@link Framed#shape} writes them. */
    static boolean isAsked(String said) {
        return SENT.isIn(said) || PAID.isIn(said) || GOOD.isIn(said);
    }
}
