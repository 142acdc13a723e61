package org.qingshan.conversation.heard;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Dictated;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/**
 * What a grower asks about his own goods and money, in whatever words: 我的桃卖得咋样, 还剩几箱没卖, 钱几时拿. Growers are seventy, type with
 * one finger or speak to the phone; so sounds that dictation mixes up and words of the dialect count too.
 *
 * <p>Pure, but for whom it answers. Of anybody else's words nothing is read here.
 */
public enum GrowerQuestion {
    /** How much is sold and left, and what is agreed of it. */
    MINE,
    /** What an evening came to. */
    STATEMENT,
    /** What can be fetched and was paid. */
    PAYOUTS,
    /** What passed, came in time and was complained about. */
    QUALITY;

    /** Letters; a word of English has more of them. */
    private static final int LONGEST = 40;

    private static final int LONGEST_IN_ENGLISH = 90;

    /** 几香 is what dictation makes of 几箱. */
    private static final String SOME =
            "(?:多少|好多|几多|好些|百分之几|几(?:十|百|千)?(?:箱|斤|袋|盒|份|个|瓶|两|样|单|成|筐|篮|篓|担|车|件|包|只|枚|公斤|香|相|金|今|代|合))";

    private static final String MANNER = "(?:怎么?样|怎样|咋个?样|咋着|咋地|啷个样?|哪样|如何|啥样|好不好?|快不快?|多不多?|动不动?|中不中|行不行|脱不脱)";
    private static final String HOW = "(?:" + SOME + "|" + MANNER + ")";
    private static final String NOT_YET = "了?(?:没有?|吗|么|嘛|冇|莫|不(?=[啊呀呢嘛哦]?$))";
    /** 卖, and what dictation hears instead. */
    private static final String SOLD = "(?:卖|麦|迈)";
    /** 走了, 出了, 销了: of one's own goods it means the same. */
    private static final String GONE = "(?:" + SOLD + "|走|出手|出|销|脱手|动)";
    /** What tells that it is all gone, or has begun to go. */
    private static final String AWAY = "(?:完|掉|光|出去?|动|脱|起|走|得){0,20}";

    private static final String I = "(?:我|俺|咱|偶|吾|阮)";
    private static final String OWN = I + "(?:的|得|哩|嘅|个|家的?|屋里的?|屋头的?|们的?|那些?个?|这些?个?|送[来去]的)";
    /** What is somebody's own and is no goods of his. */
    private static final String NO_GOODS = "(?!.{0,3}(?:快递|订单|包裹|地址|购物车|单号|号码|电话|优惠|退款))";

    private static final String PEOPLE = "(?:多少|好多|好些|几多|几个?)人";
    private static final String ANYBODY = "有(?:没有|没得)?(?:" + PEOPLE + "|人)";
    private static final String BUY = "(?:买|要|订|下单|定|问(?!题))";
    private static final String WHEN = "(?:几时|啥时候?|什么时候|何时|哪天|哪个时候|好久|多久|几点|几号)";
    private static final String EVENING =
            "(?:昨天|昨晚|昨儿|前天|前晚|今天|今晚|上回|上次|上场|上一场|这回|这次|这场|那回|那次|那场|上个?(?:周|星期|月)|这个?(?:周|星期|月))";
    private static final String MONEY = "(?<![少多几付收])(?:钱|货款|款子)";

    /** What anybody asks about a price is no question about his own goods. */
    private static final Pattern PRICE =
            Pattern.compile("钱一|多少一|[箱斤袋盒份个]多少|一\\p{IsHan}卖(?:多少|好多|几)|(?:怎么|咋)卖(?!得|的这|了|不|出)|几块|邮|运费|快递费"
                    + "|\\bhow much (?:is|are|for|does)\\b(?!.*\\b(?:my|mine|sold|left)\\b)");

    /** Goods that somebody wants or has ordered are another's. */
    private static final Pattern WANTED = Pattern.compile("^(?:要|来|拿|给" + I + ")|" + I
            + "(?:想|要|刚|还|再|又){0,20}(?:买|要|订|定|下单)|一[箱盒袋斤个]有|装有|\\bi (?:want|bought|ordered|would like)\\b"
            + "|\\b(?:in|for) (?:a|an|one|each|the) \\w+$|\\b(?:one|two|three|\\d+) (?:box|bag|jin|kg|tray|jar)");

    /** What is agreed with him: 你们扣多少, 我得几成, 一斤给我多少. 扣了多少 is asked of an evening. */
    private static final List<Pattern> AGREED = patterns(
            "(?:扣|抽)(?:" + I + "|的|走|去)?(?:多少|好多|几多|几成|百分之几|几个点)",
            "(?:给|分|归|算|" + I + "(?:们|家)?(?:能|可以|到底)?(?:得|拿|占)到?)(?:" + I + "的?)?(?:几成|百分之几|几个点)",
            "[一每]\\p{IsHan}{1,6}" + I + "(?:们)?(?:能|可以|到底)?(?:得|拿|分|赚|挣)到?(?:多少|好多|几多|几块|几个?钱)",
            "[一每]\\p{IsHan}{1,5}(?:给|分|算|付)" + I + "(?:多少|好多|几多|几块|几个?钱)",
            "(?:分成|抽成|提成|佣金)(?:是|要)?(?:多少|好多|几|怎么|咋)|(?:怎么|咋个?|如何)(?:分成|抽成|提成)",
            "\\bmy (?:share|cut|percentage|terms)\\b|\\bhow much (?:of it )?(?:do you|does the shop) (?:keep|take)\\b|\\bwhat (?:percent(?:age)?|share|cut|commission)\\b",
            "\\bhow much (?:do|will|would|can) i (?:get|earn|make) (?:per|a|for (?:each|every|one|a)) \\w+");

    private static final List<Pattern> PAID = patterns(
            MONEY + ".{0,4}(?:" + WHEN + "|到" + NOT_YET + "|下来|准备好|算好|算出来|出来" + NOT_YET
                    + "|能拿|能领|可以拿|可以领|拿得到|领得到|给我|[结发领]" + NOT_YET + ")",
            WHEN + ".{0,4}(?:给|发|付|打|结|领|拿|取)" + I + "?.{0,2}(?:钱|货款|账|帐)",
            "(?:可以|能|要|来|想|得).{0,3}(?:领|拿|结|取)(?:我的|点|下|一下)?(?:钱|账|帐|货款|现钱)",
            "(?:欠|差|该给|应给|应该给)了?" + I,
            "(?:给|付|打给|转给|发给)" + I + ".{0,3}(?:多少|好多|几多)",
            "(?:" + I + "|能|可以|这次|今天|今晚)(?:能|可以|一共|总共|到底|该|应该|应)?(?:得|拿|领|挣|赚|分)(?:了|到|得)?(?:多少|好多|几多|几个?钱)",
            "^(?:结|洁|节|解|领|拿)(?:一?下|点)?钱",
            "^(?:快|赶紧|请|麻烦){0,20}(?:把|将)" + I + "?的?(?:钱|货款)(?:都|全)?(?:给|结|付|打|转|发)(?:了|清|一下){0,20}" + I + "?[吧啊嘛了]*$",
            "^(?:(?:" + I + "的?|还|那|啥时候?){0,20}(?:想|要|给|拿|领|取|发|打){0,20})(?:钱|货款)(?:呢|嘛|哦|啊|呀|哪|去哪了?|在哪里?){0,20}$",
            "(?:怎么|咋个?|咋样|哪样|如何|在哪里?|到哪里?|去哪里?)(?:去|能|才|可以){0,20}(?:领|拿|取|得到?|要|收)(?:我的|到)?(?:钱|货款|款子)",
            "(?:打|发|给|转|结|拨)(?:了|过|清)?(?:我的?)?(?:钱|款|货款)(?:了)?" + NOT_YET,
            EVENING + "卖?的?(?:钱|货款)(?:.{0,4}(?:给|发|打|转|到|结|领|拨)(?:了|过|账)?" + NOT_YET + "|呢)?$",
            EVENING + ".{0,2}(?:得|挣|赚|拿|分)(?:了|到|得){0,20}(?:多少|好多|几多|几个?)钱?(?!人|斤|箱)$",
            "扣(?:了|掉|过){0,20}(?:" + I + ")?(?:的)?(?:多少|好多|几多|好些|几个?钱|啥|什么)",
            "^(?!.*[买箱斤袋盒份个付给])\\p{IsHan}{1,4}(?:一共|总共|能|可以|今天|今晚){0,20}得(?:了|到)?(?:多少|好多|几多)钱?$",
            "(?:付|打|转|结)(?:给|清)?" + I + "(?:的?(?:钱|货款))?" + NOT_YET,
            "^(?:" + I + "的?)?(?:钱|货款)(?:都|已经){0,2}(?:付|给|打|转|结|发)(?:清|完|好)?(?:给?" + I + ")?" + NOT_YET + "|^(?:钱|货款)"
                    + I + "?(?:已经|都)?(?:收到|拿到|领到)[了啦]|\\bi (?:got|received|have got) (?:the|my) money\\b",
            "口令",
            "\\b(?:when|where)\\b.*\\b(?:money|paid|pay me|cash)\\b",
            "\\bmy money\\b|\\bpayouts?\\b|\\bmoney\\b.*\\b(?:ready|paid|come|coming)\\b",
            "\\bhow much (?:will|do|can|shall) i (?:get|earn|receive)\\b",
            "^(?:please |can you |could you |i want you to ){0,20}(?:pay me|give me my money|settle up)\\b(?!.*\\b(?:back|refund)\\b)|\\bpay me out\\b|\\bi (?:want|need) (?:to be paid|my pay(?:ment|out)?)\\b",
            "\\b(?:am i owed|do you owe me|you owe me|paid me|have i been paid|do i get)\\b");

    private static final List<Pattern> STATED = patterns(
            "(?:账|帐)(?:.{0,2}(?:算|结|对))?(?:好|出来|清楚?|完|下来){1,20}了?" + NOT_YET + "|(?:算|结|对)(?:好|完|清)?了?(?:账|帐)"
                    + NOT_YET,
            "^(?:给|帮|跟|同|来|我要|我想){0,20}" + I + "?(?:们)?结(?:一?下)?(?:账|帐)[吧嘛啊了]*$",
            "^(?:快|赶紧|请|麻烦|帮我){0,20}(?:把|将)" + I + "?的?(?:账|帐)(?:都|全|给|跟){0,20}" + I
                    + "?(?:结|算|清)(?:了|清|好|一下|掉){0,20}[吧啊嘛]*$",
            "(?:账|帐)(?:给|跟|同|帮)?" + I + "?(?:念|读|讲|说|报|看)",
            "(?:对|算|看|查|报|念|讲)(?:一?下|个|看|算|查|我的|今天的|今晚的){0,20}(?:账|帐)(?!号|户)|对涨",
            "(?:我|今天|今晚|这场|昨天|昨晚)的?(?:账|帐)(?!号|户)",
            "(?:账|帐)(?:单|目|本)",
            "\\bstatement\\b|\\bmy accounts?\\b");

    private static final List<Pattern> GOODNESS = patterns(
            "合格率|合格了?(?:没有?|吗|么|不)|合不合格|合格(?:的|了)?" + SOME,
            I + "(?!.{0,8}(?:" + SOLD
                    + "|销|行情|生意)).{0,8}(?:质量|品质|好不好(?!卖)|好坏|好吗|过关)|(?:质量|品质|成色).{0,3}(?:怎么?样|咋样|如何|好不好|行不行)",
            I + ".{0,8}(?:有没有|有)?(?:被|人|让人){0,20}(?:退|投诉|嫌)(?:了|过|货|的){0,20}" + NOT_YET,
            I + ".{0,8}有没有(?:被|人){0,20}(?:退|投诉|坏)",
            I + ".{0,10}(?:坏|烂|投诉|退货|退回)(?:了|的|得){0,20}" + SOME + "|坏果率|坏货率|损坏率",
            "(?:准时|按时|守时)(?:率|了?(?:没有?|吗))|\\b(?:was|am|were|are) (?:i|we) (?:always |ever )?(?:on time|late|in time|punctual)\\b",
            WHEN + "(?:能|才|会|可以|来|去|给" + I + "){0,3}(?:验|抽检|检验)|(?:验|抽检|检验)(?:货|完|好)?(?:要|得)?" + WHEN,
            "验(?:过|完|好|收|货){0,20}了?" + NOT_YET + "|验(?:过|完)?(?:的|得)?(?:怎么?样|咋样|如何|过没过)",
            "有(?:没有?|没得)?(?:得)?人(?:来)?(?:投诉|差评|说坏|报坏|嫌)|^(?:我的?\\p{IsHan}{0,4})?有(?:没有?|没得)?(?:坏|烂)(?:的|掉的?|了的?)(?:吗|么|没有?|不)?$|\\bany (?:complaints?|bad ones|damaged?)\\b",
            "有(?:没有?|没得)?(?:得)?人退|退了?" + I + "的?(?:多少|好多|几)|^(?:坏|烂)(?:了|掉|的){0,20}" + SOME + "(?:了)?$",
            "\\b(?:did|has|have|does) (?:any(?:one|body)|somebody|someone|people|buyers?|they) complain(?:ed)?\\b",
            "\\bhow good\\b.*\\b(?:my|mine)\\b|\\bquality of my\\b|\\bmy\\b.*\\bquality\\b|\\b(?:pass|accept\\w*|damage|complaint)s? rate\\b",
            "\\b(?:is |was )?(?:any|some)thing (?:bad|wrong|rotten|broken|damaged|spoil(?:t|ed))\\b",
            "\\bhow many of (?:my|mine)\\b.*\\b(?:pass|passed|accepted|bad|damaged)\\b|\\bcomplaints?\\b.*\\b(?:my|mine)\\b");

    private static final List<Pattern> SALES = patterns(
            SOLD + "(?:的|得|地|了|掉|出去?|去|过|到|起){1,20}" + HOW,
            SOLD + "(?:怎么?样|怎样|咋个?样|咋着|如何)",
            I + ".{0,10}" + GONE + "(?:的|得|了|掉|出去?|去|脱){1,20}" + HOW + "(?!钱)",
            "买(?:了|过)?" + I + ".{0,6}" + NOT_YET,
            OWN + "(?!.{0,3}钱).{1,8}买(?:了|出去?|掉|脱){1,20}了?" + HOW,
            I + ".{0,10}" + SOLD + ".{0,2}" + HOW,
            OWN + NO_GOODS + ".{0,8}" + GONE + AWAY + NOT_YET,
            I + ".{0,10}" + SOLD + AWAY + NOT_YET,
            I + ".{0,10}" + SOLD + AWAY + "了?一半" + NOT_YET,
            "^(?:现在|今天|今晚|到底|究竟|[全都也还]){0,20}" + SOLD + AWAY + "(?:了?一半)?" + NOT_YET,
            "销量|" + SOME + "(?:箱|斤|袋|盒|份|个)?" + SOLD + "(?:了|掉|出)",
            I + ".{0,10}" + SOLD + "了?(?:给(?:了?谁|哪)|几家|些?什么|哪些|些啥|啥)|(?:有没有|有|在)" + SOLD + "(?:掉|出)?" + OWN,
            OWN + NO_GOODS + ".{0,8}(?:还有没有|还有吗|剩没剩|还剩吗)",
            "是不是[全都也]*" + SOLD + "(?:完|光|了|掉|脱)|^" + SOLD + SOME + "了|" + SOLD + "了?" + I + "的?" + SOME,
            OWN + ".{0,8}没(?:有)?人" + BUY,
            "好(?:不好)?" + SOLD + NOT_YET + "|好不好" + SOLD,
            "(?:" + I + ".{0,8}|今天|今晚|这场|昨天|昨晚)的?(?:生意|行情|销路).{0,3}" + HOW,
            "(?:剩|胜|余|省|有)(?:下|了|到|得){0,20}" + SOME + ".{0,3}(?:没|冇|未|莫)(?:有|得)?(?:" + SOLD + "|人要)",
            I + ".{0,8}(?:剩|胜|余)(?:下|了|到|得){0,20}" + SOME,
            "(?:剩|胜|余)(?:下|了|到|得){0,20}" + SOME + ".{0,3}" + OWN,
            "^(?:现在|今晚|今天|[还都]){0,20}(?:剩|胜|余)(?:下|了|到|得){0,20}" + SOME + "[箱斤袋盒份个瓶只]?了?$",
            "(?:准备|备|摘|挖|采|装|送)(?:货|出|好|来|过来)?(?:多少|好多|几多|几(?:十|百)?\\p{IsHan})[箱斤袋盒份个瓶只]?(?:来|货|过来|才够)?$",
            OWN + NO_GOODS + ".{0,6}(?:收|过|要)" + NOT_YET + "$",
            "\\b(?:did|has|have|was|were|is|are) my\\b.*\\b(?:pass|passed|accepted|taken in|inspected|through)\\b",
            "\\bhow (?:much|many)\\b.*\\b(?:should|must|shall|do|to) (?:i )?(?:have to |need to )?(?:pick|bring|pack|prepare|dig|deliver|get ready)\\b",
            OWN + NO_GOODS + ".{0,8}(?:还)?有" + SOME,
            OWN + NO_GOODS + ".{0,8}还(?:有|剩)(?:没得|没有|不|冇|莫|没)|^还(?:有|剩)(?:好多|几多)(?:了|没卖)?$",
            SOLD + "不" + SOLD + "得?(?:动|脱|完|出去?|掉|起走)|^" + ANYBODY + "(?:来)?" + BUY + "(?:" + OWN + ")?(?:没得|没有|不)?$",
            "\\b(?:wo ?de ?)?(?:\\w+ )?mai ?(?:le|de|diao le|wan le) ?(?:duo ?shao|ji|hao ?duo|mei|ma|zen ?me ?yang)\\b",
            "差" + SOME + ".{0,2}" + SOLD + "(?:完|光)|快" + SOLD + "(?:完|光)" + NOT_YET + "|(?:怎么|咋|为什么|为啥)(?:才|只|就)?"
                    + SOLD
                    + "(?:得|的|了|出|去){0,2}(?:这么|那么|才|这样)?(?:少|慢|差|一点|几)|\\b(?:how come|why)\\b.*\\b(?:sold|selling|sell|so (?:little|few|slow))\\b",
            OWN + NO_GOODS + ".{0,8}(?:怎么?样|咋个?样|啷个样|如何|(?:啥|什么|么子)(?:情况|样子?|动静))",
            OWN + ".{0,8}" + ANYBODY + BUY,
            "(?:" + ANYBODY + "|" + PEOPLE + ").{0,2}" + BUY + "了?.{0,2}" + OWN,
            "^(?:请|麻烦|帮我|给我|帮忙){0,20}(?:看|查|问|瞧)(?:看|查|问|瞧|一?下|一看){0,20}" + OWN + "(?:货|东西)$",
            "^(?:我的货|" + OWN + "(?:货|东西)(?:呢|啊|哪))$",
            "\\bhow\\b.*\\b(?:my|mine)\\b.*\\b(?:doing|going|sell|selling|sold|do)\\b|\\bhow\\b.*\\bmine\\b",
            "\\bhow\\b.*\\b(?:doing|going|selling|sales|business|trade)\\b.*\\bmy\\b|\\bmy sales\\b|\\bhow(?: i?s)? it selling\\b",
            "\\bhow (?:much|many)\\b.*\\b(?:sold|my|mine)\\b|^sold how (?:much|many)\\b|\\bmy\\b.*\\bsold how (?:much|many)\\b",
            "\\bwhat(?: i?s)?(?: is| has)? (?:left|sold|gone)\\b.*\\b(?:my|mine)\\b|\\bwhats? (?:is |was )?(?:left|sold|gone)\\b.*\\b(?:my|mine)\\b",
            "\\bwhat (?:got |has |have |was |were )?sold\\b|\\b(?:update|news|status) (?:on|about|of|for) my (?!order|parcel|package|payment)|^my (?!order|parcel|package|payment).{2,20} status$",
            "\\b(?:have|has|did) (?:they|it) (?:all )?(?:gone|go|sold|sell)\\b|\\b(?:was|were) any(?:thing)? of mine\\b|\\bhow did .{0,12}\\b(?:my|mine)\\b",
            "\\bwhat of mine\\b|\\b(?:any|anything|much) (?:left|sold)(?: yet| so far| tonight| today)?$|\\bany(?:thing)? left of (?:my|mine)\\b",
            "^(?:are |is |were )?my (?!order|parcel|package|address|cart|money|name).{2,20}\\b(?:sold|gone|selling|left)\\b|^did (?:they|it|mine|any) (?:all )?sell\\b",
            "^(?:is|are) (?:everything|it all|all|they all) (?:sold|gone)\\b|\\b(?:sell|sold) (?:any of |all of |all )?(?:my|mine)\\b|^(?:number|amount) of .{1,20}\\bsold\\b",
            "^how ?s my\\b|\\b(?:buyers?|customers?|takers?) for (?:my|mine)\\b",
            "^(?:show|check|see|tell me about|what about|how about)?(?: me)? ?my (?:goods|stuff|things|lots?|produce)$",
            "\\b(?:is|are|did|do|has|have|any|anything|anybody|anyone)\\b.*\\b(?:my|mine)\\b.*\\b(?:sold|sell|selling|gone|left)\\b",
            "^sold out$|\\bsold out of my\\b|\\b(?:anyone|anybody|someone|people|they|you|buyers)\\b.*\\b(?:buy|bought|buying|want|wanted)\\b.*\\b(?:my|mine)\\b",
            "\\b(?:what|how much|how many)\\b.*\\b(?:have|did|do) i\\b.*\\b(?:sold|sell)\\b");

    /** Whatever can be asked of one's own goods has one of these in it; so the names of the goods need not be looked up for other words. */
    private static final Pattern OF_GOODS =
            Pattern.compile("[卖麦迈剩胜余出走销看查坏烂]|投诉|有人|还有|情况|样|\\b(?:sold|sell\\w*|left|gone|check|show|how)\\b");

    /** Letters of a name alone: 笋, 我的笋. Of his own goods nobody wants any. */
    private static final int BARE = 10;

    private static final Pattern BAD = Pattern.compile("[坏烂]|投诉|\\b(?:bad|rotten|complain\\w*)\\b");

    private static final Pattern CHECKOUT = Pattern.compile("(?:给|帮|跟|同|来|我要|我想|我){0,20}结(?:一?下)?[账帐賬帳].{0,2}");

    /** In the order in which they are looked for. */
    private static final List<Map.Entry<List<Pattern>, GrowerQuestion>> MEANT = List.of(
            entry(AGREED, MINE),
            entry(PAID, PAYOUTS),
            entry(STATED, STATEMENT),
            entry(GOODNESS, QUALITY),
            entry(SALES, MINE));

    /** Whether this person, who has goods here, asks just that; the arguments of the command are none. */
    public static Optional<String> asked(Turn turn, GrowerQuestion what) {
        return growersOf(turn).isEmpty() || isToPay(turn)
                ? Optional.empty()
                : read(turn.said()).or(() -> ofOwn(turn)).filter(what::equals).map(some -> "");
    }

    /** 结账 of somebody who has something in his cart may be meant to pay for that. */
    private static boolean isToPay(Turn turn) {
        return CHECKOUT.matcher(turn.said().strip()).matches() && OwnOrders.isWaiting(turn);
    }

    /** 桃子卖光没得 asks of one's own goods too, where the peaches are one's own. */
    private static Optional<GrowerQuestion> ofOwn(Turn turn) {
        var plain = Dictated.plain(turn.said());
        if (plain.length() > LONGEST || !OF_GOODS.matcher(plain).find() && !isBare(turn, plain)) {
            return Optional.empty();
        }
        return read(plain, GrowersGoods.names(goodsOf(turn)));
    }

    /** A name alone, where no question is open that it may answer. */
    private static boolean isBare(Turn turn, String plain) {
        return plain.length() <= BARE
                && turn.chat().openDialogue(turn.sale().now()).isEmpty();
    }

    /** The same, where these are the names of goods that are the asker's own. */
    static Optional<GrowerQuestion> read(String words, Collection<String> own) {
        var plain = Dictated.plain(words);
        if (PRICE.matcher(plain).find() || WANTED.matcher(plain).find()) {
            return Optional.empty();
        }
        var owned = GrowersGoods.owned(plain, own);
        return owned.equals(plain)
                ? Optional.empty()
                : read(owned)
                        .filter(one -> one == MINE
                                || one == QUALITY && BAD.matcher(plain).find());
    }

    /** For whom the person speaks, of those who have goods here. */
    public static List<Member> growersOf(Turn turn) {
        return turn.members().stream()
                .filter(member -> member.role() == Role.GROWER)
                .toList();
    }

    /** What they have ever brought. Queries. */
    public static List<Product> goodsOf(Turn turn) {
        return Lots.broughtBy(growersOf(turn)).stream()
                .map(Lot::product)
                .distinct()
                .toList();
    }

    /** What a grower means by these words; empty where it may be anything else. */
    public static Optional<GrowerQuestion> read(String words) {
        var plain = Dictated.plain(words);
        var longest = plain.chars().anyMatch(letter -> letter > 0x2E80) ? LONGEST : LONGEST_IN_ENGLISH;
        if (plain.length() > longest || PRICE.matcher(plain).find()) {
            return Optional.empty();
        }
        return MEANT.stream()
                .filter(one -> matches(one.getKey(), plain))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean matches(List<Pattern> patterns, String plain) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
