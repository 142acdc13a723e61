package org.qingshan.web.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;

/**
 * All of a shop's team who see the same board: in one language, with the money or without it.
 *
 * @param money whether they see what was taken in; what a product costs everybody sees
 */
record Onlookers(String shop, BoardWords words, boolean money) {

    /** Those whom somebody with these roles is one of. Who packs or inspects has nothing to do with the takings. */
    static Onlookers of(Caller caller, Set<String> roles, boolean english) {
        return new Onlookers(
                caller.shop(),
                english ? BoardWords.ENGLISH : BoardWords.CHINESE,
                roles.contains(AccessRoles.OWNER) || roles.contains(AccessRoles.HOST));
    }

    /** Everybody who may look at a shop. */
    static List<Onlookers> of(String shop) {
        return Stream.of(BoardWords.values())
                .flatMap(words -> Stream.of(true, false).map(money -> new Onlookers(shop, words, money)))
                .toList();
    }
}
