package org.qingshan.conversation.host;

import java.util.regex.Pattern;

/**
 * A way to say a command in a hurry.
 *
 * @param command with {@code @} for the item and {@code #} for the number
 */
record ShorthandWay(Pattern said, String command) {
    static ShorthandWay way(String said, String command) {
        return new ShorthandWay(
                Pattern.compile(HostShorthand.POLITELY + said + PriceWords.END, Pattern.CASE_INSENSITIVE), command);
    }

    boolean isCounted() {
        return said.pattern().contains("(?<unit>");
    }
}
