package org.qingshan.domain.shop;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.platform.lane.Lane;

/** Asks people into the team and lets them go. Belongs into the shop's lane. */
@Singleton
public class TeamKeeping {
    private final Event<MemberLeft> leaving;

    TeamKeeping(Event<MemberLeft> leaving) {
        this.leaving = leaving;
    }

    /**
     * Makes an invite for one person, once.
     *
     * @param codeHash of its code, which the caller shows and nobody keeps
     * @param grower whose goods the person speaks for, for the role of a grower; empty for a new one without a name yet
     */
    public void invite(String codeHash, Role role, String grower, String actor) {
        var now = Lane.current().now();
        var member = role == Role.GROWER && !grower.isBlank() ? Member.growerCalled(grower.strip(), now) : null;
        Invite.single(codeHash, role, member, now).persist();
        History.write(actor, "member.invited", "role " + role, Map.of());
    }

    /** Whoever has its code comes in no more. Returns whether there was such an invite, neither used nor over. */
    public boolean withdraw(long invite, String actor) {
        var now = Lane.current().now();
        var open =
                Invite.open(now).stream().filter(one -> one.id().equals(invite)).findFirst();
        open.ifPresent(one -> {
            one.close(now);
            History.write(actor, "invite.withdrawn", "role " + one.role(), Map.of());
        });
        return open.isPresent();
    }

    /** The member is none any more, whoever speaks for it. Refuses the last owner, for nobody could let another one in. Returns whether it was one. */
    public boolean dismiss(long id, String actor) {
        var team = Member.team();
        var member = team.stream().filter(one -> one.id().equals(id)).findFirst();
        var owners = team.stream().filter(one -> one.role() == Role.OWNER).count();
        if (member.filter(one -> one.role() == Role.OWNER).isPresent() && owners == 1) {
            throw new Refused(Reason.LAST_OWNER);
        }
        member.ifPresent(one -> {
            var people = Membership.speakingFor(one);
            one.leave();
            History.write(
                    actor,
                    "member.left",
                    "member " + id,
                    Map.of("role", one.role().name()));
            leaving.fire(new MemberLeft(people));
        });
        return member.isPresent();
    }
}
