package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.StringJoiner;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Commands;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;

/** Shows what this person may do. */
@ApplicationScoped
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
        var words = turn.words();
        var lines = new StringJoiner("\n").add(words.chat().helpTitle());
        for (var command : commands.get().availableTo(turn)) {
            if (!command.summary(words).isEmpty()) {
                lines.add(line(command, words));
            }
        }
        turn.say(lines + "\n\n" + words.chat().howToOrder());
    }

    private static String line(Command command, Wording words) {
        var said = words.isChinese()
                ? command.words().stream().limit(1).map(word -> "（" + word + "）")
                : java.util.stream.Stream.<String>empty();
        return "/" + command.name() + said.findFirst().orElse("") + " " + command.summary(words);
    }
}
