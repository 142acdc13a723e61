package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of the shop's bot. English is in {@code messages/botpage_en.properties}. */
@MessageBundle(value = "botpage", locale = "zh")
public interface BotPageText {
    @Message("机器人")
    String tab();

    @Message("这家店在 Telegram 上的机器人")
    String title();

    @Message("还没有。这家店的消息走整台机器共用的机器人，没有共用的就只在网页上聊。")
    String none();

    @Message("正在问 Telegram 认不认这个口令。过几秒刷新这一页看结果。")
    String checking();

    @Message("接上了：")
    String working();

    @Message("Telegram 现在不认这个机器人的口令，那边收不到也发不出。找 @BotFather 发 /mybots 拿新口令填在下面。没换过口令就等等，每分钟再试一次，认了就接着用。")
    String lost();

    @Message("Telegram 不认这个口令。找 @BotFather 发 /mybots 看一眼，整串再抄一遍。")
    String refused();

    @Message("这个机器人已经是别家店的了。找 @BotFather 发 /newbot 另建一个。")
    String taken();

    @Message("接一个")
    String add();

    @Message("换一个")
    String change();

    @Message("找 @BotFather 发 /newbot 建一个机器人，把它给的一长串口令贴在这里。口令加密存，页面上再也不显示。新的没接通以前，旧的照用。")
    String add_lead();

    @Message("口令")
    String token();

    @Message("接上")
    String connect();

    @Message("发一条试试")
    String test();

    @Message("试发到了 {n} 个店主的聊天里，去 Telegram 看一眼。")
    String tested(int n);

    @Message("店主还没有谁跟机器人打过招呼。先在 Telegram 里打开它，点「开始」，再来试。")
    String nobody();

    @Message("消息由我自己去问。")
    String asked();

    @Message("消息由 Telegram 送过来。")
    String brought();

    @Message("改成自己去问")
    String ask();

    @Message("改成让它送来")
    String bring();

    @Message("撤掉")
    String remove();

    @Message("真的撤掉，在 Telegram 上就没人应答了")
    String remove_sure();

    @Message("这不像口令。口令像 123456789:AAE…，整串贴进来。")
    String no_token();

    @Message("这台机器上没设密钥，口令没法加密存，我就没存。请管机器的人设好 QINGSHAN_SECRET_KEY 再重启。")
    String no_key();

    @Message("要让 Telegram 送消息来，得有 https 的公网地址（QINGSHAN_PUBLIC_URL，端口 443、80、88 或 8443）。")
    String no_https();

    @Message("在 Telegram 里收款")
    String payments();

    @Message("没开。买家照收款账号、收款码或货到付款付。")
    String payments_off();

    @Message("开着，测试口令：不动真钱，只有店里的人可以试，买家看不到。")
    String payments_test();

    @Message("开着，收的是真钱。")
    String payments_real();

    @Message("停着：口令是给另一个机器人的。给现在这个机器人要一个。")
    String payments_of_another();

    @Message("找 @BotFather 发 /mybots，选这个机器人，点 Payments 接一家收款公司，把它给的口令贴在这里。口令加密存，再也不显示。")
    String payments_lead();

    @Message("收款口令")
    String payments_token();

    @Message("开起来")
    String payments_start();

    @Message("关掉")
    String payments_end();

    @Message("真的关掉，发出去的账单也付不了了")
    String payments_end_sure();

    @Message("这不像收款口令。口令像 123456789:TEST:…，整串贴进来。")
    String no_payment_token();
}
