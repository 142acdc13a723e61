package org.qingshan.conversation.address;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bare number said to be another: 89 not 88, 不是8 是9, 8改成18. It may be of a house as well as of goods; whoever reads it looks which of
 * the two numbers stands where.
 */
public final class NumberPutRight {
    private static final String NUMBER = "[a-z]?\\d{1,4}[a-z]?(?![\\d.])";
    private static final String UNIT = "(?:号楼|号|栋|幢|座|楼|室|单元|层|房|户)?";
    private static final String HOUSE =
            "(?:the )?(?:house |flat |room |unit |apartment |building |no\\.? ?|number ){0,2}(?:number )?";
    /** What the number is of, where it is said, is a house. */
    private static final String LEAD =
            "^(?!.*(?:电话|手机|尾号|位|数字|点|价|钱|付|送货|phone|mobile|digit|ends? |paid|pay|price|cost|from|between|o'clock|deliver))\\D{0,40}?";

    private static final String WRONG = HOUSE + "(?<wrong>" + NUMBER + ")" + UNIT;
    private static final String RIGHT = HOUSE + "(?<right>" + NUMBER + UNIT + ")";
    private static final String END = "(?: instead| please| thanks|[的吧啊呀哦了 ,.!~])*$";

    private static final Pattern NOT_BUT = Pattern.compile(LEAD + "(?:不是|not )" + WRONG + Correction.GAP
            + "(?:而是|应该?是|是|but |it'?s |it is |it should be |should be )?" + RIGHT + END);
    private static final Pattern BUT_NOT = Pattern.compile(
            LEAD + RIGHT + Correction.GAP + "(?:而?不是|(?:and )?not |instead of |rather than )" + WRONG + END);
    private static final Pattern TO_BE = Pattern.compile(LEAD + WRONG + Correction.GAP
            + "(?:(?:[写打填输]?错了?|不对|is wrong|was wrong)" + Correction.GAP
            + "(?=\\d)|(?:[写打填输]?错了?|不对|is wrong|was wrong)?" + Correction.GAP
            + "(?:是(?=\\d)|改成|改为|改到|换成|改|应该?是|应为|should be |must be |to |it'?s |it should be ))" + RIGHT + END);

    /** Only what it shall be: 应该是18, "typo: 89". */
    private static final Pattern ALONE = Pattern.compile(LEAD
            + "(?:(?:应该?是|应为|should be |typo:? ?|[写打填]错了?[ ,]*是|错了[ ,]*是)" + RIGHT + "|"
            + RIGHT.replace("right", "behind")
            + "才(?:对|是))" + END);

    private static final Pattern MADE =
            Pattern.compile(LEAD + "(?:make (?:that|it) |it'?s |it is |改成|改为|是)" + RIGHT + END);

    /** Of goods, not of a house. */
    private static final Pattern COUNTED = Pattern.compile("\\d ?(?:公?斤|千克|[箱盒袋份包瓶罐件个块元])|[$¥%]");

    private static final int LONGEST = 80;

    private NumberPutRight() {}

    /** Both numbers; empty where it does not name both. */
    public static Optional<Correction> of(String said) {
        var text = said.strip();
        var folded = Folding.fold(text);
        if (text.length() > LONGEST || COUNTED.matcher(folded).find()) {
            return Optional.empty();
        }
        return Stream.of(NOT_BUT, BUT_NOT, TO_BE)
                .map(one -> one.matcher(folded))
                .filter(one -> one.matches())
                .map(one -> new Correction(
                        null, Correction.written("wrong", one, text), Correction.written("right", one, text), true))
                .findFirst();
    }

    /**
     * The number that something shall be, where the one that is wrong is not said; empty for nothing of the kind.
     *
     * @param surely only where the words tell of a fault: "make that 89" does not
     */
    public static Optional<Integer> alone(String said, boolean surely) {
        var folded = Folding.fold(said.strip());
        if (folded.length() > LONGEST || COUNTED.matcher(folded).find()) {
            return Optional.empty();
        }
        return Stream.of(ALONE, MADE)
                .filter(one -> !surely || one == ALONE)
                .map(one -> one.matcher(folded))
                .filter(one -> one.matches())
                .map(one -> one.group().replaceAll("\\D", ""))
                .map(Integer::valueOf)
                .findFirst();
    }
}
