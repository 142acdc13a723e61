package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** Who says that he has mixed two amounts up: 黄桃2红糖3 写反了; "the other way round". He is asked, and offered them exchanged. */
public final class Reversed {
    private static final Pattern SAID = Pattern.compile(
            "(?:^|[,.;!~ ]|(?<=[\\d一二两三四五六七八九十箱斤袋盒份个]))(?:我|是|好像|哎呀?|啊|刚才?|刚刚|上面|前面|数量|数字|两个|这两个|不好意思|抱歉|对不起|sorry|都|把|给|[, ]){0,6}(?:(?:写|说|打|弄|搞|记|报|下|拍|填|讲|发|点|看|输|整)(?:得|的)?)?(?:反|颠倒)[了咯啦喽]?[啊哈呀哦吧!.~ ]{0,6}(?=$|[,.;!~ ]|主播|老板|你)"
                    + "|\\b(?:(?:the )?other way (?:a?round)|(?:the )?wrong way (?:a?round)|vice versa|swap(?:ped)? (?:them|those|the (?:two|numbers|amounts))|(?:got|had|put|wrote|typed|mixed) (?:them|it|those|the (?:two|numbers|amounts)) (?:up|backwards|reversed|the wrong way|mixed up))\\b");

    /** 写反了吧主播，黄桃2红糖3: what is shown. */
    private static final Prefiltered OF_HOST = Prefiltered.of("(?:反|颠倒)[了]?(?:吧|没|吗)|主播|你们?|牌|标签|屏幕");

    private static final Prefiltered BESIDE = Prefiltered.of(
            "(?:oops|whoops|oh|no|sorry|actually|wait|hey|hi|please|it's|it is|i|i've|i think|think|that's|was|were|should be|哦|啊|哎呀|不对|等等|[,.;!~ ]){0,12}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private Reversed() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    public static boolean isSaid(String plain) {
        return plain.length() <= LONGEST
                && (plain.indexOf('反') >= 0
                        || plain.contains("颠倒")
                        || plain.contains("way")
                        || plain.contains("vice")
                        || plain.contains("swap")
                        || plain.contains("mixed")
                        || plain.contains("backwards")
                        || plain.contains("reversed"))
                && SAID.matcher(plain).find();
    }

    /** Nothing else is said. */
    public static boolean isAlone(String plain) {
        return isSaid(plain) && BESIDE.isAllOf(SAID.matcher(plain).replaceAll(""));
    }

    /** Asks back what is said to be reversed; two amounts are offered exchanged. */
    static ClaimReading asked(String plain, ClaimReading reading) {
        if (!isSaid(plain)) {
            return reading;
        }
        var claims = reading.claims();
        boolean two = claims.size() == 2
                && claims.stream().allMatch(claim -> claim.action() == Action.ADD)
                && claims.get(0).quantity().compareTo(claims.get(1).quantity()) != 0;
        if (reading.kind() == Kind.CLAIMS && two && isBehind(plain)) {
            return ClaimReading.doubt(
                    List.of(
                            new Suggestion(claims.get(0).slot(), claims.get(1).quantity()),
                            new Suggestion(claims.get(1).slot(), claims.get(0).quantity())),
                    null);
        }
        boolean ofHost = reading.kind() == Kind.CLAIMS && OF_HOST.isIn(plain);
        return ofHost ? ClaimReading.doubt(claims.stream().map(Suggestion::of).toList(), null) : reading;
    }

    /** 写反了，黄桃三箱红糖两袋 says how it shall be. */
    private static boolean isBehind(String plain) {
        var said = SAID.matcher(plain);
        return said.find() && said.start() > 0 && plain.length() - said.end() < 3;
    }
}
