package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one Chinese numeral: 十二, 三百五 (350), 一百零八, 两点五, 半. */
final class ChineseNumber {
    private static final int TEN_THOUSAND = 10_000;
    private static final int LONGEST = 12;

    /** They end a number: 我们仨一人一箱. */
    private static final String OF_PERSONS = "俩仨";

    /** What sounds like one, right before what is counted: 来医箱黄桃. */
    private static final String LIKE_ONE = "医伊依";

    private static final String COUNTED = "箱盒袋斤";

    private final String text;
    private int at;
    private int whole;
    private int section;
    private int digit = -1;
    private int lastUnit = 1;
    private boolean vague;

    private ChineseNumber(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The numeral at a place, or null if there is none. A vague one (两三, 三五) has no value that could be relied on. */
    static @Nullable Read at(String text, int from) {
        if (text.charAt(from) == '半') {
            return new Read(new BigDecimal("0.5"), from + 1, false);
        }
        boolean slip = LIKE_ONE.indexOf(text.charAt(from)) >= 0
                && from + 1 < text.length()
                && COUNTED.indexOf(text.charAt(from + 1)) >= 0;
        if (slip) {
            return new Read(BigDecimal.ONE, from + 1, false);
        }
        return startsNumber(text.charAt(from)) ? new ChineseNumber(text, from).read() : null;
    }

    record Read(BigDecimal value, int end, boolean vague) {}

    /** 百香果 and 千层 are no numbers. */
    private static boolean startsNumber(char character) {
        return NumberWords.isCharacter(character) && NumberWords.worth(character) < 100;
    }

    private Read read() {
        int from = at;
        while (at < text.length() && at - from < LONGEST && take(text.charAt(at))) {
            at++;
            if (OF_PERSONS.indexOf(text.charAt(at - 1)) >= 0) {
                break;
            }
        }
        var value = BigDecimal.valueOf(whole + section + lastDigit());
        if (at + 1 < text.length() && text.charAt(at) == '几' && Measure.at(text, at + 1, text.length()) != null) {
            return new Read(value, at + 1, true);
        }
        return withDecimals(value);
    }

    private boolean take(char character) {
        if (!NumberWords.isCharacter(character) || isLiang(character)) {
            return false;
        }
        int worth = NumberWords.worth(character);
        if (worth < 10) {
            takeDigit(worth);
        } else {
            takeUnit(worth);
        }
        return true;
    }

    /** 两 after a digit is the weight (二两), unless a measure follows (一两箱), or a unit (一千两百). */
    private boolean isLiang(char character) {
        if (character != '两' || section == 0 && digit < 0) {
            return false;
        }
        if (at + 1 >= text.length()) {
            return true;
        }
        boolean unitFollows = "百千万".indexOf(text.charAt(at + 1)) >= 0;
        return digit < 0 ? !unitFollows : Measure.at(text, at + 1, text.length()) == null;
    }

    private void takeDigit(int worth) {
        if (digit > 0) {
            vague = true;
        }
        if (worth == 0) {
            lastUnit = 10;
        }
        digit = worth;
    }

    private void takeUnit(int worth) {
        if (worth == TEN_THOUSAND) {
            whole = (section + Math.max(digit, 0)) * TEN_THOUSAND;
            section = 0;
        } else if (worth == 20 || worth == 30) {
            section += worth;
        } else {
            section += (digit <= 0 ? 1 : digit) * worth;
        }
        lastUnit = worth == 20 || worth == 30 ? 10 : worth;
        digit = -1;
    }

    /** 三百五 is 350, 三百零五 is 305, 三十五 is 35. */
    private int lastDigit() {
        return digit < 0 ? 0 : lastUnit >= 100 ? digit * lastUnit / 10 : digit;
    }

    private Read withDecimals(BigDecimal value) {
        boolean decimals = at + 1 < text.length() && text.charAt(at) == '点' && isDigit(text.charAt(at + 1));
        if (!decimals) {
            return new Read(value, at, vague);
        }
        var tenth = BigDecimal.valueOf(NumberWords.worth(text.charAt(at + 1)), 1);
        return new Read(value.add(tenth), at + 2, vague);
    }

    private static boolean isDigit(char character) {
        return NumberWords.isCharacter(character) && NumberWords.worth(character) < 10;
    }
}
