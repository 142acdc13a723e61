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
                    + "(?:(?:今天|今晚|今日|现在|你们?|你家|您|家里|店里){0,3}(?:还|仲|都|也)?(?:有没有|有冇|有无|有|卖不卖|卖)(?:得?卖)?的?"
                    + "|(?:do you |have you |you |is there |are there |is |are )?(?:still |also )?(?:have |got |sell |selling )(?:any |some |the |more )?)");

    /** What asks by itself, so that nothing need ask behind the name. */
    private static final Pattern ASKS = Pattern.compile("有没有|有冇|有无|卖不卖|do you|have you|is there|are there");

    private static final Pattern TELL = Pattern.compile(
            TO_WHOM
                    + "(?:(?:能|可以|麻烦|帮我?|给我们?|再)?(?:介绍|说说|讲讲|讲一?下|讲解)(?:一?下|一?介绍)?"
                    + "|(?:can you |could you |please |pls )?(?:tell (?:me|us) (?:more )?(?:about|of)|describe|show me|more (?:about|on)|info(?:rmation)? (?:on|about)|details (?:of|on|about))"
                    + "|what(?:'s| is| are|s|re)|how(?:'s| is| are|s)|what about|how about) ?(?:the |your |this |these |those )?");

    private static final String SOFT = "[了的啊呀呢吗么嘛吧哦噢\\p{P}\\s]*+(?:please|today|tonight|now|like|then)?[\\p{P}\\s]*+";

    /** It is there, or it is not. */
    private static final Pattern ASKED_WHETHER = Pattern.compile("(?:吗|么|嘛|不|没有?|没得|卖(?:吗|么|不)|[?])" + SOFT);

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

    private AskedByName() {}

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
