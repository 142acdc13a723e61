package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.BuyerBlocking;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** Sells nothing more to somebody; alone it shows who that is. */
@Singleton
class BlockCommand implements Command {
    static final String PAGE = "block";

    private final BuyerBlocking blocking;

    BlockCommand(BuyerBlocking blocking) {
        this.blocking = blocking;
    }

    @Override
    public String name() {
        return "block";
    }

    @Override
    public List<String> words() {
        return List.of("拉黑", "block");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    @Override
    public String summary(Wording words) {
        return words.help().block();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var rule = turn.words().rule();
        if (arguments.isEmpty()) {
            turn.speak(page(turn));
            return;
        }
        var found = BuyersNamed.by(arguments);
        if (found.size() == 1) {
            block(turn, found.get(0));
        } else if (found.isEmpty()) {
            var perhaps = BuyersNamed.perhaps(arguments);
            if (perhaps.isEmpty()) {
                turn.say(rule.nobodyCalled(Wording.quoted(arguments)));
            } else {
                turn.choose(rule.perhapsCalled(Wording.quoted(arguments)), buttons(turn, perhaps));
            }
        } else {
            turn.choose(rule.severalCalled(arguments), buttons(turn, found));
        }
    }

    private static List<List<Button>> buttons(Turn turn, List<Buyer> found) {
        return Turn.column(found.stream()
                .map(buyer -> new Button(
                        turn.words().rule().blockButton(BuyersNamed.called(turn.words(), buyer)),
                        "/block #" + buyer.id())));
    }

    private void block(Turn turn, Buyer buyer) {
        blocking.block(turn.sale(), buyer, turn.actor());
        var who = BuyersNamed.called(turn.words(), buyer);
        var rule = turn.words().rule();
        turn.say(rule.blocked(who), new Button(rule.unblockButton(who), "/unblock #" + buyer.id()));
    }

    /** Whom the shop sells nothing to, with a button to lift each. */
    static OutgoingMessage page(Turn turn) {
        var rule = turn.words().rule();
        var blocked = Buyer.allBlocked();
        return OutgoingMessage.text(
                        (blocked.isEmpty() ? rule.nobodyBlocked() : rule.blockedTitle()) + "\n" + rule.howToBlock(),
                        Turn.column(blocked.stream()
                                .map(buyer -> new Button(
                                        rule.unblockButton(BuyersNamed.called(turn.words(), buyer)),
                                        "/unblock #" + buyer.id()))))
                .ofView(PAGE);
    }
}
