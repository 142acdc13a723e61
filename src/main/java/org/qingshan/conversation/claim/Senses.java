package org.qingshan.conversation.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Word;

/** What the words of a clause say together: a polite question is a request, "all but" is of everything. */
final class Senses {
    private static final Set<String> SOFTENING = Set.of("请问", "请问一下", "想问", "问一下", "问下");
    private static final Set<String> CAN = Set.of("能不能", "可不可以", "可以不可以", "能否");
    private static final Set<String> ABLE = Set.of("can", "could", "can you", "could you", "may", "would", "will");
    /** Nobody takes it off the screen then, nor cuts it into pieces. */
    private static final Set<String> OWN = Set.of("my", "our", "my order", "our order");

    private static final Set<String> ASKED = Set.of("can you", "could you");
    /** For the speaker: whether it can be done at all (能发两箱吗) is another question. */
    private static final Prefiltered REQUEST = Prefiltered.of("[给帮]我|^(can|could|may|might) (i|we|you)\\b|^would you");

    private static final Prefiltered NOT_LESS = Prefiltered.of("^退|了$");

    private static final Set<String> ALL = Set.of("都要", "都来", "都拍", "都来个", "全都来", "全来", "都要一份");
    private static final Set<String> TOLD = Set.of("大家", "家人们", "你们", "姐妹们", "宝子们", "兄弟们", "各位");

    private static final Set<String> PLEASE =
            Set.of("please", "pls", "plz", "pretty please", "would you kindly", "could you kindly", "kindly");

    private final List<Token> tokens;
    private final EnumSet<Sense> senses = EnumSet.noneOf(Sense.class);

    private Senses(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Set<Sense> of(List<Token> tokens) {
        var senses = new Senses(tokens);
        for (var token : tokens) {
            if (token instanceof Word word) {
                senses.senses.add(word.sense());
            }
        }
        if (!senses.senses.isEmpty()) {
            senses.combine();
        }
        return senses.senses;
    }

    static boolean isPolite(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> isIn(token, PLEASE));
    }

    private void combine() {
        if (has(Sense.EACH) && (has(Sense.EXCEPT) || has(Sense.COUNTED) && isOfKinds() || isOfAll())) {
            senses.add(Sense.EVERY);
        }
        if (has(Sense.EVERY)) {
            senses.add(Sense.EACH);
        }
        if ((has(Sense.VERB) || has(Sense.TAG)) && isPolite(tokens)) {
            // "can I get two boxes please?"
            senses.remove(Sense.QUERY);
            senses.remove(Sense.TAG);
        }
        if ((has(Sense.TAG) || has(Sense.QUERY)) && isRequest()) {
            senses.remove(Sense.QUERY);
            senses.remove(Sense.TAG);
            senses.remove(Sense.ASKING);
            senses.add(Sense.VERB);
        }
        if (has(Sense.TAG) && has(Sense.CHANGE) && isOfChange() && !has(Sense.ASKING) && endsWithTag() && namesOne()) {
            // 改成一箱可以吗
            senses.remove(Sense.QUERY);
            senses.remove(Sense.TAG);
        }
        if (has(Sense.TAG) && isOfLess() && !has(Sense.ASKING) && endsWithTag() && namesOne()) {
            // 红糖减一袋好吗
            senses.remove(Sense.QUERY);
            senses.remove(Sense.TAG);
        }
        if (has(Sense.QUERY) && isAskedOfHost()) {
            senses.remove(Sense.QUERY);
        }
        if (has(Sense.ASKING) && !has(Sense.QUERY) && (isSoftened() || isAbility())) {
            senses.remove(Sense.ASKING);
        }
        if (has(Sense.TELLING)) {
            senses.add(Sense.TALKING);
        }
        if (has(Sense.REMOVE)) {
            senses.add(tokens.stream().anyMatch(Amounted.class::isInstance) ? Sense.LESS : Sense.CANCEL);
        }
    }

    private boolean namesOne() {
        return tokens.stream().filter(Token.Named.class::isInstance).limit(2).count() < 2;
    }

    private boolean endsWithTag() {
        int last = tokens.size() - 1;
        while (last > 0
                && tokens.get(last) instanceof Word soft
                && (soft.sense() == Sense.POLITE || soft.sense() == Sense.QUERY)) {
            last--;
        }
        return last > 1
                && tokens.get(last) instanceof Word tag
                && tag.sense() == Sense.TAG
                && tokens.get(last - 1) instanceof Amounted;
    }

    private boolean has(Sense sense) {
        return senses.contains(sense);
    }

    /** 能给我来两箱黄桃吗, "can you send me two boxes": asked for in so many words; 两箱，可以吗 asks whether it can be. */
    private boolean isRequest() {
        boolean asked = false;
        boolean measured = false;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token instanceof Word word && (isAsked(word) || mayI(word))) {
                if (measured || !REQUEST.isIn(word.text()) && !isOfChange() && !(mayI(word) && isAskedFor())) {
                    return false;
                }
                asked = true;
            } else if (token instanceof Amounted amounted
                    && (amounted.amount().measure() != null || AsSold.isOfThing(Token.at(tokens, at + 1)))) {
                measured |= asked;
            } else if (token instanceof Word word && word.sense() == Sense.ASKING && !SOFTENING.contains(word.text())) {
                return false;
            }
        }
        return measured;
    }

    /** 可以先给我留一盒吗, 可以少一箱吗. */
    private boolean mayI(Word word) {
        return word.text().equals("可以") && has(Sense.QUERY) && (isAskedFor() || has(Sense.LESS) && isOfChange());
    }

    /** 能改成三盒吗, 可以少一箱吗: asked of one who sells, of one's own order. */
    private boolean isOfChange() {
        boolean names = tokens.stream().anyMatch(Token.Named.class::isInstance);
        return (has(Sense.CHANGE) || has(Sense.LESS) && names) && !has(Sense.SWAP) && !has(Sense.PRICE);
    }

    /** 少一袋好吗; 少了一袋 is missed, 退一袋行吗 asks after a rule. */
    private boolean isOfLess() {
        return (has(Sense.LESS) || has(Sense.REMOVE))
                && !has(Sense.SWAP)
                && !has(Sense.PRICE)
                && tokens.stream().noneMatch(token -> token instanceof Word word && NOT_LESS.isIn(word.text()));
    }

    static boolean isAsked(Word word) {
        return word.sense() == Sense.TAG
                || (word.sense() == Sense.VERB || word.sense() == Sense.CHANGE)
                        && !word.text().isEmpty()
                        && Latin.is(word.text().charAt(0))
                        && REQUEST.isIn(word.text());
    }

    /** 五样各一份. */
    private boolean isOfKinds() {
        return tokens.stream()
                .anyMatch(token -> token instanceof Word word && word.text().equals("样"));
    }

    /** 都来一份, and nothing named; 大家都来一份 is said to others. */
    private boolean isOfAll() {
        boolean all = false;
        for (var token : tokens) {
            if (token instanceof Token.Named || token instanceof Word word && TOLD.contains(word.text())) {
                return false;
            }
            boolean begins = token instanceof Word word
                    && (word.sense() == Sense.POLITE || word.sense() == Sense.VERB || word.sense() == Sense.LINK);
            if (!all && !begins && !(token instanceof Word each && ALL.contains(each.text()))) {
                // 甜的酸的都要一箱
                return false;
            }
            all |= !begins && token instanceof Word;
        }
        return all;
    }

    /** "Could you take one jin off my pork?"; "can I cancel the pork?" may ask after a rule. */
    private boolean isAskedOfHost() {
        return has(Sense.ASKING)
                && (has(Sense.REMOVE) || has(Sense.LESS) || has(Sense.CHANGE))
                && !has(Sense.SWAP)
                && !has(Sense.PRICE)
                && tokens.stream().anyMatch(token -> token instanceof Word mine && OWN.contains(mine.text()))
                && tokens.stream().anyMatch(Token.Named.class::isInstance)
                && asksOnly(ASKED);
    }

    /** 请问我想买两箱. */
    private boolean isSoftened() {
        return has(Sense.VERB) && !has(Sense.TAG) && asksOnly(SOFTENING);
    }

    /** "can I please grab a box", "can you cancel A1". */
    private boolean isAbility() {
        boolean change = has(Sense.REMOVE) || has(Sense.CANCEL) || has(Sense.CHANGE);
        return (change || has(Sense.VERB) && isPolite(tokens)) && asksOnly(ABLE)
                || (change && isAskedFor() || has(Sense.LESS) && isOfChange()) && asksOnly(CAN);
    }

    /** 能不能麻烦帮我取消掉; 能不能退 asks after a rule. */
    private boolean isAskedFor() {
        return tokens.stream()
                .anyMatch(token -> token instanceof Word word
                        && (word.text().startsWith("帮我") || word.text().startsWith("给我")));
    }

    private boolean asksOnly(Set<String> words) {
        return tokens.stream()
                .allMatch(token ->
                        !(token instanceof Word word) || word.sense() != Sense.ASKING || words.contains(word.text()));
    }

    private static boolean isIn(Token token, Set<String> words) {
        return token instanceof Word word && words.contains(word.text());
    }
}
