package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on how the shop looks. English is in {@code messages/look_en.properties}. */
@MessageBundle(value = "look", locale = "zh")
public interface LookText {
    @Message("门面")
    String tab();

    @Message("店的颜色和标志，用在观众页面、货卡、直播画面和装箱单上。")
    String lead();

    @Message("颜色")
    String colour();

    @Message("字用黑的还是白的，会自己挑看得清的。")
    String colour_hint();

    @Message("还用原来的颜色")
    String no_colour();

    @Message("标志")
    String logo();

    @Message("方的图最好看。")
    String logo_hint();

    @Message("{shop}的标志")
    String logo_of(String shop);
}
