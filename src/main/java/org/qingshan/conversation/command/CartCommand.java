package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;

/** Shows what the buyer holds and waits for. */
@Singleton
class CartCommand implements Command {
    private final Possessions possessions;

    CartCommand(Possessions possessions) {
        this.possessions = possessions;
    }

    @Override
    public String name() {
        return "cart";
    }

    @Override
    public List<String> words() {
        return List.of("购物车", "我要了什么", "排第几", "排到哪了", "cart", "my cart", "my place");
    }

    @Override
    public String summary(Wording words) {
        return words.help().cart();
    }

    @Override
    public void run(Turn turn, String arguments) {
        possessions.showCart(turn);
    }
}
