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

/** Words that say nothing of their own in a turn of phrase: 笋嘛，也来一斤; 四个人拼一箱; 先来一箱再说; 按八箱算; 辣肉一斤，是腊肉. */
final class TurnsOfPhrase {
    private static final Set<String> PAUSES = Set.of("嘛", "呢", "呀", "么", "啊", "哦");
    private static final Set<String> LEADING = Set.of("就", "先", "也", "那就", "给", "我", "我就", "只", "再", "还是");
    private static final Set<String> PERSONS = Set.of("个人", "人", "位", "口人", "家人", "户", "家");
    private static final Set<String> SHARING = Set.of("拼", "合", "合买", "合伙", "凑", "一起", "分", "平分");
    private static final Set<String> COUNTING = Set.of("算", "计", "算吧", "算哈");
    private static final Set<String> ENOUGH = Set.of("够", "就够");
    private static final Set<String> MISTAKING =
            Set.of("别记成", "不要记成", "莫记成", "别写成", "别听成", "别打成", "别看成", "别算成", "别搞成", "别弄成");
    private static final Set<String> DONT = Set.of("别", "莫", "不要", "不用", "甭");
    private static final Set<String> THROWN = Set.of("throw", "chuck", "toss", "stick", "sling");
    private static final Set<String> MADE = Set.of("搞成", "弄成", "整成");
    private static final Set<String> ALSO = Set.of("都要", "都来");

    private final List<Token> tokens;
    private final Restated restated;
    private final List<Token> understood = new ArrayList<>();
    private final boolean ofOne;
    private @Nullable TooMany tooMany;

    private TurnsOfPhrase(List<Token> tokens) {
        this.tokens = tokens;
        this.restated = new Restated(tokens);
        this.ofOne = tokens.stream().filter(Named.class::isInstance).limit(2).count() == 1;
    }

    static List<Token> understood(List<Token> tokens) {
        if (tokens.stream().noneMatch(Word.class::isInstance)) {
            return tokens;
        }
        var phrases = new TurnsOfPhrase(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at += phrases.take(at);
        }
        return phrases.understood;
    }

    /** How many tokens have been read. */
    private int take(int at) {
        var token = tokens.get(at);
        if (token instanceof Word word) {
            return word(word, at);
        }
        if (token instanceof Numeral && restated.isSaidTwice(at)) {
            return 2;
        }
        if (token instanceof Numeral && isSharing(at)) {
            return add(Sense.CHAT, at, 2);
        }
        if (token instanceof Unknown dont && DONT.contains(dont.text()) && restated.isGivenUp(at)) {
            return add(Sense.CANCEL, at, 3);
        }
        if (token instanceof Unknown thrown && THROWN.contains(thrown.text()) && restated.isAmount(at + 1)) {
            // "throw two boxes in the bin" orders none.
            var sense = restated.isThrownIn(at) ? Sense.VERB : Sense.WAVERING;
            understood.add(new Word(sense, "throw", token.start(), token.end()));
            return 1;
        }
        if (token instanceof Unknown taste && taste.text().endsWith("不惯")) {
            // 绿茶我喝不惯
            return add(Sense.REMARK, at, 1);
        }
        if (token instanceof Unknown counted && COUNTING.contains(counted.text()) && isReckoned(at)) {
            return add(Sense.POLITE, at, 1);
        }
        understood.add(token);
        return 1;
    }

    private int word(Word word, int at) {
        int restating = restating(word, at);
        if (restating > 0) {
            return restating;
        }
        int eaters = ENOUGH.contains(word.text()) && isWished(at) ? endOfEaters(at + 1) : 0;
        if (eaters > 0) {
            return add(Sense.REMARK, at, eaters - at);
        }
        if (word.text().equals("配") && at(at + 1) instanceof Numeral && at(at + 3) instanceof Unknown) {
            // 腊肉一斤配三碗饭: with what is not sold here.
            return add(Sense.WAVERING, at, 1);
        }
        if (word.text().matches("刚[才刚]的") && at(at - 1) instanceof Measured && restated.ends(at + 1)) {
            // 再来一份刚才的: of what, only he knows.
            return add(Sense.SAME, at, 1);
        }
        if (word.text().equals("支持") && at(at + 1) instanceof Numeral && at(at + 2) instanceof Measured) {
            return add(Sense.VERB, at, 1);
        }
        if (word.text().equals("can") && restated.isAskedPolitely(at)) {
            understood.add(new Word(Sense.POLITE, word.text(), word.start(), word.end()));
            var asked = (Break) tokens.get(at + 1);
            understood.add(new Break(',', asked.start(), asked.end()));
            return 2;
        }
        if (saysNothing(word, at)) {
            return add(Sense.POLITE, at, 1);
        }
        if (word.text().equals("的话") && restated.isHeeded(at) || word.text().equals("再说") && isFirstOfAll(at)) {
            return add(Sense.CHAT, at, 1);
        }
        int urging = Urging.end(restated, at);
        if (urging > 0) {
            return add(Sense.POLITE, at, urging - at);
        }
        if (ofOne && ALSO.contains(word.text()) && isOfOne(at)) {
            // 竹笋都要一斤: of one thing it says "too".
            return add(Sense.VERB, at, 1);
        }
        understood.add(word);
        return 1;
    }

    private boolean saysNothing(Word word, int at) {
        boolean also = word.text().equals("是")
                && restated.isText(at - 1, "也")
                && at(at + 1) instanceof Numeral
                && at(at - 2) instanceof Named;
        return also
                || PAUSES.contains(word.text()) && isTopic(word, at)
                || word.sense() == Sense.SOME && restated.isOfEachBefore(at)
                || word.text().equals("can") && restated.isAgreed(at)
                || Headed.isHeading(tokens, at);
    }

    /** How many tokens have been read that put something right or give it up; 0 if none do. */
    private int restating(Word word, int at) {
        if (word.text().equals("sorry") && restated.isPutRight(at)) {
            return add(Sense.CORRECTION, at, 1);
        }
        if (word.text().equals("是") && restated.isWhatWasMeant(at)) {
            return 2;
        }
        if (word.text().equals("手滑") && restated.isText(at + 1, "是") && restated.isWhatWasMeant(at + 1)) {
            return 3;
        }
        if (word.text().startsWith("刚") && restated.isToldBeforeChange(at)) {
            return add(Sense.POLITE, at, 4);
        }
        if (MISTAKING.contains(word.text()) && at(at + 1) instanceof Numeral && at(at + 2) instanceof Measured) {
            return add(Sense.CHAT, at, 3);
        }
        int less = OneTooMany.take(restated, at, understood);
        if (less > 0) {
            return less;
        }
        if (DONT.contains(word.text()) && restated.isGivenUp(at)) {
            return add(Sense.CANCEL, at, 3);
        }
        if (MADE.contains(word.text()) && restated.isParcelled(at)) {
            return add(Sense.CHAT, at, at(at + 2) instanceof Measured ? 3 : 2);
        }
        if (word.text().equals("off") && restated.isDroppedOff(at)) {
            return add(Sense.REMOVE, at, 1);
        }
        if (TooMany.isSaid(word) && tooMany().takesBack(word, at)) {
            return add(Sense.WAVERING, at, 1);
        }
        if (word.text().equals("up to") && at(at + 1) instanceof Numeral && restated.isRaised(at)) {
            return add(Sense.LINK, at, 1);
        }
        return 0;
    }

    /** 鸡蛋呢就一盒; 笋嘛，也来一斤: it only makes a pause. */
    private boolean isTopic(Word pause, int at) {
        if (!(at(at - 1) instanceof Named name) || !name.touches(pause)) {
            return false;
        }
        var next = at(at + 1);
        boolean leads = next instanceof Numeral && at(at + 2) instanceof Measured
                || next instanceof Word then
                        && (LEADING.contains(then.text())
                                || switch (then.sense()) {
                                    case VERB, MORE, ONLY -> true;
                                    default -> false;
                                })
                        && isAmountBefore(at + 1);
        return leads || next instanceof Break comma && comma.mark() == ',' && isWishedFor(at + 2);
    }

    /** Before the next break, how much. */
    private boolean isAmountBefore(int from) {
        for (int at = from;
                at < from + Restated.NEAR && at + 1 < tokens.size() && !(tokens.get(at) instanceof Break);
                at++) {
            if (tokens.get(at) instanceof Numeral && tokens.get(at + 1) instanceof Measured) {
                return true;
            }
            if (!(tokens.get(at) instanceof Word word) || word.sense() == Sense.REMARK) {
                return false;
            }
        }
        return false;
    }

    /** 也来一斤: begins with a wish. */
    private boolean isWishedFor(int from) {
        return at(from) instanceof Word word
                && (LEADING.contains(word.text()) || word.sense() == Sense.VERB || word.sense() == Sense.MORE)
                && isAmountBefore(from);
    }

    /** Before it, since the last break, it is wanted in so many words. */
    private boolean isWished(int at) {
        return restated.isBefore(at, token -> token instanceof Word word && word.sense() == Sense.VERB);
    }

    /** 够我们两个吃: where that ends; 0 if nobody is counted. */
    private int endOfEaters(int from) {
        int at = from;
        while (at(at) instanceof Word who && who.sense() == Sense.POLITE) {
            at++;
        }
        boolean counted = at(at) instanceof Numeral
                && (at(at + 1) instanceof Measured measured
                                && measured.measure().style() == Measure.Style.PIECE
                        || at(at + 1) instanceof Word persons && PERSONS.contains(persons.text()));
        return counted ? at + 2 : 0;
    }

    /** 四个人拼一箱: who shares it. */
    private boolean isSharing(int at) {
        return at(at + 1) instanceof Word persons
                && PERSONS.contains(persons.text())
                && at(at + 2) instanceof Word share
                && SHARING.contains(share.text())
                && isAmountBefore(at + 2);
    }

    /** 按八箱算. */
    private boolean isReckoned(int at) {
        return at(at - 1) instanceof Measured
                && at(at - 3) instanceof Word by
                && by.text().endsWith("按");
    }

    /** 先来一箱再说: now, whatever comes later. */
    private boolean isFirstOfAll(int at) {
        boolean measured = false;
        for (int before = at - 1;
                before >= 0 && before > at - Restated.NEAR && !(tokens.get(before) instanceof Break);
                before--) {
            measured |= tokens.get(before) instanceof Measured;
            if (tokens.get(before) instanceof Word first && first.text().startsWith("先")) {
                return measured && restated.ends(at + 1);
            }
        }
        return false;
    }

    /** 竹笋都要一斤; not 除了竹笋都要一斤. */
    private boolean isOfOne(int at) {
        return at(at - 1) instanceof Named
                && at(at + 2) instanceof Measured
                && !(at(at - 2) instanceof Word but && but.sense() == Sense.EXCEPT);
    }

    /** Asked for by few messages. */
    private TooMany tooMany() {
        if (tooMany == null) {
            tooMany = new TooMany(tokens);
        }
        return tooMany;
    }

    private int add(Sense sense, int at, int read) {
        var text = tokens.get(at) instanceof Word word ? word.text() : "就";
        understood.add(new Word(
                sense, text, tokens.get(at).start(), tokens.get(at + read - 1).end()));
        return read;
    }

    private @Nullable Token at(int at) {
        return restated.at(at);
    }
}
