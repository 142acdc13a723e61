package org.qingshan.conversation;

import java.time.LocalDate;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/** What roles and the people in them are called. */
public final class RoleText {
    private RoleText() {}

    /** What a member is called; who has given no name is told apart by when he came. */
    public static String name(Member member, Wording words) {
        var joined = member.joinedAt();
        return member.name().isBlank()
                ? words.team()
                        .nameless(words.day(LocalDate.ofInstant(joined, Wording.VILLAGE)) + " " + Wording.clock(joined))
                : member.name();
    }

    public static String of(Role role, Wording words) {
        var team = words.team();
        return switch (role) {
            case OWNER -> team.roleOwner();
            case HOST -> team.roleHost();
            case SCREENER -> team.roleScreener();
            case PACKER -> team.rolePacker();
            case GROWER -> team.roleGrower();
        };
    }
}
