package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** 改一下，笋要三斤; "change my order: three boxes": a clause that only says that what follows takes the place of what stands. */
final class ChangeAhead {
    private static final Set<String> ORDER = Set.of("订单", "我的订单", "单子", "我的单", "order", "my order", "the order");
    private static final Set<String> LET = Set.of("let", "plan", "plans");

    private static final Set<String> LEADING = Set.of("改", "改成", "改为", "改到", "改做", "改要", "换成");

    private static final Prefiltered WHOLE = Prefiltered.of("[下单数量改]$|^(?:edit|update|change it|change)$");

    private ChangeAhead() {}

    /** 黄桃2箱（改：3箱）: what leads to the number is no pause. */
    static List<Token> led(List<Token> tokens) {
        var led = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            boolean leads = at > 1
                    && at + 1 < tokens.size()
                    && tokens.get(at) instanceof Break pause
                    && pause.mark() == ','
                    && tokens.get(at - 1) instanceof Word change
                    && LEADING.contains(change.text())
                    && (tokens.get(at - 2) instanceof Measured || tokens.get(at - 2) instanceof Break)
                    && tokens.get(at + 1) instanceof Numeral;
            if (!leads) {
                led.add(tokens.get(at));
            }
        }
        return led.size() == tokens.size() ? tokens : led;
    }

    static boolean isSaid(Clause clause) {
        return clause.has(Sense.CHANGE)
                && !clause.names()
                && clause.amounts().isEmpty()
                && clause.tokens().stream().allMatch(ChangeAhead::isOfIt);
    }

    /** 改单, "edit": it needs nothing behind it; 改成 does. */
    static boolean isWhole(Word word) {
        return word.sense() == Sense.CHANGE && WHOLE.isIn(word.text());
    }

    /** 改一下，黄桃三箱，红糖再加一袋: how much there shall be of it, not how much more or less. */
    static boolean isOf(Clause clause) {
        return !clause.amounts().isEmpty() && !clause.has(Sense.MORE, Sense.LESS, Sense.REMOVE, Sense.CANCEL);
    }

    /** 订单, "my order". */
    static boolean isOrder(Word word) {
        return ORDER.contains(word.text());
    }

    private static boolean isOfIt(Token token) {
        if (token instanceof Unknown unknown) {
            return LET.contains(unknown.text());
        }
        return token instanceof Word word
                && (ORDER.contains(word.text())
                        || switch (word.sense()) {
                            case CHANGE, POLITE, LINK, VERB, CHAT -> true;
                            default -> false;
                        });
    }
}
