package org.qingshan.conversation.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;

/** Goods on sale and a number, and nothing else: 南瓜 2, "corn 2". Said where an address is asked for it is no recipient all the same. */
final class NamedGoods {
    private static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十半]{1,2}|one|two|three|four|five|six)";
    private static final Pattern AMOUNT = Pattern.compile("[x×*+:,， ]*" + NUMBER + "[.。!！ ]*");
    private static final Pattern AMOUNT_FIRST =
            Pattern.compile("(?i)" + NUMBER + "\\s*+(?:[x×*]\\s*+)?(\\D+?)[.。!！ ]*");

    /** Nobody says it in more words; it keeps the time for a hostile text short. */
    private static final int LONGEST = 40;

    private NamedGoods() {}

    static boolean areSaid(Turn turn) {
        var said = turn.said().strip();
        if (said.length() > LONGEST) {
            return false;
        }
        var lineup = turn.round().lineup(MeantCard.of(turn));
        var first = AMOUNT_FIRST.matcher(said);
        return begins(lineup, said)
                        .filter(rest -> AMOUNT.matcher(rest).matches())
                        .isPresent()
                || first.matches()
                        && begins(lineup, first.group(1))
                                .filter(String::isEmpty)
                                .isPresent();
    }

    /** What stands behind the name. */
    private static Optional<String> begins(Lineup lineup, String said) {
        return lineup.beginning(said).map(Lineup.Beginning::rest);
    }
}
