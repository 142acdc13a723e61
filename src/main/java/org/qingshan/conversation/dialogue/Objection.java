package org.qingshan.conversation.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Words against an address that say nothing new of it: 门牌不太对, 等等，我搬家了, "hold on, that's my old place". Whoever has said so has not
 * agreed to it, whatever he says next, until he has given what it should be or was asked once more.
 */
final class Objection {
    private static final String NEGATED = "(?:别|不要|不用|不必|甭|勿|不能|不|莫)";

    private static final Pattern AGAINST = Pattern.compile(
            "错|唔(?!该|該|使)|咪|不太?对|不是|不像|不准|不一样|有误|有问题|(?:有点|好像)(?:问题|不)|不行|不成|反了|[漏缺](?:了|字|写|填)|[少多](?:了|写|打|填)|旧|老地址|老家了|以前|之前的|原来的|搬|改|换|更正|修改|等等|等一?下|等会|慢着|稍等|且慢|打住|别急|停"
                    + "|搞[混反]|弄[混反]|混了|重[新来填写发]|再[看想核查]|撤|取消|先不|先别|看看再|拼|没(?:写|填|打上)|不全|不完整|不住|不在|过期|作废|没用了|不用了"
                    + "|\\b(?:wrong|incorrect|not|no|nope|error|mistake|mistyped|typo|misspel\\w+|mispel\\w+|spelled|spelt|change|changed|edit|fix|correct it|update|old|moved|moving|wait|hold on|hang on|stop|another|different|mix\\w*|oops|missing|redo|off|outdated|former|previous|never|cancel|actually|instead|didn't|doesn't|don't|isn't|wasn't|aren't|ain't|hmm+)\\b");

    /** Nothing is wrong: 没错, 不用改, "no changes". */
    private static final Pattern DENIED = Pattern.compile(
            "(?:没有?(?:什么)?|无|并没有?|一点都没)(?:[写填打搞弄]?错|问题|毛病|不对)|" + NEGATED + "(?:[用再需]|需要)?(?:改|换|动|变)|没(?:改|换|变|搬)"
                    + "|\\b(?:no (?:problem|changes?|mistakes?|worries|errors?|need)|not(?:hing)?(?: is|'s)? wrong|nothing (?:to|is) (?:change|wrong)|(?:don't|do not|needn't|never) (?:need to )?change|not bad|(?:can't|cant|cannot|can not|can hardly) wait)\\b");

    /** 等会儿让我媳妇付, "my wife will pay later": of the money, and nothing against a place. */
    private static final Pattern OF_PAYING = Pattern.compile(
            "支付|付(?:款|钱|账|费|清|过|了|好|完|给)|(?<![姓叫是老小为])付(?=$|[,.!?~吧啊哈呢])|转账|转钱|打钱|打款|汇款|给钱|运费|邮费|多少钱|\\b(?:pay|pays|paid|paying|payment|transfer(?:red)?|how much|shipping (?:cost|fee)|postage)\\b");

    private static final Pattern ANOTHER = Pattern.compile(
            "(?:换|改)(?:成|到|寄|用)?(?:另?外?一?个|别的?|另外的?|其他的?)(?:收货)?(?:地址|地方)|\\b(?:another|a different) address\\b");

    private static final Pattern SENDING = Pattern.compile(
            NEGATED
                    + "(?:再|给我|先|能|要|要再|可以|把.{1,6}?|(?:往|到|去|给|向)\\p{IsHan}{1,6}?)*(?:寄|发|送|邮|快递|投)(?!错|漏|丢|慢|晚|坏|[破烂碎臭霉青生]|[小大软硬]的|太|那么|些|不新鲜|过期)"
                    + "|\\b(?:not|don't|do not|didn't|doesn't|never|shouldn't|can't|cannot|stop|please no)\\b.{0,12}\\b(?:send|ship|deliver|mail|sending|shipping|go|going)\\b(?! (?:it )?(?:wrong|late))"
                    + "|\\bnot (?:to )?(?:there|that|this|here|her|him|them)\\b(?! (?:right|correct))|^不?(?:是)?(?:不|别|甭)(?:到|去|往)?(?:那|这)(?:里|儿|边|个地址)?[吧了啊呀]*$|somewhere else");

    private static final Pattern OF_OTHER = Pattern.compile(
            "发票|抬头|税号|开票|专票|普票|收据|卡片|贺卡|纸条|字条|便条|小票|祝福|快递员?|派送|派件|送货|配送|小哥|打(?:个|我)?电话|短信|敲门|按门铃|微信|什么时候|几时|多久|哪天|几天|几号到|新鲜|包装|礼盒"
                    + "|\\b(?:invoice|receipt|tax|card|message|courier|driver|delivery (?:man|guy|time|date)|arriv\\w+|how (?:long|soon|fast)|when (?:will|do|does|is|are|can)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the weekend|next week)|knock|ring|text me|call me|fresh|wrap\\w*|packag\\w+)\\b");
    /** 这是我家吗, "why is it going to my mum's?" */
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "地址|住|变|租|宿舍|单位|公司|前(?:任|女友|男友)|不认识|去年|旁|后面|短|寄|送到|发到|收货|家|那[里边儿]|" + KinWords.KIN
                    + "|\\b(?:address|correct\\w*|needs?|send|ship|going|go to|deliver|home|live[ds]?|living|used to|place|office|work|ex|should|my (?:mum|mom|dad)\\w*)\\b");

    /** How a name is written: 是大小的小, 木子李, "with two l's". */
    private static final String SPELT =
            "(?:\\p{IsHan}{0,2}(\\p{IsHan})\\p{IsHan}{0,2})的\\1(?![\\p{IsHan}&&[^吧啊呀哦呢]])|木子李|弓长张|立早章|耳东陈|口天吴|草头黄|双木林|古月胡|言午许|双人徐|三横王|美女姜"
                    + "|\\b(?:with|has|have|without) (?:an?|one|two|three|double|no) [a-z](?:'?s)?\\b|\\b(?:double|capital|silent) [a-z]\\b|\\b(?:spell(?:ed|ing)?|spelt)\\b|\\b[a-z](?:-[a-z]){2,12}\\b";

    private static final Pattern IS_SPELT = Pattern.compile(SPELT);

    /** 名字是章三，立早章: the name itself is told. */
    private static final Pattern NAMED =
            Pattern.compile("(?:名字|姓名|收[货件]人|我叫)(?:是|叫|写|改成|改为|[:：]){0,2} ?\\p{IsHan}{2,4}[,，、 (（]");

    private static final List<Named> PARTS = List.of(
            new Named(Part.RECIPIENT, SPELT + "|收货人|收件人|联系人|名字|姓名|人名|姓|人不对|\\b(?:sur)?name|\\brecipient"),
            new Named(
                    Part.PHONE,
                    "电话|手机|号码|联系方式|尾号|\\bphone|\\bmobile|\\btel|\\bdigits?\\b|(?<!house |flat |room |unit |apartment )\\bnumber"),
            new Named(
                    Part.DETAIL,
                    "门牌|房号|房间|楼号|楼栋|栋|单元|楼层|街道|路名|街名|小区|几号|\\bhouse|\\bstreet|\\broad\\b|\\bapartment|\\bflat\\b|\\bunit\\b|\\bbuilding|\\broom\\b|\\bfloor"),
            new Named(Part.COUNTY, "省|城市|市|区县|区|县|\\bprovince|\\bcity|\\bdistrict|\\bcounty"));

    /** Nobody says it in more words. */
    static final int LONGEST = 80;

    private static final String FAULT =
            "(?:[写打发填搞弄说输记留]?错|不太?对|不是|有误|有问题|反了|[漏少多缺](?:了|写|打|填)|要?改|换了?|变了|旧|wrong|incorrect|misspel\\w+|spelled|off|changed?|old|not (?:right|correct|mine)|mistake|typo|missing)";

    private static final String CALLED =
            "(?:地址|收[货件]人|门牌|(?<![款信户人])(?:姓名|名字)|电话|手机号|\\b(?:address|recipient|street|phone)\\b)";

    /** The address, or a part of it, with a fault beside it. */
    private static final Pattern OF_ADDRESS =
            Pattern.compile(CALLED + "[^,.;，。；]{0,12}?" + FAULT + "|" + FAULT + "[^,.;，。；]{0,8}?" + CALLED);

    /**
     * @param words what it is called
     * @param wrong the same with a fault beside it
     */
    private record Named(Part part, Pattern words, Pattern wrong) {
        Named(Part part, String words) {
            this(
                    part,
                    Pattern.compile(words),
                    Pattern.compile("(?:" + words + ")[^,.;，。；]{0,12}?" + FAULT + "|" + FAULT + "[^,.;，。；]{0,8}?(?:"
                            + words + ")"));
        }
    }

    private Objection() {}

    /** Whether what nobody understood can be against an address: what names a part, a place, a number or a fault; what is said of something else is not. */
    static boolean mayBe(String said) {
        var plain = Normaliser.plain(said);
        return !isOfPaying(plain) && (isOfOther(plain) ? AGAINST.matcher(plain).find() : mayBeOf(plain));
    }

    /** An invoice, a card, who brings it or when: unless something is said to be wrong it is nothing against a place. */
    private static boolean isOfOther(String plain) {
        return OF_OTHER.matcher(plain).find() && !OF_ADDRESS.matcher(plain).find() && !plain.contains("地址");
    }

    /** 地址错了，我已经付款了: what is wrong is the address, whatever is said of the money besides. */
    private static boolean isOfPaying(String plain) {
        return OF_PAYING.matcher(plain).find() && !OF_ADDRESS.matcher(plain).find();
    }

    private static boolean mayBeOf(String plain) {
        return AGAINST.matcher(plain).find()
                || IS_SPELT.matcher(plain).find()
                || OF_A_PLACE.matcher(plain).find()
                || plain.chars().anyMatch(Character::isDigit)
                || PARTS.stream().anyMatch(part -> part.words().matcher(plain).find());
    }

    /** Whether something is wrong with an address that was read back, and no more than that. */
    static boolean isBare(String said) {
        return isOne(said) && saysNothingNew(said);
    }

    /** Whether something is said to be wrong, whatever else. */
    static boolean isOne(String said) {
        var plain = Normaliser.plain(said);
        return said.length() <= LONGEST
                && (AGAINST.matcher(plain).find()
                        || SENDING.matcher(plain).find()
                        || IS_SPELT.matcher(plain).find()
                                && !NAMED.matcher(plain).find())
                && !DENIED.matcher(plain).find()
                && !isOfPaying(plain)
                && !AddressReader.asks(said);
    }

    private static boolean saysNothingNew(String said) {
        var read = AddressReader.read(said);
        boolean isOfPlace = read.province() != null
                || read.phone() != null
                || !read.country().equals("CN");
        boolean isNumbered = said.chars().anyMatch(Character::isDigit);
        boolean isCorrection = AddressReader.correction(said)
                .filter(one -> one.explicit() && !one.right().isBlank() && saysWhat(one.right()))
                .isPresent();
        return !isOfPlace && !isNumbered && !isCorrection;
    }

    /** 不对，等等 corrects nothing; nor does 收件人错了，付款的是我老公. */
    private static boolean saysWhat(String right) {
        var plain = Normaliser.plain(right);
        return !AGAINST.matcher(plain).find()
                && !SENDING.matcher(plain).find()
                && !OF_PAYING.matcher(plain).find();
    }

    /** 换个地址: none of it is what it shall be. */
    static boolean wantsAnother(String said) {
        return ANOTHER.matcher(Normaliser.plain(said)).find();
    }

    /** It shall go somewhere else, or nowhere. */
    static boolean isNotThere(String said) {
        return isBare(said) && SENDING.matcher(Normaliser.plain(said)).find();
    }

    /** The part that is called wrong in so many words; null where none is, or several are. */
    static @Nullable Part ofPart(String said) {
        var plain = Normaliser.plain(said);
        var named = PARTS.stream()
                .filter(one -> one.wrong().matcher(plain).find())
                .map(Named::part)
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /**
     * The part that is wrong; null where none is named, or several are.
     *
     * @param before what was read back: who names what it says may mean that
     */
    static @Nullable Part to(AddressReading before, String said) {
        var plain = Normaliser.plain(said);
        var named = PARTS.stream()
                .filter(one -> one.words().matcher(plain).find())
                .map(Named::part)
                .toList();
        var quoted = named.isEmpty() ? quoted(before, plain) : named;
        return quoted.size() == 1 ? quoted.get(0) : null;
    }

    private static List<Part> quoted(AddressReading before, String plain) {
        return Arrays.stream(Part.values())
                .filter(part -> {
                    var text = Objects.requireNonNullElse(before.part(part), "");
                    return text.length() > 1 && plain.contains(Normaliser.plain(text));
                })
                .limit(2)
                .toList();
    }
}
