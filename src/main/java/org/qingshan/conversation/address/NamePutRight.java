package org.qingshan.conversation.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who gets it said anew: 收件人改我老婆 林琳, "send it to my husband instead, Bob Ray", 周一是周毅，打错字了; or which place, "not Furong, Yuhua district". */
final class NamePutRight {
    private static final String KIN = "(?:[我俺咱](?:的|家)?)?(?:[爸妈爹娘姐哥弟妹叔姨舅姑爷奶]{1,2}|老[公婆]|同[事学]|朋友|闺蜜)";

    private static final Pattern OF_KIN = Pattern.compile(Correction.AROUND
            + "(?:收货人|收件人|联系人|名字|姓名)(?:要|请|得|就|给)?(?:改|换|写|填){1,2}(?:成|为|到|是|给)?" + Correction.GAP + "(?:" + KIN
            + "(?:的?(?:名字|姓名))?" + Correction.GAP + ")?(?<right>\\p{IsHan}{2,4})[的吧啊呀哦了 ,.!~]*");

    /** 换个收货人 王姨 138…, 改一下收件人：李雷. */
    private static final Pattern ANOTHER = Pattern.compile(Correction.AROUND
            + "(?:(?:要|想|得)?(?:换|改)(?:一?个|一?下|掉)?(?:收货人|收件人|联系人|人收货?|人(?=.{0,24}1[3-9]\\d))|(?:收货人|收件人|联系人)(?:要|想|得)?(?:换|改)(?:一?个人?|一?下))(?:为|成|是|叫)?"
            + Correction.GAP + "(?:(?:新的?)?(?:收货人|收件人|联系人|名字|姓名)(?:是|叫|为)?" + Correction.GAP + ")?(?:" + KIN
            + Correction.GAP
            + ")?(?<right>\\p{IsHan}{2,4}(?: ?[,:]? ?(?:电话|手机)?:? ?1[3-9]\\d[\\d -]{8,10})?)[的吧啊呀哦了 ,.!~]*");

    /** "Change recipient, recipient Tom Lee 136…", "new recipient: Tom". */
    private static final Pattern ANOTHER_IN_ENGLISH = Pattern.compile(Correction.AROUND
            + "(?:(?:change|switch|replace|update) (?:the |my )?(?:recipient|receiver|consignee)|(?:a |the )?(?:new|different|another) (?:recipient|receiver|consignee))"
            + Correction.GAP
            + "(?:(?:(?:the |new )?(?:recipient|receiver|consignee|name) ?(?:is\\b|:)?|to\\b|is\\b|it'?s\\b)"
            + Correction.GAP
            + ")?(?<right>[a-z'’-]+(?: [a-z'’-]+){0,2}(?:[ ,:]{1,3}(?:phone:? ?)?\\+?\\d[\\d -]{8,16})?)[ .!]*");

    /** 名字写全：周建国, 写我老婆名字吧：王芳. */
    private static final Pattern WRITTEN = Pattern.compile(Correction.AROUND
            + "(?:(?:收货人|收件人|联系人|名字|姓名)(?:要|请|得|就|给|我){0,2}(?:(?:写|改|补|填)(?:全|完整|对|清楚)|补充?)(?:一下|吧|了|点|上)?"
            + "|(?:就|还是|要|那|那就|请){0,2}(?:写|填|用|留|改|换)(?:成|为)?(?:" + KIN + "|我)?的?(?:名字|姓名)[吧啊呀]?(?:是|叫)?)"
            + Correction.GAP + "(?<right>\\p{IsHan}{2,4})[的吧啊呀哦了 ,.!~]*");

    /** What is told of the letters is itself no name. */
    private static final String NOT_SPELT =
            "(?!(?:in|with|without|by|like|as|at|from|using|under|on (?:my|the|your)|this|that|the|a|an(?= [a-z]\\b)|all|both|wrong(?:ly)?|incorrectly|correctly|right|differently|not|just|exactly|properly|double|capital|only|too|also)\\b|(?:[a-z'’-]+ ){0,2}(?:pinyin|english|chinese|characters?|letters?)\\b)";

    /** "My name is written in pinyin": how it is, it does not say. */
    private static final Pattern OF_LETTERS = Pattern.compile(Correction.AROUND
            + "(?:(?:the name|my name|name|recipient(?:'s name)?)(?:'s| is| was)? (?:spelled|spelt|written|typed)|it(?:'s| is) (?:spelled|spelt)) "
            + NOT_SPELT.replace("(?!", "(?=") + ".{1,40}");

    /** 名字写成了张三，应该是李四; "it's spelled Li Hong". */
    private static final Pattern MISWRITTEN = Pattern.compile(
            Correction.AROUND
                    + "(?:(?:收货人|收件人|联系人|名字|姓名)(?:我|被|给)?[写打填输](?:错)?成了?\\p{IsHan}{2,4}?了?" + Correction.GAP
                    + "(?:其实|应该?)?(?:是|叫|改成)(?<han>\\p{IsHan}{2,4}?)[的吧啊呀哦了 ,.!~]*"
                    + "|(?:(?:it|the name|my name|name)(?:'s| is)? |it should be )(?:spelled|spelt|written)(?: as)?:? (?<latin>"
                    + NOT_SPELT + "[a-z'’-]+(?: [a-z'’-]+){1,2})[ .!]*"
                    + "|(?:(?:the |my )?(?:recipient|name)(?:'s name)?) (?:is|should be) (?<before>[a-z'’-]+(?: [a-z'’-]+){1,2}),? (?:but )?i (?:wrote|typed|put|said) [a-z'’ -]{2,30}[ .!]*)");

    /** 李四，不是张三; 不叫张三，叫李四: both are names. */
    private static final List<Pattern> ONE_NOT_OTHER = List.of(
            Pattern.compile(Correction.AROUND + "(?:我?[写打填输]错(?:字|名字)?了?" + Correction.GAP
                    + ")?是?(?<right>\\p{IsHan}{2,4}?)" + Correction.GAP
                    + "而?不是(?<wrong>\\p{IsHan}{2,4}?)[的吧啊呀哦了 ,.!~]*"),
            Pattern.compile(Correction.AROUND + "(?:我|他|她)?不叫(?<wrong>\\p{IsHan}{2,4}?)" + Correction.GAP
                    + "(?:我|他|她|而是|应该?)?[叫是](?<right>\\p{IsHan}{2,4}?)[的吧啊呀哦了 ,.!~]*"));

    /** 岳麓区写错了是芙蓉区, 长沙写错了 是株洲市. */
    private static final Pattern PLACE_MISWRITTEN = Pattern.compile(
            Correction.AROUND + "(?<wrong>\\p{IsHan}{1,8}?[省市区县旗州]|\\p{IsHan}{2,4}?)(?:" + Correction.WRONG + ")"
                    + Correction.GAP + "(?:其实|应该?)?(?:是|改成|改为|为)(?<right>\\p{IsHan}{2,14})[的吧啊呀哦了 ,.!~]*");

    /** 我叫李四不叫张三, 收货人是李四，不是张三. */
    private static final Pattern CALLED = Pattern.compile(Correction.AROUND
            + "(?:我|本人|他|她|收货人|收件人|名字|姓名)(?:的?名字)?(?:是|叫)(?<right>\\p{IsHan}{2,4}?)" + Correction.GAP
            + "(?:不叫|而?不是|不是叫)(?<wrong>\\p{IsHan}{2,4}?)[的吧啊呀哦了 ,.!~]*");

    private static final Pattern IN_ENGLISH = Pattern.compile(Correction.AROUND
            + "(?:send|ship|deliver) (?:it|this|that|them) to my (?:husband|wife|mother|mom|mum|father|dad|sister|brother|son|daughter|friend|aunt|uncle|neighbou?r|colleague)"
            + "(?: instead[ ,]*|, ?)(?<right>[a-z'’-]+ [a-z'’-]+)(?: instead| please|[ .!])*");

    private static final Pattern TYPO = Pattern.compile(
            Correction.AROUND
                    + "(?<wrong>\\p{IsHan}{2,4}?)(?:应该?是|是|改成|改为)(?<right>\\p{IsHan}{2,4}?)[ ,]*(?:我|名字)?(?:打|写|输|填)错(?:字|名字)?[了啦吧 .!]*");

    private static final Pattern PLACE = Pattern.compile(
            Correction.AROUND
                    + "(?:it'?s |it is )?not (?<wrong>[a-z' ]{2,30}), ?(?:it'?s |but )?(?<right>[a-z' ]{2,40} (?:district|county|city|province))[ .!]*");

    /** 收件人改一下, "send it to my mom, not me": no name. */
    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:一下|一个|个人|别人|我的|自己|的人|[吗呢]).*|.*\\b(?:of|not|if|this|next|as|please|me|it|them|instead|possible|time|week|today|now|and|or|the|her|his|their|address|house|place|home|work)\\b.*");

    /** 姓名写我就行, "just use my name": whose it is, and not how he is called. */
    private static final Pattern OWN_NAME = Pattern.compile(Correction.AROUND
            + "(?:(?:收货人|收件人|联系人|名字|姓名)(?:就|要|给|还是){0,2}(?:写|填|用|留|是)?|(?:就|要|给|还是){0,2}(?:写|填|留))(?:我|本人)(?:自己|本人)?(?:的?(?:名字|姓名))?(?:就?(?:行|好|可以|成|中|得)了?)?[的吧啊呀哦嘛了 ,.!~]*"
            + "|(?:just )?(?:use|put|write)(?: down)? my (?:own )?name(?: please)?[ .!]*");

    private static final Pattern KIN_ALONE = Pattern.compile(
            KIN
                    + "[家的吧啊呀哦了 ,.!~]*|(?:my|our) (?:mum|mom|mother|dad|father|sister|brother|aunt|uncle|grandma|grandpa|grandmother|grandfather|wife|husband|son|daughter|friend|girlfriend|boyfriend|partner|colleague|neighbou?r|parents)(?:['’]s?(?: name)?)?[ ,.!]*",
            Pattern.CASE_INSENSITIVE);

    /** 我姐吴丽 139…: who she is to the buyer stands on no parcel. */
    private static final Pattern KIN_BEFORE =
            Pattern.compile("^[我俺咱]" + KIN.substring(KIN.indexOf("(?:[爸")) + " ?(?=\\p{IsHan}{2,3}(?:[ ,，:：\\d]|$))");

    private NamePutRight() {}

    /** Who gets it, without who that is to the buyer; where nothing else is told the name is to be asked. */
    static Correction withoutKin(Correction said) {
        return said.part() != Part.RECIPIENT
                ? said
                : new Correction(
                        said.part(),
                        said.wrong(),
                        KIN_ALONE.matcher(said.right()).matches()
                                ? ""
                                : KIN_BEFORE.matcher(said.right()).replaceFirst(""),
                        said.explicit());
    }

    /** 改成王五收, 换马六来签收. */
    private static final Pattern TAKER = Pattern.compile(
            Correction.AROUND
                    + "(?:就|都|那|还是|要|想){0,3}[改换](?:成|为|给|由|让)?(?<right>\\p{IsHan}{2,4}?)(?:来|去)?(?:签?收|[代帮]收)(?:件|货)?[的吧啊呀哦了 ,.!~]*");

    private static boolean isPlace(String wrong) {
        return "省市区县旗州".indexOf(wrong.charAt(wrong.length() - 1)) >= 0
                || !DivisionTree.get().named(wrong).isEmpty();
    }

    static Optional<Correction> of(String said, String folded) {
        var whole = NameTitles.inHalves(said);
        if (whole.isPresent()) {
            return Optional.of(new Correction(Part.RECIPIENT, "", whole.get(), true));
        }
        if (OWN_NAME.matcher(folded).matches()) {
            return Optional.of(new Correction(Part.RECIPIENT, "", "", true));
        }
        for (var pattern : new Pattern[] {OF_KIN, WRITTEN, CALLED, ANOTHER, ANOTHER_IN_ENGLISH, IN_ENGLISH}) {
            var found = pattern.matcher(folded);
            if (found.matches() && !NO_NAME.matcher(found.group("right")).matches()) {
                return Optional.of(new Correction(Part.RECIPIENT, "", Correction.written("right", found, said), true));
            }
        }
        var taker = TAKER.matcher(folded);
        if (taker.matches() && PersonName.isWithSurname(taker.group("right"))) {
            return Optional.of(new Correction(Part.RECIPIENT, "", Correction.written("right", taker, said), true));
        }
        var miswritten = MISWRITTEN.matcher(folded);
        if (miswritten.matches()) {
            return Stream.of("han", "latin", "before")
                    .filter(group -> miswritten.group(group) != null)
                    .map(group -> new Correction(Part.RECIPIENT, "", Correction.written(group, miswritten, said), true))
                    .findFirst();
        }
        if (OF_LETTERS.matcher(folded).matches()
                && !Pattern.compile(Correction.WRONG).matcher(folded).find()) {
            return Optional.of(new Correction(Part.RECIPIENT, "", "", true));
        }
        for (var pattern : ONE_NOT_OTHER) {
            var found = pattern.matcher(folded);
            if (found.matches()
                    && PersonName.isWithSurname(found.group("right"))
                    && PersonName.isWithSurname(found.group("wrong"))) {
                return Optional.of(new Correction(
                        null,
                        Correction.written("wrong", found, said),
                        Correction.written("right", found, said),
                        true));
            }
        }
        for (var pattern : new Pattern[] {TYPO, PLACE, PLACE_MISWRITTEN}) {
            var found = pattern.matcher(folded);
            if (found.matches() && (pattern != PLACE_MISWRITTEN || isPlace(found.group("wrong")))) {
                return Optional.of(new Correction(
                        null,
                        Correction.written("wrong", found, said),
                        Correction.written("right", found, said),
                        true));
            }
        }
        return Optional.empty();
    }
}
