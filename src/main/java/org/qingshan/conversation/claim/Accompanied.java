package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
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
    private static final int MOST_PLACES = 8;

    private static final Pattern DRAWN = Pattern.compile("(?<=\\S)\\s?[\\p{So}\\x{1F000}-\\x{1FAFF}]\\p{M}*(?=\\s|$)");
    private static final Pattern END =
            Pattern.compile("[,;!?\\n、]+|(?<!\\d)~+|(?<!\\d)\\.+|\\.+(?!\\d)|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    /** 给我妈买了两盒 tells. */
    private static final Prefiltered DONE = Prefiltered.of("^\\p{IsHan}{1,2}?[了过完]");

    /** 老公说行就两瓶, 主播送的两袋: what stands before it is no sentence of its own. */
    private static final Prefiltered HANGING_ON = Prefiltered.of("^(?:就|才|再|便)");

    /** 分两袋装 counts nothing; 一箱给我妈 does. */
    private static final Prefiltered DIVIDED = Prefiltered.of("分(?:成|开|作|别)?|一半|裹|垫|包[一两三几]");

    /** 刚刚卡了 扣2: what else was to be typed. */
    private static final Prefiltered SHOWN = Prefiltered.of("^扣(?=\\d{1,2}$)");

    private static final Prefiltered WISHING = Prefiltered.of(
            "^(?:我|俺|也|就|再|先|还|那|给|帮|替|跟|同|麻烦|请){0,4}(?:来|要|买|拿|整|弄|搞|称|留|拍|订|囤|下|加|打|带|捎|装|扣|\\+|\\d|[一二两俩三四五六七八九十半])");

    /** 同意了两箱 tells. */
    private static final Prefiltered DONE_THERE = Prefiltered.of("[了过着]$");

    private static final Prefiltered SETTLED = Prefiltered.of("(?<!不)要了$");

    /**
     * A piece of it.
     *
     * @param left what is left to be read
     * @param told the goods that an accompaniment names; null if it is none, or names none
     */
    private record Piece(
            String text, String mark, String left, @Nullable Named told) {}

    private final Lineup lineup;
    private final List<Piece> pieces = new ArrayList<>();

    private Accompanied(Lineup lineup) {
        this.lineup = lineup;
    }

    /** @param reading of all of it, which took nothing */
    static ClaimReading taken(String text, Lineup lineup, ClaimReading reading) {
        if (text.length() > LONGEST || RosterWords.NUMBERED.isIn(text) || SetAsideWords.NOT_ARRIVED.isIn(text)) {
            return reading;
        }
        var plain = Normaliser.plain(DRAWN.matcher(text).replaceAll("\n"));
        var accompanied = new Accompanied(lineup);
        // Most of what is said counts nothing.
        var rest = accompanied.counts(plain) ? accompanied.rest(plain) : "";
        if (rest.isEmpty() || accompanied.said(rest).equals(accompanied.said(plain))) {
            return reading;
        }
        var own = ClaimReader.withoutMore(rest, lineup);
        return own.onlyAdds()
                        && AccompaniedDoubts.isSuggested(own, reading)
                        && !NotOfGoods.isSaid(text)
                        && !OnlyMentioned.isSaid(plain)
                        && !WholeOrder.isMeant(plain)
                        && !AccompaniedDoubts.OF_HIS.isIn(rest)
                        && !Undecided.isSaid(plain)
                        && !AccompaniedDoubts.OF_WHAT_IS_THERE.isIn(rest)
                        && !AccompaniedDoubts.OF_WHAT_IS_THERE.isIn(plain)
                        && !AccompaniedDoubts.isDoubted(text, plain, lineup, own)
                ? AccompaniedDoubts.FOR_WHOM.isIn(plain) ? own.meaning(own.claims()) : own
                : reading;
    }

    /** What is left without them; nothing if nothing is to be left out. */
    private String rest(String plain) {
        var end = END.matcher(plain);
        int from = 0;
        while (from < plain.length()) {
            boolean ends = end.find(from);
            int to = ends ? end.start() : plain.length();
            if (pieces.size() == MOST) {
                return "";
            }
            add(plain.substring(from, to).strip(), ends ? end.group() : "");
            from = ends ? Math.max(end.end(), from + 1) : plain.length();
        }
        boolean whole = pieces.stream().allMatch(piece -> piece.left().equals(piece.text() + piece.mark()));
        return whole || pieces.stream().noneMatch(this::counts) || isOfDish() ? "" : joined();
    }

    /** +1 炸鸡: of what is cooked, unless it says of what or in which measure. */
    private boolean isOfDish() {
        return pieces.stream().anyMatch(piece -> piece.left().isEmpty() && Accompaniment.isCooking(piece.text()))
                && pieces.stream()
                        .flatMap(piece -> Scanner.tokens(piece.left(), lineup).stream())
                        .noneMatch(token -> token instanceof Named || token instanceof Measured);
    }

    /** It says how much, and not of what it only tells. */
    private boolean counts(Piece piece) {
        return piece.told() == null && counts(piece.left());
    }

    /** Without courtesies, which the reader leaves out itself. */
    private List<String> said(String text) {
        return Scanner.tokens(text, lineup).stream()
                .filter(token ->
                        !(token instanceof Break || token instanceof Word word && word.sense() == Sense.POLITE))
                .map(token -> text.substring(token.start(), token.end()))
                .toList();
    }

    private boolean counts(String said) {
        return Scanner.tokens(said, lineup).stream()
                .anyMatch(token -> token instanceof Numeral
                        || token instanceof Measured
                        || token instanceof Sign
                        || token instanceof Word word && word.sense() == Sense.SAME);
    }

    private void add(String piece, String mark) {
        if (piece.isEmpty()) {
            return;
        }
        boolean asked = mark.contains("?");
        var tokens = Scanner.tokens(piece, lineup);
        boolean counted = tokens.stream().anyMatch(Measured.class::isInstance) && !DIVIDED.isIn(piece);
        if (!counted && isOfNoGoods(piece, tokens) && Accompaniment.isAllOf(piece, asked)) {
            pieces.add(new Piece(piece, mark, "", null));
            return;
        }
        var told = asked ? null : told(piece, tokens);
        if (told != null) {
            pieces.add(new Piece(piece, mark, piece.substring(told.start(), told.end()) + ",", told));
            return;
        }
        int from = begin(piece, tokens);
        int to = end(piece, tokens, from, asked);
        pieces.add(new Piece(piece, mark, piece.substring(from, to) + (to < piece.length() ? "," : mark), null));
    }

    /** 俺家那口子非要吃花馍: of what, where no more is said of it. */
    private static @Nullable Named told(String piece, List<Token> tokens) {
        var names = tokens.stream().filter(Named.class::isInstance).toList();
        if (names.size() != 1 || tokens.size() == 1) {
            return null;
        }
        var name = (Named) names.get(0);
        boolean latin = Latin.is(piece.charAt(name.start()));
        var said = piece.substring(0, name.start()) + (latin ? "it" : "它") + piece.substring(name.end());
        return Accompaniment.isAllOf(said, false) ? name : null;
    }

    /** 花馍 ahead of 那就买一盒 says of what; beside an order that names it, it is said twice. */
    private String joined() {
        var ordered = pieces.stream()
                .filter(piece -> piece.told() == null)
                .flatMap(piece -> Scanner.tokens(piece.left(), lineup).stream())
                .filter(Named.class::isInstance)
                .map(token -> ((Named) token).mention())
                .toList();
        var left = new StringBuilder();
        for (var piece : pieces) {
            var told = piece.told();
            if (told == null || ordered.isEmpty()) {
                left.append(piece.left());
            } else if (ordered.stream().noneMatch(mention -> mention.overlaps(told.mention()))) {
                left.append(piece.text()).append(piece.mark());
            }
        }
        return SHOWN.replaceAll(left.toString().strip(), "+");
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
                            && (word.sense() == Sense.VERB
                                    || word.sense() == Sense.MORE
                                    || word.sense() == Sense.POLITE);
            if (starts) {
                tried++;
                var rest = piece.substring(token.start());
                if ((name || WISHING.begins(rest))
                        && !DONE.isIn(rest)
                        && !HANGING_ON.isIn(rest)
                        && piece.charAt(token.start() - 1) != '的'
                        && isAccompaniment(piece, token.start(), tokens)) {
                    return token.start();
                }
            }
            if (name || token instanceof Numeral) {
                return 0;
            }
        }
        return 0;
    }

    /** With no mark between, an order that could be none takes little beside it. */
    private static boolean isAccompaniment(String piece, int to, List<Token> tokens) {
        var before = piece.substring(0, to).strip();
        boolean glued = !isGap(piece, to - 1) && Hanzi.is(piece.charAt(to - 1));
        return !glued || Accompaniment.isWished(piece.substring(to)) || before.endsWith("了吧") || SETTLED.isIn(piece)
                ? Accompaniment.isAllOf(before, false)
                : isWhole(tokens, to, piece.length())
                        && (!DONE_THERE.isIn(before) || isNamed(tokens, to))
                        && Accompaniment.isGluedOn(before);
    }

    private static boolean isNamed(List<Token> tokens, int at) {
        return tokens.stream().anyMatch(token -> token instanceof Named && token.start() == at);
    }

    /** It says of what, and how much. */
    private static boolean isWhole(List<Token> tokens, int from, int to) {
        var within = tokens.stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .toList();
        return within.stream().anyMatch(Named.class::isInstance)
                && within.stream().anyMatch(Measured.class::isInstance);
    }

    /** Where the order ends: behind the first amount or name after which nothing else stands. */
    private int end(String piece, List<Token> tokens, int from, boolean asked) {
        int tried = 0;
        boolean counted = false;
        boolean named = false;
        for (int at = 0; at < tokens.size() && tried < MOST_PLACES; at++) {
            var token = tokens.get(at);
            if (token.start() < from) {
                continue;
            }
            named |= token instanceof Named;
            counted |= token instanceof Numeral || token instanceof Measured || token instanceof Sign;
            boolean ends = token instanceof Measured
                    || token instanceof Named
                    || token instanceof Numeral
                    || token instanceof Word word
                            && word.sense() == Sense.POLITE
                            && Hanzi.is(piece.charAt(word.start()));
            if (counted && ends && token.end() < piece.length()) {
                tried++;
                var behind = piece.substring(token.end()).strip();
                boolean wished = Accompaniment.isWished(piece.substring(from, token.end())) || SETTLED.isIn(behind);
                boolean glued = !isGap(piece, token.end()) && Hanzi.is(behind.charAt(0));
                if (!isGap(piece, token.end()) && !wished && Accompaniment.isAsked(behind)
                        || token instanceof Named && !isGap(piece, token.end()) && Accompaniment.isCooking(behind)
                        || !named && !(token instanceof Measured) && Accompaniment.isCooking(behind)) {
                    continue;
                }
                boolean measured = !(token instanceof Numeral)
                        || isGap(piece, token.end()) && (named || !Latin.is(behind.charAt(0)));
                if (measured
                        && isOfNoGoods(behind, tokens.subList(at + 1, tokens.size()))
                        && (glued && !wished
                                ? (token instanceof Measured || isWhole(tokens, from, token.end()))
                                        && Accompaniment.isGluedOn(behind)
                                : Accompaniment.isAllOf(behind, asked))) {
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
