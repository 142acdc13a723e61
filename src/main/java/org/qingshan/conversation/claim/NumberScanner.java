package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Mention.By;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Numeral.Spelling;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Word;

/** The tokens that numbers make: amounts, slots (A1), slots by number (1号, #1, no. 1), and what is no amount (phones, times). */
final class NumberScanner {
    private static final int MOST_DIGITS = 5;
    private static final int MOST_DIGITS_TIMES = 9;
    private static final BigDecimal MOST_SPELLED = BigDecimal.TEN;
    private static final int MOST_SLOT_DIGITS = 2;
    private static final List<String> NUMBERING_EN = List.of("no", "number", "item", "slot", "link");
    private static final List<String> NUMBERING_ZH = List.of("链接", "编号");

    /** 号楼, 号发货: the number is of something else. */
    private static final Set<Sense> OTHER = Set.of(Sense.COUNTED, Sense.PRICE, Sense.TALKING, Sense.REMARK);

    private final String text;
    private final Lineup lineup;

    NumberScanner(String text, Lineup lineup) {
        this.text = text;
        this.lineup = lineup;
    }

    /** The token at a digit or #. */
    Token digits(int from) {
        if (text.charAt(from) == '#') {
            int end = endOfDigits(from + 1);
            return end > from + 1 && end <= from + 3
                    ? numbered(text.substring(from + 1, end), from, end)
                    : new Word(Sense.POLITE, "#", from, from + 1);
        }
        int end = endOfDigits(from);
        int ordinal = Latin.endOfWord(text, end);
        boolean power = ordinal == end + 1 && is('e', end) && endOfDigits(ordinal) > ordinal;
        if (power || text.substring(end, ordinal).equals("th")) {
            // "on the 28th", 1e400
            int after = power ? endOfDigits(ordinal) : ordinal;
            return new Token.Unknown(text.substring(from, after), from, after);
        }
        if (is(':', end) && endOfDigits(end + 1) > end + 1) {
            return new Word(Sense.TALKING, "", from, endOfDigits(end + 1));
        }
        return is('/', end) && endOfDigits(end + 1) > end + 1 ? fraction(from, end) : decimal(from, end);
    }

    private Token decimal(int from, int endOfWhole) {
        if (isThousands(from, endOfWhole)) {
            var typed = text.substring(from, endOfWhole) + text.substring(endOfWhole + 1, endOfWhole + 4);
            return new Numeral(new BigDecimal(typed), Spelling.DIGITS, from, endOfWhole + 4);
        }
        if (isDecimalComma(endOfWhole)) {
            int end = endOfDigits(endOfWhole + 1);
            var typed = text.substring(from, endOfWhole) + "." + text.substring(endOfWhole + 1, end);
            return new Numeral(new BigDecimal(typed), Spelling.DIGITS, from, end);
        }
        int end = is('.', endOfWhole) ? Math.max(endOfWhole, endOfDigits(endOfWhole + 1)) : endOfWhole;
        end = end == endOfWhole + 1 ? endOfWhole : end;
        boolean code = text.charAt(from) == '0' && endOfWhole - from > 1;
        // "A3 x999999" is an amount, if a strange one.
        int most = isTimesBefore(from) ? MOST_DIGITS_TIMES : MOST_DIGITS;
        if (code || endOfWhole - from > most || end - endOfWhole > MOST_DIGITS) {
            return new Word(Sense.ADDRESS, "", from, end);
        }
        var value = new BigDecimal(text.substring(from, end));
        return orNumbered(new Numeral(value, Spelling.DIGITS, from, end));
    }

    private boolean isTimesBefore(int from) {
        int before = from > 0 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
        boolean alone = before > 0 && !Latin.is(text.charAt(before - 1));
        return alone && (text.charAt(before) == Normaliser.TIMES || text.charAt(before) == 'x');
    }

    /** 2,000. */
    private boolean isThousands(int from, int comma) {
        return comma - from <= 3 && text.charAt(from) != '0' && is(',', comma) && endOfDigits(comma + 1) == comma + 4;
    }

    /** 0,5 kg. */
    private boolean isDecimalComma(int comma) {
        int end = endOfDigits(comma + 1);
        if (!is(',', comma) || end == comma + 1 || end > comma + 3) {
            return false;
        }
        int next = afterSpace(end);
        var measure = next < text.length() ? Measure.at(text, next, text.length()) : null;
        return measure != null && measure.value().isWeight();
    }

    private Token fraction(int from, int slash) {
        int end = endOfDigits(slash + 1);
        var typed = text.substring(from, end);
        return switch (typed) {
            case "1/2" -> new Numeral(new BigDecimal("0.5"), Spelling.DIGITS, from, end);
            case "1/4" -> new Numeral(new BigDecimal("0.25"), Spelling.DIGITS, from, end);
            default ->
                new Word(typed.endsWith("/10") ? Sense.PRICE : Sense.WAVERING, typed, from, Math.max(end, slash + 1));
        };
    }

    /** The token at a Chinese numeral, or null. */
    @Nullable
    Token chinese(int from) {
        for (var numbering : NUMBERING_ZH) {
            // 四号链接3盒 has its number before it.
            if (text.startsWith(numbering, from) && (from == 0 || !is('号', from - 1))) {
                return afterNumbering(from, from + numbering.length());
            }
        }
        var read = ChineseNumber.at(text, from);
        if (read == null) {
            return null;
        }
        return read.vague()
                ? new Numeral(read.value(), Spelling.VAGUE, from, read.end())
                : orNumbered(new Numeral(read.value(), Spelling.WORDS, from, read.end()));
    }

    @Nullable
    Numeral english(int from) {
        var english = NumberWords.english(text, from);
        var hit = english != null ? english : PinyinAmount.number(text, from);
        return hit == null ? null : new Numeral(hit.value(), Spelling.WORDS, from, hit.end());
    }

    /** The token at letters that stand before digits: a slot, × written as x, or no. 1; else null. */
    @Nullable
    Token slotOrTimes(int from) {
        var slot = lineup.slotAt(text, from);
        if (slot != null) {
            return new Named(slot.value(), from, slot.end());
        }
        int end = endOfLetters(from);
        var letters = text.substring(from, end);
        if (letters.equals("x") && isTimes(from, end) || isTimesSlot(from)) {
            return new Sign(Normaliser.TIMES, from, from + 1);
        }
        if (NUMBERING_EN.contains(letters)) {
            return afterNumbering(from, is('.', end) ? end + 1 : end);
        }
        var spaced = spacedSlot(from, end);
        return spaced != null ? spaced : unknownSlot(from, end);
    }

    /** 2xA1. */
    private boolean isTimesSlot(int from) {
        return text.charAt(from) == 'x'
                && from > 0
                && Latin.isDigit(text.charAt(from - 1))
                && from + 1 < text.length()
                && lineup.slotAt(text, from + 1) != null;
    }

    /** A lone x beside a number: a1 x2, a1 x 两箱, 2x peaches. */
    private boolean isTimes(int from, int end) {
        int before = from > 1 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
        if (before >= 0 && Latin.isDigit(text.charAt(before))) {
            return true;
        }
        int next = afterSpace(end);
        return next < text.length()
                && (lineup.slotAt(text, next) != null
                        || Latin.isDigit(text.charAt(next))
                        || ChineseNumber.at(text, next) != null
                        || english(next) != null);
    }

    /** "A 1 两箱" at the beginning or behind Chinese; "a 2 kg bag" is no slot. */
    private @Nullable Token spacedSlot(int from, int end) {
        int last = endOfDigits(end + 1);
        boolean begins = from == 0 || !Latin.is(text.charAt(Math.max(0, from - 2))) && !Latin.is(text.charAt(from - 1));
        if (!begins || !is(' ', end) || last == end + 1 || isWord(afterSpace(last))) {
            return null;
        }
        var letters = text.substring(from, end);
        var slot = lineup.slotAt(letters + text.substring(end + 1, last), 0);
        return slot == null ? null : new Named(slot.value(), from, last);
    }

    /** A13箱 is three boxes of A1 where there is no A13; else a slot that is not on the lineup. */
    private @Nullable Token unknownSlot(int from, int end) {
        int last = endOfDigits(end);
        var shorter = last - end == 2 && Measure.at(text, Math.min(last, text.length() - 1), text.length()) != null
                ? lineup.slotAt(text.substring(0, end + 1), from)
                : null;
        if (shorter != null) {
            return new Named(shorter.value(), from, end + 1);
        }
        boolean slot = last > end
                && last - end <= MOST_SLOT_DIGITS
                && (end - from == 1 || lineup.hasSlotsLike(text.substring(from, end)));
        return slot
                ? new Named(
                        new Mention(
                                List.of(), By.SLOT, text.substring(from, last).toUpperCase(Locale.ROOT)),
                        from,
                        last)
                : null;
    }

    private @Nullable Token afterNumbering(int from, int to) {
        int start = afterSpace(to);
        int end = endOfDigits(start);
        var spelled = end == start && isBegun(from) && !text.startsWith("no ", from) && start < text.length()
                ? english(start)
                : null;
        if (spelled != null && spelled.value().compareTo(MOST_SPELLED) <= 0) {
            // "number five, two jin"
            return numbered(spelled.value().toPlainString(), from, spelled.end());
        }
        return end > start && end - start <= 2 && !is('.', end)
                ? numbered(text.substring(start, end), from, end)
                : null;
    }

    /** 1号, as dictation writes it 1 号, and 1链接 name a slot; 1号楼 does not. */
    private Token orNumbered(Numeral number) {
        int behind = afterSpace(number.end());
        int end = is('号', behind) ? behind : number.end();
        boolean slot = is('号', end) || text.startsWith("链接", end);
        var word = slot ? Words.at(text, end, text.length(), true) : null;
        boolean other = word != null && OTHER.contains(word.value());
        return slot && !other && number.value().scale() <= 0
                ? numbered(number.value().toPlainString(), number.start(), is('号', end) ? end + 1 : end + 2)
                : number;
    }

    /** "1 no. box", "two nos.": so it is counted in India; "2 no" denies. Where that ends; here if it is not said. */
    int endOfNos(int at) {
        boolean many = text.startsWith("nos", at) && (at + 3 >= text.length() || !Latin.is(text.charAt(at + 3)));
        if (!many && !text.startsWith("no. ", at)) {
            return at;
        }
        int end = at + (many ? 3 : 2);
        end = is('.', end) ? end + 1 : end;
        int next = afterSpace(end);
        boolean measured = next < text.length() && Measure.at(text, next, text.length()) != null;
        boolean over = next >= text.length() || "\n,;".indexOf(text.charAt(next)) >= 0;
        return measured || many && over ? end : at;
    }

    private boolean isBegun(int from) {
        int before = from > 0 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
        return before < 0 || "\n,;.!".indexOf(text.charAt(before)) >= 0;
    }

    private Named numbered(String digits, int from, int end) {
        return new Named(new Mention(lineup.numbered(digits), By.NUMBER, text.substring(from, end)), from, end);
    }

    private boolean isWord(int place) {
        return place < text.length() && Latin.is(text.charAt(place)) && !isTimesSign(place);
    }

    private boolean isTimesSign(int place) {
        return text.charAt(place) == 'x' && endOfLetters(place) == place + 1;
    }

    private boolean is(char expected, int place) {
        return place < text.length() && text.charAt(place) == expected;
    }

    private int afterSpace(int place) {
        return is(' ', place) ? place + 1 : place;
    }

    int endOfDigits(int from) {
        int end = from;
        while (end < text.length() && Latin.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLetters(int from) {
        int end = from;
        while (end < text.length() && Latin.is(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
