package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.domain.parcel.Parcel;

/** How boxes, their weights and their numbers are written. */
public final class WaybillText {
    private static final int GRAMS = 3;

    private WaybillText() {}

    /** "中通 75123456789012"; several boxes are told apart. */
    public static String of(Wording words, List<Parcel> boxes) {
        List<String> all = new ArrayList<>();
        for (var box : boxes) {
            var one = named(words, box.courier()) + " " + Objects.requireNonNullElse(box.waybill(), "");
            all.add(boxes.size() == 1 ? one : words.parcel().boxWaybill(box.box(), one));
        }
        return String.join(words.chat().listComma() + words.gap(), all);
    }

    private static String named(Wording words, @Nullable Courier courier) {
        return courier == null ? words.parcel().courier() : courier.name(words.isChinese());
    }

    /** "2.5 公斤". */
    public static String weight(Wording words, long grams) {
        return words.parcel().kilograms(Wording.number(BigDecimal.valueOf(grams, GRAMS)));
    }
}
