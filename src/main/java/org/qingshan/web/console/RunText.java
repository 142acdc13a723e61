package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the run sheet. English is in {@code messages/run_en.properties}. */
@MessageBundle(value = "run", locale = "zh")
public interface RunText {
    @Message("{shop}的流程单")
    String title(String shop);

    @Message("流程")
    String tab();

    @Message("按这个顺序讲。备注和底价只有主播和店主看得到。")
    String lead();

    @Message("货单还是空的：在「场次」页把上一场剩的拿过来，或者去直播页「上新」。")
    String none();

    @Message("正在讲解")
    String on_show();

    @Message("还没开始讲")
    String nothing_on_show();

    @Message("讲下一个")
    String next();

    @Message("开播以后才能讲。")
    String not_live();

    @Message("没有在卖的了。")
    String no_next();

    @Message("停卖")
    String closed();

    @Message("底价 {price}")
    String floor_is(String price);

    @Message("往前")
    String up();

    @Message("往后")
    String down();

    @Message("备注和底价")
    String edit();

    @Message("要说的话")
    String notes();

    @Message("底价（空着就不设）")
    String floor();

    @Message("保存")
    String save();

    @Message("底价没看懂，请写成 25.9 这样。")
    String bad_floor();

    @Message("这低于流程单上定的底价。真要这个价就再点一次。")
    String below_floor();

    @Message("秒杀价不比平时便宜。真要这个价就再点一次。")
    String not_lower();
}
