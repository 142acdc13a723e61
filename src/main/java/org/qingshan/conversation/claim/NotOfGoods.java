package org.qingshan.conversation.claim;

import java.util.Locale;

/** A number that is no amount: 88 for goodbye, a year, a price that is judged or compared, a hand to clap. */
final class NotOfGoods {
    private static final Prefiltered SAID = Prefiltered.of(
            "^\\s*(?:8{2,3}|886|8{2,3} ?(?:bye|拜|晚安).{0,12})[!！。.~～ ]*$"
                    + "|\\bbest ?sellers?\\b.{0,20}\\b(?:19|20)\\d\\d\\b"
                    + "|\\bat (?:¥|rmb |\\$)?\\d{1,4}(?:\\.\\d{1,2})?(?: (?:a|per|each) ?\\w{0,6})? (?:seems?|is|looks?|sounds?|feels?) (?:a bit |quite |too |very |so |pretty |rather ){0,2}(?:steep|expensive|dear|pricey|high|fair|cheap|reasonable)\\b"
                    + "|\\b(?:vs\\.?|versus|compared (?:to|with)) (?:¥|rmb |\\$)?\\d{1,4}(?:\\.\\d{1,2})? (?:on|at|in|from) "
                    + "|(?:淘宝|京东|拼多多|超市|隔壁|别家|别人家)(?:上|里|那边?)?(?:才|只要|只卖|卖)\\d{1,4}(?:\\.\\d{1,2})?(?:块|元)?(?:[一每][箱斤袋盒包瓶罐桶条])?$"
                    + "|^(?:gimme|give me|high) (?:a )?(?:high )?(?:five|5)[!. ]*[\\x{1F590}\\x{270B}\\x{1F64C}\\x{1F91A}\\x{1F44B}]");

    private static final int LONGEST = 80;

    private NotOfGoods() {}

    /** @param text as it was written */
    static boolean isSaid(String text) {
        return text.length() <= LONGEST && SAID.isIn(text.strip().toLowerCase(Locale.ROOT));
    }
}
