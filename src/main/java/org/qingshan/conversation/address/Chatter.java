package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the sentences around an address that are said to the shop out of courtesy or joy: 麻烦快点哈, 我是老顾客了, "I love your eggs", "sorry for the late order".
 * What the courier shall heed stays, and so does whatever may be of a house.
 */
final class Chatter {
    private static final Pattern CLAUSE = Pattern.compile("[^,;:!?~()\n" + PastedLine.TAKEN + "]{1,200}+");

    /** Ends a sentence; in 12.5 and "St. Louis" it does not, so that what is called so stays whole. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\.(?=\\p{IsHan}|$)|(?<=\\p{IsHan}|\\p{L}{3})\\.(?= )");

    private static final Pattern HAN = Pattern.compile("[^ ]+");

    private static final Pattern SAID_TO_THE_SHOP = Pattern.compile(
            "唔该|快啲|急急|^急+[啊呀哦]*$|好吃|爱吃|爱你|爱死|喜欢|支持(?:你|您|主播|一下|下|农|家乡|乡村振兴|助农)|加油(?!站)|主播|直播间|老顾客|老客户?(?!栈|舍)|老粉|老主顾|老熟人|回头客|铁粉|粉丝|新客(?!栈)|第一次(?:买|下单|来|购|在)"
                    + "|(?:经常|一直|天天|常常?)(?:来|在你?家?)?(?:买|看|吃)|期待|等着|等不及|快[点些](?!餐)|快一[点些]|赶紧|赶快|尽快|尽早|早(?:一?[点些]|日)(?:.{0,3}[发寄到收送吃]|[啊呀哈哦吧]*$)|抓紧|急用|着急|急[着等要]|[很挺好]急|越快越好|不急|慢慢来|慢一?[点些]也?(?:没关系|没事|不要紧|行|可以|无所谓)"
                    + "|辛苦|谢谢|多谢|感谢|感恩|谢[了啦过]|拜托|麻烦(?:你|您|了|啦|大家|主播|老板)|不好意思|抱歉|对不起|打扰|祝(?:你|您|大家|老板|主播|生意|店家|村|一切|好运|愿)|生意兴隆|发大财|财源|大卖(?!场)|红红火火|身体健康|万事如意|一生平安|[真太好超]棒|点赞"
                    + "|上次(?:买|的|那)|下次(?:还|再)|以后(?:还|再|常|天天)|还会(?:再)?[来买]|会再来|回购|比心|么么哒|哈哈|嘻嘻|拜拜|再见|晚安|早安|[这么好太]晚(?:下单|才|了)|等好久|盼着");

    /** Of a house, or for who brings it; and of what he wants packed, which packers read behind the house. */
    private static final Pattern HEEDED = Pattern.compile(
            "\\d|\\p{IsHan}[省市](?=\\p{IsHan})|[县区镇乡]\\p{IsHan}{1,6}[镇乡村组寨屯庄]|[路街巷弄]|大道|小区|大厦|广场|花园|公寓|单元|门口|隔壁|对面|旁边|附近|前台|门卫|保安|物业|驿站|[柜箱]|楼下|超市|便利店|学校|医院|公司|银行|中心|基地|客栈"
                    + "|[楼栋幢室座店铺厂站校院馆部局所司科库区村镇乡组苑园]$|放(?!心)|代收|签收|电话|联系我|派送|派件|送货上门|上门|周[末一二三四五六日]|工作日|轻[拿放]|别|不要|勿|备注|顺丰|包装|打包|冰");

    private static final int LONGEST = 40;

    /** While he thinks: 嗯……, 那个…, 呃, "um". */
    private static final Pattern HESITATES = Pattern.compile(
            "(?:(?<![\\p{L}\\d])(?:嗯|呃|额|唔|啊|哦|噢|喔|诶|欸|哎|唉|呐|那个|这个|就是说?|怎么说呢?|我想想|让我想想|我看看|等等啊?|um+|uh+|er+m?|hmm+){1,3}(?=[ ,.…~;!\n]|$))?[…⋯]+"
                    + "|(?<![\\p{L}\\d])(?:嗯|呃|额|唔|啊|哦|噢|喔|诶|欸|哎|唉|呐|那个|这个|就是说?|怎么说呢?|我想想|让我想想|我看看|um+|uh+|er+m?|hmm+){1,3}(?=[ ,.…~;!\n]|$)");

    /** Where a sentence begins that is glued to the house: 1号麻烦快点哈. */
    private static final Pattern BEGINS =
            Pattern.compile("(?<=[号室楼栋村组元户座层幢\\d])(?=麻烦|请|谢谢|多谢|辛苦|我是|尽快|赶紧|快[点些]|早[点些]|急用|不急|不好意思|抱歉|拜托|期待|等着|祝)");

    private static final String SOFT =
            "(?:and|so|also|oh|btw|ps|hi|hello|hey|well|anyway|but|just|please|pls|really|very|we|guys|sorry|ah|wow) ";

    private static final String FEELS =
            "(?:really |so |just |also |truly |absolutely |always |still |do |both |all )*(?:love|loved|like|liked|enjoy|enjoyed|adore|hope|wish|appreciate|miss|missed|recommend|can't wait|cannot wait|look forward|(?:bought|ordered|have bought|have ordered|have been|'ve been|'ve bought|'ve ordered|was told|will buy|will order|'ll buy|'ll order|will be back|'ll be back|will come back|'ll come back|will recommend|'ll recommend|need it|need them|want them|want it)\\b"
                    + "|(?:am|'m|are|'re|was|were) (?:so |very |really |a |an |your |such |looking |the )*(?:love|loving|happy|excited|glad|sorry|grateful|thankful|big|huge|regular|old|loyal|returning|new|first|fan|forward|late|hungry|great|amazing|awesome|best|wonderful|kind|lovely|nice|good|customer|buyer|delicious|tasty|yummy))";

    /** Surely begins such a sentence, whatever stands before it. */
    private static final String SURELY =
            "(?:many |big |huge |a million )?(?:thanks(?: |$)|thank you(?: |$)|thx(?: |$))|(?:so |very |really )?sorry (?:for|about|to|i|if|that|it)\\b"
                    + "|i (?:really |just |so |absolutely )*(?:love|like|adore|enjoy) |can(?:'|no)?t wait|looking forward|have an? (?:\\w+ ){0,2}(?:day|one|evening|night|weekend|week|time)\\b|love (?:your|these|those|this|you|it|them) |keep (?:up|it up) |hope (?:you|it|this|that|they|everyone) ";

    private static final String BEGUN = SURELY
            + "|(?:i|we) ?" + FEELS
            + "|(?:my|our|the) (?:\\w+ ){0,2}(?:kids?|children|family|husband|wife|mum|mom|mother|dad|father|son|daughter|friends?|parents|grandma|grandpa|boys?|girls?|eggs?|peaches|fruit|neighbours?|neighbors?) "
            + FEELS
            + "|(?:you|they|these|those|it|this|everything|your (?:\\w+ ){1,2}) ?(?:are|is|were|was|'re|'s|look|looks|looked|taste|tastes|tasted|rock|guys|make) "
            + "|(?:so )?sorry$|(?:my )?apologies\\b|much (?:appreciated|love|obliged)|lots of love|god bless|(?:please )?hurry(?: up)?\\b|asap\\b|as (?:soon|fast|quickly) as (?:possible|you can)|(?:quickly|fast|soon)(?: please)?$"
            + "|good (?:luck|job|work|stuff)\\b|(?:great|awesome|amazing|nice|lovely|wonderful|cool) (?:show|stream|live|job|work|stuff|products?|eggs|peaches|fruit|shop|people)\\b|see you |take care|(?:best|kind|warm|warmest) (?:regards|wishes)|regards$|cheers(?: |$)|bye(?: |$)|(?:xo){1,4}$|x{2,5}$"
            + "|(?:big|huge|long time|long-time|loyal|regular|returning|old|new|first time|first-time) (?:fan|customer|buyer|viewer|follower|supporter)\\b|first time (?:buying|ordering|here|customer)|merry christmas|happy (?:new year|holidays|easter|to be|to buy|with)|all the best|can(?:'|no)?t believe|excited (?:to|for|about)|delicious\\b|yum(?:my)?\\b";

    private static final String REST = "[a-z '-]{0,120}+";

    private static final Pattern LATIN = Pattern.compile("(?:" + SOFT + "){0,4}(?:" + BEGUN + ")" + REST);

    private static final Pattern LATIN_BEHIND =
            Pattern.compile(" (?<said>(?:" + SOFT + "){0,2}(?:" + SURELY + ")" + REST + ")$");

    private static final Pattern LATIN_HEEDED = Pattern.compile(
            "\\d|\\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|square|way|close|place|plaza|park|hill|garden|gardens|terrace|crescent|building|bldg|block|floor|tower|house|cottage|farm|hotel|inn|school|apartment|apt|flat|unit|room|suite|estate|village|town|city|district|county|province|door|gate|desk|reception|lobby|concierge|guard|locker|porch|doorbell|call|ring|knock|phone|text|leave|deliver|delivery|delivered|courier|driver|wrap|wrapped|pack|packed|fragile|careful|carefully|care of|c/o|gift|card|note|invoice|receipt|(?:on|at|over|until|till) (?:the )?weekends?|weekday|weekdays|evenings|mornings|home after|at home|ripe|unripe)\\b");

    private Chatter() {}

    /**
     * Before anything else of the line is read but its phones.
     *
     * @param isPhoned it has a phone, and may be an address without a number
     */
    static void take(PastedLine line, boolean isPhoned) {
        Matcher hesitates = HESITATES.matcher(line.view());
        while (hesitates.find()) {
            line.take(hesitates.start(), hesitates.end());
        }
        if (isPhoned || line.view().chars().anyMatch(Character::isDigit)) {
            clauses(line).forEach(clause -> take(line, clause));
        }
    }

    private static List<Span> clauses(PastedLine line) {
        List<Span> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(line.view().toString());
        while (clause.find()) {
            int from = clause.start();
            Matcher end = SENTENCE_END.matcher(clause.group());
            while (end.find()) {
                clauses.add(new Span(from, clause.start() + end.start()));
                from = clause.start() + end.end();
            }
            clauses.add(new Span(from, clause.end()));
        }
        return clauses;
    }

    private static void take(PastedLine line, Span clause) {
        var said = line.folded(clause);
        if (said.chars().noneMatch(c -> Folding.isHan((char) c))) {
            takeLatin(line, clause, said.replace('’', '\''));
            return;
        }
        Matcher piece = HAN.matcher(said);
        while (piece.find()) {
            takeHan(line, piece.group(), clause.start() + piece.start());
        }
    }

    private static void takeHan(PastedLine line, String said, int start) {
        if (isOne(said)) {
            line.take(start, start + said.length());
            return;
        }
        Matcher begins = BEGINS.matcher(said);
        while (begins.find()) {
            if (isOne(said.substring(begins.start()))) {
                line.take(start + begins.start(), start + said.length());
                return;
            }
        }
    }

    private static boolean isOne(String said) {
        return SpelledOut.isOne(said)
                || said.length() <= LONGEST
                        && SAID_TO_THE_SHOP.matcher(said).find()
                        && !HEEDED.matcher(said).find()
                        && !CourierNotes.isOne(said);
    }

    private static void takeLatin(PastedLine line, Span clause, String said) {
        var bare = said.strip();
        int lead = said.indexOf(bare);
        if (LATIN.matcher(bare).matches() && isNotHeeded(bare)) {
            line.take(clause.start() + lead, clause.start() + lead + bare.length());
            return;
        }
        var behind = LATIN_BEHIND.matcher(said.stripTrailing());
        if (behind.find() && isNotHeeded(behind.group("said"))) {
            line.take(clause.start() + behind.start("said"), clause.start() + behind.end("said"));
        }
    }

    private static boolean isNotHeeded(String said) {
        return !LATIN_HEEDED.matcher(said).find() && !CourierNotes.isOne(said);
    }
}
