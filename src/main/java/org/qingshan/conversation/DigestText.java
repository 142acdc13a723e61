package org.qingshan.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PublicAnswer;
import org.qingshan.conversation.turn.PublicAnswer.Sort;

/** What one message tells many people of what became of their words: whole answers, and of the rest how many they are. */
final class DigestText {
    /** Units of UTF-16; platforms take some 4,096, and the way to the rest stands below. */
    private static final int LONGEST = 3_400;

    /** More of one kind nobody reads. */
    private static final int MOST = 60;

    /** An answer in whole sentences takes a line of its own. */
    private static final int MOST_SAID = 15;

    private DigestText() {}

    static String of(Wording words, List<PublicAnswer> all) {
        var parts = Stream.of(Sort.values())
                .map(sort -> new Part(words, sort, all))
                .filter(part -> !part.texts.isEmpty())
                .toList();
        var room = LONGEST;
        var rest = parts.size();
        // Whoever needs less leaves it to the others.
        for (var part :
                parts.stream().sorted(Comparator.comparingInt(Part::length)).toList()) {
            room -= part.fit(room / rest--);
        }
        return parts.stream().map(Part::line).collect(Collectors.joining("\n"));
    }

    /** The answers of one kind. */
    private static final class Part {
        private final Wording words;
        private final Sort sort;
        private final List<String> texts;
        private int shown;

        Part(Wording words, Sort sort, List<PublicAnswer> all) {
            this.words = words;
            this.sort = sort;
            this.texts = all.stream()
                    .filter(one -> one.sort() == sort)
                    .map(PublicAnswer::text)
                    .toList();
            this.shown = Math.min(texts.size(), sort == Sort.SAID ? MOST_SAID : MOST);
        }

        int length() {
            return line().length();
        }

        /** Leaves out whole answers until the rest fits; returns how long it is. */
        int fit(int room) {
            while (shown > 0 && length() > room) {
                shown--;
            }
            return length();
        }

        String line() {
            var text = words.place();
            var rest = texts.size() - shown;
            var some = texts.stream()
                    .limit(shown)
                    .collect(Collectors.joining(sort == Sort.SAID ? "\n" : text.comma() + words.gap()));
            if (sort == Sort.SAID) {
                var more = rest == 0 ? "" : text.moreAnswers(rest);
                return some.isEmpty() || more.isEmpty() ? some + more : some + "\n" + more;
            }
            var shownAndMore = rest == 0 ? some : some + text.andMore(rest);
            return switch (sort) {
                case KEPT -> text.allKept(shownAndMore);
                case WAITING -> text.allWaiting(shownAndMore);
                default -> text.allRefused(shownAndMore);
            };
        }
    }
}
