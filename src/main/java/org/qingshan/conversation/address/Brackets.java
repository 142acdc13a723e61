package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** Brackets that lost what they held, or their partner, when parts were taken out of the line. */
final class Brackets {

    private static final Pattern EMPTY = Pattern.compile("[(（\\[【]\\s*[)）\\]】]");
    private static final String OPENING = "(（[【";
    private static final String CLOSING = ")）]】";
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,，;；:：、.。-]+|[\\s,，;；:：、.。-]+$");

    private Brackets() {}

    static String tidy(String piece) {
        String tidy = EMPTY.matcher(piece).replaceAll(" ");
        int opening = count(tidy, OPENING);
        int closing = count(tidy, CLOSING);
        if (opening < closing && CLOSING.indexOf(tidy.charAt(0)) >= 0) {
            tidy = tidy.substring(1);
        } else if (opening < closing && CLOSING.indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
            tidy = tidy.substring(0, tidy.length() - 1);
        }
        if (opening > closing && OPENING.indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
            tidy = tidy.substring(0, tidy.length() - 1);
        }
        return LOOSE_ENDS.matcher(tidy).replaceAll("");
    }

    private static int count(String text, String brackets) {
        return (int) text.chars().filter(c -> brackets.indexOf(c) >= 0).count();
    }
}
