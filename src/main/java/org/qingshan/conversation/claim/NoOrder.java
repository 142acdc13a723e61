package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What names goods and how much of them, and wants none: it is denied (不用给我A2), would be wanted if all were otherwise, somebody else wants it,
 * nobody does, it was bought or eaten before, or what stands behind it laughs at it.
 */
public final class NoOrder {
    private static final String VERB = "(?:来|上|寄|发|送|拿|整|弄|搞|买|要|下单?|留|拍|订)";

    /** 没必要买, 莫给我寄, 干嘛给我来: right before what is named. */
    private static final Prefiltered DENIED = Prefiltered.of(
            "(?:(?<!用)不用|不必|不需要|用不着|没必要|何必|莫|(?<![千特分区识])别|甭|勿|干嘛|干吗|干啥|为什么要?|为啥要?|凭什么|谁会|谁还|谁说|哪会|怎么可能|不可能|(?<!会)不会|(?:没|不)打算|不准备|懒得|(?<!想)不想|不敢|(?<!能)不能|不值得|没办法|没法)(?:再|去){0,2}(?:(?:给我|帮我|替我|跟我|我)?"
                    + VERB + "[个上]?|给我|帮我)");

    /** 可惜没钱，不然来三箱. */
    private static final Prefiltered UNREAL = Prefiltered.of(
            "(?:可惜|幸好|幸亏|好在|还好|遗憾|没钱|没地方|糖尿病|放不下|不能吃|过敏|冰箱满).{0,20}?(?:不然|否则|要不)(?:的话)?我?(?:就|都|也|肯定|一定|会|得|早就|高低){0,3}"
                    + VERB);

    private static final String PERSON =
            "(?:\\p{IsHan}?大?[哥姐叔婶姨妈爷伯]|阿姨|大[爷妈叔婶姐哥娘]|小哥|小姐姐|小哥哥|美女|帅哥|妈妈|爸爸|老公|老婆|奶奶|爷爷|朋友|家人|人|粉丝|老铁|同学|宝)们?";

    /** 前排那个要两袋, 那位大哥来五斤, 主播妈妈来两箱. */
    private static final Prefiltered OF_OTHERS = Prefiltered.of("^(?:(?:那[个位]|这位|前面那?[个位]|后面那?[个位]|主播的)" + PERSON
            + "|主播(?:妈妈|爸爸|老公|老婆|奶奶|爷爷)|(?:前面|前排|后面|后排|对面|旁边|边上)(?:(?:那[个位])?的?" + PERSON
            + "|那[个位]|的))(?:刚才?|也|就|都|想|说){0,2}" + VERB + "[了走]?");

    /** 隔壁王婶要了10盒: they have it. */
    private static final Prefiltered TOLD_OF_OTHERS =
            Prefiltered.of("^(?:隔壁|对面|楼[上下]|邻居|前面|后面|我?(?:同事|朋友|同学|邻居))[^,.;!?]{0,6}?(?:要|买|拍|订|抢|拿)了");

    private static final Prefiltered I_TOO = Prefiltered.of("我[也就要来]|也[来要给]|给我");

    /** 鬼才要, 傻子才买, 谁会买. */
    private static final Prefiltered FOOLS =
            Prefiltered.of("(?:鬼|傻[子瓜逼]|猪|狗|白痴|笨蛋|神经病|疯子|冤大头|蠢[人货]|有病)(?:才|才会|都不)(?:会|想|去)?(?:要|买|来|拍|订|吃)");

    private static final Prefiltered FOOLS_BUY = Prefiltered.of(
            "^(?:only |what )?(?:an? )?(?:fools?|idiots?|suckers?|morons?|losers?|nobody|no one|noone)(?: (?:would|will|even|ever|really|here))?(?: (?:buys?|gets?|wants?|takes?|orders?|needs?|eats?))\\b");

    private static final Prefiltered NOT_I = Prefiltered.of(
            "^(?:and |but |oh,? )?(?:i |we )(?:really |just |so )?(?:hate[ds]?|regret(?:ted)?|stopped|quit|dread|avoid(?:ed)?|can't(?! get enough)|cannot|can not|never|almost|nearly|dreamt|dreamed|refused?|used to)(?: of)?(?: (?:to )?(?:buy|buying|get|getting|order|ordering|ordered|take|taking|have|having|eat|eating|bought|got))?(?: your| the)? (?=\\d|an? |one |two |three |four |five |six |ten )"
                    + "|^(?:please |can you |could you )?(?:put|lay|place|set|show)\\b[^,.;!?]{3,40}\\bon (?:the|that|your) (?:table|counter|scales?|shelf|screen|board|desk)\\b"
                    + "|\\bbuying\\b.{0,40}\\bnext (?:week|month|year|time)\\b|^(?:maybe|perhaps) (?:i|we|later)\\b.{0,40}\\blater\\b");

    private static final Prefiltered IF_ONLY = Prefiltered.of(
            "\\b(?:too bad|pity|shame|unfortunately|if only|sadly)\\b.{0,60}\\b(?:else|otherwise|or) i(?:'d| would)\\b");

    /** "Three bottles of that and I'd be on the floor". */
    private static final Prefiltered AND_THEN = Prefiltered.of(
            "(?:\\d|\\b(?:an?|one|two|three|four|five|six|ten))\\b[^,.;!?]{0,30},? and (?:i|you|he|she|we|they)(?:'d| would) (?:probably |definitely |surely |just |never |all )?(?!be (?:so |very |really |all |more than )?(?:happy|glad|grateful|thankful|delighted|set|good|fine|done|pleased|content|sorted)|like|love|appreciate|also|please|want|prefer|take|rather)");

    private static final Prefiltered THEY_WANT = Prefiltered.of(
            "^(?:the|that|this|some) (?:guy|girl|man|woman|lady|person|dude|viewer|buyer|boy|kid|gentleman|couple)s?\\b(?:(?! (?:i|we) )[^,.;!?]){0,30}? (?:wants?|needs?|takes|is taking|is buying|ordered|bought)\\b"
                    + "|^(?:my|our|his|her|their) [a-z]{2,12} (?:eats?|ate|drinks?|cooks?|uses?) (?:only |about |like )?(?:\\d|an? |one |two |three |four |five )");

    private static final Pattern NAMED_WANTS = Pattern.compile("^([a-z]{2,12}) wants?\\b");

    /** Of whom one orders for, or who are oneself. */
    private static final Set<String> KIN = Set.of(
            ("we you she he they it who mum mom mummy mommy ma mother mam dad daddy father pa wife hubby husband son daughter brother sister bro sis aunt auntie aunty uncle gran grandma grandpa granny nan nana nanny granddad grandad family kid kids boss office canteen school kitchen company factory shop store restaurant cafe hotel hostel class dorm department church daycare grannies parents madam me just really still also now baby partner girlfriend boyfriend roommate flatmate mate niece nephew cousin lola tita ate nanay ayi everyone everybody team dear please yes ok someone somebody anyone")
                    .split(" "));

    private static final Prefiltered WRONG_CHAT =
            Prefiltered.of("\\bwrong (?:chat|group|window|person|room|tab)\\b|发错(?:了)?(?:群|人|地方|窗口|对话|直播间)");

    /** 想得美, "dream on": whatever stands before. */
    private static final Prefiltered LAUGHED_AT = Prefiltered.of(
            "[,.;!~ ](?<!\\bnot )(?<!\\bno )(?:想得美|想的美|美得你|没门|门都没有|做梦(?:去)?|休想|呵呵{1,8}|真的假的|免谈|才怪|(?:开)?玩笑(?:的|而已)|不可能)[了啊呀呢哦哈吧嘛的!.~? ]{0,5}$"
                    + "|[,.;!~ ](?<!\\bnot )(?<!\\bno )(?:dream on|in your dreams|yeah right|as if|no way|not a chance|fat chance|(?:just |only )?kidding|jk|(?:just |only )joking)[.! ]{0,3}$");

    /** Of what one has, had, or saw others have. */
    private static final Prefiltered BEHIND = Prefiltered.of(
            "[ ,.;!~/]{0,3}(?:(?:我?家?冰箱)?都?[放装塞摆]不下|是?(?:昨天|前天|上次|上周|上回|之前|以前|去年)[买拍订下要]?的"
                    + "|(?:他|她|你|别人|人家|朋友|同事)们?[买拍订要下]的|[这那]些?都?是[^,.;!?]{1,9}(?<![要想])[买拍订抢]的|我?家?(?:隔壁|"
                    + KinWords.PAYER
                    + ")[买拍订下]的|送给?你们?|[替帮]我谢谢.{0,6}|(?:够|好|真|挺|蛮|是)贵[的了]{0,2}|(?:已经|都|我)?(?:付|吃完|吃|用完|喝完|下|下单|买|拍|订)(?:过|款|钱)?(?:了|过了|过)"
                    + "|查(?:一下|下|查)|催(?:一下|下|催)|不[是算]我(?:[买拍订要下点])?的|不是吧|不会吧|(?:他|她|老人家?|" + KinWords.PAYER
                    + ")(?:说|嫌|觉得)[^,.!?]{0,6}?(?:不好|难吃|坏|太贵|太酸|上当|骗)[吃用喝]?|(?:今天|昨天|刚刚?)?(?:都|全|已经)?(?:到了|送到了|没到|没收到|还没到|签收了)|刚?(?:吃|用|喝)完|还?在路上|化掉?了|送人了|(?:隔壁|邻居|同事|朋友|别人|人家)?[^,.;!?]{0,4}买走了|下次再来|假的)[了啊呀呢哦哈吧嘛的!.~ ]{0,5}");

    /** 2号下雨, A1主播, 1号和2号: a day or somebody as likely as goods. */
    private static final Prefiltered BARE =
            Prefiltered.of("[a-z]?\\d{1,2}号?(?:下雨|下雪|刮风|晴天|阴天|主播|小姐姐|小哥哥|美女|帅哥|选手|嘉宾|歌手)|\\d{1,2}号[和跟与、]\\d{1,2}号");

    /** 15行不行，行就来10袋. */
    private static final Prefiltered IF_SO = Prefiltered.of(
            "\\d(?:块|元)?钱?(?:行不行|行吗|可以吗|可不可以|卖不卖|卖吗|成不成|干不干|好不好)[,.;? ]{0,3}(?:行|可以|卖|成|能|好)(?:的话)?我?(?:就|才)?" + VERB);

    private static final Prefiltered IF_THEN = Prefiltered.of(
            "(?<![这太真好那么挺很])便宜(?:的话)?就(?:来|要|买|拿|整)(?![了过])|(?:[唱跳]|(?<![这太真好那么挺很])便宜(?!了)|降价?(?!了)|打折(?!了)|送)[^,.;!?]{0,8},? ?我就"
                    + VERB
                    + "|才(?:敢|会|考虑)?(?:买|要|拿|下单|拍|订)[,.;?! ]{1,3}[^,.;!?]{0,12}?就(?:给我|帮我)?" + VERB
                    + "|(?<![要还])不(?!多说|废话|说|管|想|犹豫|纠结|啰嗦|错|行|用|要|好意思|客气|够)[^,.;!?不就了]{1,3}就(?:给我|帮我|来|要|买|拿|整|搞|下单|拍|订)");

    private static final Prefiltered SLIPPED = Prefiltered.of("^(?:刚才?|是)?(?:手滑|点错|按错|误点)[了,. ]{0,3}");

    private static final Prefiltered PUT_RIGHT = Prefiltered.of("改|不是|应该|应当|只要|[,. ]");

    private static final Prefiltered FROWN = Prefiltered.of("[👎🚫🙅🤮🤢🖕🤬😡]|❌(?!\\s*\\d)|:['-]?\\((?=\\s|$)");

    private static final Prefiltered WHAT_IT_HAS = Prefiltered.of(
            "^[^,;.!?]{0,24}\\b[a-z]\\d{1,2}'s (?:origin|pictures?|photos?|price|link|video|details?|grower|farmer|name|weight|size)\\b|^[^,;.!?]{0,14}[a-z]\\d{1,2}的(?:产地|照片|图片|图|视频|链接|价格|详情|介绍)$");

    private static final Prefiltered AMOUNT = Prefiltered.of("[a-z]?\\d|[一二两俩三四五六七八九十半]");

    private static final Prefiltered MORE_BEHIND = Prefiltered.of("[,.;!] ?.{0,12}[\\d一二两三四五六七八九十半]");

    private static final Set<Sense> WANTING =
            Set.of(Sense.VERB, Sense.MORE, Sense.LESS, Sense.TOTAL, Sense.ONLY, Sense.CHANGE);

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    private NoOrder() {}

    /** Whether it denies, or tells of others, so that nobody wants to be offered what is named. */
    public static boolean isSaid(String text) {
        var plain = Normaliser.plain(text);
        return plain.length() <= LONGEST
                && (isDeniedAmount(plain)
                        || isDeniedAhead(plain)
                        || SLIPPED.begins(plain) && !PUT_RIGHT.isIn(plain)
                        || isOfOthers(plain)
                        || isIf(plain)
                        || LAUGHED_AT.isIn(plain)
                        || FROWN.isIn(text));
    }

    /** Whether what is asked for is something that the goods have, a picture or where they are from. */
    static boolean isOfWhatItHas(String plain) {
        return plain.length() <= LONGEST && WHAT_IT_HAS.isIn(plain);
    }

    /**
     * @param text as it was typed
     * @param plain the words that were read as these tokens
     */
    static boolean is(String text, String plain, List<Token> tokens, ClaimReading reading) {
        return reading.kind() == Kind.CLAIMS
                && plain.length() <= LONGEST
                && reading.claims().stream()
                        .allMatch(claim -> claim.action() == Claim.Action.ADD || claim.action() == Claim.Action.REPLACE)
                && (isDenied(plain, tokens)
                        || isDeniedAhead(plain)
                        || isOfOthers(plain)
                        || isIf(plain)
                        || isOfSomebody(plain)
                        || WRONG_CHAT.isIn(plain)
                        || LAUGHED_AT.isIn(plain)
                        || BARE.isAllOf(plain)
                        || FROWN.isIn(text)
                        || isOfWhatWas(plain, tokens));
    }

    private static boolean isDeniedAhead(String plain) {
        return FOOLS.isIn(plain) || FOOLS_BUY.isIn(plain) || NOT_I.isIn(plain);
    }

    /** Right before what is named, with no amount before that, and nothing else behind it: 别来三箱，来两箱. */
    private static boolean isDenied(String plain, List<Token> tokens) {
        var denied = DENIED.first(plain);
        return denied != null
                && tokens.stream()
                        .anyMatch(token ->
                                token.start() == denied.end() && (token instanceof Named || token instanceof Numeral))
                && tokens.stream().noneMatch(token -> token instanceof Numeral && token.start() < denied.start())
                && !MORE_BEHIND.isIn(plain.substring(denied.end()));
    }

    private static boolean isDeniedAmount(String plain) {
        var denied = DENIED.first(plain);
        return denied != null
                && AMOUNT.begins(plain.substring(denied.end()))
                && !MORE_BEHIND.isIn(plain.substring(denied.end()));
    }

    private static boolean isOfOthers(String plain) {
        return OF_OTHERS.isIn(plain) || TOLD_OF_OTHERS.isIn(plain) && !I_TOO.isIn(plain) || THEY_WANT.isIn(plain);
    }

    /** "Mike wants three": he may be ordered for, and is asked about. */
    private static boolean isOfSomebody(String plain) {
        var named = NAMED_WANTS.matcher(plain);
        return named.find() && !KIN.contains(named.group(1));
    }

    private static boolean isIf(String plain) {
        return UNREAL.isIn(plain)
                || IF_ONLY.isIn(plain)
                || IF_SO.isIn(plain)
                || IF_THEN.isIn(plain)
                || AND_THEN.isIn(plain);
    }

    /** What is said behind all names and amounts, where nothing before them wants any. */
    private static boolean isOfWhatWas(String plain, List<Token> tokens) {
        int end = tokens.stream()
                .filter(token -> token instanceof Named || token instanceof Measured || token instanceof Numeral)
                .mapToInt(Token::end)
                .max()
                .orElse(0);
        return tokens.stream()
                        .noneMatch(token ->
                                token.start() < end && token instanceof Word word && WANTING.contains(word.sense()))
                && BEHIND.isAllOf(plain.substring(Math.min(end, plain.length())));
    }
}
