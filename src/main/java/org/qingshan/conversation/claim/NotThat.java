package org.qingshan.conversation.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** 不是黄桃，是红糖三袋; "three bags of sugar, not peaches": what was understood before was not meant. */
final class NotThat {
    private static final Set<String> NOT = Set.of("不是", "没要", "没有要", "not", "i said not");

    private static final Prefiltered WRONG = Prefiltered.of("[打说写点买拍下选搞弄订讲发]错了?|错了|不对");

    /** Between the denial and the name. */
    private static final int NEAR = 2;

    private NotThat() {}

    /** The reading, with what the words say they do not mean. */
    static ClaimReading told(List<Token> tokens, ClaimReading reading) {
        var denied = denied(tokens);
        if (denied.isEmpty()) {
            return reading;
        }
        boolean other = reading.claims().stream()
                .allMatch(claim -> (claim.action() == Action.ADD || claim.action() == Action.REPLACE)
                        && !denied.contains(claim.slot()));
        if (reading.kind() == Kind.CLAIMS) {
            return other ? reading.notMeaning(denied) : reading;
        }
        var goes = denied.iterator().next();
        return reading.asking(reading.suggestions().stream()
                .filter(one -> !denied.contains(one.slot()))
                .map(one -> one.insteadOf(goes))
                .toList());
    }

    private static Set<String> denied(List<Token> tokens) {
        var denied = new HashSet<String>();
        for (int at = 0; at < tokens.size(); at++) {
            if (isSlip(tokens, at)) {
                denied.add(((Named) tokens.get(at)).mention().offer().slot());
            }
            if (tokens.get(at) instanceof Word not && NOT.contains(not.text())) {
                int name = at + 1;
                while (name < tokens.size() && name <= at + NEAR && isLink(tokens.get(name))) {
                    name++;
                }
                if (name < tokens.size()
                        && tokens.get(name) instanceof Named named
                        && named.mention().isClear()) {
                    denied.add(named.mention().offer().slot());
                }
            }
        }
        return denied;
    }

    /** 红糖打错了，应该是黄桃三箱. */
    private static boolean isSlip(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at) instanceof Named slip
                && slip.mention().isClear()
                && tokens.get(at + 1) instanceof Word wrong
                && (wrong.sense() == Sense.CORRECTION || WRONG.isAllOf(wrong.text()))
                && tokens.stream()
                        .anyMatch(token ->
                                token instanceof Named other && !other.mention().overlaps(slip.mention()));
    }

    private static boolean isLink(Token token) {
        return token instanceof Word word
                && switch (word.sense()) {
                    case LINK, POLITE, VERB -> true;
                    default -> false;
                };
    }
}
