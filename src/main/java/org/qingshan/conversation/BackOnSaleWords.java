package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** What a host says to sell again what was taken off sale: 恢复 A5, 把腊肉重新上架, "bring back the bacon". Of viewers' words nothing is read here. */
final class BackOnSaleWords {
    private static final int LONGEST = 40;

    private static final String POLITELY = "(?:好了?|那|先|请|麻烦|帮我?|给我|现在|please|ok|okay|now|[,， ])*";
    private static final String AGAIN = "(?:恢复(?:销售|上架|开卖|售卖)?|重新(?:上架|开卖|卖|上)|再(?:次)?上架|再开卖|开回来|放回来|接着卖|继续卖)";

    private static final Pattern AHEAD = Pattern.compile(
            POLITELY + "(?:" + AGAIN
                    + "一?下?|(?:bring back|put back|restore|reopen|re-open|resume(?: selling)?|sell again|start selling)(?: the)?)\\s*(?<name>.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND = Pattern.compile(
            POLITELY
                    + "(?:bring|put) (?:the )?(?<name>.+?) back(?: on(?: sale| the list| the lineup)?| up| again)*(?: please| now)*[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKEN = Pattern.compile("^" + POLITELY + "(?:把|将)\\s*(?:那个|这个)?");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:再|又|都|就|要|给|给我|现在|可以|[,， ])*" + AGAIN + "(?:一下|了|吧|哈|啊|啦)*[。.!！~～ ]*|(?: is)? back on sale[.! ]*");

    private static final Pattern END = Pattern.compile("(?:了|吧|哈|啊|啦|again|on sale|now|please|[,， ])*[。.!！~～ ]*");

    private BackOnSaleWords() {}

    /**
     * The slot of what shall be sold again.
     *
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    static Optional<String> of(Turn turn, String text) {
        if (!turn.may(Role.HOST) || text.length() > LONGEST) {
            return Optional.empty();
        }
        var said = text.strip();
        var ahead = AHEAD.matcher(said);
        var around = AROUND.matcher(said);
        return (around.matches() ? named(turn, around.group("name"), END) : Optional.<String>empty())
                .or(() -> ahead.matches() ? named(turn, ahead.group("name"), END) : Optional.empty())
                .or(() -> named(turn, TAKEN.matcher(said).replaceFirst(""), BEHIND));
    }

    private static Optional<String> named(Turn turn, String text, Pattern behind) {
        return OffSaleWords.named(turn, text, behind).map(LineupItem::slot);
    }
}
