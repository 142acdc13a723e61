package org.qingshan.conversation.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Word;

/** The tokens that known words make, with what their neighbours turn them into: 拍了 has happened, 拍不了 cannot. */
final class WordScanner {
    private static final int LONGEST_WHETHER = 2;
    private static final int NEAR = 8;
    private static final int SHORTEST_DRAWN = 5;
    /** 试下路上碎不碎, 不知道对不对: nobody is asked. */
    private static final Pattern FOUND_OUT = Pattern.compile("[试看尝]|知道|晓得|不管|无论");

    private static final Set<String> GATHERING = Set.of("凑", "拼");

    private final String text;
    private final Lineup lineup;

    WordScanner(String text, Lineup lineup) {
        this.text = text;
        this.lineup = lineup;
    }

    @Nullable
    Token at(int at, boolean afterNumber) {
        var word = known(at, afterNumber);
        int relative = afterNumber ? at : People.endOfRelative(text, at);
        if (relative > at && (word == null || word.end() < relative)) {
            return new Word(Sense.POLITE, text.substring(at, relative), at, relative);
        }
        int whether = endOfWhether(at);
        if (whether == 0 || word != null && word.end() >= whether) {
            return word;
        }
        // 甜不甜都要 asks nothing.
        var sense = text.startsWith("都", whether) ? Sense.CHAT : Sense.ASKING;
        return new Word(sense, text.substring(at, whether), at, whether);
    }

    /** 包不包, 便宜不便宜; 0 if nobody asks whether. */
    private int endOfWhether(int at) {
        for (int length = 1; length <= LONGEST_WHETHER; length++) {
            int not = at + length;
            if (text.startsWith("不", not)
                    && text.charAt(at) != '不'
                    && Hanzi.is(text.charAt(at))
                    && text.regionMatches(at, text, not + 1, length)) {
                return FOUND_OUT
                                .matcher(text)
                                .region(Math.max(0, at - NEAR), at)
                                .find()
                        ? 0
                        : not + 1 + length;
            }
        }
        return 0;
    }

    private @Nullable Token known(int at, boolean afterNumber) {
        var hit = Words.at(text, at, text.length(), afterNumber);
        if (hit == null && Latin.is(text.charAt(at))) {
            return drawn(at);
        }
        if (hit != null && Hanzi.is(text.charAt(at))) {
            hit = Words.at(text, at, beforeName(at, hit.end()), afterNumber);
            hit = hit == null ? null : shorter(at, hit, afterNumber);
            hit = hit != null && hit.value() != Sense.POLITE && isCondition(hit.end())
                    ? Words.at(text, at, hit.end() - 1, afterNumber)
                    : hit;
        }
        if (hit != null && hit.value() == Sense.VERB && isImpossible(hit.end())) {
            return new Word(Sense.REMARK, text.substring(at, hit.end() + 2), at, hit.end() + 2);
        }
        if (hit != null && isDone(hit.value()) && isPast(hit.end()) && !isGathered(at, hit.end())) {
            var sense = hit.value() == Sense.VERB ? Sense.WAVERING : Sense.TALKING;
            return new Word(sense, text.substring(at, hit.end() + 1), at, hit.end() + 1);
        }
        return hit == null ? null : new Word(hit.value(), text.substring(at, hit.end()), at, hit.end());
    }

    /** "thankssss", of which two letters are left: only what is said for its own sake. "lee", "pall", "kidd" may be names. */
    private @Nullable Token drawn(int at) {
        int end = Latin.endOfWord(text, at);
        if (end - at < SHORTEST_DRAWN || text.charAt(end - 1) != text.charAt(end - 2)) {
            return null;
        }
        var word = text.substring(at, end - 1);
        var hit = Words.at(word, 0, word.length(), false);
        if (hit == null || hit.end() < word.length()) {
            return null;
        }
        boolean said = hit.value() == Sense.POLITE || hit.value() == Sense.CHAT;
        return said ? new Word(hit.value(), word, at, end) : null;
    }

    /** 都说好吃: 说 and 好吃, where the longer 说好 would leave over what means nothing alone. */
    private Phrases.Hit<Sense> shorter(int at, Phrases.Hit<Sense> longest, boolean afterNumber) {
        int end = longest.end();
        if (!isDangerous(longest.value())
                || end - at < 2
                || end >= text.length()
                || !Hanzi.is(text.charAt(end))
                || isKnown(end)) {
            return longest;
        }
        for (int middle = end - 1; middle > at; middle--) {
            var behind = Words.at(text, middle, text.length(), false);
            if (behind != null && behind.end() > end) {
                var before = Words.at(text, at, middle, afterNumber);
                return before != null && before.end() == middle ? before : longest;
            }
        }
        return longest;
    }

    /** 甜的话: 甜 and 的话, not 甜的 and what is left. */
    private boolean isCondition(int end) {
        return text.startsWith("的话", end - 1) && !text.startsWith("话费", end);
    }

    private boolean isKnown(int at) {
        return isNumber(text.charAt(at))
                || lineup.at(text, at) != null
                || Measure.at(text, at, text.length()) != null
                || Words.at(text, at, text.length(), true) != null;
    }

    private static boolean isDangerous(Sense sense) {
        return switch (sense) {
            case REMARK, WAVERING, TALKING, OTHER, ASKING, ADDRESS -> true;
            default -> false;
        };
    }

    /** 拍不了, 抢不到. */
    private boolean isImpossible(int end) {
        return end + 1 < text.length() && text.charAt(end) == '不' && "了到上起动完成".indexOf(text.charAt(end + 1)) >= 0;
    }

    private static boolean isDone(Sense sense) {
        return sense == Sense.VERB || sense == Sense.LESS || sense == Sense.REMOVE;
    }

    /** 凑了五箱: what several people want by now. */
    private boolean isGathered(int at, int end) {
        return GATHERING.contains(text.substring(at, end));
    }

    /** "拍了两箱" and "少了一箱" have happened; "A1 我要了" has not. */
    private boolean isPast(int end) {
        boolean past = end + 1 < text.length() && text.charAt(end) == '了';
        return past
                && (isNumber(text.charAt(end + 1)) || text.charAt(end + 1) == '半' || lineup.at(text, end + 1) != null);
    }

    /** A word gives way to a name that begins inside it: 来点心 is 来 and 点心. */
    private int beforeName(int at, int end) {
        for (int start = at + 1; start < end; start++) {
            var name = lineup.at(text, start);
            if (name != null && name.end() > end) {
                return start;
            }
        }
        return end;
    }

    /** There, or behind a space there. */
    static boolean isNumberNear(String text, int at) {
        int next = text.startsWith(" ", at) ? at + 1 : at;
        return next < text.length() && isNumber(text.charAt(next));
    }

    static boolean isNumber(char character) {
        return Latin.isDigit(character) || NumberWords.isCharacter(character);
    }
}
