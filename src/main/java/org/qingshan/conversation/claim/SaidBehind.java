package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What stands behind an order that is complete, and says of it when, for whom, which or thanks: no other goods. */
record SaidBehind(List<Token> tokens, boolean wished) {
    private static final Set<String> TAILS = Set.of("by", "under", "before", "on");
    private static final int LONGEST_KIND = 3;
    private static final int LONGEST_THANKS = 12;

    boolean isHarmless(int at) {
        return isKind(at) || isTail(at) || isThanked(at);
    }

    /** "I need a box of peaches by Friday", "reserve two cartons under the name of Wang": when, and for whom. */
    private boolean isTail(int at) {
        if (!(tokens.get(at) instanceof Unknown unknown) || unknown.isHanzi() || !wished) {
            return false;
        }
        for (int before = at; before > 0; before--) {
            var token = tokens.get(before);
            if (token instanceof Named || token instanceof Amounted) {
                return false;
            }
            boolean tail = token instanceof Unknown word && TAILS.contains(word.text())
                    || token instanceof Word link && TAILS.contains(link.text());
            if (tail) {
                return isComplete(before)
                        && tokens.subList(at, tokens.size()).stream()
                                .noneMatch(later -> later instanceof Named || later instanceof Amounted);
            }
        }
        return false;
    }

    /** 黄桃两箱谢谢老板祝生意兴隆: behind the thanks. */
    private boolean isThanked(int at) {
        if (!(tokens.get(at) instanceof Unknown unknown)
                || !unknown.isHanzi()
                || at < tokens.size() - 1
                || unknown.text().length() > LONGEST_THANKS) {
            return false;
        }
        for (int before = at - 1; before > 0 && tokens.get(before) instanceof Word word; before--) {
            if (word.sense() != Sense.POLITE) {
                return false;
            }
            if (word.text().contains("谢")
                    || word.text().startsWith("麻烦")
                    || word.text().startsWith("辛苦")) {
                return isComplete(before);
            }
        }
        return false;
    }

    /** How much of what has been said. */
    private boolean isComplete(int until) {
        var before = tokens.subList(0, until);
        return before.stream().anyMatch(Named.class::isInstance)
                && before.stream()
                        .anyMatch(token -> token instanceof Amounted amounted
                                && amounted.amount().measure() != null);
    }

    /** 腊肉来一斤半左腿的, "two boxes of peaches as a gift": which, or what as, and nothing else behind it. */
    private boolean isKind(int at) {
        if (at == 0 || !(tokens.get(at) instanceof Unknown unknown)) {
            return false;
        }
        if (!unknown.isHanzi()) {
            return unknown.text().equals("as") && tokens.get(at - 1) instanceof Named;
        }
        return wished
                && at == tokens.size() - 2
                && unknown.text().length() <= LONGEST_KIND
                && tokens.get(at + 1) instanceof Word of
                && of.text().equals("的")
                && tokens.get(at - 1) instanceof Amounted amounted
                && amounted.amount().measure() != null
                && tokens.subList(0, at - 1).stream().anyMatch(Named.class::isInstance);
    }
}
