package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said where comments of another platform are pasted, where all that waits is put aside, and where an answer is taken back. English
 * is in {@code messages/paste_en.properties}.
 */
@MessageBundle(value = "paste", locale = "zh")
public interface PasteText {
    @Message("贴别处的评论")
    String open();

    @Message("一行一条：名字、评论、时间（没有时间也行）。从抖音、视频号、表格里复制过来就好，「小红：A1 两箱」这样也认。")
    String hint();

    @Message("带上时间更稳：同一份贴两次，不会多记一单。")
    String hint_twice();

    @Message("评论")
    String comments();

    @Message("或选一个文件（CSV、TXT）")
    String file();

    @Message("记下来")
    String take();

    @Message("结果")
    String results();

    @Message("留货 %held · 候补 %waiting · 以前记过 %again · 没记成 %rest")
    String summary();

    @Message("关上")
    String close();

    @Message("第 %n 行")
    String line();

    @Message("里面一条评论也没有。一行一条，写上名字和评论。")
    String nothing();

    @Message("一次最多 {most} 条，分几次贴吧。")
    String too_many(int most);

    @Message("现在没在直播，先开播再贴。")
    String not_live();

    @Message("留好了")
    String out_held();

    @Message("留了一部分，其余候补")
    String out_part();

    @Message("排上候补")
    String out_waiting();

    @Message("以前记过")
    String out_again();

    @Message("刚说过一样的，没再加")
    String out_repeated();

    @Message("停卖了")
    String out_closed();

    @Message("超过限购")
    String out_over_limit();

    @Message("这人被拉黑了")
    String out_blocked();

    @Message("开播以前说的，没算")
    String out_old();

    @Message("日期比现在还晚，没算")
    String out_future();

    @Message("这不是文字，像是图片或表格文件。另存为 CSV 或 TXT（UTF-8）再选，或者复制过来直接贴。")
    String no_text();

    @Message("看不出是谁说的什么")
    String out_unreadable();

    @Message("这会儿太忙，同一份再贴一次")
    String out_later();

    @Message("没看懂，在「漏单」里等着")
    String out_not_understood();

    @Message("说得不清楚，没下单")
    String out_doubt();

    @Message("不是要货，没下单")
    String out_other();

    @Message("程序出错了，没下单，请您看一下")
    String out_failed();

    @Message("回答收回了，谁也没看到；这句话又在这里。")
    String unsaid();

    @Message("回答收回了：%n 个人可能看到过，聊天里改成了“已收回”。这句话又在这里。")
    String unsaid_seen();

    @Message("这 %n 条都收起")
    String ignore_all();

    @Message("%n 条收起来了。")
    String ignored_all();
}
