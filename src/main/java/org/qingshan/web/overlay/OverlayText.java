package org.qingshan.web.overlay;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words in the stream's picture. English is in {@code messages/overlay_en.properties}; {@code %names} are filled in there. */
@MessageBundle(value = "overlay", locale = "zh")
public interface OverlayText {
    @Message("直播画面")
    String title();

    @Message("打 %slot 就能买")
    String type();

    @Message("还剩 %n %unit")
    String left();

    @Message("卖完了")
    String sold_out();

    @Message("先停一下")
    String closed();

    @Message("秒杀 %clock")
    String flash();

    @Message("平时 %price")
    String usual();

    @Message("扫码下单")
    String scan();

    @Message("有人")
    String someone();

    @Message("%who 拍了 %name %n %unit")
    String took();
}
