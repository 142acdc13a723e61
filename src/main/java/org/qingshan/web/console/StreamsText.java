package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of streams. English is in {@code messages/streams_en.properties}. */
@MessageBundle(value = "streams", locale = "zh")
public interface StreamsText {
    @Message("{shop}的直播场次")
    String title(String shop);

    @Message("场次")
    String tab();

    @Message("先定好下一场，到点开播。开播、下播和聊天里说「开播」「下播」是一回事。")
    String lead();

    @Message("正在直播")
    String live();

    @Message("开播于 {time}")
    String since(String time);

    @Message("最后几单进来就下播。")
    String closing();

    @Message("下一场")
    String next();

    @Message("标题")
    String name();

    @Message("几点开播（可以空着）")
    String at();

    @Message("定下来")
    String plan();

    @Message("还没定。")
    String nothing_planned();

    @Message("定在 {time}")
    String planned_for(String time);

    @Message("货单")
    String lineup();

    @Message("货单还是空的：把上一场剩的拿过来，或者去直播页「上新」。")
    String empty();

    @Message("{n} 样货")
    String goods(int n);

    @Message("上一场剩的：{goods}")
    String rest(String goods);

    @Message("都拿过来（价钱照旧）")
    String copy();

    @Message("开播")
    String start();

    @Message("开播？货单会发给所有人。")
    String start_sure();

    @Message("下播")
    String end();

    @Message("下播？不再接新单，留着的货照样留着。")
    String end_sure();

    @Message("播过的")
    String past();

    @Message("这个时间没看懂。")
    String bad_time();

    @Message("这个时间已经过了，换一个吧。")
    String too_early();
}
