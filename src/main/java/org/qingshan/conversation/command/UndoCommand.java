package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.TakingBack;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;

/** Takes back what the person did, named by its numbers; the button under an answer. */
@Singleton
class UndoCommand implements Command {
    /** {@code all 57}: what message 57 did, and every version of it before. */
    private static final Pattern ALL = Pattern.compile("all (\\d{1,18})");

    /** {@code whole 57}: what message 57 did, unless what it gave back is gone. */
    private static final Pattern WHOLE = Pattern.compile("whole (\\d{1,18})");

    /** Said without a slash, they may leave an open question as well. */
    static final List<String> WORDS = List.of(
            "撤销",
            "撤回",
            "撤销一下",
            "撤回一下",
            "再撤销",
            "撤销刚才的",
            "撤回刚才的",
            "撤销刚才那个",
            "撤回刚才那个",
            "刚才那个撤回",
            "刚才那个撤销",
            "刚才的撤回",
            "刚才的撤销",
            "撤销上一步",
            "撤回上一步",
            "撤回上一条",
            "撤销上一条",
            "撤回上条",
            "上一条撤回",
            "上一条撤销",
            "上一条不算",
            "撤回上一条消息",
            "撤回刚才那条",
            "撤销刚才那条",
            "刚才那条撤回",
            "undo last",
            "undo the last",
            "undo my last",
            "undo my last message",
            "undo the last message",
            "take back my last message",
            "undo",
            "undo that",
            "undo it",
            "undo the last one");

    private final TakingBack takingBack;

    UndoCommand(TakingBack takingBack) {
        this.takingBack = takingBack;
    }

    @Override
    public String name() {
        return "undo";
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var all = ALL.matcher(arguments);
        if (all.matches()) {
            takingBack.undoAllUpTo(turn, Long.parseLong(all.group(1)));
            return;
        }
        var whole = WHOLE.matcher(arguments);
        if (whole.matches()) {
            takingBack.undoWhole(turn, Long.parseLong(whole.group(1)));
            return;
        }
        var steps = Arrays.stream(arguments.split("\\s+"))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        if (steps.isEmpty()) {
            takingBack.undoLast(turn);
        } else {
            takingBack.undo(turn, steps);
        }
    }
}
