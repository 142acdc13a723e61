package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What is not wanted, where something else is: 不用两斤，一斤半就好; 改成两袋，别发一袋了; 不是两箱是三箱; "two bags, not three". */
final class Denial {
    private static final Set<String> AFTER_ALL = Set.of("after all", "anymore", "any more");
    private static final Set<String> NOT = Set.of("不是", "唔是", "唔系", "别", "not");
    private static final Set<String> SOFT = Set.of("了", "啊", "呀", "哈", "啦", "吧", "哦", "咯");
    private static final Set<String> TURNS =
            Set.of("是", "而是", "改", "改成", "改为", "就", "了就", "就要", "要", "只要", "来", "留", "改要");
    private static final int NEAR = 5;

    private final List<Token> tokens;
    private final List<Token> understood;

    private Denial(List<Token> tokens, List<Token> understood) {
        this.tokens = tokens;
        this.understood = understood;
    }

    static boolean begins(List<Token> tokens, int at) {
        return isNotSo(tokens, at) || PlainNo.isAt(tokens, at) || end(tokens, at) > 0;
    }

    /** Reads what is denied from a place on, and adds what it does to what is said around it; where to read on. */
    static int take(List<Token> tokens, int at, List<Token> understood) {
        var denial = new Denial(tokens, understood);
        if (PlainNo.isAt(tokens, at)) {
            understood.add(PlainNo.correction(tokens, at));
            return PlainNo.end(tokens, at);
        }
        return isNotSo(tokens, at) ? denial.thing((Word) tokens.get(at), at) : denial.amount(at, end(tokens, at));
    }

    private static boolean isNotSo(List<Token> tokens, int at) {
        var next = Token.at(tokens, at + 1);
        return tokens.get(at) instanceof Word not
                && NOT.contains(not.text())
                && (next instanceof Numeral
                        || next instanceof Named
                        || next instanceof Word verb
                                && verb.sense() == Sense.VERB
                                && Token.at(tokens, at + 2) instanceof Numeral
                                && turn(tokens, at + 2) > 0);
    }

    /** 别发三箱，发两箱 corrects what was ordered before; 两箱就好，不要三箱 confirms what stands before it. */
    private int amount(int at, int end) {
        int start = tokens.get(at).start();
        if (end > at && Token.at(tokens, end) instanceof Numeral) {
            understood.add(
                    new Word(Sense.CORRECTION, "不是", start, tokens.get(end - 1).end()));
            return end;
        }
        if (isOfWhatFollows(tokens, end)) {
            understood.add(
                    new Word(Sense.CORRECTION, "不是", start, tokens.get(end).end()));
            return end + 1;
        }
        var sense = isCountedBefore() ? Sense.CHANGE : Sense.TALKING;
        understood.add(new Word(sense, "不要", start, tokens.get(end - 1).end()));
        return end;
    }

    /** 不是两箱是三箱, "not two but three" takes back the two; 不是两箱 alone only speaks of them. */
    private int thing(Word not, int at) {
        int end = at + 1;
        if (Token.at(tokens, end) instanceof Word verb && verb.sense() == Sense.VERB) {
            end++;
        }
        int turn = turn(tokens, end);
        if (turn > 0) {
            understood.add(new Word(
                    Sense.CORRECTION,
                    not.text(),
                    not.start(),
                    tokens.get(turn - 1).end()));
            return turn;
        }
        while (isContent(Token.at(tokens, end))) {
            end++;
        }
        var then = Token.at(tokens, end);
        boolean ends = then == null || then instanceof Break;
        boolean is = then instanceof Word word
                && (word.text().equals("是")
                        || word.text().equals("而是")
                        || word.text().equals("but"));
        if (ends && correctsBefore()) {
            return end;
        }
        if (ends && (not.text().equals("not") || isMeasuredAlike(at)) && isCountedBefore()) {
            // "two bags, not three"; 黄桃要一箱不是十一箱
            understood.add(behindAmount(), new Word(Sense.CHANGE, not.text(), not.start(), not.end()));
            return end;
        }
        if (then != null && (is || then instanceof Break && end + 1 < tokens.size())) {
            understood.add(new Word(Sense.CORRECTION, not.text(), not.start(), then.end()));
            keepName(at + 1, end);
            return end + 1;
        }
        understood.add(new Word(Sense.TALKING, not.text(), not.start(), not.end()));
        return at + 1;
    }

    /** 不是两袋红糖，是三袋: of the same thing. */
    private void keepName(int from, int end) {
        int next = end + 1;
        while (Token.at(tokens, next) != null && !(tokens.get(next) instanceof Break) && next < end + NEAR) {
            if (tokens.get(next) instanceof Named) {
                return;
            }
            next++;
        }
        tokens.subList(from, end).stream().filter(Named.class::isInstance).forEach(understood::add);
    }

    /** 一箱不是十一箱 says how many; 一箱不是五斤 wonders at it. */
    private boolean isMeasuredAlike(int at) {
        if (!(Token.at(tokens, at + 2) instanceof Measured denied)) {
            return false;
        }
        for (int before = understood.size() - 1; before >= 0; before--) {
            if (understood.get(before) instanceof Measured said) {
                return said.measure().equals(denied.measure());
            }
            if (understood.get(before) instanceof Word asks && asks.sense() == Sense.ASKING) {
                return false;
            }
        }
        return false;
    }

    /** 三盒就够了 不是五盒: it is the amount that is put right, not what is said of it. */
    private int behindAmount() {
        int place = understood.size();
        while (place > 0
                && !(understood.get(place - 1) instanceof Measured)
                && !(understood.get(place - 1) instanceof Break)) {
            place--;
        }
        return place > 0 && understood.get(place - 1) instanceof Measured ? place : understood.size();
    }

    private static boolean isContent(@Nullable Token token) {
        return token instanceof Numeral
                || token instanceof Measured
                || token instanceof Named
                || token instanceof Word of && of.text().equals("of");
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
                understood.set(before, new Word(Sense.CHANGE, is.text(), is.start(), is.end()));
                return true;
            }
        }
        return false;
    }

    /** Where the amount ends that is denied from a place on; 0 if there is none, or no other amount beside it. */
    private static int end(List<Token> tokens, int from) {
        if (!isNot(tokens.get(from))) {
            return 0;
        }
        int at = from + 1;
        while (Token.at(tokens, at) instanceof Word verb && verb.sense() == Sense.VERB) {
            at++;
        }
        if (!(Token.at(tokens, at) instanceof Numeral) || !(Token.at(tokens, at + 1) instanceof Measured)) {
            return 0;
        }
        at += 2;
        if (Token.at(tokens, at) instanceof Word done && done.text().equals("了")) {
            at++;
        }
        int turn = turn(tokens, at - 2);
        if (turn > 0) {
            return turn;
        }
        boolean ends = at == tokens.size() || tokens.get(at) instanceof Break;
        return ends && (isOfWhatFollows(tokens, at) || isCounted(tokens, from)) ? at : 0;
    }

    /**
     * 不是一箱啊是两箱, 不要两盒了就一盒, 不是三箱改四箱: from the number that is denied on, where the one stands that takes its place; 0 if
     * none does.
     */
    private static int turn(List<Token> tokens, int number) {
        if (!(Token.at(tokens, number) instanceof Numeral)
                || !(Token.at(tokens, number + 1) instanceof Measured denied)) {
            return 0;
        }
        int at = number + 2;
        while (Token.at(tokens, at) instanceof Word soft && SOFT.contains(soft.text())) {
            at++;
        }
        // 不是要两盒，是三盒
        boolean apart = Token.at(tokens, at) instanceof Break comma
                && comma.mark() == ','
                && Token.at(tokens, at + 1) instanceof Word is
                && is.text().endsWith("是");
        at += apart ? 1 : 0;
        int first = at;
        while (at < first + 2 && Token.at(tokens, at) instanceof Word turn && TURNS.contains(turn.text())) {
            at++;
        }
        boolean alike = Token.at(tokens, at) instanceof Numeral
                && Token.at(tokens, at + 1) instanceof Measured said
                && said.measure().equals(denied.measure());
        return at > first && alike ? at : 0;
    }

    /** Behind it, how much it shall be. */
    private static boolean isOfWhatFollows(List<Token> tokens, int end) {
        for (int at = end + 1; at < tokens.size() && at < end + NEAR; at++) {
            var token = tokens.get(at);
            if (token instanceof Numeral) {
                return Token.at(tokens, at + 1) instanceof Measured;
            }
            if (token instanceof Named || token instanceof Break || token instanceof Unknown) {
                return false;
            }
        }
        return false;
    }

    /** Right before it, how much it shall be, of something that is named. */
    private static boolean isCounted(List<Token> tokens, int from) {
        boolean counted = false;
        boolean named = false;
        int at = from - 1;
        if (!(Token.at(tokens, at) instanceof Break comma) || comma.mark() != ',') {
            return false;
        }
        for (at--; at >= 0 && !(tokens.get(at) instanceof Break); at--) {
            counted |= tokens.get(at) instanceof Measured;
            named |= tokens.get(at) instanceof Named;
        }
        return counted && named;
    }

    /** "No sugar after all", "no chillies for me, two bags of rice"; "no eggs please", and nothing else. */
    static boolean isAfterAll(List<Token> tokens, int from) {
        if (!(tokens.get(from) instanceof Word no && no.text().equals("no"))
                || !(Token.at(tokens, from + 1) instanceof Named)) {
            return false;
        }
        boolean forMe =
                Token.at(tokens, from + 2) instanceof Word me && me.text().startsWith("for ");
        int end = from + (forMe ? 3 : 2);
        boolean please =
                Token.at(tokens, end) instanceof Word word && word.text().equals("please");
        return please && from == 0 && Token.at(tokens, end + 1) == null
                || forMe && Token.at(tokens, end) instanceof Break
                || Token.at(tokens, end) instanceof Word all && AFTER_ALL.contains(all.text());
    }

    private static boolean isNot(Token token) {
        if (token instanceof Unknown unknown) {
            return unknown.text().equals("不用") || unknown.text().equals("甭");
        }
        return token instanceof Word word
                && (word.text().startsWith("别") && !word.text().endsWith("了")
                        || word.text().equals("不要"));
    }
}
