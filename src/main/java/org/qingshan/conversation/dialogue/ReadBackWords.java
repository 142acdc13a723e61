package org.qingshan.conversation.dialogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.conversation.words.YesWords;

/** What is said to an address that was read back, and is a yes to it (确认无误, "that's correct, ship it there"), or nothing against it. */
final class ReadBackWords {
    private static final String SOFT = "[呢" + YesWords.SOFT + "]*";
    private static final String FINE = "(?:" + YesWords.NO_FAULT + "|是?对的?|对着|挺好|可以|ok)";

    private static final Pattern RIGHT = Pattern.compile("(?:我|已经?|都|再|刚){0,12}(?:确认|核对|检查|看)(?:过|好|完)了?" + SOFT
            + "|(?:我|已经?|都|再|刚){0,12}(?:确认|核对|检查|看)(?:过|好|完)?了?(?:都|一下|是){0,12}" + FINE + SOFT
            + "|(?:看着?|看起来)?(?:这个|这|收货|地址|信息|电话|名字|姓名|全部|内容|上面|以上|和|都|是|也|完全|很|没什么){0,12}" + FINE + SOFT
            + "|(?:(?:好像|应该|看着|看样子|大概)(?:是)?)?" + FINE + SOFT
            + "|(?:冇错|啱|系|中|成|好嘅|得嘅|可以嘅|对路|" + YesWords.ELSEWHERE + ")(?:晒|" + YesWords.SOFT
            + ")?|(?:yes |yeah )?(?:spot on|that's me|that is me|bang on|all good)"
            + "|(?:" + YesWords.IN_ENGLISH
            + ")? ?(?:(?:that|this|it|everything|all|the address|my address|address|the details|details)(?:'?s| is| are| looks?| seems?)? )?(?:all |quite |absolutely )?"
            + "(?:looks? |is )?(?:right|correct|good|fine|ok|okay|perfect|great)(?: to me)?(?: thanks| thank you)?");

    /** 没错就这, 好嘞就这个, "yes that's my address", "ok go ahead". */
    private static final Pattern AGREED = Pattern.compile(
            "(?:(?:是的?|对的?|好的?|嗯|行|好嘞|好咧|可以)?" + FINE + SOFT
                    + "|(?:是|对|好|嗯|行|可以|中|" + YesWords.ELSEWHERE + ")" + SOFT + ")(?:就?是?这(?:个|里|儿|样|边|地址|个地址)?|就它)?"
                    + SOFT
                    + "|(?:(?:" + YesWords.IN_ENGLISH
                    + "|right|correct|please) ){0,3}(?:(?:that|this|it)(?:'?s| is) (?:my |the |our )?(?:right |correct |home |new )?(?:address|place|home|house|one)"
                    + "|(?:please )?(?:go ahead|go for it|proceed|carry on|do it|do so|send(?: it)?|ship(?: it)?|place (?:the |my )?order|order it))(?: please| thanks| thank you)?");

    /** Beside a yes: it shall come soon. */
    private static final Pattern HURRY = Pattern.compile(
            "(?:请|麻烦|那就?|就|可以|帮我|给我|我){0,4}(?:快点?|尽快|赶紧|赶快|早点?|马上|抓紧)(?:给我|帮我)?(?:发货?|寄|送|安排|下单|发出|寄出)(?:了|来|出来|过来)?[吧啊呀哈哦]*$"
                    + "|(?:就|可以|直接|帮我|那就?){0,3}(?:发货|寄|发)[吧啊呀了]$|(?:^|(?<=[a-z]) )(?:please )?(?:ship|send|hurry)(?: it)?(?: up| soon| fast| quickly| asap){1,2}(?: please)?$");

    private static final String GOOD_SIGNS = "👌👍✅💯🆗🙆";

    private static final Pattern SIGNS =
            Pattern.compile("(?:[" + GOOD_SIGNS + "]|[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}♂♀\\s]){1,12}");

    /** Said of goods it is praise; of an address that is read back, a yes. */
    private static final Pattern GOOD = Pattern.compile(
            "(?:(?:yes|yeah|yep|ok|okay|all|it|that|this|everything)[ ,]*)?(?:looks?|is|'s)? ?(?:all )?(?:good|great|fine|perfect|ok|okay)(?: to me)?(?: thanks| thank you)?[.! ]*"
                    + "|(?:看着?|看起来)?(?:都|很|没什么)?(?:没问题|没毛病|对的?|挺好|可以)[的了呢啊呀吧哈]*[。.!！ ]*");

    private static final String HERE = "(?:这个?地址|那个?地址|此地址|这[里儿边]|那[里儿边]|上面(?:的?地址)?)";

    private static final Pattern THERE = Pattern.compile(
            "(?:就|那就?|请|麻烦|可以|直接|都|全部|帮我|给我){0,12}(?:(?:按照?|照)" + HERE + ")?(?:寄|发|送|邮|快递)(?:货)?[到去往至]?"
                    + HERE + "(?:来|去)?(?:就?(?:行|好|可以|成))?" + SOFT
                    + "|(?:就|那就?|请|麻烦|可以|直接|都){0,12}(?:按照?|照)" + HERE + "(?:来)?(?:寄|发|送|邮|发货)?(?:就?(?:行|好|可以|成))?"
                    + SOFT
                    + "|(?:就|就是|是|对){1,12}" + HERE + SOFT
                    + "|(?:(?:" + YesWords.IN_ENGLISH
                    + ")[, ]{1,2}|please |just |you can |you may |so |then ){0,12}(?:ship|send|deliver|post|mail)(?: it| them| that| this| everything| all| the parcel| my order){0,12}"
                    + " (?:there|here|to (?:that|this) (?:address|place|one)|to (?:it|the address above))(?: please| thanks| thank you)?");

    private static final Pattern BETWEEN = Pattern.compile(
            "[,，。.!！;；~～\\s]{0,12}(?:[,，。.!！;；~～]|\\band\\b|\\bso\\b)[,，。.!！;；~～\\s]{0,12}|(?<=\\p{IsHan})\\s{1,12}(?=\\p{IsHan})");

    private static final String SOMEBODY =
            "(?:" + KinWords.KIN + "|[我俺咱]?(?:自己|家人|家里人?|全家|孩子们?|娃儿?|宝宝|小孩子?|老人家?|长辈|老师|领导|客户|客人|大家|朋友们|同事们)|他们?|她们?)";

    private static final Pattern FOR_WHOM =
            Pattern.compile("(?:这些?|都|主要|我|就|也|其实|东西){0,12}(?:是|要|想|买来|用来|买|拿来|准备){0,12}"
                    + "(?:(?:给|送给?|孝敬|寄给|带给|为)(?:[我俺咱](?:的|们|家)?)?" + SOMEBODY + "(?:们|家)?(?:的)?)?"
                    + "(?:当|做|来|自己)?(?:吃|用|喝|尝尝?|补身体|补补|过年|过节|送礼|送人|拜年|(?:生日|节日)?礼物?|过生日|生日)?"
                    + "(?:吃|用|喝|礼物?)?[的了呢啊呀吧哈哦嘛~。.!！ ]*"
                    + "|(?:it'?s|this is|they'?re|these are|that'?s|all)? ?(?:a |an )?(?:\\w+ )?(?:gift|present|treat)?s? ?"
                    + "(?:for (?:my|our|the|his|her) (?:\\w+ )?(?:mum|mom|mother|dad|father|parents|sister|brother|aunt|uncle|grandma|grandpa|grandmother|grandfather|son|daughter|wife|husband|friends?|girlfriend|boyfriend|colleagues?|boss|kids?|children|child|baby|family|teacher|guests?)(?:'s birthday)?"
                    + "|for (?:myself|us|me|them|her|him|new year|christmas|the holidays?|a friend))?[.! ]*");

    private static final Pattern NAMES_USE = Pattern.compile("给|送|孝敬|为|吃|用|喝|尝|过[年节]|礼|\\bfor\\b|gift|present");

    /** Thanks beside a yes, and a yes as it is spoken: 对滴, 嗯哪, 下单吧; a name for the shop is no more than thanks. */
    private static final Pattern SPOKEN = Pattern.compile("[嗯恩][哪呐呢那嘛啦]|(?:ok|okay|好|嗯|对|行){0,2}" + FINE + SOFT
            + "|(?:(?:对|是|好|行)[滴哒的啦咧嘞哩])?(?:就|那就?|可以|帮我|直接){0,4}下单[吧啊呀了]|(?:对|是|好|行)[滴哒啦咧嘞哩]下单|perfect|great|lovely"
            + "|(?:(?:好的?|行|中|要得|可以|嗯|那)[的啦吧嘛]?)?(?:就|那就?|可以|帮我|直接){0,4}(?:定|订)(?:下来?|了)?[吧啊呀了嘛]{1,2}|(?:好的?|行|中|可以|嗯|那)?(?:就|可以){0,2}(?:下|拍)单?吧|可以(?:下|拍)单?了[吧啊呀]?"
            + "|妥当|稳[了的妥]?|杠杠的|没跑|欧了|(?:ok |yes |yeah )?let'?s (?:go|do it|go ahead)(?: then)?");

    /** 行了就这样，不改了. */
    private static final Pattern BESIDE = Pattern.compile("(?:行|好|得)了|(?:不用?|别|甭)(?:再)?(?:改|换|动)(?:来改去)?(?:了|啦)?"
            + "|dear|my dear|love|mate|sir|madam|ma'am|boss|friend|my friend|buddy|hun|honey|" + YesWords.SELLER
            + "|亲爱的|美女|帅哥|小?[妹哥姐]{1,2}|大[哥姐]");

    /** 就这些, "that's all": he says no more. */
    private static final Pattern ALL = Pattern.compile(
            "(?:就这些?了?|没了|没有了|没别的了?|就这样|齐了|都?(?:发|说|给)(?:完|全|过)了)[的吧啊呀哈嘛呢]?|(?:that(?:'s| is)|thats) (?:all|it|everything)|nothing (?:else|more)|no more");

    private static final Pattern THANKS = Pattern.compile("(?:" + YesWords.THANKS + ")(?:你们?|您|了|啦|哈|哦|"
            + YesWords.SELLER + ")*$|(?:thanks|thank you)(?: so much| very much| a lot)?$");

    /** 对不对, "is that right?": wants to see it once more. */
    private static final Pattern ASKS_BACK = Pattern.compile(
            "(?:这个?|那个?|地址|这样|我的|上面|写得?|填得?|都|是不?是?|[,， ]){0,5}(?:对不对|对吗|对吧|没错吧|是不是对的|有没有错|有错吗|对没对)[呢啊呀]?[?？。 ]{0,3}"
                    + "|(?:and |so )?is (?:that|this|it|the address|my address|everything)(?: all)? (?:right|correct|ok|okay)(?: now| like (?:this|that))?[?. ]{0,3}");

    /** 我家没有门牌号: there is no more to say of it. */
    private static final Pattern NO_MORE = Pattern.compile(
            "(?:我|我们|我家|这[里儿边]|那[里儿边]|村里|农村|乡下|[,， ]){0,4}(?:没有?|无)(?:具体的?)?(?:门牌|门牌号码?|房号|房间号|楼号|楼栋号?|单元号?|路名|街道名?)(?:的|了|啊|呀)?[,，。.!！ ]{0,3}"
                    + "|(?:there(?:'s| is| are) |we have |i have |it has )?no (?:house|flat|room|door|street|building|unit|apartment) (?:numbers?|names?)(?: (?:here|there))?[.! ]{0,3}");

    /** 我的地址, 寄到哪里, "what address do you have?": wants to hear it. */
    private static final Pattern ASKS_WHERE = Pattern.compile(
            "(?:那|你们?|现在|我填的|我写的|看看|看一?下|查一?下|我的?|刚才的?|[,， ]){0,4}(?:收货|收件|寄货)?地址(?:是|写的是|填的是|现在是)?(?:什么|哪里|哪儿|哪个|多少|啥|呢|是)?[呢啊呀?？。 ]{0,3}"
                    + "|(?:那|你们?|会|是|要|准备|现在|我的|包裹|东西|货|这单|[,， ]){0,5}(?:寄|发|送)(?:到|去|往|给)(?:哪里|哪儿|哪|什么地方|哪个地址|谁)(?:去|的)?[了呢啊呀?？。 ]{0,3}"
                    + "|(?:and |so |but |ok |wait )?(?:what|which)(?:'s| is| was)? ?(?:the |my )?address(?: do you have| have you got| did i (?:give|send|say)| is it| are you (?:using|sending (?:it )?to)| will you use)?(?: for me| of mine| now| on file)?[?. ]{0,3}"
                    + "|(?:and |so |but |ok )?where (?:will|are|do|would|is|does) (?:you |it |this |that |the parcel |my (?:order|parcel) )(?:send|ship|deliver|sending|shipping|going|go|be sent|be shipped|deliver)(?: it| them| this| my order| the parcel)?(?: to)?[?. ]{0,3}"
                    + "|(?:please )?(?:show|tell|read)(?: me| back| out){0,2} (?:my |the )?address(?: again| back)?[?. ]{0,3}|my address[?. ]{0,3}");

    /** What was to be said anew needs not be. */
    private static final Pattern NO_MATTER = Pattern.compile(
            "(?:算了|那|还是|就|先|我|哦|啊|哎|其实|[对是]的?){0,6}(?:不用|不了|算了|没事|不需要|没必要|不必|(?:不用|不必|不|别|甭|先不|没必要|不需要)(?:再)?(?:改|换|动|变))(?:地址|电话|名字)?[了啦吧哈啊呀的嘛]{0,3}"
                    + "|(?:还是|就|用|按|保持|保留|是){0,3}(?:原来|刚才|前面|上面|之前)的?(?:那个|地址|样子)?[了吧啊呀]{0,2}|(?:keep |use |it'?s )?(?:the )?(?:old|previous|same|first) (?:one|address)"
                    + "|(?:原来的?|前面的?|刚才的?|上面的?|那个)(?:就|都|是|没|也)?(?:对|错|行|可以|没错|没问题)[的了吧啊呀]{0,2}"
                    + "|(?:oh |sorry |no |actually ){0,3}(?:never ?mind|no need|not needed|forget it|no change(?:s)?|(?:don'?t|do not|no need to|needn't) change (?:it|anything|the \\w+)|(?:leave|keep) it(?: as (?:it )?is| like that)?|it'?s (?:fine|right|correct|ok)(?: as it is| after all)?|it was right(?: before| after all)?)");

    private static final int LONGEST = 60;

    private ReadBackWords() {}

    /** Whether every part of it says that the address is right, or that it shall go there. */
    static boolean isYes(String said) {
        var plain = Normaliser.plain(said);
        if (said.length() <= LONGEST && SIGNS.matcher(said.strip()).matches()) {
            return said.codePoints().anyMatch(sign -> GOOD_SIGNS.indexOf(sign) >= 0);
        }
        return said.length() <= LONGEST
                && !plain.isEmpty()
                && !plain.endsWith("?")
                && areYes(Stream.of(BETWEEN.split(plain))
                        .map(part -> without(HURRY, without(THANKS, part)))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** 不用了 对的, 算了不改了, "never mind, it's right", to whoever asked what shall be another: nothing shall. */
    static boolean isNoMatter(String said) {
        var parts = BETWEEN.splitAsStream(Normaliser.plain(said))
                .map(part -> without(THANKS, part))
                .filter(part -> !part.isEmpty())
                .toList();
        return said.length() <= LONGEST
                && !parts.equals(List.of("算了"))
                && parts.stream().anyMatch(part -> NO_MATTER.matcher(part).matches())
                && parts.stream()
                        .allMatch(part -> NO_MATTER.matcher(part).matches()
                                || BESIDE.matcher(part).matches()
                                || isOneYes(part));
    }

    static boolean isGood(String said) {
        return GOOD.matcher(Normaliser.plain(said)).matches();
    }

    /** Whether that is all that he has to say. */
    static boolean isAll(String said) {
        return said.length() <= LONGEST / 2
                && ALL.matcher(Normaliser.plain(said).replaceAll("[,，。.!！~\\s]{1,6}$", ""))
                        .matches();
    }

    private static String without(Pattern end, String part) {
        return end.matcher(part.strip()).replaceFirst("").strip();
    }

    /** Thanks alone are no yes, nor is haste, nor that nothing shall be changed. */
    private static boolean areYes(List<String> parts) {
        var said =
                parts.stream().filter(part -> !BESIDE.matcher(part).matches()).toList();
        return !said.isEmpty() && said.stream().allMatch(ReadBackWords::isOneYes);
    }

    private static boolean isOneYes(String part) {
        return YesOrNo.isYes(part)
                || YesOrNo.isSettled(part)
                || SPOKEN.matcher(part).matches()
                || RIGHT.matcher(part).matches()
                || AGREED.matcher(part).matches()
                || THERE.matcher(part).matches();
    }

    /** Whether it is asked whether it is right, or told that there is no more of it. */
    static boolean wantsToSee(String said) {
        var plain = Normaliser.plain(said);
        return said.length() <= LONGEST / 2
                && (ASKS_BACK.matcher(plain).matches() || NO_MORE.matcher(plain).matches());
    }

    /** Whether it is asked where it goes. */
    static boolean asksWhere(String said) {
        return said.length() <= LONGEST
                && ASKS_WHERE.matcher(Normaliser.plain(said)).matches();
    }

    /** Whom it is for, or what: nothing of where it goes. */
    static boolean isForWhom(String said) {
        var plain = Normaliser.plain(said);
        return said.length() <= LONGEST / 2
                && FOR_WHOM.matcher(plain).matches()
                && NAMES_USE.matcher(plain).find();
    }
}
