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
                ? words.member()
                        .nameless(words.day(LocalDate.ofInstant(joined, Wording.VILLAGE)) + " " + Wording.clock(joined))
                : member.name();
    }

    public static String of(Role role, Wording words) {
        var member = words.member();
        return switch (role) {
            case OWNER -> member.roleOwner();
            case HOST -> member.roleHost();
            case SCREENER -> member.roleScreener();
            case PACKER -> member.rolePacker();
            case GROWER -> member.roleGrower();
        };
    }
}
