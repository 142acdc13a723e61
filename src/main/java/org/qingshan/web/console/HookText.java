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

    @Message("没有加：这个地址已经在下面了，加两次会通知两次。")
    String same_url();

    @Message("试一下")
    String test();

    @Message("试的一条马上就发，不用排队。到没到，几秒后看这个地址下面写的。")
    String tested();

    @Message("又排上了，按先后送，结果看下面的记录。")
    String told_again();

    @Message("换密钥")
    String change_secret();

    @Message("真的换？新的马上用，旧的还能用一天。")
    String change_secret_sure();

    @Message("换好了。新密钥只显示这一次。一天之内每条通知带两个签名（v1），新旧各一个；一天后只有新的：")
    String changed_secret();

    @Message("去掉")
    String end();

    @Message("真的去掉？以后就不通知它了。")
    String end_sure();

    @Message("通知记录")
    String told();

    @Message("没送到的在前，其余新的在前，留七天。")
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

    @Message("试过 {n} 次，最近 {when}")
    String tried(int n, String when);

    @Message("那边让我们去别的地址，我们不跟着走：请把新的地址加上，去掉这个")
    String elsewhere();

    @Message("还没有通知过")
    String never();

    @Message("最近一次 {when}")
    String last(String when);

    @Message("{n} 条等着，{when} 再试")
    String waiting(long n, String when);

    @Message("{n} 条等着")
    String waiting_still(long n);

    @Message("{when} 它说自己不在了（410），以后不再通知它。修好了点「试一下」，通了就接着通知。")
    String gone(String when);
}
