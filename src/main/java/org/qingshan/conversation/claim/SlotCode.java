package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/** Whether a slot such as A1 stands in a text, in letters of either width, whatever is on sale. Pure. */
public final class SlotCode {
    private static final String LETTER = "[A-Za-zＡ-Ｚａ-ｚ]";
    private static final String SLOT = LETTER + "\\d{1,3}(?!\\d)";
    private static final Pattern ANYWHERE = Pattern.compile("(?<!" + LETTER + ")" + SLOT);
    private static final Pattern TO_CARD = Pattern.compile("^\\s*(?:[+＋]|" + SLOT + ")");

    private SlotCode() {}

    public static boolean isIn(String said) {
        return ANYWHERE.matcher(said).find();
    }

    /** +1, A1, A1+1: whatever is asked, it is said to the card. */
    public static boolean isToCard(String said) {
        return TO_CARD.matcher(said).find();
    }
}
