package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.OwnDataLinks;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Forgetting;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;

/** Tells people what is known about them, and forgets it if they say so. */
@Singleton
class ForgetCommand implements Command {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final OwnDataLinks links;
    private final Forgetting forgetting;
    private final Doors doors;

    ForgetCommand(OwnDataLinks links, Forgetting forgetting, Doors doors) {
        this.doors = doors;
        this.links = links;
        this.forgetting = forgetting;
    }

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public List<String> words() {
        return List.of("忘记我", "忘了我", "把我忘了", "删除我的资料", "删掉我的资料", "注销", "forget me", "delete my data", "erase my data");
    }

    @Override
    public boolean canBe(Sentence said) {
        return said.concern().isPresent();
    }

    /** In the words of the law, or in his own. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return Concerns.isOf(turn, Concern.FORGET) ? Optional.of("") : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().forget();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        switch (arguments.toLowerCase(Locale.ROOT)) {
            case YES -> forget(turn);
            case NO -> {
                turn.buyer().wantsToBeKnown();
                turn.say(turn.words().privacy().kept());
            }
            default -> ask(turn);
        }
    }

    private void ask(Turn turn) {
        var text = turn.words().privacy();
        var known = text.known(AddressBook.of(turn.buyer()).all().size(), (int)
                CustomerOrder.count("buyerId", turn.buyer().id()));
        var asked = known + "\n" + text.ask();
        var answers =
                List.of(new Button(text.yesButton(), "/forget " + YES), new Button(text.noButton(), "/forget " + NO));
        // The link is for nobody's eyes but his own.
        if (doors.isShown(turn.chat().recipient().channel())) {
            var download =
                    new Button(text.downloadButton(), links.issue(turn.buyer().id()));
            turn.offer(asked + turn.words().gap() + text.download(), List.of(List.of(download), answers));
        } else {
            turn.offer(asked, List.of(answers));
        }
    }

    private void forget(Turn turn) {
        var text = turn.words().privacy();
        if (!turn.members().isEmpty()) {
            turn.say(text.ofTheTeam());
            return;
        }
        turn.buyer().asksToBeForgotten(turn.id());
        turn.chat().asksNothing();
        var underWay = forgetting.underWay(turn.buyer(), turn.sale().now());
        if (underWay.isEmpty()) {
            turn.say(text.done());
        } else {
            later(turn, underWay);
        }
    }

    /** A parcel needs a name and an address until it has arrived; a cart ends by itself. */
    private static void later(Turn turn, List<CustomerOrder> underWay) {
        var text = turn.words().privacy();
        var chat = turn.words().chat();
        var back = underWay.stream()
                .filter(CustomerOrder::isJoinable)
                .map(order -> new Button(text.giveBackButton(chat.order(order.number())), "/cancel " + order.number()))
                .toList();
        var more = back.isEmpty() ? "" : turn.words().gap() + text.giveBack();
        turn.offer(
                why(turn, underWay) + more,
                Turn.column(Stream.concat(back.stream(), Stream.of(new Button(text.noButton(), "/forget " + NO)))));
    }

    /** What has still to arrive, and of what only money or a report is open: each order for its own reason. */
    private static String why(Turn turn, List<CustomerOrder> underWay) {
        var text = turn.words().privacy();
        var over = underWay.stream().filter(ForgetCommand::isOver).toList();
        var coming = underWay.stream().filter(order -> !isOver(order)).toList();
        if (coming.isEmpty()) {
            return text.laterMoney(named(turn, over));
        }
        var named = named(turn, coming);
        var isCart = coming.stream().allMatch(order -> order.status() == CustomerOrder.Status.OPEN);
        var isToCollect = coming.stream().allMatch(order -> order.status().isPacked() && order.isCollected());
        var why = isCart ? text.laterCart(named) : isToCollect ? text.laterPickUp(named) : text.later(named);
        return over.isEmpty() ? why : why + turn.words().gap() + text.alsoMoney(named(turn, over));
    }

    private static boolean isOver(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.DELIVERED
                || order.status().isOff()
                || order.status() == CustomerOrder.Status.EXPIRED;
    }

    private static String named(Turn turn, List<CustomerOrder> orders) {
        return orders.stream()
                .map(order -> turn.words().chat().order(order.number()))
                .collect(Collectors.joining(turn.words().isChinese() ? "、" : ", "));
    }
}
