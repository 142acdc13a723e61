package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What has the form of an order and tells something else: how what was eaten tasted, that it is too much, that it is not wanted, that it will be
 * wanted on a holiday, that one agrees. Any of them may be meant as an order all the same, and is asked about.
 */
final class OnlyTold {
    /** 谢谢两箱桃子; who thanks behind an order, or sets it apart, thanks for its being taken. */
    private static final Prefiltered THANKS = Prefiltered.of(
            "^(?:真的?|太|非常|很|万分|十分)?(?>谢谢|感谢|多谢|谢了|谢)(?:你们?|您|老板娘?|主播|大家|家人们?|师傅|阿姨|老乡){0,2}+(?:的|送的|寄的)?+(?![,.;!?~ ])");

    /** 两箱黄桃很甜, right behind what is named; 黄桃两箱 脆的 says which they shall be. */
    private static final Prefiltered TASTED = Prefiltered.of(
            "(?:真的?|很|好|太|都|超|特别|非常|挺|蛮|比较|相当|确实|是){0,3}(?:好吃|甜|香|新鲜|嫩|脆|不错|棒|赞)(?:的很|得很|极了|死了)?[了啊呀呢哦哈吧!.~ ]{0,6}");

    /** How one judges what one has had: 黄桃2箱 不满意, "two boxes of peaches, delicious". */
    private static final Prefiltered JUDGED = Prefiltered.of(
            "[ ,.;!~]{0,3}(?:真的?|很|太|都|非常|挺|还|比较|相当|不太?|确实|有点){0,3}(?:满意|差|差劲|难吃|失望|一?般般?)[了啊呀呢哦哈的吧!.~ ]{0,6}"
                    + "|[ ,.;!~-]{0,3}(?:they |it )?(?:was |were |are |is )?(?:so |very |really |all |both |not |just |absolutely ){0,2}(?:delicious|tasty|yummy|sweet|lovely|amazing|wonderful|disappointing|awful|terrible|broken|rotten|damaged|bruised|cracked|squashed|mouldy|moldy)[!. ]{0,4}");

    /** 两箱太多, "2 boxes too heavy"; 三箱太多了，两箱 says how many it shall be. */
    private static final Prefiltered TOO = Prefiltered.of(
            "[ ,]{0,2}(?:太|有点|有些|实在太?)(?:多|重|贵|沉|大|占地方)(?:了|啦|吧|点|些)?[.!~ ]{0,4}|[ ,]{0,2}(?:is |are )?(?:too|a bit|a little) (?:much|many|heavy|expensive|dear|big|pricey)[.! ]{0,4}");

    /** 黄桃两箱，上次都长毛了: a complaint, of a new order or none. 怕坏 and 别压坏了 are none. */
    private static final Prefiltered FAULT_TOLD = Prefiltered.of(
            "[ ,.;!~]{1,3}(?:(?:上次|上回|上一?批|之前|去年|前几天)[\\p{IsHan}&&[^别怕不没包会能免挑选]]{0,6}?|(?:收到|寄来|来)?的?(?:都|全|又|已经){1,2})(?:"
                    + CommaLeftOut.FAULTY + ")(?:了|的|掉|子|好|多|几|一|半|个|些|箱|盒|味|啦|啊|呢|呀|[!.~ ]){0,8}$"
                    + "|[ ,.;!~]{1,3}(?:but )?(?:last time|the last ones?|every (?:year|time|summer)|always)[a-z' ]{0,24}\\b(?:rotten|mou?ldy|broken|bad|spoil(?:ed|t)|damaged|cracked|sour|bitter|stale|worms?|bugs?|maggots?)\\b[a-z ]{0,12}[!. ]{0,3}$");

    private static final Prefiltered PRAISED = Prefiltered.of("^(?:给?[五5]星|给?好评|给?差评|five stars?|5 stars?)");

    /** 过年要10斤, 生日那天要一箱, "for christmas": when, and nobody says that it is for that and to be sent now. */
    private static final Prefiltered ON_A_DAY = Prefiltered.of(
            "(?<![给帮跟和叫])(?:过年|春节|中秋节?|国庆节?|元旦|端午节?|元宵节?|重阳节?|除夕|生日|结婚|办酒)(?:的?时候|那天|那会儿?|当天|前|之前|期间|再|才|我|我们|我家|家里){0,2}(?:要|需要|想要|想买|买|来)(?=.{0,3}[\\d一二两三四五六七八九十半])"
                    + "|^(?:for|at|by|before|on) (?:christmas|new year|easter|thanksgiving|my birthday|the holidays)\\b");

    /** 下周来两箱, 晚上再要一箱, 做梦都想来两箱: not now. */
    private static final Prefiltered SOME_DAY = Prefiltered.of(
            "(?<![给帮跟和叫])(?:下周|周末|周[一二三四五六日天]|星期[一二三四五六日天]|今晚|晚上|冬天|秋天|春天|夏天|回头|涨工资了?|发工资了?|做梦|梦里|幻想|恨不得)(?:都|再|想|我|就|也){0,3}(?:来|要|买|拿)(?=.?[\\d一二两三四五六七八九十半]{1,3}(?:[箱斤袋盒份包瓶罐桶条]|个(?!人)))"
                    + "|^好想(?:吃|要)(?=[\\d一二两三四五六七八九十半])|^(?:测试|口误)|^(?:i'll|i will) (?:take|get|buy|have) .{2,40}\\bnext (?:week|month|year|time)\\b[.! ]{0,3}$|^(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|soon),? (?:i'll|i will|i)\\b");

    private static final String DAY =
            "(?:五一|国庆节?|中秋节?|端午节?|元旦|春节|过年|清明|[\\d一二三四五六七八九十]{1,3}[号日]|下个?(?:周|星期|礼拜)[一二三四五六日天末])";

    /** 五一那天我自己来拿, 回来再拍两箱, "next friday i'd like", "on the 20th": on that day. */
    private static final Prefiltered FETCHED = Prefiltered.of(
            DAY
                    + "(?:那天|当天|早上|上午|下午|晚上|中午|的?时候|以后|之后|再|就|才|我们?|自己|家里人?|老公|人|[爸妈哥姐弟妹舅]){0,5}(?:开车|路过|顺路)?过?(?:来|去|到|回)[^,.;!?吃]{0,6}?(?:拿|取|提货|自提|拉|带走|买)(?![^,.;!? ]{0,2}[吗么不没])"
                    + "|(?:^|[,. ])(?:我)?(?:先)?去[^,.;!?]{1,8}[,. ]{0,2}(?:回来|回头|完事|完了|待会儿?|等下)再(?:拍|买|下单|订)(?=[\\d一二两三四五六七八九十半])"
                    + "|^(?:(?:on|for|by) )?(?:next|this coming) (?:week|month|year|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:i'd|i would|i'll|i will|we'll|we'd|can i|could i|send|give|put)\\b"
                    + "|\\b(?:i'd like|i want|i'll take|i'll have|i need|can i have|can i get|put me down for) [a-z0-9 ]{3,40} (?:on|for|from) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|next (?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\\b"
                    + "|^if (?:you|they|it|u|this|that)(?: guys)? (?:can|could|will|would|ship|send|deliver|arrive|arrives|still|do|are|is)\\b[a-z' ]{2,40},? (?:then )?(?:i'll|i will|i'd|i would|give me|send me) ");

    /** 下次有钱了给我来两箱: not before that has happened. */
    private static final Prefiltered NOT_YET = Prefiltered.of("(?<!刚|刚刚|终于|总算|已经|都|又)(?:" + NewSentence.WAITING
            + ")[^,.;!? ]{0,8}?了(?:[都再想我就也先]|给我|帮我){0,3}(?:来|要|买|拿|留|整|搞|订)(?=.?[\\d一二两三四五六七八九十半]{1,3}[箱斤袋盒份包瓶罐桶条])");

    /** ", sent to wrong address" complains, ", deliver to Texas possible" asks. */
    private static final Prefiltered SENT = Prefiltered.of(
            "[,.;] ?(?:sent|shipped|delivered|posted) (?:it |them )?to (?!me\\b|us\\b|my\\b|our\\b)(?!.*\\b(?:please|pls|plz)\\b)"
                    + "|\\b(?:sent|ship|shipped|deliver|delivered|delivery|send|post|posted|went) (?:it |them )?to (?:[a-z]+ ){0,3}?(?:(?:wrong|another|other|different)\\b|(?:someone|somebody|somewhere|anyone) else|[a-z]+ (?:possible|available|allowed)\\b)");

    /** 大家快来两箱, "everyone wants two boxes": what others want, or shall. */
    private static final Prefiltered OF_OTHERS = Prefiltered.of(
            "^(?:楼[上下]的?|前面的?|大家伙?|你们)(?:都|快|也|们){0,2}(?:要|来)(?=.{0,1}[\\d一二两三四五六七八九十半])|^(?:everyone|everybody) wants?\\b");

    /** 来了三斤腊肉, 邻居塞给我鸡蛋一盒: they have come. */
    private static final Prefiltered CAME = Prefiltered.of(
            "^来了(?=[\\d一二两三四五六七八九十半])" + "|(?:" + KinWords.KIN
                    + "|阿姨|大[妈爷姐哥叔]|[他她])(?:好心|硬|又|还|非要|昨天|刚才?|特意){0,2}(?:(?:塞|送|拎|端|分)了?给我|给了我)(?=\\p{IsHan}{1,4}[\\d一二两三四五六七八九十半]|[\\d一二两三四五六七八九十半])");

    /** 一箱送人，一箱自己吃: what becomes of what one has. */
    private static final Prefiltered WHAT_FOR = Prefiltered.of("(?:是|我|拿|用)?(?:送人|自己吃|自家吃|留着吃|自用)[的了吧啊,. ]{0,3}");

    /** 白送我要两箱, 倒贴我我要十箱. */
    private static final Prefiltered FOR_NOTHING = Prefiltered.of("(?:白送|白给|倒贴|不要钱|免费)(?:的话|给?我|就)?.{0,2}(?:要|来)");

    private static final Prefiltered LAUGHED = Prefiltered.of("哈哈哈|嘿嘿嘿|2333|笑死|\\b(?:haha\\w*|lol|lmao)\\b");

    /** So many that who laughs at it means none. */
    private static final int A_JOKE = 50;

    /** 支持+1: one more who says so. */
    private static final Prefiltered AGREED = Prefiltered.of(
            "^(?:我?(?:也)?(?:支持|赞|点赞|顶|同问|同感|同意|认同|好评|好吃|想知道|附议)|like|agree|agreed|same question|same here)\\s?[+＋]\\s?\\d{1,2}[!.~ ]{0,4}$");

    /** 不太想要, 懒得要, 没说要两箱; 不要 and 不想要 have their meaning. */
    private static final Prefiltered DECLINED = Prefiltered.of(
            "(?:不[太大值]|没[说那这]|懒|并不|未必|不见)[得么是很]{0,2}(?:想|需)?(?:要|买)(?!不|是)"
                    + "|(?:不需要(?!礼盒|发票|包装|袋子|赠品|小票)|不(?:想|愿意?|舍得)(?:买|要|来(?=[\\d一二两三四五六七八九十半]))|不(?:让|许|准|敢)我?(?:自己)?(?:来|买|要)(?=[\\d一二两三四五六七八九十半]))|\\b(?:shouldn't|should not|can't afford to|won't|wouldn't) (?:buy|get|take)\\b|\\b(?:don't|do not) need\\b");

    /** 不是要两箱，是三箱. */
    private static final Prefiltered BUT = Prefiltered.of("[,.;] ?(?:而?是|要的是|我?要|只要)|(?<!不)是(?:要)?[\\d一二两三四五六七八九十]");

    /** 再想想, 2箱算了: at the end. */
    private static final Prefiltered LEFT =
            Prefiltered.of("(?:再想想|再看看|再考虑考虑|要来?干[嘛啥什].{0,2}|^[^来要买整拿搞弄下]{0,12}[箱斤袋盒份个包瓶罐桶条]算了)[吧啊呀.!?~ ]{0,4}$");

    /** 要熟了再摘: what is to become of it first. */
    private static final Prefiltered ONCE_RIPE = Prefiltered.of("要(?:等)?.{1,2}了(?:再|才)(?!加|来|要|买)");

    /** 取消 我要鸡蛋一盒: it does not say of what. */
    private static final Prefiltered CANCELLED = Prefiltered.of("^(?:不对[ ,.;!]{0,3})?取消[ ,.;]+我?(?:要|来|买|改)");

    private static final Prefiltered NOT_THIS = Prefiltered.of("^(?:我|我也|都){0,2}不是(?:说|想)?(?:要|买)");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    /** 我想买两箱，我老公不让. */
    private static final Prefiltered IN_THE_WAY = Prefiltered.of(
            "^我?(?:也|很|真|好)?想[买要来].{1,16}[,.; ].{0,4}(?:不让|不许|不肯|不同意|不答应|放不下|还有|没钱|买不起)|[,.; ]买[不唔]起[啊呀哦了.! ]{0,3}$");

    /** 黄桃两箱，下周要鸡蛋: of one thing another day. */
    private static final Prefiltered OTHER_DAY = Prefiltered.of(
            "[,.;] ?(?:下周|下个月|过几天|过两天|迟点|晚点)(?:先|再){0,2}(?:要|买|来)\\p{IsHan}{1,6}$|[,.;] ?(?:i'll|i will|i) (?:buy|get|want|take|order|need) (?:the |some )?[a-z ]{2,20} (?:next (?:week|month|time)|tomorrow|later)[.! ]*$");

    private static final String REFUSED =
            "(?:(?:我|老公|老婆|我?[妈爸]妈?|家里人?|但|可是?|被|还|都|就|当场|直接|给|[他她]们?|[, ]){0,6}(?:[没未]有?|不|没有)(?:同意|答应|准许?|许|让|肯|批准|理[他她]?)(?:我|[他她]们?)?(?:买|要|拿)?|(?:我|但|可是?|被|就|给|把|[他她]|老公|老婆){0,5}(?:拒绝|回绝|婉拒|推掉|否决|驳回)(?:了|掉了?)?(?:[他她]们?)?)";

    /** 儿子要两箱，我没同意; 我要两箱，老公不许. */
    private static final Prefiltered REFUSED_BEHIND = Prefiltered.of(
            "[箱斤袋盒份个件包瓶\\p{IsHan}][ ,.;!]{0,3}" + REFUSED + "[了啊呀呢哦哈吧啦的!.~ ]{0,6}$"
                    + "|\\b(?:i (?:refused|declined)|i (?:said|told (?:him|her|them)) (?:no|not? way)|(?:(?:but|and) )?(?:he|she|they|my \\w+) (?:said no|says no|won't let me|refused|isn't having it)|(?:won't|wouldn't|doesn't) (?:let me|allow it))[.! ]{0,4}$");

    private static final Prefiltered REFUSED_BEFORE = Prefiltered.of("^" + REFUSED + "[了啊呀呢]{0,2}[,.;! ]");

    /** 女儿说再来两袋，家里还有呢. */
    private static final Prefiltered WANTED_BY_OTHERS = Prefiltered.of("(?:" + KinWords.KIN
            + "|孩子|娃|小孩|老公|老婆|媳妇|[他她])(?:们)?(?:又|还|就|老|一直|也|非|都){0,3}(?:说|喊|叫|想|要|让我|吵着|闹着|嚷着|催我?|非要)");

    private static final Prefiltered STILL_SOME = Prefiltered.of(
            "[,.; ](?:我|我说|我看|可是?|但是?|其实){0,3}(?:家里|冰箱里?)?(?:都|也)?(?:还有(?:呢|很多|好多|不少|的|没吃完)?|吃不完|吃不下|放不下|用不完|多着呢)[呢了啊呀的吧!.~ ]{0,4}$");

    private static final Set<Sense> WANTING = Set.of(
            Sense.VERB,
            Sense.MORE,
            Sense.LESS,
            Sense.TOTAL,
            Sense.ONLY,
            Sense.CHANGE,
            Sense.SWAP,
            Sense.CANCEL,
            Sense.REMOVE,
            Sense.SOME);

    private OnlyTold() {}

    /** @param plain the words that were read as these tokens */
    static boolean is(String plain, List<Token> tokens, ClaimReading reading) {
        boolean told = reading.kind() == Kind.CLAIMS
                && plain.length() <= 2 * LONGEST
                && tokens.stream().anyMatch(OnlyTold::says);
        if (!told) {
            return false;
        }
        boolean adds = reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
        return adds && FETCHED.isIn(plain)
                || plain.length() <= LONGEST && (isOfNothing(plain, tokens) || adds && isToldOnly(plain, tokens));
    }

    private static boolean isToldOnly(String plain, List<Token> tokens) {
        return isDeclined(plain, tokens)
                || isOfTheGoods(plain, tokens)
                || ON_A_DAY.isIn(plain)
                || SOME_DAY.isIn(plain)
                || NOT_YET.isIn(plain)
                || SENT.isIn(plain)
                || OTHER_DAY.isIn(plain)
                || IN_THE_WAY.isIn(plain)
                || isRefused(plain)
                || OF_OTHERS.isIn(plain)
                || CAME.isIn(plain)
                || isWhatFor(plain, tokens)
                || FOR_NOTHING.isIn(plain)
                || AGREED.isAllOf(plain)
                || isJoke(plain, tokens);
    }

    /** Most claims are a name, a number and a wish. */
    private static boolean says(Token token) {
        return token instanceof Unknown
                || token instanceof Word word && word.sense() != Sense.VERB && word.sense() != Sense.MORE;
    }

    /** It does not say what is cancelled, or what is wanted instead. */
    private static boolean isOfNothing(String plain, List<Token> tokens) {
        return CANCELLED.isIn(plain) || NOT_THIS.isIn(plain) && numbers(tokens) == 1 && !BUT.isIn(plain);
    }

    private static boolean isDeclined(String plain, List<Token> tokens) {
        return DECLINED.isIn(plain) || LEFT.isIn(plain) || numbers(tokens) == 0 && ONCE_RIPE.isIn(plain);
    }

    /** Somebody's wish that somebody has said no to. */
    private static boolean isRefused(String plain) {
        return REFUSED_BEHIND.isIn(plain)
                || REFUSED_BEFORE.isIn(plain)
                || WANTED_BY_OTHERS.isIn(plain) && STILL_SOME.isIn(plain);
    }

    private static boolean isOfTheGoods(String plain, List<Token> tokens) {
        var behind = behind(plain, tokens);
        if (numbers(tokens) == 1 && TOO.isAllOf(behind)) {
            return true;
        }
        if (tokens.stream().anyMatch(OnlyTold::wants)) {
            return false;
        }
        return FAULT_TOLD.isAllOf(behind)
                || tokens.stream()
                                .anyMatch(token -> token instanceof Named named
                                        && !named.mention().isSlot())
                        && (TASTED.isAllOf(behind)
                                || JUDGED.isAllOf(behind)
                                || PRAISED.isIn(plain)
                                || THANKS.isIn(plain));
    }

    /** What is said behind all names and amounts. */
    private static String behind(String plain, List<Token> tokens) {
        int end = tokens.stream()
                .filter(token -> token instanceof Named || token instanceof Measured || token instanceof Numeral)
                .mapToInt(Token::end)
                .max()
                .orElse(0);
        return plain.substring(Math.min(end, plain.length()));
    }

    private static boolean isWhatFor(String plain, List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token instanceof Named || token instanceof Token.Sign || wants(token))
                && WHAT_FOR.isAllOf(behind(plain, tokens));
    }

    private static boolean wants(Token token) {
        return token instanceof Word word && WANTING.contains(word.sense());
    }

    private static boolean isJoke(String plain, List<Token> tokens) {
        return LAUGHED.isIn(plain)
                && tokens.stream()
                        .anyMatch(token -> token instanceof Numeral number
                                && number.value().intValue() >= A_JOKE);
    }

    private static long numbers(List<Token> tokens) {
        return tokens.stream().filter(Numeral.class::isInstance).count();
    }
}
