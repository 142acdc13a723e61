package org.qingshan.conversation.lot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.LikeNames;
import org.qingshan.domain.shop.Member;

/** Who is meant by a grower's name. */
final class GrowerNames {
    private GrowerNames() {}

    /** As said; else the one who brought these goods before, if it was always the same. Queries. */
    static Optional<String> whose(Product goods, IntakeDraft draft) {
        var said = draft.grower().filter(name -> name.chars().noneMatch(Character::isDigit));
        if (said.isPresent() || draft.grower().isPresent() || draft.wasSentence() || goods.id() == null) {
            return said;
        }
        var before = Lots.of(List.of(goods)).stream()
                .flatMap(lot -> Stream.ofNullable(lot.grower()))
                .map(Member::name)
                .distinct()
                .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

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
