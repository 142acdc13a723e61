package org.qingshan.conversation.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Lineup;

/**
 * Questions that are hardly more than the name of something on sale: 有桃子吗, 桃子呢, 介绍一下A3, "what is A3", "peaches?". What else is said of
 * it is a question of its own, which the records may not answer.
 */
final class AskedByName {
    /** Letters; who writes more tells something, and it bounds the time. */
    private static final int LONGEST = 60;

    private static final String TO_WHOM = "(?:请问|问一下|问下|想问|老板娘?|主播|亲|你好|您好|那个?|hi|hey|hello|so|and|[\\p{P}\\s]){0,6}+";

    private static final Pattern IS_THERE = Pattern.compile(
            TO_WHOM
                    + "(?:(?:今天|今晚|今日|现在|你们?|你家|您|家里|店里){0,3}(?:还|仲|都|也)?(?:是不?是?)?(?:有没有|有冇|有无|有|卖不卖|卖)(?:得?卖)?的?"
                    + "|(?:do you |have you |are you |you |is there |are there |is |are )?(?:still |also )?(?:have |got |sell |selling )(?:any |some |the |more )?)");

    /** What asks by itself, so that nothing need ask behind the name. */
    private static final Pattern ASKS = Pattern.compile("是不是|有没有|有冇|有无|卖不卖|do you|have you|is there|are there|are you");

    private static final Pattern TELL = Pattern.compile(
            TO_WHOM
                    + "(?:(?:能|可以|麻烦|帮我?|给我们?|再)?(?:介绍|说说|讲讲|讲一?下|讲解)(?:一?下|一?介绍)?"
                    + "|(?:can you |could you |please |pls )?(?:tell (?:me|us) (?:more )?(?:about|of)|describe|show me|more (?:about|on)|info(?:rmation)? (?:on|about)|details (?:of|on|about))"
                    + "|what(?:'s| is| are|s|re)|how(?:'s| is| are|s)|what about|how about) ?(?:the |your |this |these |those )?");

    private static final String SOFT = "[了的啊呀呢吗么嘛吧哦噢\\p{P}\\s]*+(?:please|today|tonight|now|like|then)?[\\p{P}\\s]*+";

    /** It is there, or it is not. */
    private static final Pattern ASKED_WHETHER = Pattern.compile("的?(?:吗|么|嘛|不|没有?|没得|卖(?:吗|么|不)|[?])" + SOFT);

    /** 桃子呢, "peaches?". */
    private static final Pattern ASKED_ALONE = Pattern.compile("(?:呢|吗|[?]|还?有[吗么嘛没不])" + SOFT);

    private static final Pattern TOLD_OF =
            Pattern.compile("(?:是)?(?:什么|啥)(?:东西|样|样子|来的|玩意儿?)?" + SOFT + "|(?:长|是)(?:什么|啥)样(?:子)?" + SOFT
                    + "|(?:怎么样|咋样|怎样|如何)" + SOFT + "|(?:给我们?)?(?:介绍|讲讲|说说|讲解)(?:一?下|介绍)?" + SOFT);

    private static final Pattern QUIET = Pattern.compile(SOFT);

    /** A9是什么, "what's A9?", where no such thing is on sale. */
    private static final Pattern SLOT = Pattern.compile(TO_WHOM
            + "(?:what(?:'s| is|s) |how much (?:is|are|for) |有没有|还?有|介绍一?下)?(?<slot>[a-z]\\d{1,3}) ?"
            + "(?:是什么|是啥|怎么样|咋样|多少钱|几块|怎么卖|什么价|还?有[吗么没]|呢|吗|没|[?]|介绍一?下){0,3}+" + SOFT);

    /** 6号是啥, 第一个是什么, "what is number 6". */
    private static final Pattern NUMBERED = Pattern.compile(TO_WHOM
            + "(?:第?(?<zh>\\d{1,2}|[一二三四五六七八九十])(?:(?:号|个)(?:链接|产品|东西|商品|货)?(?:是|卖)?(?:的是)?(?:什么|啥)(?:东西|货|产品)?|号链接(?:呢|吗)?)|(?:what(?:'s| is|s) )?(?:number|no\\.?|item|link) ?(?<en>\\d{1,2}))"
            + SOFT);

    /** 几号链接是红糖, 啥是A1: said beside a name it asks what there is of it. */
    private static final Pattern WHICH = Pattern.compile("几号(?:链接|产品)?(?:是|卖|有)|(?:是|在|卖)(?:几号|哪号|第几个?|哪个)(?:链接|产品)?"
            + SOFT + "$|(?:什么|啥)(?:是|叫做?)|\\b(?:which|what) (?:number|link|code|item) (?:is|are)\\b");

    /** "A1 2 how much". */
    private static final Pattern HOW_MUCH_LAST = Pattern.compile("(?<![a-z])how much[ ?!.]*$");

    private static final Pattern ORDINAL = Pattern.compile("第(?<zh>\\d{1,2}|[一二三四五六七八九十])(?:[号款样种]|个(?!人|月|星期|小时))");

    private static final String HAN_NUMBERS = "一二三四五六七八九十";

    private AskedByName() {}

    /** The slot that is asked about by its number alone, as {@link #slot} writes it. */
    static Optional<String> numbered(String plain) {
        var said = NUMBERED.matcher(plain);
        if (plain.length() > LONGEST || !said.matches()) {
            return Optional.empty();
        }
        return Optional.of(slotOf(said.group("zh") == null ? said.group("en") : said.group("zh")));
    }

    /** 第二个多少钱: the slot of that number. */
    static Optional<String> ordinal(String plain) {
        var said = ORDINAL.matcher(plain);
        return said.find() ? Optional.of(slotOf(said.group("zh"))) : Optional.empty();
    }

    private static String slotOf(String number) {
        int han = HAN_NUMBERS.indexOf(number);
        return "A" + (han < 0 ? number : String.valueOf(han + 1));
    }

    /**
     * What is asked, if it is so little.
     *
     * @param plain the text as {@code Normaliser.plain} makes it
     */
    static Optional<Topic> in(String plain, Lineup lineup) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        var isThere = IS_THERE.matcher(plain);
        if (isThere.lookingAt()) {
            var asks = ASKS.matcher(isThere.group()).find();
            return behind(plain, isThere.end(), lineup, asks ? QUIET : ASKED_WHETHER)
                    .or(() -> behind(plain, isThere.end(), lineup, ASKED_WHETHER))
                    .map(rest -> Topic.LEFT);
        }
        if (HOW_MUCH_LAST.matcher(plain).find()) {
            return Optional.of(Topic.PRICE);
        }
        if (WHICH.matcher(plain).find() || NUMBERED.matcher(plain).matches()) {
            return Optional.of(Topic.ABOUT);
        }
        var tell = TELL.matcher(plain);
        if (tell.lookingAt()) {
            return behind(plain, tell.end(), lineup, QUIET).map(rest -> Topic.ABOUT);
        }
        return behind(plain, 0, lineup, ASKED_ALONE)
                .map(rest -> Topic.PRICE)
                .or(() -> behind(plain, 0, lineup, TOLD_OF).map(rest -> Topic.ABOUT));
    }

    /** The slot that is asked about, as people write it, in a text that names nothing that is on sale; empty where none is. */
    static Optional<String> slot(String plain) {
        var slot = SLOT.matcher(plain);
        return plain.length() <= LONGEST && slot.matches()
                ? Optional.of(slot.group("slot").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** What stands behind a name that begins there, if it is of that kind. */
    private static Optional<String> behind(String plain, int from, Lineup lineup, Pattern wanted) {
        return lineup.beginning(plain.substring(from).strip())
                .map(Lineup.Beginning::rest)
                .filter(rest -> wanted.matcher(rest.strip()).matches());
    }
}
