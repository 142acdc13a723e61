package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** "I'll take it", 给我留着, 要: wanted, and nothing says of what or how much; it is asked back, with what is shown. */
final class BareWish {
    private static final Prefiltered WANTING = Prefiltered.of(
            "[要想买拍留订定抢]|给我|下单|拿下|安排上|入手|就[它这]|^(i|we|ill)\\b|have|get|order|buy|want|need|take|grab|reserve|save|hold|claim");
    private static final Set<String> ASKED_FOR = Set.of("yes please", "yup please", "mine", "me", "要的");
    private static final Set<String> SHOWN = Set.of(
            "it",
            "this",
            "that",
            "this one",
            "that one",
            "more",
            "another",
            "这个",
            "那个",
            "这款",
            "那款",
            "这种",
            "呢款",
            "着",
            "它",
            "快快",
            "快快快",
            "都");
    private static final int LONGEST = 8;

    private BareWish() {}

    static boolean isAllOf(Clause clause) {
        return clause.tokens().size() <= LONGEST
                && clause.tokens().stream().allMatch(BareWish::isPassedOver)
                && (clause.before() != '&' && isAskedFor(clause.tokens())
                        || clause.tokens().stream().anyMatch(BareWish::isWanting));
    }

    /** 能寄到西藏，我就要: only then. */
    static boolean isThen(Clause clause) {
        var tokens = clause.tokens();
        int last = tokens.size() - 1;
        while (last > 0 && tokens.get(last) instanceof Word soft && soft.sense() == Sense.POLITE) {
            last--;
        }
        return last == 0
                        && tokens.get(0) instanceof Word then
                        && then.sense() == Sense.VERB
                        && then.text().startsWith("我就")
                || last == 2
                        && tokens.get(0) instanceof Word i
                        && i.text().equals("我")
                        && tokens.get(1) instanceof Word so
                        && so.text().equals("就")
                        && tokens.get(2) instanceof Word verb
                        && verb.sense() == Sense.VERB;
    }

    private static boolean isPassedOver(Token token) {
        return token instanceof Unknown unknown && SHOWN.contains(unknown.text())
                || token instanceof Word word
                        && (SHOWN.contains(word.text()) || word.sense() == Sense.POLITE || word.sense() == Sense.VERB);
    }

    private static boolean isWanting(Token token) {
        return token instanceof Word word && word.sense() == Sense.VERB && WANTING.isIn(word.text());
    }

    /** "Me!", "mine please": of what is held up. */
    private static boolean isAskedFor(List<Token> tokens) {
        boolean shown = Senses.isPolite(tokens)
                && tokens.stream().anyMatch(token -> token instanceof Word word && SHOWN.contains(word.text()));
        return shown || tokens.get(0) instanceof Word first && ASKED_FOR.contains(first.text());
    }
}
