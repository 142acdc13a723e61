package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.ConsoleLinks;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Gives the owner or a host a one-time link to the console. */
@Singleton
class ConsoleCommand implements Command {
    private final ConsoleLinks links;

    ConsoleCommand(ConsoleLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public List<String> words() {
        return List.of("后台", "console");
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    /** Whoever packs or inspects has pages of his own there. */
    @Override
    public boolean isFor(Turn turn) {
        return turn.may(Role.PACKER) || turn.may(Role.SCREENER);
    }

    @Override
    public boolean isShownTo(Predicate<Role> may) {
        return may.test(Role.PACKER) || may.test(Role.SCREENER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().console();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var link = links.issue(turn.buyer().id(), turn.buyer().nameForTeam());
        turn.say(
                turn.words().team().consoleLink() + "\n" + link,
                new Button(turn.words().team().consoleButton(), link));
    }
}
