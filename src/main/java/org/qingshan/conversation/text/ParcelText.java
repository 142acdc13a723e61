package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How far an order and its payment are. English is in {@code messages/parcel_en.properties}. */
@MessageBundle(value = "parcel", locale = "zh")
public interface ParcelText {
    @Message("待确认")
    String statusOpen();

    @Message("已确认，等打包")
    String statusConfirmed();

    @Message("已打包")
    String statusPacked();

    @Message("已发货")
    String statusShipped();

    @Message("已送到")
    String statusDelivered();

    @Message("已取消")
    String statusCancelled();

    @Message("超时没确认，已放掉")
    String statusExpired();

    @Message("运单 {waybill}")
    String waybill(String waybill);

    @Message("未付款")
    String unpaid();

    @Message("已付款")
    String paid();

    @Message("货到付款")
    String cashOnDelivery();

    @Message("已退款")
    String refunded();
}
