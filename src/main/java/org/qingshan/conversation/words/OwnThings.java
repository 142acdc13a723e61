package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/** What somebody asks of what he has himself, whatever it is: 帮我看下我都要了啥, 我要了几箱来着, "what's my order now", "remind me what I bought". */
public final class OwnThings {
    private static final int LONGEST = 60;

    private static final String LEAD =
            "(?:(?:那|请问?|麻烦|帮我|帮忙|给我|让我|能不能|可不可以|能|可以|老板娘?|主播|亲|我想|我要|想|再|先|哎|诶|不好意思)[,， ]{0,2}){0,6}+";
    private static final String LOOK = "(?:看一?[下看眼]?|查一?[下查]?|瞧瞧|说一?[下说]?|告诉我|报一?下|列一?下|念一?下|[核校]?对一?下|确认一?下)?[,， ]?";
    private static final String SO_FAR = "(?:现在|目前|到现在|到目前|刚才|刚刚|之前|前面|今天|今晚|一共|总共|到底|究竟|都|已经|这边|那边|这里){0,4}+";
    private static final String END = "(?:来着|了|啊|呀|呢|吗|吧|哈|哦|嘛|谢谢|我?忘记?了|我?记不[清得]了?|想不起来了?|[,，。.?？!！~ ]){0,6}";

    /** 拍了几张照片 and 拿了多少钱 are of no goods. */
    private static final String OF_GOODS =
            "(?!.{0,3}(?:照片|相片|图|视频|次|遍|回|地址|钱|块|元|人|年|天|个?月|分钟|小时|号|群|赞|评|星|电话|红包|优惠|券))";

    private static final Pattern CHINESE = Pattern.compile(LEAD
            + "(?:你们?|店里|这边)?[给帮替]我" + SO_FAR
            + "(?:记|留|下|算|登记|加|订|定)(?:了|的|着|是|下|上){0,3}(?:些)?(?:啥|什么|哪些|哪几[样种个]|多少|几)" + OF_GOODS
            + "(?:东西|货|[箱盒袋斤份个样件瓶罐包])?[^,，。?？我你]{0,6}?" + END + "|" + LEAD + LOOK + "(?<![给帮替])(?:我|咱们?)" + SO_FAR
            + "(?:(?:要|买|拍|订|定|点|拿|抢|留|下|下单|选|挑)(?:了|过|的)(?:是|都是|有)?(?:些|点)?(?:啥子?|什么|哪些|哪几[样种个])(?:东西|货)?"
            + "|(?:要|买|拍|订|定|点|拿|抢|留|下单)(?:了|过)(?:些|点)?(?:多少|几)" + OF_GOODS
            + "(?:东西|[箱盒袋斤份个样件瓶罐包双块条])?(?:[^,，。?？我你]{0,6})"
            + "|(?:要|买|拍|订|定|点|拿|抢)(?:的)?(?:是)?(?:多少|几)[箱盒袋斤份个样件瓶罐包双块条](?:[^,，。?？我你]{0,6}?)来着)" + END
            + "|" + LEAD + "(?:看一?[下看眼]?|查一?[下查]?|瞧瞧|打开|说一?[下说]?|报一?下|列一?下|[核校]对一?下)[,， ]?(?:我|咱)的?" + SO_FAR
            + "(?:购物车|车里?|清单|小票|单子?|订单)(?:里面?|上)?" + SO_FAR + "(?:有|是)?(?:些)?(?:啥|什么|哪些|多少)?(?:东西|货)?"
            + END
            + "|" + LEAD + "(?:我|咱)的?" + SO_FAR + "(?:购物车|清单|单子|订单)(?:里面?|上)?" + SO_FAR
            + "(?:有|是)(?:些)?(?:啥|什么|哪些|多少)(?:东西|货)?" + END);

    private static final String SO =
            "(?:(?:so|ok|okay|oh|ah|hey|hi|hello|sorry|and|but|wait|um+|well|please|pls|just|btw|quick question|quick one|can you|could you|would you|will you|can i|could i|may i|let me|i want to|i'd like to|i wanna|i forgot|i forget|remind me again)[,.:! ]{1,2}){0,5}+";
    private static final String TELL =
            "(?:(?:tell|show|remind|read|list|see|check|know|view|look at|recap|repeat|go over|summari[sz]e)(?: me| us)?(?: back)?(?: a (?:list|recap|summary) of)? )?";
    private static final String NOW =
            "(?: (?:so far|now|right now|rn|atm|at the moment|currently|again|please|pls|plz|today|tonight|this evening|in total|altogether|already|then|exactly|with you|here|with|in there|up to now|thanks|thank you|looking like|look like|like)){0,4}[?.! ]{0,3}";
    private static final String OWN_LIST =
            "my (?:whole |full |current |entire |own )?(?:orders?|cart|basket|bag|shopping list|purchases)";

    private static final Pattern ENGLISH = Pattern.compile(SO + TELL
            + "(?:what(?:'s|s| is| was|'re| are| all is)? (?:all )?(?:in |on )?" + OWN_LIST
            + "|what (?:all |stuff |things |goods )?(?:(?:have|did|do) i|i(?:'ve| have| did)?|ive)(?: just| already| actually| all){0,2} (?:got|get|have|ordered|order|bought|buy|taken|take|reserved|claimed|asked for|picked|chosen|put)(?: in (?:my|the) (?:cart|basket|bag|order))?"
            + "|how(?:'s|s| is| does)? (?:my|the) (?:order|cart|basket)(?: doing| going| coming(?: along| on)?| look(?:ing)?)?)"
            + NOW
            + "|" + SO
            + "(?:tell|show|remind|read|list|see|check|view|look at|recap|repeat(?= me| us| back)|go over|summari[sz]e)(?: me| us)?(?: back)? (?:of |about )?"
            + OWN_LIST + NOW);

    private OwnThings() {}

    /** @param plain as {@link Sentence#plain} has it */
    public static boolean areAskedFor(String plain) {
        var said = plain.replace('’', '\'');
        return said.length() <= LONGEST
                && (CHINESE.matcher(said).matches() || ENGLISH.matcher(said).matches());
    }
}
