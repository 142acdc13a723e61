package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on the stream's picture. English is in {@code messages/picture_en.properties}. */
@MessageBundle(value = "picture", locale = "zh")
public interface PictureText {
    @Message("直播画面")
    String tab();

    @Message("在 OBS 里加一个浏览器源，把下面的地址贴进去，1080×1920 或 1920×1080 都行。")
    String lead();

    @Message("货卡")
    String card();

    @Message("横条")
    String bar();

    @Message("滚动")
    String ticker();

    @Message("复制")
    String copy();

    @Message("已复制")
    String copied();

    @Message("复制不了，请长按地址自己复制。")
    String not_copied();

    @Message("谁能看到")
    String who();

    @Message("知道店铺编号的人都能打开。")
    String open();

    @Message("只有知道完整地址的人能打开；只用店铺编号什么也看不到。")
    String hidden();

    @Message("改用猜不到的地址")
    String hide();

    @Message("改回只用店铺编号")
    String show();

    @Message("换一个新地址")
    String move();

    @Message("旧地址几秒钟内就什么也不显示了，OBS 里要换上新的。")
    String move_hint();

    @Message("确定换")
    String move_sure();
}
