package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Words of praise that make another thing of half a name: where 腊肉 is sold, 五花肉 and 牛肉 are not, nor is "fresh pork". */
final class Kinds {
    private static final Set<String> CUTS = Set.of("五花");
    private static final Set<String> FRESH = Set.of("鲜", "新鲜", "生", "fresh");

    /** The name of goods that are kept for months says so. */
    private static final Prefiltered KEPT =
            Prefiltered.of("[腊干熏腌咸酱卤泡糟]|罐头|\\b(?:cured|dried|smoked|salted|pickled|canned|preserved)\\b");

    private Kinds() {}

    /** Such words are not understood any more, so that it is asked what is meant. */
    static List<Token> setApart(List<Token> tokens) {
        var apart = new ArrayList<Token>(tokens);
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word kind
                    && kind.sense() == Sense.CHAT
                    && tokens.get(at + 1) instanceof Named name
                    && (isPartOfName(kind, name) || isFreshOfKept(kind, name))) {
                apart.set(at, new Unknown(kind.text(), kind.start(), kind.end()));
            }
        }
        return apart;
    }

    /** 牛肉, 大蒜: two characters, one word. */
    private static boolean isPartOfName(Word kind, Named name) {
        return name.mention().by() == Mention.By.SHORT
                && kind.touches(name)
                && (kind.text().length() == 1 || CUTS.contains(kind.text()));
    }

    private static boolean isFreshOfKept(Word kind, Named name) {
        var mention = name.mention();
        return FRESH.contains(kind.text())
                && !mention.isSlot()
                && mention.offers().stream().allMatch(offer -> isKept(offer) && !KEPT.isIn(mention.text()));
    }

    private static boolean isKept(Offer offer) {
        return KEPT.isIn(Normaliser.plain(offer.nameZh())) || KEPT.isIn(Normaliser.plain(offer.nameEn()));
    }
}
