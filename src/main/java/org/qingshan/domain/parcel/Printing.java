package org.qingshan.domain.parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is being printed.
 *
 * @param before what was printed of it last, by the key of the parcel; of some nothing was
 */
public record Printing(List<FilledBox> boxes, Map<Long, @Nullable String> before) {
    static Printing of(List<FilledBox> boxes) {
        Map<Long, @Nullable String> before = new HashMap<>();
        boxes.forEach(box -> before.put(box.parcel().id(), box.parcel().printedAs()));
        return new Printing(boxes, before);
    }
}
