package org.qingshan.web.viewer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages; those of the bot are the conversation's. English is in {@code messages/viewer_en.properties}. */
@MessageBundle(value = "viewer", locale = "zh")
public interface ViewerText {
    @Message("你是哪位？")
    String who_title();

    @Message("山里的收成，趁直播卖给想要的人。选一个身份进来。")
    String who_lead();

    @Message("这里还没有店。启动日志里有开店的办法。")
    String who_no_shop();

    @Message("正在直播：{title}")
    String live_now(String title);

    @Message("下次直播：{when}")
    String next_stream(String when);

    @Message("现在没有直播，也可以先进来看看")
    String not_live();

    @Message("我来买")
    String viewer();

    @Message("像聊天一样下单：看中什么，说一句“A1 两箱”就好。")
    String viewer_hint();

    @Message("我是主播")
    String host();

    @Message("边播边管：推商品卡、改价、加货、看战况。")
    String host_hint();

    @Message("我是供货的乡亲")
    String grower();

    @Message("问一句“我的货”，就知道卖了多少、发了多少。")
    String grower_hint();

    @Message("进来就替你报口令")
    String says_code();

    @Message("让店主在对话里发 /invite host 给你一个邀请码，再把 /start join_邀请码 发到店里的对话。")
    String host_code_hint();

    @Message("让店里的人给你一个邀请码，再把 /start join_邀请码 发到店里的对话。")
    String grower_code_hint();

    @Message("第一次开店？把启动时打印的 /start owner_口令 发到店里的对话。")
    String owner_hint();

    @Message("进店里的对话")
    String open_chat();

    @Message("后台")
    String console();

    @Message("English")
    String other_language();

    @Message("EN")
    String other_language_short();

    @Message("没有这家店")
    String unknown_title();

    @Message("地址可能抄错了。看看这里有哪些店：")
    String unknown_lead();

    @Message("没有这个页面")
    String lost_title();

    @Message("地址可能抄错了，也可能这一页已经不在了。")
    String lost_lead();

    @Message("这会儿打不开")
    String trouble_title();

    @Message("没出错，也没丢东西，过几秒刷新一下就好。")
    String busy_lead();

    @Message("是我们这边坏了，不是您的问题。过一会儿再试，还不行请告诉店家。")
    String broken_lead();

    @Message("回到首页")
    String home();

    @Message("现在扮演：{name}")
    String playing(String name);

    @Message("已连上")
    String connected();

    @Message("断线了，正在重连…")
    String disconnected();

    @Message("对话")
    String conversation();

    @Message("今天的货")
    String lineup();

    @Message("货单")
    String lineup_short();

    @Message("买家评分 {rating}")
    String rating(String rating);

    @Message("发照片")
    String picture();

    @Message("店家发的图，点开看大图")
    String picture_shown();

    @Message("📷 照片")
    String picture_sent();

    @Message("照片没发出去，再试一次。")
    String picture_failed();

    @Message("想要什么？如 A1 x2")
    String composer_hint();

    @Message("你的消息")
    String composer_label();

    @Message("发送")
    String send();

    @Message("少一点")
    String fewer();

    @Message("多一点")
    String more();

    @Message("正在送达…")
    String pending();

    @Message("网络不太好，正在重发…")
    String retrying();

    @Message("没发出去，点这里改一改")
    String failed();

    @Message("有新消息 ↓")
    String new_messages();

    @Message("讲解中")
    String pinned();

    @Message("要 %n %unit")
    String want();

    @Message("秒杀 %t，平时 %usual")
    String flash();

    @Message("剩 %n %unit")
    String left();

    @Message("每人限 %n %unit")
    String limited();

    @Message("卖完了，可以排队")
    String sold_out();

    @Message("暂停售卖")
    String closed();

    @Message("正在连接…")
    String connecting();

    @Message("这个页面要用 JavaScript 才能聊天。请换一个浏览器，或打开 JavaScript。")
    String needs_script();
}
