package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.OnceMore.How;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * Goes through a message once and finds out of all goods that it names whether they are wanted on top of what somebody has. A word of
 * adding or of correction holds for what stands behind it. Beside goods of which neither is said only words are passed over that are known
 * to say nothing but that they are wanted: whatever nobody knows may be a yes, a correction, a wish how they be packed.
 */
final class OnceMoreReading {
    private static final Prefiltered BESIDES =
            Prefiltered.of("另外再?|外加|此外|顺便带?|顺带|再帮我|还有|加上|仲有|also|plus|as well as|additionally");

    /** A list of corrections may go on with them. */
    private static final Set<String> LISTING = Set.of("外加", "还有", "加上", "仲有", "plus", "as well as");

    private static final Set<String> FULL = Set.of("够", "满", "齐", "足");
    private static final Set<String> WANTING = Set.of("要", "我要", "want", "i want", "need", "i need", "to");
    private static final Set<String> SORRY =
            Set.of("sorry", "my apologies", "apologies", "不好意思", "对不起", "抱歉", "实在抱歉", "唔好意思", "sry");

    private static final Set<Sense> INSTEAD = Set.of(Sense.CHANGE, Sense.CORRECTION);
    private static final Set<String> AFTER_ALL = Set.of("还是", "算了还是", "after all", "rather");

    /** It gains time, and takes nothing back. */
    private static final Prefiltered WAITING = Prefiltered.of("等|wait|hold on|hang on");

    /** What was said of the goods so far. */
    private enum Said {
        NOTHING,
        MORE,
        IN_ALL,
        /** So much more, which makes so much in all. */
        MAKES,
        EITHER
    }

    private final List<Token> tokens;
    private final Further further;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private Said now = Said.NOTHING;
    private How beside;
    /** Named, and not yet counted. */
    private List<String> open = List.of();
    /** Named last, in the same breath. */
    private List<String> last = List.of();
    /** Counted, and not yet named. */
    private @Nullable Said counted;

    private @Nullable Said unnamed;
    private @Nullable BigDecimal number;
    private @Nullable BigDecimal more;
    /** Something was named or counted since it is said that it is so much in all. */
    private boolean begun;

    /** All that has been named. */
    private List<String> named = List.of();

    private boolean instead;

    /** "Can I have two bags?" */
    private final boolean wished;

    private OnceMoreReading(List<Token> tokens) {
        this.tokens = tokens;
        this.further = new Further(tokens);
        this.wished = tokens.stream()
                .anyMatch(token ->
                        token instanceof Word word && (word.sense() == Sense.VERB || word.sense() == Sense.TAG));
        // Who has peaches may only say which are meant.
        this.beside = Pleaded.isAll(tokens) ? How.UNCLEAR : How.ADDED;
    }

    static OnceMore of(List<Token> tokens) {
        var reading = new OnceMoreReading(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            reading.take(tokens.get(at), at);
        }
        return reading.result();
    }

    private OnceMore result() {
        var how = new HashMap<String, How>();
        var makes = new HashMap<String, BigDecimal>();
        said.forEach((slot, what) -> {
            how.put(slot, how(what));
            if (what == Said.MAKES && more != null) {
                makes.put(slot, more);
            }
        });
        if (unnamed == Said.MAKES && more != null) {
            makes.put(OnceMore.UNNAMED, more);
        }
        return new OnceMore(how, unnamed == null ? beside : how(unnamed), makes, instead);
    }

    private How how(Said what) {
        return switch (what) {
            case NOTHING -> beside;
            case MORE -> How.ADDED;
            case IN_ALL, MAKES -> How.IN_ALL;
            case EITHER -> How.UNCLEAR;
        };
    }

    private void take(Token token, int at) {
        if (token instanceof Break mark) {
            beside = mark.mark() == '?' && !wished ? beside.or(How.ADDED_IF_OTHER) : beside;
            counted = null;
            last = open;
        } else if (token instanceof Named named) {
            name(named.mention().offers().stream().map(Offer::slot).toList());
        } else if (token instanceof Numeral number) {
            count(number.value(), at);
        } else if (token instanceof Measured) {
            if (!(at(at - 1) instanceof Numeral) && !(further.isSaid(at - 1) && at(at - 2) instanceof Numeral)) {
                count(BigDecimal.ONE, at);
            }
        } else if (token instanceof Unknown unknown) {
            beside = beside.or(Courtesy.of(unknown, at(at + 1)));
        } else if (token instanceof Word word) {
            take(word, at);
        }
    }

    private void name(List<String> slots) {
        begun = true;
        var before = counted;
        if (before == null) {
            open = slots;
        } else {
            counted = null;
            open = List.of();
        }
        slots.forEach(slot -> said.merge(slot, before == null ? now : before, OnceMoreReading::both));
        last = slots;
        named = slots;
    }

    private void count(BigDecimal number, int at) {
        begun = true;
        var before = last.isEmpty() && now != Said.NOTHING && !isNamedNext(at) ? named : last;
        var slots = open.isEmpty() ? before : open;
        if (slots.isEmpty()) {
            counted = counted == Said.MORE && now == Said.IN_ALL ? Said.MAKES : now;
            unnamed = counted;
        }
        boolean first = !open.isEmpty();
        for (var slot : slots) {
            said.merge(slot, now, (said, then) -> first && said == Said.NOTHING ? then : both(said, then));
        }
        this.number = number;
        more = now == Said.MORE ? number : more;
        open = List.of();
    }

    /** 再来一箱黄桃; 红糖再加一袋，总共五袋 goes on of the same. */
    private boolean isNamedNext(int from) {
        for (int at = from; at < from + Restated.NEAR && at(at) != null && !(at(at) instanceof Break); at++) {
            if (at(at) instanceof Named) {
                return true;
            }
        }
        return false;
    }

    /** Said of the same at two places. */
    private static Said both(Said before, Said then) {
        if (before == then) {
            return then;
        }
        if (then == Said.MORE && before == Said.NOTHING) {
            return Said.MORE;
        }
        return before == Said.MORE && then == Said.IN_ALL ? Said.MAKES : Said.EITHER;
    }

    private void take(Word word, int at) {
        switch (word.sense()) {
            case MORE -> {
                if (further.isSaid(at)) {
                    begins(Said.MORE);
                } else {
                    beside = How.UNCLEAR;
                }
            }
            case CORRECTION -> putRight(word);
            case CHANGE, ONLY, TOTAL -> {
                if (further.isOfGoods(at)) {
                    putRight(word);
                } else {
                    beside = How.UNCLEAR;
                }
            }
            case AND -> add(word);
            case VERB -> want(word, at);
            default -> pass(word, at);
        }
    }

    private void putRight(Word word) {
        boolean first = said.isEmpty() && unnamed == null || word.text().equals("instead");
        instead |= first && INSTEAD.contains(word.sense()) && !WAITING.isIn(word.text());
        begins(Said.IN_ALL);
    }

    private void begins(Said what) {
        if (what == Said.IN_ALL) {
            // 红糖两袋，说错了，鸡蛋一盒: what stands before it may have been meant otherwise.
            said.replaceAll((slot, before) -> before == Said.NOTHING && !open.contains(slot) ? Said.EITHER : before);
            begun = false;
        }
        if (what == Said.MORE && counted == Said.NOTHING) {
            // "two more bags"
            counted = what;
            unnamed = what;
            more = number;
        }
        now = what;
        open.forEach(slot -> said.merge(slot, what, (before, then) -> before == Said.NOTHING ? then : before));
    }

    private void add(Word word) {
        if (!BESIDES.isAllOf(word.text())) {
            beside = Courtesy.of(word).or(beside);
        } else if (now != Said.IN_ALL || !LISTING.contains(word.text())) {
            begins(now == Said.IN_ALL && begun && !word.text().startsWith("再") ? Said.EITHER : Said.MORE);
        }
    }

    private void want(Word word, int at) {
        instead |= said.isEmpty() && RatherThan.isWished(word);
        boolean toTheFull =
                word.text().startsWith("凑") && at(at + 1) instanceof Word full && FULL.contains(full.text());
        if (toTheFull) {
            begins(Said.IN_ALL);
        } else if (now == Said.IN_ALL && begun && !WANTING.contains(word.text())) {
            // 只要红糖一袋，来一盒鸡蛋
            now = Said.EITHER;
        } else {
            beside = Courtesy.of(word).or(beside);
        }
    }

    private void pass(Word word, int at) {
        instead |= said.isEmpty() && AFTER_ALL.contains(word.text());
        if (word.text().startsWith("不够")) {
            begins(Said.MORE);
        } else if (SORRY.contains(word.text())) {
            sorry();
        } else if (Courtesy.isDefinite(tokens, at)) {
            beside = How.UNCLEAR;
        } else if (!(FULL.contains(word.text()) && now == Said.IN_ALL)) {
            beside = Courtesy.of(word).or(beside);
        }
    }

    /** Who begs pardon for a list puts it right; for one thing, he may have made somebody wait. */
    private void sorry() {
        boolean several = tokens.stream().filter(Named.class::isInstance).count() > 1;
        if (wished) {
            beside = beside.or(How.ADDED_IF_OTHER);
        } else if (several && said.isEmpty()) {
            begins(Said.IN_ALL);
        } else {
            beside = How.UNCLEAR;
        }
    }

    private @Nullable Token at(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }
}
