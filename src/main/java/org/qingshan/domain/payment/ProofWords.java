package org.qingshan.domain.payment;

import java.util.Collection;

/** How the words stand in a proof that a buyer gives of a payment. */
public final class ProofWords {
    /** What stands for words where only a picture was sent. */
    public static final String A_PICTURE = "📷";

    /** Between what was said last and what was said before it. */
    public static final String SAID_BEFORE = " ← ";

    private ProofWords() {}

    /** By a picture it can be found, whatever stands under it. */
    public static boolean isFoundByPicture(String words, Collection<String> pictures) {
        return !pictures.isEmpty() && words.chars().noneMatch(Character::isDigit);
    }
}
