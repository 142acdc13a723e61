package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private static final Set<String> EITHER = Set.of("行", "可以", "算了", "成", "没事", "好", "没关系");
    private static final Set<String> BEST = Set.of("最好", "更好", "更好了", "就更好了", "就最好了", "最好了");

    private static final int SHORTEST_REASON = 3;

    private final List<Token> apart = new ArrayList<>();

    /** What came before names something, and says how much of it or that it goes. */
    private boolean named;

    private boolean settled;

    private boolean signed;

    /** 黄桃减一箱: who does not want it any more may follow. */
    private boolean reduced;

    private Remarks() {}

    static List<Token> setApart(List<Token> tokens) {
        var remarks = new Remarks();
        var segments = segments(tokens);
        int lastName = segments.size() - 1;
        while (lastName >= 0 && !segments.get(lastName).names()) {
            lastName--;
        }
        for (int at = 0; at < segments.size(); at++) {
            var next = at + 1 < segments.size() ? segments.get(at + 1) : null;
            remarks.add(segments.get(at), next, at >= lastName);
        }
        return remarks.apart;
    }

    private static List<Segment> segments(List<Token> tokens) {
        var segments = new ArrayList<Segment>();
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size()
                    || !tokens.get(at - 1).touches(tokens.get(at))
                    || tokens.get(at - 1) instanceof Break) {
                segments.add(new Segment(tokens.subList(from, at)));
                from = at;
            }
        }
        return segments;
    }

    private void add(Segment segment, @Nullable Segment next, boolean last) {
        var tokens = segment.tokens();
        boolean order = next != null && next.isOrder();
        boolean remark = !(order && segment.reachesOver())
                && (isRemark(tokens, next)
                        || settled && isOfLater(tokens)
                        || order && (segment.isPrelude() || isHesitation(segment))
                        || next != null
                                && ((next.isPlainOrder() || next.isPlainWish()) && segment.isFinished()
                                        || segment.isPraiseOf(next))
                        || last
                                && (isBehind(tokens)
                                        || named && settled && segment.asksOnly()
                                        || (settled || signed) && isAsked(tokens)));
        boolean opened = apart.isEmpty() || apart.get(apart.size() - 1) instanceof Break;
        if (remark && !opened) {
            addMark(tokens.get(0).start());
        }
        apart.addAll(tokens);
        if (order && !segment.names() && segment.tellsWhatFollows()) {
            int end = tokens.get(tokens.size() - 1).end();
            apart.add(new Word(Sense.WAVERING, "", end, end));
        }
        boolean closed = tokens.get(tokens.size() - 1) instanceof Break;
        if (!closed && (remark || order && segment.isOrder() || next != null && segment.isAmended(next))) {
            addMark(tokens.get(tokens.size() - 1).end());
        }
        tokens.forEach(this::remember);
    }

    /** 想好了, 本来只看看: what an order behind it settles, said before a space as before a comma. */
    private static boolean isHesitation(Segment segment) {
        boolean hesitates = false;
        for (var token : segment.tokens()) {
            if (token instanceof Word word) {
                switch (word.sense()) {
                    case WAVERING -> hesitates = true;
                    case POLITE, LINK, CHAT, REMARK, OTHER, TALKING -> {}
                    default -> {
                        return false;
                    }
                }
            } else if (!(token instanceof Unknown) || !hesitates) {
                return false;
            }
        }
        return hesitates
                && !segment.tellsWhatFollows()
                && isHanzi(segment.tokens().get(0));
    }

    private static boolean isHanzi(Token token) {
        return token instanceof Word word
                && !word.text().isEmpty()
                && Hanzi.is(word.text().charAt(0));
    }

    private void addMark(int place) {
        apart.add(new Break(MARK, place, place));
    }

    private boolean isRemark(List<Token> segment, @Nullable Segment next) {
        boolean measured = next != null && next.tokens().get(0) instanceof Measured;
        return !segment.isEmpty()
                && segment.stream().allMatch(token -> isSaid(token) || named && settled && isBeside(token))
                && (segment.stream().anyMatch(Remarks::isRemark)
                        || segment.get(0) instanceof Unknown && segment.stream().anyMatch(Remarks::isNumber)
                        || isReason(segment)
                        || !measured
                                && apart.isEmpty()
                                && segment.get(segment.size() - 1) instanceof Numeral last
                                && last.isDigits());
    }

    /** 来一箱 等红灯呢, 桃两箱 我爸妈一箱我一箱: behind a complete order, where nothing is named any more. */
    private boolean isBehind(List<Token> segment) {
        var first = segment.isEmpty() ? null : segment.get(0);
        boolean says =
                first instanceof Unknown unknown && unknown.isHanzi() || first instanceof Word word && isHanzi(word);
        return settled
                && says
                && segment.size() > 1
                && segment.stream()
                        .noneMatch(token -> token instanceof Named
                                || token instanceof Break
                                || token instanceof Token.Sign
                                || token instanceof Word word
                                        && isAbout(word)
                                        && !(word.sense() == Sense.TAG && isRather(segment))
                                        && !(reduced && word.sense() == Sense.CANCEL));
    }

    /** 发顺丰行吗, which decides nothing of the order before it. */
    private static boolean isAsked(List<Token> segment) {
        boolean hanzi = segment.get(0) instanceof Unknown unknown && unknown.isHanzi() || isHanzi(segment.get(0));
        return hanzi
                && segment.stream().noneMatch(token -> token instanceof Named || token instanceof Measured)
                && !ByTheWay.isOfArrival(Framed.shape(segment))
                && ByTheWay.isAsked(Framed.shape(segment));
    }

    /** 便宜的话下次多买: another day. */
    private static boolean isOfLater(List<Token> segment) {
        return segment.stream().anyMatch(token -> token instanceof Word word && word.sense() == Sense.LATER)
                && segment.stream()
                        .noneMatch(token -> token instanceof Named
                                || token instanceof Numeral
                                || token instanceof Word word && word.sense() == Sense.CANCEL);
    }

    /** 能开票最好: rather so, but in any case. */
    private static boolean isRather(List<Token> segment) {
        var last = segment.get(segment.size() - 1);
        var before = segment.size() < 2 ? null : segment.get(segment.size() - 2);
        boolean either = last instanceof Word word
                && EITHER.contains(word.text())
                && before instanceof Word too
                && (too.text().equals("也") || too.text().equals("就"));
        return either || last instanceof Word best && BEST.contains(best.text());
    }

    /** It may do something to the order before it. */
    private static boolean isAbout(Word word) {
        return switch (word.sense()) {
            case CANCEL, REMOVE, CHANGE, LESS, MORE, ONLY, SWAP, EACH, TAG, AND -> true;
            default -> false;
        };
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
        reduced |= token instanceof Word less && (less.sense() == Sense.LESS || less.sense() == Sense.REMOVE);
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
                        && isHanzi(word)
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
