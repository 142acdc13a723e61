package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a host says to everyone at once: a price for a time, a few words. English: {@code messages/flash_en.properties}. */
@MessageBundle(value = "flash", locale = "zh")
public interface FlashText {
    @Message("秒杀价，{time} 前有效，平时 {usual}")
    String until(String time, String usual);

    @Message("{slot} {name} 秒杀：{price}，到 {time} 为止，之后回到 {usual}。卡片上已经改好。")
    String started(String slot, String name, String price, String time, String usual);

    @Message("秒杀结束，{slot} {name} 回到 {usual}。")
    String ended(String slot, String name, String usual);

    @Message("{slot} 现在没有秒杀。")
    String none(String slot);

    @Message("现在没有秒杀。")
    String noneAtAll();

    @Message("结束哪个秒杀？点一下。")
    String whichToEnd();

    @Message("{slot} 的秒杀也就此结束。")
    String endedByPrice(String slot);

    @Message("这是 {who} 要的吧？还没记。请 {who} 自己发一句，或者在后台「漏单」里点「帮他下单」或「替别处的人下单」，单就记在 {who} 名下。你自己要就点一下，或说「我自己要」。")
    String whoseOrder(String who);

    @Message("减货 {slot} {quantity}")
    String stockLessButton(String slot, String quantity);

    @Message("还剩 {left}（总数 {total}）")
    String stockLeftButton(String left, String total);

    @Message("{slot} {name} 平时 {usual}，秒杀价 {price} {why}，还没改。没写错就点一下。")
    String meant(String slot, String name, String usual, String price, String why);

    @Message("差得远")
    String far();

    @Message("不比平时便宜")
    String notLower();

    @Message("低于流程单上定的底价")
    String belowFloor();

    @Message("，也")
    String and();

    @Message("就卖 {price}")
    String meantButton(String price);

    @Message("提前结束")
    String endButton();

    @Message("这样发：秒杀 A1 19.9 5分钟（从 30 秒到 3 小时；不写时间就是 5 分钟）。提前结束：秒杀 A1 停")
    String howTo();

    @Message("📣 主播：{words}")
    String announced(String words);

    @Message("已经发给在场的每个人。")
    String sent();

    @Message("这样发：喊话 还剩最后二十箱。最多 {longest} 字，在场的每个人都会收到。")
    String howToSay(int longest);
}
