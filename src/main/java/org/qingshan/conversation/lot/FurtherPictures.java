package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Inspecting;

/** Takes the rest of the pictures whose first one came with what was found: they come one by one, after the lot was judged. */
@Singleton
class FurtherPictures implements Dialogue {
    private static final String NAME = "further pictures";
    private static final String LOT = "lot";
    private static final String ALBUM = "album";

    private final Inspecting inspecting;

    FurtherPictures(Inspecting inspecting) {
        this.inspecting = inspecting;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** It asks nothing. */
    @Override
    public boolean answer(Turn turn) {
        return false;
    }

    /** Waits for them, where the message is one of several. */
    static void await(Turn turn, int lot) {
        var album = turn.message().details().album();
        if (album != null) {
            turn.chat()
                    .asks(
                            NAME,
                            Map.of(LOT, String.valueOf(lot), ALBUM, album),
                            turn.sale().now());
        }
    }

    @Override
    public boolean takePicture(Turn turn) {
        var photo = turn.message().details().photo();
        var draft = turn.chat().draft();
        var lot = Lots.numbered(Integer.parseInt(draft.get(LOT)));
        if (photo == null
                || lot.isEmpty()
                || !Objects.equals(draft.get(ALBUM), turn.message().details().album())) {
            return false;
        }
        inspecting.picture(lot.get(), photo, turn.actor());
        return true;
    }
}
