package org.qingshan.web.api;

import java.math.BigDecimal;
import java.util.List;
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

        @Schema(description = "The lines, each rounded half up to the minor unit, and the shipping fee.")
        long total,

        @Nullable String recipient,

        @Schema(description = "E.164") @Nullable String phone,

        @Schema(description = "In one line, without recipient and phone.") @Nullable
        String address,

        @Schema(description = "The courier's number of the parcel, once it is sent.") @Nullable
        String parcel) {

    /** What of one item was taken out of one lot. */
    @Schema(name = "OrderLine", description = "What was taken of an item; an item may have several lines.")
    public record Line(
            @Schema(examples = "A1") String slot,

            String name,

            @Schema(description = "In the product's unit.") BigDecimal quantity,

            String unit,

            @Schema(description = "Of one unit, at the moment of the claim.")
            long price) {

        static Line of(OrderLine line, SpokenLanguage language) {
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
                order.taken().map(line -> Line.of(line, language)).toList(),
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
