package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** 这个蜜, 这条鱼, 这皂: whoever points calls what is shown by its noun, of whatever else that may be the noun. */
final class Shown {
    private static final Set<String> THIS = Set.of("这个", "这款", "这种", "这", "this");

    private final List<Offer> offers;
    private final @Nullable Offer card;
    private final List<Token> before;

    /** @param before what has been read so far; it grows */
    Shown(Lineup lineup, List<Token> before) {
        this.offers = lineup.offers();
        this.card = lineup.card();
        this.before = before;
    }

    /** Of several that are called so, the one that is shown. */
    Mention meant(Mention mention, @Nullable Token last) {
        boolean shown =
                card != null && mention.offers().size() > 1 && mention.offers().contains(card) && isPointed(last);
        return shown ? new Mention(List.of(card), mention.by(), mention.text()) : mention;
    }

    /** The last character of its name alone, or what it is made of, 鱼 of 黄鱼鲞, by which nothing is called that is not pointed at. */
    @Nullable
    Token noun(String text, int at, @Nullable Token last) {
        if (card == null || !Hanzi.is(text.charAt(at)) || !isPointed(last)) {
            return null;
        }
        var noun = text.substring(at, at + 1);
        boolean alone = offers.stream().allMatch(offer -> offer.equals(card) == Names.endsSo(offer, noun))
                || Names.isNoun(noun)
                        && Names.has(card, noun)
                        && offers.stream().noneMatch(offer -> Names.endsSo(offer, noun));
        return alone ? new Named(new Mention(List.of(card), Mention.By.SHORT, noun), at, at + 1) : null;
    }

    private boolean isPointed(@Nullable Token last) {
        int that = before.size() - 2;
        return last instanceof Word word && THIS.contains(word.text())
                || last instanceof Measured
                        && that >= 0
                        && before.get(that) instanceof Word pointing
                        && pointing.text().equals("这");
    }
}
