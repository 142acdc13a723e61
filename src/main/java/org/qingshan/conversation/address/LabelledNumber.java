package org.qingshan.conversation.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of the house by what it counts: "room number is 503", "add apartment 4B", 栋号是6. The others stay. */
final class LabelledNumber {
    private static final String LABEL = "(?<label>room|apt|apartment|flat|unit|building|block|floor|suite)";
    private static final String NUMBER = "(?<number>[a-z]?\\d{1,5}[a-z]?)";
    private static final String END = "(?: please| instead| thanks|[的吧啊呀哦了 ,.!~])*$";

    private static final Pattern SAID = Pattern.compile("^(?<lead>" + Correction.AROUND + Correction.NO + "?"
            + Correction.AROUND + "(?<add>(?:and |also |please ){0,2}add )?)"
            + "(?:it'?s |it is |in |at |the |my )*" + LABEL
            + "\\.?(?: number| no\\.?)?(?: should be| is|'s| ?[:#=])? ?" + NUMBER + END);

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
                        : AddressCompletion.behind(earlier, right.strip()));
    }
}
