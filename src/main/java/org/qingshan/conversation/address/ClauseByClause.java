package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address put right as it is spoken, clause by clause: 芙蓉区不对，是开福区，五一大道也不对，是芙蓉中路88号; 不对，是芦淞路，尾号是2244; 楼号忘写了，7栋;
 * "wrong street, it's 15 Plum Lane, and call him Marc". Each clause is understood, or nothing is taken: then it is to be asked about.
 */
final class ClauseByClause {
    private AddressReading reading;
    private final AddressReading earlier;
    private final UnaryOperator<String> simplified;
    private String wrong = "";
    private @Nullable String label;
    private boolean isLeftOut;
    private boolean tellsFault;
    private int values;
    private final List<String> notes = new ArrayList<>();

    private ClauseByClause(AddressReading earlier, UnaryOperator<String> simplified) {
        this.simplified = simplified;
        this.earlier = earlier;
        this.reading = earlier;
    }

    /** What is known then; empty where not every clause of it is understood, nothing is another, or no fault is told. */
    static Optional<AddressReading> in(AddressReading earlier, String text, UnaryOperator<String> simplified) {
        var said = text.strip();
        if (said.length() > Correction.LONGEST || earlier.detail() == null || AddressLikeness.isQuestion(said)) {
            return Optional.empty();
        }
        var one = new ClauseByClause(earlier, simplified);
        var clauses = one.clauses(said);
        // Room 1201, the house number is missing: it may be told behind what was left out.
        one.isLeftOut = clauses.stream()
                .anyMatch(clause ->
                        ClauseWords.LEFT_OUT.matcher(one.fold(one.bare(clause))).lookingAt());
        for (int at = 0; at < clauses.size(); at++) {
            var denied = at + 1 < clauses.size()
                    ? ClauseWords.DENIED.matcher(one.fold(one.bare(clauses.get(at + 1))))
                    : null;
            boolean isDenied = denied != null
                    && denied.matches()
                    && one.wrong.isEmpty()
                    && one.stands(denied.group("what"))
                    && ClauseWords.VALUE.matcher(one.fold(clauses.get(at))).matches();
            if (denied != null && isDenied) {
                one.wrong = denied.group("what");
            }
            if (!one.takes(clauses.get(at))) {
                return Optional.empty();
            }
            at += isDenied ? 1 : 0;
        }
        boolean isAll = one.wrong.isEmpty() && one.label == null && one.values > 0;
        var noted = one.reading;
        for (var note : one.notes) {
            noted = AddressReader.withNote(noted, note);
        }
        return Optional.of(noted)
                .filter(after -> isAll && one.tellsFault && !after.equals(earlier))
                .filter(after -> clauses.size() > 1 || one.isLeftOut);
    }

    /** As it is read; what is taken of it stays as it was written. */
    private String fold(String text) {
        return Folding.fold(simplified.apply(text));
    }

    private List<String> clauses(String text) {
        List<String> all = new ArrayList<>();
        int from = 0;
        var between = ClauseWords.BETWEEN.matcher(fold(text));
        while (between.find()) {
            all.add(text.substring(from, between.start()).strip());
            from = between.end();
        }
        all.add(text.substring(from).strip());
        all.removeIf(String::isEmpty);
        return all;
    }

    private String bare(String clause) {
        var rest = clause;
        var filler = ClauseWords.FILLER.matcher(fold(rest));
        while (filler.lookingAt()) {
            tellsFault |= filler.group("sorry") != null;
            rest = rest.substring(filler.end());
            filler = ClauseWords.FILLER.matcher(fold(rest));
        }
        return rest.strip();
    }

    private boolean takes(String clause) {
        var said = bare(clause);
        var folded = fold(said);
        if (said.isEmpty() || ClauseWords.STAYS.matcher(folded).matches()) {
            return true;
        }
        if (ClauseWords.AGAINST.matcher(folded).matches()) {
            tellsFault = true;
            return true;
        }
        if (AddressReader.isForCourier(said)) {
            notes.add(said);
            values++;
            return true;
        }
        var leftOut = ClauseWords.LEFT_OUT.matcher(folded);
        if (leftOut.lookingAt() && !isNumberBefore(folded, leftOut.end())) {
            return isLeftOut(said.substring(leftOut.end()).strip(), folded.substring(0, leftOut.end()));
        }
        return isWrong(said, folded) || isValue(said, folded);
    }

    private static boolean isNumberBefore(String folded, int end) {
        return end > 0 && end < folded.length() && Character.isDigit(folded.charAt(end - 1));
    }

    private boolean isLeftOut(String rest, String lead) {
        isLeftOut = true;
        tellsFault = true;
        var of = Pattern.compile(ClauseWords.HOUSE).matcher(lead);
        String named = null;
        while (of.find()) {
            named = of.group();
        }
        boolean isToldBefore = !Objects.equals(reading.detail(), earlier.detail());
        label = isToldBefore && rest.isEmpty() ? null : named;
        return rest.isEmpty() || isValue(rest, fold(rest));
    }

    /** What is called wrong, and perhaps behind it in the same breath what it is. */
    private boolean isWrong(String said, String folded) {
        var labelled = ClauseWords.WRONG_LABEL.matcher(folded);
        if (labelled.lookingAt()) {
            tellsFault = true;
            label = label(labelled, "", said)
                    .or(() -> label(labelled, "w", said))
                    .or(() -> label(labelled, "i", said))
                    .or(() -> label(labelled, "h", said))
                    .orElse(null);
            return isRest(said, labelled.end());
        }
        var both = ClauseWords.NOT_BUT.matcher(folded);
        if (both.matches()) {
            boolean isNot = both.group("wrong") != null;
            var before = both.group(isNot ? "wrong" : "was");
            if (stands(before)) {
                tellsFault = true;
                wrong = before;
                return isRest(said, both.start(isNot ? "right" : "now"));
            }
        }
        var quoted = ClauseWords.WRONG_QUOTED.matcher(folded);
        var denied = ClauseWords.DENIED.matcher(folded);
        var what = quoted.lookingAt()
                ? Objects.requireNonNullElse(quoted.group("what"), quoted.group("en"))
                : denied.matches() ? denied.group("what") : "";
        if (what == null || what.isEmpty() || !stands(what)) {
            return false;
        }
        tellsFault = true;
        wrong = what;
        return isRest(said, quoted.lookingAt() ? quoted.end() : said.length());
    }

    private boolean isRest(String said, int from) {
        var rest = said.substring(from).strip();
        return rest.isEmpty() || isValue(rest, fold(rest));
    }

    /** Whether it is of what was given before. */
    private boolean stands(String what) {
        return values().stands(what);
    }

    /** A house's number is called as it was typed: Room 1201. */
    private static Optional<String> label(Matcher found, String lead, String said) {
        return Stream.of("recipient", "phone", "house", "street", "place")
                .filter(group -> found.group(lead + group) != null)
                .map(group -> group.equals("house")
                        ? said.substring(found.start(lead + group), found.end(lead + group))
                        : group)
                .findFirst();
    }

    private boolean isValue(String said, String folded) {
        var ending = PhoneEnding.in(folded);
        if (ending.isPresent() && (label == null || label.equals("phone"))) {
            var told = ending.get();
            return isPut(new PhoneEnding(told.wrong(), told.right(), told.count(), true, true).put(reading));
        }
        var value = ClauseWords.VALUE.matcher(folded);
        if (!value.matches()) {
            return false;
        }
        var written = said.substring(value.start("value"), value.end("value")).strip();
        var of = label(value, "", said).orElse(label);
        tellsFault |= of == null && value.group("is") != null && values > 0;
        var put = of == null ? values().unlabelled(written) : values().labelled(of, written);
        return put.filter(this::isPut).isPresent();
    }

    private ClauseValue values() {
        return new ClauseValue(earlier, reading, wrong, isLeftOut);
    }

    private boolean isPut(AddressReading after) {
        reading = after;
        wrong = "";
        label = null;
        values++;
        return true;
    }
}
