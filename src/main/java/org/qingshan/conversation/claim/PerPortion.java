package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** 3份红糖，每份2袋: six bags. How many portions of one thing there are, and how much is in each. */
final class PerPortion {
    private static final Pattern EACH =
            Pattern.compile("(?:其中)?(?:每|一)(?:一)?(?:[份套组单包]|个?人)|each|each (?:of them|one)");
    private static final Set<String> HOLDING =
            Set.of("要", "有", "装", "放", "是", "各", "里", "来", "里面", "with", "of", "给我装", "给我");

    /** How an amount of portions is said to be such. */
    private static final Prefiltered SAID = Prefiltered.of("每[一]?[份套组单](?!多少|几|是?不)[^,;.!?]{0,4}[\\d一二两三四五六七八九十半]");

    private PerPortion() {}

    static List<Token> multiplied(List<Token> tokens) {
        int portions = portions(tokens);
        if (portions < 0) {
            return tokens;
        }
        for (int at = portions + 2; at < tokens.size(); at++) {
            int amount = amountIn(tokens, at);
            if (amount > 0) {
                var many = (Numeral) tokens.get(portions);
                var each = (Numeral) tokens.get(amount);
                var whole = new ArrayList<>(tokens.subList(0, portions));
                whole.add(new Numeral(
                        many.value().multiply(each.value()), Numeral.Spelling.WORDS, many.start(), many.end()));
                var measured = (Measured) tokens.get(amount + 1);
                var place = tokens.get(portions + 1);
                whole.add(new Measured(measured.measure(), place.start(), place.end()));
                whole.addAll(tokens.subList(portions + 2, at));
                whole.addAll(tokens.subList(amount + 2, tokens.size()));
                return whole;
            }
        }
        return tokens;
    }

    /** So much in each, and it could not be reckoned. */
    static boolean isUnread(String plain, List<Token> understood) {
        return SAID.isIn(plain)
                && understood.stream()
                        .anyMatch(token -> EACH.matcher(SentenceEnd.text(token)).matches()
                                && SentenceEnd.text(token).startsWith("每"));
    }

    /** Where the first "three portions" stand in a message that names one thing; -1 if there are none, or they are so many for each. */
    private static int portions(List<Token> tokens) {
        long names = tokens.stream().filter(Named.class::isInstance).limit(2).count();
        for (int at = 0; at + 1 < tokens.size() && names == 1; at++) {
            if (tokens.get(at) instanceof Numeral many
                    && many.value().scale() <= 0
                    && tokens.get(at + 1) instanceof Measured measured
                    && measured.measure().isGeneric()) {
                return isEach(tokens, at - 1) ? -1 : at;
            }
        }
        return -1;
    }

    private static boolean isEach(List<Token> tokens, int at) {
        return at >= 0 && tokens.get(at) instanceof Word each && each.sense() == Sense.EACH;
    }

    /** Where the number stands in 每份要两袋, behind a comma or the goods; -1 if none does. */
    private static int amountIn(List<Token> tokens, int at) {
        var text = SentenceEnd.text(tokens.get(at));
        boolean begins = tokens.get(at - 1) instanceof Break || tokens.get(at - 1) instanceof Named;
        if (!begins || !EACH.matcher(text).matches()) {
            return -1;
        }
        int number = at + 1;
        while (number < tokens.size() && HOLDING.contains(SentenceEnd.text(tokens.get(number)))) {
            number++;
        }
        return isAmount(tokens, number) && isEnd(tokens, number + 2) ? number : -1;
    }

    private static boolean isAmount(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at) instanceof Numeral
                && tokens.get(at + 1) instanceof Measured measured
                && !measured.measure().isGeneric();
    }

    private static boolean isEnd(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at) instanceof Break mark && mark.mark() != '?'
                || tokens.get(at) instanceof Word soft && soft.sense() == Sense.POLITE
                || tokens.get(at) instanceof Unknown;
    }
}
