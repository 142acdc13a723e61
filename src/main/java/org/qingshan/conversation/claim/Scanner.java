package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Cuts a normalised text into tokens, once, from left to right; the longest thing that is known at a place wins. */
final class Scanner {
    private static final String BREAKS = "\n,;.!?、&|";

    private final String text;
    private final Lineup lineup;
    private final NumberScanner numbers;
    private final WordScanner words;
    private final MeasureScanner measures;
    private final Shown shown;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean unknown;

    private Scanner(String text, Lineup lineup) {
        this.text = text;
        this.lineup = lineup;
        this.numbers = new NumberScanner(text, lineup);
        this.words = new WordScanner(text, lineup);
        this.measures = new MeasureScanner(text, tokens);
        this.shown = new Shown(lineup, tokens);
    }

    static List<Token> tokens(String plain, Lineup lineup) {
        var scanner = new Scanner(plain, lineup);
        while (scanner.at < plain.length()) {
            scanner.step(plain.charAt(scanner.at));
        }
        return scanner.tokens;
    }

    private void step(char here) {
        int counted = last() instanceof Numeral ? numbers.endOfNos(at) : at;
        if (counted > at) {
            at = counted;
        } else if (isSizeOfMeasure(here) || isEndOfWord(here)) {
            at++;
        } else if (isListNumber()) {
            at = numbers.endOfDigits(at) + 1;
        } else if (BREAKS.indexOf(here) >= 0) {
            add(new Break(here, at, at + 1));
        } else if (here == '@') {
            at();
        } else if (Latin.isDigit(here) || here == '#') {
            add(numbers.digits(at));
        } else if (Latin.is(here)) {
            latin();
        } else if (Hanzi.is(here)) {
            hanzi();
        } else {
            sign(here);
        }
    }

    /** 三大袋, 一小盒: bags and boxes come in one size. */
    private boolean isSizeOfMeasure(char here) {
        return "大小整".indexOf(here) >= 0
                && last() instanceof Numeral numeral
                && numeral.end() == at
                && at + 1 < text.length()
                && Measure.at(text, at + 1, text.length()) != null;
    }

    /** 一袋儿, 取消掉. */
    private boolean isEndOfWord(char here) {
        var last = last();
        return last != null
                && last.end() == at
                && (here == '儿'
                                && !text.startsWith("儿子", at)
                                && (last instanceof Measured
                                        || last instanceof Named
                                        || last instanceof Word child
                                                && child.text().endsWith("娃"))
                        || here == '掉' && last instanceof Word word && word.sense() == Sense.REMOVE
                        || "起上个返住".indexOf(here) >= 0
                                && last instanceof Word word
                                && (word.sense() == Sense.VERB
                                        || word.sense() == Sense.MORE
                                                && word.text().endsWith("给我"))
                                && isNumberNext());
    }

    private boolean isNumberNext() {
        return at + 1 < text.length() && WordScanner.isNumber(text.charAt(at + 1));
    }

    /** "1. 黄桃一箱" on a line of a list. */
    private boolean isListNumber() {
        boolean lineStarts = at == 0 || text.charAt(at - 1) == '\n';
        int end = lineStarts ? numbers.endOfDigits(at) : at;
        return end > at
                && end + 1 < text.length()
                && ".、".indexOf(text.charAt(end)) >= 0
                && !Latin.isDigit(text.charAt(end + 1))
                && text.indexOf('\n') >= 0;
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.end();
    }

    /** "@小红" calls somebody; "A1 @ 20" says the price, "A1 x2 @29.9" too, but behind an amount that changes nothing. */
    private void at() {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean price = next < text.length() && Latin.isDigit(text.charAt(next));
        if (price && last() instanceof Named) {
            add(new Word(Sense.PRICE, "@", at, at + 1));
        } else if (price && (last() instanceof Numeral || last() instanceof Measured)) {
            at = numbers.digits(next).end();
        } else {
            at = isGoods(next, endOfHandle()) ? next : endOfHandle();
        }
    }

    /** "@A4 2", @黄桃两箱: no viewer is called so. */
    private boolean isGoods(int from, int to) {
        var name = from < to ? lineup.at(text, from) : null;
        char behind = name == null || name.end() >= to ? '+' : text.charAt(name.end());
        return name != null && (NumberWords.isCharacter(behind) || "+x×".indexOf(behind) >= 0);
    }

    private int endOfHandle() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != ' ' && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void sign(char here) {
        switch (here) {
            case '-' -> dash();
            case '+', Normaliser.TIMES -> sign();
            case '/' -> slash();
            case '<', '>' -> add(new Word(Sense.WAVERING, String.valueOf(here), at, at + 1));
            case '~' -> tilde();
            case ':' -> colon();
            case '¥' -> add(new Word(Sense.PRICE, "¥", at, at + 1));
            case '%' -> add(new Word(Sense.TALKING, "%", at, at + 1));
            default -> at++;
        }
    }

    /** "We run a noodle bar - ten jin please": between two spaces, and not behind a name, it divides. */
    private void dash() {
        boolean alone = at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        boolean divides = alone
                && !(last() instanceof Named)
                && (last() instanceof Unknown || last() instanceof Word)
                && Latin.is(text.charAt(at - 2));
        add(divides ? new Break(',', at, at + 1) : new Sign('-', at, at + 1));
    }

    /** 黄桃+++3箱: once is enough. */
    private void sign() {
        if (at + 1 < text.length() && text.charAt(at) == '+' && text.charAt(at + 1) == '+') {
            at++;
        } else {
            add(new Sign(text.charAt(at), at, at + 1));
        }
    }

    /** "w/ ice" is with, 2/3 is a doubt. */
    private void slash() {
        boolean with = last() instanceof Unknown letter && letter.text().equals("w") && letter.end() == at;
        if (with) {
            at++;
        } else {
            add(new Word(Sense.WAVERING, "/", at, at + 1));
        }
    }

    /** Between numbers or slots it is "to" (2~3箱); elsewhere a smile. */
    private void tilde() {
        boolean range = at > 0
                && at + 1 < text.length()
                && WordScanner.isNumber(text.charAt(at - 1))
                && (WordScanner.isNumber(text.charAt(at + 1)) || lineup.slotAt(text, at + 1) != null);
        if (range) {
            add(new Word(Sense.WAVERING, "~", at, at + 1));
        } else {
            at++;
        }
    }

    /** "For my mum in Yueyang: two boxes". */
    private void colon() {
        boolean said = last() instanceof Word word
                && (word.sense() == Sense.REMARK
                        || word.sense() == Sense.LINK
                        || word.text().endsWith("order")
                        || ChangeAhead.isWhole(word));
        if (last() instanceof Unknown || said) {
            add(new Break(',', at, at + 1));
        } else {
            at++;
        }
    }

    private void latin() {
        var slot = numbers.slotOrTimes(at);
        if (slot instanceof Named strange && strange.mention().offers().isEmpty()) {
            slot = longer(word(), slot);
            // 优先级P0 is no slot.
            slot = last() instanceof Unknown part && part.end() == at && part.isHanzi()
                    ? new Unknown(text.substring(at, strange.end()), at, strange.end())
                    : slot;
        }
        int compound = slot == null ? endOfCompound() : at;
        add(
                slot != null
                        ? slot
                        : compound > at
                                ? new Unknown(text.substring(at, compound), at, compound)
                                : longest(numbers.english(at), Latin.endOfWord(text, at)));
    }

    /** "mid-autumn", "in-laws", "co-nurse": one word, and no minus in it; here if there is none. */
    private int endOfCompound() {
        int end = Latin.endOfWord(text, at);
        boolean joined = end + 1 < text.length()
                && text.charAt(end) == '-'
                && Latin.is(text.charAt(end + 1))
                && !Latin.isDigit(text.charAt(end + 1))
                && numbers.english(end + 1) == null
                && lineup.at(text, end + 1) == null;
        boolean known = joined && (named() != null || word() instanceof Word word && word.end() > end);
        return joined && !known ? Latin.endOfWord(text, end + 1) : at;
    }

    /** Characters that mean nothing make one token together. */
    private void hanzi() {
        int from = at;
        var token = longest(numbers.chinese(at), at + 1);
        while (token instanceof Unknown) {
            unknown = true;
            at++;
            boolean more = at < text.length() && Hanzi.is(text.charAt(at));
            token = more ? longest(numbers.chinese(at), at + 1) : null;
        }
        unknown = false;
        if (at > from) {
            tokens.add(new Unknown(text.substring(from, at), from, at));
        }
        if (token != null) {
            add(token);
        }
    }

    /** The lineup's names win over measures, these over numbers, these over common words, if they are as long. */
    private Token longest(@Nullable Token number, int endOfUnknown) {
        var best = named();
        var measure = measures.at(at, last());
        best = measure != null && last() instanceof Numeral && MeasureScanner.isOfNamed(text, tokens, measure)
                ? longer(measure, best)
                : longer(best, measure);
        best = longer(best, number);
        best = longer(best, word());
        return best != null ? best : new Unknown(text.substring(at, endOfUnknown), at, endOfUnknown);
    }

    private static @Nullable Token longer(@Nullable Token best, @Nullable Token other) {
        return best == null || other != null && other.end() > best.end() ? other : best;
    }

    private @Nullable Token named() {
        var hit = lineup.at(text, at);
        if (hit == null) {
            return shown.noun(text, at, last());
        }
        return new Named(shown.meant(hit.value(), last()), at, PetNames.end(text, at, hit.end()));
    }

    private @Nullable Token word() {
        return words.at(at, last() instanceof Numeral numeral && numeral.end() == at);
    }

    private @Nullable Token last() {
        return unknown || tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }
}
