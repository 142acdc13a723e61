package org.qingshan.conversation.claim;

/** What somebody says beside what he gives back or takes less of: why, and that he does. */
final class Reasons {
    private static final Prefiltered TOO_MUCH = Prefiltered.of("[^\\s]不[下动完了掉]下?[了啊呀]?$");

    private static final Prefiltered FOR_WHOM = Prefiltered.of(
            "^(?:it's|its|this is|that's|they're|these are|it is|they are|this one's|all) for (?:my|our|the|an?) ?(?!.*\\b(?:if|unless|when|but|or|not)\\b)");

    private Reasons() {}

    /** 黄桃减一箱，室友不要了: the reason. */
    static boolean isWhy(Clause clause) {
        return !clause.names()
                && clause.amounts().isEmpty()
                && (clause.has(Sense.CANCEL) || clause.has(Sense.REMOVE))
                && !clause.has(Sense.QUERY, Sense.ASKING, Sense.TAG, Sense.CHANGE);
    }

    /** 小李不要了, of what was changed for it. */
    static boolean isOfSomebody(Clause clause) {
        var first = clause.tokens().get(0);
        return first instanceof Token.Unknown name && Portion.isCalled(name, null)
                || first instanceof Token.Word who && who.sense() == Sense.OTHER;
    }

    /** 我妹说她不要了, 有人退了: before 黄桃减一箱 it is the reason. */
    static boolean isWhoNot(Clause clause) {
        return !clause.names()
                && clause.amounts().isEmpty()
                && clause.has(Sense.CANCEL)
                && clause.has(Sense.OTHER)
                && !clause.has(Sense.QUERY, Sense.ASKING, Sense.TAG, Sense.CHANGE);
    }

    static boolean isGivingBack(Clause clause) {
        return clause.tokens().stream()
                .allMatch(token -> token instanceof Token.Word word
                        && (word.sense() == Sense.REMOVE
                                || word.sense() == Sense.CANCEL
                                || word.sense() == Sense.POLITE));
    }

    /** 两箱咬不动, 两只大锅炖不下: why it was made less. */
    static boolean isOfTooMuch(Clause clause) {
        return !clause.names()
                && !clause.amounts().isEmpty()
                && !clause.has(Sense.MORE, Sense.CHANGE, Sense.LESS, Sense.QUERY, Sense.ASKING, Sense.TAG)
                && TOO_MUCH.isIn(Wondering.said(clause));
    }

    /** "It's for my neighbour who broke her hip": whoever that is, and whatever has happened to her. */
    static boolean isForWhom(Clause clause) {
        return clause.amounts().isEmpty()
                && !clause.names()
                && !clause.has(Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.CANCEL, Sense.CHANGE, Sense.SWAP)
                && clause.tokens().get(0) instanceof Token.Word
                && FOR_WHOM.isIn(Framed.shape(clause.tokens()));
    }
}
