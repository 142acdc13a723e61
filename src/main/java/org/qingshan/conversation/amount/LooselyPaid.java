package org.qingshan.conversation.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Reads that somebody has paid in words of any order, all of which are of paying: "26.8 paid via wechat, last 4 digits 5566", 尾号8888的卡付了26.8;
 * and what else stands among them, the name of what he has paid for. Pure.
 */
public final class LooselyPaid {
    /** Longer is a story. */
    private static final int LONGEST = 80;

    private static final String SUM =
            "(?:hk|us)?[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})?(?<!(?<![\\d.])\\d{4,6})(?![\\d.]*\\d) ?(?:元|块(?!头)(?:\\d(?!\\d)[毛角]?)?钱?|圆|蚊|(?:yuan|rmb|cny|kuai)\\b)?";

    private static final String IN_WORDS =
            "[一二两三四五六七八九]百[一二三四五六七八九](?![箱盒袋瓶罐包份斤个十百千元块圆])|[零一二两三四五六七八九十百千]{1,9}(?:点[零一二三四五六七八九]{1,2}(?:元|块钱?|圆)?|(?:元|块|圆)(?:[一二两三四五六七八九](?:毛|角)?)?钱?)";

    /** What a payment is found by. */
    private static final String FOUND_BY = "(?:(?:(?:账号|账户|帐号|卡号?|银行卡?)的?)?" + FoundBy.ENDING
            + "|卡号|账户|账号|单号|交易号|流水号?|凭证号?)(?:是|为|[:： ]){0,2}[a-z]{0,4}\\d{3,30}|\\[图片\\]|见?截图|[如见附]图|图片|凭证"
            + "|(?:付款人?|转账人?|汇款人?|户名|账户名|微信名|昵称|名字|姓名)(?:是|叫|为|[:： ]){1,3}\\p{IsHan}{2,4}(?!\\p{IsHan})"
            + "|(?:the )?(?:last |final )(?:four |4 )?digits?:? ?(?:are |is |of )?\\d{3,6}|last (?:four|4)[: ]{1,2}\\d{3,6}|ending(?: in| with)? \\d{3,6}|(?:reference|ref|transaction|receipt)\\.?(?: no\\.?| number| id)?[:# ]{0,3}[a-z]{0,6}\\d{3,30}";

    private static final Pattern SUM_IN_WORDS = Pattern.compile(IN_WORDS);

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final String IN_CHINESE = "把|(?:我家?|俺)?" + KinWords.PAYER
            + "(?=(?:帮我|替我|给我|已经?|都|刚刚?|用|[今昨]天){0,3}(?:支付|付|转|打款|打钱|汇|交|给钱))|不用找(?:零|钱)?了?|(?:让|叫|请|托|喊|麻烦)(?:我|我们|我家)?"
            + KinWords.PAYER + "(?:帮我|替我|给我)?|[工建农中招交]行|工商|建设|农业|招商|邮储|[俾畀]"
            + "|我们?|咱们?|你们?|您|老板娘?|主播|你好|亲|那[一个]?(?:单子?|笔)|这[一个]?(?:单子?|笔)|就|已经?|都|也|刚刚?|刚才|之前|以前|先前|前面|上[次回]|早[就已]|前[几两]天|先|又|后来|全部?|全额|一次性|[今昨前]天|[今昨]晚|早上|上午|中午|下午|晚上"
            + "|微信|支付宝|云闪付|网银|银行|信用卡|刷?卡|扫(?:了)?(?:一下)?码|扫(?:二维)?码|二维码|红包|零钱|手机|用|通过|从|拿"
            + "|支付|付|转账?|汇|打款?|交|给|发|扣|过[了咗]?数|找数|咗数|数|现[金钱]|帐|过?去|喇|钱|款|账|货款|好|过|完|清|成功|了|啦|咯|嘞|喽|咗|啊|呀|哈|哦|的|是|来?一[笔次]|(?:一共|总共|合计)"
            + "|(?:请|麻烦)?你?们?(?:查收?|核对|看)(?:一?下)?|(?:应该|这下|这样){0,2}够(?:了|数)(?:吧|哈)";

    private static final String IN_ENGLISH =
            "(?:did pay|this (?:morning|afternoon|evening)|i've|i|we've|we|have|has|had|did|just|already|now|also|all|it's|it|is|was|been|the|that|my|you|your|to|over|from|of|by|via|through|with|on|using|here's|here|yes|ok|okay|hi|hello|so|and|see|check|please|this|sir|madam|boss|thanks|thank|thx"
                    + "|for (?:it|me|us|all of it|all of them|all|everything|them)|in full|the full amount|attached|above|below|screenshot|screen shot|photo|picture|proof"
                    + "|had|earlier|before|previously|yesterday|today|last (?:night|time|week)|an? (?:while|hour|few (?:minutes|hours|days)) ago"
                    + "|paid|payed|sent|transferr?ed|wired?|payment|transfer|made|done|completed?|finished|scanned|money|yuan|qr code|qr|code|phone|app"
                    + "|amount|sum|funds|full|icbc|ccb|boc|cmb|citic|we ?chat(?: ?pay)?|weixin|alipay|unionpay|bank card|bank transfer|bank|card|order|(?:order|money|payment|transfer|everything)'s)(?![a-z0-9'])";

    private static final String AN_HOUR = "\\d{1,2}(?:点|时)(?:\\d{1,2}分?|半)?|\\d{1,2}[:：]\\d{2}";

    private static final String ANY =
            FOUND_BY + "|" + AN_HOUR + "|" + SUM + "|" + IN_WORDS + "|" + IN_CHINESE + "|" + IN_ENGLISH;

    private static final String EMOJI = "[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}]";

    private static final Pattern TOKEN = Pattern.compile(ANY);

    /** How much of the goods is paid for, and not ordered: "for 2 bags of sugar", 两袋红糖的钱. */
    private static final Pattern COUNTED = Pattern.compile(
            "for (?:the |my )?\\d{1,3} (?:boxes|box|bags?|packs?|packets?|jars?|bottles?|jin|kg|kilos?)(?: of)?(?![a-z])"
                    + "|[\\d一二两三四五六七八九十]{1,3}(?:[箱盒袋瓶罐包份斤个])(?=\\p{IsHan}{1,6}的?[钱款])");

    private static final Pattern FOR = Pattern.compile("for(?: the| my)?(?![a-z])");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,.:;!~，。：；！～、()（）]|" + EMOJI);

    private static final Pattern OTHER = Pattern.compile("[a-z0-9'-]+|.", Pattern.DOTALL);

    private static final Pattern DONE = Pattern.compile(
            "(?:付|转|汇)(?:给)?(?:你们?|您) ?[¥￥]?\\d|(?:支付|付|转账?|汇|打款?|交)(?:款|钱|账)?(?:给?你们?)?(?:过去)?(?:好|过|完|清|了|的|成功)|已经?.{0,6}(?:付|转|汇)|刚.{0,4}(?:付|转|汇)|(?:已|[了咗]).{0,3}过数|过[了咗]?数咗?|找[了咗]?数[了咗喇]|[付转汇打交俾畀]咗|[钱款].{0,3}扣了|扣了.{0,3}[钱款¥\\d]|给(?:了|你们?了) ?[¥￥]?\\d|红包.{0,2}发.{0,2}[了\\d]|发了?.{0,9}红包|(?:微信|支付宝|二维码)(?:上|给?你们?){0,2}发了? ?[¥￥]?\\d"
                    + "|\\b(?:paid|payed|transferr?ed|wired|did pay|scanned and paid)\\b|\\b(?:payment|transfer)\\b.{0,20}\\b(?:made|done|completed?|finished)\\b"
                    + "|\\b(?:made|done|did|completed|here's|here is)\\b.{0,12}\\b(?:payment|transfer)\\b|\\bsent (?:you )?(?:the|my|your) (?:money|payment)\\b|\\b(?:money|amount|sum|funds)(?:'s| is| has been| was)? sent\\b|\\bwire\\b.{0,12}\\d"
                    + "|\\bsent\\b(?=.{0,40}\\d)(?=.{0,60}(?:\\d\\.\\d|wechat|alipay|\\bbank|\\bcard|digits|ending|\\bfor\\b|yuan|[¥￥]))");

    private static final Pattern WANTED = Pattern.compile(
            "^\\s*+(?:hi,? |hello,? )?(?:(?:i want|i'd like|i would like|i need|i wanna|i'm ready|i am ready|i'm going|let me|can i|could i|may i|i'll|i will)(?: to)?(?: now| just)?) pay(?: now)?(?: for)?(?![a-z])"
                    + "|^\\s*+(?:我|老板|主播|[，, ]){0,4}+(?:想|要|来|现在|打算|准备){1,3}(?:把)?(?:支付|付款|付)(?!.{0,9}[了过])");

    /** A code, an amount or a wish beside a name: something else is wanted, too. */
    private static final Pattern MORE = Pattern.compile(
            "\\d|[来要加买再换退不没未想添拿寄送改补还多另订留取选问吗呢有坏烂碎破臭酸苦漏到哪什怎几少裂霉软虫蔫死慢迟催]|太(?!阳)|有点|有些|[一二两三四五六七八九十半几][箱盒袋瓶罐包份斤个]"
                    + "|\\b(?:want|need|like|take|add|more|another|extra|second|send|give|get|buy|bought|not|no|don't|can|could|will|would|should|cancel|change|swap|refund|return|but|or|too|what|when|how|why|if|a|an|one|two|three|box|boxes|bags?|for"
                    + "|where|which|who|arriv\\w{0,4}|came|come|late|broken?|cracked|rotten|bad|missing|wrong|small|sour|unripe|spoil\\w{0,3}|leak\\w{0,3}|they|are)\\b");

    /** The shop gives, or is begged to; or money comes to him. */
    private static final Pattern BY_THE_SHOP = Pattern.compile(
            "^[\\s\\p{P}]{0,9}+发红包|(?:主播|老板娘?|店家)(?:快|给大家|给我们?)?发(?:个|点|了)?红包|(?<![给跟向])(?:你们?|您)(?:也|都|就|又|已经?|刚刚?|[今昨前]天){0,4}(?:付|转|汇|打|扣|发红包|给(?:了|我(?:支付|付|转|汇|打)))"
                    + "|给我(?:支付|付|转|汇|打)|(?:转|付|打|汇)(?:账|款|钱)?(?:了|过)?给我(?!们?老板)"
                    + "|\\b(?:to|into|on) my\\b|\\byou (?:have |just |already ){0,2}(?:paid|sent|transferr?ed|wired)\\b|^\\s*+(?:have|has|did) (?:you|the|my)\\b");

    /** "Paid! Peaches please" */
    private static final Pattern ORDERED =
            Pattern.compile("[,.;!，。！] ?(?:now |and )?(?:the )?[a-z ]{2,20},? (?:please|pls)[.! ]{0,4}$");

    /** More is a list. */
    private static final int MOST = 3;

    private LooselyPaid() {}

    /** Whether he says that he has paid, and nothing else. */
    public static boolean is(String said) {
        return said.length() <= LONGEST
                && DONE.matcher(plain(said)).find()
                && !BY_THE_SHOP.matcher(plain(said)).find()
                && others(said, false).isEmpty();
    }

    /** The same, with a sum that is said in words in figures; empty where all is, or he says something else. */
    public static Optional<String> inFigures(String said, String currency) {
        var words = SUM_IN_WORDS.matcher(said);
        return !DIGIT.matcher(said).find() && is(said) && words.find()
                ? Amounts.money(words.group(), currency)
                        .filter(sum -> sum > 0)
                        .map(sum -> said.substring(0, words.start())
                                + Amounts.decimal(sum, currency)
                                + said.substring(words.end()))
                : Optional.empty();
    }

    /**
     * What he says to have paid for, or that he wants to pay, in small letters; empty where he says something else.
     *
     * @param isNamed whether words name what is on sale
     */
    public static Optional<List<String>> goods(String said, Predicate<String> isNamed) {
        var plain = plain(said);
        if (said.length() > LONGEST
                || ORDERED.matcher(plain).find()
                || BY_THE_SHOP.matcher(plain).find()
                || !DONE.matcher(plain).find() && !isWanted(said)) {
            return Optional.empty();
        }
        var goods = others(WANTED.matcher(plain).replaceFirst(""), true);
        return Optional.of(goods)
                .filter(all -> !all.isEmpty() && all.size() <= MOST)
                .filter(all -> all.stream().noneMatch(one -> MORE.matcher(one).find()))
                .filter(all -> all.stream().allMatch(isNamed));
    }

    /** Whether he wants to pay: "I want to pay for the peaches". */
    public static boolean isWanted(String said) {
        return WANTED.matcher(plain(said)).lookingAt();
    }

    private static String plain(String said) {
        return Normaliser.simplified(said).toLowerCase(Locale.ROOT);
    }

    private static List<String> others(String said, boolean isOfGoods) {
        var plain = plain(said);
        List<String> others = new ArrayList<>();
        var other = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            var of = at;
            var between = at(BETWEEN, plain, of);
            if (between.isPresent()) {
                other.append(' ');
                at = between.get();
                continue;
            }
            var token = (isOfGoods ? at(COUNTED, plain, of) : Optional.<Integer>empty())
                    .or(() -> at(TOKEN, plain, of))
                    .or(() -> isOfGoods ? at(FOR, plain, of) : Optional.empty());
            var end = token.or(() -> at(OTHER, plain, of)).orElse(of + 1);
            if (token.isPresent()) {
                keep(other, others);
            } else {
                other.append(plain, at, end);
            }
            at = end;
        }
        keep(other, others);
        return others;
    }

    private static void keep(StringBuilder other, List<String> others) {
        var kept = other.toString().strip();
        other.setLength(0);
        if (!kept.isEmpty()) {
            others.add(kept);
        }
    }

    private static Optional<Integer> at(Pattern pattern, String plain, int at) {
        Matcher found = pattern.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        return found.lookingAt() && found.end() > at ? Optional.of(found.end()) : Optional.empty();
    }
}
