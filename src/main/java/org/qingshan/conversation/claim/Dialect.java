package org.qingshan.conversation.claim;

/**
 * Characters that only a dialect writes, as the standard language does: Cantonese 畀我兩箱嘅 and Hunanese 不要哒. Only those that
 * mean the same wherever they stand; what needs its neighbours (唔要, 冇) is in {@code words.txt}.
 */
final class Dialect {
    private static final String SPOKEN = "畀俾攞嘅嚟係咗佢嗰哋睇啲哒樽";
    private static final String WRITTEN = "给给拿的来是了他那们看点了瓶";

    private Dialect() {}

    static char written(char spoken) {
        int at = SPOKEN.indexOf(spoken);
        return at < 0 ? spoken : WRITTEN.charAt(at);
    }
}
