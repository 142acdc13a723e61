package org.qingshan.conversation.claim;

/**
 * The ways in which one talks of goods in some amount and orders none, each by the words that make it: when it was, who had it, how it is cooked. The
 * patterns are looked for in one part of a message, what stands between two marks.
 */
final class TalkFamilies {
    static final String NUMBER = "(?:\\d{1,4}(?:\\.\\d)?|[一二两俩三仨四五六七八九十百千半几廿]{1,4}[多来把]?)";

    static final String AMOUNT = NUMBER + "(?:[箱袋盒斤份个只包瓶罐桶条块颗粒枚把棵坛尾两支樽磅筐串朵片勺匙滴碗杯盘锅克件提吨钱根头]|公斤|千克)";

    /** In the same part, of what is no wish. */
    static final String IN_PART = "[^,.;!?来要再加]";

    private static final String LONG_AGO =
            "小时候|儿时|童年|从前|想当年|当年|那年|那时候?|那会儿?|那阵子?|那年头|那年代|那[辈代]|老辈|祖上|旧社会|解放前|闹饥荒|困难时期|早年|年轻那?时候?|(?<![你您])记得(?!给|发|送|放|多|把|帮|寄|包|打)|想起|怀念|曾经|嗰阵|在[世的]的?时候|(?:上|读)(?:大学|高中|初中|小学|学)(?:那会儿?|的?时候?)";

    static final String BEFORE =
            "(?:以前|以往|往年|大?前年|去年|旧年|上[次回批周]|上个?月|上个?礼拜|上个?星期|前几天|前两天|前[天日晚]|昨[天晚日儿个]|琴[日晚]|寻[日晚]|刚[才刚]|今早|那天|头[天先]|周[一二三四五六日末]|星期[一二三四五六天])";

    static final String DID = "(?:买|拍|订|定|下|付|到|收|收到|退|寄|送|发|要|拿|带|吃|喝|囤|抢|称|提|帮衬|帮趁|幫襯|点|看)";

    /** What is told on: what stands behind it with an amount is part of the story. */
    private static final Prefiltered STORY =
            Prefiltered.of(LONG_AGO + "|梦[见到里]|[做作发]了?[个一]?\\p{IsHan}{0,3}梦(?!想)|打赌|^(?:我|我跟你)?赌(?!一)|^(?:输了|赢了)"
                    + "|(?:以前|那[次回]|前年|去年)(?:我|我们)?(?:去|住|在(?!你))|(?:以前|往年|前年|去年)" + IN_PART
                    + "{0,12}?(?:天天|年年|每[天年次]|都|总|老是|一直)");

    private static final String PERSON_NOUN =
            "(?:姐妹们?|[大小老]?姐姐?|[大小老]?哥哥?|兄弟|妹子|美女|帅哥|朋友|家人|小伙子?|阿姨|大?叔|老铁|宝子?|同学|粉丝|大妈|大爷|阿婆|靓[女仔]|老板|那[位个]|嗰[位个]|位|[个]?人)";

    private static final String OTHER =
            "(?:(?:前[面排边头]|刚[才刚]|楼[上下]|上面|下面|后[面排]|旁边|头先)(?:的|那|这|嗰|个|位|几){0,3}" + PERSON_NOUN
                    + "|楼[上下]|隔[壁篱]\\p{IsHan}{0,3}|对门|人家|别[人个]|(?<![其给帮替跟和])[他她佢](?:们|家|哋)?|有[人个](?:人|女|男|大)?\\p{IsHan}{0,3}|主播\\p{IsHan}{0,3}"
                    + "|(?<![给帮替跟同和与送])(?<![牛酸豆羊])(?:我们?家?|俺家?|咱家?|家里|你)?(?:" + KinWords.KIN
                    + "(?![司斤里交园共主])|媳妇儿?|老伴儿?|老头子?|爱人|[孩娃]子?|娃儿|小孩|小朋友|[女男]朋?友|前[任妻夫]|岳[父母]|孙[子女]|婶子|两口子|\\p{IsHan}[姐哥叔婶嫂姨]))";

    private static final String HAVE =
            "(?:吃|食|喝|饮|买|拍|抢|囤|订|拿|包|干|砸|炫|造|啃|嗦|腌|种|养|藏|存|收|卖|打包|发|寄|熬|晒|做|酿|熏|下单|咬|炖|扛|提|抱|换|喂|扫|刷|送|煮|端)";

    private static final String OFTEN =
            "(?:天天|年年|每[天年次顿晚回]|每个月|一(?:天|年|冬天?|夏天?|顿|晚上?|下午|上午|口气|下子|次|餐|周|个月|个人)|能|直接|偷偷|竟然|居然|随便|最多)";

    /** 前面的姐妹一口气拍了8个柚子, 我奶能一顿干掉三个芋头, 我闺女一天吃一盒. */
    private static final Prefiltered OF_OTHERS = Prefiltered.of(OTHER + IN_PART + "{0,10}?" + HAVE
            + "(?:掉了?|了|过|完了?|咗|到了?|下了?|走了?|光了?|得了|出)" + IN_PART + "{0,6}?" + AMOUNT
            + "|" + OTHER + IN_PART + "{0,6}?" + OFTEN + IN_PART + "{0,4}?" + HAVE + IN_PART + "{0,6}?" + AMOUNT
            + "|" + OTHER + "藏[着了]?" + IN_PART + "{0,3}?" + AMOUNT
            + "|" + OTHER + HAVE + AMOUNT + "[^,.;!?来要加]{0,4}?(?:是|怕是|估计|肯定)[^,.;!?]{1,10}[吧的啊呢]$");

    /** 一冬天要熏百把个, 一天五个. */
    private static final Prefiltered HABIT =
            Prefiltered.of("(?<![来加])(?:天天|年年|每[天年顿晚]|一(?:天|年|冬天?|顿|晚上|口气|餐))[^,.;!?来加送给]{0,4}?" + HAVE
                    + "[^,.;!?来再加]{0,5}?" + AMOUNT);

    /** Who orders for others, or with them, is no teller. */
    private static final Prefiltered ON_BEHALF =
            Prefiltered.of("[让叫喊托帮替]我|[我俺咱]也|也[来要]|说要|想要|非要|还要|给我(?:来|发|拿|装|称)|说" + NUMBER);

    /** 家里还有三瓶蜂蜜, 核桃家里还有半袋, 冰箱冻着五斤松茸. */
    private static final Prefiltered AT_HOME = Prefiltered.of(
            "(?:家里|屋里|屋头|家中|冰箱|冰柜|柜子|橱柜|柜|屋企|仓库|我家|俺家|宿舍|手头|手上|床底下?|阳台|地窖|老家|车里)(?:里|里面|头|上|那|也|都|就|现在){0,2}(?:(?:还|仲|倒|都|也|又|自己)?(?:有|剩|堆|冻|放|囤|存|摆|码|搁|藏|挂|晾|晒|熏|种|养)(?:着|了)?(?!人|老人|孩子|娃|小孩|客|事|冰箱|喜事|得|点|孕|病|产|婴|宝)|[^,.;!?来要再加]{1,5}?(?:还|仲)(?:有|剩))|(?:冰箱|冰柜|橱柜|柜子)里"
                    + AMOUNT);

    private static final String ELSEWHERE =
            "(?:隔[壁篱]|对面|别家|别人家?|别个|别的?\\p{IsHan}{0,3}(?:直播间|店|主播|家)|另一?家|人家|超市|菜市?场|街市|市场|批发市场|集市|街上|楼下|赶[集场]|网上|淘宝|京东|拼多多|抖音|美团|盒马|我们(?:这|那|老家|村|镇|县)|俺们(?:这|那)|咱(?:们)?这|老家|邻居家)";

    /** 别人直播间香菇一袋才15, 街市核桃廿蚊一斤. */
    private static final Prefiltered PRICED_ELSEWHERE = Prefiltered.of(ELSEWHERE
            + "[^,.;!?]{0,16}?(?:(?:才|只|卖|只要|就卖)[^,.;!?]{0,4}?[\\d一二三四五六七八九十百廿]|[\\d一二三四五六七八九十百廿]{1,5}(?:块|元|毛|蚊|文|刀|一[斤箱个袋盒瓶])|买一?\\p{IsHan}?送|(?<!老家|驿站)送"
            + AMOUNT + "|" + AMOUNT
            + "(?:要|是)?(?:[一二两三四五六七八九]?[百十][一二三四五六七八九]?|\\d{2,4})[多几]?(?:块|元)?[啊呢了吧!. ]{0,2}$)");

    /** 本来打算拿五斤火腿; 想买一箱石榴的 only where it is given up behind. */
    private static final Prefiltered NEARLY = Prefiltered.of(
            "(?:本来|原本|原先|差点儿?|险些|差啲|^本|^原|[^,.;!?]本(?=想))(?:都|就|还|是|也|我|只|先){0,2}(?:想着?|打算|要|准备|下单|买|拍|剁手|冲|入手)");

    private static final Prefiltered WISHED =
            Prefiltered.of("^(?:我|俺|咱|也|真|好|很|其实|倒是){0,3}(?:想|打算|准备|考虑)[要买囤拿带来搞吃入整下订]");

    /** 刚才那位说要三十斤腊肉的, 买两箱的举手, 两箱那位: who is spoken of. */
    private static final Prefiltered WHO = Prefiltered.of("(?<!我|我想|我也|我说|就)(?:说|想|喊着?)?(?:要|买|拍|抢|订|喊|下单?)了?" + AMOUNT
            + "[^,.;!?来要]{0,4}?的(?:是|那[位个]|人(?!家)|大?[哥姐]|朋友|举手|家人|都|谁|那[个位]|这位|老板|姐妹)|^[^,.;!?我]{0,4}" + AMOUNT
            + "[^,.;!?来要]{0,3}那[位个]$|谁(?:说|喊)?(?:要|买|拍)(?:了|的)?" + AMOUNT + "[^,.;!?]{0,4}[的啊呀]$");

    /** 哪个傻子会买: nobody. */
    private static final Prefiltered NOBODY = Prefiltered.of(
            "(?:哪个|什么|哪有)(?:傻\\p{IsHan}|冤大头|神经病|好人|正常人|人)(?:会|才|能|没事|愿意)|谁(?:会|没事|真会|舍得|敢)[^,.;!?我]{0,3}?(?:买|要|吃|囤)");

    /** 老公说再买一箱就离婚. */
    private static final Prefiltered THREATENED =
            Prefiltered.of(OTHER + "[^,.;!?]{0,3}?(?:说|要是|敢|看见)[^,.;!?]{0,4}?(?:再|又)[买拍囤抢][^,.;!?]{0,8}?就(?![买要行])");

    /** 主播你刚才说两箱送什么来着. */
    private static final Prefiltered HOST_SAID = Prefiltered.of(
            "(?:主播|你们?|老板|店家|客服)(?:[你上这那]|刚[才刚]?|之前|昨天|今天|一直|老|总|一晚上|能|不是|个月|也){0,4}(?:说|喊|讲|念叨?|承诺|答应)(?:了|的|过|好)?[^,.;!?我来要]{0,6}?(?<![俾给畀])"
                    + AMOUNT + "(?![^,.;!?]{0,2}(?:吧|$)|我)");

    /** 切一个看看, 称一斤给大家看看: what the host is to show. */
    private static final Prefiltered SHOWN = Prefiltered.of("(?:切|开|拆|打开|称|秤|吃|尝|掰|剥|敲|打碎)[^,.;!?]{0,2}?(?:" + AMOUNT
            + ")?[^,.;!?]{0,5}?(?:看看|看一看|看下|看一下|给(?:我们|大家|咱们?)[看瞧]|瞧瞧|[称秤]一?下)|" + AMOUNT
            + "[^,.;!?]{0,4}?打[碎开][^,.;!?]{0,3}?(?:看看|看一?下)");

    /** 今早摘了五十箱, 腊肉八十斤已经打包好了. */
    private static final Prefiltered MADE = Prefiltered.of("(?:摘|采|挖|割|捕|捞|打|熬|做|腌|熏|晒|打包|装|收|结|产)(?:好|完|出)?了" + IN_PART
            + "{0,3}?" + AMOUNT + "|" + AMOUNT + IN_PART
            + "{0,4}?(?:已经|全|都)(?:打包|装箱|装车|装)好?了|(?:仓库|盘点|冷库)(?:里|[^,.;!?发走]{0,4}(?:有|剩|存|出))[^,.;!?发走]{0,4}" + AMOUNT);

    private static final Prefiltered GIVEN_UP = Prefiltered.of(
            "算了|拉倒|作罢|忍住|(?:钱包|余额|口袋|荷包|预算|条件|工资)[^,.;!?]{0,3}?[不唔没](?:允许|准许|同意|答应|让|许|够)|不买了|还是不了|买不起|吃不起|(?<!别家|超市|市场|人家)太贵(?!也)|舍不得(?!也)|没舍得|没钱|冇钱|吃不完|划不来|不划算|没下手|放弃|劝退|[放塞装]不下|叫穷|喊穷|哭[穷了]");

    private static final Prefiltered PUT_OFF = Prefiltered.of("下[次回]|改[天日]|回头|以后|过[几两]天|明天");

    /** 等我中了彩票, 等发工资了: nothing that the shop could do. */
    private static final Prefiltered SOME_DAY = Prefiltered.of(
            "(?:五百万|500万|彩票|大奖)[^,.;!?]{0,2}(?:到手|中了|开了)|(?:等|要是|如果|假如|若是?|哪天|有朝一日|万一)[^,.;!?]{0,5}?(?:中了?(?:个|了)?(?:大奖|头奖|彩票|五百万|500万|六合彩|奖)|发(?:财|达)|暴富|当上?(?:老板|富婆|富豪)|退休)");

    /** 还差12斤才够发车, 还差两箱就能成团. */
    private static final Prefiltered GROUP = Prefiltered.of("(?:还|仲|就|只)?差(?:着|了)?" + AMOUNT
            + "[^,.;!?来要加]{0,4}?(?:才|就|便)(?:能|可以|会)?(?:够|满|开|发车|成|齐|封|截)|(?:要|凑)?[满够齐]"
            + AMOUNT
            + "(?:才|就)(?:开|发|成|封|截)|有没有[^,.;!?]{1,6}的(?:邻居|人|朋友|姐妹|宝子?|家人)|[团群车][^,.;!?来要]{0,6}?(?:目前|现在|已经|还差|仲差|才)[^,.;!?来要]{0,3}?"
            + AMOUNT);

    /** 血糖高，吃不成. */
    private static final Prefiltered BODY = Prefiltered.of(
            "血糖|血压|血脂|尿酸|痛风|糖尿病|三高|过敏|减[肥脂]|医生|大夫|怀孕|孕妇|结石|忌口|控糖|[吃喝]不[得成了消]|不能[吃喝碰]|不敢[吃喝碰沾]|^我?不[吃喝]|睡不着|卡路里|大卡");

    /** 我在我姐家吃过. */
    private static final Prefiltered KNOWN = Prefiltered.of("(?<!没|未)(?:吃|喝|用|尝)过的?[啊呀呢吧!. ]{0,3}$");

    private static final String FIRM = "(?:再|还是|那就|这[次回]|今[天年日]|现在|麻烦|帮我|[我俺咱]也|[我俺]要|我来|我先|给我)";

    /** What is after all wanted, behind what was nearly bought. */
    private static final Prefiltered AFTER_ALL = Prefiltered.of("现在|还是(?!不|算)|那就|再[来要加]|改|这[次回]要|今天要|给我|帮我");

    /** A wish beside all that. */
    private static final Prefiltered WISH = Prefiltered.of(
            FIRM + "(?:给我|先|就|还|再|想|也)?(?:来|要|拿|买|加|订|拍|称|装|囤|整|搞|弄|发|寄|留|补|下单)|(?:给我|(?<![下上回过出起进带寄送不])来|[要加拿])"
                    + AMOUNT + "|下单(?!了)|[+×]\\s?\\d");

    /** 外婆每年给我留一个, 一顿要三个: not the speaker's own wish now. */
    private static final Prefiltered OTHERS_GAVE = Prefiltered.of(
            "(?:" + KinWords.KIN
                    + "|室友|邻居|[他她佢]|每[年次天]|天天|年年|梦|一口气)[^,.;!?]{0,8}?(?:给我|[要拿])|(?:时候|[年月天]|那[年会])[^,.;!?]{0,8}?(?:我要|给我)|等|如果|要是");

    private TalkFamilies() {}

    /** 先不用了, where nothing was ordered. */
    private static final Prefiltered NOT_NOW =
            Prefiltered.of("^(?:我|这次|今天|暂时){0,2}先不[用买要拍抢凑](?:了|热闹|啦){0,2}[啊哈吧!. ]{0,3}$");

    /** 56一斤贵了, 你家28: what it costs here, beside what it costs elsewhere. */
    private static final Prefiltered PRICED = Prefiltered.of(
            "\\d{1,4}(?:块|元)?钱?一[斤箱袋盒个瓶罐包条](?:好|太|真|有点|有些|还是|是)?(?:贵|便宜)|(?:你们?家?|这里|这边|主播家)(?:才|都|要|卖|却|的)?\\d{1,4}(?:\\.\\d{1,2})?(?:块|元)?钱?[啊呢哦!. ]{0,3}$");

    /** 蜂蜜见底了, "the kids ate all the honey": no order, and the reason of one behind it. */
    private static final Prefiltered GONE = Prefiltered.of(
            "[吃喝用食饮烧](?:完|光|没|晒|净)(?!吗)|见底|快没了|断[粮货炊]|空了|\\b(?:ran out|run out|running out|(?:finished|ate|used|drank|eaten) (?:up |all )?(?:of )?(?:the|all|our|my|every)|all gone)\\b");

    private static final Prefiltered BUYING = Prefiltered.of("[买要拿订拍囤]|给我|给俺|来[个点些盒箱袋]");

    static final Prefiltered COUNTED = Prefiltered.of(AMOUNT);

    /** What the part is; OTHER where it is none of them. */
    static TalkPart of(String part) {
        if (SOME_DAY.isIn(part)) {
            return TalkPart.UNREAL;
        }
        if (isNearly(part)) {
            return TalkPart.TOLD;
        }
        if (WISHED.isIn(part)) {
            return TalkPart.WISHED;
        }
        boolean wished = WISH.isIn(part);
        if (STORY.isIn(part) && (!wished || OTHERS_GAVE.isIn(part))) {
            return TalkPart.STORY;
        }
        if (TalkOfCooking.isRecipe(part)) {
            return TalkPart.RECIPE;
        }
        if (TalkOfOrders.isNumberAsked(part)) {
            return TalkPart.MY_ORDER;
        }
        if (wished) {
            return TalkPart.OTHER;
        }
        var ofOrder = TalkOfOrders.of(part);
        if (ofOrder != TalkPart.OTHER) {
            return ofOrder;
        }
        return isTold(part) ? TalkPart.TOLD : isGone(part) ? TalkPart.GONE : TalkPart.OTHER;
    }

    private static boolean isTold(String part) {
        return (isFirst(OF_OTHERS, part) || isFirst(HABIT, part)) && !ON_BEHALF.isIn(part)
                || isFirst(AT_HOME, part)
                || PRICED_ELSEWHERE.isIn(part)
                || GROUP.isIn(part)
                || (WHO.isIn(part) || NOBODY.isIn(part) || THREATENED.isIn(part) || SHOWN.isIn(part))
                || isFirst(HOST_SAID, part)
                || MADE.isIn(part)
                || NOT_NOW.isIn(part)
                || (BODY.isIn(part) || KNOWN.isIn(part)) && !COUNTED.isIn(part) && !BUYING.isIn(part);
    }

    /** No amount stands before it: 鸡蛋一盒每天早上煮一个. */
    static boolean isFirst(Prefiltered told, String part) {
        var match = told.first(part);
        return match != null && !COUNTED.isIn(part.substring(0, match.start()));
    }

    static boolean isGivenUp(String part) {
        return GIVEN_UP.isIn(part);
    }

    static boolean isPutOff(String plain) {
        return PUT_OFF.isIn(plain);
    }

    static boolean isNotNow(String part) {
        return NOT_NOW.isIn(part);
    }

    static boolean isWished(String part) {
        return WISH.isIn(part);
    }

    private static boolean isGone(String part) {
        return GONE.isIn(part) && !COUNTED.isIn(part);
    }

    static boolean isOfOthers(String part) {
        return OF_OTHERS.isIn(part) || HABIT.isIn(part) || TalkInEnglish.isOfOthers(part);
    }

    static boolean isNearly(String part) {
        return NEARLY.isIn(part) && !AFTER_ALL.isIn(part);
    }

    static boolean isElsewhere(String part) {
        return PRICED_ELSEWHERE.isIn(part);
    }

    static boolean isPriced(String part) {
        return PRICED.isIn(part);
    }
}
