package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rescue desk's page sends. Whatever no page would send is an {@link IllegalArgumentException}. */
final class Wanted {
    private Wanted() {}

    static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new IllegalArgumentException("Nothing was sent");
        }
        return body;
    }

    private static String text(@Nullable String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No text, or too much of it");
        }
        return text.strip();
    }

    /** What is told to everyone who asked. */
    record Answer(@Nullable String words) {
        /** As long as an answer in the chat may be. */
        private static final int LONGEST = 600;

        String sound() {
            return text(words, LONGEST);
        }
    }

    /**
     * So much of a slot.
     *
     * @param item our key of what was in the slot when it was tapped
     * @param tap what makes it one order, however often it is sent
     */
    record Order(
            @Nullable String slot,
            long item,
            @Nullable BigDecimal quantity,
            @Nullable String tap) {
        private static final Pattern SLOT = Pattern.compile("[A-Za-z]\\d{1,3}");
        private static final Pattern TAP = Pattern.compile("[A-Za-z0-9-]{1,40}");
        private static final BigDecimal MOST = BigDecimal.valueOf(9999);
        /** Of more the person himself would be asked whether it is meant. */
        private static final BigDecimal MOST_UNASKED = BigDecimal.valueOf(999);

        private static final Set<String> TAKEN = Set.of("held", "confirmed", "part", "waiting", "replaced");

        /** Whether the person has something, or waits for it, by a claim with this outcome. */
        static boolean isTaken(String outcome) {
            return TAKEN.contains(outcome);
        }

        Order sound() {
            var isSound = slot != null
                    && SLOT.matcher(slot).matches()
                    && tap != null
                    && TAP.matcher(tap).matches()
                    && quantity != null
                    && quantity.compareTo(MOST) <= 0
                    && Change.of(Change.Deed.STOCK, item).with(quantity).isSound()
                    && quantity.signum() > 0;
            if (!isSound) {
                throw new IllegalArgumentException("No order");
            }
            return this;
        }

        String name() {
            return String.valueOf(tap);
        }

        /**
         * As the person would say it, for he reads it as his own, and so that no amount could be a price; so much that he would be asked, as the
         * button says it that he is asked with.
         */
        String claim() {
            var amount = given(quantity).stripTrailingZeros().toPlainString();
            return given(quantity).compareTo(MOST_UNASKED) > 0
                    ? "/buy " + slot + " " + amount + " #" + item
                    : slot + " x" + amount;
        }
    }

    /**
     * An order of somebody who was heard elsewhere.
     *
     * @param name what he is called there; one name is one buyer
     */
    record HeardOf(@Nullable String name, @Nullable Order wants) {
        private static final int LONGEST = 100;

        HeardOf sound() {
            text(name, LONGEST);
            given(wants).sound();
            return this;
        }

        String person() {
            return text(name, LONGEST);
        }

        Order order() {
            return given(wants);
        }
    }
}
