package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a street, or of the estate, said without a number: it takes the place of its like, and the house keeps its number. */
final class StreetName {
    private static final String ROAD = "大道|胡同|[路街巷弄道]";
    private static final String ESTATE = "小区|花园|新村|公寓|大厦|广场|家园|[苑村]";
    private static final String OF_NAME = "[\\p{IsHan}&&[^路街巷弄号號栋棟幢楼樓室层層镇鎮乡鄉村区區市县縣]]";

    private static final Pattern ROAD_ALONE =
            Pattern.compile("\\p{IsHan}{2,8}(?:" + ROAD + ")(?:[东西南北中]段?|[一二三四五六七八九十]段)?");
    private static final Pattern ESTATE_ALONE = Pattern.compile("\\p{IsHan}{1,8}(?:" + ESTATE + ")");
    private static final Pattern ROAD_BEFORE =
            Pattern.compile(OF_NAME + "{1,8}(?:" + ROAD + ")(?:[东西南北中]段?(?=\\d)|[一二三四五六七八九十]段)?");
    private static final Pattern ESTATE_BEFORE = Pattern.compile(OF_NAME + "{1,8}(?:" + ESTATE + ")");

    private static final String LATIN =
            "(?:[\\p{IsLatin}'’-]+ ){1,3}(?i:road|rd|street|st|avenue|ave|lane|drive|boulevard|blvd|lu|jie)\\b\\.?";
    private static final Pattern LATIN_ALONE = Pattern.compile(LATIN);
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern NO_NAME = Pattern.compile("知道|[那哪这][条个]|随便|什么|[问改]|没想|还没");

    private static final Pattern IN_STREET = Pattern.compile(
            "(?<han>\\p{IsHan}{1,12}[路街道巷弄])(?<no>[a-z]?\\d{1,5}(?:-\\d{1,4})?号?)|(?<number>\\d{1,5}[a-z]?),? (?<street>(?:[a-z][a-z'’.-]* ){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|dr|boulevard|blvd|way|close|court))\\.?",
            Pattern.CASE_INSENSITIVE);

    /** 泰山路3号, "14 Wuyi Ave": another number of the street that was given; what stands behind it stays. Empty where it is another street, or more is said. */
    static Optional<AddressReading> numberOf(AddressReading earlier, @Nullable String said) {
        var before = earlier.detail();
        var written = Objects.requireNonNullElse(said, "").strip();
        var now = IN_STREET.matcher(Folding.fold(written));
        if (before == null || !now.matches()) {
            return Optional.empty();
        }
        boolean isHan = now.group("han") != null;
        var street = now.group(isHan ? "han" : "street");
        var house = written.substring(now.start(isHan ? "no" : "number"), now.end(isHan ? "no" : "number"));
        var then = IN_STREET.matcher(Folding.fold(before));
        while (then.find()) {
            boolean isSame = street.equals(then.group(isHan ? "han" : "street"));
            var group = isHan ? "no" : "number";
            if (isSame) {
                return Optional.of(earlier.with(
                        Part.DETAIL,
                        before.substring(0, then.start(group)) + house + before.substring(then.end(group))));
            }
        }
        return Optional.empty();
    }

    private StreetName() {}

    /** Whether it has a street with its number in it. */
    static boolean isNumbered(String detail) {
        return IN_STREET.matcher(Folding.fold(detail)).find();
    }

    /** 不知道, 随便哪条街: neither a street nor a house. */
    static boolean isNone(String said) {
        return !DIGIT.matcher(said).find()
                && (said.strip().length() < 2 || NO_NAME.matcher(said).find());
    }

    /** Whether it names a street or an estate, and no house in it. */
    static boolean isOne(String said) {
        return ROAD_ALONE.matcher(said).matches()
                || ESTATE_ALONE.matcher(said).matches()
                || LATIN_ALONE.matcher(said).matches();
    }

    /** Unchanged where what was given has no such name that it could take the place of. */
    static AddressReading put(AddressReading earlier, String name) {
        var before = Objects.requireNonNullElse(earlier.detail(), "");
        if (!DIGIT.matcher(before).find()) {
            return earlier.with(Part.DETAIL, name);
        }
        return like(before, name)
                .map(like -> earlier.with(
                        Part.DETAIL, before.substring(0, like.start()) + name + before.substring(like.end())))
                .orElse(earlier);
    }

    private static Optional<Matcher> like(String before, String name) {
        var kind = LATIN_ALONE.matcher(name).matches()
                ? LATIN_ALONE
                : ROAD_ALONE.matcher(name).matches() ? ROAD_BEFORE : ESTATE_BEFORE;
        return Optional.of(kind.matcher(before)).filter(Matcher::find);
    }
}
