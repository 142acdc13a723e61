package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** The only condition that is none: if there is any. */
final class Available {
    private static final int LONGEST_CONDITION = 5;
    private static final Set<String> BEING = Set.of("有", "还有", "有货", "能", "还能", "要是还有", "如果还有", "要是有货", "还剩");
    private static final Set<String> STOCK = Set.of("现货", "货", "库存");

    private Available() {}

    /** 有现货的话, 还有黄桃的话, 还能抢到的话: who sells it knows whether. */
    static boolean isAsked(List<Token> understood) {
        int first = understood.size();
        boolean there = false;
        while (first > 0 && isOfBeing(understood.get(first - 1)) && understood.size() - first < LONGEST_CONDITION) {
            first--;
            there |= understood.get(first) instanceof Word word && BEING.contains(word.text());
        }
        if (there) {
            understood.subList(first, understood.size()).removeIf(token -> !(token instanceof Named));
        }
        return there;
    }

    private static boolean isOfBeing(Token token) {
        return token instanceof Named
                || token instanceof Unknown unknown && STOCK.contains(unknown.text())
                || token instanceof Word word
                        && (BEING.contains(word.text())
                                || word.text().equals("抢到")
                                || word.text().equals("抢到的话")
                                || word.sense() == Sense.POLITE
                                || word.sense() == Sense.VERB);
    }
}
