package org.qingshan.conversation.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of the house by what it counts: "room number is 503", "add apartment 4B", 栋号是6. The others stay. */
final class LabelledNumber {
    private static final String LABEL = "(?<label>room|rm|bldg|blk|apt|apartment|flat|unit|building|block|floor|suite)";
    private static final String NUMBER = "(?<number>[a-z]?\\d{1,5}[a-z]?)";
    private static final String END = "(?: please| instead| thanks|[的吧啊呀哦了 ,.!~])*$";

    private static final Pattern SAID = Pattern.compile("^(?<lead>" + Correction.AROUND + Correction.NO + "?"
            + Correction.AROUND + "(?<add>(?:and |also |please ){0,2}add )?)"
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

    private static final Pattern IN_CHINESE =
            Pattern.compile("^(?<lead>" + Correction.AROUND + Correction.NO + "?" + Correction.AROUND
                    + ")(?<label>楼栋|栋|幢|单元|楼层|房间|室|房)号?(?:应该?是|是|为|改成|改为|改|:) ?(?<number>[a-z]?\\d{1,5}[a-z]?)" + END);

    private LabelledNumber() {}

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
                        chinese.end("lead") > 0))
                : Optional.empty();
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
            case "楼栋" -> "栋";
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
        var like = Pattern.compile("(?i)\\b" + said.group("label") + "[ .#]{0,2}(?<number>[a-z]?\\d{1,5}[a-z]?)")
                .matcher(before);
        return Optional.of(
                like.find()
                        ? earlier.with(
                                Part.DETAIL,
                                before.substring(0, like.start("number"))
                                        + number
                                        + before.substring(like.end("number")))
                        : Countries.isForeign(earlier.country())
                                ? earlier.with(Part.DETAIL, right.strip() + ", " + before)
                                : AddressCompletion.behind(earlier, right.strip()));
    }
}
