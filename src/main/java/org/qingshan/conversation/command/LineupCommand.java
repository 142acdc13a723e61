package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Looking;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Shows what is on sale. */
@Singleton
class LineupCommand implements Command {
    private final Looking looking;

    LineupCommand(Looking looking) {
        this.looking = looking;
    }

    @Override
    public String name() {
        return "lineup";
    }

    @Override
    public List<String> words() {
        return List.of("今天有什么", "货单", "今天卖什么", "有什么", "菜单", "有啥", "还有啥", "还有什么", "menu", "list", "lineup");
    }

    @Override
    public String summary(Wording words) {
        return words.help().lineup();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var chat = turn.words().chat();
        var live = turn.sale().stream();
        if (live.isEmpty()) {
            turn.say(planned(turn).orElseGet(() -> NextStream.nothingLive(turn)));
            return;
        }
        if (!live.get().takesClaimsOf(turn.sale().now())) {
            turn.say(chat.justOver());
            return;
        }
        turn.chat().joins(live.get().id());
        if (turn.sale().lineup().isEmpty()) {
            turn.say(chat.emptyLineup());
            return;
        }
        var rows =
                LineupText.rows(turn.words(), turn.sale().lineup(), turn.shop().currency());
        looking.show(turn, name(), chat.liveNow(live.get().title()) + "\n" + rows + "\n" + chat.howToOrder());
    }

    /** What is prepared, which only the host sees before the stream. */
    private static Optional<String> planned(Turn turn) {
        var planned = turn.may(Role.HOST) && turn.isPrivate() ? turn.sale().shelf() : List.<LineupItem>of();
        return planned.isEmpty()
                ? Optional.empty()
                : Optional.of(LineupText.rows(turn.words(), planned, turn.shop().currency()) + "\n"
                        + turn.words().flash().nextGoLive(planned.size()));
    }
}
