package org.qingshan.conversation;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.domain.product.Speech;

/** The words of commands: they stay what they are. */
@Singleton
class SpokenWords implements Speech {
    /** Some commands name products themselves. */
    private final Instance<Commands> commands;

    SpokenWords(Instance<Commands> commands) {
        this.commands = commands;
    }

    @Override
    public boolean isTaken(String name) {
        return commands.get().isOne(name);
    }
}
