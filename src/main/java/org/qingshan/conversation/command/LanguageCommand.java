package org.qingshan.conversation.command;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Language;
import org.qingshan.conversation.Menu;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.outbox.Button;

/** Changes the language of this chat. */
@Singleton
class LanguageCommand implements Command {
    private final Instance<Menu> menu;

    LanguageCommand(Instance<Menu> menu) {
        this.menu = menu;
    }

    @Override
    public String name() {
        return "language";
    }

    private static final List<String> CHINESE = List.of("中文", "普通话", "繁体", "简体");

    @Override
    public List<String> words() {
        return List.of(
                "语言",
                "language",
                "中文",
                "说中文",
                "改回中文",
                "改成中文",
                "换回中文",
                "切回中文",
                "请说中文",
                "讲中文",
                "说普通话",
                "繁体中文",
                "简体中文",
                "请说繁体",
                "说繁体",
                "换中文",
                "换成中文",
                "chinese",
                "switch to chinese",
                "english",
                "英文",
                "英语",
                "换英文",
                "换成英文",
                "换成英语",
                "speak english",
                "in english",
                "english please",
                "switch to english");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().language();
    }

    /** The name of a language is a wish for it. */
    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        run(turn, word.equals("语言") || word.equals("language") ? arguments : word);
    }

    @Override
    public void run(Turn turn, String arguments) {
        var wanted = arguments.toLowerCase(Locale.ROOT);
        if (wanted.contains("english") || wanted.equals("en") || wanted.contains("英")) {
            speak(turn, Language.ENGLISH);
        } else if (wanted.startsWith("zh")
                || wanted.contains("chinese")
                || CHINESE.stream().anyMatch(wanted::contains)) {
            speak(turn, Language.CHINESE);
        } else {
            turn.choose(
                    turn.words().chat().chooseLanguage(),
                    new Button("中文", "/language zh"),
                    new Button("English", "/language en"));
        }
    }

    /** The team has menus of its own; everybody else's follow the language of the platform's program. */
    private void speak(Turn turn, Language language) {
        turn.chat().speaks(language);
        if (!turn.members().isEmpty()) {
            menu.get().changed(turn);
        }
        turn.say(turn.words().chat().languageSet());
    }
}
