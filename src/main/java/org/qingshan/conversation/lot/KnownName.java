package org.qingshan.conversation.lot;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/**
 * A grower's name, in either script, that stands for itself in a line, nothing glued to it but what belongs to a name. Pure.
 *
 * @param rest the other words
 */
record KnownName(String name, String rest) {
    /** 吴秀英家的, "Wu Xiuying's". */
    private static final String BEHIND =
            "(?:家的?|的|那里|那边|'s|s')?(?=[\\s,，、;；:：]|$|(?:又|再|刚|今天)?(?:送|拿|带|挑|背|交|拉|运)(?:来|过来|到))";

    /** The longest that is there. */
    static Optional<KnownName> in(String text, Collection<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .flatMap(name -> in(text, name).stream())
                .findFirst();
    }

    private static Optional<KnownName> in(String text, String name) {
        var found = Pattern.compile(
                        "(?<=^|[\\s,，、;；:：])" + Pattern.quote(Normaliser.simplified(name)) + BEHIND,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(Normaliser.simplified(text));
        return found.find()
                ? Optional.of(new KnownName(
                        name, (text.substring(0, found.start()) + " " + text.substring(found.end())).strip()))
                : Optional.empty();
    }
}
