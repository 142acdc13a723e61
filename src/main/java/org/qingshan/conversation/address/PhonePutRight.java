package org.qingshan.conversation.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose phone stands on the parcel: 电话用我妈的137…, 留我老公的电话137…, "use my mum's phone 137…". Whose it is belongs to no name and no street. */
final class PhonePutRight {
    private static final String NUMBER = "(?<right>\\+?\\d[\\d -]{5,18}\\d)?";

    private static final String PHONE = "(?:(?:收货人?|收件人?|联系人?)?的?(?:手机号码|电话号码|手机号|联系方式|联系电话|电话号|电话|手机|号码))";

    private static final String OWNER =
            "(?<owner>(?:(?:[我俺咱她他](?:的|家的?|们的?)?)?(?:[老大小]?[爸妈媽爹娘姐哥弟妹叔姨舅姑爷爺奶嫂]{1,2}|外[公婆]|老[公婆]|儿子|兒子|女儿|女兒|同[事学學]|朋友|闺蜜|邻居|室友|对象|家人|男朋友|女朋友)"
                    + "|(?:[我她他]自己|本人|收货人|[我她他])|另(?:外)?(?:一个|的)?|别的|这个|那个|新|下面(?:这个)?)的?)";

    private static final String SOFTLY = "(?:请|麻烦|就|要|还是|给|帮我|那|都|的话|[ ,]){0,8}";

    private static final String USE = "(?:改用|换用|用|写|留|填|报|打|改成|改为|改到|换成|换为|换到|更正为|改|换)(?:成|为|到|一?下|个)?";

    private static final String BETWEEN = "(?:是|为|号|的|[ ,:：]){0,6}";

    private static final String END = "(?:[吧啊呀哦了哈的 ,.!~]|谢谢|就[行好]|联系|收){0,8}";

    private static final String LATIN_OWNER =
            "(?<owner>(?:(?:my|our|his|her|the) (?:\\w+ )?(?:mum|mom|mother|dad|father|sister|brother|aunt|uncle|grandma|grandpa|wife|husband|son|daughter|friend|girlfriend|boyfriend|partner|colleague|neighbou?r|recipient)(?:['’]?s)?|his|her|hers|my (?:other|new|own|second)|another|this|the other|a different) ?)";

    private static final String LATIN_PHONE =
            "(?:(?:cell ?|mobile ?|tele)?(?:phone)?(?:mobile|cell)? ?(?:number|no\\.?|one)?)";

    private static final String ITS_PHONE =
            "(?:cell ?|mobile ?|tele)?(?:phone|number|mobile|cell)(?: ?(?:number|no\\.?))?";

    /** Whose phone it is already, or which one is not said. */
    private static final Pattern NOBODY_ELSES =
            Pattern.compile("[我她他]的?|本人的?|收货人的?|the |my |这个|那个|下面(?:这个)?的?|[我她他]自己的?|this ?");

    private static final String LATIN_END = "(?: please| instead| thanks| thank you|[ ,.!]){0,6}";

    /** 尾号4444那个电话打不通换成159…, "the one ending 4444 is dead, use 159…": the whole new one stands in the same sentence. */
    private static final Pattern INSTEAD = Pattern.compile(
            "[^\\d]{0,20}(?:\\d{3,4})?[^\\d]{0,24}(?:电话|手机|号码|号)[^\\d]{0,24}(?:换|改|用|打|是|为|留|写)[^\\d]{0,8}(?<right>\\+?\\d[\\d -]{9,18}\\d)(?:"
                    + END + ")"
                    + "|(?=.*(?:phone|number|mobile|cell|ending|line))(?:[^\\d]{0,40}\\d{3,4})?[^\\d]{0,40}\\b(?:change|use|to|call|it'?s|is|try|put)\\b[^\\d]{0,16}(?<now>\\+?\\d[\\d -]{9,18}\\d)(?:"
                    + LATIN_END + ")");

    /** That it is of no use, or shall be another. */
    private static final Pattern NO_USE = Pattern.compile(
            "打不通|停机|空号|不用了|没用|坏了|欠费|注销|丢了|换|改|\\b(?:change|instead|doesn'?t work|not work|dead|off|lost|disconnected|use|wrong)\\b");

    private static final List<Pattern> SAID = List.of(
            Pattern.compile(Correction.AROUND + PHONE + SOFTLY + USE + " ?" + OWNER + "?" + PHONE + "?" + BETWEEN
                    + NUMBER + END),
            Pattern.compile(Correction.AROUND + PHONE + SOFTLY + "(?:应该?是|是|:)? ?" + OWNER + PHONE + "?" + BETWEEN
                    + NUMBER + END),
            Pattern.compile(Correction.AROUND + SOFTLY + USE + " ?" + OWNER + "?" + PHONE + BETWEEN + NUMBER + END),
            Pattern.compile(Correction.AROUND
                    + "(?:use|put|put down|write|take|call|change (?:it|the phone|the number|phone|number) to) "
                    + LATIN_OWNER + "?" + ITS_PHONE + "[ :,-]{0,4}(?:is )?" + NUMBER + LATIN_END),
            Pattern.compile(Correction.AROUND
                    + "(?:the |my )?(?:phone|mobile|telephone|cell)(?: number)? ?(?:should be|is|to be|:|,)? ?"
                    + LATIN_OWNER
                    + LATIN_PHONE + "[ :,-]{0,4}(?:is )?" + NUMBER + LATIN_END),
            // "I mistyped the phone, it's 139…", "my number is 139… not 138…".
            Pattern.compile(Correction.AROUND
                    + "(?:i )?(?:mistyped|typed|wrote|gave|got|put)(?: you)? (?<owner>the |my )(?:wrong )?" + ITS_PHONE
                    + "(?: wrong| wrongly| incorrectly)?[ ,;.:]{1,3}(?:it'?s |it is |it should be |should be |the (?:right|correct) one is )?"
                    + NUMBER + LATIN_END),
            Pattern.compile(Correction.AROUND + "(?<owner>the |my )?" + ITS_PHONE + " (?:is|should be) " + NUMBER
                    + "[,;]? (?:and )?not \\+?\\d[\\d -]{5,18}\\d" + LATIN_END),
            Pattern.compile(Correction.AROUND + "(?:我的?)?" + PHONE
                    + "(?:已经?|刚刚?)?(?:换|改|变)了?(?:一个|个新的|新的|号)?(?:了|啦)?[ ,.;:]{0,3}"
                    + "(?<owner>(?:现在|以后|新的?|请|改)?(?:的号码|号码|电话|手机号?)?(?:用|是|打|为)?)" + BETWEEN + NUMBER + END),
            Pattern.compile(Correction.AROUND + "(?:i (?:have |'ve )?(?:got )?(?:a )?(?:changed|new)|(?:my |the )?"
                    + ITS_PHONE + "(?: has| is)?(?: been)? (?:changed|new|different)|i(?:'ve| have)? changed my "
                    + ITS_PHONE
                    + ")[ ,.;:]{1,3}(?<owner>(?:and |so |now )?(?:it'?s |it is |the new (?:one|number) is |to |please use |use |now )?(?:now )?)"
                    + NUMBER + "(?: now)?" + LATIN_END));

    /** "Different phone: 134…", 新电话 134…. */
    private static final Pattern ANOTHER = Pattern.compile(Correction.AROUND
            + "(?:(?:here(?:['’]s| is) |it'?s |use |i have |i've got )?(?:a |my |the |his |her )?(?:different|new|another|correct|right|better) "
            + ITS_PHONE + "(?: (?:is|to use))?|(?:换|改)(?:了?一?个|了)?" + PHONE + "|" + PHONE
            + "(?:已经|刚|也)?[变换改]了(?:[ ,，。.]{0,2}(?:现在|新的?|目前)(?:的|是)?)?|(?:新|正确)的?" + PHONE
            + "|(?:另一?个|别的|不同的)" + PHONE + ")(?:是|为|用|:|：|,|，|-| ){0,4}" + NUMBER + "(?:" + END + "|" + LATIN_END
            + ")");

    private PhonePutRight() {}

    /** Without a number where only whose it shall be is said: it is to be asked. */
    static Optional<Correction> of(String said, String folded) {
        for (var pattern : SAID) {
            var found = pattern.matcher(folded);
            if (found.matches() && (found.group("right") != null || isElses(found.group("owner")))) {
                var number = found.group("right") == null ? "" : Correction.written("right", found, said);
                return Optional.of(new Correction(Part.PHONE, "", number, true));
            }
        }
        var instead = INSTEAD.matcher(folded);
        if (NO_USE.matcher(folded).find() && instead.matches()) {
            var group = instead.group("right") == null ? "now" : "right";
            return Optional.of(new Correction(Part.PHONE, "", Correction.written(group, instead, said), true));
        }
        var another = ANOTHER.matcher(folded);
        return another.matches()
                ? Optional.of(new Correction(
                        Part.PHONE,
                        "",
                        another.group("right") == null ? "" : Correction.written("right", another, said),
                        true))
                : Optional.empty();
    }

    private static boolean isElses(@Nullable String owner) {
        return owner != null && !NOBODY_ELSES.matcher(owner).matches();
    }
}
