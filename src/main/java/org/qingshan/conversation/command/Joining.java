package org.qingshan.conversation.command;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.conversation.Menu;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.MemberJoined;
import org.qingshan.platform.Secrets;

/** Lets somebody with a code into the team. */
@Singleton
class Joining {
    private final Event<MemberJoined> joined;
    private final Instance<Menu> menu;

    Joining(Event<MemberJoined> joined, Instance<Menu> menu) {
        this.joined = joined;
        this.menu = menu;
    }

    void join(Turn turn, String code) {
        turn.conceal();
        var invite = Invite.withHash(Secrets.hash(code)).orElseThrow(() -> new Refused(Reason.INVALID_CODE));
        var member = invite.accept(turn.buyer().nameForTeam(), turn.sale().now());
        if (member.id() == null) {
            member.persist();
        }
        turn.becomes(member);
        turn.outcome("joined");
        menu.get().changed(turn);
        History.write(
                turn.actor(),
                "member.joined",
                "member " + member.id(),
                Map.of("role", member.role().name()));
        joined.fire(new MemberJoined(member.id(), turn.buyer().id()));
        var words = turn.words();
        var role = RoleText.of(member.role(), words);
        turn.say(
                member.name().isBlank()
                        ? words.member().joinedNameless(role)
                        : words.member().joined(member.name(), role));
    }
}
