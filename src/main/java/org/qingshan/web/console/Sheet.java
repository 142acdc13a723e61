package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table that is taken to a spreadsheet. Every cell is a number, a text or empty; none can be a formula: a workbook's say themselves that
 * they are texts, and stay so when somebody edits them; in other files what looks like one is marked.
 *
 * @param key what the address calls it
 * @param rows below the head
 */
record Sheet(String key, String title, List<String> head, List<List<Cell>> rows) {

    /** Of number and text at most one is given. */
    record Cell(@Nullable BigDecimal number, String text) {
        /**
         * What a spreadsheet takes for a formula, or skips to find one, wherever it comes from: people name themselves as they like.
         * Full-width signs count where the machine speaks Chinese.
         */
        private static final Pattern FORMULA =
                Pattern.compile("^[\\s\\p{Cf}]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);
        /** Tells spreadsheets that the cell is a text; they do not show it. */
        private static final String TEXT = "'";

        static Cell of(String text) {
            return new Cell(null, text);
        }

        /** A text for a file whose cells do not say themselves what they are: marked as one where it would be taken for a formula. */
        static String guarded(String text) {
            return looksLikeFormula(text) ? TEXT + text : text;
        }

        static boolean looksLikeFormula(String text) {
            return FORMULA.matcher(text).matches();
        }

        static Cell of(BigDecimal number) {
            return new Cell(number, "");
        }

        static Cell of(long number) {
            return of(BigDecimal.valueOf(number));
        }
    }

    static Sheet of(String key, String title, List<String> head) {
        return new Sheet(key, title, head, new ArrayList<>());
    }

    void add(Cell... cells) {
        rows.add(List.of(cells));
    }
}
