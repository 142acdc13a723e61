package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is only looked for in a text that has the letters for it. Most texts have none of the words that a turn of
 * phrase is made of, in English no Chinese and the other way round; to find that out costs a fiftieth of a search.
 *
 * <p>Finds exactly what the expression finds: a text that may match has all letters, and all pairs of letters, of one of the pieces of
 * {@link RequiredText}.
 */
public final class Prefiltered {
    private final Pattern pattern;
    private final Letters[] required;

    private Prefiltered(Pattern pattern, Set<String> required) {
        this.pattern = pattern;
        this.required = required.stream().map(Letters::of).toArray(Letters[]::new);
    }

    public static Prefiltered of(String regex) {
        return new Prefiltered(Pattern.compile(regex), RequiredText.of(regex));
    }

    /** Whether the expression matches somewhere in it. */
    public boolean isIn(CharSequence text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** Whether the expression matches all of it. */
    public boolean isAllOf(CharSequence text) {
        return mayBeIn(text) && pattern.matcher(text).matches();
    }

    /** Whether the expression matches at its beginning. */
    public boolean begins(CharSequence text) {
        return mayBeIn(text) && pattern.matcher(text).lookingAt();
    }

    /** Where the expression matches first; null if nowhere. */
    public @Nullable MatchResult first(CharSequence text) {
        if (!mayBeIn(text)) {
            return null;
        }
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** As {@link java.util.regex.Matcher#replaceAll(String)}. */
    public String replaceAll(String text, String instead) {
        return mayBeIn(text) ? pattern.matcher(text).replaceAll(instead) : text;
    }

    /** The expression, for whoever wants to know where it matches. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether it has the letters for it. */
    boolean mayBeIn(CharSequence text) {
        if (required.length == 0) {
            return true;
        }
        return mayBeIn(Letters.of(text));
    }

    boolean mayBeIn(Letters has) {
        for (var piece : required) {
            if (has.hold(piece)) {
                return true;
            }
        }
        return required.length == 0;
    }

    /** Whether one of them matches all of it. */
    static boolean isOneAllOf(List<Prefiltered> all, CharSequence text) {
        var has = Letters.of(text);
        for (var one : all) {
            if (one.mayBeIn(has) && one.pattern.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
