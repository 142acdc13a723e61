package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** "A box of peaches, another", "two boxes and one more for mum": so much, and right behind it so many more of the same. */
final class OneMore {
    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 30;

    private final List<Token> tokens;
    private int at;

    private OneMore(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The same tokens, with the sum in the place of both; null if it is not said so. */
    static @Nullable List<Token> summed(List<Token> tokens) {
        boolean likely = tokens.size() <= LONGEST
                && tokens.stream()
                        .anyMatch(token -> token instanceof Word more
                                && more.sense() == Sense.MORE
                                && Latin.is(more.text().charAt(0)));
        return likely ? new OneMore(tokens).summed() : null;
    }

    private @Nullable List<Token> summed() {
        while (at < tokens.size() && !isAmount() && isPlain(tokens.get(at))) {
            at++;
        }
        if (!isAmount()) {
            return null;
        }
        int first = at;
        var number = number();
        var measured = (Measured) tokens.get(at++);
        passOver("of", "the", "your", "those", "these");
        boolean named = at < tokens.size() && tokens.get(at) instanceof Named;
        at += named ? 1 : 0;
        int end = at;
        at += at < tokens.size() && tokens.get(at) instanceof Break pause && pause.mark() == ',' ? 1 : 0;
        passOver("and", "plus", "then", "also");
        var more = more(measured);
        if (more == null || !tokens.subList(at, tokens.size()).stream().allMatch(OneMore::isBehind)) {
            return null;
        }
        var summed = new ArrayList<>(tokens.subList(0, first));
        var place = tokens.get(first);
        summed.add(new Numeral(number.add(more), Numeral.Spelling.WORDS, place.start(), place.end()));
        summed.addAll(tokens.subList(tokens.indexOf(measured), end));
        summed.addAll(tokens.subList(at, tokens.size()));
        return summed;
    }

    /** "Another", "another one", "another box", "another two boxes", "one more", "two more boxes"; null if it is none of them. */
    private @Nullable BigDecimal more(Measured measured) {
        if (isText("another")) {
            at++;
            var many = at < tokens.size()
                            && tokens.get(at) instanceof Numeral said
                            && said.spelling() != Numeral.Spelling.VAGUE
                    ? said.value()
                    : null;
            at += many == null ? 0 : 1;
            at += isSame(measured) ? 1 : 0;
            return many == null ? BigDecimal.ONE : many;
        }
        if (at + 1 < tokens.size()
                && tokens.get(at) instanceof Numeral many
                && tokens.get(at + 1) instanceof Word more
                && (more.text().equals("more") || more.text().equals("extra"))) {
            at += 2;
            at += isSame(measured) ? 1 : 0;
            return many.value();
        }
        return null;
    }

    private boolean isSame(Measured measured) {
        return at < tokens.size()
                && tokens.get(at) instanceof Measured same
                && same.measure().equals(measured.measure());
    }

    /** "Two boxes", "a box". */
    private boolean isAmount() {
        return at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Measured
                && (tokens.get(at) instanceof Numeral number && number.spelling() != Numeral.Spelling.VAGUE
                        || isText("a")
                        || isText("an"));
    }

    private BigDecimal number() {
        return tokens.get(at++) instanceof Numeral number ? number.value() : BigDecimal.ONE;
    }

    private void passOver(String... words) {
        while (at < tokens.size()
                && tokens.get(at) instanceof Word word
                && List.of(words).contains(word.text())) {
            at++;
        }
    }

    private boolean isText(String text) {
        return at < tokens.size() && InContext.isText(tokens.get(at), text);
    }

    private static boolean isPlain(Token token) {
        return token instanceof Break mark && mark.mark() != '?'
                || token instanceof Word word
                        && switch (word.sense()) {
                            case POLITE, VERB, LINK -> true;
                            default -> false;
                        };
    }

    /** For whom, and thanks. */
    private static boolean isBehind(Token token) {
        return token instanceof Break mark && mark.mark() != '?'
                || token instanceof Word word && (word.sense() == Sense.POLITE || word.sense() == Sense.LINK);
    }
}
