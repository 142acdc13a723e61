package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** Numbers that say something else in company: "a jin and a half", 三斤分三袋装, "the dried one", three of something not sold. */
final class NumberIdioms {
    private static final int NEAR = 5;

    private static final Set<String> PLACES = Set.of("处", "地方", "地址", "地", "单", "包裹", "快递");
    private static final Set<String> HOMES = Set.of("家", "户");
    private static final Set<String> SENDING = Set.of("寄", "发", "送");

    private final List<Token> tokens;
    private final List<Token> understood = new ArrayList<>();
    private int at;

    /** Since the last break. */
    private boolean counted;

    private NumberIdioms(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> understood(List<Token> tokens) {
        var idioms = new NumberIdioms(tokens);
        while (idioms.at < tokens.size()) {
            idioms.step(tokens.get(idioms.at));
        }
        return idioms.understood;
    }

    private void step(Token token) {
        int half = token instanceof Word and && and.text().equals("and") ? addedHalf() : -1;
        if (half > 0) {
            var number = (Numeral) tokens.get(half);
            add(new Numeral(number.value(), Spelling.ADDED, number.start(), number.end()), half + 1 - at);
        } else if (token instanceof Word less && isPartOfWord(less)) {
            addWord(Sense.CHAT, 1);
        } else if (token instanceof Unknown parted && counted && isParted(parted)) {
            boolean packed =
                    Token.at(tokens, at + 3) instanceof Word word && word.text().equals("装") || isPlace(at + 3);
            addWord(Sense.CHAT, packed ? 4 : 3);
        } else if (token instanceof Numeral one && isThatOne(one)) {
            addWord(Sense.LINK, 1);
        } else if (token instanceof Numeral && isWhichKind()) {
            addWord(Sense.LINK, 5);
        } else if (token instanceof Numeral && NotSold.counted(tokens, at) > 0) {
            addWord(Sense.COUNTED, NotSold.counted(tokens, at));
        } else {
            counted |= token instanceof Numeral;
            counted &= !(token instanceof Break);
            add(token, 1);
        }
    }

    /** 减脂人要一盒, 少油: no less of anything. */
    private boolean isPartOfWord(Word less) {
        return less.sense() == Sense.LESS
                && less.text().length() == 1
                && Token.at(tokens, at + 1) instanceof Unknown other
                && other.isHanzi()
                && less.touches(other);
    }

    /** "a jin and a half of pork": where the half stands, or -1. */
    private int addedHalf() {
        int place = Token.at(tokens, at + 1) instanceof Word a && a.text().equals("a") ? at + 2 : at + 1;
        boolean half = last() instanceof Measured
                && Token.at(tokens, place) instanceof Numeral part
                && part.value().signum() > 0
                && part.value().compareTo(BigDecimal.ONE) < 0;
        return half ? place : -1;
    }

    /** 三斤分三袋装: how it shall be packed. */
    private boolean isParted(Unknown parted) {
        return parted.text().endsWith("分")
                && Token.at(tokens, at + 1) instanceof Numeral in
                && parted.touches(in)
                && (Token.at(tokens, at + 2) instanceof Measured || isPlace(at + 2));
    }

    /** 分两个地方, 分两处. */
    private boolean isPlace(int place) {
        var token = Token.at(tokens, place);
        var text = token == null ? "" : SentenceEnd.text(token);
        var behind = Token.at(tokens, place + 1);
        // 一箱黄桃分两家 is shared, 四箱分两家寄 is sent.
        boolean home = HOMES.contains(text)
                && behind != null
                && SENDING.stream().anyMatch(SentenceEnd.text(behind)::startsWith);
        return home || PLACES.contains(text);
    }

    /** "the dried shiitake one", "so nice one", "wrong one". */
    private boolean isThatOne(Numeral one) {
        int before = understood.size() - 2;
        var next = Token.at(tokens, at + 1);
        boolean ends = one.spelling() == Spelling.WORDS
                && one.value().equals(BigDecimal.ONE)
                && (next == null || next instanceof Break)
                && before >= 0;
        boolean wrong = one.spelling() == Spelling.WORDS
                && one.value().equals(BigDecimal.ONE)
                && last() instanceof Unknown which
                && which.text().equals("wrong");
        boolean likeSo = ends
                && last() instanceof Word how
                && how.sense() == Sense.CHAT
                && understood.get(before) instanceof Word so
                && so.text().equals("so");
        return likeSo
                || wrong
                || ends
                        && last() instanceof Named name
                        && !name.touches(one)
                        && understood.get(before) instanceof Word the
                        && (the.text().equals("the") || the.text().equals("that"));
    }

    /** 黄桃五斤一箱的来两箱: which box, not how many; behind it, how many. */
    private boolean isWhichKind() {
        boolean kind = Token.at(tokens, at + 1) instanceof Measured weight
                && weight.measure().style() == Measure.Style.WEIGHT
                && Token.at(tokens, at + 2) instanceof Numeral one
                && one.value().equals(BigDecimal.ONE)
                && Token.at(tokens, at + 3) instanceof Measured
                && Token.at(tokens, at + 4) instanceof Word of
                && of.text().equals("的");
        return kind
                && tokens.subList(at + 5, tokens.size()).stream()
                        .limit(NEAR)
                        .takeWhile(token -> !(token instanceof Break))
                        .anyMatch(Numeral.class::isInstance);
    }

    private void addWord(Sense sense, int read) {
        add(
                new Word(
                        sense,
                        "",
                        tokens.get(at).start(),
                        tokens.get(at + read - 1).end()),
                read);
    }

    private void add(Token token, int read) {
        understood.add(token);
        at += read;
    }

    private @Nullable Token last() {
        return understood.isEmpty() ? null : understood.get(understood.size() - 1);
    }
}
