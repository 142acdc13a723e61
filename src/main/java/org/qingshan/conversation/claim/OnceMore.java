package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How what a message wants counts for whoever has some of it already: on top, in all, or nobody knows. It is of no account to who has
 * none.
 *
 * @param how by slot
 * @param otherwise of what was wanted without a name
 * @param makes where both is said, so much more and so much in all (再加两袋一共四袋): how much more, in the words' own measure
 * @param instead it takes the place of something that it does not name: 改要鸡蛋两盒, 还是要鸡蛋吧
 */
public record OnceMore(Map<String, How> how, How otherwise, Map<String, BigDecimal> makes, boolean instead) {
    static final String UNNAMED = "";
    static final OnceMore PLAIN = new OnceMore(Map.of(), How.ADDED, Map.of(), false);

    public OnceMore {
        how = Map.copyOf(how);
        makes = Map.copyOf(makes);
    }

    /** The later, the more doubtful. */
    public enum How {
        /** It comes on top, as far as the shop's rule lets it: it says no more than that it is wanted. */
        ADDED,
        /** The same, but not where it is just as much as the person has: 红糖两袋，谢谢. */
        ADDED_IF_OTHER,
        /** So much in all: 更正：红糖一袋. */
        IN_ALL,
        /** It says something else beside it, and may be of what the person has: 是的，两袋; 红糖两袋包严实点. */
        UNCLEAR;

        How or(How other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public How of(String slot) {
        return how.getOrDefault(slot, otherwise);
    }

    /** How much more it is said to be that makes what is claimed; empty where nothing of the kind is said. */
    public Optional<BigDecimal> makes(String slot) {
        return Optional.ofNullable(how.containsKey(slot) ? makes.get(slot) : makes.get(UNNAMED));
    }
}
