package org.qingshan.conversation.lot;

import java.util.List;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.domain.shop.LikeNames;
import org.qingshan.domain.shop.Member;

/** Who is meant by a grower's name. */
final class GrowerNames {
    private GrowerNames() {}

    /** Who may be meant by a name that nobody has: whoever is called much alike, and anybody where it is hardly a name. Queries. */
    static List<String> likely(String name) {
        var growers = Member.growerNames();
        var like = LikeNames.of(name, growers);
        return like.isEmpty() && !isName(name) ? growers : like;
    }

    /** With a surname before it: 李四, "Mei Lan". */
    static boolean isName(String words) {
        return PersonName.isWithSurname(words) || words.indexOf(' ') > 0 && PersonName.isLikely(words);
    }
}
