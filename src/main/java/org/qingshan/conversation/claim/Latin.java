package org.qingshan.conversation.claim;

/** Words in alphabets. */
final class Latin {
    /** "scarves", "loaves"; not olives and cloves. */
    private static final Prefiltered OF_F = Prefiltered.of("(?:handkerchie|scar|loa|lea|shel|hal|cal|kni)ves");

    private Latin() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** A letter of any alphabet: all that is written in words, unlike Chinese. */
    static boolean is(char character) {
        return character >= 'a' && character <= 'z'
                || character > 0x7f && Character.isLetter(character) && !Hanzi.is(character)
                || character == Normaliser.STRANGE
                || Character.isSurrogate(character);
    }

    static boolean isWordPart(String text, int at) {
        char character = text.charAt(at);
        return is(character) || character == '\'' && at + 1 < text.length() && is(text.charAt(at + 1));
    }

    /** Where the word that starts at {@code from} ends. */
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isWordPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsInHiss(String word) {
        return word.endsWith("es")
                && ("xszo".indexOf(word.charAt(word.length() - 3)) >= 0
                        || word.endsWith("ches")
                        || word.endsWith("shes"));
    }

    /** peaches, berries, eggs. */
    static String plural(String stem) {
        if (endsInHiss(stem + "es")) {
            return stem + "es";
        }
        return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ies" : stem + "s";
    }

    /** Behind the word at a place stands one of these. */
    static boolean goesOnWith(String text, int from, String one, String other) {
        int end = endOfWord(text, from);
        return text.startsWith(one, end) || text.startsWith(other, end);
    }

    /** The word without its plural ending, so that peach, peachs and peaches differ little. */
    static String stem(String word) {
        var bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (OF_F.isAllOf(bare)) {
            return bare.substring(0, bare.length() - 3) + (bare.startsWith("kni") ? "fe" : "f");
        }
        if (bare.length() > 4 && bare.endsWith("ies")) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        if (bare.length() > 4 && endsInHiss(bare)) {
            return bare.substring(0, bare.length() - 2);
        }
        return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
