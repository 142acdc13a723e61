package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Turns unknown Chinese characters into the name they were meant to be, where they sound like one. */
final class Slips {
    private static final int LONGEST_RUN = 12;
    private static final int SHORTEST_NAME = 2;

    private final String text;
    private final Lineup lineup;

    private Slips(String text, Lineup lineup) {
        this.text = text;
        this.lineup = lineup;
    }

    static List<Token> resolved(List<Token> tokens, String text, Lineup lineup) {
        var slips = new Slips(text, lineup);
        var resolved = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
            int written = slips.partlyWritten(tokens, at, resolved);
            if (written > at) {
                at = written;
            } else if (token instanceof Unknown other
                    && next instanceof Named noun
                    && noun.mention().by() == Mention.By.SHORT
                    && other.isHanzi()
                    && other.touches(noun)
                    && !slips.grown(other, noun, new ArrayList<>())) {
                // 咸蛋, 猪肉: something else.
                slips.addUnknown(other.start(), noun.end(), resolved);
                at++;
            } else if (token instanceof Named noun
                    && noun.mention().by() == Mention.By.SHORT
                    && next instanceof Unknown rest
                    && rest.isHanzi()
                    && noun.touches(rest)
                    && (Names.isOther(text, noun.end()) || !(at > 0 && tokens.get(at - 1) instanceof Token.Measured))) {
                // 糖尿病 is something else, 鸭旦 a slip of 鸭蛋.
                if (!slips.resolveAt(
                        new Unknown(text.substring(noun.start(), rest.end()), noun.start(), rest.end()),
                        noun.start(),
                        rest.end(),
                        resolved)) {
                    slips.addUnknown(noun.start(), rest.end(), resolved);
                }
                at++;
            } else if (token instanceof Named noun
                    && noun.mention().by() == Mention.By.SHORT
                    && next instanceof Word rest
                    && rest.text().length() == 1
                    && noun.touches(rest)
                    && Names.isOther(text, noun.end())) {
                // 鞋带, 藕带.
                slips.addUnknown(noun.start(), rest.end(), resolved);
                at++;
            } else if (token instanceof Unknown half && slips.spelled(half, next) != null) {
                resolved.add(Objects.requireNonNull(slips.spelled(half, next)));
                at++;
            } else if (!(token instanceof Unknown unknown)
                    || !unknown.isHanzi()
                    || unknown.text().length() > LONGEST_RUN) {
                resolved.add(token);
            } else if (next instanceof Named named && unknown.touches(named) && slips.grown(unknown, named, resolved)) {
                at++;
            } else {
                slips.resolve(unknown, resolved);
            }
        }
        return resolved;
    }

    /** The last token of a name of which a word took one character for its own, 茶由两瓶, 土几蛋; {@code at} if none begins there. */
    private int partlyWritten(List<Token> tokens, int at, List<Token> resolved) {
        int last = SplitName.last(tokens, at, text, lineup);
        if (last > at) {
            var meant = Objects.requireNonNull(lineup.partlyWrittenAs(
                    text.substring(tokens.get(at).start(), tokens.get(last).end())));
            resolved.add(
                    new Named(meant, tokens.get(at).start(), tokens.get(last).end()));
        }
        return last;
    }

    /** 黄tao: half of a name in pinyin. */
    private @Nullable Named spelled(Unknown half, @Nullable Token next) {
        if (!(next instanceof Unknown rest)
                || rest.isHanzi()
                || !half.touches(rest)
                || !half.isHanzi()
                || half.text().length() > SHORTEST_NAME) {
            return null;
        }
        var sound = Hanzi.pinyin(half.text()) + rest.text();
        var hit = lineup.at(sound, 0);
        return hit == null || hit.end() < sound.length()
                ? null
                : new Named(new Mention(hit.value().offers(), Mention.By.SLIP, half.text()), half.start(), rest.end());
    }

    /** 皇桃, where 桃 alone is a name too: the longer name was meant. */
    private boolean grown(Unknown unknown, Named named, List<Token> resolved) {
        for (int start = unknown.start(); start < unknown.end(); start++) {
            var meant = lineup.like(text.substring(start, named.end()));
            if (meant != null) {
                addUnknown(unknown.start(), start, resolved);
                resolved.add(new Named(meant, start, named.end()));
                return true;
            }
        }
        return false;
    }

    /** The longest beginning or end of the characters that sounds like a name. */
    private void resolve(Unknown unknown, List<Token> resolved) {
        for (int length = unknown.text().length(); length >= SHORTEST_NAME; length--) {
            if (resolveAt(unknown, unknown.end() - length, unknown.end(), resolved)
                    || resolveAt(unknown, unknown.start(), unknown.start() + length, resolved)) {
                return;
            }
        }
        if (!withWordBefore(unknown, resolved)) {
            resolved.add(unknown);
        }
    }

    /** 香姑, whose first character is a word of its own. */
    private boolean withWordBefore(Unknown unknown, List<Token> resolved) {
        var before = resolved.isEmpty() ? null : resolved.get(resolved.size() - 1);
        if (!(before instanceof Word word) || word.text().length() != 1 || !word.touches(unknown)) {
            return false;
        }
        for (int end = unknown.end(); end > unknown.start(); end--) {
            var meant = lineup.like(text.substring(word.start(), end));
            if (meant != null) {
                resolved.set(resolved.size() - 1, new Named(meant, word.start(), end));
                addUnknown(end, unknown.end(), resolved);
                return true;
            }
        }
        return false;
    }

    private boolean resolveAt(Unknown unknown, int start, int end, List<Token> resolved) {
        @Nullable Mention meant = lineup.like(text.substring(start, end));
        if (meant == null) {
            return false;
        }
        addUnknown(unknown.start(), start, resolved);
        resolved.add(new Named(meant, start, end));
        addUnknown(end, unknown.end(), resolved);
        return true;
    }

    private void addUnknown(int start, int end, List<Token> resolved) {
        if (end > start) {
            resolved.add(new Unknown(text.substring(start, end), start, end));
        }
    }
}
