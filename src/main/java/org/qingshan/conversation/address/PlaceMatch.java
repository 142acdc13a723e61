package org.qingshan.conversation.address;

import org.qingshan.conversation.address.Division.Level;

/**
 * A name of a division somewhere in the line.
 *
 * @param full the name says what kind of division it is (湖南省, Yuelu District)
 * @param latin it is written in Latin letters
 */
record PlaceMatch(Span span, Division division, boolean full, boolean latin) {

    private static final int FULL = 30;

    /** So much that a zone's long name outweighs the province and city it may begin with. */
    private static final int PER_CHARACTER = 3;

    private static final int[] SHORT = {20, 18, 8};

    /** How much this name alone says; a longer name says more. */
    int weight() {
        if (!full) {
            return SHORT[level().ordinal()] + length();
        }
        // 东区, 城区 and 赵县 occur in all kinds of words
        return length() == 2 ? 12 : FULL + PER_CHARACTER * length();
    }

    int length() {
        return latin ? 0 : span.end() - span.start();
    }

    Level level() {
        return division.level();
    }

    /** Short names of counties (朝阳, 和平, 新华) are everywhere; only a town that is a city is called by one alone. */
    boolean canStandAlone() {
        return full || level() != Level.COUNTY || latin || division.name().endsWith("市");
    }
}
