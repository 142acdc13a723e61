package org.qingshan.conversation.command;

import java.util.Optional;
import org.qingshan.conversation.turn.Command;
import org.qingshan.domain.shop.Role;

/** Something that a host tells the bot to do, in words that may go on with what it is to be done with. */
abstract class HostCommand implements Command {

    @Override
    public final Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    @Override
    public boolean takesArguments() {
        return true;
    }
}
