package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * So much of each thing in a list, wherever that ends: "two each of peaches, eggs and sugar" is two of all three, and no comma in it begins
 * anything new. 桃子鸡蛋红糖三样各两份 counts what it has just named.
 */
final class EachInList {
    private static final Set<String> EACH = Set.of("each", "each of", "of each", "of each of", "of both", "both");
    private static final Set<String> KINDS = Set.of("样", "种", "个", "款", "样东西", "样都", "种都");
    private static final Set<String> THESE = Set.of("这", "那", "这些", "那些", "一共", "总共");

    private EachInList() {}

    static List<Token> joined(List<Token> tokens) {
        var joined = new ArrayList<Token>();
        int at = 0;
        while (at < tokens.size()) {
            int kinds = endOfKinds(tokens, at);
            if (kinds > at) {
                at = kinds;
            } else if (isEach(tokens, at)) {
                at = takeList(tokens, at, joined);
            } else {
                joined.add(tokens.get(at));
                at++;
            }
        }
        return joined;
    }

    /** Behind a number: how much of each, before what it is of. */
    private static boolean isEach(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at) instanceof Word each
                && EACH.contains(each.text())
                && (tokens.get(at - 1) instanceof Numeral
                        || tokens.get(at - 1) instanceof Measured
                        || tokens.get(at - 1) instanceof Sign times && times.sign() == '×');
    }

    /** Where what follows the list begins; of a single thing it is no list. */
    private static int takeList(List<Token> tokens, int at, List<Token> joined) {
        var each = (Word) tokens.get(at);
        List<Token> list = new ArrayList<>();
        var named = new HashSet<Mention>();
        int end = at + 1;
        for (int next = end; next < tokens.size() && isOfList(tokens.get(next)); next++) {
            if (tokens.get(next) instanceof Named name && !isCounted(tokens, next)) {
                named.add(name.mention());
                list.addAll(tokens.subList(end, next + 1).stream()
                        .filter(token -> !(token instanceof Break))
                        .toList());
                end = next + 1;
            }
        }
        if (named.size() < 2) {
            joined.add(each);
            return at + 1;
        }
        joined.add(new Word(Sense.EACH, each.text(), each.start(), each.end()));
        joined.addAll(list);
        return end;
    }

    private static boolean isOfList(Token token) {
        return token instanceof Named
                || token instanceof Break mark && ",、:&".indexOf(mark.mark()) >= 0
                || token instanceof Word word
                        && (word.sense() == Sense.AND
                                || word.sense() == Sense.LINK && !word.text().equals("for"));
    }

    /** "Two each of peaches and eggs, sugar 3" has an amount of its own for the last. */
    private static boolean isCounted(List<Token> tokens, int at) {
        int next = at + 1;
        return next < tokens.size()
                && (tokens.get(next) instanceof Numeral || tokens.get(next) instanceof Sign)
                && !(next + 1 < tokens.size() && isEach(tokens, next + 1));
    }

    /** 三样 behind three names; where there are others it says nothing that is known. */
    private static int endOfKinds(List<Token> tokens, int from) {
        int at = from;
        if (at > 0 && tokens.get(at) instanceof Word these && THESE.contains(these.text())) {
            at++;
        }
        boolean counted = at > 0
                && at + 2 < tokens.size()
                && tokens.get(from - 1) instanceof Named
                && tokens.get(at) instanceof Numeral many
                && many.value().compareTo(BigDecimal.valueOf(namedBefore(tokens, from))) == 0
                && KINDS.contains(kind(tokens.get(at + 1)))
                && tokens.get(at + 2) instanceof Word each
                && each.sense() == Sense.EACH;
        return counted ? at + 2 : from;
    }

    private static String kind(Token token) {
        return token instanceof Word word
                ? word.text()
                : token instanceof Unknown unknown ? unknown.text() : token instanceof Measured ? "个" : "";
    }

    private static int namedBefore(List<Token> tokens, int to) {
        var named = new HashSet<Mention>();
        for (int at = to - 1; at >= 0 && isOfList(tokens.get(at)); at--) {
            if (tokens.get(at) instanceof Named name) {
                named.add(name.mention());
            }
        }
        return named.size();
    }
}
