package org.qingshan.conversation.claim;

/** How one says of goods that one speaks of them and does not want them now: too salty, still enough at home, never eaten, missed. */
final class SetAsideWords {
    private static final String EAT = "[吃喝用嚼咬啃食饮咽嗑碰沾]";
    private static final String SOFT = "[了的啊呀呢啦嘛哈咯喽咧哦喔嘅喇呃]{0,3}(?=[,.;!? \\n]|$)";

    /** Too much of what one does not like: 太咸了, 齁甜, 有点硬. */
    private static final String TOO_MUCH =
            "(?:太|忒|特|齁|巨|死|有点儿?|有些|过于|实在)(?:过)?(?:咸|甜|酸|辣|苦|涩|腥|膻|骚|臭|油|腻|肥|硬|干|柴|韧|老|软|烂|淡|麻|冲|凉|寒|贵|重|占地方|塞牙|上火|难剥|麻烦|大块|大只|大个)";

    /** One cannot, or does not: 吃不得, 咬不动, 不爱吃, 医生不让喝. */
    private static final String UNABLE = EAT + "{1,2}(?:不|唔|勿|毋)(?:得|了|动|惯|下|起|来|到|落|烂|成|习惯)|受不(?:了|住|来)|受唔(?:到|住)"
            + "|(?:不|唔|冇|勿|从不|从来不|从来没|都不|不太|不大|不怎么|不能|不敢|不可以|不许|不让|不准|不给|不肯|不爱|不喜欢|不好|不想|不会|唔钟意|唔中意|唔食得|忌)"
            + EAT + "{1,2}|(?<!是|么|要|[得还就])不(?:喜欢|感冒|感兴趣|爱|好这口)" + SOFT
            + "|没(?:啥|什么)?(?:兴趣|感觉)|冇(?:咩)?兴趣|无感|不需要|不稀罕|用不(?:上|着|到)|不(?:考虑|缺|馋)|唔(?:使|需要)(?:呢|嘅)?$|[我家]{1,2}(?:们|人)?都?(?:不|唔)(?:用|使)(?:的|嘅)?$|过敏|忌口|戒(?:了|掉)|齁得?慌|塞牙|粘牙|[拉闹]肚子|睡不着|瞓唔着|失眠|反胃|胃[疼痛胀]|上火|长痘|怕(?:胖|腥|辣|苦|酸|上火)|嫌(?:它|他|弃)?(?:太)?"
            + "(?:咸|甜|酸|辣|苦|腥|膻|臭|油|腻|肥|硬|干|柴|贵|麻烦)|(?:吃|喝|用|食|饮)(?:得|到)?(?:都|就)?(?:腻|厌|伤|烦|怕|够)了?" + SOFT
            + "|(?:闻|看)(?:到|着|见)?就(?:想吐|恶心|头[晕疼痛]|受不了|怕|反胃)";

    /** There is some at home: 家里还有, 没开封呢, 自己种的. */
    private static final String AT_HOME =
            "(?:还|仲|都)(?:有|剩|堆|囤|存|放|搁|留|摆|\\p{IsHan}{1,2}着)(?!没|吗|么|不|谁|哪|多少|几)|(?:还|仲|都)?(?:没|未|冇)(?:吃完|喝完|用完|食完|饮完|开封|开|拆|拆封|动|吃|喝|用|消灭)(?:过)?"
                    + SOFT
                    + "|(?:够|管够|尽够)(?:吃|喝|用|食|饮|了)|(?:吃|喝|用)不(?:完|了)|(?:家里|屋里|屋头|冰箱里?|柜子里?|厨房里?|我家)\\p{IsHan}{0,3}(?:有|囤|剩|堆|存|放|躺|冻)(?:了|着)(?!没|吗)|有的是|多(?:得|着)(?:是|呢)|(?:一大?|好几|几|半)(?:堆|缸|柜|箩|筐|冰箱|麻袋)|(?:自己|自家|屋头|老家|家里|我家|我妈|我爸|我婆婆|乡下)(?:也|都|有)?(?:种|养|做|腌|晒|熏|酿|榨|炒)(?:的|了|得)?有?"
                    + SOFT;

    /** It was bought before: 昨天刚买, 上周囤过. */
    private static final String BOUGHT =
            "(?:上次|上回|上个?月|上个?周|上星期|上礼拜|昨天|昨晚|前天|前阵子|前几天|那天|刚刚?|刚才|才|今早|早上|上午)(?:我|我妈|家里|已经|才|刚|都|就|在[^,.;!? ]{1,6}){0,3}(?:买|囤|拍|订|收到|到货|买回来)(?:了|过|好|的)?(?:不少|很多|好多|一堆)?"
                    + SOFT;

    /** It was too late for it: 没抢着, 错过了. */
    static final Prefiltered MISSED = Prefiltered.of(
            "(?:没|冇|未|没有)(?:能)?[抢买拍赶蹲秒](?:\\p{IsHan})?(?:着|到|上|成|得)" + SOFT
                    + "|错过(?!没|吗)|手(?:速|气)?(?:太)?(?:慢|不够|不行|差)(?!没|吗)|慢了一步|晚了一步|(?:抢|卖)(?:光|完)(?:了|咯|啦)|\\b(?:missed(?: out)?|didn't (?:get|manage|catch)|did not (?:get|manage|catch)|couldn't get)\\b");

    private static final String IN_ENGLISH =
            "\\btoo (?:salty|sweet|sour|spicy|bitter|hard|tough|chewy|fatty|oily|heavy|dry|rich|pricey|expensive|hot|strong|big)\\b"
                    + "|\\b(?:don't|dont|do not|doesn't|does not|can't|cant|cannot|can not|never|not allowed to|shouldn't|won't) (?:really |even )?(?:drink|eat|like|use|fancy|stand|have|chew|touch|do|digest|stomach)\\b"
                    + "|\\ballergic\\b|\\b(?:not|never been) (?:a|much of a|a big|an?) [a-z ]{0,12}(?:fan|person|drinker|eater)\\b|\\bnot (?:my|our) (?:thing|cup of tea)\\b|\\bhates?\\b|\\b(?:upsets?|hurts?) my stomach\\b|\\bkeeps me (?:up|awake)\\b"
                    + "|\\b(?:still|already) (?:have|got|has)\\b|\\b(?:have|got) (?:plenty|enough|loads|lots|tons|heaps)\\b|\\b(?:plenty|enough|loads) of\\b|\\bhaven't (?:opened|finished|touched|started)\\b|\\bnot (?:opened|finished)\\b|\\b(?:sick|tired) of\\b|\\bbought (?:some |enough |plenty )?(?:last|yesterday|already)\\b|\\bgrow (?:my|our) own\\b";

    /** Any of it. */
    static final Prefiltered DECLINED = Prefiltered.of(TOO_MUCH + "|" + UNABLE + "|" + AT_HOME + "|" + BOUGHT + "|"
            + MISSED.pattern().pattern() + "|" + IN_ENGLISH);

    private static final String HELD = "(?:大|小|多)?[箱袋盒斤份只包瓶罐桶条缸坛个]";

    /** Nobody there eats it: 血糖高，蜂蜜再好也吃不成. */
    static final Prefiltered UNEATEN = Prefiltered.of(EAT + "{1,2}(?:不|唔|勿)(?:得|了|动|惯|成|来|起)|(?:不|唔)(?:能|敢|让|许|爱|喜欢|会)?"
            + EAT + "{1,2}(?:的|了|它)?" + SOFT + "|过敏|忌口");

    /** What there is at home, in so many words. */
    static final Prefiltered STORE =
            Prefiltered.of("(?:(?:还|仲|都)?(?:有|剩|囤|没吃完)|(?:还|仲|都)\\p{IsHan}{0,2}着)(?:了|的|着)?(?:大|小|满满|整整|差不多)?"
                    + Rewriting.NUMBER + HELD + "[^\\d一二两三四五六七八九十半]*(?:[跟和与、]" + Rewriting.NUMBER + HELD
                    + "[^\\d一二两三四五六七八九十半]*){0,3}$|\\b(?:have|got|has)\\b");

    /** This time none, and nothing that was ordered goes: 这回不买, 先不囤. */
    static final Prefiltered NOT_NOW = Prefiltered.of(
            "(?:这回|这次|这趟|今天|今儿|今日|今晚|今年|今次|这阵子|最近|暂时|暂且|先|就|我){1,3}(?:跳过|略过|免了|pass)|(?:这回|这次|这趟|今天|今儿|今日|今晚|今年|今次|这阵子|最近|暂时|暂且|先|就|我)就?(?:不|唔)(?:买|要|拿|囤|拍|订|来|下单|入|考虑|跟)(?:先)?[了啊呀呢啦嘛哈咯喇]{0,2}(?=[,.;!? \\n]|$)");

    /** Nothing at all: 先不用了. */
    static final Prefiltered NOTHING =
            Prefiltered.of("(?:这回|这次|今天|今儿|今日|暂时|暂且|先|我){0,2}就?(?:不|唔)(?:用|使|买|囤|拍|下单|凑热闹)(?:先)?[了啊呀啦嘛哈咯喇]{0,2}");

    /** It is taken back, asked, hoped, heard or put under a condition. */
    static final Prefiltered OPEN = Prefiltered.of(
            "[?]|[吗么]$|(?:不要|唔要|不想要)了|取消|退|换|改|(?<![嗰那])减|谁|什么|啥|怎么|咋|哪|几(?!天|个月)|多少|是不是|会不会|能不能|有没有|要不|好不|行不|听说|他说|她说|人家|别人|他们|她们|楼上|隔壁|便宜|优惠|打折|再说|再看|等|到时|以后|下次|就(?:好|行|可以)了?$|才(?:买|要|敢)|也(?:要|来|拿)|都(?:要|来)|但|不过|可是|"
                    + Conditions.IN_CHINESE
                    + "|只要|\\b(?:if|unless|but|though|cancel|refund|return|swap|change|is it|are they|does|would|could|anyone|they say|he says|she says|told me)\\b");

    static final Prefiltered HOME = Prefiltered.of("家|屋|柜|冰箱|厨房|没开|没吃|home");

    /** 黄酒就算了我不会喝. */
    static final Prefiltered SKIPPED = Prefiltered.of("就?算(?:了|咯|啦)");

    /** It may yet be wished for: 脐橙照旧, 土豆也算上. */
    static final Prefiltered MAYBE = Prefiltered.of(
            "[要来买拿拍订囤抢双份归同化洒压扁磕潮味]|(?:算|跟|加)我|我$|跟上|老样|结块|难吃|想|照旧|照常|老规矩|老样子|一样|同样|也|算上|带上|少不了|必须|安排|走起|冲|留|给|寄|发|送|退|少|多|加|减|各|都|全|说|讲|问|听|帮|替|刚|等|能|会|够|没货|有货|上架|链接|号|赔|没收|漏|错|丢|"
                    + CommaLeftOut.FAULTY
                    + "|\\b(?:want|need|take|get|like|please|pls|same|too|also|add|send|both|each|all|how|what|when|where|which|who|why|said|says|asked|wait|waiting|smash\\w*|crack\\w*|smell\\w*|went off|bad|rotten|broken|mouldy|moldy|missing|late|arrived?|came|received|refund)\\b");

    /** What is asked of the goods that are left: 好吃不，好吃来一袋. */
    static final Prefiltered ASKED =
            Prefiltered.of("[?]|赔|补偿|[是对]吧|\\b(?:compensat\\w*|make up for)\\b|(?:[吗么]|(?<!要)不|没有?)(?=[,.;! \\n]|$)");

    /** 黄桃化了，给我一袋红糖: it may be what he asks for the other. */
    static final Prefiltered MADE_GOOD = Prefiltered.of("给我(?![来拿拍留])|\\b(?:give me|send)\\b");

    /** 婆婆来了一斤竹笋: what somebody else says or has. */
    static final Prefiltered OF_KIN = Prefiltered.of(
            "^(?:我|他|她)?(?:" + KinWords.PAYER + "|老公|老婆|他|她)(?:家)?(?:都|也|又)?(?:[说讲]|[\\p{IsHan}]{0,2}了).*");

    /** 昨天黄桃没送到: what is sent now may make up for it. */
    static final Prefiltered NOT_ARRIVED = Prefiltered.of("[没冇未](?:送|收|寄|发)到");

    private SetAsideWords() {}
}
