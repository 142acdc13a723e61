package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Language;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.outbox.Button;

/** Changes the language of this chat. */
@ApplicationScoped
class LanguageCommand implements Command {

    @Override
    public String name() {
        return "language";
    }

    @Override
    public List<String> words() {
        return List.of("语言", "language");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().language();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var wanted = arguments.toLowerCase(Locale.ROOT);
        if (wanted.startsWith("en") || wanted.startsWith("英")) {
            turn.chat().speaks(Language.ENGLISH);
            turn.say(turn.words().chat().languageSet());
        } else if (wanted.startsWith("zh") || wanted.startsWith("中")) {
            turn.chat().speaks(Language.CHINESE);
            turn.say(turn.words().chat().languageSet());
        } else {
            turn.say(
                    turn.words().chat().chooseLanguage(),
                    new Button("中文", "/language zh"),
                    new Button("English", "/language en"));
        }
    }
}
