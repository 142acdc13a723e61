package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * An order that is whole by itself and stands, with no comma, behind or before what is told beside it: 减肥的我默默下单一箱黄桃,
 * 珠笋要两斤就是那个竹子的. Read again with the comma, what is told is judged by itself.
 */
final class CommaLeftOut {
    /** Who says more has put a comma somewhere; it keeps the time for a hostile text linear. */
    private static final int MOST = 60;

    /** Each is read again up to three times. */
    private static final int MOST_WISHES = 2;

    /** Whoever says it means himself, whoever is named before it: 来一箱, 给我整两斤, 我要三袋. */
    private static final Prefiltered AT_ONCE = Prefiltered.of(
            "(?:我)?(?:给我|帮我|给咱|替我)(?:来|整|搞|拿|弄|上|下|下单|留|装|安排|记)?|(?:先|再|再给我|我)?(?:来|整|搞|弄|薅|蹲|冲|下单|安排)[个上]?|[我俺咱]也?(?:要|买|拿|拍|订|来|下单)|再[来要买拿]|也来|(?:犒[赏劳]|奖励)自己");

    private static final Prefiltered FOR_ME = Prefiltered.of("^(?:我|俺|咱|给我|帮我)");

    /** 健身狗, 东北人, 夜猫族: what somebody calls himself. */
    private static final Prefiltered OF_ONESELF = Prefiltered.of("(?<![别有没谁老客主她他])[人党狗族控迷]$");

    /** 半斤腊肉就够老, 黄桃两箱就行了我家人少: so much, and why. */
    private static final Prefiltered ENOUGH = Prefiltered.of("^就(?:够|行|好|可以|成|得)(?!.{0,6}?[吗么?])");

    private static final Prefiltered WISH = Prefiltered.of("要|想要");

    /** What was, unless it is told before what is wanted now; what is not so; what is heard. */
    private static final Prefiltered BEFORE = Prefiltered.of(
            "昨|前天|上次|上回|上个?[周月]|去年|以前|之前|刚|小时候|年轻|那年|当年|从前|听(?!你|主播|老板)|梦|已经?|早就|不是|一样|那个|这个|邻居|同事|朋友(?!圈)|同学(?!聚会|会)|[室舍]友|领导|客户|亲戚|人家|[他她]");

    private static final Prefiltered NOW = Prefiltered.of("今年|今天|今晚|这次|这回|现在|但是?|不过");

    /** What is wrong with goods that came. */
    static final String FAULTY = "[坏烂臭霉破碎裂酸馊]|(?<!辛)苦|空[的盒箱袋]|[长发生起]毛|[有生长]了?[虫蛆]|虫[子眼蛀]|变质|变味|漏";

    private static final Prefiltered FAULT = Prefiltered.of("太|不(?!错)|有点|" + FAULTY);

    /** Who else wants it, on what it hangs, what is asked or refused. */
    private static final Set<Sense> HANGING = EnumSet.of(
            Sense.ASKING,
            Sense.QUERY,
            Sense.TAG,
            Sense.TALKING,
            Sense.TELLING,
            Sense.WAVERING,
            Sense.OTHER,
            Sense.LATER,
            Sense.CANCEL,
            Sense.REMOVE,
            Sense.LESS,
            Sense.CHANGE,
            Sense.SWAP,
            Sense.PRICE,
            Sense.ADDRESS,
            Sense.EACH,
            Sense.EVERY,
            Sense.SAME,
            Sense.SOME,
            Sense.EXCEPT,
            Sense.ONLY);

    private CommaLeftOut() {}

    /** The tokens with commas around what is wanted, in the order in which they are to be tried; none if it is not set apart so. */
    static List<List<Token>> divided(String plain, List<Token> tokens) {
        var divided = new ArrayList<List<Token>>();
        if (tokens.size() > MOST) {
            return divided;
        }
        int from = 0;
        int wishes = 0;
        while (from < tokens.size() && wishes < MOST_WISHES) {
            if (!isOfOrder(tokens.get(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < tokens.size() && isOfOrder(tokens.get(to))) {
                to++;
            }
            int begin = from;
            while (begin < to && tokens.get(begin) instanceof Word soft && !isWish(soft)) {
                begin++;
            }
            if (isWhole(tokens.subList(begin, to))) {
                divide(plain, tokens, begin, to, divided);
                wishes++;
            }
            from = to;
        }
        return divided;
    }

    private static void divide(String plain, List<Token> tokens, int begin, int end, List<List<Token>> divided) {
        boolean named = tokens.subList(begin, end).stream().anyMatch(Named.class::isInstance);
        boolean behind = isSaidBefore(plain, tokens, begin, end, named);
        boolean before = isSaidBehind(plain, tokens, begin, end, named);
        if (behind) {
            divided.add(with(tokens, begin, -1));
        }
        if (before) {
            divided.add(with(tokens, -1, end));
        }
        if (behind && before) {
            divided.add(with(tokens, begin, end));
        }
    }

    /** What stands right before it tells something, and nothing hangs on it. */
    private static boolean isSaidBefore(String plain, List<Token> tokens, int begin, int end, boolean named) {
        int from = begin;
        while (from > 0 && !(tokens.get(from - 1) instanceof Break)) {
            from--;
        }
        if (from == begin || !Hanzi.is(plain.charAt(tokens.get(begin).start()))) {
            return false;
        }
        var said = tokens.subList(from, begin);
        var text = plain.substring(said.get(0).start(), tokens.get(begin).start());
        var last = said.get(said.size() - 1);
        var first = tokens.get(begin);
        if (isOfSame(said, tokens.subList(begin, end))
                && !hangs(said)
                && !NewSentence.HANGING.isIn(text)
                && !BEFORE.isIn(text)) {
            return true;
        }
        boolean past =
                BEFORE.isIn(text) && !NOW.isIn(text) && !(first instanceof Word more && more.sense() == Sense.MORE);
        if (NewSentence.HANGING.isIn(text)) {
            return false;
        }
        boolean apart = !(last instanceof Unknown) || !last.touches(first);
        if (named && apart && isForMe(tokens.subList(begin, end)) && first instanceof Named && !hangsOnOthers(said)) {
            // 回来了 刚说到哪了 黄桃我要两箱: whatever was asked before.
            return true;
        }
        if (past || hangs(said)) {
            return false;
        }
        if (first instanceof Named && ToldBefore.isEnd(tokens, end) && ToldBefore.isSentence(said, text)) {
            return true;
        }
        // 画面里黄桃两箱, 今年黄桃三箱 may only tell; 给舅舅寄黄桃两箱 is sent.
        boolean goods = first instanceof Named && isWished(tokens.subList(begin, end));
        boolean wish = first instanceof Word verb && AT_ONCE.isAllOf(verb.text());
        if (last instanceof Unknown who && OF_ONESELF.isIn(who.text())) {
            return first instanceof Named || wish;
        }
        if (!last.touches(first)
                || !(last instanceof Word told)
                || told.sense() == Sense.LINK
                || told.text().equals("了")) {
            // 樱桃, 茶叶来两盒: another thing; "赶场的鸡蛋": of what kind.
            return named && wish && last.touches(first);
        }
        return goods || named && wish;
    }

    private static boolean isWished(List<Token> order) {
        return order.stream()
                .anyMatch(token -> token instanceof Word wish
                        && isWish(wish)
                        && (AT_ONCE.isAllOf(wish.text()) || WISH.isAllOf(wish.text())));
    }

    /** 要两箱黄桃的那位. */
    private static boolean isPointedAt(List<Token> tokens, int end) {
        for (int at = end - 1; at >= 0 && tokens.get(at) instanceof Word word; at--) {
            if (word.text().equals("的") || word.text().startsWith("那")) {
                return true;
            }
        }
        return false;
    }

    /** 黄桃我要两箱, 红糖给我来一袋. */
    private static boolean isForMe(List<Token> order) {
        return order.stream().anyMatch(token -> token instanceof Word wish && isWish(wish) && FOR_ME.isIn(wish.text()));
    }

    private static boolean hangsOnOthers(List<Token> said) {
        return said.stream()
                .anyMatch(token -> token instanceof Word word
                        && word.sense() != Sense.ASKING
                        && word.sense() != Sense.TALKING
                        && HANGING.contains(word.sense()));
    }

    private static boolean isSaidBehind(String plain, List<Token> tokens, int begin, int end, boolean named) {
        int to = end;
        while (to < tokens.size() && !(tokens.get(to) instanceof Break)) {
            to++;
        }
        if (to == end) {
            return false;
        }
        if (!named) {
            // 我要一箱牛奶
            return false;
        }
        var told = begin > 0 ? plain.substring(0, tokens.get(begin).start()) : "";
        if (BEFORE.isIn(told) || OtherThing.goesOn(tokens, end, to)) {
            return false;
        }
        var behind = tokens.subList(end, to);
        if (isOfSame(behind, tokens.subList(begin, end)) && !hangs(behind)) {
            // 两箱黄桃你家黄桃太小了 is told of what has come.
            return !isRemark(behind)
                    && !FAULT.isIn(plain.substring(tokens.get(end).start()));
        }
        if (ENOUGH.begins(plain.substring(tokens.get(end).start()))) {
            return !hangs(tokens.subList(end, to));
        }
        return isWished(tokens.subList(begin, end)) && !isPointedAt(tokens, end) && !hangs(tokens.subList(end, to));
    }

    /** 做笋炒肉 先要五斤笋, 拉肉两斤拉肉腊月的腊: of the goods, and not how much. */
    private static boolean isOfSame(List<Token> said, List<Token> order) {
        var ordered = order.stream()
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .toList();
        return ordered.size() == 1
                && said.stream().anyMatch(Named.class::isInstance)
                && said.stream()
                        .allMatch(token -> !(token instanceof Numeral)
                                && (!(token instanceof Named other)
                                        || other.mention()
                                                .offers()
                                                .containsAll(
                                                        ordered.get(0).mention().offers())));
    }

    /** What it is like. */
    private static boolean isRemark(List<Token> said) {
        return said.stream().anyMatch(token -> token instanceof Word word && word.sense() == Sense.REMARK);
    }

    private static boolean hangs(List<Token> said) {
        return said.stream()
                .anyMatch(token -> token instanceof Word word
                        && HANGING.contains(word.sense())
                        && !word.text().equals("缺"));
    }

    private static List<Token> with(List<Token> tokens, int begin, int end) {
        var with = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); at++) {
            if (at == begin || at == end) {
                int start = tokens.get(at).start();
                with.add(new Break(',', start, start));
            }
            with.add(tokens.get(at));
        }
        return with;
    }

    private static boolean isOfOrder(Token token) {
        return token instanceof Named
                || token instanceof Numeral
                || token instanceof Measured
                || token instanceof Word word
                        && (isWish(word) || word.sense() == Sense.LINK || word.sense() == Sense.POLITE);
    }

    private static boolean isWish(Word word) {
        return word.sense() == Sense.VERB || word.sense() == Sense.MORE;
    }

    private static boolean isWhole(List<Token> order) {
        boolean measured = false;
        for (int at = 1; at < order.size(); at++) {
            measured |= order.get(at) instanceof Measured && order.get(at - 1) instanceof Numeral;
        }
        return measured
                && order.stream()
                        .anyMatch(token -> token instanceof Named || token instanceof Word word && isWish(word));
    }
}
