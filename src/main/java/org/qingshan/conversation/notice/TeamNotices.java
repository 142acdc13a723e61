package org.qingshan.conversation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.qingshan.conversation.RoleText;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.MemberJoined;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;

/** What the owner is told about the team. */
@ApplicationScoped
class TeamNotices {
    private final Notices notices;

    TeamNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes MemberJoined joined) {
        Member member = Objects.requireNonNull(Member.<Member>findById(joined.memberId()));
        Membership.withRole(Role.OWNER).stream()
                .map(Membership::buyerId)
                .filter(owner -> owner != joined.buyerId())
                .distinct()
                .forEach(owner -> notices.tell(
                        owner,
                        words -> words.team()
                                .someoneJoined(RoleText.name(member, words), RoleText.of(member.role(), words))));
    }
}
