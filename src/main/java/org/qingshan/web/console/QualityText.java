package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the growers' desk says of how good goods were. English is in {@code messages/quality_en.properties}. */
@MessageBundle(value = "quality", locale = "zh")
public interface QualityText {
    @Message("货好不好")
    String quality();

    @Message("还没有验过，也没卖过。")
    String nothing();

    @Message("一次过 {passed}/{looked} 批")
    String passed_of(int passed, int looked);

    @Message("有毛病 {damaged}/{sold} 份")
    String damaged_of(int damaged, int sold);

    @Message("按时 {onTime}/{announced} 次")
    String on_time_of(int onTime, int announced);

    @Message("买家报过的")
    String complaints();

    @Message("订单 {number}")
    String order(int number);

    @Message("这位买家报过 {reports} 次")
    String reports(int reports);

    @Message("没留名字")
    String somebody();
}
