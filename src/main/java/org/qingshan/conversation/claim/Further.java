package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.OnceMore.How;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** Whether a word for more, or for so much in all, is of goods. */
record Further(List<Token> tokens) {
    private static final Set<String> PERSONS = Set.of("他", "她", "他们", "她们", "他家", "她家");

    /** 再来一袋, "two more bags"; not 再说一遍, "once more", 要多了. */
    boolean isSaid(int at) {
        if (!(at(at) instanceof Word word) || word.sense() != Sense.MORE) {
            return false;
        }
        int next = at + 1;
        while (next < at + Restated.NEAR
                && at(next) instanceof Word soft
                && soft.sense() == Sense.POLITE
                && (Courtesy.of(soft) != How.UNCLEAR || PERSONS.contains(soft.text()))) {
            next++;
        }
        var behind = at(next);
        if (behind instanceof Word then) {
            return switch (then.sense()) {
                case VERB, MORE, SOME, EACH, LINK, AND -> true;
                default -> false;
            };
        }
        boolean closes = behind == null || behind instanceof Break;
        boolean wanted = at(at - 1) instanceof Numeral
                || at(at - 1) instanceof Measured
                || at(at - 1) instanceof Named
                || at(at - 1) instanceof Word verb && (verb.sense() == Sense.VERB || verb.sense() == Sense.SOME);
        if (word.text().equals("more") && !(behind instanceof Named)) {
            return wanted;
        }
        return behind instanceof Numeral
                || behind instanceof Measured
                || behind instanceof Named
                || closes
                        && (wanted
                                || Hanzi.is(word.text().charAt(0))
                                        && !word.text().endsWith("多"));
    }

    /** 一共要三袋, "change my order"; not "that's great", "change of plan". */
    boolean isOfGoods(int at) {
        int next = at + 1;
        while (next < at + Restated.NEAR
                && at(next) instanceof Word soft
                && switch (soft.sense()) {
                    case POLITE, LINK, VERB, CHANGE, ONLY, TOTAL, AND -> true;
                    default -> ChangeAhead.isOrder(soft);
                }) {
            next++;
        }
        return !(at(next) instanceof Word) && !(at(next) instanceof Token.Unknown);
    }

    private @Nullable Token at(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }
}
