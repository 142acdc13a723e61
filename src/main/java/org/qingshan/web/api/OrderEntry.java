package org.qingshan.web.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.payment.Payment;
import org.qingshan.web.Decimals;

/** An order: one parcel for one buyer in one stream. */
@Schema(description = "An order: one parcel for one buyer in one stream. Amounts are minor units (分).")
public record OrderEntry(
        @Schema(examples = "1001") int number,

        CustomerOrder.Status status,

        Payment.Status payment,

        @Schema(description = "What the buyer is called.") String buyer,

        @Schema(description = "What is held or sold; not what waits or was given back.")
        List<Line> lines,

        @Schema(description = "0 as long as the order is OPEN.")
        long shippingFee,

        @Schema(description = "What each claim took, rounded half up to the minor unit, and the shipping fee.")
        long total,

        @Nullable String recipient,

        @Schema(description = "E.164") @Nullable String phone,

        @Schema(description = "In one line, without recipient and phone.") @Nullable
        String address,

        @Schema(description = "The courier's number of the parcel, once it is sent.") @Nullable
        String parcel) {

    /** What was taken of one item at one price, by however many claims and out of however many lots. */
    @Schema(
            name = "OrderLine",
            description =
                    "What was taken of an item: one line for what is held and one for what is sold, at each price.")
    public record Line(
            @Schema(examples = "A1") String slot,

            String name,

            @Schema(description = "In the product's unit.") BigDecimal quantity,

            String unit,

            @Schema(description = "Of one unit, at the moment of the claim.")
            long price) {

        private record Kind(long item, long price, OrderLine.State state) {}

        /** In the order in which they were first claimed. */
        static List<Line> of(List<OrderLine> lines, SpokenLanguage language) {
            Map<Kind, Line> kinds = new LinkedHashMap<>();
            lines.forEach(line -> kinds.merge(
                    new Kind(line.item().id(), line.unitPrice(), line.state()), of(line, language), Line::plus));
            return List.copyOf(kinds.values());
        }

        private Line plus(Line more) {
            return new Line(slot, name, Decimals.plain(quantity.add(more.quantity)), unit, price);
        }

        private static Line of(OrderLine line, SpokenLanguage language) {
            var product = line.item().product();
            var zh = language.isChinese();
            return new Line(
                    line.item().slot(),
                    product.name(zh),
                    Decimals.plain(line.quantity()),
                    zh ? product.unit().zh() : product.unit().en(),
                    line.unitPrice());
        }
    }

    static OrderEntry of(CustomerOrder order, String buyer, SpokenLanguage language) {
        var payment = order.payment();
        var to = order.destination();
        var shipping = order.charge().shipping();
        return new OrderEntry(
                order.number(),
                order.status(),
                payment == null ? Payment.Status.UNPAID : payment.status(),
                buyer,
                Line.of(order.taken().toList(), language),
                shipping,
                order.taken().mapToLong(OrderLine::amount).sum() + shipping,
                to == null ? null : to.recipient(),
                to == null ? null : to.phone(),
                addressOf(to),
                order.waybill());
    }

    private static @Nullable String addressOf(@Nullable Destination to) {
        return to == null ? null : to.line();
    }
}
