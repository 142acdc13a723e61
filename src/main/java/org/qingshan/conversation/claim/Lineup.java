package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;

/**
 * What a text is read against: the offers that are live, and the one a bare amount means. Immutable, shared by
 * threads.
 */
public final class Lineup {
    private static final int LONGEST_GUESS = 8;

    private final List<Offer> offers;
    private final @Nullable Offer card;
    private final Names names;
    private final EnglishNames english;
    private final Sounds sounds;
    private final Classifiers classifiers;
    private final OtherNames others;

    private Lineup(
            List<Offer> offers,
            @Nullable Offer card,
            Names names,
            EnglishNames english,
            Sounds sounds,
            Classifiers classifiers,
            OtherNames others) {
        this.offers = offers;
        this.card = card;
        this.names = names;
        this.english = english;
        this.sounds = sounds;
        this.classifiers = classifiers;
        this.others = others;
    }

    /**
     * @param offers in the order in which they are shown
     * @param cardSlot the slot of the card that the text answers, else of the pinned one; null, or a slot that is not
     *     among the offers, if there is none
     */
    public static Lineup of(List<Offer> offers, @Nullable String cardSlot) {
        var shown = List.copyOf(offers);
        var names = new Names(shown);
        return new Lineup(
                        shown,
                        null,
                        names,
                        new EnglishNames(shown),
                        new Sounds(names.hanzi()),
                        new Classifiers(shown),
                        new OtherNames(shown))
                .answering(cardSlot);
    }

    /** The same offers for a text that answers another card; costs nothing. */
    public Lineup answering(@Nullable String cardSlot) {
        var card = offers.stream()
                .filter(offer -> offer.slot().equalsIgnoreCase(cardSlot))
                .findFirst();
        return new Lineup(offers, card.orElse(null), names, english, sounds, classifiers, others);
    }

    /** The slots of what a text names, each once, in order of mention; a name that may mean several things counts for all. */
    public List<String> named(String text) {
        return Scanner.tokens(Normaliser.plain(text), this).stream()
                .filter(Named.class::isInstance)
                .flatMap(token -> ((Named) token).mention().offers().stream())
                .map(Offer::slot)
                .distinct()
                .toList();
    }

    /**
     * What a text begins with.
     *
     * @param slots what its first words name; more than one where the name may mean several things
     * @param rest what stands behind it, as the claim reader writes it: simplified, lower case, half width
     */
    public record Beginning(List<String> slots, String rest) {}

    /** The name, slot, alias or slip that begins a text; read as in a claim. */
    public Optional<Beginning> beginning(String text) {
        var plain = Normaliser.plain(text);
        var tokens = Slips.resolved(Scanner.tokens(plain, this), plain, this);
        return tokens.isEmpty() || !(tokens.get(0) instanceof Named named) || named.start() > 0
                ? Optional.empty()
                : Optional.of(new Beginning(
                        named.mention().offers().stream().map(Offer::slot).toList(),
                        plain.substring(named.end()).strip()));
    }

    /** The text with goods called as here, and pieces and portions counted as such: 香皂两块. */
    String classified(String plain) {
        return classifiers.written(others.written(plain), card);
    }

    List<Offer> offers() {
        return offers;
    }

    @Nullable
    Offer card() {
        return card;
    }

    List<Offer> numbered(String digits) {
        return names.numbered(digits);
    }

    /** A slot of the lineup at a place where letters begin, such as a1; null if none. */
    Phrases.@Nullable Hit<Mention> slotAt(String text, int from) {
        var hit = names.exact().longest(text, from, text.length());
        return hit != null && hit.value().isSlot() ? hit : null;
    }

    /** Some slot begins with these letters. */
    boolean hasSlotsLike(String letters) {
        return names.slotLetters().contains(letters);
    }

    /** What a text names from a place on, as long as possible: slot, name, English, pinyin. */
    Phrases.@Nullable Hit<Mention> at(String text, int from) {
        if (!Latin.is(text.charAt(from))) {
            return names.exact().longest(text, from, text.length());
        }
        var exact = names.exact().longest(text, from, text.length());
        return longer(longer(exact, english.at(text, from)), sounds.spelled(text, from));
    }

    /** What a few Chinese characters may be a slip of: by their sound, or by their shape the product that is shown. */
    @Nullable
    Mention like(String typed) {
        if (typed.length() < 2 || typed.length() > LONGEST_GUESS) {
            return null;
        }
        var heard = sounds.like(typed);
        var seen = heard != null || card == null ? null : sounds.looksLike(typed);
        return seen != null && seen.offers().equals(List.of(card)) ? seen : heard;
    }

    /** As {@link #like}, where some characters are those of the name and the others sound just like them. */
    @Nullable
    Mention partlyWrittenAs(String typed) {
        return typed.length() < 2 || typed.length() > LONGEST_GUESS ? null : sounds.partlyWrittenAs(typed);
    }

    private static Phrases.@Nullable Hit<Mention> longer(
            Phrases.@Nullable Hit<Mention> one, Phrases.@Nullable Hit<Mention> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.end() > one.end() ? other : one;
    }
}
