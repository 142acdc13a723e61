package org.qingshan.conversation.claim;

/**
 * The closed classes of words that Chinese has for changing what one has, for {@link AmendingGrammar}: who speaks, whom he asks, how he refuses,
 * takes away, puts to, sums up and puts right.
 */
final class AmendingWords {
    static final String G = Masked.GOODS;
    static final String Q = Masked.AMOUNT;
    static final String M = "[" + Masked.ONE_MEASURE + "箱袋盒斤份只包瓶罐桶条坛块头枚颗把串件筐篮提捆棵盆双对]";

    /** Of those who serve. */
    private static final String CALLED =
            "亲爱的|亲们?|宝宝?子?|老板娘?|主播|掌柜的?|小姐姐|小哥哥?|姐姐?|哥哥?|妹子|嬢嬢|大[姐哥]|阿姨|嫂子|客服|小帮手|店家|美女|帅哥|师傅|家人们?|老铁|各位";

    private static final String PLEASE =
            "不好意思|唔好意思|对不[起住]|抱歉|歹势|拍谢|请问?|麻烦(?:你们?|您|下|一下)?|拜托|劳驾|辛苦(?:了|你们?|您)?|唔该(?:晒)?|谢谢(?:你们?|您|啦|了)?|谢了|多谢|有劳|求";

    /** For whom it is done. */
    static final String FOR_ME = "(?:帮忙|[帮给替跟同和](?:我们?|俺们?|咱们?)|帮)";

    private static final String I = "我们|俺们|咱们?|我家|我|俺|本人";

    private static final String SO =
            "(?:发货|打包|结[账帐]|付款|出库|寄出)之?前|(?:要是|如果|货)?还没(?:发货?|打包|寄|出库|装箱?)(?:的话)?|(?:如果|要是)?还?(?:来得及|赶得上|方便|可以|能行?|行|有(?:位置|空位?|地方))的话|也就是|就是|呢度|我?这[里边]|即[系是]|那就|那么|那|就|还是|先|也|全部|全都?|都|统统|通通|又|干脆|索性|直接|暂时|现在|这次|这回|今天|今晚|今儿|真的?|实在|记得|顺便|顺手|一下|一并|呃|嗯|唉|哎呀?|啊|哦|噢|诶|喂|嗨|欸|对了|刚才?|刚刚|后来|突然|其实|应该|本来|原来|确实|主要|所以|因为|不过|但是|但|然后|另外|最后|最终|反正|算了|把|将|想|打算|决定|请将|可以|可不可以|能不能|能否|可否|能|方便|给|帮";

    /** What stands before what matters, and changes none of it. */
    static final String LEAD = "(?:(?>" + FOR_ME + "|" + CALLED + "|" + PLEASE + "|" + I + "|" + SO + ")[ ]?){0,8}";

    /** A few letters that nobody knows, and that ask, report or condition nothing: who is named, how he feels. */
    static final String GAP =
            "[\\p{IsHan}&&[^他她它你您谁哪吗么没未已说讲听问看卖价块元钱退取删撤昨前年位楼友隔别不还如要若果也主播客系统能会可少多几至最的烂坏碎破臭霉生熟软硬大小好贵酸甜辣新老剩收签到路数清点比货链接图片库存页标切洗]]{0,5}?";

    /** A few letters behind so much of it: 吃不动了, 装一起. */
    static final String REST = "(?:[吃装放拎拿用够塞寄喝搁][\\p{IsHan}&&[^他她谁哪吗么呢没价块元钱送邮话时才能会可人都也就减加改换退多少几完光掉]]{1,5})?";

    /** What ends it, and changes none of it either; who asks with it is known by {@link #ASKED}. */
    static final String TAIL =
            "(?:(?>吧|啊|呀|哈|喽|咯|啦|哦|噢|喔|嘛|呗|了|喇|哒|的|好了|就好|就行|就够|就可以|哟|咧|哇|算|罢|先|可以吗|可以不|可以么|好吗|好不好?|行吗|行不行?|得唔得|好伐|吗|么|不|呢|一下|"
                    + PLEASE + "|" + CALLED + "|你|您)[ ]?){0,6}";

    static final Prefiltered ASKED = Prefiltered.of("(?:吗|么|不|呢|没|没有|对吧|是吧|对不对|得唔得|好伐|好不好|行不行|可不可以)$");
    static final Prefiltered MAY = Prefiltered.of("能|可以|可否|好吗|好不|行吗|行不|得唔得|好伐");
    static final Prefiltered IS_FOR_ME = Prefiltered.of(FOR_ME + "|麻烦|拜托|劳驾|唔该|请(?!问)");

    /** 我刚才拍的那箱黄桃, 那罐茶. */
    private static final String HAD = "(?:(?:下单|下|点|要|拍|订|买|扣|喊|报|定|说|抢)(?:了|过)?的)?(?:那|这)?(?:[个些单]|" + M + ")?的?";

    private static final String THAT = "(?:(?:那|这)(?:个|些|边|单|份|" + M + "|)|的)?";

    /** One of the goods. */
    static final String ONE = HAD + G + THAT;

    /** One or several. */
    static final String SOME =
            HAD + G + THAT + "(?:[ ]?(?:和|跟|与|同|以及|还有|、|&|,)?[ ]?" + G + THAT + "){0,4}(?:[这那]?" + Q + "?[样种])?";

    /** It says 不要了, 唔要喇, 别给我发了. */
    static final String REFUSED =
            "(?:(?:不|唔|伐|勿)(?:再)?(?:想要|想买|需要|用|必|使|要|买|拍|订|拿|来|留|发|寄|送)(?:再)?(?:[给帮跟]我|我)?(?:要|发|寄|送|装|留|邮|来|买)?货?住?(?:了|喇|啦|咯|哒|咧|嘞|哩)"
                    + "|覅了?|(?:不|唔)(?:要|用|使)(?:了|喇|啦|咯|哒|咧|嘞|哩)?|(?:别|莫|甭|勿|不要|唔好|不用|不必|唔使|无需|不需要)(?:再)?(?:[给帮跟]我|我)?(?:(?:发|寄|送|要|留|下|算)(?:货|进去|进来)?(?:了|喇|啦|咯|哒|咧|嘞|哩)?|(?:装|称|打包|打|邮|备|准备|配|捞|放)(?:货|进去|进来)?(?:了|喇|啦|咯|哒|咧|嘞|哩)))";

    /** 帮我去了; alone 去了 is somebody who has gone. */
    static final String RID = FOR_ME + "(?:给|都|全)?(?:去|勾|减|扣|弄掉|搞掉)了";

    /** It says 退了, 划掉, 拿出来: all of it goes, or so much as stands beside it. */
    static final String AWAY =
            "(?:(?:退|删|撤|取消|去|划|勾|减|拿|抹|砍|剔|剪|抽|免|除|清|移|撤销|消|挪|扣|换)(?:掉|走|下来|出来|出去|回去|返|咗)(?:了|喇|啦)?|取消|删除|移除|剔除|撤销|撤回|作废|退货|退订|退单|[退删撤划免取]了|撤单|弃了|放弃|免|退|撤|删|算了吧?|拉倒|先?拿出来)";

    /** What one does when one orders. */
    static final String PAST = "(?:扣|拍|下单?|点|要|买|订|喊|报|写|打|定|抢)";

    static final String FEWER =
            "(?:少(?:发|寄|送|装|拿|要|来|算|买|称|切|拍|订|下|打包)?|减少?|去|退|删|撤|取消|扣除|减去|减返|(?:扣|减|去|退|删|撤|砍|拿|划|抹|抽|收|挪|取消)(?:掉|返|走|回|出))(?:我|返|个)?";

    /** 少发一袋 may be wished or complained of. */
    static final Prefiltered SENT_FEWER = Prefiltered.of("少[发寄送装]");

    static final String PUT = "(?:添|加|塞|放|搭|带|捎|补|装|凑|来|要|拿|追加|配|并|扔|丢|搁|拍|下|整|弄|称|切|订|买)(?:上|个|多|埋)?(?:给我|我)?";

    /** 在我那单里, 往里头. */
    static final String INTO_ORDER =
            "(?:(?:在|往|跟|从|到)?(?:我|俺|我们)?(?:刚才|之前|前面|原来)?的?(?:那|这)?(?:个|一)?的?(?:单子?|订单|箱子|包裹|份)(?:里面?|里头|上面?|中)?|(?:在|往)?(?:里面|里头))";

    static final String COMES_IN = "(?:(?:进来|进去|进到我单里|一起发?|一块儿?发?|一并发?)(?:寄|发|走)?){0,2}";

    static final String IN_ALL =
            "(?:一共|总共|总数|合计|总计|共计|拢共|统共|合共|通共|全部(?:算起来|加起来)|(?:加起来|算起来|加一起|算一起|一起算|全部算)(?:的话)?|拢总|总|(?:最后|最终)(?:就)?(?:定数?|数量)|定数)";

    static final String COUNTS = "(?:(?:是|要|来|就|算|给我|帮我|按|改成|改为|改到|定为|定|留|发|记|拿|买|拍|应该是|应该|只要|算我|我要|共|要改成)){0,4}";

    static final String BECOMES =
            "(?:(?:数量)?(?:改|变|换|调|调整|加|减|提|升|降|凑|缩|增|增加|减少|添|补|追加|更正|修改|更改)(?:回)?(?:成|为|到|至|做|作)|[改变]返?[成做为]?|改要|更正|只要|只留|就留)";

    /** Before what was said by a slip, or what takes its place. */
    static final String SLIPPED =
            "(?:手[滑抖误残快]|(?:打|写|说|讲|按|点|扣|发|报|拍|下|输|看|搞|弄|喊|填|数|敲)(?:得?太快|错|重|多|快|岔)(?:了|咗)?(?:一?个零|一位)?|口误|笔误|键盘[^,.]{0,4}|错了|多打了?个?零)(?:了)?";

    private static final String EARLIER = "(?:前面|刚才?|刚刚|之前|上面|前头|原来|原本|原先|先前|头先|上一?条|那条|刚那条|前一?条|刚才那条)";

    /** 前面喊的黄桃不算; what it names is at hand. */
    static final String ANNULLED = "(?:" + G + ")?" + EARLIER + "(?:我)?(?:" + PAST + "了?的?" + Q + "(?:都?是)?)?" + SLIPPED
            + "|" + EARLIER + "(?:我)?(?:喊|扣|报|说|发|下|打|要|订|拍|写|讲|填)?了?的?" + HAD + "(?:" + G + "|" + Q + "|" + Q + G
            + ")?的?(?:那条|那个|都|全)?(?:不算数?|不作数|作废|忽略|当我?没(?:说|发|扣|看[见到])|无视|撤回|别管|不用管|重来|不要)(?:了)?";

    static final String ANEW = "(?:重新?来(?:过)?|重新?(?:发|报|扣|说|下|喊|打|拍)(?:(?:一|" + Q
            + ")?[遍次下]|一下|过|单)?|以(?:这|此|我这)(?:条|个|次)?为准|(?:就)?按(?:这个|这条|这)(?:来|发|算|数)?|(?:最后|最终|现在)(?:定数?|数量|确定|定)|更正(?:一下)?|改单|改一下单?|改下单?|(?:改|更正|修改)(?:一?下)?(?:数量|订单|单))";

    private AmendingWords() {}
}
