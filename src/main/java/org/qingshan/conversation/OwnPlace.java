package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** Words by which something goes to the buyer himself after all: 算了，还是寄给我自己, "no, to my place". */
final class OwnPlace {
    private static final Pattern SAID = Pattern.compile(
            "(?:算了|我?说错了?|不对|错了|不是|不|是|还是|就|那|都|先|要|改|直接|麻烦|请|[,，。\\s]){0,12}"
                    + "(?:(?:寄送?|发|邮|送)(?:[到给回去]|回到)?(?:我|家)|(?:(?:寄送?|发|邮|送)?(?:[到给回去]|回到)?|换成|改成)(?:我自己(?:家|这里?|那里?)?|自己家?|我(?:们)?家里?|家里|我(?:自己)?的地址))"
                    + "(?:[吧了啊哈哦的呀]|就[行好]|就可以|谢谢|[。.!！~\\s]){0,12}"
                    + "|(?:(?:no|nope|actually|sorry|wait|never ?mind|oh|ok|okay|please|just|on second thought|then|instead)[,. ]+){0,12}(?:(?:(?:send|ship|deliver|mail|post)(?: (?:it|them|that|this|everything))? )?(?:back )?to (?:me|myself|my (?:own )?(?:place|home|house|address|flat))|(?:send|ship|deliver) (?:it|them|that) home)(?: (?:please|instead|then|after all)){0,12}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** Himself, or where he lives; 给我 alone is said by everybody. */
    private static final Pattern CALLED = Pattern.compile(
            "我(?:们)?自己(?:家里?|这[里儿边]?)?|自己(?:家里?)?|我(?:们)?家里?|家里?|(?:我|我的|自己的)地址"
                    + "|me|us|myself|ourselves|home|my (?:own |usual |home )?(?:self|place|home|house|flat|address)|the usual (?:address|place)",
            Pattern.CASE_INSENSITIVE);

    /** Longer is a story. */
    private static final int LONGEST = 60;

    private OwnPlace() {}

    /** Whether words for whom or where something goes mean the speaker's own place, beyond doubt. */
    static boolean isCalled(String whose) {
        return CALLED.matcher(whose).matches();
    }

    static boolean isSaid(String said) {
        return said.length() <= LONGEST
                && SAID.matcher(Normaliser.simplified(said.strip())).matches();
    }
}
