package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;

/** The packing run: what is left, and the next order, which nobody else packs meanwhile. */
@Singleton
class PackCommand extends PackerCommand {
    private static final Pattern SKIP = Pattern.compile("skip (\\d{4,9})");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    private final PackingJob job;

    PackCommand(PackingJob job) {
        this.job = job;
    }

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public List<String> words() {
        return List.of("打包", "开始打包", "下一单", "pack");
    }

    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty() || NUMBER.matcher(arguments).matches();
    }

    @Override
    public String summary(Wording words) {
        return words.help().pack();
    }

    @Override
    public Spent spends(String arguments) {
        return arguments.isEmpty() ? Spent.ITSELF : Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var skip = SKIP.matcher(arguments);
        if (NUMBER.matcher(arguments).matches()) {
            job.give(turn, numbered(arguments));
        } else if (turn.may(Role.HOST) && !skip.matches() && !job.isPacking(turn)) {
            // Who does more than pack may only want to see what is left.
            job.showNext(turn);
        } else {
            job.giveNext(turn, "", skip.matches() ? Integer.parseInt(skip.group(1)) : 0);
        }
    }
}
