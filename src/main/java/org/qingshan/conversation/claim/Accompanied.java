package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Word;

/**
 * A plain order beside other words that change nothing of it: who speaks, what happened to the phone, that one gives in, for whom and what for,
 * how and when it is sent, a question that nothing hangs on. Each such {@link Accompaniment} is left out wherever it stands (in a sentence of its
 * own, or before or behind an order with no mark between); what is left is read as ever. Whatever is no accompaniment stays, and decides.
 */
final class Accompanied {
    /** Who says more tells more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 120;

    private static final int MOST = 10;

    /** Where an order may begin behind what stands before it with no mark between. */
    private static final int MOST_PLACES = 8;

    private static final Pattern DRAWN = Pattern.compile("(?<=\\S)\\s?[\\p{So}\\x{1F000}-\\x{1FAFF}]\\p{M}*(?=\\s|$)");
    private static final Pattern END =
            Pattern.compile("[,;!?\\n、]+|(?<!\\d)~+|(?<!\\d)\\.+|\\.+(?!\\d)|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    /** 给我妈买了两盒 tells. */
    private static final Prefiltered DONE = Prefiltered.of("^\\p{IsHan}{1,2}?[了过完]");

    private static final Prefiltered WISHING = Prefiltered.of(
            "^(?:我|俺|也|就|再|先|还|那|给|帮|替|跟|同|麻烦|请){0,4}(?:来|要|买|拿|整|弄|搞|称|留|拍|订|囤|下|加|打|带|捎|装|扣|\\+|\\d|[一二两俩三四五六七八九十半])");

    private final Lineup lineup;
    private final StringBuilder left = new StringBuilder();
    private boolean shorter;

    private Accompanied(Lineup lineup) {
        this.lineup = lineup;
    }

    /** @param reading of all of it, which took nothing */
    static ClaimReading taken(String text, Lineup lineup, ClaimReading reading) {
        if (text.length() > LONGEST) {
            return reading;
        }
        var plain = Normaliser.plain(DRAWN.matcher(text).replaceAll("\n"));
        var rest = new Accompanied(lineup).rest(plain);
        if (rest.isEmpty() || rest.equals(plain)) {
            return reading;
        }
        var own = ClaimReader.withoutMore(rest, lineup);
        return own.onlyAdds()
                        && !NotOfGoods.isSaid(text)
                        && !OnlyMentioned.isSaid(plain)
                        && !WholeOrder.isMeant(plain)
                        && !NoOrder.is(text, plain, Scanner.tokens(plain, lineup), own)
                ? own
                : reading;
    }

    /** What is left without them; nothing if nothing is to be left out. */
    private String rest(String plain) {
        var end = END.matcher(plain);
        int from = 0;
        int pieces = 0;
        while (from < plain.length()) {
            boolean ends = end.find(from);
            int to = ends ? end.start() : plain.length();
            if (++pieces > MOST) {
                return "";
            }
            add(plain.substring(from, to).strip(), ends ? end.group() : "");
            from = ends ? Math.max(end.end(), from + 1) : plain.length();
        }
        return shorter ? left.toString().strip() : "";
    }

    private void add(String piece, String mark) {
        if (piece.isEmpty()) {
            left.append(mark);
            return;
        }
        var tokens = Scanner.tokens(piece, lineup);
        if (Accompaniment.isAllOf(piece, mark.contains("?")) && isOfNoGoods(piece, tokens)) {
            shorter = true;
            // Behind it the next is a sentence of its own.
            left.append(left.isEmpty() || left.charAt(left.length() - 1) == ',' ? "" : ",");
            return;
        }
        int from = begin(piece, tokens);
        int to = end(piece, tokens, from, mark.contains("?"));
        shorter |= from > 0 || to < piece.length();
        left.append(piece, from, to).append(to < piece.length() ? "," : mark);
    }

    /** It names nothing, or what that is cooked with. */
    private static boolean isOfNoGoods(String said, List<Token> tokens) {
        return tokens.stream().noneMatch(Named.class::isInstance) || Accompaniment.isCooking(said);
    }

    /** Where the order begins; 0 if what stands before it is no accompaniment. */
    private int begin(String piece, List<Token> tokens) {
        int tried = 0;
        for (int at = 1; at < tokens.size() && tried < MOST_PLACES; at++) {
            var token = tokens.get(at);
            boolean name = token instanceof Named;
            boolean starts = name
                    || token instanceof Numeral
                    || token instanceof Sign
                    || token instanceof Word word
                            && (word.sense() == Sense.VERB || word.sense() == Sense.MORE || word.sense() == Sense.POLITE);
            if (starts) {
                tried++;
                var rest = piece.substring(token.start());
                if ((name || WISHING.begins(rest))
                        && !DONE.isIn(rest)
                        && Accompaniment.isAllOf(piece.substring(0, token.start()).strip(), false)) {
                    return token.start();
                }
            }
            if (name || token instanceof Numeral) {
                return 0;
            }
        }
        return 0;
    }

    /** Where the order ends: behind the first amount or name after which nothing else stands. */
    private int end(String piece, List<Token> tokens, int from, boolean asked) {
        int tried = 0;
        boolean counted = false;
        for (int at = 0; at < tokens.size() && tried < MOST_PLACES; at++) {
            var token = tokens.get(at);
            if (token.start() < from) {
                continue;
            }
            counted |= token instanceof Numeral || token instanceof Sign;
            boolean ends = token instanceof Measured || token instanceof Named || token instanceof Numeral;
            if (counted && ends && token.end() < piece.length()) {
                tried++;
                var behind = piece.substring(token.end()).strip();
                boolean measured = !(token instanceof Numeral) || token.end() < piece.length() && isGap(piece, token.end());
                if (measured
                        && Accompaniment.isAllOf(behind, asked)
                        && isOfNoGoods(behind, tokens.subList(at + 1, tokens.size()))) {
                    return token.end();
                }
            }
        }
        return piece.length();
    }

    private static boolean isGap(String piece, int at) {
        return piece.charAt(at) == ' ';
    }
}
