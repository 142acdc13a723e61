package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Mention.By;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What says once more, or otherwise, what was said beside it: 三斤哈三斤; 刚说三箱现在改成两箱; 辣肉一斤，是腊肉; 莫给我发了. */
record Restated(List<Token> tokens) {
    private static final Set<String> SOFT = Set.of("嘛", "呢", "呀", "么", "啊", "哦", "哈", "吧", "咯", "咧", "啦");
    private static final Set<String> SAID = Set.of("说", "讲", "要", "报", "拍", "订", "写");
    private static final Set<String> DONE = Set.of("了", "啦", "咯", "喽");

    private static final Set<String> IN_TOO = Set.of("there", "too", "as well");

    /** Nobody's phrase is longer; it keeps the time for a hostile text linear. */
    static final int NEAR = 12;

    /** 刚刚说三箱现在改成两箱: how much it was. */
    boolean isToldBeforeChange(int at) {
        boolean told = at(at + 1) instanceof Word said
                && SAID.contains(said.text())
                && at(at + 2) instanceof Numeral
                && at(at + 3) instanceof Measured;
        int next = at + 4;
        while (told && at(next) instanceof Word now && next < at + 6 && now.sense() != Sense.CHANGE) {
            next++;
        }
        return told
                && at(next) instanceof Word change
                && change.sense() == Sense.CHANGE
                && at(next + 1) instanceof Numeral
                && at(next + 2) instanceof Measured;
    }

    /** 三斤哈三斤: to be heard. */
    boolean isSaidTwice(int at) {
        if (!(at(at + 1) instanceof Measured measured) || !(tokens.get(at) instanceof Numeral number)) {
            return false;
        }
        int before = at - 1;
        while (at(before) instanceof Word soft && SOFT.contains(soft.text())) {
            before--;
        }
        return before < at - 1
                && at(before) instanceof Measured same
                && same.measure().equals(measured.measure())
                && at(before - 1) instanceof Numeral said
                && said.value().compareTo(number.value()) == 0
                && !isText(at + 2, "的");
    }

    /** 鸡蛋四盒整成两份: how they are packed; 四盒整成两盒 is another amount. */
    boolean isParcelled(int at) {
        if (!(at(at + 1) instanceof Numeral)) {
            return false;
        }
        boolean named = false;
        for (int before = at - 1; before >= 0 && before > at - NEAR; before--) {
            var token = tokens.get(before);
            if (token instanceof Measured whole) {
                return !(at(at + 2) instanceof Measured part && part.measure().equals(whole.measure()));
            }
            if (named && token instanceof Break) {
                return false;
            }
            named |= token instanceof Named;
        }
        return false;
    }

    /** 莫给我发了: behind what it is of. */
    boolean isGivenUp(int at) {
        return at(at + 1) instanceof Word verb
                && verb.sense() == Sense.VERB
                && at(at + 2) instanceof Word done
                && DONE.contains(done.text())
                && (at(at + 3) == null || at(at + 3) instanceof Break)
                && !(at(at - 1) instanceof Measured);
    }

    /** "bump my peaches up to three": no limit. */
    boolean isRaised(int at) {
        return isBefore(at, token -> token instanceof Word word && word.sense() == Sense.CHANGE);
    }

    /** 辣肉一斤 是腊肉: the slip is put right. */
    boolean isWhatWasMeant(int at) {
        if (!(at(at + 1) instanceof Named right) || right.mention().by() != By.NAME || !ends(at + 2)) {
            return false;
        }
        for (int before = at - 1; before >= 0 && before > at - NEAR; before--) {
            if (tokens.get(before) instanceof Named slip) {
                return slip.mention().by() == By.SLIP && slip.mention().overlaps(right.mention());
            }
        }
        return false;
    }

    /** "peaches 2 boxes can": so it is said in Singapore. */
    boolean isAgreed(int at) {
        return (at(at + 1) == null || at(at + 1) instanceof Break)
                && (at(at - 1) instanceof Measured || at(at - 1) instanceof Named);
    }

    /** "peaches 2 boxes, can?": there it asks no more than "please" does. */
    boolean isAskedPolitely(int at) {
        int before = at(at - 1) instanceof Break comma && comma.mark() == ',' ? at - 2 : at - 1;
        return at(at + 1) instanceof Break mark
                && mark.mark() == '?'
                && (at(before) instanceof Measured || at(before) instanceof Named)
                && isBefore(before + 1, Measured.class::isInstance);
    }

    /** 听我妈的话: no condition. */
    boolean isHeeded(int at) {
        return isBefore(
                at,
                token -> token instanceof Unknown heard && heard.text().startsWith("听")
                        || token instanceof Word word && word.text().equals("听"));
    }

    /** "2 boxes of eggs, sorry, 1 box": another amount in the same measure. */
    boolean isPutRight(int at) {
        int next = at(at + 1) instanceof Break ? at + 2 : at + 1;
        if (!(at(at - 1) instanceof Break)
                || !(at(next) instanceof Numeral)
                || !(at(next + 1) instanceof Measured now)) {
            return false;
        }
        for (int before = at - 2; before >= 0 && before > at - NEAR; before--) {
            if (at(before) instanceof Measured said) {
                return said.measure().units().equals(now.measure().units())
                        && said.measure().style() == now.measure().style();
            }
        }
        return false;
    }

    /** A1A2各来一份，(全要). */
    boolean isOfEachBefore(int at) {
        return at(at) instanceof Word all
                && all.text().startsWith("全")
                && ends(at + 1)
                && at(at - 1) instanceof Break
                && at(at - 2) instanceof Measured
                && at(at - 4) instanceof Word each
                && each.sense() == Sense.EACH;
    }

    /** "throw a jin of shoots in there too": into the parcel; not "in the bin". */
    boolean isThrownIn(int at) {
        for (int in = at + 3; in < at + NEAR && in < tokens.size() && !(tokens.get(in) instanceof Break); in++) {
            if (isText(in, "in there") || isText(in, "on") && isText(in + 1, "my order")) {
                return true;
            }
            if (isText(in, "in")) {
                var where = at(in + 1);
                return where == null
                        || where instanceof Break
                        || where instanceof Unknown there && there.text().equals("there")
                        || where instanceof Word too && IN_TOO.contains(too.text())
                        || where instanceof Word please && please.sense() == Sense.POLITE && ends(in + 2);
            }
        }
        return false;
    }

    /** "drop a jin off the pork"; not "drop two boxes off", which brings them. */
    boolean isDroppedOff(int at) {
        int of = isText(at + 1, "the") || isText(at + 1, "my") ? at + 2 : at + 1;
        return at(of) instanceof Named
                && isBefore(
                        at, token -> token instanceof Word word && word.text().equals("drop"));
    }

    /** "two boxes", "a box". */
    boolean isAmount(int at) {
        return (at(at) instanceof Numeral || isText(at, "a") || isText(at, "an")) && at(at + 1) instanceof Measured;
    }

    /** 一箱同一斤, 一箱同一斤腊肉; not 同一个快递, 同一箱发. */
    boolean isAmountOfGoods(int at) {
        return at(at) instanceof Numeral
                && at(at + 1) instanceof Measured
                && (at(at + 2) instanceof Named || at(at + 2) == null || at(at + 2) instanceof Break);
    }

    /** Whether there is such a one before it, since the last break. */
    boolean isBefore(int at, Predicate<Token> such) {
        for (int before = at - 1;
                before >= 0 && before > at - NEAR && !(tokens.get(before) instanceof Break);
                before--) {
            if (such.test(tokens.get(before))) {
                return true;
            }
        }
        return false;
    }

    /** "Drop my peaches down to one box": so many stay. */
    boolean isLowered(int from) {
        for (int at = from + 1; at(at) != null && !(at(at) instanceof Break) && at < from + NEAR; at++) {
            if (isText(at, "down to")) {
                return true;
            }
        }
        return false;
    }

    /** 算了吧, 算了算了, and nothing behind it. */
    boolean endsSoftly(int at) {
        boolean twice = at(at - 1) instanceof Word said && isText(at, said.text());
        int from = twice ? at + 1 : at;
        int end = at(from) instanceof Word soft && SOFT.contains(soft.text()) ? from + 1 : from;
        return at(end) == null || at(end) instanceof Break;
    }

    boolean ends(int at) {
        return at(at) == null || at(at) instanceof Break || at(at) instanceof Word soft && soft.sense() == Sense.POLITE;
    }

    boolean isText(int at, String text) {
        return at(at) instanceof Word word && word.text().equals(text);
    }

    @Nullable
    Token at(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }
}
