package org.qingshan.web.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;

/**
 * Whom a link or a session is for.
 *
 * @param buyer our key of the person; none for the one who sets the shop up and has no chat yet
 * @param name what the pages call the person; empty where nobody has said
 */
record Person(@Nullable Long buyer, String name) {
    static final Person FIRST_OWNER = new Person(null, "");

    boolean isFirstOwner() {
        return buyer == null;
    }

    String actor() {
        return isFirstOwner() ? "first owner" : "buyer " + buyer;
    }

    /** What the person may do at this moment. The first owner is one for as long as nobody else is. */
    Set<Role> roles() {
        if (buyer == null) {
            return Member.anyOwner() ? Set.of() : Set.of(Role.OWNER);
        }
        return Membership.of(List.of(buyer)).stream()
                .map(membership -> membership.member().role())
                .collect(Collectors.toSet());
    }
}
