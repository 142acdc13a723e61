package org.qingshan.conversation.amount;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.SaidNumber;

/** A sum as it is spoken, where somebody says that he has paid: "paid twenty six point eight", "thirty-seven yuan ninety sent", 16块8. Pure. */
public final class SpokenSum {
    private static final String ONE =
            "(?:(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an? hundred|hundred|thousand)\\b";

    private static final String WORDS = ONE + "(?:(?: and |[ -]{1,2})" + ONE + "){0,6}+";

    private static final String YUAN = "(?:yuan|rmb|cny|kuai|bucks)\\b";

    private static final String DIGIT = "(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)\\b";

    private static final String SUM = "(?<whole>" + WORDS + ")(?: point (?<point>" + DIGIT + "(?: " + DIGIT + ")?|"
            + WORDS + ")| ?" + YUAN + " (?:and )?(?<fen>" + WORDS + ")(?: (?:cents|fen)\\b)?)?(?: ?" + YUAN + ")?";

    private static final String DONE = "\\b(?:paid|payed|sent|transferr?ed|wired)\\b";

    /** What is counted is no sum: "paid for two boxes", "sent three parcels". */
    private static final Pattern BEHIND = Pattern.compile(
            "(?<ahead>" + DONE + "(?: (?:you|over|it|in)){0,2} )" + SUM
                    + "(?=[,.;!]|\\s*$| (?:by|via|through|with|over|on|to|already|now|just|today|yesterday|last|ending|so)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AHEAD = Pattern.compile(
            "^(?<ahead>\\s{0,3}(?:(?:hi|hello|ok|okay|yes),? )?)" + SUM
                    + "(?=,? (?:is |was |has been |have been |already |just |now ){0,3}" + DONE + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PRICED = Pattern.compile("(\\d{1,6}) (\\d{2})");

    private SpokenSum() {}

    /** 剩下的16块8也付了: sixteen and eight tenths. */
    private static final Pattern TENTHS = Pattern.compile("(?<![\\d.])(\\d{1,6})块([1-9])[毛角]?钱?(?=[也都又])");

    /** The same with that sum in figures; as it is where there is none. */
    public static String inFigures(String words) {
        var said = TENTHS.matcher(words).replaceAll("$1.$2元");
        return Stream.of(BEHIND, AHEAD)
                .map(way -> way.matcher(said))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> figures(found.group("whole"), found.group("point"), found.group("fen"))
                        .map(sum ->
                                said.substring(0, found.end("ahead")) + sum + " yuan" + said.substring(found.end())))
                .orElse(said);
    }

    private static Optional<String> figures(String whole, @Nullable String point, @Nullable String fen) {
        var yuan = number(whole);
        if (point != null) {
            var digits = SaidNumber.inFigures(point.toLowerCase(Locale.ROOT).replaceAll("\\b(?:zero|oh|o)\\b", "0"))
                    .replace(" ", "");
            return digits.matches("\\d{1,2}") && yuan.matches("\\d{1,6}")
                    ? Optional.of(yuan + "." + digits)
                    : Optional.empty();
        }
        if (fen != null) {
            var parts = number(fen);
            return parts.matches("\\d{1,2}") && yuan.matches("\\d{1,6}")
                    ? Optional.of(yuan + "." + parts)
                    : Optional.empty();
        }
        var priced = PRICED.matcher(yuan);
        if (priced.matches() && priced.group(1).length() == 1) {
            // "One fifty" may be 1.50 as well as 150: nobody can tell.
            return Optional.of(
                    priced.group(1) + "." + priced.group(2) + " yuan or " + priced.group(1) + priced.group(2));
        }
        return priced.matches()
                ? Optional.of(priced.group(1) + "." + priced.group(2))
                : yuan.matches("\\d{1,6}") ? Optional.of(yuan) : Optional.empty();
    }

    private static String number(String words) {
        return SaidNumber.inFigures(words.strip());
    }
}
