package org.qingshan.conversation;

import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.Role;

/** What a role is called. */
public final class RoleText {
    private RoleText() {}

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
