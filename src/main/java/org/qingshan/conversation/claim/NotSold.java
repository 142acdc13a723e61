package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What is counted and not sold: people (三个同事, 兄弟几个), parcels and places (放一个箱子, 寄一个地址). */
final class NotSold {
    private static final Set<String> PACKING = Set.of("箱子", "袋子", "盒子", "包裹", "地方", "地址", "快递", "泡沫箱");
    private static final Set<String> PERSONS =
            Set.of("老乡", "同事", "同学", "朋友", "邻居", "亲戚", "孩子", "室友", "舍友", "闺蜜", "老师", "领导", "客户", "姐妹", "兄弟", "小孩", "娃");

    private static final Set<String> SPOILT = Set.of("碎了", "坏了", "烂了", "破了");
    private static final int FURTHEST = 12;
    private static final Set<String> APPLAUSE = Set.of("stars", "thumbs", "hearts", "likes", "claps");

    private static final String KIN = "姐妹哥弟";

    private NotSold() {}

    /** How many tokens from the number at a place on say that such things are meant; 0 if they do not. */
    static int counted(List<Token> tokens, int at) {
        if (isApplause(tokens, at)) {
            return 2;
        }
        int who = at + 1;
        boolean pieces = who < tokens.size()
                && tokens.get(who) instanceof Measured measured
                && measured.measure().style() == Measure.Style.PIECE;
        who += pieces ? 1 : 0;
        boolean meant =
                who < tokens.size() && (isOne(tokens.get(who)) || pieces && PACKING.contains(text(tokens.get(who))));
        return meant ? who - at + 1 : 0;
    }

    /** "5 stars for A1", "3 cheers for the farmers"; "A1 x3 cheers" thanks. */
    private static boolean isApplause(List<Token> tokens, int at) {
        boolean begins = at == 0
                || tokens.get(at - 1) instanceof Token.Break
                || tokens.get(at - 1) instanceof Word soft && soft.sense() == Sense.POLITE;
        if (!begins || at + 1 >= tokens.size()) {
            return false;
        }
        var what = text(tokens.get(at + 1));
        boolean applause = APPLAUSE.contains(what)
                || what.equals("cheers")
                        && at + 2 < tokens.size()
                        && text(tokens.get(at + 2)).equals("for");
        // "5 likes and I buy A1" promises something.
        return applause
                && tokens.subList(at, Math.min(at + FURTHEST, tokens.size())).stream()
                        .noneMatch(token -> token instanceof Word wish && wish.sense() == Sense.VERB);
    }

    /** 兄弟几个分, 分给几个姐妹, 吃好几个: some, not how many. */
    static boolean areSeveral(@Nullable Token before, Word several, @Nullable Token next) {
        boolean told = before instanceof Word word
                && word.touches(several)
                && (isOne(word)
                        || word.text().equals("好")
                        || word.text().equals("我们")
                        || word.sense() == Sense.REMARK && SPOILT.contains(word.text()) && ends(several, next));
        return told || next instanceof Word who && (isOne(who) || who.text().equals("姐"));
    }

    private static boolean ends(Word several, @Nullable Token next) {
        return next == null || !several.touches(next) || next instanceof Token.Break mark && mark.mark() != '?';
    }

    private static String text(Token token) {
        return token instanceof Unknown unknown ? unknown.text() : token instanceof Word word ? word.text() : "";
    }

    private static boolean isOne(Token token) {
        return token instanceof Word who
                && (PERSONS.contains(who.text())
                        || who.sense() == Sense.POLITE
                                && KIN.indexOf(who.text().charAt(0)) >= 0
                                && who.text().length() <= 2);
    }
}
