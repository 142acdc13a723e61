package org.qingshan.conversation.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A house's number put right by naming both, the street beside it or not: 文三路不是5号是15号, 5号改成15号, 5号楼不是5号. */
final class HouseCorrection {
    private static final String STREET = "(?:\\p{IsHan}{1,12}?[路街道巷弄区村苑园里庄城](?=[^路街道巷弄区村苑园里庄城]))?";
    private static final String NUMBER = "(?:(?:详细)?(?:地址|街道)?(?:门牌号?码?|房间?号|楼栋?号|室号)(?:应该?是|应该|应为|改成|改为|是|为|:)? ?)";
    private static final String LEAD =
            Correction.AROUND + Correction.NO + "{0,3}" + Correction.AROUND + STREET + NUMBER + "?";
    private static final String FAULT = "(?:我|刚才|刚刚|之前|前面|上面|不小心|是|手误|手滑){0,4}(?:[写打填输发搞弄记]错)";
    private static final String END = "[的吧啊呀哦了 .!]*";
    private static final String WRONG = "(?<wrong>" + Amendment.OF_HOUSES + ")";
    private static final String RIGHT = "(?<right>" + Amendment.OF_HOUSES + ")" + END;
    private static final String ENGLISH = "(?:no\\.? ?|number |house (?:number )?)";

    private static final Pattern NOT_BUT =
            Pattern.compile(LEAD + "不是" + WRONG + Correction.GAP + "(?:而是|应该?是|是)" + RIGHT);
    private static final Pattern BUT_NOT = Pattern.compile(
            LEAD + "(?:应该?是|是)?(?<right>" + Amendment.OF_HOUSES + ")" + Correction.GAP + "不是" + WRONG + END);
    private static final Pattern TO_BE = Pattern.compile(LEAD + WRONG + "(?:要|请|得|" + FAULT + "(?:了|啦)?)?"
            + Correction.GAP + "(?:是(?=\\d)|改成|改为|改到|换成|换为|更正为|应该?是|应为|写成了?|[改换](?=\\d))" + RIGHT);
    /** 125号，刚才打错; 125号才对. */
    private static final Pattern MISTYPED = Pattern.compile(LEAD + "(?:应该?是|是|改成)?(?<right>" + Amendment.OF_HOUSES + ")"
            + Correction.GAP + "(?:" + FAULT + "|才(?:对|是))" + END);

    /** 门牌125, 对，但是门牌号125号. */
    private static final Pattern LABELLED = Pattern.compile(Correction.AROUND + Correction.NO + "{0,3}"
            + Correction.AROUND + NUMBER + "(?<right>[a-z]?\\d{1,4}[a-z]?(?:-\\d{1,4})?(?:号|室)?)" + END);

    /** "Yes but number 125", "number 125, typo". */
    private static final Pattern BUT_IN_ENGLISH = Pattern.compile(
            "(?=.*\\b(?:but|except|sorry|oops|actually|wait|typo|mistake|mistyped)\\b)" + Correction.AROUND
                    + "(?:it'?s |it is |it should be |make it )?" + ENGLISH
                    + "(?<right>\\d{1,4}[a-z]?)(?:,? (?:it was a |that was a |my |a )?(?:typo|mistake|mistyped|please|instead))*[.! ]*");

    private static final Pattern IN_ENGLISH = Pattern.compile(Correction.AROUND + "(?:change )?(?:the )?" + ENGLISH
            + "(?<wrong>\\d{1,4}[a-z]?) (?:to|should be|must be) (?:" + ENGLISH + ")?(?<right>\\d{1,4}[a-z]?)[.! ]*");

    /** "house is 89", "my house number should be 89". */
    private static final Pattern NEW_IN_ENGLISH = Pattern.compile(Correction.AROUND
            + "(?:(?:my|the) ){0,2}(?:house|street|door)(?: number| no\\.?)? (?:is|should be|must be) (?:" + ENGLISH
            + ")?(?<right>\\d{1,4}[a-z]?)[.! ]*");

    /** "It's Flat B, not A", "building 2 not building 1". */
    private static final Pattern NOT_LETTER = Pattern.compile(
            Correction.AROUND + Correction.NO
                    + "?(?:(?:it'?s|it is|it should be|should be|in|at|the|my) ){0,3}(?<label>flat|room|rm|unit|block|building|bldg|tower|apt|apartment|house|floor|gate|entrance|suite) (?<right>[a-z]?\\d{0,4}[a-z]?)[,;]? (?:and )?not (?:in |at )?(?:(?:flat|room|rm|unit|block|building|bldg|tower|apt|apartment|house|floor|gate|entrance|suite) )?(?<wrong>[a-z]?\\d{0,4}[a-z]?)[.! ]*");

    /** 两箱改成三箱 and 1 改成 2 may be of what is wanted. */
    private static final Pattern COUNTED = Pattern.compile("\\d[a-z]?[号栋幢座楼室层房户]");

    private HouseCorrection() {}

    static Optional<Correction> of(String said, String folded) {
        var inEnglish = IN_ENGLISH.matcher(folded);
        if (inEnglish.matches()) {
            return Optional.of(new Correction(
                    Part.DETAIL,
                    Correction.written("wrong", inEnglish, said),
                    Correction.written("right", inEnglish, said),
                    true));
        }
        var letter = NOT_LETTER.matcher(folded);
        if (letter.matches()
                && !letter.group("right").isEmpty()
                && !letter.group("wrong").isEmpty()) {
            var label = Correction.written("label", letter, said) + " ";
            return Optional.of(new Correction(
                    Part.DETAIL,
                    label + Correction.written("wrong", letter, said),
                    label + Correction.written("right", letter, said),
                    true));
        }
        for (var pattern : List.of(NEW_IN_ENGLISH, BUT_IN_ENGLISH, LABELLED)) {
            var house = pattern.matcher(folded);
            if (house.matches()) {
                return Optional.of(new Correction(Part.DETAIL, "", Correction.written("right", house, said), true));
            }
        }
        var mistyped = MISTYPED.matcher(folded);
        if (mistyped.matches() && COUNTED.matcher(mistyped.group("right")).find()) {
            return Optional.of(new Correction(Part.DETAIL, "", Correction.written("right", mistyped, said), true));
        }
        return Stream.of(NOT_BUT, BUT_NOT, TO_BE)
                .map(one -> one.matcher(folded))
                .filter(one ->
                        one.matches() && COUNTED.matcher(one.group("right")).find())
                .map(one -> new Correction(
                        Part.DETAIL,
                        Correction.written("wrong", one, said),
                        Correction.written("right", one, said),
                        true))
                .findFirst();
    }

    /** Whether all it says is which number the house has: no goods are called so. */
    static boolean isOne(Correction said) {
        var right = Folding.fold(said.right());
        return (said.part() == null || said.part() == Part.DETAIL)
                && COUNTED.matcher(right).find()
                && Amendment.isOfHouses(right);
    }
}
