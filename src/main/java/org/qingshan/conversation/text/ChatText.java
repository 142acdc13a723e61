package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bot says to viewers. English is in {@code messages/chat_en.properties}; a test finds a missing sentence. */
@MessageBundle(value = "chat", locale = "zh")
public interface ChatText {
    @Message("你好，这里是{shop}。")
    String hello(String shop);

    @Message("正在直播：{title}")
    String liveNow(String title);

    @Message("现在没有直播。开播时我会把货单发给你。")
    String nothingLive();

    @Message("现在没有直播，下次是{when}。开播时我会把货单发给你。")
    String nothingLiveUntil(String when);

    @Message("想要什么，发编号和数量就行，比如 A1 2，或者「{example}」。卡片上的那样，发 +1 就是它。")
    String howToOrder(String example);

    @Message("今天有什么")
    String lineupButton();

    @Message("🔄 刷新")
    String lookAgainButton();

    @Message("帮助")
    String helpButton();

    @Message("货单还是空的，主播正在上货。")
    String emptyLineup();

    @Message("剩 {left}")
    String left(String left);

    @Message("抢光了，可以候补")
    String soldOut();

    @Message("暂时停卖")
    String closed();

    @Message("每人限 {limit}")
    String limited(String limit);

    @Message("已为你留 {quantity} {name}（{slot}），{total}")
    String held(String quantity, String name, String slot, String total);

    @Message("已下单 {quantity} {name}（{slot}），{total}")
    String ordered(String quantity, String name, String slot, String total);

    @Message("{name}（{slot}）只剩 {got} 了，都给你{how}；另外 {rest} 在候补，排第 {place} 位，{total}")
    String part(String name, String slot, String got, String how, String rest, int place, String total);

    @Message("留着")
    String partHeld();

    @Message("下单了")
    String partOrdered();

    @Message("{name}（{slot}）现在没货了，已为你候补 {rest}，排第 {place} 位，{total}。有货就按顺序留给你，并马上告诉你")
    String waiting(String name, String slot, String rest, int place, String total);

    @Message("直播刚刚结束，不再接单了。已经留给你的还在，记得确认。")
    String justOver();

    @Message("{name}（{slot}）暂时停卖，等主播再开")
    String notOpen(String name, String slot);

    @Message("{name}（{slot}）每人限 {limit}，你已经有 {had}，这次没有再加")
    String overLimit(String name, String slot, String limit, String had);

    @Message("{name}（{slot}）每人限 {limit}，{wanted}要多了，还没有给你留")
    String overLimitAtOnce(String name, String slot, String limit, String wanted);

    @Message("这次没能为你留货，请联系店家")
    String blocked();

    @Message("请在 {time}内确认，过时会让给别人。")
    String confirmWithin(String time);

    @Message("购物车合计 {goods}，运费看地址（{home}起{freeFrom}）。")
    String cartWithoutAddress(String goods, String home, String freeFrom);

    @Message("，满 {amount} 包邮")
    String freeFrom(String amount);

    @Message("合计 {total}（货款 {goods}，运费 {shipping}）。")
    String total(String total, String goods, String shipping);

    @Message("合计 {total}（货款 {goods}，包邮）。")
    String totalFree(String total, String goods);

    @Message("接下来发收货地址给我，一行就行：姓名 电话 地址。")
    String sendAddress();

    @Message("订单 {number}，寄给 {recipient}，{place}。")
    String parcel(int number, String recipient, String place);

    @Message("填地址")
    String addressButton();

    @Message("确认下单")
    String confirmButton();

    @Message("撤销")
    String undoButton();

    @Message("不等了")
    String stopWaitingButton();

    @Message("改")
    String changeButton();

    @Message("对，就寄这里")
    String rightButton();

    @Message("换个地址")
    String otherAddressButton();

    @Message("要 {quantity}")
    String wantButton(String quantity);

    @Message("候补 {quantity}")
    String waitButton(String quantity);

    @Message("没太明白，你是要：")
    String didYouMean();

    @Message("今天的货单里没有「{what}」。")
    String notOnLineup(String what);

    @Message("这张卡片是之前直播的，「{what}」现在不卖了。")
    String oldCard(String what);

    @Message("没听懂这句。想买就发编号和数量，比如 A1 2；发「货单」看今天卖什么，发「帮助」看我会什么。")
    String notUnderstood();

    @Message("图片和语音我还看不懂，请打字告诉我，比如 A1 2。")
    String wordless();

    @Message("文件和视频我打不开。照片请直接发图（JPG 或 PNG，20 MB 以内），别的请打字告诉我。")
    String fileAsPhoto();

    @Message("刚才出了点问题，你这条消息没有处理，也没有留货。请再发一次；还不行就告诉主播。")
    String apology();

    @Message("购物车是空的。发「货单」看今天卖什么。")
    String emptyCart();

    @Message("你的购物车（订单 {number}）：")
    String cartOf(int number);

    @Message("已下单（订单 {number}）：")
    String orderedIn(int number);

    @Message("候补中")
    String waitingShort();

    @Message("没有留着的货可以确认。想买就发编号和数量，比如 A1 2。")
    String nothingHeld();

    @Message("下单成功！订单 {number}：")
    String confirmed(int number);

    @Message("付款方式由店家另外告诉你；打包前随时可以发「取消」加编号退掉。")
    String afterConfirm();

    @Message("寄到哪里？请一行发来：姓名 电话 省市区和详细地址。")
    String askAddress();

    @Message("请看看对不对：")
    String checkAddress();

    @Message("收货人：{recipient}")
    String partRecipient(String recipient);

    @Message("电话：{phone}")
    String partPhone(String phone);

    @Message("地址：{place}")
    String partPlace(String place);

    @Message("还缺{what}，补发一下就行。")
    String addressMissing(String what);

    @Message("收货人姓名")
    String missingRecipient();

    @Message("电话")
    String missingPhone();

    @Message("省市区")
    String missingProvince();

    /** Where the province and the city are known. */
    @Message("区县")
    String missingCounty();

    @Message("街道门牌")
    String missingDetail();

    @Message("、")
    String listComma();

    @Message("好，不填了。留着的货没有动。")
    String dialogueLeft();

    @Message("要退哪一样？点一下就退，不点什么都不会退。")
    String cancelWhat();

    @Message("没有可以退的货。")
    String nothingToCancel();

    @Message("退 {quantity} {name}（{slot}）")
    String cancelLineButton(String quantity, String name, String slot);

    @Message("已退回 {quantity} {name}（{slot}），{rest}。")
    String released(String quantity, String name, String slot, String rest);

    @Message("订单 {number} 已取消，货都退回去了。")
    String orderCancelled(int number);

    @Message("你还没有订单。")
    String noOrders();

    @Message("你的订单：")
    String yourOrders();

    @Message("订单 {number}")
    String order(int number);

    @Message("好，这场直播的卡片不再发到这里。想看发「货单」；要恢复发「/mute off」。")
    String muted();

    @Message("好，以后说中文。")
    String languageSet();

    @Message("请选语言 / Choose a language:")
    String chooseLanguage();

    @Message("时间到了，{quantity} {name}（{slot}）没有确认，已经放掉。")
    String holdExpired(String quantity, String name, String slot);

    @Message("轮到你了！{quantity} {name}（{slot}）已为你留着，请在 {minutes} 分钟内确认。")
    String servedHeld(String quantity, String name, String slot, long minutes);

    @Message("轮到你了！{quantity} {name}（{slot}）已加进订单 {number}。")
    String servedConfirmed(String quantity, String name, String slot, int number);

    @Message("直播结束了，候补的 {quantity} {name}（{slot}）没有等到，对不起。")
    String waitingEnded(String quantity, String name, String slot);

    @Message("直播结束，谢谢大家！")
    String streamEnded();

    @Message("开播啦！{title}")
    String streamStarted(String title);

    @Message("正在讲解 {slot}")
    String presenting(String slot);

    @Message("发 +1 就要 {one}，或发「{slot} 2」。")
    String cardHint(String one, String slot);

    @Message("发 +1 就要 {one}。")
    String cardHintOfOne(String one);

    @Message("发 +1 就候补 {one}，有货按顺序留给你。")
    String cardWaitHint(String one);

    @Message("这个我还不会。发「帮助」看我会什么。")
    String unknownCommand();

    @Message("这是{role}用的，你还没有这个身份。有邀请码就发 /start join_邀请码。")
    String notAllowed(String role);

    @Message("这个邀请码不对、用过了，或者过期了。请向店主要一个新的。")
    String invalidCode();

    @Message("订单 {number} 已经打包，改不了了，请联系店家。")
    String tooLate(String number);

    @Message("你没有订单 {number}。发「我的订单」看看。")
    String unknownOrder(String number);

    @Message("你没有要过 {slot}，没有可退的。")
    String nothingOfThis(String slot);

    @Message("我会这些：")
    String helpTitle();

    @Message("卖货的时候用：")
    String helpTeamTitle();

    @Message("自己买东西的时候用：")
    String helpBuyerTitle();
}
