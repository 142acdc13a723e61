package org.qingshan.conversation.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A house's number put right by naming both, the street beside it or not: 文三路不是5号是15号, 5号改成15号, 5号楼不是5号. */
final class HouseCorrection {
    private static final String STREET = "(?:\\p{IsHan}{1,12}?[路街道巷弄区村苑园里庄城](?=[^路街道巷弄区村苑园里庄城]))?";
    private static final String NUMBER = "(?:(?:详细)?(?:地址|街道)?(?:门牌号?码?|房间?号|楼栋?号|室号)(?:应该?是|应该|应为|改成|改为|是|为|:)? ?)";
    private static final String SAID_BEFORE = "(?:(?:我|刚才|刚刚|之前|前面|上面|先前){0,3}[说写发给填打]的(?:那个?)?)?";
    private static final String LEAD =
            Correction.AROUND + Correction.NO + "{0,3}" + Correction.AROUND + SAID_BEFORE + STREET + NUMBER + "?";
    private static final String FAULT = "(?:我|刚才|刚刚|之前|前面|上面|不小心|是|手误|手滑){0,4}(?:[写打填输发搞弄记说讲]?错|不对)";
    private static final String END = "[的吧啊呀哦了 .!]*";
    private static final String WRONG = "(?<wrong>" + Amendment.OF_HOUSES + ")";
    private static final String RIGHT = "(?<right>" + Amendment.OF_HOUSES + ")" + END;
    private static final String ENGLISH = "(?:no\\.? ?|number |house (?:number )?)";

    private static final Pattern NOT_BUT =
            Pattern.compile(LEAD + "不是" + WRONG + Correction.GAP + "(?:而是|应该?是|是)" + RIGHT);
    private static final Pattern BUT_NOT = Pattern.compile(
            LEAD + "(?:应该?是|是)?(?<right>" + Amendment.OF_HOUSES + ")" + Correction.GAP + "不是" + WRONG + END);
    private static final Pattern TO_BE = Pattern.compile(LEAD + WRONG + "(?:要|请|得|" + FAULT + "(?:了|啦)?)?"
            + Correction.GAP + "(?:是(?=\\d)|其实是|而是|改成|改为|改到|换成|换为|更正为|应该?是|应为|应该(?=\\d)|写成了?|[改换](?=\\d))" + RIGHT);
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

    private static final String LABELS =
            "flat|room|rm|unit|block|blk|building|bldg|tower|apt|apartment|house|floor|gate|entrance|suite";

    private static final String LABEL = "(?<label>" + LABELS + ")(?: number| no\\.?)?";
    private static final String LABEL_AGAIN = "(?:(?:the )?" + LABEL.replace("?<label>", "?:") + " )?";
    private static final String LETTER = "[a-z]?\\d{0,4}[a-z]?)";
    private static final String ITS =
            "(?:(?:it'?s|it is|it should be|should be|is|in|at|the|my|but|i meant|meant|make it|make that),? ){0,4}";
    private static final String BY_MISTAKE = "(?: by (?:mistake|accident)| wrongly)?";
    private static final String TYPED = "(?:i |we )?(?:typed|wrote|put|said|entered|gave|have)(?: in| down| you)? ";
    private static final String ENGLISH_END = "(?: please| instead| thanks|[.! ])*";

    /**
     * "It's Flat B, not A", "not building 1, building 2", "I wrote building 1 but it's building 2", "building 2 please, I typed 1",
     * "wrong building, it's 2": of what is labelled which it is.
     */
    private static final List<Pattern> NOT_LETTER = Stream.of(
                    ITS + LABEL + " (?<right>" + LETTER + "[,;]? (?:and )?(?:not|instead of|rather than) (?:in |at )?"
                            + LABEL_AGAIN + "(?<wrong>" + LETTER + "[.! ]*",
                    ITS + "not (?:in |at |the ){0,2}" + LABEL + " (?<wrong>" + LETTER + "[,;.]? " + ITS + LABEL_AGAIN
                            + "(?<right>" + LETTER + ENGLISH_END,
                    TYPED + "(?:the )?" + LABEL + " (?<wrong>" + LETTER + BY_MISTAKE + "[,;.]? " + ITS + LABEL_AGAIN
                            + "(?<right>" + LETTER + ENGLISH_END,
                    ITS + LABEL + " (?<right>" + LETTER + "(?: please)?[,;.]? (?:sorry,? )?" + TYPED + LABEL_AGAIN
                            + "(?<wrong>" + LETTER + BY_MISTAKE + ENGLISH_END,
                    "(?:wrong " + LABEL + "|(?:the |my )?(?<wronglabel>" + LABELS
                            + ")(?: number| no\\.?)? (?:is|was) wrong)[,;:.! ]{1,3}" + ITS + LABEL_AGAIN + "(?<right>"
                            + LETTER + "(?<wrong>)" + ENGLISH_END)
            .map(form -> Pattern.compile(Correction.AROUND + Correction.NO + "?" + form))
            .toList();

    /** 两箱改成三箱 and 1 改成 2 may be of what is wanted. */
    private static final Pattern COUNTED = Pattern.compile("\\d[a-z]?(?:[号栋幢座楼室层房户]|单元)");

    /** 楼号改成2: no number of a room. */
    private static final Pattern OF_BUILDING = Pattern.compile("(?:楼栋?|栋|幢|单元)号(?!楼)");

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
        var letter = letter(said, folded);
        if (letter.isPresent()) {
            return letter;
        }
        var building =
                OF_BUILDING.matcher(folded).find() ? LabelledNumber.of(said, folded) : Optional.<Correction>empty();
        if (building.isPresent()) {
            return building;
        }
        var anew = NEW_IN_ENGLISH.matcher(folded);
        if (anew.matches()) {
            return Optional.of(
                    new Correction(Part.DETAIL, "house", "house " + Correction.written("right", anew, said), true));
        }
        for (var pattern : List.of(BUT_IN_ENGLISH, LABELLED)) {
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

    private static Optional<Correction> letter(String said, String folded) {
        for (int form = 0; form < NOT_LETTER.size(); form++) {
            var found = NOT_LETTER.get(form).matcher(folded);
            boolean isWrongOnly = form == NOT_LETTER.size() - 1;
            if (!found.matches()
                    || found.group("right").isEmpty()
                    || !isWrongOnly && found.group("wrong").isEmpty()) {
                continue;
            }
            var label = isWrongOnly && found.group("label") == null ? "wronglabel" : "label";
            var written = Correction.written(label, found, said);
            var wrong = isWrongOnly ? written : written + " " + Correction.written("wrong", found, said);
            return Optional.of(
                    new Correction(Part.DETAIL, wrong, written + " " + Correction.written("right", found, said), true));
        }
        return Optional.empty();
    }

    /** Whether all it says is which number the house has: no goods are called so. */
    static boolean isOne(Correction said) {
        var right = Folding.fold(said.right());
        return (said.part() == null || said.part() == Part.DETAIL)
                && COUNTED.matcher(right).find()
                && Amendment.isOfHouses(right);
    }
}
