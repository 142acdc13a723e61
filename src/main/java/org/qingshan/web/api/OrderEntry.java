package org.qingshan.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.Decimals;

/** An order: what one buyer orders in one stream. */
@Schema(description = "An order: what one buyer orders in one stream. Amounts are minor units (分).")
public record OrderEntry(
        @Schema(examples = "1001") int number,

        CustomerOrder.Status status,

        Payment.Status payment,

        @Schema(description = "What the buyer is called.") String buyer,

        @Schema(description = "What is held or sold; not what waits or was given back.")
        List<Line> lines,

        @Schema(
                description =
                        "Of an OPEN order what it would be if all were confirmed now; 0 where the address is not known.")
        long shippingFee,

        @Schema(description = "What was claimed, each claim rounded half up to the minor unit, and the shipping fee.")
        long total,

        @Schema(nullable = true) @Nullable String recipient,

        @Schema(description = "E.164", nullable = true) @Nullable
        String phone,

        @Schema(description = "In one line, without recipient and phone.", nullable = true) @Nullable
        String address,

        @Schema(
                description = "The courier's numbers of its boxes, a space between, once they are sent.",
                nullable = true)
        @Nullable
        String parcel,

        @Schema(
                description =
                        "The number of the buyer's earlier order in whose parcel it travels, so that shipping is charged once; absent where it has its own.",
                examples = "1001")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer travelsWith,

        @Schema(
                description =
                        "True where the buyer comes for it, so that nothing is sent and the address says where; absent where it is sent.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Boolean collected,

        @Schema(
                description =
                        "Which of the goods the buyer would like, in his words, for whoever packs them; absent where he said nothing of it.",
                examples = "A6 布鞋：38码")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String wished) {

    /** What was taken of one item at one price. */
    @Schema(
            name = "OrderLine",
            description = "What was taken of an item at one price, by however many claims; an item whose price was"
                    + " changed, or of which a part is confirmed, has several lines.")
    public record Line(
            @Schema(examples = "A1") String slot,

            String name,

            @Schema(description = "In the product's unit.") BigDecimal quantity,

            String unit,

            @Schema(description = "Of one unit, at the moment of the claim.")
            long price) {

        static Line of(LineSum sum, SpokenLanguage language) {
            var product = sum.item().product();
            var zh = language.isChinese();
            return new Line(
                    sum.item().slot(),
                    product.name(zh),
                    Decimals.plain(sum.quantity()),
                    zh ? product.unit().zh() : product.unit().en(),
                    sum.unitPrice());
        }
    }

    static OrderEntry of(CustomerOrder order, Buyer buyer, Shop shop, SpokenLanguage language) {
        var payment = order.payment();
        var isOpen = order.status() == CustomerOrder.Status.OPEN;
        var to = order.destination();
        var expected = order.destinationFor(buyer);
        var shipping = isOpen && expected != null
                ? Charge.ifConfirmed(order, shop, expected).shipping()
                : order.charge().shipping();
        return new OrderEntry(
                order.number(),
                order.status(),
                payment == null ? Payment.Status.UNPAID : payment.status(),
                buyer.nameForTeam(),
                LineSum.of(order.taken()).stream()
                        .map(sum -> Line.of(sum, language))
                        .toList(),
                shipping,
                order.taken().mapToLong(OrderLine::amount).sum() + shipping,
                to == null ? null : to.recipient(),
                to == null ? null : to.phone(),
                addressOf(to),
                order.waybill(),
                order.isCarried() ? order.company().first().number() : null,
                order.isCollected() ? true : null,
                order.wished());
    }

    private static @Nullable String addressOf(@Nullable Destination to) {
        return to == null ? null : to.isCollected() ? to.detail() : to.line();
    }
}
