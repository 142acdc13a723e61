package org.qingshan.domain.parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is being printed.
 *
 * @param before what was printed of it last, by the key of the parcel; of some nothing was
 */
public record Printing(List<FilledBox> boxes, Map<Long, String> before) {
    static Printing of(List<FilledBox> boxes) {
        Map<Long, String> before = new HashMap<>();
        boxes.forEach(box -> {
            var last = box.parcel().printedAs();
            if (last != null) {
                before.put(box.parcel().id(), last);
            }
        });
        return new Printing(boxes, before);
    }
}
