package org.qingshan.conversation.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What stands between two marks of a message that may talk of goods.
 *
 * @param kind what it is where it talks
 */
record TalkedPart(String text, List<Token> tokens, TalkPart kind) {
    /** What changes an order. */
    private static final Set<Sense> CHANGING =
            EnumSet.of(Sense.CANCEL, Sense.REMOVE, Sense.LESS, Sense.CHANGE, Sense.SWAP, Sense.TOTAL);

    private static final Set<Sense> WISHING =
            EnumSet.of(Sense.VERB, Sense.MORE, Sense.SOME, Sense.ONLY, Sense.SAME, Sense.EVERY, Sense.EACH);

    /** 还是买吧, 要了要了, 就这么多吧: of what was named before. */
    private static final Prefiltered TAKEN = Prefiltered.of(
            "[要买拿拍来][了吧咯啦]|下单|安排|给我(?:[吧了哈啊来留发拿装算记寄整搞]|$)|(?<!不)(?:就|还是|再|那就|先)[要买拿拍来留订]|\\b(?:i'll|i will|please|pls|plz|i want|send|add)\\b");

    boolean names() {
        return tokens.stream().anyMatch(Named.class::isInstance);
    }

    boolean counts() {
        return tokens.stream()
                        .anyMatch(token ->
                                token instanceof Token.Sign || token instanceof Numeral number && number.isDigits())
                || tokens.stream().anyMatch(Measured.class::isInstance)
                        && tokens.stream().anyMatch(Numeral.class::isInstance);
    }

    boolean has(Set<Sense> senses) {
        return tokens.stream().anyMatch(token -> token instanceof Word word && senses.contains(word.sense()));
    }

    /** It changes an order. */
    boolean changes() {
        return has(CHANGING);
    }

    boolean asks() {
        return has(EnumSet.of(Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.WAVERING, Sense.LATER));
    }

    boolean isLatin() {
        return text.chars().noneMatch(letter -> Hanzi.is((char) letter));
    }

    /** 酸汤鱼: how it is made. */
    boolean isHeaded() {
        return text.indexOf(':') > 0;
    }

    boolean startsWithAmount() {
        return tokens.get(0) instanceof Numeral;
    }

    /** Nothing but goods, amounts and a wish. */
    boolean isOrder() {
        return (names() || counts())
                && tokens.stream()
                        .allMatch(token ->
                                !(token instanceof Token.Unknown) && !(token instanceof Word word && !isOfOrder(word)));
    }

    private static boolean isOfOrder(Word word) {
        return switch (word.sense()) {
            case VERB, MORE, POLITE, LINK, AND, CHAT, ONLY -> true;
            default -> false;
        };
    }

    /** It could be meant as one, or changes one. */
    boolean isOfOrder() {
        return isOrder() || has(CHANGING) || TAKEN.isIn(text) || (names() || counts()) && has(WISHING);
    }
}
