package org.qingshan.conversation.address;

/**
 * One character for one character: full width to half width, upper to lower case, traditional to simplified. Places in
 * the folded text are places in the original. The pairs in {@code traditional.txt} are ICU's, for the characters that
 * occur in names of divisions, labels and surnames: loading ICU's rules would cost a quarter of a second.
 */
final class Folding {

    private static final char[] SIMPLE = table();

    private Folding() {}

    static char fold(char c) {
        return SIMPLE[c];
    }

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.toLowerCase(halfWidth((char) c));
        }
        String pairs = String.join("", PackagedText.lines("traditional.txt"));
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return table;
    }

    private static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '　', '\u00A0', '\t', '\r' -> ' ';
            case '。' -> '.';
            case '、' -> ',';
            case '【', '〔', '〖' -> '[';
            case '】', '〕', '〗' -> ']';
            case '－', '—', '–', '‐', '‑', '−', '﹣' -> '-';
            default -> c;
        };
    }
}
