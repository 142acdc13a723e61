package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Mention.By;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * English says a noun once for two things, "a box each of red and golden kiwi", "swap the red kiwi for a box of golden"; and says the
 * measure behind it, "two egg boxes". 三种猕猴桃 are all that there are.
 */
final class SharedNoun {
    /** Nobody lists more in one breath; it keeps the time for a hostile text linear. */
    private static final int LONGEST_LIST = 24;

    private SharedNoun() {}

    static List<Token> completed(List<Token> tokens, Lineup lineup) {
        var completed = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token instanceof Token.Numeral many && isOfKinds(tokens, at, many)) {
                var kinds = (Named) tokens.get(at + 2);
                for (var offer : kinds.mention().offers()) {
                    var kind =
                            new Mention(List.of(offer), By.NAME, kinds.mention().text());
                    completed.add(new Named(kind, kinds.start(), kinds.end()));
                }
                at += 2;
            } else if (token instanceof Named kinds
                    && at + 2 < tokens.size()
                    && tokens.get(at + 1) instanceof Token.Numeral many
                    && isOfKinds(List.of(many, tokens.get(at + 2), kinds), 0, many)) {
                // 面条两种各来一包
                kinds.mention()
                        .offers()
                        .forEach(offer -> completed.add(new Named(
                                new Mention(
                                        List.of(offer), By.NAME, kinds.mention().text()),
                                kinds.start(),
                                kinds.end())));
                at += 2;
            } else if (token instanceof Named named && !named.mention().isClear()) {
                completed.add(listed(tokens, at, named, lineup));
            } else if (!isLatin(token)) {
                completed.add(token);
            } else if (at > 0 && tokens.get(at - 1) instanceof Named thing && isPacking((Unknown) token, thing)) {
                continue;
            } else {
                var whole = whole(tokens, at, (Unknown) token, lineup);
                completed.add(whole == null ? token : whole);
            }
        }
        return completed;
    }

    /** 三种猕猴桃: as many as there are. */
    private static boolean isOfKinds(List<Token> tokens, int at, Token.Numeral many) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1) instanceof Unknown kind
                && kind.text().equals("种")
                && tokens.get(at + 2) instanceof Named named
                && named.mention().offers().size() > 1
                && many.value()
                                .compareTo(BigDecimal.valueOf(
                                        named.mention().offers().size()))
                        == 0;
    }

    private static boolean isLatin(Token token) {
        return token instanceof Unknown unknown
                && !unknown.text().isEmpty()
                && Latin.is(unknown.text().charAt(0));
    }

    /** "egg boxes x2", "two of the peaches boxes": in what it is sold anyway. */
    private static boolean isPacking(Unknown word, Named thing) {
        var text = word.text();
        var hit = Measure.at(text, 0, text.length());
        return thing.mention().isClear()
                && thing.mention().by() != By.SLOT
                && hit != null
                && hit.end() == text.length()
                && hit.value().units().contains(thing.mention().offer().unit());
    }

    /** "red and golden kiwi", "one red kiwi and two golden": with the noun of the one beside it. */
    private static @Nullable Named whole(List<Token> tokens, int at, Unknown word, Lineup lineup) {
        boolean shared = at + 2 < tokens.size()
                && tokens.get(at + 1) instanceof Word and
                && and.sense() == Sense.AND
                && tokens.get(at + 2) instanceof Named;
        var with = shared ? (Named) tokens.get(at + 2) : isOf(tokens, at) ? before(tokens, at) : null;
        if (with == null || with.mention().by() != By.NAME) {
            return null;
        }
        var noun = with.mention().text();
        var full = word.text() + noun.substring(noun.lastIndexOf(' ') + 1 == 0 ? 0 : noun.lastIndexOf(' '));
        var hit = noun.indexOf(' ') < 0 ? null : lineup.at(full, 0);
        boolean other = hit != null
                && hit.end() == full.length()
                && hit.value().isClear()
                && hit.value().by() == By.NAME
                && !hit.value().overlaps(with.mention());
        return other && hit != null ? new Named(hit.value(), word.start(), word.end()) : null;
    }

    /** "5 tomato, 5 chili and 10 strawberry seedlings": what a list says once at its end is said of all of it. */
    private static Named listed(List<Token> tokens, int at, Named word, Lineup lineup) {
        var name = word.mention().text();
        int last = at + 1;
        Named end = null;
        while (last < tokens.size() && last - at < LONGEST_LIST && isOfList(tokens.get(last))) {
            end = tokens.get(last) instanceof Named named ? named : end;
            last++;
        }
        if (end == null || !Latin.is(name.charAt(0))) {
            return word;
        }
        var noun = end.mention().text();
        var full = name + noun.substring(Math.max(0, noun.lastIndexOf(' ')));
        var hit = noun.indexOf(' ') < 0 ? null : lineup.at(full, 0);
        return hit != null && hit.end() == full.length() && hit.value().isClear()
                ? new Named(new Mention(hit.value().offers(), By.NAME, full), word.start(), word.end())
                : word;
    }

    private static boolean isOfList(Token token) {
        return token instanceof Named
                || token instanceof Token.Numeral
                || token instanceof Token.Measured
                || token instanceof Token.Break mark && mark.mark() == ','
                || token instanceof Word and && (and.sense() == Sense.AND || and.sense() == Sense.LINK);
    }

    /** Behind an amount, a "the" or an "and", and nothing of its own behind it. */
    private static boolean isOf(List<Token> tokens, int at) {
        var before = at == 0 ? null : tokens.get(at - 1);
        boolean counted = before instanceof Token.Numeral
                || before instanceof Token.Measured
                || before instanceof Word of && (of.sense() == Sense.LINK || of.sense() == Sense.AND);
        return counted && (at + 1 == tokens.size() || !(tokens.get(at + 1) instanceof Unknown));
    }

    private static @Nullable Named before(List<Token> tokens, int from) {
        for (int at = from - 1; at >= 0 && from - at < 10; at--) {
            if (tokens.get(at) instanceof Named named) {
                return named;
            }
        }
        return null;
    }
}
