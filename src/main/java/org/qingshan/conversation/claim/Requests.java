package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** "Can I just get", "could you set aside", "may I also have": a modal verb, who, what stands between, a verb of giving. */
final class Requests {
    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "can you", "could you", "would you");
    private static final Set<String> PERSONS = Set.of("i", "we", "you");
    private static final Set<String> BETWEEN =
            Set.of("also", "just", "please", "pls", "then", "kindly", "maybe", "have");
    private static final Set<String> FOR_US = Set.of("for me", "for us", "please", "pls");
    private static final Set<String> PLACING =
            Set.of("pop", "stick", "chuck", "throw", "toss", "slip", "bag", "box", "pack", "wrap", "hold");
    private static final int FURTHEST = 12;
    private static final int LONGEST = 6;

    private static final Set<String> BUYING = Set.of("买", "拍", "下单", "订", "抢", "购买");

    private Requests() {}

    /** Where such a request that begins here ends; 0 if none does. */
    static int end(List<Token> tokens, int from) {
        if (!(tokens.get(from) instanceof Word modal) || !MODALS.contains(modal.text())) {
            return 0;
        }
        boolean person = modal.text().endsWith("you");
        for (int at = from + 1; at < tokens.size() && at < from + LONGEST; at++) {
            var token = tokens.get(at);
            if (person && isVerb(token)) {
                return isTaking(tokens.subList(from, at + 1)) ? 0 : at + 1;
            }
            if (person
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1) instanceof Numeral
                    && isUnknownVerb(token)
                    && isForUs(tokens, at)) {
                return at + 1;
            }
            boolean who = token instanceof Word word && PERSONS.contains(word.text());
            if (!who && !(token instanceof Word word && BETWEEN.contains(word.text()))) {
                return 0;
            }
            person |= who;
        }
        return 0;
    }

    /** "Can you take one off": less of it. */
    private static boolean isTaking(List<Token> request) {
        return request.get(request.size() - 1) instanceof Word take
                && take.text().equals("take")
                && request.stream()
                        .anyMatch(
                                token -> token instanceof Word who && who.text().endsWith("you"));
    }

    /** "Could you pop two bags in for me": for whom says that it is asked for. */
    private static boolean isForUs(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && at < from + FURTHEST && !(tokens.get(at) instanceof Break); at++) {
            if (tokens.get(at) instanceof Word word && FOR_US.contains(word.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknownVerb(Token token) {
        return token instanceof Unknown unknown && PLACING.contains(unknown.text());
    }

    static String text(List<Token> tokens, int from) {
        var modal = ((Word) tokens.get(from)).text();
        return modal.endsWith("you") ? modal : modal + " i";
    }

    private static boolean isVerb(Token token) {
        return token instanceof Unknown have && have.text().equals("have")
                || token instanceof Word word
                        && word.sense() == Sense.VERB
                        && Latin.is(word.text().charAt(0));
    }

    /** 还能买(不). */
    static boolean areAskedWhether(List<Token> said) {
        int last = said.size() - 1;
        return last > 0
                && said.get(last) instanceof Word verb
                && BUYING.contains(verb.text())
                && said.get(last - 1) instanceof Word can
                && can.sense() == Sense.TAG;
    }
}
