package org.qingshan.conversation.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Product;

/**
 * A grower's other day for what was announced: 周日改周六, "Saturday instead of Sunday", 推迟一天.
 *
 * @param goods of which it is said; null where none are named
 * @param from the day that was announced; null where it is not said again
 * @param to the day of now; null where so many days are said
 * @param days so many later, or earlier where below 0; 0 where the day is said
 * @param rest what stands behind the day, which may be another amount
 */
public record OtherDay(
        @Nullable Product goods,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int days,
        String rest) {
    private static final int LONGEST = 60;

    private static final String MOVED = "(?:(?:改|换|挪|移|调|推迟|推后?|延[后期迟]?|提前|提早|变)(?:成|到|为|在|至)?|等到?)";
    private static final String CANNOT =
            "(?:[来去送带拿背挑到摘挖采收割交]不(?:了|成|到|得)|不行|不得行|不方便|没空|没得空|有事|没(?:时间|法|办法)|下雨|不来)(?:了|来|啦|啊)?[，, ]{0,2}";
    private static final String CAN_NOT =
            "(?:can't|cannot|can not|won't|not able to|unable to)(?: (?:make|come|do|bring|deliver|manage)(?: it| them)?)?(?: on)?";
    private static final String CHANGE =
            "(?:(?:make|change|move|switch|push|put|shift|bring|postpone|delay)(?: it| that| them)?(?: back)?(?: to| for| on| until| till)?|rather(?: on)?|(?:moves|goes|is moving|is going|is now)(?: to| for| on)?|(?:moved|changed|postponed|delayed) (?:to|until|till))";

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    /** What was announced stands before the day of now, or behind it. */
    private static final List<Pattern> WAYS = List.of(
            way("(?<from>.{0,30}?)(?:" + CANNOT + ")?(?:了|就|那|给我|我|要|想|得|[，, ]){0,4}" + MOVED + "(?<to>.{2,24})"),
            way("(?<from>.{2,20}?)" + CANNOT + "(?:那|我|就|要|等|只能|得|[，, ]){0,4}(?<to>.{2,24})"),
            way("不是(?<from>.{2,8}?)[，, ]{0,2}(?:而?是|应该是?|就是)(?<to>.{2,16})"),
            way("(?<to>.{2,16}?)[，, ]{0,2}(?:而?不是|不在)(?<from>.{2,8})"),
            way("(?<from>.{0,40}?)\\b" + CHANGE + " (?<to>.{2,40})"),
            way("(?<from>.{0,30}?\\p{L}) to (?<to>.{3,24})"),
            way("(?<to>.{3,40}?) instead of (?<from>.{3,24})"),
            way("instead of (?<from>.{3,24}?)[, ]{1,3}(?<to>.{3,24})"),
            way("not (?:on )?(?<from>.{3,16}?)[,;. ]{1,3}(?:but )?(?:on )?(?<to>.{3,24})"),
            way("(?<to>.{3,40}?)[, ]{1,3}not (?:on )?(?<from>.{3,16})"),
            way(
                    "(?:i|we|sorry|[, ]){0,4}" + CAN_NOT
                            + " (?<from>.{3,16}?)[,;.] ?(?:(?:but|i|we|can|come|will|i'll|how about|maybe|only|on|it|bring|it'll|be) ){0,6}(?<to>.{3,24})"),
            way("(?<from>)(?:(?:i'?ll|come|bring|it|them|coming|will|be|on) ){0,5}(?<to>.{3,24}?) instead"));

    private static final String SO_MANY = "([一两二三四五六七\\d]|a|one|two|three)";

    private static final Pattern LATER = way("(?:推迟|推后|延后|延迟|往后推|迟|晚)个?" + SO_MANY + "天|\\b" + SO_MANY
            + " days? later\\b|\\b(?:postpone|delay|push)\\b.{0,20}?\\b" + SO_MANY + " days?\\b");
    private static final Pattern EARLIER =
            way("(?:提前|提早|早)个?" + SO_MANY + "天|\\b" + SO_MANY + " days? (?:earlier|sooner)\\b");

    /** Before the words of change, beside goods and a day. */
    private static final Pattern BEFORE = way(
            "(?:(?:的|那批?|那个?|这批?|收货|[摘挖采收]|'|我|就|要|想|得|能不能|可以|可不可以|不好意思|对不起|哎呀?|能|把)|(?:sorry|please|can|could|you|i|we|have to|need to|must|let's|let me|actually|oh|no|the|my|for|on|from|picking|harvest(?:ing)?|batch|delivery|of|s)\\b|[,，。.!？? ]){0,12}+");

    /** Behind the day, with another amount or without. */
    private static final Pattern BEHIND = way(
            "(?:早上|上午|中午|下午|晚上|再|才|先|收货|[摘挖采收割交]|来|送|带|拿|过来|去|可以|行不行|行吗|吗|好不好|好吗|吧|了|哈|啊|嘛|哦|行|(?:morning|afternoon|evening|please|then|instead|picking|pick|harvest(?:ing)?|dig(?:ging)?|we|we'll|i|i'll|will|on|it's|for|ok|okay|thanks|is fine|is ok|works)\\b|[,，。.!?？ ]){0,10}+(?:(?:只|就|with|and|only|送|带| ){0,4}\\d{1,5}\\s?\\p{L}{0,10}[。.! ]{0,3})?+");

    /** Whether another day is said, of whatever was agreed: 周日改周六. Queries. */
    public static boolean isSaid(Turn turn) {
        return read(turn.said(), Product.all(), AnnouncingDialogue.now(turn).toLocalDate())
                .filter(day -> day.from() != null || day.goods() != null)
                .isPresent();
    }

    /** Empty where it is anything else. */
    static Optional<OtherDay> read(String said, List<Product> products, LocalDate today) {
        var plain = Normaliser.simplified(said).strip().replaceFirst("[。.!！~～]{1,5}$", "");
        return plain.length() > LONGEST
                ? Optional.empty()
                : shifted(plain, products, today)
                        .or(() -> WAYS.stream()
                                .map(way -> way.matcher(plain))
                                .filter(Matcher::matches)
                                .flatMap(found -> moved(found, products, today).stream())
                                .findFirst());
    }

    private static Optional<OtherDay> moved(Matcher found, List<Product> products, LocalDate today) {
        var before = Before.of(found.group("from"), products, today);
        return HarvestDay.coming(found.group("to"), today)
                .filter(to -> before.isAll() && BEHIND.matcher(to.rest()).matches())
                .map(to -> new OtherDay(before.goods(), before.day(), to.day(), 0, to.rest()));
    }

    private static Optional<OtherDay> shifted(String plain, List<Product> products, LocalDate today) {
        var later = LATER.matcher(plain);
        var earlier = EARLIER.matcher(plain);
        return later.find()
                ? shifted(plain, later, 1, products, today)
                : earlier.find() ? shifted(plain, earlier, -1, products, today) : Optional.empty();
    }

    private static Optional<OtherDay> shifted(
            String plain, Matcher found, int sign, List<Product> products, LocalDate today) {
        var before = Before.of(plain.substring(0, found.start()), products, today);
        var rest = plain.substring(found.end());
        return before.isAll() && BEHIND.matcher(rest).matches()
                ? Optional.of(new OtherDay(before.goods(), before.day(), null, sign * number(found), rest))
                : Optional.empty();
    }

    private static int number(Matcher found) {
        return SmallNumber.of(IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("一")
                .toLowerCase(Locale.ROOT));
    }

    /**
     * What stands before the words of change.
     *
     * @param isAll whether it is nothing but goods and a day
     */
    private record Before(@Nullable Product goods, @Nullable LocalDate day, boolean isAll) {
        static Before of(String text, List<Product> products, LocalDate today) {
            var day = HarvestDay.coming(text, today);
            var rest = day.map(HarvestDay::rest).orElse(text);
            var goods = GoodsSaid.in(rest, products);
            // Goods beside nothing long are all of it.
            var isAll = BEFORE.matcher(rest).matches() || goods.isPresent() && rest.length() <= 20;
            return new Before(goods.orElse(null), day.map(HarvestDay::day).orElse(null), isAll);
        }
    }

    /** The day of now for what was announced for that one; empty where that had no day to count from. */
    Optional<LocalDate> day(@Nullable LocalDate announced) {
        return to != null ? Optional.of(to) : Optional.ofNullable(announced).map(day -> day.plusDays(days));
    }
}
