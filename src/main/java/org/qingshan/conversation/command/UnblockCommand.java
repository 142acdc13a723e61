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

/** Sells to somebody again. */
@Singleton
class UnblockCommand implements Command {
    private final BuyerBlocking blocking;

    UnblockCommand(BuyerBlocking blocking) {
        this.blocking = blocking;
    }

    @Override
    public String name() {
        return "unblock";
    }

    @Override
    public List<String> words() {
        return List.of("解除拉黑", "取消拉黑", "unblock");
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
        return "";
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var blocked =
                BuyersNamed.by(arguments).stream().filter(Buyer::isBlocked).toList();
        if (blocked.size() != 1) {
            turn.speak(BlockCommand.page(turn));
            return;
        }
        var buyer = blocked.get(0);
        blocking.unblock(buyer, turn.actor());
        var said = turn.words().rule().unblocked(BuyersNamed.called(turn.words(), buyer));
        turn.sayOnPage(BlockCommand.PAGE, said, () -> BlockCommand.page(turn));
    }
}
