package org.qingshan.conversation.address;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text a person pasted, and what of it has been understood already. Whoever recognises a stretch takes it; what
 * nobody took is the detail, as it was written.
 */
final class PastedLine {

    /** Stands in the folded view where something was taken; no name can reach across it. */
    static final char TAKEN = '\uFFFF';

    /** No address is longer; what follows would only cost time. */
    static final int LONGEST = 500;

    /** No name, and no sentence that leads to an address, is longer; looking further would cost time for every place. */
    private static final int LONGEST_WORD = 30;

    /** Nobody tells a courier more in one breath. */
    private static final int LONGEST_NOTE = 60;

    private static final String ENDS_CLAUSE = ",.;|!?~\n" + TAKEN;
    private static final String SEPARATORS = " ,;:|/!?~_()[]{}<>\"\n" + TAKEN;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String LOOSE_ENDS = " ,;:|/!?~_\n.-=·*";

    /** 湖 南 省 长 沙 市: every sign for itself. */
    private static final Pattern SPREAD = Pattern.compile(
            "(?<![^\\s])(?=(?:[\\p{IsHan}\\d][ 　]){0,30}\\p{IsHan})(?:[\\p{IsHan}\\d][ 　]){6,200}[\\p{IsHan}\\d](?![^\\s])");

    private static final Pattern SPREAD_NAME =
            Pattern.compile("(?<![^\\s])\\p{IsHan}[ 　]\\p{IsHan}(?:[ 　]\\p{IsHan})?(?![^\\s])");

    private final String text;
    private final char[] view;

    private PastedLine(String text) {
        this.text = text;
        this.view = Folding.fold(text).toCharArray();
    }

    static PastedLine of(String pasted) {
        var raw = closed(pasted);
        StringBuilder clean = new StringBuilder(Math.min(raw.length(), LONGEST));
        for (int i = 0; i < raw.length() && i < LONGEST; ) {
            int c = raw.codePointAt(i);
            boolean kept = isText(c);
            for (int n = Character.charCount(c); n > 0; n--) {
                clean.append(kept ? raw.charAt(i) : ' ');
                i++;
            }
        }
        return new PastedLine(clean.toString());
    }

    private static String closed(String pasted) {
        var spread = SPREAD.matcher(pasted);
        return SpacedName.closed(
                spread.find()
                        ? SPREAD_NAME
                                .matcher(spread.replaceAll(PastedLine::withoutGaps))
                                .replaceAll(PastedLine::withoutGaps)
                        : pasted);
    }

    private static String withoutGaps(MatchResult run) {
        return run.group().replace(" ", "").replace("　", "");
    }

    private static boolean isText(int c) {
        if (c == '\n' || c > 0xFFFF && Character.isIdeographic(c)) {
            return true;
        }
        int type = Character.getType(c);
        return c < 0xFFF0
                        && type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.PRIVATE_USE
                        && type != Character.UNASSIGNED
                        && type != Character.OTHER_SYMBOL
                        && (type != Character.NON_SPACING_MARK || isVowel(c))
                        && type != Character.ENCLOSING_MARK
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    /** Signs above and below letters belong to words where a script writes its vowels so: Tibetan, Thai. */
    private static boolean isVowel(int c) {
        var script = Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.INHERITED && script != Character.UnicodeScript.COMMON;
    }

    /** The folded text with {@link #TAKEN} in it, as long as the original; it changes as stretches are taken. */
    CharSequence view() {
        return CharBuffer.wrap(view);
    }

    int length() {
        return view.length;
    }

    char at(int i) {
        return view[i];
    }

    void take(int start, int end) {
        Arrays.fill(view, Math.max(0, start), Math.min(view.length, end), TAKEN);
    }

    void take(Span span) {
        take(span.start(), span.end());
    }

    boolean isSeparator(int i) {
        return i < 0 || i >= view.length || SEPARATORS.indexOf(view[i]) >= 0;
    }

    boolean isTaken(int i) {
        return i < 0 || i >= view.length || view[i] == TAKEN;
    }

    boolean startsSegment(int i) {
        return isSeparator(i - 1);
    }

    /** What stands before this place without a separator; of a very long run only the end. */
    Span wordBefore(int i) {
        int start = i;
        while (i - start < LONGEST_WORD && !startsSegment(start)) {
            start--;
        }
        return new Span(start, i);
    }

    int segmentEnd(int i) {
        int end = i;
        while (!isSeparator(end)) {
            end++;
        }
        return end;
    }

    /** Whether nothing at all was written before it, or nothing behind it. */
    boolean isFirstOrLast(Span span) {
        return text.substring(0, span.start()).isBlank()
                || text.substring(span.end()).isBlank();
    }

    /** The runs that nobody took and no separator divides, in order. */
    List<Span> segments() {
        List<Span> segments = new ArrayList<>();
        for (int i = 0; i < view.length; i++) {
            if (!isSeparator(i)) {
                int end = segmentEnd(i);
                segments.add(new Span(i, end));
                i = end;
            }
        }
        return segments;
    }

    /** What stands around it up to the next comma or the end of a sentence, folded, without the courtesy around it. */
    String clause(Span span) {
        int from = span.start();
        while (from > 0 && span.start() - from < LONGEST_NOTE && ENDS_CLAUSE.indexOf(view[from - 1]) < 0) {
            from--;
        }
        int to = span.end();
        while (to < view.length && to - span.end() < LONGEST_NOTE && ENDS_CLAUSE.indexOf(view[to]) < 0) {
            to++;
        }
        return folded(new Span(from, to)).strip();
    }

    String original(Span span) {
        return text.substring(span.start(), span.end());
    }

    boolean hasLineBreak() {
        return text.strip().indexOf('\n') >= 0;
    }

    /** Whether this was written here, taken or not. */
    boolean wasWritten(int i, String word) {
        return text.startsWith(word, i);
    }

    String folded(Span span) {
        return new String(view, span.start(), span.end() - span.start());
    }

    /** What nobody took, as written, each piece without loose punctuation at its ends, joined by a space; last what is for the courier. */
    String rest() {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < view.length; i++) {
            int end = i;
            while (!isTaken(end)) {
                end++;
            }
            String piece = Brackets.tidy(trimmed(i, end));
            if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
                pieces.addAll(NotesWithin.apart(piece));
            }
            i = end;
        }
        pieces.sort(Comparator.comparing(piece -> NotesWithin.isNote(Folding.fold(piece))));
        return String.join(" ", pieces);
    }

    private String trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && LOOSE_ENDS.indexOf(view[from]) >= 0) {
            from++;
        }
        while (from < to && LOOSE_ENDS.indexOf(view[to - 1]) >= 0) {
            to--;
        }
        return SPACES.matcher(halfWidth(text.substring(from, to))).replaceAll(" ");
    }

    /** Figures and letters as every label printer knows them; everything else as written. */
    private static String halfWidth(String piece) {
        char[] letters = piece.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            boolean isWide = letters[i] >= '０' && letters[i] <= 'ｚ' && Character.isLetterOrDigit(letters[i]);
            letters[i] = isWide ? (char) (letters[i] - '０' + '0') : letters[i];
        }
        return new String(letters);
    }
}
