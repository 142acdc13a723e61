package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * Words nobody listed that their place explains: in 黄桃给我搬两箱 the verb between "give me" and how much, in 给我家幺儿寄黄桃一箱 the
 * person between "for" and "send".
 */
final class Handing {
    private static final Pattern FOR_ME = Pattern.compile("[给帮替](?:我|俺|咱)(?:们|家)?");
    private static final Pattern FOR = Pattern.compile("[给帮替](?:(?:我|俺|咱)(?:们|家)?)?");

    /** 给我赔两箱, 给我漏两盒 is of what went wrong. */
    private static final String NO_WISH = "赔退还换坏烂碎漏丢少错砸撞扔骗欠差贴涨降";

    private static final Set<String> SENDING =
            Set.of("寄", "发", "送", "带", "买", "订", "拍", "捎", "定", "下", "拿", "来", "留", "下单");

    private static final int LONGEST = 3;

    private Handing() {}

    static List<Token> understood(List<Token> tokens) {
        var understood = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            understood.add(tokens.get(at) instanceof Unknown unknown ? meant(tokens, at, unknown) : tokens.get(at));
        }
        return understood;
    }

    private static Token meant(List<Token> tokens, int at, Unknown unknown) {
        if (at == 0 || !unknown.isHanzi() || !(tokens.get(at - 1) instanceof Word before)) {
            return unknown;
        }
        var next = tokenAt(tokens, at + 1);
        boolean handed = unknown.text().length() == 1
                && FOR_ME.matcher(before.text()).matches()
                && next instanceof Numeral
                && tokenAt(tokens, at + 2) instanceof Measured
                && NO_WISH.indexOf(unknown.text().charAt(0)) < 0;
        if (handed) {
            return new Word(Sense.VERB, unknown.text(), unknown.start(), unknown.end());
        }
        boolean person = unknown.text().length() <= LONGEST
                && FOR.matcher(before.text()).matches()
                && next instanceof Word send
                && SENDING.contains(send.text())
                && unknown.touches(send);
        return person ? new Word(Sense.POLITE, unknown.text(), unknown.start(), unknown.end()) : unknown;
    }

    private static @Nullable Token tokenAt(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at) : null;
    }
}
