package org.qingshan.conversation.claim;

/** Whether a slot such as A1 stands in a text, in letters of either width, whatever is on sale. Pure. */
public final class SlotCode {
    private static final String LETTER = "[A-Za-zＡ-Ｚａ-ｚ]";
    private static final String SLOT = LETTER + "\\d{1,3}(?!\\d)";
    private static final Prefiltered ANYWHERE = Prefiltered.of("(?<!" + LETTER + ")" + SLOT);
    private static final Prefiltered TO_CARD = Prefiltered.of("^\\s*(?:[+＋]|" + SLOT + ")");

    private SlotCode() {}

    public static boolean isIn(String said) {
        return ANYWHERE.isIn(said);
    }

    /** +1, A1, A1+1: whatever is asked, it is said to the card. */
    public static boolean isToCard(String said) {
        return TO_CARD.isIn(said);
    }
}
