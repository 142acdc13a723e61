package org.qingshan.domain.parcel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;

/** What people of the team call each other. */
public final class People {
    private static final Pattern KEY = Pattern.compile("buyer (\\d{1,18})");

    private People() {}

    /**
     * Empty where nobody knows a name.
     *
     * @param actor who did something, by our own key; what is nobody's key is returned as it is
     */
    public static Optional<String> named(String actor) {
        var key = KEY.matcher(actor);
        return key.matches() ? named(id(key)) : Optional.of(actor);
    }

    private static Optional<String> named(long id) {
        return Membership.of(List.of(id)).stream()
                .map(membership -> membership.member().name())
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(Buyer.<Buyer>findById(id))
                        .map(Buyer::nameForTeam)
                        .filter(name -> !name.isBlank()));
    }

    /** As what somebody works for the shop; empty where he does not, or not any more. */
    public static Optional<Role> roleOf(String actor) {
        var key = KEY.matcher(actor);
        return key.matches()
                ? Membership.of(List.of(id(key))).stream()
                        .map(membership -> membership.member().role())
                        .findFirst()
                : Optional.empty();
    }

    private static long id(Matcher key) {
        return Long.parseLong(key.group(1));
    }
}
