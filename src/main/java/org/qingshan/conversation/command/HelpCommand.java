package org.qingshan.conversation.command;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;

/** Shows what this person may do. */
@Singleton
class HelpCommand implements Command {
    private final Instance<Commands> commands;

    HelpCommand(Instance<Commands> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<String> words() {
        return List.of("帮助", "help");
    }

    @Override
    public String summary(Wording words) {
        return words.help().help();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var chat = turn.words().chat();
        var all = commands.get().availableTo(turn);
        var ofTheTeam = lines(all.stream().filter(command -> command.audience().isPresent()), turn.words());
        var ofEveryone = lines(all.stream().filter(command -> command.audience().isEmpty()), turn.words());
        var text = ofTheTeam.isEmpty()
                ? chat.helpTitle() + ofEveryone
                : chat.helpTeamTitle() + ofTheTeam + "\n\n" + chat.helpBuyerTitle() + ofEveryone;
        turn.say(text + "\n\n" + LineupText.howToOrder(turn.words(), turn.sale().lineup()));
    }

    private static String lines(Stream<Command> commands, Wording words) {
        return commands.filter(command -> !command.summary(words).isEmpty())
                .map(command -> "\n" + line(command, words))
                .collect(Collectors.joining());
    }

    private static String line(Command command, Wording words) {
        var said = words.isChinese() ? command.words().stream().limit(1) : Stream.<String>empty();
        return "/" + command.name()
                + said.map(word -> "（" + words.inScript(word) + "）").findFirst().orElse("") + " "
                + command.summary(words);
    }
}
