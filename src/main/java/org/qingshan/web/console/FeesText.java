package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about fees. English is in {@code messages/fees_en.properties}. */
@MessageBundle(value = "fees", locale = "zh")
public interface FeesText {
    @Message("运费")
    String tab();

    @Message("一行一组省份，按首重、续重算。没写到的省按「其他地方」。")
    String lead();

    @Message("省份")
    String provinces();

    @Message("用顿号隔开，也认得江浙沪、东三省、西北、新藏这样的叫法。空着的行不算。")
    String provinces_hint();

    @Message("首重（元）")
    String first();

    @Message("续重（元）")
    String further();

    @Message("其他地方")
    String elsewhere();

    @Message("首重是几公斤")
    String weight();

    @Message("续重每几公斤")
    String step();

    @Message("满多少包邮（空着就不包）")
    String free();

    @Message("不按重量就把续重写 0。续重不满一步按一步算。已经确认的订单，改动之前的运费不变。")
    String weight_hint();

    @Message("第 {number} 组的省份")
    String provinces_of(int number);

    @Message("第 {number} 组的首重")
    String first_of(int number);

    @Message("第 {number} 组的续重")
    String further_of(int number);

    @Message("其他地方的首重")
    String first_elsewhere();

    @Message("其他地方的续重")
    String further_elsewhere();

    @Message("这些货还没写一份多重，只能按首重算：")
    String unweighed();

    @Message("去「货品」里补上")
    String weigh();

    @Message("自提")
    String pickup();

    @Message("买家可以自己来取，不收运费，来取时付现金：写清楚在哪里、什么时候。空着就都寄。")
    String pickup_hint();
}
