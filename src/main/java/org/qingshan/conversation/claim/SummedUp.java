package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * Parts that somebody adds up himself: 帮王阿姨带一箱，我自己两箱，一共三箱黄桃. Where the sum is right and all is of one thing, it is what he
 * wants, whoever gets which part; of somebody who counts in what he has, in all: 之前两箱，现在一箱，一共三箱.
 */
final class SummedUp {
    /** Nobody adds up more; it keeps the time for a hostile text linear. */
    private static final int MOST = 60;

    /** Before what somebody has: with it, it is so much in all. */
    private static final Set<String> HAD =
            Set.of("之前", "先前", "刚才", "刚刚", "刚", "已经", "已", "有", "我有", "已有", "前面", "前头", "原来", "原先", "本来");

    private static final Set<String> LAST_TIME = Set.of("上次", "上回", "以前", "去年");

    private SummedUp() {}

    static List<Token> inAll(List<Token> tokens) {
        int total = tokens.size() > MOST ? -1 : total(tokens);
        if (total < 2 || !isRest(tokens, total)) {
            return tokens;
        }
        int number = number(tokens, total);
        var before = tokens.subList(0, total);
        var sum = ((Numeral) tokens.get(number)).value();
        var measured = (Measured) tokens.get(number + 1);
        if (before.stream().anyMatch(SummedUp::isStory)
                || named(tokens) > 1
                || sum(before, measured).compareTo(sum) != 0) {
            return tokens;
        }
        var all = new ArrayList<Token>();
        before.stream().filter(Named.class::isInstance).limit(1).forEach(all::add);
        all.addAll(tokens.subList(before.stream().anyMatch(SummedUp::isHad) ? total : total + 1, tokens.size()));
        return all;
    }

    /** Where the word stands that sums up; -1 if none does. */
    private static int total(List<Token> tokens) {
        for (int at = tokens.size() - 3; at > 0; at--) {
            if (tokens.get(at) instanceof Word word && word.sense() == Sense.TOTAL && number(tokens, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Right behind it, or behind what is named or wished: 一共黄桃三箱, 一共要三箱; 0 if it is not there. */
    private static int number(List<Token> tokens, int total) {
        int at = total + 1;
        while (at + 1 < tokens.size()
                && at < total + 3
                && (tokens.get(at) instanceof Named
                        || tokens.get(at) instanceof Word verb && verb.sense() == Sense.VERB)) {
            at++;
        }
        return at + 1 < tokens.size() && tokens.get(at) instanceof Numeral && tokens.get(at + 1) instanceof Measured
                ? at
                : 0;
    }

    /** Nothing else is counted or asked behind it. */
    private static boolean isRest(List<Token> tokens, int total) {
        return tokens.subList(number(tokens, total) + 2, tokens.size()).stream()
                .noneMatch(token -> token instanceof Numeral || token instanceof Word word && isOpen(word));
    }

    /** 我们买了一箱，她买了两箱: what is told, asked or taken back is not added up. */
    private static boolean isStory(Token token) {
        return token instanceof Word word
                        && (isOpen(word)
                                || word.sense() == Sense.OTHER
                                || word.text().endsWith("了")
                                || word.text().startsWith("楼上")
                                || LAST_TIME.contains(word.text())
                                || word.text().equals("凑")
                                || word.text().endsWith("天"))
                || token instanceof Unknown told && told.text().endsWith("了");
    }

    private static boolean isHad(Token token) {
        return token instanceof Word word && HAD.contains(word.text());
    }

    private static boolean isOpen(Word word) {
        return switch (word.sense()) {
            case ASKING, QUERY, TAG, CANCEL, REMOVE, LESS, CHANGE, SWAP, PRICE, WAVERING, MORE, EACH, LATER -> true;
            default -> false;
        };
    }

    private static long named(List<Token> tokens) {
        var mentions = tokens.stream()
                .filter(Named.class::isInstance)
                .map(token -> ((Named) token).mention())
                .toList();
        return mentions.stream()
                        .filter(mention -> !mention.overlaps(mentions.get(0)))
                        .count()
                + (mentions.isEmpty() ? 0 : 1);
    }

    /** 两箱, 一箱: in the same measure; or 李姐1 王姐1 我1, right behind who gets it. */
    private static BigDecimal sum(List<Token> before, Measured of) {
        var sum = BigDecimal.ZERO;
        for (int at = 0; at < before.size(); at++) {
            if (before.get(at) instanceof Numeral part) {
                var next = at + 1 < before.size() ? before.get(at + 1) : null;
                boolean same =
                        next instanceof Measured measured && measured.measure().equals(of.measure());
                boolean bare = part.isDigits()
                        && at > 0
                        && before.get(at - 1).touches(part)
                        && (next == null || next instanceof Token.Break || !part.touches(next));
                sum = same || bare ? sum.add(part.value()) : sum;
            }
        }
        return sum;
    }
}
