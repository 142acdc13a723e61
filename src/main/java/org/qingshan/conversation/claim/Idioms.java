package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Words that mean something else in company: 扣1, 黄桃算了, "take one off", 36的鸡蛋, 不是两箱是三箱. */
final class Idioms {
    private static final Set<String> TYPING = Set.of("扣", "扣个", "打", "打个", "公屏", "公屏扣", "公屏打", "刷", "敲", "飘");
    private static final Set<String> TAKING = Set.of("take", "knock", "leave");
    private static final int LONGEST_CONDITION = 5;
    private static final Set<String> BEING = Set.of("有", "还有", "有货", "能", "还能", "要是还有", "如果还有", "要是有货", "还剩");
    private static final Set<String> STOCK = Set.of("现货", "货", "库存");
    private static final Set<String> UNABLE = Set.of("不下了", "不来了", "不上了", "不下", "不来");
    private static final Set<String> DONT = Set.of("不", "莫");
    private static final Set<String> NOT = Set.of("不是", "not");

    private final List<Token> tokens;
    private final List<Token> understood = new ArrayList<>();
    private int at;

    /** Since the last break: a name, a number, "take". */
    private boolean named;

    private boolean counted;
    private boolean taking;

    private Idioms(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> understood(List<Token> tokens) {
        var idioms = new Idioms(tokens);
        while (idioms.at < tokens.size()) {
            idioms.step(tokens.get(idioms.at));
        }
        return idioms.understood;
    }

    private void step(Token token) {
        if (token instanceof Word word) {
            word(word);
        } else if (token instanceof Unknown not && DONT.contains(not.text()) && isNoMore()) {
            add(new Word(Sense.CANCEL, "不", token.start(), tokens.get(at + 2).end()), 3);
        } else if (token instanceof Unknown same
                && same.text().equals("同")
                && (last() instanceof Named || last() instanceof Measured)
                && next() instanceof Named) {
            add(new Word(Sense.AND, "同", token.start(), token.end()), 1);
        } else if (token instanceof Unknown not
                && not.text().equals("不")
                && (last() instanceof Named || last() instanceof Measured)
                && (next() == null || next() instanceof Break)) {
            add(new Word(Sense.QUERY, "不", token.start(), token.end()), 1);
        } else if (token instanceof Numeral price && isPriceTag(price)) {
            // 36的鸡蛋: which one, not how many.
            add(new Word(Sense.LINK, "的", price.start(), price.end()), 2);
        } else {
            named |= token instanceof Named;
            counted |= token instanceof Numeral;
            add(token, 1);
            if (token instanceof Break) {
                named = false;
                counted = false;
                taking = false;
            }
        }
    }

    private void word(Word word) {
        var next = next();
        taking |= TAKING.contains(word.text());
        if (TYPING.contains(word.text()) && next instanceof Numeral && !isTold() && isTypedAlone()) {
            add(new Word(named || counted ? Sense.CHAT : Sense.SAME, word.text(), word.start(), next.end()), 2);
        } else if (word.text().equals("第") && next instanceof Numeral && isOrdinal(tokenAt(at + 2))) {
            add(new Word(Sense.CHAT, "第", word.start(), tokens.get(at + 2).end()), 3);
        } else if (NOT.contains(word.text()) && (next instanceof Numeral || next instanceof Named)) {
            deny(word);
        } else if (word.text().equals("一样")
                && begins()
                && (next instanceof Numeral || next instanceof Word then && then.sense() == Sense.VERB)) {
            add(as(word, Sense.EVERY), 1);
        } else if (word.text().equals("把我") && next instanceof Word of && of.sense() == Sense.LINK) {
            add(as(word, Sense.POLITE), 1);
        } else if (word.text().equals("要的")
                && (next instanceof Numeral || next instanceof Named)
                && word.touches(next)) {
            // 我刚才要的两斤
            add(as(word, Sense.TALKING), 1);
        } else if (word.sense() == Sense.VERB && isOfWhatWas()) {
            add(as(word, Sense.TALKING), 1);
        } else if (word.text().equals("一样") && last() instanceof Named && next instanceof Numeral) {
            add(as(word, Sense.EACH), 1);
        } else if (word.text().equals("的话") && isIfThereIs()) {
            add(as(word, Sense.CHAT), 1);
        } else if (word.text().equals("算了") && last() instanceof Named && (next == null || next instanceof Break)) {
            add(as(word, Sense.CANCEL), 1);
        } else if (word.text().equals("instead of") && next instanceof Numeral) {
            add(as(word, Sense.CHANGE), 1);
        } else if (word.text().equals("成") && counted && last() instanceof Word cut && next instanceof Numeral) {
            // 打包成两份, 切成两块
            int more = tokenAt(at + 2) instanceof Measured || tokenAt(at + 2) instanceof Word ? 1 : 0;
            add(
                    new Word(
                            Sense.CHAT,
                            cut.text(),
                            word.start(),
                            tokens.get(at + 1 + more).end()),
                    2 + more);
        } else if (word.text().equals("几个") && NotSold.areSeveral(last(), word, next)) {
            add(as(word, Sense.COUNTED), 1);
        } else if (word.text().endsWith("尾号") && next instanceof Word number && number.sense() == Sense.ADDRESS) {
            add(as(word, Sense.CHAT), 2);
        } else if (word.text().endsWith("尾号") && next instanceof Numeral) {
            add(as(word, Sense.CHAT), 2);
        } else if (UNABLE.contains(word.text()) && last() instanceof Unknown verb && verb.touches(word)) {
            // 冰箱塞不下了
            add(as(word, Sense.REMARK), 1);
        } else if (word.text().equals("do") && next instanceof Word verb && verb.sense() == Sense.VERB && begins()) {
            // "do send me a box"
            add(as(word, Sense.POLITE), 1);
        } else if (word.text().equals("off") && taking) {
            add(as(word, Sense.REMOVE), 1);
        } else {
            add(word, 1);
        }
    }

    /** 有现货的话, 还有黄桃的话, 还能抢到的话: who sells it knows whether. */
    private boolean isIfThereIs() {
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

    /** 不拿了, 不想买了. */
    private boolean isNoMore() {
        return next() instanceof Word verb
                && verb.sense() == Sense.VERB
                && tokenAt(at + 2) instanceof Word done
                && done.text().equals("了");
    }

    private static boolean isOrdinal(@Nullable Token token) {
        return token instanceof Measured || token instanceof Word word && word.sense() == Sense.COUNTED;
    }

    /** 我要的两箱, 上周拍的黄桃: it was ordered before. */
    private boolean isOfWhatWas() {
        return next() instanceof Word of
                && of.text().equals("的")
                && (tokenAt(at + 2) instanceof Numeral || tokenAt(at + 2) instanceof Named)
                && of.touches(tokens.get(at + 2));
    }

    /** 想要的扣1 is said by the host. */
    private boolean isTold() {
        return last() instanceof Word word
                && (word.sense() == Sense.LINK
                        || word.sense() == Sense.QUERY
                        || word.text().equals("大家"));
    }

    /** Nothing is counted by it: 扣1个, A1扣2. */
    private boolean isTypedAlone() {
        return !(tokenAt(at + 2) instanceof Measured) && (!named || tokenAt(at + 2) instanceof Word);
    }

    private boolean isPriceTag(Numeral price) {
        return price.isDigits()
                && !named
                && next() instanceof Word of
                && of.text().equals("的")
                && tokenAt(at + 2) instanceof Named;
    }

    /** 不是两箱是三箱 takes back the two; 不是两箱 alone only speaks of them. */
    private void deny(Word not) {
        int end = at + 1;
        while (tokenAt(end) instanceof Numeral || tokenAt(end) instanceof Measured || tokenAt(end) instanceof Named) {
            end++;
        }
        var then = tokenAt(end);
        boolean is = then instanceof Word word
                && (word.text().equals("是") || word.text().equals("而是"));
        if ((then == null || then instanceof Break) && correctsBefore()) {
            at = end;
        } else if ((then == null || then instanceof Break) && not.text().equals("not") && isCountedBefore()) {
            // "two bags, not three"
            understood.add(as(not, Sense.CHANGE));
            at = end;
        } else if (then != null && (is || then instanceof Break && end + 1 < tokens.size())) {
            add(new Word(Sense.CORRECTION, not.text(), not.start(), then.end()), end + 1 - at);
        } else {
            add(as(not, Sense.TALKING), 1);
        }
    }

    private boolean isCountedBefore() {
        int before = understood.size() - 1;
        if (before >= 0 && understood.get(before) instanceof Break comma && comma.mark() == ',') {
            understood.remove(before);
            before--;
        }
        boolean counted = false;
        while (before >= 0 && !(understood.get(before) instanceof Break)) {
            counted |= understood.get(before) instanceof Numeral;
            before--;
        }
        return counted;
    }

    /** 是两箱不是三箱: the two are meant. */
    private boolean correctsBefore() {
        for (int before = understood.size() - 1; before >= 0 && !(understood.get(before) instanceof Break); before--) {
            if (understood.get(before) instanceof Word is && (is.text().equals("是") || is.sense() == Sense.CHANGE)) {
                understood.set(before, as(is, Sense.CHANGE));
                return true;
            }
        }
        return false;
    }

    private static Word as(Word word, Sense sense) {
        return new Word(sense, word.text(), word.start(), word.end());
    }

    private boolean begins() {
        return last() == null || last() instanceof Break;
    }

    private void add(Token token, int read) {
        boolean is = token instanceof Word word && word.text().equals("是") && isTakenBack();
        if (!is) {
            understood.add(token);
        }
        at += read;
    }

    /** 不对，是三袋. */
    private boolean isTakenBack() {
        int before = understood.size() - 1;
        before -= before > 0 && understood.get(before) instanceof Break ? 1 : 0;
        return before >= 0 && understood.get(before) instanceof Word back && back.sense() == Sense.CORRECTION;
    }

    private @Nullable Token last() {
        return understood.isEmpty() ? null : understood.get(understood.size() - 1);
    }

    private @Nullable Token next() {
        return tokenAt(at + 1);
    }

    private @Nullable Token tokenAt(int place) {
        return place < tokens.size() ? tokens.get(place) : null;
    }
}
