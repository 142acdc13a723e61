package org.qingshan.conversation.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong about an address, and what it shall be: 名字改成张三丰, 电话错了，是13987654322, 不是朝阳区，是海淀区,
 * the name should be Jane Smith.
 *
 * @param part what is wrong; null if that was not said, or only that it is the address
 * @param wrong what it shall no longer be; empty if that was not said
 * @param right what it shall be; empty if that was not said
 * @param explicit something was called wrong or is to be changed, so that it speaks of an address that was given before
 */
public record Correction(@Nullable Part part, String wrong, String right, boolean explicit) {
    private static final Pattern FAULT = Pattern.compile(
            "(?:" + ClauseWords.MISSING + "|wrong|incorrect|not (?:right|correct)|没写|漏了|不对|错的?)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    static final int LONGEST = 150;
    static final String GAP = "[ ,.;:!~]*";
    static final String AROUND =
            "(?:(?:[哦噢啊]?对了|[哦噢啊]对|不好意思|抱歉|对不起|哎呀|[啊哦嗯]|(?:[对是好]的?[ ,]{0,3})?(?:不过|但是?|只是)|等等|等一下|麻烦|请|帮我|帮忙|把|刚才的?|前面的?|上面的?|我的?|(?:这|那)?个?(?:订单|单子?|(?:收货|收件)?地址(?=[里上]?的?(?:电话|手机|号码|名字|姓名|收货人|收件人)))(?:里|上)?的?(?=电话|手机|号码|联系|地址|收货|收件|名字|姓名|门牌)"
                    + "|address (?=phone|mobile|name\\b)|(?:yes|but|also|and also|and|just|can you|could you|i(?:'d| would)? (?:like|want|need) to|except|sorry|oh|oops|wait|actually|please|the|my|change|correct|update)\\b)"
                    + GAP
                    + ")*";
    static final String WRONG =
            "(?:[写打发填搞弄说输]?错(?:了|啦|咗)?|不对|有误|[少多漏](?:了|[写打填输]了?)(?:[一两几]?个?(?:位数?|数字?|字))?|(?:is|was) (?:misspelled|misspelt|(?:(?:spelled|spelt|written) )?(?:wrong(?:ly)?|incorrect(?:ly)?|not right)))[呀啊哦了的]*";
    static final String NO =
            "(?:(?:不对|不是的|不是(?=[ ,.!~]{1,3}(?:我?是|叫|应该?|改))|不{1,6}[ ,.!~]{1,4}(?=(?:应该?是|是|改成)?\\d)|[写打发填搞弄说]?错(?:别?字)?了|no\\b|wrong\\b|incorrect\\b|(?:that|it)(?:'?s| is) (?:wrong|not right))[呀啊哦]*"
                    + GAP + ")";

    private static final String CHANGED =
            "改成|改为|改到|改一下|换成|换为|更正为|应该?是|应为|应该为|其实是|正确的?是|should be|it should be|to (?=\\S)";
    static final String IS =
            "(?:" + CHANGED + "|是|系(?=\\p{IsHan}{2,12}[路街道巷弄村苑])|叫|为|['’]s\\b|it'?s\\b|it is\\b|is\\b)";

    private static final String PART =
            "(?:(?<recipient>(?:收货人|收件人|联系人|名字|姓名|人名)(?:的?(?:名字|姓名))?|(?:recipient(?:'?s)? ?)?name\\b|recipient\\b)"
                    + "|(?<phone>(?:收货人?|联系)?(?:手机号码|电话号码|手机号|联系方式|电话|手机|号码)|(?:mobile|phone|telephone)(?: number)?\\b)"
                    + "|(?<number>门牌号?码?|房间号|房号|室号|楼号|楼栋号?|(?:house|room|apartment|flat|unit) number\\b)"
                    + "|(?<road>[路街]名?(?=[写打填搞弄]?错|不对|有误|[应是改换])|(?:街道|小区)名称?|(?:street|road)(?: name)?\\b)"
                    + "|(?<detail>详细地址|街道(?:门牌)?)"
                    + "|(?<place>[省市区县](?=[写打填搞弄]?错|不对|有误)|省市区|区县|城市|省份|(?:province|city|district)\\b)"
                    + "|(?<whole>(?:收货|收件)?地址|(?:shipping |delivery )?address\\b))";

    private static final Pattern NOT_BUT =
            Pattern.compile(AROUND + NO + "?" + "(?:" + PART + ")?(?:it(?:'?s| is) )?(?:不是|没有(?=[^,.;]{0,3}\\d)|not )"
                    + "(?<wrong>[^,.;]{1,40}?)" + GAP + "(?:而是|应该?是|是|but |it(?:'?s| is) |it should be )(?<right>.+)");
    private static final Pattern OF_PART = Pattern.compile(AROUND + "(?<no>" + NO + ")?" + AROUND + PART
            + "(?:也|还|都|再|就|要|得|给我|帮我){0,3}"
            + "(?: (?:of|on|for|in) (?:(?:my|the|this|that) (?:order|parcel|label|box|package|address)|it|there)\\b)? ?(?<wrongly>"
            + WRONG + ")?" + GAP + "(?<is>"
            + IS + ")?" + GAP + "(?<right>.*)");
    /** 再改下电话150…, 换一下手机号：150…: nothing stands between the part and what it shall be. */
    private static final Pattern PART_ANEW = Pattern.compile(AROUND + "(?:再|还|也|要|想|得){0,3}[改换](?:一?下|个|一个|了)? ?" + PART
            + GAP + "(?:" + IS + ")?" + GAP + "(?<right>(?=\\D{0,4}\\d{5}).+)");

    private static final Pattern WRONG_PART =
            Pattern.compile("(?:oh |sorry )?wrong " + PART + GAP + "(?<is>" + IS + ")?" + GAP + "(?<right>.*)");
    private static final Pattern OF_ALL =
            Pattern.compile(AROUND + NO + "{1,4}" + AROUND + "(?:" + IS + ")?" + GAP + "(?<right>.+)");
    private static final Pattern BUT_NOT = Pattern.compile(
            AROUND + "(?:" + PART + " ?)?(?:应该?是|是|it(?:'?s| is) |it should be |should be |is )(?<right>[^,.;]{1,40}?)"
                    + GAP + "(?:不是|not )(?<wrong>[^,.;]{1,40})");
    /** 泰山路改成泰山西路, "Wuyi Ave should be Wuyi Road". */
    private static final Pattern STREET_TO_BE = Pattern.compile(
            AROUND + NO
                    + "?(?<wrong>(?!不是)\\p{IsHan}{1,10}[路街道巷弄])(?:" + WRONG + ")?" + GAP
                    + "(?:改成|改为|换成|更正为|应该?是|应为|是)(?<right>\\p{IsHan}{1,10}[路街道巷弄])[的吧啊呀哦了 ,.!~]{0,4}"
                    + "|" + AROUND
                    + "(?<old>[a-z'’ ]{2,30} (?:street|st|road|rd|avenue|ave|lane|drive|dr|boulevard|blvd|way|close|court)) (?:to|should be|is actually) (?<now>[a-z'’ ]{2,30} (?:street|st|road|rd|avenue|ave|lane|drive|dr|boulevard|blvd|way|close|court))(?: please|[ .!])*");

    /** Of who gets it: 不是给我的，给我爸陈大明. */
    private static final Pattern NOT_FOR_ME = Pattern.compile(AROUND + NO
            + "?(?:这[个是]*)?(?:不是(?:寄?给|送给)?(?:我|自己)(?:本人|自己)?(?:收|用|吃)?的?" + GAP + "(?:而?是)?(?:寄|送)?给"
            + "(?:[我俺咱](?:的|家)?(?:[爸妈爹娘姐哥弟妹叔姨舅姑爷奶]{1,2}|老[公婆]|同[事学]|朋友|闺蜜) ?(?=\\p{IsHan}{2,3}(?:[ ,\\d]|$)))?"
            + "|(?:it'?s |it is |this is |that's )?not for me" + GAP
            + "(?:but |it'?s |it is |this is )*for (?:(?:my|our) \\w+,? (?=[a-z'’-]+ [a-z'’-]+))?)(?<right>.+)");

    private static final Pattern TO_BE_CHANGED =
            Pattern.compile(AROUND + "(?:改成|改为|换成|更正为|change (?:it )?to )" + GAP + "(?<right>.+)");
    /** 应该是, 不对，地址是, "sorry, it should be": what leads to a part that is said anew. */
    private static final Pattern LEAD = Pattern.compile(AROUND + NO + "?" + AROUND
            + "(?:(?:(?:收货|收件|详细)?地址|街道|门牌号?|(?:the |my )?address)(?= ?(?:" + IS + "|[,:])))? ?(?:" + IS + ")?" + GAP);

    /** What comes then is not as it was: 对，不过电话是…. */
    private static final Pattern BUT = Pattern.compile("^(?:[对是好]的?[ ,]{0,3})?(?:不过|但是?|只是)|\\b(?:but|except)\\b");

    /** So does whoever says sorry: "sorry, room number is 503". */
    private static final Pattern SORRY =
            Pattern.compile("(?:[哦啊]? ?对了|不好意思|抱歉|对不起|哎呀|等等|等一下|(?:oh[ ,]*)?(?:sorry|oops|wait|actually)\\b)");

    /** "I typed the address wrong, it should be 33 Wuyi Avenue". */
    private static final Pattern TYPED_WRONG = Pattern.compile(
            AROUND
                    + "(?:i(?:'ve| have)? (?:typed|wrote|gave|put|entered|made|got|have|spelled|spelt)(?: you)?(?: in| down)? (?:(?:my|the|a) )?(?:(?:wrong|incorrect) (?:(?:house )?number|(?:shipping |delivery )?address|street|road|mistake)|(?:mistake|typo|error)(?: (?:in|with) (?:my|the) (?:address|street))?|(?:(?:shipping |delivery )?address|street|road|house number) (?:wrong(?:ly)?|incorrectly))"
                    + "|(?:my|the) (?:shipping |delivery )?address (?:has|had) (?:a |an )?(?:mistake|typo|error)(?: in it)?)"
                    + GAP
                    + "(?:(?:and |so )?(?:it(?:'?s| is| should be)|should be|the (?:right|correct) (?:one|address|street) is|(?:it )?must be)) ?(?<right>.+)");

    private static final Pattern NOT_IN_CANTONESE = Pattern.compile("唔[系係]");
    /** 地址错了，系8栋: of a number, what it is. */
    private static final Pattern IS_NUMBER_IN_CANTONESE =
            Pattern.compile("(?<=[,.;!~ ])[系係](?=[a-z]?\\d|[一二三四五六七八九十]+[号栋幢座楼室])");

    private static final Pattern IS_IN_CANTONESE = Pattern.compile("(?<=^|[,.;!~ ]|不是)[系係](?=.)");

    /** 名字写成“李红”: the marks are of no name. */
    private static final Pattern QUOTED = Pattern.compile("[\"“”「『]([^\"“”「」『』]{1,40})[\"“”」』]");

    private static final Pattern CHANGES = Pattern.compile(CHANGED);
    private static final Pattern TWICE = Pattern.compile(
            "(?:" + CHANGED + "|[改换写填]{1,2}(?=\\p{IsHan}{2,4}$)|it'?s|it is|是|(?:on|at) (?=[a-z\\d]))" + GAP);
    private static final Pattern END =
            Pattern.compile("(?:[ ,.!~]|谢谢|收(?:货|件)?|吧|哦|哈|please|instead|thanks?(?: you)?)+$");

    /** "Can you change the phone to …?" asks for it, and nothing else. */
    private static final Pattern REQUEST = Pattern.compile(
            "^(?:can|could|would|will) you (?:please |pls )?((?:change|update|correct|fix|edit) [^?]+)\\?*$",
            Pattern.CASE_INSENSITIVE);

    /** Reads it; empty if it is a question, or says nothing of the kind. */
    static Optional<Correction> of(String text) {
        var request = REQUEST.matcher(text.strip());
        var said = SpelledOut.without(QUOTED.matcher(request.matches() ? request.group(1) : text.strip())
                .replaceAll("$1"));
        var folded = cantonese(Folding.fold(said));
        if (said.length() > LONGEST || AddressLikeness.isQuestion(said)) {
            return Optional.empty();
        }
        return ofTypedWrong(said, folded)
                .or(() -> ofOther(said, folded))
                .map(NamePutRight::withoutKin)
                .map(Correction::withoutFault);
    }

    /** "The house number is missing" says what is wrong, and not what it shall be. */
    private Correction withoutFault() {
        return FAULT.matcher(right).matches() ? new Correction(part, wrong, "", true) : this;
    }

    private static Optional<Correction> ofTypedWrong(String said, String folded) {
        var typed = TYPED_WRONG.matcher(folded);
        return typed.matches() ? Optional.of(new Correction(null, "", right(typed, said), true)) : Optional.empty();
    }

    /** 唔係A室，係B室 as 不是A室，是B室, letter by letter. */
    private static String cantonese(String folded) {
        return NOT_IN_CANTONESE.matcher(folded).find()
                ? IS_IN_CANTONESE
                        .matcher(NOT_IN_CANTONESE.matcher(folded).replaceAll("不是"))
                        .replaceAll("是")
                : IS_NUMBER_IN_CANTONESE.matcher(folded).replaceAll("是");
    }

    private static Optional<Correction> ofOther(String said, String folded) {
        var notForMe = NOT_FOR_ME.matcher(folded);
        if (notForMe.matches()) {
            return Optional.of(new Correction(Part.RECIPIENT, "", right(notForMe, said), true));
        }
        var one = Surname.correction(said, folded)
                .or(() -> HouseCorrection.of(said, folded))
                .or(() -> PhonePutRight.of(said, folded));
        if (one.isPresent()) {
            return one;
        }
        var street = STREET_TO_BE.matcher(folded);
        if (street.matches()) {
            boolean isHan = street.group("wrong") != null;
            return Optional.of(new Correction(
                    Part.DETAIL,
                    written(isHan ? "wrong" : "old", street, said),
                    written(isHan ? "right" : "now", street, said),
                    true));
        }
        var anew = NumberPutRight.of(said)
                .or(() -> LabelledNumber.of(said, folded))
                .or(() -> NamePutRight.of(said, folded));
        if (anew.isPresent()) {
            return anew;
        }
        var butNot = BUT_NOT.matcher(folded);
        if (butNot.matches()) {
            return Optional.of(new Correction(part(butNot), written("wrong", butNot, said), right(butNot, said), true));
        }
        var notBut = NOT_BUT.matcher(folded);
        if (notBut.matches()) {
            return Optional.of(new Correction(part(notBut), written("wrong", notBut, said), right(notBut, said), true));
        }
        var wrongPart = WRONG_PART.matcher(folded);
        if (wrongPart.matches()) {
            return Optional.of(new Correction(part(wrongPart), "", right(wrongPart, said), true));
        }
        var ofPart = OF_PART.matcher(folded);
        if (ofPart.matches() && (ofPart.group("wrongly") != null || ofPart.group("is") != null)) {
            boolean explicit = ofPart.group("wrongly") != null
                    || ofPart.group("no") != null
                    || BUT.matcher(folded).find()
                    || SORRY.matcher(folded).lookingAt()
                    || ofPart.group("is").startsWith("to ")
                    || CHANGES.matcher(ofPart.group("is")).lookingAt();
            return Optional.of(new Correction(part(ofPart), "", right(ofPart, said), explicit));
        }
        var anewPart = PART_ANEW.matcher(folded);
        if (anewPart.matches() && part(anewPart) == Part.PHONE) {
            return Optional.of(new Correction(Part.PHONE, "", right(anewPart, said), true));
        }
        var changed = TO_BE_CHANGED.matcher(folded);
        var ofAll = changed.matches() ? changed : OF_ALL.matcher(folded);
        return ofAll.matches() ? Optional.of(new Correction(null, "", right(ofAll, said), true)) : Optional.empty();
    }

    /** Whether all it says is which number the house has: 10号, 5号楼. */
    public boolean isOfHouse() {
        return HouseCorrection.isOne(this);
    }

    private static @Nullable Part part(Matcher found) {
        if (found.group("recipient") != null) {
            return Part.RECIPIENT;
        }
        if (found.group("phone") != null) {
            return Part.PHONE;
        }
        if (found.group("place") != null) {
            return Part.COUNTY;
        }
        return Stream.of("number", "road", "detail").anyMatch(group -> found.group(group) != null) ? Part.DETAIL : null;
    }

    static String written(String group, Matcher found, String said) {
        return said.substring(found.start(group), found.end(group)).strip();
    }

    private static String right(Matcher found, String said) {
        var right = written("right", found, said);
        var twice = TWICE.matcher(Folding.fold(right));
        right = twice.lookingAt() ? right.substring(twice.end()) : right;
        return withoutEnd(right);
    }

    /** What is said anew, without the words that lead to it; all of it where nothing else would be left. */
    static String withoutLead(String text) {
        var said = text.strip();
        var lead = LEAD.matcher(Folding.fold(said));
        return said.length() <= LONGEST && lead.lookingAt() && lead.end() < said.length()
                ? said.substring(lead.end())
                : said;
    }

    /** Without thanks and full stops. */
    static String withoutEnd(String right) {
        var end = END.matcher(Folding.fold(right));
        return end.find() ? right.substring(0, end.start()) : right;
    }
}
