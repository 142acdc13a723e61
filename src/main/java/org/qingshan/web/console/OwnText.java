package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about what the shop says in its own words, and of the courier's closing time. English is in {@code messages/own_en.properties}. */
@MessageBundle(value = "own", locale = "zh")
public interface OwnText {
    @Message("店里的话")
    String tab();

    @Message("机器人会在这些时候替你说。只写了一种语言，另一种语言的客人也看到它；空着就不说。每条最多 {most} 个字。")
    String lead(int most);

    @Message("欢迎")
    String welcome();

    @Message("跟在「你好」后面。")
    String welcome_hint();

    @Message("下单后的感谢")
    String thanks();

    @Message("写在订单回执的最后。")
    String thanks_hint();

    @Message("售后")
    String after_sale();

    @Message("客人说货坏了、少了，或者看已发货的订单时，会看到它。")
    String after_sale_hint();

    @Message("中文")
    String chinese();

    @Message("英文")
    String english();

    @Message("快递几点截单")
    String cut_off();

    @Message("比如 17:30，按村里的时间；空着就是不定。")
    String cut_off_hint();

    @Message("几个人打包，每人每小时几单")
    String packing();

    @Message("比如 6 15。赶不上截单的单子，会跟买家说明天发；空着就不说。")
    String packing_hint();
}
