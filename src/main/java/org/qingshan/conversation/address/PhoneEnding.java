package org.qingshan.conversation.address;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last digits of a phone, and no more: 尾号8001, 不是8000，尾号是9000, "last four digits 9876". They take the place of the last digits;
 * where it is not plain of which, the whole number is to be asked for.
 *
 * @param wrong what it ended in; empty where that was not said
 * @param count how many digits were spoken of; 0 where that was not said
 * @param told what they are is told, and not only named: a payment is named so too
 * @param named they are said to be of a phone, or something to be wrong with them
 */
record PhoneEnding(String wrong, String right, int count, boolean told, boolean named) {
    private static final int LONGEST = 80;
    private static final int MOST_DIGITS = 8;
    private static final String COUNTS = "一二三四五六七八";

    private static final String OF_PHONE =
            "(?:(?:手机号码|电话号码|手机号|联系电话|电话|手机|号码)(?:的|" + Correction.WRONG + "|[ ,.]){0,4})?";

    private static final String WRONG = "(?:" + Correction.WRONG + Correction.GAP + ")?";
    private static final String IS = "(?:" + Correction.IS + ")";

    private static final String LATIN =
            "(?:(?:the|my|cell|cellphone|telephone|phone|mobile|number|number's|phone's|it|it's|is|was|wrong|incorrect)[ ,.;]{1,2}){0,8}(?:(?:last|final) (?:(?<letters>two|three|four|[2-8])(?: digits?| numbers?)?|digits?|number)(?: of (?:my|the) (?:phone|mobile|number)(?: number)?)?|(?:should |must )?ends? (?:in|with))";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile(Correction.AROUND + "(?:不是(?<wrong>\\d{1,8}))?" + Correction.GAP + OF_PHONE
                    + "(?:(?:最后|末尾?|后)(?<count>[一两二三四五六七八1-8])位(?:数字?|数)?|尾号|尾数)" + Correction.GAP + WRONG + IS + "?"
                    + Correction.GAP + "(?<right>\\d{1,8})(?:" + Correction.GAP + "(?:而?不是)(?<not>\\d{1,8}))?"
                    + absent("letters")),
            Pattern.compile(Correction.AROUND + OF_PHONE + "(?:最后|末尾?)" + Correction.GAP + WRONG + IS + Correction.GAP
                    + "(?<right>\\d{1,8})" + absent("wrong", "not", "count", "letters")),
            Pattern.compile(Correction.AROUND + "(?:not (?<wrong>\\d{1,8})" + Correction.GAP + ")?" + LATIN
                    + Correction.GAP + "(?:(?:" + Correction.IS + "|are|to|were)" + Correction.GAP
                    + ")?(?<right>\\d{1,8})(?:"
                    + Correction.GAP + "(?:and )?not (?<not>\\d{1,8}))?" + absent("count")));

    private static final Pattern NAMED = Pattern.compile("电话|手机|号码|不是|" + Correction.WRONG
            + "|\\b(?:phone|phone's|cell|cellphone|telephone|mobile|number|number's|not|wrong|incorrect)\\b");

    private static final Pattern TOLD =
            Pattern.compile("[是为叫]|[改换][成为到]|更正|['’]s\\b|\\b(?:is|are|were|was|should|must)\\b");

    /** 不对，电话尾号是0112. */
    private static final Pattern NO = Pattern.compile("^(?:" + Correction.NO + "){1,2}(?=\\D)");

    /** Groups that this pattern has not, so that all can be asked alike. */
    private static String absent(String... groups) {
        return Stream.of(groups).map(group -> "(?<" + group + ">(?!))?").collect(Collectors.joining());
    }

    static Optional<PhoneEnding> in(String text) {
        var said = NO.matcher(Correction.withoutEnd(Folding.fold(text.strip()))).replaceFirst("");
        if (said.length() > LONGEST || AddressLikeness.isQuestion(text)) {
            return Optional.empty();
        }
        return SAID.stream()
                .map(pattern -> pattern.matcher(said))
                .filter(found -> found.matches())
                .map(found -> new PhoneEnding(
                        Stream.of("wrong", "not")
                                .map(found::group)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(""),
                        found.group("right"),
                        count(found.group("count"), found.group("letters")),
                        TOLD.matcher(said).find() || NAMED.matcher(said).find(),
                        NAMED.matcher(said).find()))
                .findFirst();
    }

    private static int count(@Nullable String han, @Nullable String latin) {
        var count = Objects.requireNonNullElse(han == null ? latin : han, "0");
        return switch (count) {
            case "两", "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            default -> Character.isDigit(count.charAt(0)) ? count.charAt(0) - '0' : COUNTS.indexOf(count) + 1;
        };
    }

    /** Doubtful in its phone where it is not plain what it is; unchanged where nothing says that they are of it. */
    AddressReading put(AddressReading earlier) {
        var before = earlier.phone();
        if (before != null && !told) {
            return earlier;
        }
        boolean isPlain = before != null
                && !before.contains(AddressReading.EXTENSION)
                && before.endsWith(wrong)
                && (wrong.isEmpty() || wrong.length() == right.length())
                && (count == 0 || count == right.length());
        return before == null || !isPlain
                ? earlier.doubtingAlso(Part.PHONE)
                : earlier.with(Part.PHONE, before.substring(0, before.length() - right.length()) + right);
    }

    /** Digits said instead of others; unchanged where the phone does not end in those. */
    static AddressReading instead(AddressReading earlier, String wrong, String right) {
        var before = earlier.phone();
        return before != null && before.endsWith(wrong) && wrong.length() == right.length()
                ? new PhoneEnding(wrong, right, 0, true, true).put(earlier)
                : earlier;
    }

    /** Whether it can be no whole number. */
    static boolean isShort(String digits) {
        return !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
