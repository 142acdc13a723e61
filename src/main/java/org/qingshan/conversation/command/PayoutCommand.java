package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.host.GrowersOwed;
import org.qingshan.conversation.host.MoneyTold;
import org.qingshan.conversation.text.StatementText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.PayingOut;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.Payout.Way;
import org.qingshan.outbox.Button;

/** A host says that a grower has got money: 付给张桂花500了. Who, how much and what is owed is read back, and it is booked by a tap. */
@Singleton
class PayoutCommand extends HostCommand {
    /** Who may be meant, how much, how, and the grower's code word. */
    private static final Pattern ASK = Pattern.compile(
            "(?<who>#\\d{1,18}(?:,#\\d{1,18}){0,4}) (?<sum>\\d{1,12}(?:\\.\\d{1,9})?) (?<way>cash|wechat|transfer|-)(?: (?<code>\\d{4}))?");

    /** The button: who, how much in minor units, how, which question it answers, whether more than is owed is meant, and the code word. */
    private static final Pattern YES = Pattern.compile(
            "#(?<who>\\d{1,18}) yes (?<sum>\\d{1,12}) (?<way>cash|wechat|transfer) (?<key>\\d{1,18})(?<more> more)?(?: (?<code>\\d{4}))?");

    private final PayingOut paying;

    PayoutCommand(PayingOut paying) {
        this.paying = paying;
    }

    @Override
    public String name() {
        return "payout";
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        var yes = YES.matcher(arguments);
        var asked = ASK.matcher(arguments);
        if (yes.matches()) {
            book(turn, yes);
        } else if (asked.matches()) {
            ask(turn, asked);
        } else {
            var said = ASK.matcher(MoneyTold.payout("付给" + arguments).orElse("").replaceFirst("^/payout ", ""));
            if (said.matches()) {
                ask(turn, said);
            } else {
                turn.say(turn.words().beside().howToPayOut());
            }
        }
    }

    private static Member grower(String key) {
        return Optional.<Member>ofNullable(Member.findById(Long.valueOf(key)))
                .filter(member -> member.role() == Role.GROWER)
                .orElseThrow(() -> new Refused(Reason.NOTHING_BOOKED, Map.of("of", "payout")));
    }

    private static void ask(Turn turn, Matcher said) {
        var sum = Amounts.money(said.group("sum"), turn.shop().currency()).orElse(0L);
        var growers = Stream.of(said.group("who").split(","))
                .map(key -> grower(key.substring(1)))
                .toList();
        if (sum <= 0) {
            turn.say(turn.words().beside().howToPayOut());
        } else if (growers.size() > 1) {
            var rest = said.group().substring(said.group("who").length());
            turn.choose(
                    turn.words().beside().payOutToWhom(turn.money(sum)),
                    Turn.column(growers.stream()
                            .map(grower ->
                                    new Button(label(turn, grower, growers), "/payout #" + grower.id() + rest))));
        } else {
            ask(turn, growers.get(0), sum, said);
        }
    }

    /** Two of one name are told apart by what is owed to them, and by their number. */
    private static String label(Turn turn, Member grower, List<Member> growers) {
        boolean isOnly = growers.stream()
                        .filter(other -> other.name().equals(grower.name()))
                        .count()
                == 1;
        return isOnly
                ? grower.name()
                : "%s · %s · #%d"
                        .formatted(
                                grower.name(),
                                turn.words()
                                        .beside()
                                        .owedNow(turn.money(
                                                GrowersOwed.of(grower).owed())),
                                grower.id());
    }

    private static void ask(Turn turn, Member grower, long sum, Matcher said) {
        var text = turn.words().beside();
        var owed = GrowersOwed.of(grower);
        var more = sum - Math.max(0, owed.owed());
        var question = text.payOutSure(grower.name(), turn.money(sum)) + "\n" + owed.told(turn)
                + (more > 0 ? "\n" + text.payOutMore(turn.money(more)) : "");
        var isCash = said.group("way").equals("cash");
        var decimal = Amounts.decimal(sum, turn.shop().currency());
        if (isCash && said.group("code") == null) {
            turn.choose(
                    question + "\n" + text.payOutCash(grower.name(), decimal),
                    new Button(turn.words().team().consoleButton(), "/console"));
            return;
        }
        var code = said.group("code") == null ? "" : " " + said.group("code");
        turn.choose(
                said.group("way").equals("-") ? question + "\n" + text.payOutHow(grower.name(), decimal) : question,
                Turn.column(ways(said.group("way"))
                        .map(way -> new Button(
                                text.payOutButton(StatementText.way(turn.words(), way), turn.money(sum)),
                                "/payout #%d yes %d %s %d%s%s"
                                        .formatted(
                                                grower.id(),
                                                sum,
                                                way.name().toLowerCase(Locale.ROOT),
                                                turn.id(),
                                                more > 0 ? " more" : "",
                                                code)))));
    }

    private static Stream<Way> ways(String said) {
        return said.equals("-") ? List.of(Way.TRANSFER, Way.WECHAT).stream() : Stream.of(way(said));
    }

    private static Way way(String said) {
        return Way.valueOf(said.toUpperCase(Locale.ROOT));
    }

    private void book(Turn turn, Matcher yes) {
        var grower = grower(yes.group("who"));
        var code = yes.group("code") == null ? "" : yes.group("code");
        var wanted = new Payout.Wanted(
                Long.parseLong(yes.group("sum")),
                way(yes.group("way")),
                "",
                code,
                "",
                yes.group("more") != null,
                "chat " + yes.group("key"));
        var payout = paying.pay(grower, wanted, turn.actor());
        turn.say(turn.words()
                        .beside()
                        .payOutDone(
                                grower.name(),
                                turn.money(payout.amount()),
                                StatementText.way(turn.words(), payout.way()))
                + "\n" + GrowersOwed.of(grower).told(turn));
    }
}
