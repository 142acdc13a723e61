package org.qingshan.conversation.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of the house by what it counts: "room number is 503", "add apartment 4B", 栋号是6. The others stay. */
final class LabelledNumber {
    private static final String INSIDE =
            "room|rm|bldg|blk|apt|apartment|flat|unit|building|block|tower|floor|suite|dorm|dormitory|villa";
    private static final String LABEL = "(?<label>" + INSIDE + ")";
    private static final Pattern OF_ROOM =
            Pattern.compile("\\b(?:" + INSIDE + ")\\.? ?(?:no\\.? ?|number |#)?$", Pattern.CASE_INSENSITIVE);
    private static final String NUMBER = "(?<number>[a-z]?\\d{1,5}[a-z]?)";
    private static final String END =
            "(?:[,;.]? ?(?:(?:the|my) )?(?:house|room|flat|unit|apartment|door) number (?:is|was) (?:missing|left out|forgotten))?(?: please| instead| thanks|[的吧啊呀哦了 ,.!~])*$";

    private static final Pattern SAID = Pattern.compile("^(?<lead>" + Correction.AROUND + Correction.NO + "?"
            + Correction.AROUND
            + "(?<add>(?:and |also |please ){0,2}add |make (?:it|that) |(?:change|switch) (?:it |that )?to )?)"
            + "(?:it'?s |it is |in |at |the |my )*" + LABEL
            + "\\.?(?: number| no\\.?)?(?: should be| is|'s| ?[:#=])? ?" + NUMBER + END);

    /** "Building 2, room 301": each in the place of its like. */
    private static final Pattern SEVERAL = Pattern.compile("^(?<lead>" + Correction.AROUND + Correction.NO + "?"
            + Correction.AROUND
            + "(?:(?:and |also |please ){0,2}add )?)(?:it'?s |it is |i'?m |in |at |the ){0,3}(?<right>"
            + LABEL.replace("?<label>", "?:")
            + "\\.?(?: number| no\\.?)? ?#?[a-z]?\\d{1,5}[a-z]?(?:[ ,;]{1,2}(?:and )?" + LABEL.replace("?<label>", "?:")
            + "\\.?(?: number| no\\.?)? ?#?[a-z]?\\d{1,5}[a-z]?){1,4})" + END);

    private static final Pattern NEXT =
            Pattern.compile("[ ,;]{1,2}(?:and )?(?=" + LABEL.replace("?<label>", "?:") + ")");

    private static final Pattern CHANGED = Pattern.compile("号?(?:应该|改|" + Correction.WRONG + ")");

    private static final Pattern IN_CHINESE = Pattern.compile("^(?<lead>" + Correction.AROUND + Correction.NO + "?"
            + Correction.AROUND + ")(?<label>楼栋|楼(?=号)|栋|幢|单元|楼层|房间|室|房)号?(?:" + Correction.WRONG + Correction.GAP
            + ")?(?:应该?是|是|为|改成|改为|改|:) ?(?<number>[a-z]?\\d{1,5}[a-z]?)" + END);

    /** What counts the same in both languages. */
    private static final Map<String, String> LIKE = Map.of(
            "号楼|栋|幢|座|號樓|棟", "building|bldg|blk|block|tower",
            "单元|單元", "unit",
            "层|楼|層|樓", "floor",
            "室|房|户|戶", "room|rm|apt|apartment|flat|suite");

    /** What is put right of a house, and to what: "Flat 302", "gate B". */
    private static final Pattern OF_KIND = Pattern.compile(
            "(?<label>room|rm|bldg|blk|apt|apartment|flat|unit|building|block|tower|floor|suite|gate|entrance) ?(?<number>[a-z]?\\d{1,5}[a-z]?|[a-z])?");

    /** …1栋2单元301: the last number behind a building is a room. */
    private static final Pattern BARE_ROOM = Pattern.compile("(?:单元|單元|[栋棟幢座号號楼樓层層-])[a-zA-Z]?\\d{1,5}$");

    private LabelledNumber() {}

    /** Whether it names a kind of number of a house, and perhaps the number, but no street. */
    static boolean isOfKind(String said) {
        return OF_KIND.matcher(Folding.fold(said.strip())).matches();
    }

    /** In the place of its like; unchanged where nothing of the kind stands there. */
    static AddressReading instead(AddressReading earlier, String right) {
        var said = OF_KIND.matcher(Folding.fold(right.strip()));
        var before = earlier.detail();
        if (before == null || !said.matches() || said.group("number") == null) {
            return earlier;
        }
        var number = right.strip().substring(said.start("number"));
        var like = like(said.group("label"), before);
        if (like.find()) {
            return earlier.with(
                    Part.DETAIL,
                    before.substring(0, like.start("number")) + number + before.substring(like.end("number")));
        }
        var unit = number.chars().anyMatch(Character::isDigit) ? unitInChinese(said.group("label"), before) : null;
        return unit == null ? earlier : Amendment.detail(earlier, "", number + unit);
    }

    /** What counts the same in English: 301 of "Apt 301" for a room. */
    private static Matcher like(String label, String detail) {
        var labels = LIKE.values().stream()
                .filter(like -> Pattern.matches(like, label))
                .findFirst()
                .orElse(label);
        return labelled(labels, detail);
    }

    private static Matcher labelled(String labels, String detail) {
        return Pattern.compile("(?i)\\b(?:" + labels + ")\\b[ .#]{0,2}(?<number>[a-z]?\\d{1,5}[a-z]?|[a-z])\\b")
                .matcher(detail);
    }

    static Optional<Correction> of(String said, String folded) {
        var english = SAID.matcher(folded);
        if (english.matches()) {
            var explicit = english.end("lead") > 0;
            var right = said.substring(english.start("label"), english.end("label")) + " " + written(english, said);
            return Optional.of(new Correction(Part.DETAIL, "", right, explicit));
        }
        var several = SEVERAL.matcher(folded);
        if (several.matches()) {
            return Optional.of(new Correction(
                    Part.DETAIL, "", Correction.written("right", several, said), several.end("lead") > 0));
        }
        var chinese = IN_CHINESE.matcher(folded);
        return chinese.matches()
                ? Optional.of(new Correction(
                        Part.DETAIL,
                        "",
                        written(chinese, said) + unit(chinese.group("label")),
                        chinese.end("lead") > 0 || CHANGED.matcher(folded).find()))
                : Optional.empty();
    }

    /** What counts the same in a house that is written in Chinese; null where nothing does. */
    private static @Nullable String unitInChinese(String label, String detail) {
        var units = LIKE.entrySet().stream()
                .filter(like -> Pattern.matches(like.getValue(), label))
                .map(like ->
                        Pattern.compile("\\d[a-zA-Z]?(" + like.getKey() + ")").matcher(detail))
                .filter(Matcher::find)
                .map(like -> like.group(1))
                .toList();
        boolean isRoom = Pattern.matches(LIKE.get("室|房|户|戶"), label);
        return !units.isEmpty()
                ? units.get(0)
                : isRoom && BARE_ROOM.matcher(detail).find() ? "室" : null;
    }

    /** The number in the place of its like in a house that is written in English: 2栋 in that of Building 1; empty where there is none. */
    static Optional<AddressReading> putInEnglish(AddressReading earlier, String number, String unit) {
        var detail = earlier.detail();
        return detail == null
                ? Optional.empty()
                : LIKE.entrySet().stream()
                        .filter(like -> Pattern.matches(like.getKey(), Folding.fold(unit)))
                        .map(like -> Pattern.compile("(?i)\\b(?:" + like.getValue()
                                        + ")\\.?[ #]{0,2}(?<number>[a-z]?\\d{1,5}[a-z]?)\\b")
                                .matcher(detail))
                        .filter(Matcher::find)
                        .map(like -> earlier.with(
                                Part.DETAIL,
                                detail.substring(0, like.start("number"))
                                        + number
                                        + detail.substring(like.end("number"))))
                        .findFirst();
    }

    private static String written(Matcher found, String said) {
        return said.substring(found.start("number"), found.end("number"));
    }

    /** What a number behind this label counts: 楼号2 is 2栋, 门牌号501 no more than 501. */
    static String unitOf(String label) {
        return label.startsWith("门牌") ? "" : unit(label.startsWith("楼号") ? "栋" : label.replaceFirst("号$", ""));
    }

    private static String unit(String label) {
        return switch (label) {
            case "楼栋", "楼" -> "栋";
            case "楼层" -> "层";
            case "房间", "房" -> "室";
            default -> label;
        };
    }

    /** In the place of its like, else behind the street; empty where no such number is said in English. */
    static Optional<AddressReading> put(AddressReading earlier, String right) {
        if (SEVERAL.matcher(Folding.fold(right.strip())).matches()) {
            var reading = Optional.of(earlier);
            for (var one : NEXT.split(Folding.fold(right.strip()))) {
                reading = reading.flatMap(before -> putOne(before, one));
            }
            return reading;
        }
        return putOne(earlier, right);
    }

    private static Optional<AddressReading> putOne(AddressReading earlier, String right) {
        var said = SAID.matcher(Folding.fold(right.strip()));
        var before = earlier.detail();
        if (before == null || !said.matches()) {
            return Optional.empty();
        }
        var number = written(said, right.strip());
        boolean isForeign = Countries.isForeign(earlier.country());
        var like = isForeign ? labelled(said.group("label"), before) : like(said.group("label"), before);
        var unit = unitInChinese(said.group("label"), before);
        if (unit != null && !like.find()) {
            return Optional.of(Amendment.detail(earlier, "", number + unit));
        }
        like.reset();
        return Optional.of(
                like.find()
                        ? earlier.with(
                                Part.DETAIL,
                                before.substring(0, like.start("number"))
                                        + number
                                        + before.substring(like.end("number")))
                        : isForeign
                                ? earlier.with(Part.DETAIL, right.strip() + ", " + before)
                                : AddressCompletion.behind(earlier, right.strip()));
    }

    /** In Chinese the house's number comes last, elsewhere first, but for those of rooms and buildings: Room 305, No. 7 Jianguo Road. */
    static MatchResult ofHouse(String detail, List<MatchResult> numbers) {
        boolean isHan = detail.chars().anyMatch(c -> Folding.isHan((char) c));
        return numbers.stream()
                .filter(one -> !isHan
                        && !OF_ROOM.matcher(detail.substring(0, one.start())).find())
                .findFirst()
                .orElse(numbers.get(isHan ? numbers.size() - 1 : 0));
    }
}
