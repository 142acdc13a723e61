package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.domain.parcel.CourierNews;
import org.qingshan.domain.parcel.Parcel;
import org.qingshan.domain.parcel.Waybill;

/** How boxes, their weights and their numbers are written. */
public final class WaybillText {
    private static final int GRAMS = 3;

    private WaybillText() {}

    /** "中通 75123456789012"; several boxes are told apart. */
    public static String of(Wording words, List<Parcel> boxes) {
        return all(
                words,
                boxes.stream()
                        .map(box -> new Waybill(box.courier(), Objects.requireNonNullElse(box.waybill(), "")))
                        .toList());
    }

    /** @param waybills one for each box, in their order */
    public static String all(Wording words, List<Waybill> waybills) {
        List<String> all = new ArrayList<>();
        for (var waybill : waybills) {
            var one = named(words, waybill.courier()) + " " + waybill.number();
            all.add(waybills.size() == 1 ? one : words.parcel().boxWaybill(all.size() + 1, one));
        }
        return String.join(words.chat().listComma() + words.gap(), all);
    }

    private static String named(Wording words, @Nullable Courier courier) {
        return courier == null ? words.parcel().courier() : words.inScript(courier.name(words.isChinese()));
    }

    /** What the courier has told, as its buyer is told it. */
    public static String news(Wording words, String number, CourierNews.Step step, String said) {
        var parcel = words.parcel();
        var what = switch (step) {
            case COLLECTED, MOVING -> parcel.courierHasIt(number);
            case DELIVERING -> parcel.outForDelivery(number);
            case TROUBLE -> parcel.courierTrouble(number);
            case BACK -> parcel.comesBack(number);
            case ARRIVED -> parcel.buyerDelivered(number);
        };
        return said.isEmpty() ? what : what + "\n" + said;
    }

    /** What the courier has told of a parcel that does not get on, as the team is told it. */
    public static String trouble(Wording words, String number, CourierNews news) {
        var what = news.step() == CourierNews.Step.BACK
                ? words.parcel().teamComesBack(number, news.waybill())
                : words.parcel().teamTrouble(number, news.waybill());
        return news.words().isEmpty() ? what : what + "\n" + news.words();
    }

    /** "11月25日 20:35 长沙转运中心已发出", the last words of each box of which there are any; empty if there are none. */
    public static String news(Wording words, List<Parcel> boxes) {
        List<String> all = new ArrayList<>();
        for (var box : boxes) {
            var said = box.news();
            var at = box.heardOfAt();
            if (said != null && !said.isEmpty() && at != null) {
                var moment = words.day(at.atZone(Wording.VILLAGE).toLocalDate()) + " " + Wording.clock(at) + " " + said;
                all.add(boxes.size() == 1 ? moment : words.parcel().boxWaybill(box.box(), moment));
            }
        }
        return String.join("\n", all);
    }

    /** "2.5 公斤". */
    public static String weight(Wording words, long grams) {
        return words.parcel().kilograms(Wording.number(BigDecimal.valueOf(grams, GRAMS)));
    }
}
