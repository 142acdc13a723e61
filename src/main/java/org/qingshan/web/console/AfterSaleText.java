package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about goods that came spoilt. English is in {@code messages/aftersale_en.properties}. */
@MessageBundle(value = "aftersale", locale = "zh")
public interface AfterSaleText {
    @Message("售后")
    String tab();

    @Message("售后 · {shop}")
    String title(String shop);

    @Message("买家报坏的，和出村时的照片对着看。认多少、为什么，会告诉他；认了的照规矩记到货主或店里。")
    String lead();

    @Message("没有等着看的。")
    String nothing_open();

    @Message("订单 {number} · {name}")
    String what(int number, String name);

    @Message("报坏 {bad}，共 {all}（{percent}%）")
    String how_much(String bad, String all, int percent);

    @Message("收到 {hours} 小时后报的")
    String after_hours(int hours);

    @Message("收到不到一小时就报了")
    String at_once();

    @Message("买家说")
    String says();

    @Message("买家拍的")
    String their_pictures();

    @Message("出村时的")
    String our_pictures();

    @Message("没有照片。")
    String no_pictures();

    @Message("照片还在取，过一会儿再看。")
    String still_coming();

    @Message("照片取不回来了。")
    String lost();

    @Message("照片 {number}")
    String picture(int number);

    @Message("{number} 号批次{grower}")
    String lot(int number, String grower);

    @Message("这位买家：收到过 {orders} 单，报过 {reports} 次（认 {accepted}、没认 {refused}），退过 {refunded}")
    String buyer(long orders, int reports, int accepted, int refused, String refunded);

    @Message("报得比较多，仔细看看")
    String frequent();

    @Message("照规矩：退 {sum}")
    String advice_pay(String sum);

    @Message("照规矩：在误差以内，不退")
    String advice_tolerance();

    @Message("照规矩：报得太晚，不退")
    String advice_late();

    @Message("没有照片，先问一问买家；照规矩最多退 {sum}")
    String advice_no_picture(String sum);

    @Message("退多少")
    String sum();

    @Message("为什么坏的")
    String cause();

    @Message("货本身")
    String cause_goods();

    @Message("打包")
    String cause_packing();

    @Message("路上")
    String cause_transit();

    @Message("说不清")
    String cause_unknown();

    @Message("跟买家说一句")
    String words();

    @Message("钱已经转给他了")
    String paid();

    @Message("认了")
    String accept();

    @Message("不认，为什么")
    String why_not();

    @Message("不认")
    String refuse();

    @Message("最近定的")
    String decided();

    @Message("退 {sum}")
    String accepted(String sum);

    @Message("没认：{reason}")
    String refused(String reason);

    @Message("再看一次")
    String reopen();

    @Message("坏果规矩")
    String rules();

    @Message("收到后几小时内可报、百分之几以内不退，再写坏多少退多少。比如 24 5 30=50 60=100；只改一样前面写品名：黄桃 12 10")
    String rules_hint();

    @Message("各家货主的坏货")
    String growers();

    @Message("{count} 起，占寄出货款 {percent}%")
    String rate(long count, String percent);

    @Message("退多少看不懂。这样写：12.50")
    String no_sum();

    @Message("为什么坏的还没选：货本身、打包、路上，还是说不清。谁担就看这个。")
    String no_cause();

    @Message("不认要写一句为什么，买家会看到。")
    String no_reason();
}
