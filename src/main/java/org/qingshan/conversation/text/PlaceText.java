package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of groups and channels, and in them. English is in {@code messages/place_en.properties}. */
@MessageBundle(value = "place", locale = "zh")
public interface PlaceText {
    @Message("{what}。{time}内确认")
    String confirmSoon(String what, String time);

    @Message("{what}。{time}内点「私聊下单」确认")
    String confirmSoonInPrivate(String what, String time);

    @Message("这个按钮认不得了，请用最新的卡片，或者直接发编号，比如 A1 2")
    String strangeButton();

    @Message("已留：{all}")
    String allKept(String all);

    @Message("{who} 改成 {quantity}")
    String changedTo(String who, String quantity);

    @Message("候补：{all}")
    String allWaiting(String all);

    @Message("没留到：{all}")
    String allRefused(String all);

    @Message("，")
    String comma();

    @Message("，还有 {n} 位")
    String andMore(int n);

    @Message("（停卖了）")
    String becauseClosed();

    @Message("（超过限购）")
    String becauseOfLimit();

    @Message("{name}：{what}")
    String said(String name, String what);

    @Message("还有 {n} 位的回答这里放不下了：私聊我再问一次，我马上回。")
    String moreAnswers(int n);

    @Message("有位朋友")
    String somebody();

    @Message("没收到我私信的，点「私聊下单」确认。")
    String restInPrivate();

    @Message("这里是{shop}的直播小店。发编号和数量就能下单，比如 A1 2；也能看货单、查订单。点「开始」打个招呼吧。")
    String description(String shop);

    @Message("{shop}的直播小店：下单、查订单，都在这里说一句就行。")
    String about(String shop);

    @Message("多少…")
    String howManyButton();

    @Message("问一句")
    String askButton();

    @Message("私聊下单")
    String privateButton();

    @Message("{name}（{slot}）要多少？点一个，或者直接发「{slot} 4」。")
    String howMany(String slot, String name);

    @Message("想问{name}（{slot}）什么？直接发给我，答不上来的我转给主播。")
    String askAway(String slot, String name);

    @Message("{slot} {name}：有新卡片了，请看下面最新的一张。")
    String newerCard(String slot, String name);

    @Message("这条不再更新了。想看现在卖什么、要下单，点「私聊下单」。")
    String followedNoMore();

    @Message("{slot} {name}：这场直播结束了，谢谢大家！")
    String cardOver(String slot, String name);

    @Message("正在直播：{title}")
    String lineup(String title);

    @Message("这里已经不卖了，点「私聊下单」找我")
    String noLongerHere();

    @Message("{name}：这个只跟你自己说，点「私聊下单」。")
    String onlyToYou(String name);

    @Message("你写在群里的地址和电话我没有用：那里大家都看得到。要寄到那里，请在这里发给我：姓名 电话 地址。")
    String addressAmongMany();

    @Message("想要什么，在这里发编号和数量，比如 A1 2；在卡片下面回 +1 就是要它。")
    String howToOrderHere();

    @Message("想要什么，点卡片下面的按钮，或点「私聊下单」。")
    String howToOrderByButtons();

    @Message("「{title}」结束了，谢谢大家！")
    String lineupOver(String title);

    @Message("在这里下了单的：单子怎么样了、什么时候发货，只在私聊里说。没跟我说过话的，点「私聊下单」就看得到。")
    String restOfOrders();

    @Message("发到「{name}」的卡片不知道到没到：Telegram 没回话。去看一眼，没有就点一下再发。")
    String cardDoubtful(String name);

    @Message("卡片没发到「{name}」：Telegram 不让我在那里发。看看我还是不是管理员、群里让不让发消息和图片，改好了点一下再发。")
    String cardRefused(String name);

    @Message("再发一次")
    String sendAgainButton();

    @Message("已经再发一次了。")
    String sentAgain();

    @Message("这张已经发到了，没有再发。")
    String arrivedAlready();

    @Message("这张已经过时了，没有再发。")
    String outdated();

    @Message("把我加进直播用的群或频道，商品卡片就发到那里，大家在那里就能下单。点下面选一个，要的权限已经勾好了。")
    String howToLink();

    @Message("机器人还没连上 Telegram，过一会儿再发 /link 试试。")
    String noDoor();

    @Message("这家店还没有自己的 Telegram 机器人，绑不了群。先找 @BotFather 要一个口令，私聊里发：/bot 口令。买家照样可以在网页里聊天下单。")
    String noBot();

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

    @Message("💤 {name}：机器人停着，卡片发不过去")
    String rowOff(String name);

    @Message("机器人停着，现在看不了。店主私聊里发 /bot 口令 接上，我就自己再看一遍。")
    String botOff();

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

    @Message("我看不出是谁把我加进来的，这里还没有绑定。请{shop}的主播先关掉自己的「匿名」，再在这里发「/link」。")
    String whoAddedMe(String shop);

    @Message("匿名管理员发的话，我看不出是谁，下不了单，也改不了价。先关掉自己的「匿名」（群设置 → 管理员 → 自己），再发一次；或者私聊我。")
    String whoAreYou();

    @Message("用频道身份发的话，我看不出是谁，下不了单，也改不了价。先点输入框旁边的头像，换回自己的身份，再发一次；或者私聊我。")
    String whoseChannel();

    @Message("我只给{shop}的主播帮忙，这里没有绑定。想用我，请{shop}的主播来加我。")
    String notYours(String shop);

    @Message("正在看「{name}」，马上告诉你。")
    String looking(String name);

    @Message("「{name}」解绑了，卡片不再发到那里。")
    String unlinked(String name);

    @Message("没有绑定这个。发 /link 看绑了哪些。")
    String unknown();

    @Message("我不在「{name}」里了，卡片不再发到那里，订单一个也没少。要接着用，发 /link 再把我加进去。")
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

    @Message("{name}家的")
    String grownBy(String name);

    @Message("{day}采收")
    String pickedOn(String day);

    @Message("{time} {stock}")
    String asOf(String time, String stock);

    /** Where no button can be shown. */
    @Message("要退哪一样就发它的编号，比如：{slot} 不要了。没说之前什么都不会退。")
    String cancelWhatHere(String slot);
}
