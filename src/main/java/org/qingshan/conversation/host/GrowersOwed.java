package org.qingshan.conversation.host;

import java.util.List;
import java.util.StringJoiner;
import org.qingshan.conversation.text.StatementText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.Sums;
import org.qingshan.domain.statement.Unsettled;

/**
 * What the shop owes a grower, as a host hears it.
 *
 * @param owed at this moment, in minor units; less than nothing after an advance
 * @param coming of streams whose accounts are still open, in minor units
 */
public record GrowersOwed(Member grower, long owed, long coming) {
    public static GrowersOwed of(Member grower) {
        return new GrowersOwed(grower, Sums.owedTo(grower), Unsettled.earnedBy(grower) - Unsettled.lostBy(grower));
    }

    /** Of all to whom something is owed, or will be, or who owe. Queries for each grower. */
    private static List<GrowersOwed> all() {
        return Member.growers().stream()
                .map(GrowersOwed::of)
                .filter(one -> one.owed != 0 || one.coming != 0)
                .toList();
    }

    /** By itself. */
    public String told(Turn turn) {
        // What comes to him yet is not settled.
        return turn.words().flash().owedTo(grower.name())
                + (owed == 0 && coming != 0 ? "" : "\n" + balance(turn))
                + (coming == 0 ? "" : "\n" + coming(turn));
    }

    /** A line for each of them; that there are none, where there are none. */
    public static String lines(Turn turn) {
        var all = all();
        if (all.isEmpty()) {
            return turn.words().flash().nothingOwed();
        }
        var lines = new StringJoiner("\n").add(turn.words().ledger().owedToGrowers(all.size()));
        all.stream().limit(WhoWaits.MOST).forEach(one -> lines.add(one.line(turn)));
        return lines.toString();
    }

    private String line(Turn turn) {
        var parts = new StringJoiner(turn.words().gap());
        if (owed != 0 || coming == 0) {
            parts.add(balance(turn));
        }
        if (coming != 0) {
            parts.add(coming(turn));
        }
        return grower.name() + " · " + parts;
    }

    private String balance(Turn turn) {
        var text = turn.words().wholeLineup();
        return owed > 0
                ? text.owedToThem(turn.money(owed))
                : owed < 0 ? text.theyOwe(turn.money(-owed)) : StatementText.balance(turn.words(), turn.money(0), 0);
    }

    private String coming(Turn turn) {
        return turn.words()
                .wholeLineup()
                .comingToThem(
                        StatementText.signed(turn.words(), coming, turn.shop().currency()));
    }
}
