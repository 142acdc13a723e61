package org.qingshan.conversation.claim;

/** What one says of an order that one has made, of its parcel and of what was in it. */
final class TalkOfOrders {
    private static final String NUMBER = TalkFamilies.NUMBER;
    private static final String AMOUNT = TalkFamilies.AMOUNT;
    private static final String IN_PART = TalkFamilies.IN_PART;
    private static final String BEFORE = TalkFamilies.BEFORE;
    private static final String DID = TalkFamilies.DID;

    private static final String FAULT = "(?:坏|烂|碎|压扁|空|霉|臭|酸|裂|漏|破|扁|瘪|死|化冻|化了|馊|结块|潮|长毛|变质|发黑|断|丢)";

    /** 上礼拜拍的三斤火腿, 昨天到了两箱: what was done; 上次买的核桃来三斤 is an order. */
    private static final Prefiltered DONE = Prefiltered.of(BEFORE + IN_PART + "{0,8}?" + DID + "(?:(?:了|过|咗|到了?|完)"
            + IN_PART
            + "{0,5}?|(?:的|嗰|那|给我的)那?)" + AMOUNT + "|" + BEFORE + IN_PART + "{0,6}?(?:采购|团购|聚餐|活动)[^,.;!?来要再加]{0,8}$"
            + "|" + BEFORE + DID + "的" + IN_PART + "{0,6}?" + FAULT + "了|" + BEFORE + "的" + AMOUNT + IN_PART
            + "{0,6}?(?:[还都]没|没[发到收]|未|才到|到了|" + FAULT + ")"
            + "|(?:已经|已|都)" + DID + "单?了?" + IN_PART + "{0,3}?" + AMOUNT + "[^,.;!?来要加]{0,4}?了$");

    /** 谢谢主播多送的一斤枣. */
    private static final Prefiltered THANKS = Prefiltered.of(
            "^(?:太|真|好|很|非常)?(?:谢谢|感谢|多谢|谢|感恩)(?:你们?|您|老板娘?|主播|店家|小妹|[大小]?[哥姐]|家人们?|客服|亲|阿姨|师傅){0,3}(?:上[次回]|昨天|之前|那天)?(?:给我|帮我)?(?:多|又|还|特意|额外|给){0,2}(?:送|补|塞|寄|发|给|搭|装|挑|选|准备|赠)(?:给?我|俺)?(?:多咗|多了|了|的|咗|嗰|过来的|来的)");

    /** 你给我婶子挑的那箱梨可真好, 只收到一盒, 少了我一袋. */
    private static final Prefiltered CAME = Prefiltered.of("(?:挑|选|送|寄|发|买|卖|收到|到)(?:给[你我他她]|来|过来)?的那" + NUMBER
            + "?[箱袋盒斤份个只包瓶罐桶条块][^,.;!?来要再加给发]{0,5}(?:真|好|可|甜|香|脆|难|坏|烂|酸|不|都|挺|太|全|有)"
            + "|(?:只|才|就|怎么)(?:收到|到|寄来|发来|来)(?:了|咗)?" + AMOUNT
            + "|(?:少|漏|缺)(?:了|发了?|给了?|寄了?)(?:我|俺)(?:的)?" + AMOUNT + "|漏[发寄]|少[发寄给]了?(?:我|俺)|[发寄]错"
            + "|(?:收到|寄来|发来|到)的(?!那)[^,.;!?来要再加]{0,6}?" + FAULT + "|" + AMOUNT + IN_PART + "{0,4}?被?" + IN_PART
            + "{0,3}?(?:摔|压|撞|砸)"
            + FAULT + "?了|(?:我|俺)的?那" + AMOUNT + IN_PART + "{0,4}?" + FAULT);

    /** 对，订两瓶蜂蜜的就是我; 我就是昨天买四斤核桃那个. */
    private static final Prefiltered WHO_I_AM = Prefiltered.of("(?:买|拍|订|要|下单?|抢)了?[^,.;!?]{0,3}?" + AMOUNT
            + "[^,.;!?]{0,6}?的?那?[个位人]?(?:就是|是|系)我[啊呀哦哈的呢!. ]{0,3}$|我就?[是系](?:[昨前上今][天晚日次回周]|刚[才刚]|头先|早上|之前)?[^,.;!?想要]{0,4}?(?:买|拍|订|要|下单?|抢)了?[^,.;!?]{0,3}?"
            + AMOUNT + "[^,.;!?]{0,6}?(?:那[个位]|的那[个位人]|嗰[个位]|的人?|的\\p{IsHan}{2,3})[啊呀哦哈!. ]{0,3}$|^" + AMOUNT
            + "[^,.;!?来要]{0,3}的?那[个位]人?是我[啊呀哦哈!. ]{0,3}$");

    /** 我那5斤小米的, 那两斤松茸的: of an order where the message asks for a parcel or a payment. */
    private static final Prefiltered MY_ORDER = Prefiltered.of("(?:我|俺|咱)(?:的|家)?[那嗰]" + AMOUNT + "|^那" + AMOUNT
            + "[^,.;!?来要]{0,5}的$|(?:买|拍|订|下)的(?:明明)?是" + AMOUNT + "|(?:^|我|俺)(?:买|拍|订|下单?)的" + AMOUNT);

    private static final Prefiltered PARCEL = Prefiltered.of(
            "单号|物流|快递|揽[收件]|签收|前台|(?<!现|能|可以|先)发货|发没发|发了没|寄出|到哪|发到|查(?:一下|下|不|件)|退款|到账|没人送|没到|未到|备货|还没|登记|核对|付过|付了|催|售后|赔|"
                    + FAULT + "[了的]");

    /** 单号发我一下. */
    private static final Prefiltered NUMBER_ASKED =
            Prefiltered.of("(?:单号|物流|运单|快递单?)[^,.;!?]{0,4}?(?:给|发)(?:我|一下)|(?:给|发)我[^,.;!?]{0,6}?(?:单号|物流|运单)");

    /** 订了30箱, 一盒压扁了, 三袋都是: more of what was told. */
    private static final Prefiltered GOES_ON = Prefiltered.of(DID + "(?:了|过|咗|到)" + AMOUNT + "|[扔丢倒]了?" + AMOUNT
            + "|" + AMOUNT + "[^,.;!?来要加]{0,3}?" + FAULT + "|^(?:还)?(?:少|缺|差)了?" + AMOUNT + "|^" + AMOUNT
            + "(?:都|全|也)(?:是|这样|一样|没)|补(?:发|寄|给)?我?" + AMOUNT + "|(?:要|买|拍|订)的(?:明明)?是[^,.;!?]{0,4}?" + AMOUNT);

    /** 刚付的, 三天了: of what stands beside it. */
    private static final Prefiltered THAT_ORDERED = Prefiltered.of(
            "^(?:刚才?|刚刚|已经?|昨[天晚]|我){0,4}(?:付|转|买|拍|下|打)(?:过|了|好|款|账|钱|单){0,4}的$|^(?:都|已经|这都|等了?)?[\\d一二两三四五六七八九十几]{1,3}(?:天|个?星期|个?礼拜|个?月|周)了[啊呀都!. ]{0,2}$");

    private TalkOfOrders() {}

    /** It says of what stands beside it that it was ordered before. */
    static boolean isOfThatOrdered(String part) {
        return THAT_ORDERED.isIn(part);
    }

    /** What the part is; OTHER where it is none of this. */
    static TalkPart of(String part) {
        if (CAME.isIn(part)) {
            return TalkPart.CAME;
        }
        if (TalkFamilies.isFirst(DONE, part) || THANKS.isIn(part) || WHO_I_AM.isIn(part)) {
            return TalkPart.TOLD;
        }
        return MY_ORDER.isIn(part) ? TalkPart.MY_ORDER : TalkPart.OTHER;
    }

    /** 单号发我一下. */
    static boolean isNumberAsked(String part) {
        return NUMBER_ASKED.isIn(part);
    }

    /** The message is about a parcel or a payment. */
    static boolean isOfParcel(String plain) {
        return PARCEL.isIn(plain);
    }

    /** What is told before it goes on in it. */
    static boolean goesOn(String part) {
        return GOES_ON.isIn(part) && !TalkFamilies.isWished(part);
    }
}
