package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;

/** Whether words for whom or where something goes mean somebody, or some place, that is not the buyer's own. */
public final class SomebodyElse {
    /** Him himself, what he has on file, or no place at all: 发货, 寄过来, "to go". */
    private static final Pattern HERE = Pattern.compile(
            "(?:[我俺咱]们?(?:家|自己)?|自己家?|本人|这|我这|家|过来|出来|出去|回家|到家|老地方|原(?:来的?)?地址|默认(?:的?地址)?|上次(?:的|那个)?(?:地址|地方)?|之前(?:的|那个)?(?:地址|地方)?|同一个(?:地址|地方)|一样的?(?:地址)?|货|快?点|早点|快|顺丰|中通|圆通|韵达|邮政|京东|快递|人|礼|的|来|走|个|你|您|你们|大家|主播|老板)(?:[里边儿这]|的){0,12}"
                    + "|(?:me|us|myself|you|it|that|this|everyone|all|here|home|my (?:usual |old |home |own )?address|the (?:usual|same|old) (?:address|place|one)|(?:go|eat|try|start|begin|share|see|test|taste|bake|cook|make|use|enjoy|drink|have|get|give|celebrate|support|help|buy|order|compare|check|freeze|store|keep|sell|save|steam|fry|boil)(?: .*)?|(?:the|my|our) (?:\\w+ ){0,3}(?:cart|order|list|basket|bag|box|parcel|package|last one|max)|(?:(?:the|my) )?door(?:step)?|today|tonight|tomorrow|now|dinner|lunch|breakfast|free|sure|real|fun|sale|two|three|four|five|six|each|starters?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KIN = Pattern.compile("(?:[我俺咱](?:们)?的?)?(?:" + KinWords.RELATIVE
            + "|" + KinWords.CHILD + "|孩子|老[家乡])(?:家|那)?(?:[里边儿])?"
            + "|.{0,6}(?:公司|单位|学校|宿舍|办公室|店里?|厂里?|老家|娘家|婆家|工地|家里?|那[边里儿])");

    /** Where kin live, or where somebody works: 妈妈家, 公司. Beside the goods it is a place, where kin alone may be spoken to. */
    private static final Pattern PLACE_OF_KIN = Pattern.compile("(?:[我俺咱](?:们)?的?)?(?:(?:" + KinWords.RELATIVE + "|"
            + KinWords.CHILD + "|孩子)(?:家里?|那[边里儿])|公司|单位|学校|宿舍|办公室|老家|娘家|婆家|工地)");

    /** Of whom was spoken before: 儿子在北京，寄给他. */
    private static final Pattern PRONOUN =
            Pattern.compile("[他她]们?(?:家|那[边里儿]?)?|那[边里儿]|老人家?|him|her|them|there", Pattern.CASE_INSENSITIVE);

    /** Of a name that is not written large. */
    private static final Pattern SMALL_NAME = Pattern.compile("[a-z]{3,}");

    /** Who does not live with the buyer, perhaps by name: 我妈, 我同事小王. Who shares his table gets what comes to his door. */
    private static final Pattern RELATIVE_ALONE = Pattern.compile(
            "(?:[我俺咱](?:们)?家?的?)?" + KinWords.RELATIVE + "(?:家|那)?(?:[里边儿])? ?(?<name>\\p{IsHan}{0,3})");

    private static final Pattern ENGLISH_KIN = Pattern.compile(
            "(?i:(?:my|our|the) .+|(?:mum|mom|mother|dad|father|grandma|grandpa|granny|auntie|sister|brother|office|work|home)(?:['’]s)?(?: .+)?)|\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)*");

    private static final Pattern ENGLISH_RELATIVE = Pattern.compile(
            "(?:(?:my|our|the|an?) )?(?:\\w+ )?(?:mum|mom|mummy|mommy|mother|dad|daddy|father|parents?|grand(?:ma|pa|mother|father|parents|mum|dad)|gran|granny|nan|auntie?|aunty|uncle|cousin|sister|brother|sis|niece|nephew|friend|mate|neighbou?r|colleague|coworker|co-worker|boss|teacher|client|customer|roommate|flatmate|in-laws|(?:mother|father|sister|brother)-in-law|girlfriend|boyfriend)s?(?:['’]s?)?(?: \\p{L}[\\p{L}'’]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH_NAME = Pattern.compile(
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Xmas|Easter|Thanksgiving|Chinese|Spring|New"
                    + "|Mid|Dragon|Halloween|January|February|March|April|May|June|July|August|September|October|November|December|The|A|An|It|Free|Dinner|Lunch|Breakfast|Real|Sure|Soup|Tea|Mr|I)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*");

    /** Looks like a name, and says how something is done or who gets all of it: 给包好, 给安排, 给都来一箱. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:太(?!太)|很|真|挺|超|好|非常|特别|有点|这么|那么|怎么|比较|越来越)[慢快贵久差烂远近坑便迟晚].*|(?:马上|立[刻马即]|赶紧|尽快|老铁|家人|高大上|大家|兄弟们|姐妹们|宝子|亲们|安排|[打]?包|装|都|那|全部?|单独|别人|后面?|平均|和|应|时|从|干|满|查|付|代|通|成|冷|冰|温|盖|简单|空运|利|支|终|于|相|经|向|常|多|种|才|其|开|加|快|留|记|算|称|挑|选|优惠|便宜|包邮|打折).*"
                    + "|.*[个些种款份点这也都再先就吧了的着过号半几多少全各每单件给吃喝用尝补泡炖煮蒸做带买]");

    private static final Pattern NICKNAME = Pattern.compile("[小老阿]\\p{IsHan}");

    /** Who lives with him, unless it is sent. */
    private static final Pattern AT_HIS_TABLE = Pattern.compile("(?:[我俺咱](?:们)?家?的?)?(?:老[婆公]|媳妇).{0,3}");

    private static final Pattern NEAREST = Pattern.compile(
            "(?:[我俺咱](?:们)?家?的?)?" + KinWords.CHILD + "|(?:(?:my|our|the) )?(?:wife|hubby|husband|son|daughter)",
            Pattern.CASE_INSENSITIVE);

    private SomebodyElse() {}

    public static boolean isPronoun(String whose) {
        return PRONOUN.matcher(whose).matches();
    }

    public static boolean isOwn(String whose) {
        return HERE.matcher(whose).matches();
    }

    public static boolean isNoName(String whose) {
        return NO_NAME.matcher(whose).matches();
    }

    /**
     * Whether something that is sent to him, her or there goes to another than the buyer.
     *
     * @param isLed a word that leads somewhere stands before it, so that a likely name is one
     */
    public static boolean isSentTo(String said, boolean isLed) {
        var whose = Normaliser.simplified(said);
        return !isOwn(whose)
                && !isNoName(whose)
                && (KIN.matcher(whose).matches()
                        || PRONOUN.matcher(whose).matches()
                        || isLed && SMALL_NAME.matcher(whose).matches()
                        || isNamedRelative(whose)
                        || ENGLISH_KIN.matcher(whose).matches()
                        || PersonName.isWithSurname(whose)
                        || isLed && PersonName.isLikely(whose));
    }

    /** Whether something that is "for" him or her without a word of sending may go there: 笋一斤给我妈, "a bag for my colleague Bob". */
    public static boolean mayBeGiven(String whose) {
        return !isOwn(whose)
                && !isNoName(whose)
                && !AT_HIS_TABLE.matcher(whose).matches()
                && (isNamedRelative(whose)
                        || isNickname(whose)
                        || ENGLISH_RELATIVE.matcher(whose).matches()
                        || ENGLISH_NAME.matcher(whose).matches()
                        || whose.codePointAt(0) > 0x2e7f && PersonName.isWithSurname(whose));
    }

    /** Whether what is bought, or given, for him or her may go elsewhere, though nothing tells: 给我老婆买, 帮同事带, "for my wife". */
    public static boolean mayLiveElsewhere(String whose) {
        return mayBeGiven(whose)
                || !isNoName(whose)
                        && (AT_HIS_TABLE.matcher(whose).matches()
                                || isPlaceOfKin(whose)
                                || NEAREST.matcher(whose).matches());
    }

    public static boolean isPlaceOfKin(String whose) {
        return PLACE_OF_KIN.matcher(whose).matches();
    }

    /** Whether it is kin or a friend, whatever he is called. */
    public static boolean isRelative(String said) {
        var whose = Normaliser.simplified(said);
        return isNamedRelative(whose) || ENGLISH_RELATIVE.matcher(whose).matches();
    }

    /** 小李, 老王, 阿明; not 小孩. */
    private static boolean isNickname(String whose) {
        return NICKNAME.matcher(whose).matches() && (whose.charAt(0) == '阿' || PersonName.isLikely(whose.substring(1)));
    }

    private static boolean isNamedRelative(String whose) {
        var kin = RELATIVE_ALONE.matcher(whose);
        return kin.matches() && (kin.group("name").isEmpty() || PersonName.isLikely(kin.group("name")));
    }
}
