package org.qingshan.conversation.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * A name that fell into pieces, because what was typed for one of its characters is a word, a number or nothing by itself: 茶由, 土几蛋, 次梨干,
 * 单从茶, 芋投, 七橙两箱. The other characters are those of the name, and those that are not sound like them.
 */
final class SplitName {
    private static final int LONGEST_RUN = 12;

    private static final String NEGATIVES = "没不别莫无非未甭休也都";

    private SplitName() {}

    /** Which token is the last of a name that begins there; the first itself if none does. */
    static int last(List<Token> tokens, int at, String text, Lineup lineup) {
        var first = tokens.get(at);
        if (first instanceof Measured && Token.at(tokens, at - 1) instanceof Numeral) {
            return at;
        }
        var seen = new Pieces();
        for (int last = at;
                last < tokens.size()
                        && tokens.get(last).end() - first.start() <= LONGEST_RUN
                        && seen.take(tokens.get(last));
                last++) {
            if (last > at) {
                var meant = lineup.partlyWrittenAs(
                        text.substring(first.start(), tokens.get(last).end()));
                if (meant != null && meant.isClear() && seen.are(meant, Token.at(tokens, last + 1))) {
                    return last;
                }
            }
            if (last + 1 < tokens.size() && !tokens.get(last).touches(tokens.get(last + 1))) {
                return at;
            }
        }
        return at;
    }

    /** What kinds of pieces there are. */
    private static final class Pieces {
        private boolean unknown;
        private boolean word;
        private boolean number;
        private boolean weighty;
        private @Nullable Named part;

        boolean take(Token token) {
            if (token instanceof Unknown piece) {
                unknown = true;
                return piece.isHanzi();
            }
            if (token instanceof Word piece) {
                word = true;
                weighty |= isWeighty(piece);
                return piece.text().length() == 1 && Hanzi.is(piece.text().charAt(0));
            }
            if (token instanceof Measured) {
                // 那个单从茶: 单 counts only behind a number.
                boolean begins = !unknown && !word && !number && part == null;
                unknown = true;
                return begins && token.end() - token.start() == 1;
            }
            if (token instanceof Numeral piece) {
                number = true;
                return piece.spelling() == Numeral.Spelling.WORDS && piece.end() - piece.start() == 1;
            }
            if (token instanceof Named piece
                    && piece.mention().isClear()
                    && !piece.mention().isSlot()) {
                boolean only = part == null;
                part = piece;
                return only;
            }
            return token instanceof Named piece && piece.mention().by() == Mention.By.SHORT;
        }

        /** 少鸭: less of it. */
        private static boolean isWeighty(Word piece) {
            return NEGATIVES.contains(piece.text())
                    || switch (piece.sense()) {
                        case REMARK, LINK, CHAT, COUNTED, ADDRESS, OTHER, PRICE, TALKING, TELLING, POLITE -> false;
                        default -> true;
                    };
        }

        /** A number before the name of a thing counts it, unless another amount follows. */
        boolean are(Mention meant, @Nullable Token next) {
            if (number) {
                return (part == null ? unknown : part.mention().overlaps(meant)) && next instanceof Numeral;
            }
            return unknown && word || part != null && part.mention().overlaps(meant) && (unknown || word && !weighty);
        }
    }
}
