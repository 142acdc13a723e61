package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.Complaints;
import org.qingshan.conversation.DamageStanding;
import org.qingshan.conversation.dialogue.DamageEnd;
import org.qingshan.conversation.dialogue.DamageQuestions;
import org.qingshan.conversation.dialogue.ProblemDialogue;
import org.qingshan.conversation.dialogue.SpoiltGoods;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReporting;
import org.qingshan.domain.order.CustomerOrder;

/** A buyer says that something came spoilt. */
@Singleton
class ProblemCommand implements Command {
    /** The order, what of it, and what is bad besides ({@code 1001 A3 +A2}), as the buttons say it. */
    private static final Pattern NAMED = Pattern.compile(
            "#?(\\d{4,9})(?!\\d)(?:\\s+([A-Za-z]\\d{1,3})(?![A-Za-z0-9]))?((?:\\s\\+[A-Za-z]\\d{1,3}(?![A-Za-z0-9]))*)\\s*(.*)",
            Pattern.DOTALL);

    private static final Pattern ENDING = Pattern.compile("(done|none|drop)\\s+(\\d{1,18})");

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{4,9}(?!\\d)");

    private final ProblemDialogue dialogue;
    private final DamageEnd ending;
    private final DamageReporting reporting;
    private final DamageStanding standing;
    private final Complaints complaints;

    ProblemCommand(
            ProblemDialogue dialogue,
            DamageEnd ending,
            DamageReporting reporting,
            DamageStanding standing,
            Complaints complaints) {
        this.complaints = complaints;
        this.standing = standing;
        this.dialogue = dialogue;
        this.ending = ending;
        this.reporting = reporting;
    }

    @Override
    public String name() {
        return "problem";
    }

    @Override
    public List<String> words() {
        return List.of("坏了", "坏果", "有坏的", "烂了", "货坏了", "报坏", "problem", "a problem", "something is bad");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty() || NAMED.matcher(arguments).matches();
    }

    /** Only who has something that was sent can mean his own. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (standing.isAsked(turn)) {
            return Optional.of(turn.said());
        }
        var isOfParcel = standing.mayBeOfParcel(turn, turn.said())
                || Concerns.isOf(turn, Concern.DAMAGED)
                        && !reporting
                                .openedBy(turn.buyer().id(), turn.sale().now())
                                .isEmpty();
        return isOfParcel && !dialogue.isOfSomething(turn) ? Optional.of(turn.said()) : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().problem();
    }

    @Override
    public Spent spends(String arguments) {
        return ENDING.matcher(arguments.toLowerCase(Locale.ROOT)).matches() ? Spent.ALL : Spent.NONE;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var ending = ENDING.matcher(arguments.toLowerCase(Locale.ROOT));
        var named = NAMED.matcher(arguments);
        if (standing.isAsked(turn)) {
            standing.tell(turn);
        } else if (ending.matches()) {
            end(turn, ending.group(1), Long.parseLong(ending.group(2)));
        } else if (named.matches()) {
            var order = own(turn, named.group(1));
            SpoiltGoods.keepWaiting(turn, order, named.group(3));
            begin(turn, order, Optional.ofNullable(named.group(2)), named.group(4));
        } else {
            unnamed(turn, arguments);
        }
    }

    private void end(Turn turn, String how, long id) {
        var report = DamageReport.byId(id)
                .filter(one -> one.buyerId() == turn.buyer().id());
        if (report.isEmpty()) {
            turn.say(turn.words().damage().howTo());
        } else if (how.equals("drop")) {
            ending.drop(turn, report.get());
        } else {
            ending.end(turn, report.get(), how.equals("none"));
        }
    }

    private static CustomerOrder own(Turn turn, String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .filter(order -> order.buyerId() == turn.buyer().id())
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number)));
    }

    private void unnamed(Turn turn, String said) {
        var opened = reporting.openedBy(turn.buyer().id(), turn.sale().now());
        var named = named(turn, opened, said);
        if (opened.isEmpty()) {
            var own = turn.words()
                    .inScript(turn.shop().words().afterSale(turn.words().isChinese()));
            turn.say(turn.words().damage().nothingSent() + (own.isEmpty() ? "" : "\n" + own));
        } else if (named.isEmpty() && isOfOther(turn, opened, said)) {
            complaints.passOn(turn);
        } else if (named.isPresent() || opened.size() == 1) {
            begin(turn, named.orElse(opened.get(0)), Optional.empty(), said);
        } else {
            dialogue.keep(turn, said);
            DamageQuestions.askWhichOrder(turn, opened);
        }
    }

    /** 鸡蛋碎了五个 of whoever was sent bamboo alone. */
    private static boolean isOfOther(Turn turn, List<CustomerOrder> opened, String said) {
        return !turn.round().named(said).isEmpty()
                && opened.stream()
                        .allMatch(order ->
                                SpoiltGoods.named(turn, Bought.in(order), said).isEmpty());
    }

    /** By its number, else the only one in which something is that is named. */
    private static Optional<CustomerOrder> named(Turn turn, List<CustomerOrder> opened, String said) {
        var numbered = NUMBER.matcher(said)
                .results()
                .flatMap(number -> opened.stream()
                        .filter(order -> String.valueOf(order.number()).equals(number.group())))
                .findFirst();
        var having = opened.stream()
                .filter(order ->
                        !SpoiltGoods.named(turn, Bought.in(order), said).isEmpty())
                .toList();
        return numbered.or(() -> having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty());
    }

    private void begin(Turn turn, CustomerOrder order, Optional<String> slot, String said) {
        reporting.requireSent(order);
        var note = Stream.of(dialogue.kept(turn), said)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        var all = Bought.in(order);
        var meant = slot.isPresent()
                ? all.stream()
                        .filter(one -> one.item().slot().equalsIgnoreCase(slot.get()))
                        .toList()
                : all.size() == 1 ? all : SpoiltGoods.meant(turn, order, note);
        if (meant.size() == 1) {
            dialogue.begin(turn, order, meant.get(0), note);
        } else {
            dialogue.askWhat(turn, order, all, note);
        }
    }
}
