package org.qingshan.conversation.turn;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.words.Trait;

/** Words by which something goes to the buyer himself after all: 算了，还是寄给我自己, "no, to my place". */
public final class OwnPlace {
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

    /** Where he himself is found too: 我公司, "my office". */
    private static final Pattern WORK = Pattern.compile(
            "(?:[我俺](?:们)?的?)?(?:公司|单位|学校|宿舍|办公室|工地)(?:那?[里边儿])?|(?:my )?(?:new )?(?:office|work|workplace|school|dorm|company)(?:['’]s)?(?: address)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEW_HOME = Pattern.compile(
            "(?:[我俺](?:们)?的?)?新(?:家|地址|房子?)(?:那?[里边儿])?|my new (?:place|home|house|flat|apartment|address)",
            Pattern.CASE_INSENSITIVE);

    private static final String MILD = "(?:[吧了啊哈哦的呀嘛]|就[行好]|就可以|也[行好]|也可以|即可|都[行好]|好了|行了|没问题|谢谢|[。.!！~～,，\\s]){0,12}";

    /** To whoever was just asked where it shall go: 老地址就好, 就寄吧, "home is fine", "ok ship it". */
    private static final Pattern AGREED = Pattern.compile(
            "(?:算了|那|就|还是|都|先|用|按|照|直接|麻烦|请|行|好的?|可以|嗯|没事|不用了?|[,，。\\s]){0,12}(?:寄|发|邮|送){0,2}(?:[到给往在回]|用){0,2}"
                    + "(?:我?(?:们)?家里?|(?:我的?)?(?:老|旧|原来?的?|原先的?|之前的?|以前的?|平时的?|上次的?|默认的?|一样的?|同一个|那个老)(?:收货|收件)?(?:地址|地方|那个)|我(?:自己)?的?地址|我(?:自己)?这[里儿边])"
                    + MILD
                    + "|(?:那|就|还是|行|好的?|可以|嗯|直接|你们?|[,，。\\s]){0,12}(?:寄|发货?)(?:出?来|过来|出)?吧" + MILD
                    + "|(?:(?:no|nope|actually|sorry|oh|ok|okay|yes|sure|please|just|well|then|fine|alright)[,. ]+){0,12}"
                    + "(?:(?:just |you can |please |go ahead and ){0,3}(?:(?:send|ship|deliver|use)(?: (?:it|them|that))?(?: to)? ?)?(?:(?:my|the) )?(?:(?:same|old|usual|own|home|saved|previous|last|normal|regular|default) ){1,2}(?:address|one|place|house|home)"
                    + "|(?:just |use |keep )?(?:home|my (?:address|place|house|home))|(?:just |you can |please |go ahead and ){0,3}(?:send|ship|deliver) (?:it|them|that)(?: (?:out|home|now))?|the (?:same|usual)(?: (?:one|place|address))?)(?: as (?:last time|before|usual|always|ever))?"
                    + "(?: (?:is|'s|will be|works|would be))?(?: ?(?:just )?(?:fine|ok|okay|good|great|alright|all right|please|then|instead|thanks|thank you|now|for me|will do|works|do)[,. !]*){0,12}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** 我的地址 alone sends nothing anywhere: it may be asked for. */
    private static final Pattern NAMED = Pattern.compile("我(?:自己)?的地址[。.!！~\\s]*");

    /** Longer is a story. */
    private static final int LONGEST = 60;

    private static final Trait<Boolean> OWN = Trait.of(said -> isSaid(said.words()));

    private OwnPlace() {}

    /** Whether words for whom or where something goes mean the speaker's own place, beyond doubt. */
    public static boolean isCalled(String whose) {
        return CALLED.matcher(whose).matches();
    }

    /** Whether it is another place of the speaker's own, beyond doubt. */
    public static boolean isOther(String whose) {
        return isWork(whose) || NEW_HOME.matcher(Normaliser.simplified(whose)).matches();
    }

    /** Whether it is where he works or learns. */
    public static boolean isWork(String whose) {
        return WORK.matcher(Normaliser.simplified(whose)).matches();
    }

    /** Whether it lets go what waits for its place, to whoever was asked for that; to nobody else it says so. */
    public static boolean isAgreed(String said) {
        return said.length() <= LONGEST
                && AGREED.matcher(Normaliser.simplified(said.strip())).matches();
    }

    public static boolean isSaid(Turn turn) {
        return turn.sentence().tells(OWN);
    }

    private static boolean isSaid(String said) {
        return said.length() <= LONGEST
                && !NAMED.matcher(Normaliser.simplified(said.strip())).matches()
                && SAID.matcher(Normaliser.simplified(said.strip())).matches();
    }
}
