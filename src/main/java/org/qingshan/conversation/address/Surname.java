package org.qingshan.conversation.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who says that only the surname is another keeps the rest of the name: 我姓黄不姓王, "my surname is Huang, not Wang". */
final class Surname {
    private static final String FAULT = "(?:(?:名字|姓)的?" + Correction.WRONG + Correction.GAP + ")?";
    private static final String WHOSE = "(?:(?:我|他|她|人家|收货人|收件人|本人)的?|应该?|其实|是)*";
    private static final String END = "[的呀啊哦吧 ,.!~]*";
    private static final String BEGIN = Correction.AROUND + Correction.NO + "?" + Correction.AROUND + FAULT + WHOSE;
    private static final String HAN = "\\p{IsHan}{1,2}?)";
    private static final String NAME = "[a-z'’-]+)";
    private static final String IN_ENGLISH =
            "(?:(?:last|family|sur) ?name|surname)\\b" + Correction.GAP + "(?:" + Correction.IS + ")" + Correction.GAP;

    private static final List<Pattern> SAID = List.of(
            Pattern.compile(
                    BEGIN + "姓(?:是|氏是)?(?<right>" + HAN + Correction.GAP + "(?:而?不是?|并不)姓?(?<wrong>" + HAN + END),
            Pattern.compile(BEGIN + "(?:而?不是?|并不)姓?(?<wrong>" + HAN + Correction.GAP + "(?:而?是|我|应该?|其实)*姓(?<right>"
                    + HAN + END),
            Pattern.compile(
                    BEGIN + IN_ENGLISH + "(?<right>" + NAME + Correction.GAP + "(?:and )?not (?<wrong>" + NAME + END),
            Pattern.compile(BEGIN + IN_ENGLISH + "not (?<wrong>" + NAME + Correction.GAP
                    + "(?:but |it'?s |it is )*(?<right>" + NAME + END));

    private static final Pattern ALONE = Pattern.compile("\\p{IsHan}|[\\p{IsLatin}'’-]+");

    private Surname() {}

    static Optional<Correction> correction(String said, String folded) {
        return SAID.stream()
                .map(pattern -> pattern.matcher(folded))
                .filter(found -> found.matches())
                .map(found -> new Correction(
                        Part.RECIPIENT,
                        Correction.written("wrong", found, said),
                        Correction.written("right", found, said),
                        true))
                .findFirst();
    }

    /** Whether nobody is called just so, who has a name of two characters or words. */
    static boolean isOne(String name) {
        return ALONE.matcher(name).matches() || name.length() == 2 && PersonName.surnameLength(name + "某") == 2;
    }

    /** The name with that surname; empty where it does not have the wrong one, or has no other part. */
    static Optional<String> instead(String name, String wrong, String right) {
        if (wrong.isEmpty() || name.length() <= wrong.length()) {
            return Optional.empty();
        }
        if (Folding.isHan(wrong.charAt(0))) {
            return Folding.fold(name).startsWith(Folding.fold(wrong))
                    ? Optional.of(right + name.substring(wrong.length()))
                    : Optional.empty();
        }
        var word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(wrong) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(name);
        return word.find()
                ? Optional.of(name.substring(0, word.start()) + right + name.substring(word.end()))
                : Optional.empty();
    }
}
