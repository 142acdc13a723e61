package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the courier shall heed stands behind the house; what is said of the house later belongs before it: 泰山路1号 放门口 and 2栋 are 泰山路1号2栋 放门口. */
final class HouseNotes {
    private static final Pattern LABELLED = Pattern.compile("(?:（嘱咐：[^（）]{1,60}）){1,9}$");

    private static final Pattern LABEL = Pattern.compile("（嘱咐：([^（）]{1,60})）");

    /** It is of the address itself. */
    private static final Pattern POSTCODE = Pattern.compile(".{0,20}\\d{5,6}");

    /** What stands around a note, and in no label. */
    private static final Pattern EDGE = Pattern.compile("^[\\s,，;；。、（(【\\[]+|[\\s,，;；。、）)】\\]]+$");

    private static final Pattern BRACKETS = Pattern.compile("[（）()]");

    private static final Pattern BETWEEN = Pattern.compile("[,;.、()\\s]+");

    /** The same, or where a clause begins with no stop before it: 放丰巢柜别打电话我上夜班. */
    private static final Pattern CLAUSES =
            Pattern.compile(BETWEEN.pattern() + "|(?<!^)(?=别|不要|不用|勿|请|麻烦|务必|提前|记得|我|本人|家里|放|送|到了|打|先|有狗|谢谢)");

    /** Where a note may begin, also right behind the house: 1号放门卫. */
    private static final Pattern BEFORE =
            Pattern.compile(BETWEEN.pattern() + "|(?<=[号栋幢座室层户元\\d])(?=[\\p{IsHan}&&[^号栋幢座楼室单层户元组]])");

    /** No longer does it fit on a label. */
    private static final int LONGEST = 60;

    private static final String TIME =
            "(?:周末|双休日?|工作日|平时|节假日|休息日|白天|早上|上午|中午|下午|傍晚|晚上|夜里|每天|上班时?间?|(?:周|星期)[一二三四五六日天]|(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})点半?|[到至-]|[之以]?[前后]|的?时候|[都才一般可能]){0,8}";

    /** What is for who brings it where it stands behind a house: 平时家里没人, 务必送货上门, 家里有狗注意一下, 发顺丰. By itself it may be said of anything. */
    private static final Pattern BEHIND_HOUSE = Pattern.compile(
            TIME
                    + "(?:我|家里?|家中|单位|公司){0,2}(?:都|才|可能|一般|基本)?(?:没有?人在家?|没有?人|有人|不?在家|无人)(?:的|哦|收|接)?"
                    + "|(?:因为|主要)?(?:我|本人)(?:这几天|最近|经常|都|一般|要|在|得|今天|明天|白天|晚上){0,3}(?:上(?:夜|早|中|晚|白|大)?班|倒班|值班|加班|睡觉|补觉|开会|上课|休息|出差|带(?:孩子|娃)|坐月子|开车)(?:的|呢|了)?|谢谢"
                    + "|" + TIME + "(?:再|可以|能|请|麻烦|帮忙|都){0,3}(?:送|派送|配送|派件|送货)(?:货|件|来|过来)?(?:上楼|上门|到家)?(?:的|即可|就行)?"
                    + "|(?:请|麻烦|先|直接){0,2}(?:打我的?(?:电话|手机)|打电话|发(?:一?[个条])?(?:信息|消息|微信)|(?:联系|通知)我)(?:给我|就行|就好|即可)?|(?:please |just )?(?:call|ring|phone|text|message) (?:me|us)(?: instead| first| please){0,2}"
                    + "|" + TIME
                    + "(?:可以|请|麻烦|先|就|能){0,3}(?:放|搁|存|送|交)(?:在|到|给)?(?:门口|门卫室?|保安室?|物业|前台|驿站|快递柜|丰巢柜?|楼下(?:小卖部|超市|保安)?|小卖部|超市|传达室|收发室|家门口|楼上)(?:即可|就行|就好|就可以)?"
                    + "|(?:请|麻烦|务必|一定|必须|要|尽量|最好|帮忙|都|可以|能){0,4}(?:送货上门|送上门|送到门口|送上楼|送到楼上|送到家(?:里|门口)?|上门派送)(?:谢谢)?"
                    + "|(?:请|麻烦)?(?:家里?|门口|院里?|院子里?)有(?:只|条|一只|一条)?(?:大|小)?(?:狗|猫|孩子|宝宝|老人|小孩|婴儿)(?:的|哦|请)?(?:注意|小心|当心|怕)?(?:一下|一点|点|安全|脚下|吵)?"
                    + "|(?:快递|货|东西|人)?(?:到了?|来了?|送到了?)(?:以?后|楼下|门口)?(?:请|麻烦|就|先|给我){0,2}(?:喊|叫|敲|吱|招呼|知会)(?:我|门)?(?:一?声|一?下)?"
                    + "|(?:请|麻烦|尽量|最好|只|就|给我|帮我|能){0,3}(?:发|走|用|寄|要)(?:顺丰|京东|中通|圆通|韵达|申通|邮政|极兔|德邦|ems)(?:快递|物流)?(?:的|就行|最好|优先)?[哦吧啊呀]?");

    private HouseNotes() {}

    /** Changes a reading whose notes are put aside meanwhile; where nothing changes, or another house is given with its own place, it is as if there were none. */
    static AddressReading aside(AddressReading earlier, UnaryOperator<AddressReading> change) {
        var detail = earlier.detail();
        int from = detail == null ? -1 : from(detail);
        if (detail == null || from < 0) {
            return change.apply(earlier);
        }
        var bare = earlier.with(Part.DETAIL, detail.substring(0, from));
        var after = change.apply(bare);
        if (after.equals(bare)) {
            return earlier;
        }
        var house = after.detail();
        return house == null || isElsewhere(bare, after)
                ? after
                : after.with(Part.DETAIL, house + detail.substring(from));
    }

    /**
     * The house as it stands on a parcel, each note in a label of its own, so that no street ends in one.
     *
     * @param further what belongs right behind the house
     */
    static String labelled(String detail, String further) {
        int from = from(detail);
        if (from < 0) {
            return detail + further;
        }
        var all = new StringBuilder(detail.substring(0, from)).append(further);
        var tail = detail.substring(from);
        var label = LABEL.matcher(tail);
        int done = 0;
        while (label.find()) {
            append(all, tail.substring(done, label.start()));
            all.append(label.group());
            done = label.end();
        }
        append(all, tail.substring(done));
        return all.toString();
    }

    /** The house alone. */
    static String without(String detail) {
        int from = from(detail);
        return from < 0 ? detail : detail.substring(0, from);
    }

    private static void append(StringBuilder all, String note) {
        var bare = BRACKETS.matcher(EDGE.matcher(note).replaceAll("")).replaceAll(" ");
        if (POSTCODE.matcher(bare).matches()) {
            all.append(' ').append(bare);
            return;
        }
        for (int at = 0; at < bare.length(); at += LONGEST) {
            all.append("（嘱咐：")
                    .append(bare, at, Math.min(bare.length(), at + LONGEST))
                    .append("）");
        }
    }

    private static boolean isElsewhere(AddressReading before, AddressReading after) {
        return !before.country().equals(after.country())
                || !Objects.equals(before.province(), after.province())
                || !Objects.equals(before.city(), after.city())
                || !Objects.equals(before.county(), after.county());
    }

    /** Where a note may begin right behind a house. */
    static IntStream beginnings(String folded) {
        return BEFORE.matcher(folded).results().mapToInt(MatchResult::end);
    }

    /** Where the notes begin; negative where there are none. */
    private static int from(String detail) {
        var labelled = LABELLED.matcher(detail);
        int end = labelled.find() ? labelled.start() : detail.length();
        var said = Folding.fold(detail.substring(0, end));
        var before = BEFORE.matcher(said);
        while (before.find()) {
            if (before.start() > 0
                    && areNotes(EDGE.matcher(said.substring(before.end())).replaceAll(""))) {
                return before.start();
            }
        }
        return end < detail.length() ? end : -1;
    }

    private static boolean areNotes(String said) {
        if (said.isEmpty() || isNote(said)) {
            return !said.isEmpty();
        }
        var between = CLAUSES.matcher(said);
        while (between.find()) {
            if (isNote(said.substring(0, between.start())) && areNotes(said.substring(between.end()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNote(String said) {
        return NotesWithin.isNote(said) || BEHIND_HOUSE.matcher(said).matches();
    }
}
