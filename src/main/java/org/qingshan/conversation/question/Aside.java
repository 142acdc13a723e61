package org.qingshan.conversation.question;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.AbroadWords;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Questions whose answer does not decide whether somebody buys: when it is sent, how one pays, what shipping costs, how long it keeps, when
 * the stream is over. Whatever else is asked may decide it, and so does what is asked of a day, of free shipping and of paying at the door.
 * It is stricter than {@code ByTheWay} of the reader of claims (decision 47), by which an order in so many words stands beside taste, paying
 * at the door and bad ones made good too: here the order is looked for in a message of which the reader was in doubt, so that more may be meant.
 */
public final class Aside {
    private static final Pattern SENTENCE = Pattern.compile("[^，,。.!！?？;；\\n]++");

    private static final Set<Topic> OF_THE_SHOP = EnumSet.of(
            Topic.FEE,
            Topic.DISPATCH,
            Topic.ARRIVAL,
            Topic.PARCEL,
            Topic.DESTINATIONS,
            Topic.ORDERING,
            Topic.CONFIRMING,
            Topic.ACCOUNT,
            Topic.HOLD,
            Topic.PAYMENT,
            Topic.NEXT_STREAM,
            Topic.SCREENSHOT,
            Topic.TWO_PLACES,
            Topic.ADDRESSING,
            Topic.QUEUE);

    private static final Set<Topic> OF_TIME = EnumSet.of(Topic.DISPATCH, Topic.ARRIVAL, Topic.PARCEL);

    /** When it is, whenever that may be; 今天能发吗, "by Friday?" wants one answer only. */
    private static final Pattern OPEN = Pattern.compile(
            "什么时[候间]|啥时候?|几时|何时|几点|[几哪][天日号]|多久|多少天|多长时间|几多日|好久|\\b(?:when|how (?:long|soon|fast|quick|quickly|many days)|what (?:day|time)|which day)\\b");

    private static final Pattern OF_SHOP_IN_WORDS = Pattern.compile(
            // which courier
            "(?:什么|啥|哪家|哪个|哪种|边间)(?:的)?(?:快递|物流)|(?:快递|物流)(?:公司)?(?:是|走|发|用)(?:哪|什么|啥)|\\b(?:what|which) (?:courier|carrier|delivery (?:company|service)|shipping company)\\b"
                    // when the stream is over
                    + "|(?:几点|什么时候|啥时候|几时|多久|何时)(?:才|会|就|要){0,2}(?:结束|下播|收摊|收工|停播|关播|播完)|播[到多](?:几点|久|什么时候|啥时候|几时)|下播(?:是|系)?(?:几点|什么时候|啥时候|几时)"
                    + "|\\b(?:when|what time) (?:does|will|is|do) (?:the |this |your )?(?:live ?)?(?:stream|live|show|sale|you|it)(?: be)? (?:end|over|finish|finished|stop|ending)\\b|\\bhow long (?:are you|will you be|is the stream|does the stream|is this) (?:still |going to be )?(?:live|on|streaming|run|last)\\b|\\buntil when\\b"
                    // an invoice
                    + "|发票|开票|收据|\\b(?:invoice|receipt)\\b");

    private static final Pattern KEEPS = Pattern.compile(
            "(?:放|存|保存|储存|保鲜|冷藏|留)(?:得|到|住)?(?:多久|几天|几日|多长时间|多少天|几多日)|(?:怎么|怎样|如何|咋|点样?)(?:保存|存放|储存|保鲜|存|放)|保[质鲜]期|赏味期"
                    + "|\\bhow long (?:do|does|will|can|would) (?:\\w+ ){1,4}(?:keep|last|stay (?:fresh|good))\\b|\\bhow (?:do|should|can|best to) (?:i |we |you )?(?:store|keep)\\b|\\bshelf life\\b");

    /** May decide it after all, whatever else it is. */
    private static final Pattern DECIDES = Pattern.compile(
            "包邮|免(?:邮|运费|费)|到付|货到|先[看收验]|甜|鲜|好吃|熟|酸|坏|烂|退|换|赔|便宜|优惠|打折|折扣|贵|划算|限购|有机|农药|正宗|真的|之前|以前|来得及|赶得?[上到]|今[天晚日]|明[天早日]|后天|周[一二三四五六日末]|星期|礼拜|"
                    + AbroadWords.CHINESE + "|新疆|西藏|内蒙|青海|宁夏|甘肃|海南|乡下|偏远|送人|送礼|过[年节生]|生日|急[用着要]|必须|务必|一定|之内|只能|只要|保证"
                    + "|\\b(?:free|cash on delivery|cod|at the door|sweet|fresh|ripe|organic|good|cheaper|discount|deal|refund|return|today|tonight|tomorrow|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|before|in time|"
                    + AbroadWords.ENGLISH
                    + "|guarantee\\w*|limit|xinjiang|tibet|hainan|gift|birthday|urgent\\w*|must)\\b");

    /** Wanted only then. */
    private static final Pattern CONDITION = Pattern.compile(
            "的话|如果|要是|假如|若是|除非|不然|否则|再(?:决定|考虑|看看?|说|下单|买)|才(?:买|要|下|拍)"
                    + "|就不?(?:要|买|下单?|拍|订|来)(?:了|吧|它)?(?=$|[\\s\\p{P}])|不[^\\p{P}\\s]{0,4}(?:就|我)?(?:不[要买拍订]|算了)|只(?:要|发|走|收|用|接受)(?![\\d一二两三四五六七八九十半a-z])|必须|务必|[要得]赶[在上]|送人"
                    + "|\\b(?:need (?:it|one|that|this|them) (?:to|for|by|before)|must|has to|have to|then i(?:'ll| will)|else i|if|unless|provided|depends?|depending|as long as|otherwise|before i (?:buy|order|decide|pay)|only when)\\b");

    /** What has been ordered, and is asked about. */
    private static final Pattern OF_ORDERED = Pattern.compile(
            "(?:我|我们|咱)(?:家)?的|(?:我|我们)?(?:订|买|拍|下单?|要|付款?|定)过?了?的|(?:给|帮|替|寄|发|送)(?:我|给)?[^\\p{P}\\s\\d]{1,5}的|(?:上次|之前|昨天|刚才|刚刚)"
                    + "|\\b(?:my|our|(?:i|we)(?:'ve| have)? (?:just )?(?:ordered|bought|got|paid))\\b");

    /** Of the shop, where nothing else is said. */
    private static final Pattern CALLS = Pattern.compile(
            "(?:老板娘?|主播|亲|你好|您好|请问|问一?下|另外|还有|顺便|对了|谢谢|麻烦|哈喽|好的|and|also|hi|hello|hey|thanks|thank you|please|btw|by the way|one (?:more )?(?:question|thing)|quick question|question|oh|just wondering|i was wondering|[\\s\\p{P}~～]){1,9}+");

    /** A mark or a line ends what was said before. */
    private static final Pattern MARKED = Pattern.compile("(?:[，,。.!！?？;；:：~～…(（—–]|\\s-|\\n)\\s{0,9}$");

    /** Where only a gap stands before it, it begins like a question, or goes on to something else. */
    private static final Pattern BEGINS = Pattern.compile(
            "[-–—(（]|\\p{IsHan}|(?:and |also |but |so |btw |by the way |plus ){0,3}+(?:when (?:do|does|will|is|are|can)|how|what|which|where|do you|does|can you|is there|are there)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON = Pattern.compile("另外|还有|顺便|对了|再问|请问|想问|问一?下");

    private static final Pattern HAN_END = Pattern.compile("\\p{IsHan}$");

    /** Costs next to nothing; most claims ask nothing. */
    private static final Pattern MAY_ASK = Pattern.compile(
            "[?吗嘛么呢啥哪几多何怎咋]|什么|\\b(?:when|how|what|which|where|do you|does|is there|are there|until|can)\\b");

    private Aside() {}

    /**
     * Whether words may be an order beside such a question, whatever is on sale; costs next to nothing.
     *
     * @param plain as {@link Normaliser#plain} makes them
     */
    public static boolean mayBeIn(String said, String plain) {
        return MAY_ASK.matcher(plain).find()
                && !CONDITION.matcher(plain).find()
                && !QuestionReader.tellsOfTrouble(said)
                && !AskingWords.compares(said);
    }

    /**
     * What is surely claimed in words of its own, beside questions of that kind alone.
     *
     * @param said words that {@link #mayBeIn} holds of
     * @param isAtHome the shop knows where to send it, so that another place that is asked about would be another parcel
     */
    public static Optional<ClaimWithQuestion> in(String said, Lineup lineup, boolean isAtHome) {
        return ClaimWithQuestion.in(said, lineup)
                .filter(both -> both.claim().kind() == ClaimReading.Kind.CLAIMS
                        && both.claim().sure())
                .filter(both -> isClaimAlone(both.words(), lineup))
                .filter(both -> isApart(said, both.question()) && isAll(said, both.question(), lineup, isAtHome));
    }

    /** 必须5号之前到, 周五要送人: what stands beside what is wanted may decide it. 我的黄桃两箱 is no order. */
    private static boolean isClaimAlone(String words, Lineup lineup) {
        var pieces = SENTENCE.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(one -> !isCall(one))
                .toList();
        return !OF_ORDERED.matcher(Normaliser.plain(words)).find()
                && (pieces.size() == 1 || pieces.stream().allMatch(one -> isClaim(one, lineup)));
    }

    private static boolean isClaim(String piece, Lineup lineup) {
        return ClaimReader.read(piece, lineup).kind() == ClaimReading.Kind.CLAIMS
                && (!lineup.named(piece).isEmpty()
                        || !DECIDES.matcher(Normaliser.plain(piece)).find());
    }

    /** Whether it is of the shop and not of what is sold, which no record tells of: the courier, the end of the stream, an invoice. */
    public static boolean isOfTheShop(String asked) {
        return OF_SHOP_IN_WORDS.matcher(Normaliser.plain(asked)).find();
    }

    /**
     * Whether all that is asked is of that kind.
     *
     * @param said the whole message
     * @param asked what asks in it
     * @param isAtHome the shop knows where to send it, so that another place that is asked about would be another parcel
     */
    public static boolean isAll(String said, String asked, Lineup lineup, boolean isAtHome) {
        Predicate<String> isAside = one -> isAside(one, lineup, isAtHome);
        return !isConditional(said)
                && SENTENCE.matcher(asked).results().map(MatchResult::group).anyMatch(isAside)
                && SENTENCE.matcher(asked)
                        .results()
                        .map(MatchResult::group)
                        .allMatch(one -> isAside.test(one) || isCall(one));
    }

    /** 不包邮就不要了: wanted only if something is so. */
    public static boolean isConditional(String said) {
        return CONDITION.matcher(Normaliser.plain(said)).find();
    }

    private static boolean isCall(String one) {
        return one.isBlank() || CALLS.matcher(Normaliser.plain(one)).matches();
    }

    private static boolean isAside(String one, Lineup lineup, boolean isAtHome) {
        var plain = Normaliser.plain(one);
        if (DECIDES.matcher(plain).find()) {
            return false;
        }
        if (OF_SHOP_IN_WORDS.matcher(plain).find() || KEEPS.matcher(plain).find()) {
            return true;
        }
        var asked = QuestionReader.read(one, lineup);
        return asked.filter(read -> OF_THE_SHOP.containsAll(read.topics())).isPresent()
                && isOpen(plain, asked)
                && !(isAtHome && isOfPlace(asked));
    }

    private static boolean isOpen(String plain, Optional<Question> asked) {
        return asked.filter(read -> read.topics().stream().anyMatch(OF_TIME::contains))
                        .isEmpty()
                || OPEN.matcher(plain).find();
    }

    private static boolean isOfPlace(Optional<Question> asked) {
        return asked.filter(read -> read.province() != null || read.topics().contains(Topic.DESTINATIONS))
                .isPresent();
    }

    /** 红糖两袋什么时候发货 may ask of two bags; what a mark divides is of its own. */
    private static boolean isApart(String said, String asked) {
        int at = asked.isBlank() ? 0 : said.indexOf(asked);
        if (at < 0) {
            // Sentences, with others between them.
            return true;
        }
        var before = said.substring(0, at);
        var behind = said.substring(at + asked.length());
        if (before.isBlank()) {
            return !behind.isBlank()
                    && (MARKED.matcher(asked).find()
                            || Character.isWhitespace(behind.charAt(0))
                                    && HAN_END.matcher(asked).find());
        }
        boolean isGap = Character.isWhitespace(before.charAt(before.length() - 1));
        return MARKED.matcher(before).find()
                || GOES_ON.matcher(asked).lookingAt()
                || isGap && BEGINS.matcher(asked).lookingAt();
    }
}
