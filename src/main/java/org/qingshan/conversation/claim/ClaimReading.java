package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text was understood as.
 *
 * @param claims all that the text asks for, each slot at most once; empty unless {@link Kind#CLAIMS}
 * @param suggestions at most three, likeliest first: what is in doubt; beside claims, what is wanted as well and is yet to be asked
 * @param sure the text can be nothing else than a claim, so that it counts while another question is open
 * @param further the slots of what is wanted on top of what was claimed before, whatever the shop's rule is: "再加一斤"
 * @param implied the slots of which it says not how much is wanted: 只要红糖, 红糖留着
 * @param amends whether what is wanted may take the place of what the person has of it
 * @param insteadOf the slots of which it says that they are not meant: 不是黄桃，是红糖
 * @param onceMore how it counts for whoever has some of it
 * @param unknown the slot or name that was asked for and is not on the lineup, as typed
 */
public record ClaimReading(
        Kind kind,
        List<Claim> claims,
        List<Suggestion> suggestions,
        boolean sure,
        Set<String> further,
        Set<String> implied,
        Amends amends,
        Set<String> insteadOf,
        OnceMore onceMore,
        @Nullable String unknown) {
    static final int MOST_SUGGESTIONS = 3;

    public enum Kind {
        /** Every part of the text that could be a claim is one, without doubt. */
        CLAIMS,
        /** Something is wanted, but not clear enough to act on; nothing of it may be done before the viewer chose. */
        DOUBT,
        /** Nothing is wanted: a question, a remark, chat. */
        NONE
    }

    /** 还是两箱吧 is an order of two; of somebody who has three it is a second thought. */
    public enum Amends {
        NOT,
        /** If it is less than what the person has: 两箱就好, "just one box". */
        IF_LESS,
        /** Whatever the person has: 还是两箱吧, 算了，两箱. */
        ALWAYS,
        /** It is what the person has, said again to be heard: 三箱黄桃 收到没, "as I said, three boxes". */
        SAID_AGAIN,
        /** Not even where the shop's rule says so: 给我妈也来一箱. */
        ON_TOP,
        /** One thing goes for another, both or neither: 把一箱黄桃换成两袋红糖. */
        EXCHANGED;

        /** So much may be all that is wanted. */
        public boolean mayReplace() {
            return this == IF_LESS || this == ALWAYS;
        }
    }

    /** Whether so much of it comes on top of what the person has, whatever the shop's rule is. */
    public boolean isOnTop(String slot) {
        return amends == Amends.ON_TOP || amends == Amends.EXCHANGED || further.contains(slot);
    }

    /** Of nothing it says how much: 红糖发潮了 is read as an order of it. */
    public boolean saysNoAmount() {
        return claims.stream().allMatch(claim -> implied.contains(claim.slot()));
    }

    /** The same, with these claims instead. */
    public ClaimReading with(List<Claim> others) {
        return new ClaimReading(
                kind, List.copyOf(others), suggestions, sure, further, implied, amends, insteadOf, onceMore, unknown);
    }

    /** The same, which is clear after all. */
    public ClaimReading meaning(List<Claim> clear) {
        return meaning(clear, false);
    }

    /** The same, which can mean nothing else after all. */
    public ClaimReading surely(List<Claim> clear) {
        return meaning(clear, true);
    }

    private ClaimReading meaning(List<Claim> clear, boolean surely) {
        return new ClaimReading(
                Kind.CLAIMS,
                List.copyOf(clear),
                List.of(),
                surely,
                further,
                implied,
                amends,
                insteadOf,
                onceMore,
                unknown);
    }

    /** The same, asking this instead. */
    public ClaimReading asking(List<Suggestion> others) {
        return new ClaimReading(
                kind, claims, List.copyOf(others), sure, further, implied, amends, insteadOf, onceMore, unknown);
    }

    /** The same, of these slots without an amount. */
    ClaimReading implying(Set<String> slots) {
        return new ClaimReading(kind, claims, suggestions, sure, further, slots, amends, insteadOf, onceMore, unknown);
    }

    /** The same, said in words that take the place of others. */
    ClaimReading amending(Amends how) {
        return new ClaimReading(kind, claims, suggestions, sure, further, implied, how, insteadOf, onceMore, unknown);
    }

    /** The same, and these are not meant. */
    ClaimReading notMeaning(Set<String> slots) {
        return new ClaimReading(kind, claims, suggestions, sure, further, implied, amends, slots, onceMore, unknown);
    }

    /** The same, and this is not sold here. */
    ClaimReading without(String goods) {
        return new ClaimReading(kind, claims, suggestions, sure, further, implied, amends, insteadOf, onceMore, goods);
    }

    /** It says what there shall be in all, or in place of what. */
    boolean settlesHowMuch() {
        return amends != Amends.NOT
                || !onceMore.makes().isEmpty()
                || claims.stream().anyMatch(claim -> claim.action() == Claim.Action.REPLACE);
    }

    /** 红糖两袋包严实点: of whoever has some, it may be of that. */
    ClaimReading unlessMoreIsSaid(boolean more) {
        return more || !onceMore.equals(OnceMore.PLAIN)
                ? this
                : counting(new OnceMore(Map.of(), OnceMore.How.UNCLEAR, Map.of(), false));
    }

    /** The same, counting so for whoever has some of it. */
    ClaimReading counting(OnceMore onceMore) {
        return new ClaimReading(
                kind, claims, suggestions, sure, further, implied, amends, insteadOf, onceMore, unknown);
    }

    /** It claims, and all of it is to be added. */
    boolean onlyAdds() {
        return kind == Kind.CLAIMS && claims.stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
    }

    public static ClaimReading none() {
        return new ClaimReading(
                Kind.NONE, List.of(), List.of(), false, Set.of(), Set.of(), Amends.NOT, Set.of(), OnceMore.PLAIN, null);
    }

    /** Asks back; the likeliest first, those beyond the third are left out. */
    public static ClaimReading doubt(List<Suggestion> suggestions, @Nullable String unknown) {
        var best = suggestions.stream().distinct().limit(MOST_SUGGESTIONS).toList();
        return new ClaimReading(
                Kind.DOUBT, List.of(), best, false, Set.of(), Set.of(), Amends.NOT, Set.of(), OnceMore.PLAIN, unknown);
    }

    static ClaimReading claims(List<Claim> claims, boolean sure, Set<String> further, Amends amends) {
        return new ClaimReading(
                Kind.CLAIMS,
                List.copyOf(claims),
                List.of(),
                sure,
                further,
                Set.of(),
                amends,
                Set.of(),
                OnceMore.PLAIN,
                null);
    }
}
