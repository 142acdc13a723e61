package org.qingshan.conversation.command;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.qingshan.conversation.Menu;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Language;
import org.qingshan.conversation.turn.Turn;
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

    private static final List<String> CHINESE = List.of("中文", "普通话");

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
                "请说简体",
                "说简体",
                "繁体",
                "简体",
                "繁体字",
                "简体字",
                "用繁体",
                "用简体",
                "请用繁体",
                "请用简体",
                "换繁体",
                "换简体",
                "换成繁体",
                "换成简体",
                "改成繁体",
                "改成简体",
                "traditional chinese",
                "simplified chinese",
                "in traditional chinese",
                "in simplified chinese",
                "switch to traditional chinese",
                "switch to simplified chinese",
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
        var wanted = Normaliser.simplified(arguments).toLowerCase(Locale.ROOT);
        if (wanted.contains("traditional") || wanted.contains("繁") || isTagOfTraditional(wanted)) {
            speak(turn, Language.TRADITIONAL);
        } else if (wanted.contains("simplified") || wanted.contains("简") || wanted.startsWith("zh")) {
            speak(turn, Language.CHINESE);
        } else if (wanted.contains("english") || wanted.equals("en") || wanted.contains("英")) {
            speak(turn, Language.ENGLISH);
        } else if (wanted.contains("chinese") || CHINESE.stream().anyMatch(wanted::contains)) {
            speak(turn, chinese(turn));
        } else {
            turn.choose(
                    turn.words().chat().chooseLanguage(),
                    new Button("简体中文", "/language zh"),
                    new Button("繁體中文", "/language zh-Hant"),
                    new Button("English", "/language en"));
        }
    }

    /** In the script of whoever asks for it; where that is the same in either, in the one that he reads, as far as that is known. */
    private static Language chinese(Turn turn) {
        var spoken = turn.chat().language();
        var read = spoken.isChinese()
                ? spoken
                : Language.of(turn.message().origin().language());
        return Language.CHINESE.asWritten(turn.said(), List.of(), read);
    }

    private static boolean isTagOfTraditional(String wanted) {
        return wanted.startsWith("zh") && Language.of(wanted) == Language.TRADITIONAL;
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
