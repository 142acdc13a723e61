package org.qingshan.conversation.claim;

import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** A7 下架, 板栗不卖了, A1 下了: of the sale, or of an order that was made, and no order. 黄桃下架前来两箱 is one. */
final class OffSale {
    private static final Prefiltered SAID = Prefiltered.of(
            "(?:[我俺咱]们?家?的?|[这那]个?|先|快|要|都|就|也|给我|把|今天|已经?|可以|赶紧|马上){0,20}(?:下架|不卖|别卖|莫卖|停售|停卖|下了)(?:了|吧|啊|呀|哈|啦){0,20}");

    private static final int LONGEST = 10;

    private OffSale() {}

    static boolean isSaid(Clause clause) {
        if (clause.tokens().size() > LONGEST || !clause.names() || clause.has(Sense.QUERY, Sense.TAG)) {
            return false;
        }
        var said = new StringBuilder();
        for (var token : clause.tokens()) {
            if (token instanceof Amounted) {
                return false;
            }
            if (token instanceof Word word) {
                said.append(word.text());
            } else if (token instanceof Unknown unknown) {
                said.append(unknown.text());
            } else if (!(token instanceof Named)) {
                return false;
            }
        }
        return SAID.isAllOf(said);
    }
}
