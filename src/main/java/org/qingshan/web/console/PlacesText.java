package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of linked chats. English is in {@code messages/places_en.properties}. */
@MessageBundle(value = "places", locale = "zh")
public interface PlacesText {
    @Message("群和频道")
    String tab();

    @Message("加一个")
    String add();

    @Message("把机器人加进直播用的群或频道，商品卡片就发到那里，大家在那里下单。要用店主或主播自己的 Telegram 打开。")
    String add_lead();

    @Message("加到群里")
    String to_group();

    @Message("加到频道")
    String to_channel();

    @Message("机器人还没连上 Telegram。")
    String no_bot();

    @Message("绑好的")
    String linked();

    @Message("还没有绑定群或频道。")
    String none();

    @Message("（还不知道名字）")
    String nameless();

    @Message("频道")
    String channel();

    @Message("群")
    String group();

    @Message("「{channel}」的讨论群")
    String comments_on(String channel);

    @Message("机器人不在里面了")
    String lost();

    @Message("机器人停着，卡片发不过去")
    String off();

    @Message("权限都齐")
    String well();

    @Message("还不能：")
    String missing();

    @Message("看大家说的话")
    String reading();

    @Message("发消息")
    String posting();

    @Message("改发过的卡片")
    String editing();

    @Message("置顶")
    String pinning();

    @Message("检查")
    String check();

    @Message("解绑")
    String unlink();
}
