package org.qingshan.conversation.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.conversation.Chat;
import org.qingshan.conversation.Turn;

/** Pictures that were sent before it is known what they are of; they wait in the draft of the chat. */
final class KeptPictures {
    private static final String PICTURES = "pictures";
    private static final String BETWEEN = "\n";

    private KeptPictures() {}

    static List<String> of(Chat chat) {
        var kept = chat.draft().get(PICTURES);
        return kept == null ? List.of() : List.of(kept.split(BETWEEN));
    }

    /** Those that are kept, and the one of this message. */
    static List<String> with(Turn turn) {
        List<String> all = new ArrayList<>(of(turn.chat()));
        var photo = turn.message().details().photo();
        if (photo != null && !all.contains(photo)) {
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
