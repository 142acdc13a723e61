package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of groups and channels, and in them. English is in {@code messages/place_en.properties}. */
@MessageBundle(value = "place", locale = "zh")
public interface PlaceText {
    @Message("把我加进直播用的群或频道，商品卡片就发到那里，大家在那里就能下单。点下面选一个，要的权限已经勾好了。")
    String howToLink();

    @Message("机器人还没连上 Telegram，过一会儿再发 /link 试试。")
    String noDoor();

    @Message("加到群里")
    String groupButton();

    @Message("加到频道")
    String channelButton();

    @Message("已经绑好的：")
    String linkedSoFar();

    @Message("✅ {name}")
    String rowWell(String name);

    @Message("⚠️ {name}：权限不够")
    String rowMissing(String name);

    @Message("❌ {name}：我不在里面了")
    String rowLost(String name);

    @Message("检查 {name}")
    String checkButton(String name);

    @Message("解绑 {name}")
    String unlinkButton(String name);

    @Message("（还不知道名字）")
    String nameless();

    @Message("「{name}」绑好了，商品卡片会发到那里。")
    String linked(String name);

    @Message("频道的评论在它的讨论群里：把我也加进讨论群，卡片下面的 +1 我才看得到。")
    String commentsToo();

    @Message("权限都齐了。")
    String nothingMissing();

    @Message("还差这些权限：")
    String missing();

    @Message("看不到大家说的话。把我设成群管理员就行；或者在 @BotFather 里发 /setprivacy，选我，再选 Disable，然后把我移出群、重新加一次。")
    String cannotRead();

    @Message("发不了帖子。打开频道设置 → 管理员 → 我，勾上「发布消息」。")
    String cannotPost();

    @Message("在群里说不了话。打开群设置，允许我发消息，或者把我设成管理员。")
    String cannotTalk();

    @Message("改不了发过的卡片，库存会跟不上。打开频道设置 → 管理员 → 我，勾上「编辑消息」。")
    String cannotEdit();

    @Message("不能置顶货单。打开群设置 → 管理员 → 我，勾上「置顶消息」。")
    String cannotPin();

    @Message("我只给{shop}的主播帮忙，这里没有绑定。想用我，请{shop}的主播来加我。")
    String notYours(String shop);

    @Message("正在看「{name}」，马上告诉你。")
    String looking(String name);

    @Message("「{name}」解绑了，卡片不再发到那里。")
    String unlinked(String name);

    @Message("没有绑定这个。发 /link 看绑了哪些。")
    String unknown();

    @Message("我被移出「{name}」了，卡片不再发到那里，订单一个也没少。要接着用，发 /link 再把我加进去。")
    String lost(String name);

    @Message("我在「{name}」里的权限不够了。")
    String rightsMissing(String name);

    @Message("「{name}」的权限都齐了。")
    String rightsComplete(String name);

    @Message("「{before}」改名叫「{name}」了，绑定照旧。")
    String renamed(String before, String name);

    @Message("「{name}」升级成了超级群，绑定照旧，不用重新加我。")
    String moved(String name);

    @Message("「{name}」是「{channel}」的讨论群：卡片发在频道，大家在评论里发 +1 就是要它。")
    String paired(String name, String channel);
}
