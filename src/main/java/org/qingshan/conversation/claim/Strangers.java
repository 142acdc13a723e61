package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.Mention.By;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * The words of a claim that mean nothing to the shop. A nickname in front does no harm; a word right beside a name may
 * make it another product (樱桃, 黄桃罐头, white peaches), and one beside an amount may be what is counted.
 */
final class Strangers {
    private static final int LONGEST_NICKNAME = 6;
    private static final int LONGEST_AFTER = 3;
    private static final int LONGEST_BEFORE_SLOT = 4;
    private static final int LONGEST_PERSON = 4;
    private static final String PERSONS = "姐哥妹弟叔姨婶嫂伯爷奶舅妈爸总";
    private static final int MOST_WORDS = 2;

    private final List<Token> tokens;

    Strangers(Clause clause) {
        this.tokens = withoutRecipient(clause.tokens());
    }

    /** "for my roommate": at the end, it says for whom, not what. */
    private static List<Token> withoutRecipient(List<Token> tokens) {
        int end = tokens.size();
        for (int at = tokens.size() - 1; at > 0 && isOfRecipient(tokens.get(at)); at--) {
            if (tokens.get(at) instanceof Word word && word.text().equals("for")) {
                end = at;
            }
        }
        return tokens.subList(0, end);
    }

    private static boolean isOfRecipient(Token token) {
        return token instanceof Unknown unknown && !unknown.isHanzi()
                || token instanceof Word word && (word.sense() == Sense.LINK || word.sense() == Sense.POLITE);
    }

    /** 桂花姐, 李总: called by what they are, they are no goods. */
    static boolean isPerson(Unknown unknown) {
        var text = unknown.text();
        return !text.isEmpty()
                && text.length() <= LONGEST_PERSON
                && PERSONS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** None of them could change what the claim means. */
    boolean areHarmless() {
        int words = 0;
        boolean after = false;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Unknown unknown) {
                words++;
                if (words > MOST_WORDS || isAttached(unknown, at) || isTooLong(unknown, after)) {
                    return false;
                }
            }
            after |= tokens.get(at) instanceof Named || tokens.get(at) instanceof Amounted;
        }
        return true;
    }

    private static boolean isTooLong(Unknown unknown, boolean after) {
        int longest = !unknown.isHanzi() ? Integer.MAX_VALUE : after ? LONGEST_AFTER : LONGEST_NICKNAME;
        return unknown.text().length() > longest || unknown.text().isEmpty() || after && !unknown.isHanzi();
    }

    private boolean isAttached(Unknown unknown, int at) {
        boolean before =
                at > 0 && near(tokens.get(at - 1), unknown, unknown) && clings(unknown, neighbour(at, -1), false);
        boolean after = at + 1 < tokens.size() && near(unknown, tokens.get(at + 1), unknown);
        return before || after && clings(unknown, neighbour(at, 1), true);
    }

    /** Chinese is written without spaces, so that a space sets apart; Latin words belong together over it. */
    private static boolean near(Token one, Token next, Unknown unknown) {
        return !unknown.isHanzi() || one.touches(next);
    }

    /** The token beside it, past 的 and "of", 了 and 好: 种了两箱, 两箱好重. */
    private Token neighbour(int at, int step) {
        int beside = at + step;
        while (beside + step >= 0 && beside + step < tokens.size() && isLink(tokens.get(beside))) {
            beside += step;
        }
        return tokens.get(beside);
    }

    private static boolean isLink(Token token) {
        return token instanceof Word word
                && (word.sense() == Sense.LINK
                        || word.sense() == Sense.CHAT
                        || word.text().equals("了"));
    }

    private boolean clings(Unknown unknown, Token other, boolean next) {
        if (!(other instanceof Named) && !(other instanceof Amounted)) {
            return false;
        }
        if (next && other instanceof Named named && named.mention().by() == By.SLOT) {
            return !(isSigned(named) && unknown.text().length() <= LONGEST_BEFORE_SLOT);
        }
        return true;
    }

    private boolean isSigned(Named named) {
        int after = tokens.indexOf(named) + 1;
        return after < tokens.size()
                && tokens.get(after) instanceof Amounted amounted
                && amounted.amount().hasSign();
    }
}
