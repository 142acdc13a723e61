package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Shows who works for the shop. */
@Singleton
class TeamCommand implements Command {

    @Override
    public String name() {
        return "team";
    }

    @Override
    public List<String> words() {
        return List.of("团队", "team");
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.OWNER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().team();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var words = turn.words();
        var team = Member.team();
        if (team.isEmpty()) {
            turn.say(words.member().teamEmpty());
            return;
        }
        var text = new StringJoiner("\n").add(words.member().teamTitle());
        team.forEach(member -> text.add(RoleText.of(member.role(), words) + " " + RoleText.name(member, words)));
        turn.say(text.toString(), new Button(words.member().inviteButton(), "/invite"));
    }
}
