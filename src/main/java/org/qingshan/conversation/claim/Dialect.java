package org.qingshan.conversation.claim;

/**
 * Characters that only a dialect or an older hand writes, as the standard language does: Cantonese 畀我兩箱嘅, Hunanese 不要哒, 黏豆包. Only those that
 * mean the same wherever they stand; what needs its neighbours (唔要, 冇) is in {@code words.txt}.
 */
final class Dialect {
    private static final String SPOKEN = "畀俾攞嘅嚟係咗佢嗰哋睇啲哒樽髀黏";
    private static final String WRITTEN = "给给拿的来是了他那们看点了瓶腿粘";

    /** 睇落好靓, 寄去深圳唔该: what only who speaks Cantonese writes. */
    private static final Prefiltered CANTONESE = Prefiltered.of("[睇嘅唔哋佢冇咁嚟咗喺嗰啲畀俾攞靚]");

    private static final Prefiltered TOO =
            Prefiltered.of("(^|[,.!?; ])我都(?=(?:要|来|想要|拿|买)" + Rewriting.NUMBER + Rewriting.UNIT + ")");

    private Dialect() {}

    /** 我都要一箱 is "all of it, a box" in Mandarin, and "me too" in Cantonese. */
    static String alsoWanted(String typed, String plain) {
        return CANTONESE.isIn(typed) ? TOO.replaceAll(plain, "$1我也") : plain;
    }

    static char written(char spoken) {
        int at = SPOKEN.indexOf(spoken);
        return at < 0 ? spoken : WRITTEN.charAt(at);
    }
}
