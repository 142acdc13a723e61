package org.qingshan.conversation.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;

/**
 * What the courier was to heed shall be something else, or nothing: 门卫不收，改成打我电话, 不放门卫了, "change the note to call me first". Though a
 * phone may be named in it, nobody has another.
 *
 * @param note what it shall be; empty where nothing shall stand there
 * @param of the place that is named as what was noted; empty where none is
 */
public record NoteChange(String note, String of) {
    private static final String SOFT = "(?:那就?|就|还是|请|麻烦|帮我|给我|把|我的?|订单的?|上面的?|刚才的?|这个|那个|[,， ]){0,6}";

    private static final String NOTE = "(?:备注|嘱咐|留言|附言)(?:里|上)?的?";

    private static final String PLACE =
            "(?:门卫|保安|门房|物业|前台|(?:菜鸟|妈妈)?驿站|菜鸟|快递柜|丰巢柜?|柜子|家?门口|传达室|收发室|值班室|管理[员处室]|[警守]卫|柜台|楼下|小卖部|超市|便利店|邻居家?|隔壁|代收点|信箱|鞋柜|消防栓|楼道)(?:室|亭|那里?|那[边儿])?";

    private static final String CHANGED = "(?:要|请|麻烦|帮我|给我)?(?:改|换|写)(?:成|为|到|一?下)?[:：,， ]{0,2}";

    private static final String COURIER =
            "(?:the |my )?(?:guard|security(?: guard)?|doorman|porter|concierge|reception(?:ist)?|front desk|neighbou?rs?|lockers?|landlord|caretaker)";

    private static final List<Pattern> TO_ANOTHER = List.of(
            Pattern.compile(SOFT + NOTE + CHANGED + "(?<note>.{2,60})"),
            Pattern.compile(
                    SOFT + PLACE
                            + "(?:现在|已经|都)?(?:不收|不给收|不让放|不让进|不代收|收不了|不能放|不能收|没人|关门了?|满了|太远了?|不方便|不安全)(?:了|的|快递|包裹)?[,，。;； ]{1,3}(?:那就?|就|还是|请|麻烦|改成?|换成?|改为){0,3}(?<note>.{2,60})"),
            Pattern.compile(
                    SOFT + "(?:不|别|不要|不用)(?:要)?(?:再)?(?:放|送|交给?|寄存)(?:在|到|给)?(?<of>" + PLACE
                            + ")(?:了[,，。;； ]{1,3}(?:那就?|就|还是|请|麻烦|改成?|换成?|改为){0,3}|[,，。;； ]{1,3}(?:那就?|就|还是|请|麻烦|改成?|换成?|改为){1,3})(?<note>.{2,60})"),
            Pattern.compile(
                    SOFT
                            + "(?:不|别|不要|不用|甭|不必)(?:要)?(?:再)?(?:给我)?(?:打|拨|按|敲)?(?:我的?)?(?<of>电话|门铃|门)(?:给我)?(?:了[,，。;； ]{1,3}(?:那就?|就|还是|请|麻烦|改成?|换成?|改为){0,3}|[,，。;； ]{1,3}(?:那就?|还是|改成?|换成?|改为){1,3})(?<note>.{2,60})"),
            Pattern.compile(
                    SOFT
                            + "(?<of>周末|双休日?|工作日|平时|白天|早上|上午|中午|下午|傍晚|晚上|(?:周|星期|礼拜)[一二三四五六日天])(?:也|又|都|我|我们|家里|可能|还是){0,3}(?:不在家?|没有?人(?:在家?|收)?|不方便|有事|不行|收不了|上班|出门|不行)[了的啊呀]{0,2}[,，。;； ]{1,3}(?:那就?|就|还是|请|麻烦|改成?|换成?|改为){0,3}(?<note>.{2,60})"),
            Pattern.compile(SOFT + "(?:又|现在|也)?(?:可以|能)(?<note>(?:放|送|寄存)(?:在|到|给)?(?<of>" + PLACE + "))了"),
            Pattern.compile(SOFT + "(?:不\\p{IsHan}{1,8}了[,，。;； ]{1,3})?(?:那就?|就)?(?:改成|换成|改为|换为)(?<note>.{2,60})"),
            Pattern.compile(
                    "(?:please |pls |can you |could you |actually,? |no,? |sorry,? ){0,3}(?:change|update|make|set|edit) (?:the |my |that )?(?:delivery |courier )?(?:notes?|remarks?|instructions?) ?(?:to|into|:) ?(?<note>.{3,60})"),
            Pattern.compile(
                    "(?:oh,? |sorry,? |actually,? |but |no,? ){0,3}" + COURIER
                            + " (?:won't|wont|will not|doesn't|does not|can't|cannot|refuses? to|isn't|is not)(?: [a-z]+){0,5}[,;.]{1,2} ?(?:so |please |just |then |better |instead |change it to |make it ){0,4}(?<note>.{3,60})"),
            Pattern.compile("(?:oh,? |sorry,? |actually,? |no,? ){0,3}not (?:with |at |to |by )?" + COURIER
                    + "[,;.]{1,2} ?(?:but |just |please |rather |instead ){0,3}(?<note>.{3,60})"),
            Pattern.compile("instead of " + COURIER + ",? (?:please |just )?(?<note>.{3,60})"),
            Pattern.compile(
                    "(?:please |actually,? |no,? |sorry,? ){0,3}(?:don't|do not|no need to) (?:leave|put|give|drop) (?:it|them|the parcel)? ?(?:with|at|by|to|in) (?:the |my )?[a-z ]{3,20}[,;.]{1,2} ?(?:but |just |please |rather |instead ){0,3}(?<note>.{3,60})"));

    private static final List<Pattern> TO_NONE = List.of(
            Pattern.compile(SOFT + "(?:不|别|不要|不用)(?:要)?(?:再)?(?:放|送|交给?|寄存)(?:在|到|给)?(?<of>" + PLACE + ")了"),
            Pattern.compile(SOFT + NOTE + "(?:都)?(?:去掉|删掉?|取消|不要|不用|拿掉|撤掉?)了?"),
            Pattern.compile(SOFT + "(?:去掉|删掉?|取消|不要|不用|拿掉|撤掉?)(?:那个|这个|那句|这句|上面的?|刚才的?)?" + NOTE + "了?"),
            Pattern.compile(
                    "(?:please |can you |could you ){0,2}(?:remove|delete|drop|scrap|forget|cancel|take (?:off|away)) (?:the |my |that )?(?:delivery |courier )?(?:notes?|remarks?|instructions?)(?: please)?"),
            Pattern.compile(
                    "(?:please |actually,? |no,? |sorry,? ){0,3}(?:don't|do not|no need to) (?:leave|put|give|drop) (?:it|them|the parcel)? ?(?:with|at|by|to|in) (?:the |my )?[a-z ]{3,20} (?:any ?more|any longer|after all)"));

    /** Beside what shall be no more it says enough. */
    private static final Pattern CALL = Pattern.compile(
            "(?:就|请|先|直接|麻烦){0,3}(?:给我)?(?:打|拨)(?:我的?|个|一个)?(?:电话|手机)(?:给我|联系我?|就行|就好)?|(?:就|请|先|直接|麻烦){0,3}发(?:一?[个条])?(?:短信|信息|消息|微信)(?:给我|联系我?|通知我?|就行|就好|即可){0,2}|(?:请|先|直接|电话){0,2}(?:联系|通知)我|(?:please |just )?(?:call|ring|phone|text|message)(?: me)?(?: first| instead| please){0,2}");

    private static final Pattern END =
            Pattern.compile("(?:[\\s,，。.!！~～吧啊呀哦哈]++|谢谢|,? ?(?:please|thanks|thank you)$){1,6}$");

    /** Empty where nothing of the kind was said. */
    public static Optional<NoteChange> of(String said) {
        var written = END.matcher(said.strip()).replaceFirst("");
        var plain = Normaliser.simplified(written).replace('’', '\'');
        if (written.length() > 2 * Remark.LONGEST || plain.length() != written.length()) {
            return Optional.empty();
        }
        for (var pattern : TO_ANOTHER) {
            var found = pattern.matcher(plain.toLowerCase(Locale.ROOT));
            if (found.matches() && isNote(found.group("note").strip())) {
                var note = written.substring(found.start("note"), found.end("note"));
                return Optional.of(new NoteChange(note.strip(), of(pattern, found)));
            }
        }
        for (var pattern : TO_NONE) {
            var found = pattern.matcher(plain.toLowerCase(Locale.ROOT));
            if (found.matches()) {
                return Optional.of(new NoteChange("", of(pattern, found)));
            }
        }
        return Optional.empty();
    }

    /** The same of what stands behind this house. */
    public static Optional<NoteChange> of(String said, @Nullable String house) {
        return of(said).filter(one -> house != null && one.isOf(house));
    }

    private static String of(Pattern pattern, Matcher found) {
        return pattern.pattern().contains("(?<of>") ? found.group("of") : "";
    }

    /** Whether it is of what stands there. */
    public boolean isOf(String notes) {
        return of.isEmpty() || Normaliser.simplified(notes).contains(of);
    }

    private static boolean isNote(String plain) {
        return AddressReader.isForCourier(plain) || CALL.matcher(plain).matches();
    }
}
