package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * One of the goods is spoken of and not wanted, another is: 腊肉太咸了我妈吃不得，香肠来一斤; 苹果家里还堆着呢，梨来两箱. What is set aside asks nothing,
 * counts nothing but what is at home, takes nothing back and hangs on nothing; the rest is read by itself and must name other goods. What was missed
 * before may be the same: 上午那个梨我没抢着 这会儿补一箱.
 */
final class SetAside {
    /** Who says more tells a story; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 120;

    private static final int MOST = 8;

    private static final Set<String> PLEASE = Set.of("please", "pls", "plz", "for me", "谢谢", "麻烦");

    private static final Pattern END =
            Pattern.compile("[,;!?\\n、]+ ?|(?<!\\d)\\.+ ?|\\.+(?!\\d) ?|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    /** What leads from the one to the other. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:所以|那就|那么|那|还是|不过|但是?|就|而家|现在|这会儿?|这下|so|then|but|instead|and|just|now)(?=[ ,\\p{IsHan}])[, ]*");

    private static final Pattern MADE_UP = Pattern.compile(
            "^(?:这会儿?|现在|这下|今天|今晚|这次|这回|这[波轮批]|赶紧|赶快|马上|那|我|给我|帮我|想|要|再|来){0,4}(?:补|来|要|拿|拍|抢|买)(?:上|个|一下|我)?(?="
                    + Rewriting.NUMBER + Rewriting.UNIT + "[吧啊呀哈呗嘛啦了谢麻烦老板主播! ]{0,6}$)");

    private static final Set<Sense> WISHING = EnumSet.of(
            Sense.VERB,
            Sense.MORE,
            Sense.SOME,
            Sense.EACH,
            Sense.EVERY,
            Sense.SAME,
            Sense.ONLY,
            Sense.CHANGE,
            Sense.SWAP,
            Sense.CANCEL,
            Sense.REMOVE,
            Sense.LESS,
            Sense.LATER,
            Sense.EXCEPT,
            Sense.CORRECTION,
            Sense.QUERY,
            Sense.TAG,
            Sense.PRICE,
            Sense.WAVERING);

    /** @param goods what it names */
    private record Part(String text, int start, int end, List<Token> tokens, Set<Offer> goods) {
        boolean counts() {
            return tokens.stream()
                    .anyMatch(
                            token -> token instanceof Measured || token instanceof Numeral number && number.isDigits());
        }

        boolean wants() {
            boolean wish = false;
            for (var token : tokens) {
                wish |= token instanceof Word word && (word.sense() == Sense.VERB || word.sense() == Sense.MORE);
                if (wish && token instanceof Numeral) {
                    return true;
                }
            }
            return false;
        }

        boolean declines() {
            return SetAsideWords.DECLINED.isIn(withoutGoods())
                    && !SetAsideWords.OPEN.isIn(text)
                    && (!counts() || !wants() && SetAsideWords.STORE.isIn(text));
        }

        /** 土豆家里种了一亩地呢, 肉干硬: it tells something of goods and may want nothing. */
        boolean tells() {
            var told = withoutGoods();
            return !goods.isEmpty()
                    && told.length() > 1
                    && !counts()
                    && !SetAsideWords.OPEN.isIn(text)
                    && !SetAsideWords.MAYBE.isIn(told)
                    && tokens.stream().noneMatch(token -> token instanceof Word word && WISHING.contains(word.sense()))
                    && tokens.stream()
                            .anyMatch(token -> token instanceof Token.Unknown
                                    || token instanceof Word word && word.sense() == Sense.REMARK);
        }

        private String withoutGoods() {
            var told = new StringBuilder(text);
            for (int at = tokens.size() - 1; at >= 0; at--) {
                if (tokens.get(at) instanceof Named goods) {
                    told.delete(goods.start(), goods.end());
                }
            }
            return told.toString();
        }
    }

    private SetAside() {}

    /** @param reading of all of it; null where nothing is set aside, or what is left is no order */
    static @Nullable ClaimReading read(String text, Lineup lineup, ClaimReading reading) {
        if (text.length() > LONGEST || isSettled(reading)) {
            return null;
        }
        var plain = Normaliser.plain(text);
        boolean given = reading.kind() == Kind.CLAIMS;
        if (given && !SetAsideWords.NOT_NOW.isIn(plain) && !SetAsideWords.SKIPPED.isIn(plain)) {
            return null;
        }
        var parts = parts(plain, lineup);
        var rest = new StringBuilder(plain);
        var aside = new ArrayList<Part>();
        boolean before = false;
        boolean told = false;
        boolean notNow = false;
        for (var part : parts) {
            boolean declined = part.declines() && (!part.goods.isEmpty() || before)
                    || part.goods.isEmpty()
                            && (SetAsideWords.NOTHING.isAllOf(part.text)
                                    || before && SetAsideWords.NOT_NOW.isAllOf(part.text));
            boolean tells = !declined && !given && part.tells();
            told |= tells;
            if (declined || tells) {
                aside.add(part);
                for (int at = part.start; at < part.end; at++) {
                    rest.setCharAt(at, '\0');
                }
                notNow |= SetAsideWords.NOT_NOW.isIn(part.text)
                        || SetAsideWords.SKIPPED.isIn(part.text) && SetAsideWords.UNEATEN.isIn(part.text);
            }
            before = declined || tells;
        }
        if (aside.isEmpty() || aside.stream().allMatch(part -> part.goods.isEmpty())) {
            return null;
        }
        var left = LEADING.matcher(rest.toString().replace("\0", "").strip())
                .replaceFirst("")
                .replace(" instead", "")
                .strip();
        boolean nothing = !told && saysNothing(left, lineup);
        if (!given && nothing && (isUneaten(aside) || isAtHome(aside)) || nothing && notNow) {
            return ClaimReading.none();
        }
        if (left.isEmpty()) {
            return null;
        }
        if (given && !notNow
                || SetAsideWords.ASKED.isIn(left)
                || SetAsideWords.OF_KIN.isAllOf(left)
                || told && SetAsideWords.MADE_GOOD.isIn(left)) {
            return null;
        }
        return told && !wishes(left, lineup) ? null : ordered(left, aside, lineup);
    }

    private static boolean wishes(String left, Lineup lineup) {
        return Scanner.tokens(left, lineup).stream()
                .anyMatch(token -> token instanceof Word word
                        && (word.sense() == Sense.VERB || word.sense() == Sense.MORE || PLEASE.contains(word.text())));
    }

    private static boolean isUneaten(List<Part> aside) {
        return aside.stream().allMatch(part -> SetAsideWords.UNEATEN.isIn(part.text));
    }

    private static boolean isAtHome(List<Part> aside) {
        return aside.stream()
                .allMatch(part -> part.goods.isEmpty()
                        || SetAsideWords.STORE.isIn(part.text) && SetAsideWords.HOME.isIn(part.text));
    }

    private static boolean saysNothing(String left, Lineup lineup) {
        return Scanner.tokens(left, lineup).stream()
                .noneMatch(token -> token instanceof Named
                        || token instanceof Numeral
                        || token instanceof Measured
                        || token instanceof Word word
                                && (word.sense() == Sense.VERB
                                        || word.sense() == Sense.MORE
                                        || word.sense() == Sense.CANCEL
                                        || word.sense() == Sense.REMOVE
                                        || word.sense() == Sense.SOME));
    }

    /** Nothing is left to settle but what is given back. */
    private static boolean isSettled(ClaimReading reading) {
        return reading.kind() == Kind.CLAIMS
                && reading.claims().stream().noneMatch(claim -> claim.action() == Action.CANCEL);
    }

    private static @Nullable ClaimReading ordered(String left, List<Part> aside, Lineup lineup) {
        var goods = new HashSet<Offer>();
        aside.forEach(part -> goods.addAll(part.goods));
        var named = named(Scanner.tokens(left, lineup));
        if (named.isEmpty()) {
            var missed = aside.get(0);
            var made = MADE_UP.matcher(left);
            boolean same = goods.size() == 1 && SetAsideWords.MISSED.isIn(missed.text) && made.find();
            return same ? claimed(name(missed) + "来" + left.substring(made.end()), lineup) : null;
        }
        return named.stream().noneMatch(goods::contains) ? claimed(left, lineup) : null;
    }

    private static String name(Part part) {
        return part.tokens.stream()
                .filter(Named.class::isInstance)
                .map(token -> part.text.substring(token.start(), token.end()))
                .findFirst()
                .orElse("");
    }

    private static @Nullable ClaimReading claimed(String left, Lineup lineup) {
        var reading = ClaimReader.inFull(left, lineup);
        return reading.kind() == Kind.CLAIMS && reading.claims().stream().allMatch(SetAside::isOrder) ? reading : null;
    }

    private static boolean isOrder(Claim claim) {
        return claim.action() != Action.CANCEL && claim.quantity().compareTo(BigDecimal.ZERO) > 0;
    }

    private static List<Part> parts(String plain, Lineup lineup) {
        var parts = new ArrayList<Part>();
        var end = END.matcher(plain);
        int from = 0;
        while (from < plain.length() && parts.size() <= MOST) {
            boolean ends = end.find(from);
            int to = ends ? end.end() : plain.length();
            var said = plain.substring(from, ends ? end.start() : to).strip();
            if (!said.isEmpty()) {
                var tokens = Scanner.tokens(said, lineup);
                boolean asked = ends && end.group().contains("?");
                parts.add(new Part(asked ? said + "?" : said, from, to, tokens, named(tokens)));
            }
            from = Math.max(to, from + 1);
        }
        return parts;
    }

    private static Set<Offer> named(List<Token> tokens) {
        var goods = new HashSet<Offer>();
        tokens.forEach(token -> {
            if (token instanceof Named name) {
                goods.addAll(name.mention().offers());
            }
        });
        return goods;
    }
}
