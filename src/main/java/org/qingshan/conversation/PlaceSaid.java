package org.qingshan.conversation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.words.SomebodyElse;

/**
 * A piece of a text that says to whom or where something goes: 寄给王丽, 给我妈也来, 收件人是李四, "to my mum". Whether that is the speaker's
 * own place, or any place at all, is for {@link SomebodyElse} to say.
 *
 * @param start in letters
 * @param end behind it
 * @param whose as it was said
 * @param way how it was said
 * @param isLed a word that leads somewhere stands before it, so that a likely name is one
 */
record PlaceSaid(int start, int end, String whose, Way way, boolean isLed) {
    enum Way {
        /** Sending is spoken of. */
        SENT,
        /** Nothing is said of sending; it may be eaten there. */
        GIVEN,
        /** A name beside the goods, which is a place only where it is kept as one. */
        NAMED,
        /** Who gets it is no more than told: 给我妈买的, 帮王丽拿. */
        TOLD
    }

    /**
     * @param isEnglish it is in Latin letters alone
     * @param pattern its first group is whose it is
     */
    private record Form(Way way, boolean isLed, boolean isEnglish, Pattern pattern) {}

    /** Whose it is takes long to find out: in more words only what leads somewhere is looked for. */
    private static final int LONGEST = 120;

    /** Nobody says it in more words. */
    private static final int LONGEST_LED = 300;

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final String WHOSE = "(\\p{IsHan}{1,8}?)";
    private static final String BEGINS = "(?<=^|[,，。;；\\s])";
    private static final String ENDS = "(?=(?:那[边里儿]?)?(?:[去吧了啊哈哦收的呀啦呢]|就[行好]|就可以|谢谢){0,6}(?:[\\s,，。;；、.!！~～]|$))";
    private static final String AMOUNT = "[一二两三四五六七八九十半\\d]";
    private static final String SOFTLY = "(?:也|再|先|都){0,3}";
    private static final String ENGLISH_WHOSE = "([A-Za-z][A-Za-z'’ -]{0,30}?)";
    private static final String SEND = "\\b(?:send|sent|ship(?:p(?=ed))?|deliver|mail|post)";
    private static final String ENGLISH_AMOUNT = "(?:[a-z]?\\d|(?:an?|one|two|three|four|five|six|some|another) )";
    private static final String ENGLISH_ENDS =
            "(?=(?:,? (?:please|pls|thanks|thank you|instead|then|too|as well)){0,4}\\s*(?:[,.;:!?\\n]|$|(?: and|&) ?"
                    + ENGLISH_AMOUNT + "))";

    /** What counts more stands first. What the person who gets it shall do with it is no sending. */
    private static final List<Form> FORMS = List.of(
            form(Way.SENT, true, "(?:寄送?|发|邮|快递|送|转)(?:到|往|去|给|回|至) ?" + WHOSE + ENDS),
            form(
                    Way.SENT,
                    true,
                    "[给往到]" + WHOSE + "(?:那[边里儿]?)?" + SOFTLY + "(?:寄|邮|快递|发货|发过?去|送[去过到]|[发送](?=点?" + AMOUNT
                            + "))(?:过?去|点)?"),
            form(
                    Way.SENT,
                    false,
                    BEGINS + "(?:麻烦|请|就|都|是|由|让|叫){0,2}(?!\\p{IsHan}{0,6}(?:[在放到]|[今明后]天|晚上|白天|周末|货))" + WHOSE
                            + "(?:来|去|代|帮忙?|签|接|负责){0,2}收(?:货|件|的|一下)?(?![到过了])" + ENDS),
            form(
                    Way.SENT,
                    true,
                    "\\b(?:(?:the )?(?:recipient|receiver|consignee|addressee)(?: is|:)?|attn:?|attention:|c/o) "
                            + ENGLISH_WHOSE + ENGLISH_ENDS),
            form(
                    Way.SENT,
                    true,
                    "\\b(?=(?:my|our) )" + ENGLISH_WHOSE
                            + "(?: will| is going to|['’]ll| should)? (?:receives?|gets?|accepts?|signs? for|collects?|be receiving) (?:it|them|this|the (?:parcel|box|package))"
                            + ENGLISH_ENDS),
            form(Way.SENT, true, "(?:收货?人|收件人)(?:是|为|写|改成|换成|:|：)? ?" + WHOSE + ENDS),
            form(
                    Way.SENT,
                    true,
                    "(?:换|改)(?:成|到|寄到?)((?:[我俺](?:们)?的?)?(?:公司|单位|学校|宿舍|办公室|店里|工地|老家|娘家|婆家|[妈爸爷奶姐妹哥弟姑舅姨叔]{1,2}(?:家|那)?))(?:的?(?:收货)?地址)?"
                            + ENDS),
            form(
                    Way.SENT,
                    true,
                    "\\b(?:change|switch|update|move|redirect)(?: (?:it|that|this|the (?:address|order|parcel)|my (?:address|order|parcel)))? to (?=(?:my|our) )"
                            + ENGLISH_WHOSE + ENGLISH_ENDS),
            form(
                    Way.SENT,
                    true,
                    "\\buse (?=(?:my|our) (?:new )?(?:office|work|workplace|school|dorm|company)\\b)" + ENGLISH_WHOSE
                            + ENGLISH_ENDS),
            form(Way.SENT, false, "(?:寄|发|邮|快递)(?![到往去给回至])" + WHOSE + "(?:那[边里儿]?)?" + ENDS),
            form(
                    Way.SENT,
                    true,
                    SEND
                            + "(?:ed)?(?: (?:it|them|that|this|these|those|all|everything|both|my order|all of it))? (?:over )?to "
                            + ENGLISH_WHOSE + ENGLISH_ENDS),
            form(Way.SENT, true, "(?<=" + SEND + "\\b[^.;!?\\n]{1,60} )to " + ENGLISH_WHOSE + ENGLISH_ENDS),
            form(Way.SENT, true, "\\bfor (?=(?:my|our) [a-z'’ ]{2,24} address\\b)" + ENGLISH_WHOSE + ENGLISH_ENDS),
            form(Way.SENT, false, "\\bto " + ENGLISH_WHOSE + "(?:,? (?:please|pls|thanks|thank you)){0,3}[.! ]*$"),
            form(Way.SENT, false, "(?:寄送?|发|邮|快递|送|转)(?:到|往|去|给|回|至) ?" + ENGLISH_WHOSE + "(?! ?[A-Za-z]) ?" + ENDS),
            form(Way.SENT, false, SEND + " " + ENGLISH_WHOSE + "(?= " + ENGLISH_AMOUNT + ")"),
            form(
                    Way.GIVEN,
                    true,
                    "也?给" + WHOSE + "(?=" + SOFTLY + "(?:来|留|拿|订|下单|下|整|搞|弄|称|装|准备|安排|拍|要)?" + SOFTLY + AMOUNT + ")"),
            form(Way.GIVEN, true, "也?给" + WHOSE + "(?=" + SOFTLY + "(?:来|留|拿|订|下单|整|搞|称|准备|安排|拍|要))"),
            form(Way.GIVEN, true, "(?:送|给)" + WHOSE + ENDS),
            form(Way.GIVEN, true, "\\b(?:for|to) " + ENGLISH_WHOSE + ENGLISH_ENDS),
            form(Way.NAMED, true, "(?:收货|收件)?地址(?:用|是|写|填|选|换成|改成|:|：)? ?" + WHOSE + ENDS),
            form(Way.NAMED, true, BEGINS + WHOSE + "(?=那[边里儿]" + ENDS + "|[:：])"),
            form(Way.NAMED, false, BEGINS + WHOSE + "(?=[a-z]\\d{1,3}(?!\\d))"),
            form(Way.NAMED, true, "^" + ENGLISH_WHOSE + "(?=[:;] ?)"),
            form(Way.NAMED, false, "(?<=^|[,，。;；\\s箱斤盒袋包份])" + WHOSE + "(?=[,，。;；\\s]|$)"),
            form(
                    Way.GIVEN,
                    true,
                    "((?:我(?:们)?|(?<![你您他她它们]))自己|我(?:们)?家)(?=" + SOFTLY + "(?:想|还|就){0,2}(?:来|留|拿|订|下|买|要|吃|拍))"),
            form(Way.TOLD, true, "给" + WHOSE + "(?=[买吃喝带捎用尝补])"),
            form(Way.TOLD, true, "[帮替]" + WHOSE + "(?=(?:也|再|先){0,3}(?:来|留|拿|订|下单|下|整|搞|称|买|带|捎|拍|要))"));

    private static final Pattern NOT = Pattern.compile(
            "(?:[别別不甭勿]|不要|不用|唔好|\\b(?:don['’]?t|do not|not|never))(?:再|给我|給我|\\s){0,4}$|(?:平时|平日|平常|工作日|上班时间?)(?:我|就|都|一般|可以|要){0,3}$"
                    + "|(?:别|別|不要|不用)[把将][^,，。;；]{0,20}$|\\b(?:don['’]?t|do not|never) (?:send|ship|deliver|mail|post)\\b[^,.;!?\\n]{0,60}$",
            Pattern.CASE_INSENSITIVE);

    /** What leads to a place and is of no use without it. */
    private static final Pattern LED = Pattern.compile("(?:[,，。;；、\\s]|麻烦|请|帮我|帮忙|都|就|全部?|直接|一起|这[个些次]|给我){0,12}+$");

    private static final Pattern SENDING = Pattern.compile(
            "\\b(?:(?:please|pls|just|can you|could you) ){0,3}(?:send|ship|deliver|mail|post) (?=" + ENGLISH_AMOUNT
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private static Form form(Way way, boolean isLed, String pattern) {
        return new Form(
                way, isLed, pattern.contains(ENGLISH_WHOSE), Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** All of them but what is denied, what counts more first. A piece may be read in several ways. None in a long text. */
    static Stream<PlaceSaid> in(String said) {
        if (said.length() > LONGEST_LED) {
            return Stream.empty();
        }
        var plain = Normaliser.simplified(said);
        boolean isEnglish = ENGLISH.matcher(plain).find();
        boolean isChinese = CHINESE.matcher(plain).find();
        return FORMS.stream()
                .filter(form -> form.isEnglish() ? isEnglish : isChinese)
                .filter(form ->
                        said.length() <= LONGEST || form.isLed() && form.way() != Way.NAMED && form.way() != Way.TOLD)
                .flatMap(form -> form.pattern().matcher(plain).results().map(found -> of(form, said, found)))
                .filter(one -> !isDenied(said.substring(0, one.start)));
    }

    private static PlaceSaid of(Form form, String said, MatchResult found) {
        var named = said.substring(found.start(1), found.end(1)).strip();
        // 寄给我 is a place; 给我寄 is said by everybody.
        boolean isToMe = form.way() == Way.SENT && named.equals("我") && found.end(1) == found.end();
        var whose = isToMe ? "我自己" : named;
        return new PlaceSaid(found.start(), found.end(), whose, form.way(), form.isLed());
    }

    /** Whether what follows these words is not to be done. */
    private static boolean isDenied(String before) {
        return NOT.matcher(before).find();
    }

    /** Whether it says that something goes to another than the speaker, as far as words tell; a name that is kept tells more. */
    boolean isElsewhere() {
        return switch (way) {
            case SENT ->
                SomebodyElse.isSentTo(whose, isLed) || CalledAddress.isOfList(whose) || CalledAddress.isInPlace(whose);
            case GIVEN, TOLD -> SomebodyElse.mayBeGiven(whose);
            case NAMED -> SomebodyElse.isPlaceOfKin(whose);
        };
    }

    /** Whether it may mean a place at all, which only what is kept can tell. */
    boolean mayBeMeant() {
        return isElsewhere()
                || isOwn()
                || !SomebodyElse.isOwn(whose)
                        && (way != Way.NAMED || isLed || PersonName.isWithSurname(whose))
                        && (way == Way.SENT || !SomebodyElse.isNoName(whose));
    }

    /** Whether it says that it goes to the speaker. */
    boolean isOwn() {
        return way != Way.NAMED && OwnPlace.isCalled(whose);
    }

    boolean overlaps(PlaceSaid other) {
        return start < other.end && other.start < end;
    }

    /** The text without it. */
    String rest(String said) {
        return without(said, start, end);
    }

    static String without(String said, int start, int end) {
        var before = SENDING.matcher(LED.matcher(said.substring(0, start)).replaceFirst(""))
                .replaceAll("");
        return (before + "，" + said.substring(end)).replaceAll("^[,，;；。:：\\s]+|[,，;；\\s]+$", "");
    }
}
