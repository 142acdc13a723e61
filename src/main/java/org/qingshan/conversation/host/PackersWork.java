package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.Pattern;

/** What whoever packs says of the scales in one breath with the parcel, 1002装好了，竹笋2斤9两, and what he asks to fetch: 黄桃一共要多少箱. */
final class PackersWork {
    private static final String WEIGHT = "\\d{1,4}(?:\\.\\d{1,3})? ?(?:公斤|千克|斤|克|kgs?|jin|g)(?![a-z])";

    private static final String GOODS = "(?:the )?(?:\\p{IsHan}{1,6}?|[a-z]\\d{1,2}|[a-z][a-z ]{1,20}?)";

    private static final Pattern PACKED_AND_WEIGHED =
            Pattern.compile("(?:我|好|那|刚刚|刚才|刚|ok|okay|so|now|,| ){0,4}(?<orders>"
                    + ParcelsTold.NUMBER
                    + ") ?,? ?(?:已经?|都|全部?| ){0,3}(?:(?:打包|打|包装|装箱|装|封箱|包)(?:完|好)(?:了|啦)?|(?:is |was |all )?(?:packed|done|boxed)(?: up)?)[, ]{1,3}"
                    + "(?<goods>(?:" + GOODS + " ?(?:称了|有|重|是|is|was|weighs|:)? ?" + WEIGHT
                    + "(?:[,、和 ]| and ){0,3}){1,4})"
                    + ParcelsTold.END);

    private static final Pattern BETWEEN = Pattern.compile("称了|有|重|是|\\b(?:the|is|was|weighs|and)\\b|[,、和:]");

    /** 2斤9两, 3斤半. */
    private static final Pattern LIANG = Pattern.compile("(?<=\\d)斤(\\d)两|(?<=\\d)斤半");

    private static final Pattern TO_FETCH = Pattern.compile(
            "(?:我们?|现在|今天|今晚|那|一共|总共|[, ]){0,5}(?:要|该|得|需要)(?:去)?(?:拿|取|领|备|准备|搬)(?:多少|哪些|什么)(?:货|东西)?[呢啊呀?. ]{0,4}"
                    + "|[^\\d,]{1,10}?(?:今天|今晚)?(?:一共|总共)(?:要|得|需要)(?:打|拿|取|备|准备|装|包)?(?:多少|几)\\p{IsHan}?[呢啊呀?. ]{0,4}"
                    + "|(?:so )?(?:what|how (?:many|much)(?: [a-z]{2,10} of)?(?: the)?(?: [a-z ]{2,20}?)?) (?:do|must|should|shall) (?:i|we) (?:have to |need to )?(?:need|fetch|get|take|bring)"
                    + "(?: (?:in all|now|tonight|today|to pack|for packing))?[?. ]{0,4}");

    private static final Pattern LAST_NOT_PACKED = Pattern.compile(
            "(?:[点打搞弄按]错了?|不对|哎呀?|[, ]){0,3}(?:刚才|刚刚|上)(?:的|那|这|一|最后){0,3}(?:单|个|箱)(?:其实|根本)?还?没(?:有)?(?:打包|打|装|包)(?:好|完)?(?:呢)?(?:[, ]{0,2}(?:我)?[点打搞弄按]错(?:的)?)?"
                    + ParcelsTold.END
                    + "|(?:oops|sorry|no|wait|,| ){0,4}(?:the )?last (?:one|order|parcel) (?:is not|isn't|was not|wasn't) packed(?: yet)?[,. ]*(?:my mistake|sorry)?[.! ]{0,4}");

    private PackersWork() {}

    static boolean isLastNotPacked(String plain) {
        return LAST_NOT_PACKED.matcher(plain).matches();
    }

    static Optional<String> packedAndWeighed(String plain) {
        var said = PACKED_AND_WEIGHED.matcher(
                LIANG.matcher(plain).replaceAll(part -> "." + (part.group(1) == null ? "5" : part.group(1)) + "斤"));
        return said.matches()
                ? Optional.of("/packed " + said.group("orders").replaceAll("\\D", "") + " "
                        + BETWEEN.matcher(said.group("goods")).replaceAll(" ").strip())
                : Optional.empty();
    }

    static boolean isToFetch(String plain) {
        return TO_FETCH.matcher(plain).matches();
    }
}
