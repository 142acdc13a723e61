package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of lots say of inspection, recall and history. English is in {@code messages/looks_en.properties}. */
@MessageBundle(value = "looks", locale = "zh")
public interface InspectionText {
    @Message("坏")
    String damage();

    @Message("虫")
    String pest();

    @Message("大小不合")
    String size();

    @Message("生熟不合")
    String ripeness();

    @Message("轻重不合")
    String weight();

    @Message("都好")
    String nothing_found();

    @Message("验货")
    String inspection();

    @Message("抽样验货")
    String inspect();

    @Message("点一下，程序随机抽。")
    String inspect_lead();

    @Message("一个个挑过、坏的拿掉以后，可以再验。还剩多少？")
    String again_lead();

    @Message("再验一次")
    String again();

    @Message("已经能卖了。不放心可以再抽一次。")
    String passed_lead();

    @Message("共 {items}，看这 {sample} 个")
    String look_at(int sample, String items);

    @Message("共 {items}，全部都要看")
    String look_at_all(String items);

    @Message("数到第几个就拿第几个")
    String drawn();

    @Message("按重量的货，每 1 {unit}算一个。")
    String portions(String unit);

    @Message("坏的不超过 {acceptance} 个就过（AQL {aql}）")
    String at_most(int acceptance, String aql);

    @Message("一个坏的都没有才过（AQL {aql}）")
    String none_bad(String aql);

    @Message("一个有几样毛病，只算一样。")
    String one_fault();

    @Message("坏的")
    String bad_so_far();

    @Message("过")
    String would_pass();

    @Message("不过")
    String would_fail();

    @Message("{kind}少一个")
    String fewer(String kind);

    @Message("{kind}多一个")
    String more(String kind);

    @Message("看完了，记下")
    String judge();

    @Message("不过就撤下这批")
    String if_recalled();

    @Message("没有记：这样这批就不过了，已经在卖，要撤下。确定就勾上「不过就撤下这批」再记。")
    String recall_follows();

    @Message("验货记录")
    String looks();

    @Message("第 {round} 次")
    String look(int round);

    @Message("过了")
    String verdict_passed();

    @Message("没过")
    String verdict_failed();

    @Message("看了 {sample} 个，坏 {bad} 个，最多 {acceptance} 个")
    String looked(int sample, int bad, int acceptance);

    @Message("{who} 验")
    String by(String who);

    @Message("第 {round} 次的照片")
    String photo_of_look(int round);

    @Message("还有 {count} 张是在聊天里发的，图还没取来。")
    String only_in_chat(int count);

    @Message("撤下这批")
    String recall();

    @Message("已经有 {orders} 个订单有这批货：先换别的批次，再排候补，再没有就取消，每个人都会收到消息。")
    String recall_lead(int orders);

    @Message("这些已经打包或寄出，要人去处理：{orders}")
    String underway(String orders);

    @Message("为什么")
    String reason();

    @Message("谁在什么时候做了什么")
    String history();

    @Message("还没有记录。")
    String no_history();

    @Message("收下 {change}")
    String did_bring(String change);

    @Message("说能带 {change}")
    String did_announce(String change);

    @Message("改口：{change}")
    String did_announce_anew(String change);

    @Message("答应要")
    String did_want();

    @Message("说不要")
    String did_decline();

    @Message("记下没来")
    String did_miss();

    @Message("说带不来了")
    String did_take_back();

    @Message("改数：{change}")
    String did_count(String change);

    @Message("改货主：{before} → {after}")
    String did_ascribe(String before, String after);

    @Message("验过了，坏 {bad} 个")
    String did_pass(String bad);

    @Message("没过，坏 {bad} 个")
    String did_fail(String bad);

    @Message("挑过，剩 {rest}")
    String did_sort(String rest);

    @Message("担保，没有验")
    String did_trust();

    @Message("不卖了，还是等验货")
    String did_distrust();

    @Message("撤下：{reason}")
    String did_recall(String reason);

    @Message("货主拿回 {rest}")
    String did_take_home(String rest);

    @Message("货主不卖了，还 {rest}")
    String did_withdraw(String rest);

    @Message("加了照片")
    String did_picture();

    @Message("开了合格证 {certificate}")
    String did_certify(String certificate);

    @Message("抽查没过")
    String bad_sample();
}
