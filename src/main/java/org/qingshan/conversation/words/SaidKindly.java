package org.qingshan.conversation.words;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kind things that people say, each by itself: simplified Chinese and lower-case English, without marks. */
public final class SaidKindly {
    private static final String PEOPLE = FormsOfAddress.PEOPLE;

    private static final String SOFT = "[呀啊哦噢喔哟哈啦了呢嘛吧吗的]*";

    /** 甜吗 is asked of the goods, 甜啊 is told. */
    private static final String TOLD = "[呀啊哦噢喔哟哈啦了的]*";

    /** 来了来了, 刚进来, 我到了; not 到了, which a parcel does. */
    private static final String COMES =
            "(?:(?:我|又|刚刚?|才|终于){0,3}(?:进?来|赶到)(?:了|啦|咯|喽)(?:来[了啦])?|我(?:又|刚刚?|才|终于){0,3}到(?:了|啦|咯|喽)|(?:我|才)?刚刚?进?来|我才?刚刚?到|来?(?:报到|签到|打卡))";

    public static final String ENOUGH_SAID = "不(?:问|说|凑|聊|比|纠结)了";

    /** 先走了, 睡觉去了, 撤了. */
    private static final String LEAVES =
            "(?:我|那|就|今天|先|要|得|该){0,4}(?:走|撤|溜|闪|睡|睡觉|下线|去?忙|去?睡|睡觉去|忙去|干活去|(?:返工|开工|食饭|冲凉|瞓觉|做嘢)先?)(?:了|啦|咯|喽|喇)[哈啊呀哦拉]{0,2}";

    /** What is fine about goods, said with a word for how much. */
    private static final String LIKED =
            "(?:真的?|好|很|超级?|特别|非常|老|挺|蛮|看着|看起来|就){1,3}(?:大|甜|香|嫩|红|水灵|好吃|好喝|新鲜|漂亮|诱人|馋人|赞|棒|实惠|划算|喜欢|用心|良心|热情|专业|靠谱)|太(?:甜|香|嫩|好吃|新鲜|漂亮|诱人|馋人|实惠|划算)";

    /** What may stand ahead of it: nothing that denies, asks, wants, counts or costs. */
    private static final String OF_GOODS = "(?:(?![不没未别难太坏烂酸贵假少只几想要来买加退换哪什怎谁多费价如若万吗咪边])\\p{IsHan}){0,8}?";

    private static final String GOOD_ENGLISH =
            "(?:so |really |absolutely |very |just )?(?:amazing|great|good|delicious|yummy|tasty|lovely|beautiful|nice|fresh|incredible|fantastic|juicy|gorgeous|wonderful|perfect|excellent)";

    private static final String FAMILY_ENGLISH =
            "my (?:mum|mom|mother|dad|father|kids?|children|son|daughter|dog|cat|husband|wife|family|grandma|granny|parents|boys?|girls?|friends?)";

    private static final String BEING =
            "(?:聊天|智能)?(?:机器人?|真人|真的人|活人|大?(?:语言)?模型|chat ?gpt|gpt|deepseek|豆包|文心一言|人工智能|人工客服|人工|人类|ai|自动(?:回复|回答|应答)|程序|电脑|客服|(?<=是个|是|是不是|还是)人)";

    private static final String BEING_ENGLISH =
            "(?:an? |any |some )?(?:real |actual |live |human |chat ?|automated |auto )*(?:bots?|chatbot|robots?|machine|computer|program|humans?|person|people|ai|someone|somebody|automated|automatic|automated reply|auto ?reply)";

    public enum Kind {
        FINE(
                "(?:(?:好的?){1,4}|(?:好[嘞咧哒]){1,3}|得嘞|要得|(?:不|别|莫|唔使)着?急(?:慢慢[来嚟])?|慢慢[来嚟]|拜拜?|再见|晚安|早[唞抖]|(?:good ?)?bye(?: bye)?(?: for now| now)?|good ?night|(?:see|c|catch) (?:you|ya|u)(?: (?:all|later|soon|tomorrow|around|again|then|next (?:time|week|stream)))?|take care|好滴|行|嗯+|收到|知道|明白|可以|没问题|没事|不客气|不用|不了|不必|不需要|不|ok+|okay|k|fine|alright|got it|noted|sure|great|cool|nice|perfect|excellent|lovely|(?:that )?sounds? (?:good|great|fine|perfect|lovely)(?: to me)?|thats (?:fine|great|perfect|good)"
                        + "|no problem|i see|yes|yep|yeah|对|对的|是|是的|(?:不买了|不看了|不加了|妥了|定了|齐了|好了|行了|ok)?就(?:定)?这些了?|妥+了|(?:就|那就|都)?定了|搞定了?|(?:好的?|行|嗯)?那?(?:就先?|先)这样|就这么多|先这样|没别的|没有别的|够了|thats (?:all|it|everything|enough|plenty)|that is (?:all|it|enough)|足够了|no|no thats all"
                        + "|nothing(?: else)?(?: thanks?)?|no thanks?|no thank you|no more(?: thanks?)?|nah|nope)"
                        + SOFT + "\\s*" + PEOPLE
                        + "|(?:好的?|那)?(?:不用|不了|不必|不需要)(?:了|啦)?(?:谢谢|多谢|谢了)" + SOFT
                        + "|没有了[哈啊呀哦]{0,2}|" + ENOUGH_SAID + SOFT + "|" + LEAVES),
        LATER("(?:我|但是?|可惜|最近|可是|想吃|想买){0,3}没钱(?:买)?" + SOFT
                + "|(?:i have |ive got |sorry )?no money(?: right now| left| now)?|(?:我|那|先|就|还是){0,3}(?:让我)?(?:再)?(?:想想|想一想|想一下|考虑考虑|考虑一下|考虑下|看看|看一看)(?:再说)?"
                + SOFT
                + "|(?:我|那|就|先|只是){0,3}(?:随便|只是|就是|就|先)(?:看看|逛逛|瞧瞧)(?:而已)?" + SOFT
                + "|(?:那)?(?:等会儿?|等一会儿?|晚点|待会儿?|回头|改天|过会儿?|迟点|下次)(?:再)?(?:说|看|买|来)" + SOFT
                + "|(?:maybe |perhaps |some other |another )(?:later|next time|another time|time|tomorrow)|(?:im |i am |we are |were )?(?:just |only )(?:looking|browsing|watching)(?: around)?(?: for now| thanks?)?"
                + "|(?:let me |ill |i will |i need to |i have to |id like to )(?:think|sleep)(?: about| on| over)?(?: it| that)?(?: (?:first|over|a bit))?|not (?:right )?now|not yet|later"
                + "|(?:i )?(?:dont|do not) want anything (?:im |i am )?(?:just|only) (?:looking|browsing|watching)"),
        HELLO(PEOPLE + PEOPLE
                + "\\s*(?:(?:[你侬您雷]好|好|大家好|晚上好|早上好|中午好|下午好|早安|晚安|早|(?:嗨|嘿|哈[喽啰罗]){1,3}|在吗?|在不在|"
                + "hi+|hello+|hey+|hiya|yo|hola|howdy|good day|greetings"
                + "|(?:good )?(?:morning|evening|afternoon)|(?:are )?you there|(?:its |this is )?(?:im |i am )?(?:my )?(?:new|first time) here|(?:hi|hello|hey|greetings|watching)(?: all| everyone)? from [a-z ]{2,20}|我?(?:今天|是)?第一次(?:来|看|进)(?:到)?(?:你们?家?的?)?(?:直播间?|这里|这)?)"
                + SOFT + "|" + COMES + TOLD + ")\\s*" + PEOPLE),
        THANKS(
                "(?:太|非常|多|好[的嘞滴]|行[嘞咧啦吧]?|嗯|得嘞|那就?|好){0,3}(?:谢谢|感谢|谢啦|谢了|多谢[晒哂]?|唔该[晒哂]?|辛苦)(?:[你您]们?|大家)?(?:的?(?:帮忙|帮助|照顾|关照|费心|耐心|解答|回复))?"
                        + SOFT + PEOPLE + SOFT
                        + "|(?:ok |okay )?(?:thanks?|thank you|thx|tks|ty|cheers|ta|gracias|merci|much appreciated|i appreciate it)(?: (?:so much|very much|a lot|a million|again|you|for (?:everything|that|your help|the help|helping)))?\\s*"
                        + PEOPLE),
        WHO(
                "(?:请问|那|到底|喂|这边){0,3}(?:(?:你|您)们?|这|这里|这边|这个|那边|对面|跟我(?:说话|聊天)的){0,2}(?:到底|都|其实){0,2}[是系]?(?:不是|唔系|咪)?(?:个|一个)?"
                        + BEING + SOFT + "(?:在?(?:回|回复|答|说话|聊天?)的?)?" + SOFT + "(?:还是(?:个|一个)?" + BEING + ")?" + SOFT
                        + "|(?:喂|请问|这里|这边)?没人(?:在|回复?)?(?:吗|么|啊|呀)+"
                        + "|" + PEOPLE + "\\s*(?:请问|喂|这里|这边|那边|你们?|到底|现在|还){0,3}(?:有没有|有)(?:" + BEING
                        + "|人)(?:在|回复?|答|理我?){0,2}(?:吗|么|没得|没有?|不|呢)?" + SOFT + PEOPLE
                        + "|我(?:是|在|这){0,3}(?:跟|和|同)(?:" + BEING + "|人)(?:在)?(?:说话|聊天?|讲话|对话)" + SOFT
                        + "|(?:is )?(?:there )?any(?:one|body)(?: (?:real|human|alive))? ?(?:here|there|home|around|at home)?(?: at all| please)?"
                        + "|(?:(?:hello|hi|hey|so|ok|sorry|wait) ){0,2}(?:(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)|is (?:it|there|that)|are there|you|do i talk to) )?(?:just |only |really |actually ){0,2}"
                        + BEING_ENGLISH + "(?: or (?:just )?" + BEING_ENGLISH
                        + ")?(?: (?:here|there|around|behind this|talking|answering|replying|reading this|too|or what)){0,2}"
                        + "|whos there|who is (?:there|this|it)|who am i (?:talking|speaking|chatting) (?:to|with)|is (?:someone|somebody|anyone|anybody) (?:there|here|home|reading(?: this)?|listening|answering)"
                        + "|are you (?:for )?real|do (?:real )?(?:people|humans) (?:read|answer|see) (?:this|these|here|me)"
                        + "|(?:你|您)是(?:谁|哪位|什么人)" + SOFT
                        + "|(?:你|您)(?:叫|是)什么(?:名字)?" + SOFT + "|(?:你|您)(?:多大|几岁|多大年纪)(?:了)?" + SOFT
                        + "|who are you|who is this|what are you|whats your name|do you have a name|how old are you"),
        LAUGH(
                "[哈呵嘿嘻]{1,}|(?:ha){1,}h?|(?:he){2,}|lol|233+|666+|笑死" + SOFT + "|加油" + SOFT + "|支持" + SOFT
                        + "|" + PEOPLE
                        + "(?:你|您)?(?:今天|今晚)?(?:太|真|好|超|超级|最|蛮|挺|很)?(?:棒|赞|厉害|漂亮|好看|美|帅|可爱|牛|实在|热情|亲切|甜|搞笑|逗)" + TOLD
                        + "|" + PEOPLE
                        + "(?:[你您]的?|的)?(?:声音|嗓子|直播|衣服|口才|普通话|人)(?:真|好|很|太|超|最|特别|非常)?(?:好听|好看|甜美|温柔|漂亮|棒|美|好)"
                        + TOLD
                        + "|(?:祝|愿)" + PEOPLE
                        + "(?:们)?(?:今天|今晚|都)?(?:大卖|生意兴隆|生意红火|发大?财|财源滚滚|越来越好|越做越大|开心|健康|顺利|卖光光?|身体健康)" + SOFT
                        + "|(?:五|5)星(?:好评)?" + SOFT + "|好评" + SOFT
                        + "|(?:youre|you are|you guys are) (?:so |really )?(?:the best|amazing|awesome|great|lovely|sweet|funny|beautiful|so kind|wonderful)|youre (?:such )?an? (?:star|legend|gem|angel|darling|lifesaver)|i love (?:you|you guys|it here)"
                        + "|woo ?hoo+|ya+y|wo+w|omg|hooray|(?:i )?cant wait|so excited|(?:nice|lovely|beautiful|cool) place"
                        + "|(?:omg |wow |mm+ |yum |oh ){0,2}(?:those|these|the|your|that|this|they|it) (?:[a-z]{2,12} ){0,2}looks? (?:so |really |absolutely |very )?(?:amazing|great|good|delicious|yummy|tasty|lovely|beautiful|nice|fresh|incredible|fantastic|juicy|gorgeous)"
                        + "|(?:i )?(?:really )?(?:love|like|enjoy) (?:this|your|the) (?:stream|show|live|channel|shop|voice|song|music)"
                        + "|(?:this is |thats |you(?:re| are) |so |such a |what a )?(?:so |very |really )?(?:great|amazing|awesome|lovely|nice|cool|funny|beautiful|pretty|good|best|cute)(?: (?:stream|show|live|host|job|work))?"
                        + "|(?:我?(?:妈妈?|爸爸?|老公|老婆|女儿|儿子|孩子|娃|家人|家里人?|全家|朋友|同事|婆婆|公公|奶奶|爷爷|外婆|外公)|大家){1,2}(?:都|也|们){0,2}(?:说|夸|觉得|喜欢|爱)(?:真|很|好|特别|超级?){0,2}(?:好吃|甜|香|新鲜|吃|喜欢)"
                        + TOLD
                        + "|我?(?:上次|上回|之前|以前|去年|前几天)(?:在?你们?(?:家|这))?(?:买|吃|订|拍)(?:的|过){0,2}(?:" + LIKED + ")" + TOLD
                        + "|" + OF_GOODS + "(?:" + LIKED + ")" + TOLD
                        + "|(?:我|来|必须|全力){0,2}支持(?:你们?|农民|农家|农户|助农|乡村|乡亲们?|家乡|老乡)" + TOLD
                        + "|(?:happy to |glad to |i |we )?(?:love |like )?(?:to )?support(?:ing)? (?:the |local |small |your )?(?:farmers?|farms?|village|growers?)"
                        + "|(?:我|看得我?|看着|都|馋得我?|的){0,4}(?:口水|哈喇子)(?:都|要|快|直){0,3}(?:流|掉)(?:出来|下来|了|啊){0,3}|(?:都|看得我?|我){0,3}(?:流口水|馋死我?|馋哭|馋坏我?|馋|看饿)(?:了|啦|啊){1,3}"
                        + "|我?(?:正在|在|刚)?(?:上班|上课|加班|开会|做饭|带娃|坐车|坐地铁)(?:偷偷|悄悄|一?边|摸鱼){0,2}(?:看|听)(?:直播|你们|着|的){0,2}"
                        + TOLD
                        + "|(?:(?:they|it|that|this|these|those) )?(?:all )?looks? " + GOOD_ENGLISH
                        + "|(?:last time|last year|the last ones?|the ones i had) (?:they |it )?(?:was|were|tasted) "
                        + GOOD_ENGLISH
                        + "|(?:i|we) (?:bought|had|tried|ordered) (?:these|them|those|it|this|some)(?: from you)? (?:last (?:time|year|week|month)|before|once)(?: (?:and )?(?:they|it) (?:was|were) "
                        + GOOD_ENGLISH + ")?"
                        + "|" + FAMILY_ENGLISH + " (?:really |absolutely |also )?(?:loves?|likes?|adores?) [a-z ]{2,20}"
                        + "|(?:my )?mouth is watering|(?:im |i am )?drooling|(?:this is |youre )?making me (?:so )?hungry|(?:im |i am )(?:so |getting )?hungry(?: now)?"),
        ASKED_AFTER(
                "how are (?:you|ya|u)(?: (?:doing|today|tonight|all|guys|everyone)){0,2}|how(?:s| is) (?:it going|everything|your day|life|business|things)|whats up|sup"
                        + "|" + PEOPLE
                        + "(?:(?:你们?|您|大家)好吗|最近(?:还)?好(?:吗|不好)|(?:你们?|您)?(?:吃|吃饭|吃过饭?|吃[早午晚]饭|食饭|食咗饭)(?:了|过|咗)?(?:吗|没|没有|么|未)|(?:你们?|您)?(?:播了一天|今天)?(?:累不累|累吗|累了吗|累没累|冷不冷|冷吗|忙吗|忙不忙|辛苦吗|渴不渴|困不困)|想我(?:了)?(?:吗|没))"
                        + SOFT);

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }
    }

    private SaidKindly() {}

    /** What these words say, if they say just that. */
    public static Optional<Kind> of(String words) {
        for (var kind : Kind.values()) {
            if (kind.words.matcher(words).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
