package org.qingshan.web.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return roles(List.of(this)).getOrDefault(this, Set.of());
    }

    /** The same of each of several, by two queries at most. */
    static Map<Person, Set<Role>> roles(Collection<Person> people) {
        var buyers = people.stream()
                .flatMap(person -> Stream.ofNullable(person.buyer()))
                .collect(Collectors.toSet());
        Map<Long, Set<Role>> known = Membership.of(buyers).stream()
                .collect(Collectors.groupingBy(
                        Membership::buyerId,
                        Collectors.mapping(membership -> membership.member().role(), Collectors.toSet())));
        var isOwned = people.stream().anyMatch(Person::isFirstOwner) && Member.anyOwner();
        return people.stream().distinct().collect(Collectors.toMap(person -> person, person -> {
            var buyer = person.buyer();
            if (buyer == null) {
                return isOwned ? Set.of() : Set.of(Role.OWNER);
            }
            return known.getOrDefault(buyer, Set.of());
        }));
    }
}
