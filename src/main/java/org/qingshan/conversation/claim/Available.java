package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** The only condition that is none: if there is any. Whoever claims is told whether there is; if not, nothing is sold. */
final class Available {
    private static final int LONGEST_CONDITION = 5;
    private static final int LONGEST_QUESTION = 10;
    private static final Set<String> BEING = Set.of("有", "还有", "有货", "能", "还能", "要是还有", "如果还有", "要是有货", "还剩");
    private static final Set<String> STOCK = Set.of("现货", "货", "库存");

    /** Behind the question, they say what is wanted if the answer is yes. */
    private static final Set<String> IF_SO = Set.of(
            "有的话",
            "还有的话",
            "有货的话",
            "如果有的话",
            "要是有的话",
            "有就",
            "有货就",
            "还有就",
            "有的话就",
            "有货我就",
            "有货的话就",
            "要是有",
            "要是还有",
            "如果有货",
            "要是有货",
            "if so",
            "if got",
            "if yes",
            "if have",
            "if there is",
            "if available");

    private static final Set<String> WHETHER = Set.of(
            "还有吗",
            "有吗",
            "有没有",
            "还有没有",
            "还有没",
            "有没",
            "有冇",
            "有冒",
            "还有冒",
            "有没得",
            "还有没得",
            "有货",
            "有货不",
            "没货",
            "有无",
            "还剩",
            "还有货",
            "吗",
            "么",
            "伐",
            "?",
            "any",
            "any more",
            "left",
            "do you have",
            "have you",
            "available",
            "in stock",
            "still",
            "is there",
            "are there",
            "got",
            "冇");

    private static final Set<String> AROUND = Set.of(
            "有", "还有", "仲有", "没有", "没", "冒", "冇", "不", "你们", "你", "请问", "想问", "问下", "问一下", "now", "do", "have", "you",
            "still", "then");

    private Available() {}

    /** 还有吗 有的话来两箱, "any left? if so one box": an order without its condition; what the question named stays named. */
    static List<Token> answered(List<Token> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word condition && IF_SO.contains(condition.text())) {
                int from = startOfQuestion(tokens, at);
                return from < 0 ? tokens : without(tokens, from, at);
            }
        }
        return tokens;
    }

    /** Where the question whether there is any begins, of which the condition is the rest; -1 if something else is asked. */
    private static int startOfQuestion(List<Token> tokens, int condition) {
        int from = condition;
        boolean asked = false;
        int start = -1;
        while (from > 0 && condition - from < LONGEST_QUESTION && isOfWhether(tokens.get(from - 1))) {
            from--;
            asked |= tokens.get(from) instanceof Word word
                    && (WHETHER.contains(word.text()) || word.sense() == Sense.QUERY);
            asked |= tokens.get(from) instanceof Unknown not && AROUND.contains(not.text())
                    || tokens.get(from) instanceof Break mark && mark.mark() == '?';
            boolean begins = from == 0
                    || tokens.get(from - 1) instanceof Break before && before.mark() != '?'
                    || !tokens.get(from - 1).touches(tokens.get(from));
            start = asked && begins && !(tokens.get(from) instanceof Break) ? from : start;
        }
        return start;
    }

    private static boolean isOfWhether(Token token) {
        return token instanceof Named
                || token instanceof Break
                || token instanceof Unknown unknown
                        && (STOCK.contains(unknown.text())
                                || AROUND.contains(unknown.text())
                                || unknown.text().equals("got"))
                || token instanceof Word word
                        && (WHETHER.contains(word.text())
                                || AROUND.contains(word.text())
                                || word.sense() == Sense.QUERY
                                || word.sense() == Sense.POLITE
                                || word.sense() == Sense.LINK);
    }

    private static List<Token> without(List<Token> tokens, int from, int condition) {
        var rest = tokens.subList(condition + 1, tokens.size());
        var answered = new ArrayList<>(tokens.subList(0, from));
        int place = tokens.get(from).start();
        if (from > 0 && !(tokens.get(from - 1) instanceof Break)) {
            answered.add(new Break(',', place, place));
        }
        if (rest.stream().noneMatch(Named.class::isInstance)) {
            tokens.subList(from, condition).stream()
                    .filter(Named.class::isInstance)
                    .forEach(answered::add);
        }
        boolean then = rest.get(0) instanceof Break
                || rest.get(0) instanceof Word and && and.sense() == Sense.AND && rest.size() > 1;
        int first = then ? 1 : 0;
        answered.addAll(rest.subList(first, rest.size()));
        return answered;
    }

    /** 竹笋的话要三斤: of what it is. */
    static boolean isTopic(@Nullable Token before, @Nullable Token next) {
        boolean wanted = next instanceof Token.Numeral || next instanceof Word verb && verb.sense() == Sense.VERB;
        return before instanceof Named && wanted;
    }

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
