package org.qingshan.conversation.command;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.TeamTold;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.PackingTable;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/** Tells the hosts at once of a shortage or of damage, in the words of who packs or inspects; an order of which something is missing waits. */
@Singleton
class ReportCommand implements Command {
    private static final Pattern ORDER = Pattern.compile("(?<!\\d)\\d{4,9}(?!\\d)");

    private final Event<Object> events;
    private final PackingJob job;

    ReportCommand(Event<Object> events, PackingJob job) {
        this.events = events;
        this.job = job;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public boolean isFor(Turn turn) {
        return Stream.of(Role.PACKER, Role.SCREENER).anyMatch(turn::may)
                || turn.members().stream().anyMatch(member -> member.role() == Role.GROWER);
    }

    /** Said in words, as it is; how is in the handbook. */
    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.isBlank()) {
            turn.say(turn.words().talk().reportWhat());
            return;
        }
        var role = Stream.of(Role.PACKER, Role.SCREENER)
                .filter(turn::may)
                .findFirst()
                .orElse(Role.GROWER);
        var name = turn.members().stream()
                .map(Member::name)
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
        events.fire(new TeamTold(turn.buyer().id(), name, role, arguments));
        turn.outcome("told the host");
        var told = turn.words().talk().toldHost(Wording.quoted(arguments));
        var found = ORDER.matcher(arguments);
        var order = role == Role.PACKER && found.find()
                ? CustomerOrder.numbered(Integer.parseInt(found.group()))
                        .filter(one -> one.status() == CustomerOrder.Status.CONFIRMED)
                        .filter(one -> isPackedBy(turn, one))
                : Optional.<CustomerOrder>empty();
        order.ifPresentOrElse(
                one -> job.giveNext(
                        turn, told + turn.words().gap() + turn.words().talk().putAside(one.number()), one.number()),
                () -> turn.say(told));
    }

    /** What another has on his table, or nobody, is not put aside by the word. Query. */
    private static boolean isPackedBy(Turn turn, CustomerOrder order) {
        return PackingTable.at(turn.sale().now())
                .ownOf(turn.actor())
                .filter(order::equals)
                .isPresent();
    }
}
