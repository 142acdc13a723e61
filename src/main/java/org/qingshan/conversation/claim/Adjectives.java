package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What stands between how many and of what measure and changes neither: "a wee bag", "two big boxes". */
final class Adjectives {
    private static final Prefiltered IDLE = Prefiltered.of(
            "\\b(an?|one|two|three|four|five|\\d{1,2}|another) (?:wee|little|small|big|large|nice|lovely|good|whole|full|single|fresh|proper|tiny|more wee)"
                    + "(?= (?:box|bag|carton|tray|jin|packet|kilo|half)(?:e?s)?\\b)");

    /** 不要太熟的 来两箱黄桃, 别太生的: which they shall be. */
    private static final Pattern NOT_SO = Pattern.compile(
            "(?:不要|别要|别给|不想要|别拿|别挑)(?:太|那么|特别)?(?:熟|生|酸|软|硬|大|小|老|肥|瘦|甜|辣|咸)(?:的|了)(?:[,. ]|(?=来|要|给|买|拿))");

    /** 39块那个香菇, 19.9元的这款红糖: the same, without what it is sold in; 少5块这箱黄桃 haggles. */
    private static final Prefiltered PRICED_THAT = Prefiltered.of(
            "(?<=^|[,.;!? ]|[来要买拿订拍])(?<![少减退便宜多加赔收付] ?)(?<![\\d.])\\d{1,4}(?:\\.\\d{1,2})?(?:块钱?\\d{0,2}|元)的?[那这](?:个|款|种|箱|盒|袋|包|瓶)(?=\\p{IsHan}{2})");

    /** 36一盒的鸡蛋, 29块9一箱的那个黄桃: what it costs says which is meant, and counts nothing. */
    private static final Pattern PRICED = Pattern.compile(
            "(?<![\\d.])\\d{1,4}(?:\\.\\d{1,2})?(?:(?:块钱?\\d{0,2}|元)?(?:每|一|/)|(?:块钱?|元)1)[箱盒袋斤份个包瓶罐桶条](?:的|那种)(?:那个|这个|那种|这种)?+(?=\\p{IsHan}{2})");

    /** 一箱5斤的黄桃, 30枚装的鸡蛋, where another amount says how much is wanted: what is in one counts nothing. */
    private static final Pattern PACKED = Pattern.compile(
            "(?<![\\d.])(?:[一1][箱盒袋份包瓶罐桶条])?\\d{1,3}(?:公斤|斤|克|枚|个|只|颗)(?:[一1][箱盒袋份包瓶罐桶条]|装)?的(?=\\p{IsHan}{2,5}?(?:我|给我|来|要|买|拿|帮我){0,3}[\\d一二两三四五六七八九十]{1,3}[箱盒袋份包瓶罐桶条])");

    private static final List<Pattern> SAID_OF_IT = List.of(NOT_SO, PRICED, PACKED);

    /** 大黄桃, 老红糖, 土腊肉: the seller's praise of what is sold under the shorter name. */
    private static final Set<String> PRAISE =
            Set.of("大", "小", "老", "土", "柴", "山", "鲜", "甜", "脆", "嫩", "熏", "烟熏", "现摘", "新", "普通", "正常", "常规");

    private Adjectives() {}

    /** Without a word of praise that stands right before a name. */
    static List<Token> leftOut(List<Token> tokens) {
        var left = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            boolean praise = at + 1 < tokens.size()
                    && tokens.get(at) instanceof Unknown word
                    && PRAISE.contains(word.text())
                    && tokens.get(at + 1) instanceof Named named
                    && !named.mention().isSlot()
                    && word.touches(named)
                    && isCounted(tokens, at);
            if (!praise) {
                left.add(tokens.get(at));
            }
        }
        return left;
    }

    /** 两箱大黄桃, 土红糖来三袋; 这种才是老红糖 speaks of it. */
    private static boolean isCounted(List<Token> tokens, int at) {
        int next = at + 2;
        while (next < tokens.size()
                && tokens.get(next) instanceof Word verb
                && (verb.sense() == Sense.VERB || verb.text().equals("也"))) {
            next++;
        }
        return at > 0 && tokens.get(at - 1) instanceof Measured
                || next < tokens.size() && tokens.get(next) instanceof Numeral;
    }

    /** @param typed as {@link Normaliser#plain} makes it */
    static String leftOut(String typed) {
        var plain = PRICED_THAT.replaceAll(typed, "");
        for (var said : plain.indexOf('的') > 0 ? SAID_OF_IT : List.<Pattern>of()) {
            var without = said.matcher(plain).replaceFirst("");
            if (!without.equals(plain)) {
                return without;
            }
        }
        return plain.length() > 8 && Latin.is(plain.charAt(plain.length() - 1)) || plain.indexOf(" of ") > 0
                ? IDLE.replaceAll(plain, "$1")
                : plain;
    }
}
