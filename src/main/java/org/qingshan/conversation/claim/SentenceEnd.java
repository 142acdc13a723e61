package org.qingshan.conversation.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Where a sentence ends before the goods of the next one are named, though nothing marks it. */
final class SentenceEnd {
    /** Nobody goes on for longer; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 12;

    private static final Prefiltered LIKES = Prefiltered.of(
            "(?:说|讲)(?:很|挺|真|特别|还|超|最|也)?(?:想|要吃|要喝|好吃|好喝|爱吃|爱喝|喜欢|甜|香|够)(?:要|吃|喝|尝|的|呢|啊|呀|哦|哈|嘛)*|(?:说|讲)不要了?"
                    + "|(?:让|叫|喊|托|要)我?(?:帮忙?|代)?(?:买|带|订|拍|捎|囤|下单)的[呢啊呀哦哈嘛]?");
    private static final Prefiltered BUSY = Prefiltered.of(
            "(?:开着?车|上着?班|加班|忙着?|做着?饭|炒着?菜|烧着?饭|带着?[娃孩]子?|开着?会|等着?|闹着?|上着?课|排着?队|洗着?碗|喂着?奶|看着?直播|看着|遛着?[狗娃弯])呢(?!.{0,9}的)");

    private SentenceEnd() {}

    /** 竹笋两斤老婆说想吃; 黄桃两箱老婆说家里有 takes it back. */
    static boolean isReasonBehind(OpenClause open, List<Token> tokens, int at) {
        return tokens.get(at) instanceof Word who
                && People.areOurs(who)
                && open.names()
                && open.measures()
                && (open.isCounted() || isList(tokens, at))
                && LIKES.isAllOf(said(tokens, at + 1));
    }

    /** 黄桃三箱竹笋两斤: nothing but goods, and how much of each. */
    private static boolean isList(List<Token> tokens, int end) {
        int from = end;
        while (from > 2
                && end - from < LONGEST
                && tokens.get(from - 1) instanceof Measured
                && tokens.get(from - 2) instanceof Numeral
                && tokens.get(from - 3) instanceof Named) {
            from -= 3;
        }
        return from < end && (from == 0 || tokens.get(from - 1) instanceof Break);
    }

    /** 先不买桃子 鸡蛋给我一盒, 黄桃+2 鸡蛋下次: what is for another day, and what is for now. */
    static boolean isOtherDay(OpenClause open, List<Token> tokens, int at) {
        var last = open.last();
        if (!(tokens.get(at) instanceof Named goods)
                || last == null
                || last.touches(goods)
                || !open.names()
                || open.has(Sense.REMARK)
                || open.has(Sense.ASKING)
                || open.has(Sense.QUERY)) {
            return false;
        }
        boolean after = open.has(Sense.LATER) && !open.counts() && last instanceof Named;
        boolean before = open.counts()
                && at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Word later
                && later.sense() == Sense.LATER;
        return (after || before) && isPlain(tokens, before ? at + 2 : at + 1, after);
    }

    /** Nothing is told or asked before the next break. */
    private static boolean isPlain(List<Token> tokens, int from, boolean wanted) {
        return tokens.subList(Math.min(from, tokens.size()), tokens.size()).stream()
                .takeWhile(token -> !(token instanceof Break mark) || mark.mark() == '?')
                .limit(LONGEST)
                .allMatch(token -> token instanceof Word word
                                && (word.sense() == Sense.VERB
                                        || word.sense() == Sense.POLITE
                                        || word.sense() == Sense.MORE)
                        || wanted
                                && (token instanceof Numeral
                                        || token instanceof Measured
                                        || token instanceof Token.Sign));
    }

    /** 开车呢黄桃两箱: what somebody is doing, and then what he wants. */
    static boolean isUnderWay(OpenClause open, Token token) {
        return token instanceof Named && !open.names() && !open.counts() && !open.wishes() && BUSY.isIn(open.text());
    }

    private static String said(List<Token> tokens, int from) {
        return tokens.subList(Math.min(from, tokens.size()), tokens.size()).stream()
                .takeWhile(token -> !(token instanceof Break))
                .limit(LONGEST)
                .map(SentenceEnd::text)
                .collect(Collectors.joining());
    }

    /** What no word says stands for itself, so that it is found in none. */
    static String text(Token token) {
        return token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "#";
    }
}
