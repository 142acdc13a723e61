package org.qingshan.domain.parcel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.Membership;

/** What people of the team call each other. */
public final class People {
    private static final Pattern KEY = Pattern.compile("buyer (\\d{1,18})");

    private People() {}

    /** @param actor who did something, by our own key; what is nobody's key is returned as it is */
    public static String called(String actor) {
        var key = KEY.matcher(actor);
        if (!key.matches()) {
            return actor;
        }
        var id = Long.parseLong(key.group(1));
        return Membership.of(List.of(id)).stream()
                .map(membership -> membership.member().name())
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(Buyer.<Buyer>findById(id))
                        .map(Buyer::name)
                        .filter(name -> !name.isBlank()))
                .orElse("#" + id);
    }
}
