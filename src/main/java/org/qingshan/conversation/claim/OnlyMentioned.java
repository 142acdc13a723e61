package org.qingshan.conversation.claim;

/**
 * Amounts that stand in talk and are nobody's wish: how much of a parcel came, what a viewer sells on himself, how heavy a box is, what
 * several cost in all, that not even one is allowed.
 */
final class OnlyMentioned {
    private static final String NUMBER = Rewriting.NUMBER;
    private static final String UNIT = "[箱袋盒斤份件包瓶罐桶条]";
    private static final String ENGLISH_NUMBER = "(?:\\d{1,2}|one|two|three|four|five|six)";
    private static final String CAME = "(?:came|arrived|turned up|showed up|(?:was|were|got) delivered)";

    /** 快递只到一箱，另一箱呢; "only one box came, where's the other". */
    private static final Prefiltered CAME_SHORT = Prefiltered.of(
            "(?:只|才|光|怎么就?|就)(?:给我)?(?:(?:收到|到货?|拿到|签收)了?|(?:来|送|寄|发)(?:了|到|过?来){1,2}|(?<=(?:快递|包裹|昨天|前天).{0,6})(?:来|送|寄|发))"
                    + NUMBER + UNIT + "\\p{IsHan}{0,4}[,.;!? ]{1,2}(?:我的)?(?:(?:(?:另外?|剩下?的?|其他|其余)的?那?(?:" + NUMBER
                    + UNIT + ")?|还有的?那?" + NUMBER + UNIT
                    + ")\\p{IsHan}{0,4}?(?:呢|在哪|哪|没|什么时候|啥时|几时|怎么|不见|丢)|(?:还差|还少|少了|缺了?|差了?)(?:" + NUMBER + UNIT
                    + ")?)"
                    + "|(?:^|[,.;!? ])那?(?:我的)?(?:另外?|剩下?的?|其余)的?那?" + NUMBER
                    + UNIT
                    + "(?:呢|在哪|哪|没[到收来发]|还没|怎么[没还不]|什么时候|啥时|几时|不见|丢了)[\\p{IsHan}?!. ]{0,6}$"
                    + "|\\b(?:only (?:got|received|" + ENGLISH_NUMBER + "(?: [a-z]+){0,4}? " + CAME + ")|" + CAME
                    + ")\\b.{0,40}\\b(?:where(?:'s| is| are)(?: the| my)? (?:other|second|rest|remaining|missing)|missing|(?:the )?other (?:one|box|bag|carton)|the rest)\\b"
                    + "|^(?!.*\\b(?:please|pls)\\b).{0,50}\\bwhere(?:'s| is| are)(?: the| my)? (?:other|second|rest|remaining|missing)(?: (?:ones?|boxes|box|bags?|cartons?|half|of (?:it|them|my order)))?[?!. ]{0,3}$");

    /** 收到了，两箱都挺好. */
    private static final Prefiltered RATED = Prefiltered.of(
            "^(?:(?:我[妈爸姐哥弟妹婆]|我的?|货|东西|快递|已经|都|刚|今天|昨天|前天|今早|上午|早上|家里){0,4}(?:收到|拿到|签收|到货|到)(?:了|啦|货){0,2}|(?:给你?|打)?[五5]星(?:好评)?)[,.! ]{0,2}"
                    + NUMBER
                    + UNIT + "\\p{IsHan}{0,4}?(?:都|全|也|全部){1,2}(?:挺|很|蛮|特别|非常|真|超|不错|好|甜|香|脆|新鲜)(?!.*" + NUMBER + UNIT
                    + ")");

    /** 买重了转让, "selling my extra box". */
    private static final Prefiltered SOLD_ON = Prefiltered.of(
            "(?:转让|转卖|转手)(?![吗么不?])|(?:买[多重]了?|多买了?|低价|原价|半价)(?:" + NUMBER + UNIT
                    + ")?[, ]?(?:想|要|可以)?(?:出|转)(?:掉|给|了|$|[,.! ])|^[出转]" + NUMBER + UNIT
                    + "\\p{IsHan}{0,4}[,.! ]{1,2}.{0,6}(?:有要|谁要|要的|私|联系)|^\\p{IsHan}{1,4}"
                    + NUMBER + UNIT
                    + "出了?[,.! ]|\\bselling (?:my|an?|one of my) (?:extra|spare|second|other)\\b|\\bwants? (?:to take over |to buy )?my (?:extra|spare|second|other) (?:box|bag|carton)");

    /** 一箱好重哦，有十斤没得. */
    private static final Prefiltered WEIGHED = Prefiltered.of("^(?:这|那)?" + NUMBER + UNIT
            + "(?:好|真|这么|那么|挺|蛮|可|够|死){1,2}[重沉轻][了啊哦呀呢哈吧的嘛]{0,2}(?:[,.!? ]{1,2}(?:怕是|得|是不是|有没有|有|够|够不够){0,2}"
            + NUMBER + "斤(?:没得|没有|吗|吧|不|多|了){0,2})?[?!. ]{0,3}$");

    /** 一箱49两箱98，合着没优惠啊. */
    private static final Prefiltered SUMMED = Prefiltered.of(
            "^" + NUMBER + UNIT + "(?:是|要|卖)?\\d{2,4}(?:块|元)?钱?[, ]{0,2}" + NUMBER + UNIT
                    + "(?:是|要|卖|还是)?\\d{2,4}(?:块|元)?钱?[,.?! ]{0,2}\\p{IsHan}{0,10}(?:优惠|便宜|划算|打折|折扣|贵|合算|一样|区别|少)[\\p{IsHan}?!. ]{0,6}$");

    /** 一斤都不许, 一斤也不想要. */
    private static final Prefiltered NOT_EVEN_ONE = Prefiltered.of("^[^\\d一二两三四五六七八九十半]{0,24}一" + UNIT
            + "[都也](?:不|没|别|唔)(?:许|准|让|给买|想要(?!了)|想买|敢买|舍得|可能|会买)(?![少缺差坏烂碎])[^\\d一二两三四五六七八九十半]{0,20}$");

    /** 她那三袋红糖是帮单位拍的吧. */
    private static final Prefiltered OF_OTHERS = Prefiltered.of("^(?:[她他]们?|楼上|隔壁|前面那?[个位])(?:家?的|家|那边)?那?" + NUMBER
            + UNIT + "\\p{IsHan}{0,4}?(?:是|应该是|肯定是|怕是)\\p{IsHan}{0,8}?[拍买订要定下]的[吧吗啊呢?. !]{0,3}$");

    private static final String ELSEWHERE = "(?:隔壁|对面|别家|别人家|别的?(?:直播间|店|主播)|另一?家|人家|超市|菜市?场|市场|集市|街上|赶集|网上|淘宝|京东|拼多多)";

    private static final String ELSEWHERE_EN =
            "(?:next door|elsewhere|the other (?:stream|shop|store|seller|place|stall)|other (?:streams|shops|stores|sellers)|the (?:super)?market|the corner (?:shop|store)|online|costco|walmart|tesco|amazon)";

    /** What may be an amount that is wanted. */
    private static final String AMOUNT = "(?:\\d|[一二两三四五六七八九十半]" + UNIT + "|\\b" + ENGLISH_NUMBER
            + "\\b|\\ban? (?:box|bag|carton|jar|bottle|jin|catty|kilo|kg|pack))";

    private static final String NO_AMOUNT = "(?:(?!" + AMOUNT + ")[^,.;!?])*";

    /** 隔壁直播间羊肉卷四盒才一百, "4 boxes for 100 next door": what others ask. */
    private static final Prefiltered PRICED_ELSEWHERE = passing(ELSEWHERE
            + "[^,.;!?]{0,12}?" + NUMBER + UNIT
            + "[^,.;!?]{0,4}?(?:(?:才|只|就|都|也){1,2}(?:要|卖|收)?|卖|要价)(?:¥|人民币)?(?:[\\d.]{1,6}|[一二两三四五六七八九十百]{1,5})(?:多|块|元|出头|来块){0,2}(?:[钱了啊呢吧的]{1,2}|(?=[,.;!? ]|$))"
            + "|\\b" + ELSEWHERE_EN + "\\b.{0,40}?\\b" + ENGLISH_NUMBER
            + "(?: [a-z]+){0,4}? (?:for|at) (?:only |just |like )?[¥$£€]?\\d{1,4}(?:\\.\\d{1,2})?"
            + "|\\b" + ENGLISH_NUMBER
            + "(?: [a-z]+){0,4}? (?:(?:are|is|costs?|goes?|went) )?(?:for|at|only|just)? ?[¥$£€]?\\d{1,4}(?:\\.\\d{1,2})? (?:at |in |over at )?"
            + ELSEWHERE_EN + "\\b");

    private static final String THAN =
            " (?:almost |way |even |much |a lot )?(?:more|less|cheaper|dearer|heavier|bigger|lighter)(?: expensive)? than\\b[^,.;!?]*";

    /** "1 kg of mushrooms costs more than my shoes", where nothing is ordered by a code or a sign; "this is cheaper than online". */
    private static final Prefiltered COMPARED =
            passing("^(?!.*(?:\\b[a-z]\\d|[+x×] ?\\d))(?:(?:lol|wow|omg|haha|man|damn|but|so)[,!]? ){0,2}(?:an?|"
                    + ENGLISH_NUMBER
                    + ") ?(?:[a-z]+ ){1,6}?(?:costs?|is|are|weighs?)" + THAN
                    + "|\\b(?:this|these|that|those|they|it)(?:'s|'re| is| are| costs?| weighs?)" + THAN);

    /** "My package came with one earring only", 包裹里只有一只耳环. */
    private static final Prefiltered HELD = Prefiltered.of(
            "\\b(?:package|parcel|order|delivery|box|bag) (?:only )?(?:came|arrived|turned up|showed up) with\\b|\\bthere (?:was|were) only\\b.{0,40}\\bin (?:the|my) (?:package|parcel|box|bag)\\b"
                    + "|(?:包裹|快递|箱子|盒子|袋子|收到的)里?面?(?:怎么|就|只|才|光){1,2}有?" + NUMBER);

    /** "My grandma had one of those pillows": long ago. */
    private static final Prefiltered HAD = passing(
            "\\b(?:my|our) [a-z]+ (?:had|used to (?:have|make|own|grow)|owned|made|grew)\\b.{0,40}\\bone of (?:those|these)\\b");

    /** Who says so as well wants something. */
    private static final Prefiltered WISH = Prefiltered.of(
            "(?:给我|帮我|替我|我[也就还]?要|我想要|我收|求|接手)(?!五星|好评|[催查问])|(?<![谁人])(?<!(?:快递|包裹|昨天|前天).{0,6})(?:来|要|拿|拍|加)"
                    + NUMBER + UNIT
                    + "|(?:再|还是|那就)(?:来|要|加|拿|买)(?!.{0,6}就)|下单"
                    + "|\\b(?:i want|i'd like|i'll (?:take|have)|give me|get me|order me|add|another|(?:two|three|one|\\d) more)\\b"
                    + "|\\b" + ENGLISH_NUMBER
                    + " (?:box|bag|carton|jin|pack)[a-z]{0,3} of [^?]{2,30}\\b(?:please|pls)\\b");

    private static final Prefiltered ANY_AMOUNT = Prefiltered.of(AMOUNT);

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    private OnlyMentioned() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static boolean isSaid(String plain) {
        return plain.length() <= LONGEST
                && (CAME_SHORT.isIn(plain)
                        || RATED.isIn(plain)
                        || SOLD_ON.isIn(plain)
                        || WEIGHED.isIn(plain)
                        || SUMMED.isIn(plain)
                        || NOT_EVEN_ONE.isIn(plain)
                        || OF_OTHERS.isIn(plain)
                        || HELD.isIn(plain)
                        || isAllInPassing(plain))
                && !WISH.isIn(plain);
    }

    /** The same without what it says in passing, where an amount stands beside that: 超市黄桃两箱才60，A1+2. */
    static String leftOut(String plain) {
        var rest = plain.length() > LONGEST ? plain : withoutPassing(plain);
        return ANY_AMOUNT.isIn(rest) ? rest.strip() : plain;
    }

    private static boolean isAllInPassing(String plain) {
        var rest = withoutPassing(plain);
        return !rest.equals(plain) && !ANY_AMOUNT.isIn(rest);
    }

    private static String withoutPassing(String plain) {
        return HAD.replaceAll(COMPARED.replaceAll(PRICED_ELSEWHERE.replaceAll(plain, ""), ""), "");
    }

    /** With all of the clause around it that has no amount of its own. */
    private static Prefiltered passing(String said) {
        return Prefiltered.of(
                "(?:(?<=[,.;!? ]|^)" + NO_AMOUNT + "?)?(?:" + said + ")(?:" + NO_AMOUNT + "(?=[,.;!?]|$))?");
    }
}
