package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.DamageReporting;

/**
 * Pictures that were sent before it is known what they are of; they wait in the draft of the chat. Those of a question that is closed,
 * or of a dialogue about something else, are of nothing any more.
 */
@Singleton
class KeptPictures {
    private static final String PICTURES = "pictures";
    private static final String BETWEEN = "\n";
    private static final Set<String> ABOUT_PICTURES = Set.of("picture", "paying", "problem");

    private final DamageReporting reporting;

    KeptPictures(DamageReporting reporting) {
        this.reporting = reporting;
    }

    static List<String> of(Turn turn) {
        var kept = turn.chat()
                .openDialogue(turn.sale().now())
                .filter(ABOUT_PICTURES::contains)
                .map(open -> turn.chat().draft().get(PICTURES));
        return kept.map(names -> List.of(names.split(BETWEEN))).orElseGet(List::of);
    }

    /** Those that are kept, and the one of this message; not more than a report may have. */
    List<String> with(Turn turn) {
        List<String> all = new ArrayList<>(of(turn));
        var photo = turn.message().details().photo();
        if (photo != null && !all.contains(photo) && all.size() < reporting.mostPhotos()) {
            all.add(photo);
        }
        return all;
    }

    /** A draft in which they go on waiting. */
    static Map<String, String> keptIn(Map<String, String> draft, List<String> pictures) {
        Map<String, String> more = new HashMap<>(draft);
        if (pictures.isEmpty()) {
            more.remove(PICTURES);
        } else {
            more.put(PICTURES, String.join(BETWEEN, pictures));
        }
        return more;
    }
}
