package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of webhooks. English is in {@code messages/hook_en.properties}. */
@MessageBundle(value = "hook", locale = "zh")
public interface HookText {
    @Message("对接")
    String tab();

    @Message("有自己的系统？订单、库存、开播下播一有变动就通知它：带签名，按先后，送到为止。")
    String lead();

    @Message("通知地址")
    String addresses();

    @Message("还没有。")
    String none();

    @Message("地址")
    String url();

    @Message("以 https:// 开头，外面能访问到。")
    String url_hint();

    @Message("通知什么")
    String topics();

    @Message("订单")
    String orders();

    @Message("库存")
    String stock();

    @Message("开播下播")
    String streams();

    @Message("加上")
    String add();

    @Message("加好了。这串密钥只显示这一次，用它核对签名：")
    String added();

    @Message("这个地址通知不了：要以 https:// 开头，是外面访问得到的名字（不是 localhost），端口不写或在 1024 以上，至少选一样；最多 {most} 个地址。")
    String bad_url(int most);

    @Message("试一下")
    String test();

    @Message("试的一条发出去了，结果看下面的记录。")
    String tested();

    @Message("又发了一次，结果看下面的记录。")
    String told_again();

    @Message("去掉")
    String end();

    @Message("真的去掉？以后就不通知它了。")
    String end_sure();

    @Message("通知记录")
    String told();

    @Message("新的在前，留七天。")
    String told_lead();

    @Message("还没有。")
    String nothing_told();

    @Message("送到了")
    String sent();

    @Message("没送到，不再试")
    String parked();

    @Message("这个名字没有外面访问得到的地址")
    String nowhere();

    @Message("连不上这个地址：那边没有开着，或者拒绝了")
    String unreached();

    @Message("连上了，但等太久没有回音")
    String slow();

    @Message("安全连接没建成：多半是那边的证书过期了，或不是这个名字的")
    String insecure();

    @Message("等着送")
    String queued();

    @Message("试过 {n} 次，{when} 再试")
    String again_at(int n, String when);
}
