package org.qingshan.conversation.lot;

import java.util.List;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.domain.shop.LikeNames;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/** The growers whom the shop knows, by name. */
final class GrowerNames {
    private GrowerNames() {}

    /** Each once. Queries. */
    static List<String> all() {
        return Member.team().stream()
                .filter(member -> member.role() == Role.GROWER)
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** Who may be meant by a name that nobody has: whoever is called much alike, and anybody where it is hardly a name. Queries. */
    static List<String> likely(String name) {
        var growers = all();
        var like = LikeNames.of(name, growers);
        return like.isEmpty() && !isName(name) ? growers : like;
    }

    /** With a surname before it: 李四, "Mei Lan". */
    static boolean isName(String words) {
        return PersonName.isWithSurname(words) || words.indexOf(' ') > 0 && PersonName.isLikely(words);
    }
}
