package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rehearsal. English is in {@code messages/rehearsal_en.properties}. */
@MessageBundle(value = "rehearsal", locale = "zh")
public interface RehearsalText {
    @Message("{shop}的彩排")
    String title(String shop);

    @Message("彩排")
    String tab();

    @Message("彩排中：谁也收不到，什么也不算。观众这时来说话，和没开播一样。")
    String banner();

    @Message("彩排中")
    String under_way();

    @Message("彩排一遍")
    String begin();

    @Message("照这张货单走一遍：讲解、改价、试着下单，和真的一样。收掉以后什么都不留。")
    String begin_hint();

    @Message("接着彩排")
    String go_on();

    @Message("收掉彩排")
    String end();

    @Message("货单（彩排里的）")
    String lineup();

    @Message("讲解")
    String present();

    @Message("讲解中")
    String on_show();

    @Message("剩 {left} · 留着 {held} · 已售 {sold} · 候补 {waiting}")
    String amounts(String left, String held, String sold, int waiting);

    @Message("扮观众说一句")
    String as_viewer();

    @Message("观众叫什么")
    String viewer();

    @Message("观众甲")
    String a_viewer();

    @Message("观众说的话")
    String viewer_words();

    @Message("比如：A1 两箱")
    String viewer_example();

    @Message("自己发一条命令")
    String as_host();

    @Message("比如：改价 A1 25.9")
    String host_example();

    @Message("说")
    String say();

    @Message("发")
    String tell();

    @Message("主播")
    String host();

    @Message("说了什么，店里怎么答")
    String said();

    @Message("{who}：「{words}」")
    String says(String who, String words);

    @Message("（没有回答）")
    String no_answer();

    @Message("店主的事（设置、邀请、机器人）彩排里不做：彩排里只有主播和观众。在「店铺」页改，或到聊天里发。")
    String owners();

    @Message("彩排里不发后台的链接：收掉以后它什么也打不开。")
    String opens_nothing();

    @Message("撤掉最后一句")
    String unsay();
}
