package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingshan.conversation.text.Wording;
import org.qingshan.inbox.CommandCatalog;

/** What a platform's menu offers to everyone: the same commands, in the same words, as help. */
@ApplicationScoped
class Menu implements CommandCatalog {
    private final Commands commands;

    Menu(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<Entry> commands(String language) {
        var words = Wording.of(Language.of(language).isChinese());
        return commands.forEveryone().stream()
                .filter(command -> !command.summary(words).isEmpty())
                .map(command -> new Entry(command.name(), command.summary(words)))
                .toList();
    }
}
