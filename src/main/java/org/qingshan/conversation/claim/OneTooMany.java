package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Word;

/** 多拍了一箱，帮我退掉: of what was ordered too much, so much goes. 多拍了一箱 alone does not say what shall become of it. */
final class OneTooMany {
    private static final Set<String> SAYING = Set.of("多拍了", "多买了", "多下了", "多订了");

    private OneTooMany() {}

    /** Reads it as so much less; how many tokens that were, 0 if nobody asks for it. */
    static int take(Restated said, int at, List<Token> understood) {
        int end = said.tokens().get(at) instanceof Word word && SAYING.contains(word.text()) ? end(said, at) : 0;
        if (end == 0) {
            return 0;
        }
        understood.add(new Word(
                Sense.LESS,
                "多",
                said.tokens().get(at).start(),
                said.tokens().get(at).end()));
        understood.addAll(said.tokens().subList(at + 1, at + 3));
        return end - at;
    }

    /** Where it ends that so much goes; 0 if nobody asks for it. */
    private static int end(Restated said, int at) {
        int next = at + 3;
        if (!said.isAmount(at + 1)) {
            return 0;
        }
        next += said.at(next) instanceof Break comma && comma.mark() == ',' ? 1 : 0;
        while (said.at(next) instanceof Word soft
                && (soft.sense() == Sense.POLITE
                        || soft.text().equals("帮我")
                        || soft.text().equals("给我"))) {
            next++;
        }
        boolean goes = said.at(next) instanceof Word word
                && (word.sense() == Sense.REMOVE || word.sense() == Sense.LESS)
                && said.ends(next + 1);
        return goes ? next + 1 : 0;
    }
}
