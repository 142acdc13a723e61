package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Numeral.Spelling;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Sets remarks apart that stand between spaces in Chinese, where others put a comma: "快快快 黄桃一箱 别没了". */
final class Remarks {
    static final char MARK = ' ';

    private static final Set<Sense> SAID = EnumSet.of(Sense.REMARK, Sense.CHAT, Sense.POLITE, Sense.LINK);

    private static final BigDecimal APPLAUSE = BigDecimal.valueOf(100);

    private static final int SHORTEST_REASON = 3;

    private final List<Token> apart = new ArrayList<>();

    /** What came before names something, and says how much of it or that it goes. */
    private boolean named;

    private boolean settled;

    private boolean signed;

    private Remarks() {}

    static List<Token> setApart(List<Token> tokens) {
        var remarks = new Remarks();
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || !tokens.get(at - 1).touches(tokens.get(at))) {
                remarks.add(tokens.subList(from, at), at < tokens.size() && tokens.get(at) instanceof Measured);
                from = at;
            }
        }
        return remarks.apart;
    }

    private void add(List<Token> segment, boolean measured) {
        boolean remark = segment.stream().allMatch(token -> isSaid(token) || named && settled && isBeside(token))
                && (segment.stream().anyMatch(Remarks::isRemark)
                        || segment.get(0) instanceof Unknown && segment.stream().anyMatch(Remarks::isNumber)
                        || isReason(segment)
                        || !measured
                                && apart.isEmpty()
                                && segment.get(segment.size() - 1) instanceof Numeral last
                                && last.isDigits());
        if (remark) {
            int start = segment.get(0).start();
            int end = segment.get(segment.size() - 1).end();
            apart.add(new Break(MARK, start, start));
            apart.addAll(segment);
            apart.add(new Break(MARK, end, end));
        } else {
            apart.addAll(segment);
        }
        segment.forEach(this::remember);
    }

    /** "黄桃不要了 孩子不吃甜食": long enough to be no name, behind what is complete. */
    private boolean isReason(List<Token> segment) {
        int unknown = segment.stream()
                .mapToInt(token -> token instanceof Unknown word ? word.text().length() : 0)
                .sum();
        int length = segment.get(segment.size() - 1).end() - segment.get(0).start();
        return named && settled && unknown > 0 && length >= SHORTEST_REASON
                || signed && unknown > 0 && segment.get(0) instanceof Word && isHanzi((Word) segment.get(0));
    }

    private void remember(Token token) {
        named |= token instanceof Named;
        signed |= token instanceof Token.Sign;
        settled |= token instanceof Measured
                || token instanceof Word word && (word.sense() == Sense.CANCEL || word.sense() == Sense.REMOVE);
    }

    private static boolean isSaid(Token token) {
        return isNumber(token)
                || token instanceof Unknown unknown && unknown.isHanzi()
                || token instanceof Word word && SAID.contains(word.sense()) && isHanzi(word);
    }

    private static boolean isNumber(Token token) {
        return token instanceof Numeral numeral
                && (numeral.spelling() == Spelling.WORDS || numeral.value().compareTo(APPLAUSE) >= 0);
    }

    /** 家里囤太多, 住5楼, once an order is complete. */
    private static boolean isBeside(Token token) {
        return token instanceof Numeral
                || token instanceof Word word
                        && switch (word.sense()) {
                            case VERB, COUNTED, ADDRESS, WAVERING -> true;
                            default -> false;
                        };
    }

    private static boolean isRemark(Token token) {
        return token instanceof Word word && (word.sense() == Sense.REMARK || word.sense() == Sense.WAVERING);
    }

    private static boolean isHanzi(Word word) {
        return !word.text().isEmpty() && Hanzi.is(word.text().charAt(0));
    }
}
