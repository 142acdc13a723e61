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

    /** 给我裂两盒, 给我馊两斤 is of what went wrong. */
    private static final String HANDING = "搬挑摘抱挖割装剁切称扛拎捡拣匀腾备采掰拔选逮拿端捞刨";

    private static final Set<String> SENDING =
            Set.of("寄", "发", "送", "带", "买", "订", "拍", "捎", "定", "下", "拿", "来", "留", "下单");

    /** Who is asked, and how. */
    private static final Set<String> ASKED = Set.of(
            "我", "俺", "咱", "想", "我想", "请", "麻烦", "麻烦你", "麻烦您", "老板", "老板娘", "主播", "老师", "亲", "今天", "那", "先", "就", "我就");

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
                && HANDING.indexOf(unknown.text().charAt(0)) >= 0
                && isOfNobody(tokenAt(tokens, at - 2));
        if (handed) {
            return new Word(Sense.VERB, unknown.text(), unknown.start(), unknown.end());
        }
        boolean person = unknown.text().length() <= LONGEST
                && FOR.matcher(before.text()).matches()
                && next instanceof Word send
                && SENDING.contains(send.text())
                && unknown.touches(send)
                && isOfNobody(tokenAt(tokens, at - 2));
        return person ? new Word(Sense.POLITE, unknown.text(), unknown.start(), unknown.end()) : unknown;
    }

    /** 我妈给舅舅寄, 邻居给我端 is what somebody else does. */
    private static boolean isOfNobody(@Nullable Token before) {
        return !(before instanceof Unknown)
                && !(before instanceof Word who
                        && (who.sense() == Sense.POLITE || who.sense() == Sense.ADDRESS || who.sense() == Sense.OTHER)
                        && !ASKED.contains(who.text()));
    }

    private static @Nullable Token tokenAt(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }
}
