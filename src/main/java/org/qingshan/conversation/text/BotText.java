package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an owner is told of the shop's own bot. English is in {@code messages/bot_en.properties}. */
@MessageBundle(value = "bot", locale = "zh")
public interface BotText {
    @Message("这家店还没有自己的 Telegram 机器人（这台机器设置里的不算）。找 @BotFather 发 /newbot 建一个，把它给的口令发给我：/bot 口令")
    String none();

    @Message("机器人 @{name} 接上了（{how}）。你在 Telegram 里看到这条，就是它发的；要是还没跟它打过招呼，打开 https://t.me/{name} 点「开始」。换一个就再发 /bot 口令，撤掉发"
            + " /bot off。")
    String working(String name, String how);

    @Message("正在问 Telegram 认不认这个口令，稍等几秒。")
    String checking();

    @Message("Telegram 不认这个口令。找 @BotFather 发 /mybots 看一眼，整串抄过来再发一次：/bot 口令")
    String refused();

    @Message(
            "Telegram 现在不认 @{name} 的口令，那边收不到也发不出。找 @BotFather 发 /mybots 拿新口令，发过来：/bot 口令。没换过口令就等等，每分钟再试一次，认了就接着用。网页聊天照常。")
    String lost(String name);

    @Message("收到了，那条消息我不留底，能删的也删了。正在问 Telegram，几秒后告诉你。")
    String given();

    @Message("是另一个机器人的话，请先打开它、点「开始」：由它来告诉你，没点过它就没法先开口。")
    String openItFirst();

    @Message("改好了：{how}。")
    String runs(String how);

    @Message("这台机器上没设密钥，口令没法加密存，我就没存。请管机器的人设好 QINGSHAN_SECRET_KEY（32 个字以上的随机字符）再重启，然后再发一次。")
    String noKey();

    @Message("这个机器人已经是别家店的了。找 @BotFather 发 /newbot 另建一个吧。")
    String taken();

    @Message("这不像口令。口令是 @BotFather 给的一长串，像 123456789:AAE…，整串发给我：/bot 口令")
    String notAToken();

    @Message("这里大家都看得见，口令不能发在这。找 @BotFather 发 /revoke 换一个新的，再私下发给我。")
    String notHere();

    @Message("你发的那条里有机器人的口令。我没留底，能删的也从聊天里删了。口令只由店主私聊发给我：/bot 口令。别人看见过的话，找 @BotFather 发 /revoke 换一个。")
    String keepYourToken();

    @Message("撤掉了，这家店不再用它。")
    String takenAway();

    @Message("要 Telegram 主动送消息，得有 https 的公网地址（QINGSHAN_PUBLIC_URL，端口 443、80、88 或 8443），现在没有，还是我自己去问。")
    String needsHttps();

    @Message("我自己去问")
    String byPolling();

    @Message("Telegram 送过来")
    String byWebhook();

    @Message("试一下：收到这条，就说明机器人通了。")
    String test();

    @Message("收到了，那条消息我不留底，能删的也删了。")
    String kept();

    @Message(
            "还没有开 Telegram 付款。找 @BotFather 发 /mybots，选这个机器人，点 Payments 接一家收款公司，把它给的口令（像 123456789:TEST:…）私下发给我：/bot 口令。")
    String noPayments();

    @Message("Telegram 付款开着，是测试口令：只有店里的人可以试，不动真钱，买家看不到。换成真的就再发一次 /bot 口令，关掉发 /bot pay off。")
    String testPayments();

    @Message("Telegram 付款开着，收的是真钱。关掉发 /bot pay off。")
    String realPayments();

    @Message("Telegram 付款停着：收款口令是给另一个机器人的，现在这个还没接通，或者不是那一个。给现在这个机器人要一个，再发 /bot 口令。")
    String paymentsOfAnother();

    @Message("Telegram 付款关掉了，口令也删了。发出去的账单付不了了。")
    String paymentsOff();
}
